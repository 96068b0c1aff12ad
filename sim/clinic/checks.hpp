// Whether a scenario's bookings can be played at all.
#pragma once

#include "core/base/result.hpp"
#include "core/proto/scenario.pb.h"

namespace rb::sim {

// Error: invalid_input, naming the keys.
[[nodiscard]] Result<void> check_bookings(const proto::Bookings& spec);

}  // namespace rb::sim
