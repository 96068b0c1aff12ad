// Zones written by hand, so that these tests need no zone data: United States rules of 2026 and
// 2027, and two that are stranger than any real one.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "core/time/zone.hpp"

namespace rb::test {

// "2026-03-08T07:00" as UTC.
inline Instant utc(int year, unsigned month, unsigned day, int hour, int minute = 0) {
  return std::chrono::sys_days{std::chrono::year{year} / month / day} + std::chrono::hours{hour} +
         std::chrono::minutes{minute};
}

inline LocalTime wall(int year, unsigned month, unsigned day, int hour, int minute = 0) {
  return LocalTime{utc(year, month, day, hour, minute).time_since_epoch()};
}

inline std::chrono::local_days date(int year, unsigned month, unsigned day) {
  return std::chrono::local_days{std::chrono::year{year} / month / day};
}

// Summer time begins and ends at 02:00 on the wall.
inline Zone us_zone(std::string name, std::chrono::hours standard) {
  const std::chrono::hours summer = standard + std::chrono::hours{1};
  return Zone(std::move(name), {{utc(2025, 11, 2, 2) - summer, standard},
                                {utc(2026, 3, 8, 2) - standard, summer},
                                {utc(2026, 11, 1, 2) - summer, standard},
                                {utc(2027, 3, 14, 2) - standard, summer},
                                {utc(2027, 11, 7, 2) - summer, standard}});
}

inline ZoneTable zones() {
  using std::chrono::hours;
  std::vector<Zone> all;
  all.push_back(us_zone("America/New_York", hours{-5}));
  all.push_back(us_zone("America/Chicago", hours{-6}));
  all.push_back(us_zone("America/Los_Angeles", hours{-8}));
  all.push_back(Zone("America/Phoenix", {{utc(1970, 1, 1, 0), hours{-7}}}));
  // St John's as it was until 2011, moved to 2026: back from 00:01 to 23:01 of the day before.
  all.push_back(Zone("Test/One_Past_Midnight",
                     {{utc(2026, 1, 1, 0), hours{-2}}, {utc(2026, 11, 1, 2, 1), hours{-3}}}));
  // Samoa left out December 30, 2011.
  all.push_back(Zone("Test/Lost_Day",
                     {{utc(2026, 1, 1, 0), hours{-10}}, {utc(2026, 12, 30, 10), hours{14}}}));
  return ZoneTable("test", std::move(all));
}

}  // namespace rb::test
