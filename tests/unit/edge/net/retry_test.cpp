#include "edge/net/retry.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "edge/net/host_queue.hpp"

namespace rb::net {
namespace {

constexpr Instant at(std::int64_t ms) {
  return instant_from_ms(1'000'000 + ms);
}

TEST(NetRetry, delays_grow_to_their_cap) {
  const Backoff backoff{.first = 1s, .most = 10s, .growth_percent = 300, .jitter_percent = 0};
  EXPECT_EQ(backoff.delay(1, 7), 1s);
  EXPECT_EQ(backoff.delay(2, 7), 3s);
  EXPECT_EQ(backoff.delay(3, 7), 9s);
  EXPECT_EQ(backoff.delay(4, 7), 10s);
  EXPECT_EQ(backoff.delay(std::numeric_limits<std::uint32_t>::max(), 7), 10s);
}

TEST(NetRetry, jitter_is_drawn_from_the_end_of_the_delay) {
  const Backoff backoff{.first = 1s, .most = 10s, .jitter_percent = 50};
  Millis least = 10s;
  Millis most = 0s;
  for (std::uint64_t draw = 0; draw < 10'000; ++draw) {
    const Millis delay = backoff.delay(1, draw);
    least = std::min(least, delay);
    most = std::max(most, delay);
  }
  EXPECT_EQ(least, 500ms);
  EXPECT_EQ(most, 1s);
  EXPECT_EQ(backoff.delay(3, 42), backoff.delay(3, 42));
  // Nonsense is bent into shape.
  EXPECT_EQ((Backoff{.first = -1s, .most = 0s, .growth_percent = 0}).delay(9, 1), 1ms);
  EXPECT_EQ((Backoff{.first = Millis::max(), .most = Millis::max()}).delay(99, 0), 365 * kDay);
}

TEST(NetRetry, retry_after_in_seconds_and_as_a_date) {
  const Instant now = instant_from_ms(784'111'777'000);  // Sun, 06 Nov 1994 08:49:37 GMT
  EXPECT_EQ(parse_retry_after("120", now), 120s);
  EXPECT_EQ(parse_retry_after(" 0 ", now), 0s);
  EXPECT_EQ(parse_retry_after("Sun, 06 Nov 1994 08:50:37 GMT", now), 60s);
  EXPECT_EQ(parse_retry_after("Sun, 06 Nov 1994 08:00:00 GMT", now), 0s);
  for (const std::string_view value :
       {"", "-1", "1.5", "99999999999999999999", "soon", "Sun, 06 Nov 1994 08:49:37",
        "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nix 1994 08:49:37 GMT",
        "Sun, 06 ovD 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT"}) {
    EXPECT_EQ(parse_retry_after(value, now), std::nullopt) << value;
  }
}

using State = CircuitBreaker::State;

TEST(NetRetry, a_breaker_opens_after_failures_in_a_row) {
  CircuitBreaker breaker({.failures = 3, .open_time = 10s});
  for (int round = 0; round < 2; ++round) {
    breaker.failed(at(0));
    breaker.failed(at(0));
    breaker.succeeded();
  }
  breaker.failed(at(0));
  breaker.failed(at(1));
  EXPECT_TRUE(breaker.allow(at(1)));
  breaker.failed(at(2));
  EXPECT_EQ(breaker.state(at(2)), State::open);
  EXPECT_FALSE(breaker.allow(at(10'001)));
  EXPECT_EQ(breaker.retry_at(), at(10'002));
}

TEST(NetRetry, a_half_open_breaker_lets_one_try) {
  CircuitBreaker breaker({.failures = 1, .open_time = 10s});
  breaker.failed(at(0));
  EXPECT_EQ(breaker.state(at(10'000)), State::half_open);
  EXPECT_TRUE(breaker.allow(at(10'000)));
  EXPECT_FALSE(breaker.allow(at(10'000)));
  breaker.failed(at(10'500));
  EXPECT_EQ(breaker.state(at(10'600)), State::open);
  EXPECT_FALSE(breaker.allow(at(20'499)));
  EXPECT_TRUE(breaker.allow(at(20'500)));
  breaker.succeeded();
  EXPECT_EQ(breaker.state(at(20'500)), State::closed);
  EXPECT_TRUE(breaker.allow(at(20'500)));
}

TEST(NetRetry, failures_from_before_do_not_keep_a_breaker_open) {
  CircuitBreaker breaker({.failures = 1, .open_time = 10s});
  breaker.failed(at(0));
  breaker.failed(at(9'000));
  EXPECT_TRUE(breaker.allow(at(10'000)));
  // The one who tried never said how it went.
  EXPECT_FALSE(breaker.allow(at(19'999)));
  EXPECT_TRUE(breaker.allow(at(20'000)));
}

// ---- the queue of a host

constexpr AskId ask(std::uint64_t id) {
  return AskId(id);
}

// 0 if none may leave.
std::uint64_t popped(HostQueue& queue, Instant now) {
  const auto id = queue.pop(now);
  return id ? id->value() : 0;
}

TEST(NetHostQueue, first_in_first_out_as_many_as_fit) {
  HostQueue queue({.in_flight = 2, .waiting = 3});
  EXPECT_EQ(queue.opens_at(), kNever);
  for (std::uint64_t id = 1; id <= 3; ++id) EXPECT_TRUE(queue.push(ask(id)));
  EXPECT_FALSE(queue.push(ask(4)));
  EXPECT_LE(queue.opens_at(), at(0));
  EXPECT_EQ(popped(queue, at(0)), 1U);
  EXPECT_EQ(popped(queue, at(0)), 2U);
  EXPECT_EQ(popped(queue, at(0)), 0U);
  EXPECT_EQ(queue.opens_at(), kNever);
  queue.finished();
  EXPECT_EQ(popped(queue, at(0)), 3U);
  EXPECT_EQ(queue.waiting(), 0U);
  EXPECT_EQ(queue.in_flight(), 2U);
}

TEST(NetHostQueue, starts_keep_their_rate) {
  HostQueue queue({.in_flight = 100, .waiting = 100, .rate = {.count = 10, .per = 1s, .burst = 3}});
  for (std::uint64_t id = 1; id <= 50; ++id) EXPECT_TRUE(queue.push(ask(id)));
  int in_first_second = 0;
  for (std::int64_t ms = 0; ms < 1000; ++ms) {
    while (queue.pop(at(ms))) ++in_first_second;
  }
  EXPECT_EQ(in_first_second, 12);  // the burst at once, then nine in the second
  EXPECT_EQ(queue.opens_at(), at(1000));
  EXPECT_TRUE(queue.pop(at(1000)));
}

TEST(NetHostQueue, a_rate_below_one_a_second) {
  HostQueue queue({.rate = {.count = 2, .per = 1min}});
  EXPECT_TRUE(queue.push(ask(1)));
  EXPECT_TRUE(queue.push(ask(2)));
  EXPECT_TRUE(queue.pop(at(0)));
  EXPECT_FALSE(queue.pop(at(29'999)));
  EXPECT_TRUE(queue.pop(at(30'001)));
}

TEST(NetHostQueue, what_is_called_off_takes_no_place) {
  HostQueue queue({.in_flight = 1, .waiting = 2});
  EXPECT_TRUE(queue.push(ask(1)));
  EXPECT_TRUE(queue.push(ask(2)));
  queue.remove(ask(1));
  queue.remove(ask(9));
  EXPECT_TRUE(queue.push(ask(3)));
  EXPECT_EQ(popped(queue, at(0)), 2U);
}

}  // namespace
}  // namespace rb::net
