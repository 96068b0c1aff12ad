// Calls back later, by the daemon's clock: for adapters that look again. One thread.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

#include "prod/clock/clock.hpp"

namespace rb::prod {

class Timer {
 public:
  // The clock outlives the timer.
  explicit Timer(const SystemClock& clock);
  ~Timer();  // stop()
  Timer(const Timer&) = delete;
  Timer& operator=(const Timer&) = delete;

  // From any thread, also from within a call. What is due at the same time is called in the order
  // in which it was given. `then` is called on the timer's thread and must not block; never after
  // stop().
  void at(Instant due, std::function<void()> then);
  // What has not been called is dropped. Returns when no call is under way. Not from a call.
  void stop();

 private:
  void run();

  const SystemClock& clock_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::multimap<Instant, std::function<void()>> due_;
  bool stopped_ = false;
  std::thread thread_;
};

}  // namespace rb::prod
