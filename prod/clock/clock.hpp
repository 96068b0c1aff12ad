// The time that everything in the daemon goes by. On a scaled clock a day can be rehearsed in
// minutes; only against peers on loopback, the configuration sees to that.
#pragma once

#include <atomic>
#include <chrono>

#include "core/driver/driver.hpp"

namespace rb::prod {

// Never goes back: where the system's clock does, it stands still until it is caught up with, so
// that nothing happens early or twice. A jump ahead is taken as it is. Any thread.
class SystemClock final : public Clock {
 public:
  // scale: how many seconds pass here in one of the system's; `origin`: the moment that this clock
  // shows when it is made (with scale 1: ignored, it shows the system's).
  explicit SystemClock(std::int64_t scale = 1, Instant origin = {});

  [[nodiscard]] Instant now() const override;
  // How long to wait, by a real clock, until `at`; zero if it has come.
  [[nodiscard]] std::chrono::nanoseconds until(Instant at) const;
  // The moment of the system's clock at which this one shows `at`: for deadlines of libraries.
  [[nodiscard]] Instant to_system(Instant at) const;
  [[nodiscard]] std::int64_t scale() const { return scale_; }

 private:
  std::int64_t scale_;
  Instant origin_;
  std::chrono::steady_clock::time_point begin_;
  mutable std::atomic<std::int64_t> latest_ms_{0};
};

}  // namespace rb::prod
