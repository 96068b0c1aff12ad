// A rate limit as one number: the theoretical arrival time of the next request (GCRA, the virtual
// scheduling form of a token bucket; ITU-T I.371). In any period T at most burst + rate x T pass.
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/instant.hpp"

namespace rb {

struct RateLimit {
  std::int64_t interval_us = 0;   // between two at the full rate, rounded up
  std::int64_t tolerance_us = 0;  // (burst - 1) intervals

  // rate in millionths per second; burst in requests, at least 1.
  [[nodiscard]] static constexpr RateLimit of(std::int64_t rate_ppm, std::int64_t burst) {
    const std::int64_t interval = (1'000'000'000'000 + rate_ppm - 1) / rate_ppm;
    return {interval, (burst - 1) * interval};
  }
  // One after the other, no two at once, as evenly as a clock of milliseconds can: what is due
  // within the millisecond passes, or else every interval would be rounded up to the next one (30 a
  // second would be 29.4). Below one a second that is not worth being early for.
  [[nodiscard]] static constexpr RateLimit evenly(std::int64_t rate_ppm) {
    const std::int64_t interval = of(rate_ppm, 1).interval_us;
    return {interval, interval < 1'000'000 ? 999 : 0};
  }
  // One after the other, never early; beyond a thousand a second as many as fall into a
  // millisecond.
  [[nodiscard]] static constexpr RateLimit one_by_one(std::int64_t rate_ppm) {
    const std::int64_t interval = of(rate_ppm, 1).interval_us;
    return {interval, interval < 1'000 ? 999 : 0};
  }
  // A bucket that holds two seconds' worth: what sends may bunch up by when answers bunch up.
  [[nodiscard]] static constexpr RateLimit with_jitter_room(std::int64_t rate_ppm) {
    return of(rate_ppm, std::max<std::int64_t>(1, (2 * rate_ppm + 999'999) / 1'000'000));
  }
};

class RateGate {
 public:
  [[nodiscard]] bool open(Instant now, const RateLimit& limit) const {
    return next_us_ - limit.tolerance_us <= to_ms(now) * 1000;
  }
  // The first millisecond at which the gate is open.
  [[nodiscard]] Instant opens_at(const RateLimit& limit) const {
    return instant_from_ms((std::max<std::int64_t>(0, next_us_ - limit.tolerance_us) + 999) / 1000);
  }
  void take(Instant now, int tokens, const RateLimit& limit) {
    next_us_ = std::max(next_us_, to_ms(now) * 1000) + tokens * limit.interval_us;
  }
  // The whole of it: for digests and checkpoints.
  [[nodiscard]] const std::int64_t& next_us() const { return next_us_; }
  [[nodiscard]] std::int64_t& next_us() { return next_us_; }

 private:
  std::int64_t next_us_ = 0;
};

}  // namespace rb
