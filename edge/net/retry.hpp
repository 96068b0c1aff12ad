// When to ask again, for those who may. Pure: time and chance are passed in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/instant.hpp"

namespace rb::net {

// Exponential, capped, and spread so that those who failed together do not come back together.
struct Backoff {
  Millis first = 1s;
  Millis most = 5min;        // a year at most
  int growth_percent = 200;  // of the delay before, at least 100
  int jitter_percent = 50;   // 0..100: the delay is drawn from its last so many percent

  // Before retry number `retry`, from 1; `draw` is 64 uniform bits. In (0, most].
  [[nodiscard]] Millis delay(std::uint32_t retry, std::uint64_t draw) const;
};

// The value of Retry-After: seconds, or a date as RFC 9110 wants it written ("Sun, 06 Nov 1994
// 08:49:37 GMT"). Not negative; nothing for what cannot be read.
[[nodiscard]] std::optional<Millis> parse_retry_after(std::string_view value, Instant now);

struct BreakerOptions {
  int failures = 5;        // in a row that open it
  Millis open_time = 30s;  // before one may try
};

// Keeps those away who would only wait for a peer that does not answer. One for each origin; what
// counts as failure is the caller's to say. Not thread-safe.
class CircuitBreaker {
 public:
  enum class State : std::uint8_t { closed, open, half_open };

  explicit CircuitBreaker(BreakerOptions options = {}) : options_(options) {}

  // Whether to ask now. Half-open, exactly one gets yes and must say how it went; should it never
  // do so, another gets yes after open_time.
  [[nodiscard]] bool allow(Instant now);
  void succeeded();
  void failed(Instant now);

  [[nodiscard]] State state(Instant now) const;
  // When allow() may say yes again; the epoch's begin while it does.
  [[nodiscard]] Instant retry_at() const { return retry_at_; }

 private:
  BreakerOptions options_;
  int failures_ = 0;
  Instant retry_at_{};
  bool open_ = false;
  bool probing_ = false;
};

}  // namespace rb::net
