// A disk that fails when it is told to, below SQLite: every file that SQLite opens while one of
// these lives goes through it. One at a time; the counts may be changed from any thread.
#pragma once

#include <atomic>
#include <cstdint>

namespace rb::test {

class FaultVfs {
 public:
  FaultVfs();
  ~FaultVfs();
  FaultVfs(const FaultVfs&) = delete;
  FaultVfs& operator=(const FaultVfs&) = delete;

  // Bytes that still fit on the disk; a write that does not fit is written as far as it does.
  // Negative: there is no end.
  std::atomic<std::int64_t> room{-1};
  std::atomic<bool> writes_fail{false};  // EIO, half of each is written
  std::atomic<bool> syncs_fail{false};   // EIO: what was written may or may not stay
  std::atomic<bool> index_full{false};   // no room for more of the -shm file
  // Beside each file stands, as `-synced`, what a loss of power would leave of it.
  std::atomic<bool> keeps_synced{false};

  std::atomic<std::uint64_t> written{0};  // bytes
  std::atomic<std::uint64_t> syncs{0};
  std::atomic<std::uint64_t> refused{0};  // calls that failed because they were told to
};

}  // namespace rb::test
