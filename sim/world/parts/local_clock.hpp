// What the clock on a patient's wall shows, fast: the offset of each zone is remembered between its
// transitions.
#pragma once

#include <memory>
#include <vector>

#include "core/base/instant.hpp"
#include "core/time/zone.hpp"

namespace rb::sim {

enum class DayPart : std::uint8_t { morning, afternoon, evening, weekend, night };
inline constexpr std::size_t kDayParts = 5;

struct LocalMoment {
  std::int64_t day = 0;      // local days since 1970-01-01
  std::int32_t minute = 0;   // after local midnight
  std::int32_t weekday = 0;  // 0 is Sunday

  // Morning 8-12, afternoon 12-17, evening 17-21; weekends are one part by day.
  [[nodiscard]] DayPart part() const;
};

class LocalClock {
 public:
  // People sleep from 22:00 to 08:00: nobody texts, clicks or calls on their own.
  static constexpr std::int32_t kSleepFrom = 22 * 60;
  static constexpr std::int32_t kSleepUntil = 8 * 60;

  explicit LocalClock(std::shared_ptr<const ZoneTable> zones);

  [[nodiscard]] LocalMoment moment(ZoneId zone, Instant at);
  // The instant of a local minute (may be 1440 or more: the days after).
  [[nodiscard]] Instant instant(ZoneId zone, std::int64_t day, std::int64_t minute);
  // `at` itself if people there are awake; else some time in the first hour after they rise, spread
  // by `bits`.
  [[nodiscard]] Instant when_awake(ZoneId zone, Instant at, std::uint64_t bits);
  [[nodiscard]] bool asleep(ZoneId zone, Instant at);

 private:
  struct Cached {
    Instant from = Instant::max();
    Instant until = Instant::min();
    std::chrono::seconds offset{};
  };

  [[nodiscard]] Millis offset(ZoneId zone, Instant at);

  std::shared_ptr<const ZoneTable> zones_;
  std::vector<Cached> cached_;
};

}  // namespace rb::sim
