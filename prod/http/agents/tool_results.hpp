// What an agent is told of the times of a booking. On the tenant's thread.
#pragma once

#include <nlohmann/json.hpp>

#include "core/session/visit.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

using ToolResult = nlohmann::ordered_json;

// {"accepted": true, "offers": [{"slot": 17, "start": ..., "local": {...}}], "why": "fits"}
[[nodiscard]] ToolResult found_times(const Work& work, const Visit& visit,
                                     const OfferedSlots& slots);
// {"accepted": true, "offers": [], "reason": ...}
[[nodiscard]] ToolResult no_times(std::string_view reason);
// The same, by how the booking stands; with the details that are missing.
[[nodiscard]] ToolResult why_no_times(const Visit& visit);

// {"accepted": true, "held": true, "until": ..., "start": ..., "local": {...}}
[[nodiscard]] ToolResult held_time(const Work& work, const Visit& visit, SlotId slot,
                                   Instant until);
// {"accepted": true, "held": false, "reason": ..., "offers": [...]}
[[nodiscard]] ToolResult not_held(const Work& work, const Visit& visit, std::string_view reason);

// {"accepted": true, "booked": true, "start": ..., "local": {...}}
[[nodiscard]] ToolResult booked_time(const Work& work, const Visit& visit, SlotId slot);
// {"accepted": true, "booked": false, "reason": ..., "offers": [...]}; with `pending`: others are
// being looked for.
[[nodiscard]] ToolResult not_booked(const Work& work, const Visit& visit, std::string_view reason);

}  // namespace rb::prod
