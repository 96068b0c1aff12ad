// Local times for people, and the times people type.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.hpp"
#include "core/time/zone.hpp"

namespace rb::sim {

// "Mon 2026-10-05 08:00"; with seconds where they are not zero.
[[nodiscard]] std::string local_text(const Zone& zone, Instant at);

// 2026-10-05 and 2026-10-05T08:00 (local to the zone; the first of two where clocks go back, the
// jump where they go forward), 2026-10-05T12:00Z and with seconds, or with an offset such as
// -04:00. Error: invalid_input says what was expected.
[[nodiscard]] Result<Instant> parse_moment(std::string_view text, const Zone& zone);

}  // namespace rb::sim
