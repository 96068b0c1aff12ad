// What requests say of a booking: wishes and details. Whatever cannot be used is a fault.
#pragma once

#include <vector>

#include "core/booking/commands.hpp"
#include "prod/http/json_body.hpp"

namespace rb::prod {

// {"part": "morning", "weekdays": ["mon"], "not_before": "09:00", "not_after": "12:00",
//  "from": "2026-10-12", "until": "2026-10-16", "earliest": true}; not set: there is none.
[[nodiscard]] std::optional<TimeWish> read_wish(JsonBody& body, std::string_view name);
// ["insurance", "birth_date", "clinical_context", "referral"]; 0: there is none.
[[nodiscard]] DetailSet read_details(JsonBody& body, std::string_view name);
// Who said so; `otherwise` where it does not stand there.
[[nodiscard]] BookingSource read_source(JsonBody& body, BookingSource otherwise);

// Their properties in the API's description.
inline constexpr const char* kWishSchema =
    R"({"type": "object", "description": "When the patient could come, where the visit is.",
        "properties": {
          "part": {"enum": ["morning", "afternoon", "evening"]},
          "weekdays": {"type": "array", "items": {"enum": ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]}},
          "not_before": {"type": "string", "description": "09:00"},
          "not_after": {"type": "string", "description": "12:00"},
          "from": {"type": "string", "format": "date"}, "until": {"type": "string", "format": "date"},
          "earliest": {"type": "boolean"}}})";
inline constexpr const char* kDetailsSchema =
    R"({"type": "array", "items": {"enum": ["insurance", "birth_date", "clinical_context", "referral"]}})";
inline constexpr const char* kSourceSchema =
    R"({"enum": ["outreach", "link", "text", "inbound_call", "api", "staff"]})";

}  // namespace rb::prod
