// The rule at the end of a TZif file, such as EST5EDT,M3.2.0,M11.1.0: how a zone goes on after its
// last listed transition. The date library ignores it, and files may list nothing after 2007.
// Grammar: POSIX.1-2017, 8.3 "TZ", with the extensions of RFC 8536, 3.3.1.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"
#include "core/time/zone.hpp"

namespace rb {

// A day of the year and a wall-clock time of that day.
struct PosixChange {
  enum class Kind : std::uint8_t {
    month_week_day,  // Mm.w.d: the w-th weekday d of month m; w = 5 is the last one
    julian_day,      // Jn: 1..365, February 29 is never counted
    day_of_year,     // n: 0..365, February 29 is counted
  };
  Kind kind = Kind::month_week_day;
  unsigned month = 1;
  unsigned week = 1;
  unsigned weekday = 0;  // 0 is Sunday
  unsigned day = 0;
  std::chrono::seconds time{7200};  // may be negative or beyond 24 h
};

struct PosixRule {
  struct Summer {
    std::chrono::seconds offset;
    PosixChange begins;  // in standard time
    PosixChange ends;    // in summer time
  };
  std::chrono::seconds standard{0};  // local = UTC + standard
  std::optional<Summer> summer;
};

// Error: corrupt_data, quoting the text.
[[nodiscard]] Result<PosixRule> parse_posix_rule(std::string_view text);

// The transitions of the years [first, last], ascending; none if the rule has no summer time.
[[nodiscard]] std::vector<Transition> rule_transitions(const PosixRule& rule,
                                                       std::chrono::year first,
                                                       std::chrono::year last);

}  // namespace rb
