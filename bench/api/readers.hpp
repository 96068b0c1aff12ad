// Readers of assignments: each has a connection and asks again as soon as it is answered.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace rb::bench {

struct Reads {
  std::uint64_t answers = 0;
  std::vector<std::int64_t> micros;  // that each took, in order of size
};

// Any assignment of `assignments`, as often as another. Ends this process if an answer is not of
// the assignment that was asked for.
[[nodiscard]] Reads read_assignments(std::uint16_t port, const std::string& token, int readers,
                                     std::uint32_t assignments, std::chrono::milliseconds time);

}  // namespace rb::bench
