// How a booking stands, in a form that programs can act on and people can read.
#pragma once

#include <nlohmann/json.hpp>

#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// Precondition, of all: the booking and the slot are known.
[[nodiscard]] nlohmann::json booking_json(Work& work, BookingId id);
// {"slot": 17, "start": "...", "local": "Tue Oct 13, 9:30 AM", "practitioner": "Practitioner/12"}
[[nodiscard]] nlohmann::json slot_json(Work& work, BookingId id, SlotId slot);
[[nodiscard]] nlohmann::json wish_json(const TimeWish& wish);

// "insurance", "birth_date" ...
[[nodiscard]] std::vector<std::string_view> names_of(DetailSet details);
// "booked", "with_staff" ...
[[nodiscard]] std::string_view name_of(BookingKind kind);

// Where a patient's visits are, and where the booking's is.
[[nodiscard]] const Zone& visit_zone(const Work& work, PatientId patient);
[[nodiscard]] const Zone& zone_of(const Work& work, BookingId id);

}  // namespace rb::prod
