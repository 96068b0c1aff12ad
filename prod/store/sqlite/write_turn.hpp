// Who writes next, of the threads of one process: a commit of the log goes before a slice of a
// checkpoint. SQLite alone would let them wait by sleeping. Here stands, too, what went wrong with
// writing on any of them: the next append must hear of it.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>

#include "core/base/result.hpp"

namespace rb::prod {

class WriteTurn {
 public:
  enum class For : std::uint8_t { log, upkeep };

  // Held until it is destroyed.
  class Held {
   public:
    Held(WriteTurn& turn, For who) : turn_(turn) { turn_.enter(who); }
    ~Held() { turn_.leave(); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

   private:
    WriteTurn& turn_;
  };

  // Remembers the first error that nobody can go on after; hands the result on.
  Result<void> noted(Result<void> result) {
    if (!result && !result.error().retryable) {
      const std::lock_guard lock(mutex_);
      if (!broken_) broken_ = result.error();
    }
    return result;
  }
  [[nodiscard]] std::optional<Error> broken() const {
    const std::lock_guard lock(mutex_);
    return broken_;
  }

 private:
  void enter(For who) {
    std::unique_lock lock(mutex_);
    if (who == For::log) ++commits_waiting_;
    free_.wait(lock, [&] { return !taken_ && (who == For::log || commits_waiting_ == 0); });
    if (who == For::log) --commits_waiting_;
    taken_ = true;
  }
  void leave() {
    {
      const std::lock_guard lock(mutex_);
      taken_ = false;
    }
    free_.notify_all();
  }

  mutable std::mutex mutex_;
  std::condition_variable free_;
  bool taken_ = false;
  int commits_waiting_ = 0;
  std::optional<Error> broken_;
};

}  // namespace rb::prod
