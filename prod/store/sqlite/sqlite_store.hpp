// A tenant in one SQLite file: write-ahead log, every commit synchronous. Nothing to install and
// nothing to configure.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "prod/store/sqlite/database.hpp"
#include "prod/store/sqlite/files.hpp"
#include "prod/store/sqlite/write_turn.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

class SqliteStore final : public TenantStore {
 public:
  // Makes the file if it is not there, and brings an older one up to date. Holds it alone: a second
  // process gets an error. Error: corrupt_data, unsupported (written by a newer version),
  // invalid_input (another program's database), unavailable (another process has it), io_failed.
  [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const std::string& path);

  [[nodiscard]] Result<void> append(std::span<const Event> events) override;
  void stage(Entry entry) override { staged_.push_back(std::move(entry)); }
  [[nodiscard]] Result<void> commit() override { return append({}); }

  [[nodiscard]] Result<void> read_entries(const EachEntry& each) override;
  [[nodiscard]] Result<void> read_entries(std::string_view kind, const EachEntry& each) override;
  [[nodiscard]] Result<void> read_log(std::uint64_t sequence, const EachEvent& each) override;
  [[nodiscard]] Result<std::vector<CheckpointInfo>> checkpoints() override;
  [[nodiscard]] Result<void> read_checkpoint(std::int64_t id, const EachSlice& each) override;

  [[nodiscard]] Result<std::unique_ptr<CheckpointWriter>> begin_checkpoint() override;
  [[nodiscard]] Result<void> tidy() override;
  [[nodiscard]] Result<void> back_up(const std::string& path) override;
  [[nodiscard]] StoreHealth health() const override;
  [[nodiscard]] bool disk_full() const override { return disk_full_; }

 private:
  struct Statements {
    Statement begin, commit, rollback, log, entry;
  };
  SqliteStore(std::string path, FileLock lock, Database database, Statements statements)
      : path_(std::move(path)),
        lock_(std::move(lock)),
        database_(std::move(database)),
        statements_(std::move(statements)) {}
  [[nodiscard]] static Result<Statements> prepare(Database& database);
  [[nodiscard]] Result<void> find_end();
  [[nodiscard]] Result<void> write(std::span<const Event> events);
  [[nodiscard]] Result<void> write_rows(std::span<const Event> events);
  [[nodiscard]] Result<void> move_log();
  [[nodiscard]] Result<Database> reader() const;

  std::string path_;
  FileLock lock_;  // outlives the connection: closing that may still write
  Database database_;
  Statements statements_;
  WriteTurn turn_;
  std::vector<Entry> staged_;
  std::string payload_;
  std::string chain_;  // of the last row of the log
  std::atomic<std::uint64_t> last_sequence_{0};
  std::atomic<bool> disk_full_{false};
};

// As SqliteStore::back_up(), of a store that another process may have open.
[[nodiscard]] Result<void> copy_store(const std::string& from, const std::string& to);

}  // namespace rb::prod
