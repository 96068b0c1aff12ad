// What follows from a command to a request: its events, or why there are none. Pure.
#pragma once

#include <tl/expected.hpp>
#include <vector>

#include "core/provider/office/commands.hpp"
#include "core/provider/office/request.hpp"

namespace rb::office {

struct DecideContext {
  Instant now;
  const Ladder& ladder;  // valid, and the same for all of a request's life
  const OfficeHours& hours;
};

// The events of `command`, in order; none if nothing follows, as from a wake that comes early.
// Whatever comes to an open request once its hold is over, except a cancellation, ends it as
// too_late. Commands that come twice or late are rejected, or change nothing: I21.
[[nodiscard]] tl::expected<std::vector<EventBody>, Rejection> decide(const Request& request,
                                                                     OfficeRequestId id,
                                                                     const Command& command,
                                                                     const DecideContext& context);

}  // namespace rb::office
