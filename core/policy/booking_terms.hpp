// How bookings are handled, from the policy message.
#pragma once

#include "core/policy/policy.hpp"
#include "core/proto/policy.pb.h"

namespace rb {

[[nodiscard]] BookingTerms booking_terms(const proto::Booking& from);

}  // namespace rb
