// Numbers, times and names as people read them, escaped for HTML. Independent of the locale.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

// Safe between tags and inside double-quoted attributes; control characters become U+FFFD.
[[nodiscard]] std::string escape(std::string_view text);

[[nodiscard]] std::string number(std::int64_t n);                         // 50,000
[[nodiscard]] std::string short_number(std::int64_t n);                   // 950, 1.2k, 48k, 3.1M
[[nodiscard]] std::string decimal(std::int64_t thousandths, int digits);  // 12,345.68
// "1 patient", "2 patients", "no patients".
[[nodiscard]] std::string counted(std::int64_t n, std::string_view one, std::string_view many);

// count of `of` as a percentage: "62.4%"; "0%" and "100%" only if exact; "–" of nothing.
// Safe in HTML, as all that follow.
[[nodiscard]] std::string percent(std::int64_t count, std::int64_t of);
[[nodiscard]] std::string percent_ppm(std::int64_t ppm);

// The two largest units: "3 d 4 h", "12 min 5 s", "950 ms".
[[nodiscard]] std::string duration(std::int64_t ms);
// A rate in millionths per second: "10 a second", "1.5 a second".
[[nodiscard]] std::string per_second(std::int64_t ppm);
[[nodiscard]] std::string bytes(std::int64_t n);  // 118 MB

// UTC + offset in force.
[[nodiscard]] std::int64_t to_local_ms(const AxisClock& clock, std::int64_t utc_ms);
[[nodiscard]] std::string day_name(std::int64_t local_ms);                      // Mon 5 Oct
[[nodiscard]] std::string short_day(std::int64_t local_ms);                     // 5 Oct
[[nodiscard]] std::string hour_name(std::int64_t local_ms);                     // 08:00
[[nodiscard]] std::string moment(const AxisClock& clock, std::int64_t utc_ms);  // Mon 5 Oct 08:00

// "a", "a and b", "a, b and c".
[[nodiscard]] std::string listed(const std::vector<std::string>& items);

}  // namespace rb::sim
