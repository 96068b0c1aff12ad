// A load test in words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "sim/loadtest/loadtest.hpp"

namespace rb::sim {

// One or two sentences, plain text: what it bears, and what is in the way beyond.
[[nodiscard]] std::string answer_of(const LoadTest& test);
[[nodiscard]] std::string goals_of(const LoadTest& test);
// "12,500", "0.5"; of a scenario as it is: "as it is".
[[nodiscard]] std::string load_text(const LoadTest& test, const LoadPoint& point);
// "12,500 patients", "30 minutes of spread"; of a scenario as it is: "this load".
[[nodiscard]] std::string point_name(const LoadTest& test, std::size_t point);

// With its sign; "no change" for 0.
[[nodiscard]] std::string signed_number(std::int64_t n);
[[nodiscard]] std::string signed_duration(std::int64_t ms);
[[nodiscard]] std::string signed_percent(std::int64_t ppm);

}  // namespace rb::sim
