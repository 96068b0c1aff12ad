// Whose calendar is whose: a schedule is one practitioner's, of the same number.
#pragma once

#include <string>

#include "edge/net/http.hpp"

namespace rb::sim::sandbox {

// GET Schedule, by _id or actor.
[[nodiscard]] net::Response schedules(const net::Request& request, const std::string& base);

}  // namespace rb::sim::sandbox
