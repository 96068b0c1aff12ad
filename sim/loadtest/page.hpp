// The report of a load test: one page that needs nothing but itself.
#pragma once

#include <string>

#include "sim/loadtest/loadtest.hpp"

namespace rb::sim {

[[nodiscard]] std::string render_load_test(const LoadTest& test);

// The same for a terminal: the answer, the points, what is busy, what one more would bring.
[[nodiscard]] std::string load_test_text(const LoadTest& test);

}  // namespace rb::sim
