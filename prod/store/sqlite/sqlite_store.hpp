// A tenant in one SQLite file: write-ahead log, every commit synchronous. Nothing to install and
// nothing to configure.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "prod/store/sqlite/database.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

class SqliteStore final : public TenantStore {
 public:
  // Makes the file if it is not there, and brings an older one up to date. Holds it alone: a second
  // process gets an error. Error: corrupt_data, unsupported (written by a newer version),
  // unavailable (another process has it), io_failed.
  [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const std::string& path);
  ~SqliteStore() override;

  // Waits while the disk is full, as health() says; any other error is the end of the process.
  [[nodiscard]] Result<void> append(std::span<const Event> events) override;
  void stage(Entry entry) override { staged_.push_back(std::move(entry)); }
  [[nodiscard]] Result<void> commit() override { return append({}); }

  [[nodiscard]] Result<void> read_entries(const EachEntry& each) override;
  [[nodiscard]] Result<void> read_log(std::uint64_t sequence, const EachEvent& each) override;
  [[nodiscard]] Result<std::optional<CheckpointInfo>> newest_checkpoint() override;
  [[nodiscard]] Result<void> read_checkpoint(std::int64_t id, const EachSlice& each) override;

  [[nodiscard]] Result<std::unique_ptr<CheckpointWriter>> begin_checkpoint() override;
  [[nodiscard]] Result<void> back_up(const std::string& path) override;
  [[nodiscard]] StoreHealth health() const override;

  // Moves the write-ahead log into the database, from any thread; done now and then it keeps the
  // log short without keeping an append waiting.
  [[nodiscard]] Result<void> tidy();

 private:
  struct Statements {
    Statement begin, commit, rollback, log, entry;
  };
  SqliteStore(std::string path, int lock, Database database, Statements statements);
  [[nodiscard]] Result<void> write(std::span<const Event> events);
  [[nodiscard]] Result<void> write_rows(std::span<const Event> events);
  [[nodiscard]] Result<Database> reader() const;

  std::string path_;
  int lock_;  // descriptor of the file that keeps a second process out
  Database database_;
  Statements statements_;
  std::vector<Entry> staged_;
  std::string payload_;
  std::string chain_;  // of the last row of the log
  std::atomic<std::uint64_t> last_sequence_{0};
  std::atomic<bool> disk_full_{false};
};

}  // namespace rb::prod
