// What a command may say at all, whatever the booking: values beyond their range are refused before
// anything is decided, for they could not be stored.
#pragma once

#include "core/booking/commands.hpp"

namespace rb {

// value_is_out_of_range, or none.
[[nodiscard]] Rejection check_values(const BookingCommand& command);

}  // namespace rb
