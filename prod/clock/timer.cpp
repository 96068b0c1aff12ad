#include "prod/clock/timer.hpp"

#include <algorithm>
#include <utility>

namespace rb::prod {
namespace {

// A clock that is set ahead is noticed by then.
constexpr std::chrono::nanoseconds kLongestWait = std::chrono::seconds{1};

}  // namespace

Timer::Timer(const SystemClock& clock) : clock_(clock), thread_([this] { run(); }) {}

Timer::~Timer() {
  stop();
}

void Timer::at(Instant due, std::function<void()> then) {
  const std::lock_guard lock(mutex_);
  if (stopped_) return;
  due_.emplace(due, std::move(then));
  changed_.notify_one();
}

void Timer::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    changed_.notify_one();
  }
  if (thread_.joinable()) thread_.join();
  due_.clear();
}

void Timer::run() {
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    if (due_.empty()) {
      changed_.wait(lock);
      continue;
    }
    const auto first = due_.begin();
    const std::chrono::nanoseconds left = clock_.until(first->first);
    if (left > std::chrono::nanoseconds::zero()) {
      changed_.wait_for(lock, std::min(left, kLongestWait));
      continue;
    }
    const std::function<void()> then = std::move(first->second);
    due_.erase(first);
    lock.unlock();
    then();
    lock.lock();
  }
}

}  // namespace rb::prod
