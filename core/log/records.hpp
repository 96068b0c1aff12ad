// The records of one frame, without the file around it: for stores that keep payloads in their own
// container.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "core/base/result.hpp"
#include "core/outreach/events.hpp"

namespace rb {

using EachEvent = std::function<Result<void>(const Event& event)>;

// Calls `each` with every event of a payload of nothing but events, in order; its first error ends
// it. About 100 ns an event. Error: corrupt_data, unsupported (a newer version wrote it).
[[nodiscard]] Result<void> for_each_event(std::span<const std::byte> payload,
                                          const EachEvent& each);

}  // namespace rb
