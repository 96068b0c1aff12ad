#include "core/engine/limits/rate_gate.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <vector>

namespace rb {
namespace {

constexpr std::int64_t kStart = 1'790'000'000'000;

// A token bucket in exact integers: tokens in units of 1e-9, so that a rate in millionths per
// second times milliseconds needs no rounding.
class Bucket {
 public:
  Bucket(std::int64_t rate_ppm, std::int64_t burst)
      : rate_ppm_(rate_ppm), depth_(burst * kToken), tokens_(depth_) {}

  [[nodiscard]] bool has(std::int64_t at_ms) {
    tokens_ = std::min(depth_, tokens_ + (at_ms - at_) * rate_ppm_);
    at_ = at_ms;
    return tokens_ >= kToken;
  }
  void take() { tokens_ -= kToken; }

 private:
  static constexpr std::int64_t kToken = 1'000'000'000;
  std::int64_t rate_ppm_;
  std::int64_t depth_;
  std::int64_t tokens_;
  std::int64_t at_ = kStart;
};

TEST(RateGate, NeverPassesMoreThanATokenBucket) {
  EXPECT_TRUE(rc::check("what the gate lets through, a bucket of that burst and rate does too", [] {
    const std::int64_t rate = *rc::gen::inRange<std::int64_t>(10'000, 50'000'000);
    const std::int64_t burst = *rc::gen::inRange<std::int64_t>(1, 20);
    const auto gaps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 400));
    const RateLimit limit = RateLimit::of(rate, burst);
    RateGate gate;
    Bucket bucket(rate, burst);
    std::int64_t now = kStart;
    for (const int gap : gaps) {
      now += gap;
      const bool tokens = bucket.has(now);
      if (!gate.open(instant_from_ms(now), limit)) continue;
      RC_ASSERT(tokens);
      gate.take(instant_from_ms(now), 1, limit);
      bucket.take();
    }
  }));
}

// How many pass in a minute if every one is taken as soon as the gate opens.
std::int64_t taken_in_a_minute(const RateLimit& limit) {
  RateGate gate;
  std::int64_t taken = 0;
  Instant now = instant_from_ms(kStart);
  while (now <= instant_from_ms(kStart) + 60s) {
    while (gate.open(now, limit)) {
      gate.take(now, 1, limit);
      ++taken;
    }
    const Instant next = gate.opens_at(limit);
    RC_ASSERT(next > now);  // no livelock
    RC_ASSERT(gate.open(next, limit));
    RC_ASSERT(!gate.open(next - Millis{1}, limit));
    now = next;
  }
  return taken;
}

TEST(RateGate, IsWorkConserving) {
  EXPECT_TRUE(rc::check("taking whenever it is open comes to burst + rate x time", [] {
    const std::int64_t rate = *rc::gen::inRange<std::int64_t>(10'000, 20'000'000);
    const std::int64_t burst = *rc::gen::inRange<std::int64_t>(1, 20);
    const RateLimit limit = RateLimit::of(rate, burst);
    const std::int64_t taken = taken_in_a_minute(limit);
    RC_ASSERT(taken <= burst + rate * 60 / 1'000'000 + 1);
    // Each may come a millisecond late, and without a burst that time is lost.
    RC_ASSERT(taken >= 60'000'000 / (limit.interval_us + 1000));
  }));
}

TEST(RateGate, EvenlyKeepsItsRateOnAMillisecondClock) {
  EXPECT_TRUE(rc::check("no interval is rounded up", [] {
    const std::int64_t rate = *rc::gen::inRange<std::int64_t>(1'000'001, 900'000'000);
    const std::int64_t taken = taken_in_a_minute(RateLimit::evenly(rate));
    const std::int64_t interval = RateLimit::evenly(rate).interval_us;
    RC_ASSERT(taken >= 60'000'000 / interval);
    RC_ASSERT(taken <= 60'000'000 / interval + 2);
  }));
  EXPECT_EQ(RateLimit::evenly(1'000'000).tolerance_us, 0);
}

TEST(RateGate, SeveralTokensOverdrawOnce) {
  const RateLimit limit = RateLimit::of(1'000'000, 1);
  RateGate gate;
  const Instant now = instant_from_ms(kStart);
  gate.take(now, 2, limit);
  EXPECT_EQ(gate.opens_at(limit), now + 2s);
}

TEST(RateGate, ATimeWithoutRequestsSavesUpNoMoreThanTheBurst) {
  const RateLimit limit = RateLimit::of(1'000'000, 3);
  RateGate gate;
  Instant now = instant_from_ms(kStart);
  gate.take(now, 1, limit);
  now += 24h;
  int passed = 0;
  for (; gate.open(now, limit); ++passed) gate.take(now, 1, limit);
  EXPECT_EQ(passed, 3);
}

TEST(RateGate, JitterRoomIsTwoSecondsWorth) {
  EXPECT_EQ(RateLimit::with_jitter_room(10'000).tolerance_us, 0);
  EXPECT_EQ(RateLimit::with_jitter_room(1'000'000).tolerance_us, 1'000'000);
  EXPECT_EQ(RateLimit::with_jitter_room(10'000'000).tolerance_us, 19 * 100'000);
}

}  // namespace
}  // namespace rb
