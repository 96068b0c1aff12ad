#include "prod/clock/clock.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

Instant system_now() {
  return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

}  // namespace

SystemClock::SystemClock(std::int64_t scale, Instant origin)
    : scale_(scale), origin_(origin), begin_(std::chrono::steady_clock::now()) {}

Instant SystemClock::now() const {
  Instant shown = system_now();
  if (scale_ != 1) {
    const auto passed = std::chrono::steady_clock::now() - begin_;
    shown = origin_ + std::chrono::floor<Millis>(passed * scale_);
  }
  std::int64_t latest = latest_ms_.load(std::memory_order_relaxed);
  while (latest < to_ms(shown) && !latest_ms_.compare_exchange_weak(latest, to_ms(shown))) {
  }
  return std::max(shown, instant_from_ms(latest));
}

std::chrono::nanoseconds SystemClock::until(Instant at) const {
  const Instant shown = now();
  if (at <= shown) return {};
  // A day at a time: clocks are set, and the end of time does not fit.
  const Millis left = std::min<Millis>(at - shown, kDay);
  return std::chrono::nanoseconds{left} / scale_;
}

Instant SystemClock::to_system(Instant at) const {
  if (scale_ == 1 || at == kNever) return at;
  const Millis left = at - now();
  return system_now() + left / scale_;
}

}  // namespace rb::prod
