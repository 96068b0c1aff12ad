// Where one tenant is kept: its event log, what the log must not hold (who the patients are, the
// policies' texts, the keys of requests), and checkpoints. Nothing is ever changed in place.
//
// One thread writes. Reading, checkpoints, tidy() and back_up() may go on meanwhile, from other
// threads; a reader sees what was durable when it began.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/driver/driver.hpp"
#include "core/log/records.hpp"

namespace rb::prod {

// A fact beside the log. The latest of a kind and key holds; an empty body takes it back.
struct Entry {
  std::string kind;
  std::string key;
  std::string body;
};
using EachEntry = std::function<Result<void>(const Entry& entry)>;

struct CheckpointInfo {
  std::int64_t id = 0;
  std::uint64_t sequence = 0;  // of the last event in it
  std::uint64_t digest = 0;    // of the state
  Instant at;                  // of the last event in it
};

// One that is being written, from a thread of its own: a transaction for every slice. What is not
// finished is as if it had never begun.
class CheckpointWriter {
 public:
  virtual ~CheckpointWriter() = default;
  [[nodiscard]] virtual Result<void> add(std::string_view slice) = 0;
  // From now on this is the newest one, and the ones before the last are gone; a loss of power may
  // still take that back.
  [[nodiscard]] virtual Result<void> finish(const CheckpointInfo& info) = 0;
};

struct StoreHealth {
  bool disk_full = false;           // an append waits for space
  std::uint64_t free_bytes = 0;     // where the store is
  std::uint64_t stored_bytes = 0;   // of the store
  std::uint64_t last_sequence = 0;  // durable
};

class TenantStore : public Store {
 public:
  // ---- writing
  // append(): waits while the disk is full, as health() says. After any error, also one that a
  // checkpoint or tidy() met, it only repeats that error: the process ends, and what is stored
  // decides.

  // Becomes durable with the next append or commit, in the same transaction as its events.
  virtual void stage(Entry entry) = 0;
  // What was staged, without events.
  [[nodiscard]] virtual Result<void> commit() = 0;

  // ---- reading
  [[nodiscard]] virtual Result<void> read_entries(const EachEntry& each) = 0;
  // Those of one kind.
  [[nodiscard]] virtual Result<void> read_entries(std::string_view kind, const EachEntry& each) = 0;
  // Every event after `sequence`, in order. Error: corrupt_data (a gap, a broken chain).
  [[nodiscard]] virtual Result<void> read_log(std::uint64_t sequence, const EachEvent& each) = 0;
  // The finished ones, the newest first.
  [[nodiscard]] virtual Result<std::vector<CheckpointInfo>> checkpoints() = 0;
  using EachSlice = std::function<Result<void>(std::string_view slice)>;
  [[nodiscard]] virtual Result<void> read_checkpoint(std::int64_t id, const EachSlice& each) = 0;

  // ---- keeping
  // One at a time.
  [[nodiscard]] virtual Result<std::unique_ptr<CheckpointWriter>> begin_checkpoint() = 0;
  // Housekeeping, to be called every few seconds; keeps an append waiting for milliseconds.
  [[nodiscard]] virtual Result<void> tidy() = 0;
  // A whole copy of what is durable now, while everything goes on. Error: invalid_input (the file
  // exists), io_failed.
  [[nodiscard]] virtual Result<void> back_up(const std::string& path) = 0;
  [[nodiscard]] virtual StoreHealth health() const = 0;
  // StoreHealth::disk_full alone, without a look at the disk.
  [[nodiscard]] virtual bool disk_full() const = 0;
};

}  // namespace rb::prod
