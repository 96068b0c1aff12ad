// Puts the daemon and its peers on the machines of a platform file: cores and speeds are the
// machines', lines are what the file leads from the pods to the others.
#pragma once

#include <vector>

#include "sim/platform/spec.hpp"

namespace rb::sim {

// Fills in what the file says; false if it cannot be said who runs where. Precondition:
// context.file.
[[nodiscard]] bool place_on_hosts(const proto::Platform& platform, const PlatformContext& context,
                                  PlatformSpec& spec, std::vector<PlatformFault>& faults);

}  // namespace rb::sim
