// From the policy message (types and ranges already checked by core/config) to the engine's Policy.
// What only makes sense over several keys is checked here, each with the place of the key to blame.
#pragma once

#include <string>
#include <vector>

#include "core/config/loader.hpp"
#include "core/policy/policy.hpp"
#include "core/proto/policy.pb.h"
#include "core/rules/rule_pack.hpp"

namespace rb {

// Every contradiction at once: steps that wait for later steps, duplicate names, an emergency
// without attestation, a window that never opens under the law, a text longer than allowed, caps
// that make the cadence impossible before the deadline, a ramp that shrinks or never reaches 100%,
// dayparts outside the windows. `where` gives the line and column of each field as read. Returns
// either the policy or the problems (never both).
[[nodiscard]] tl::expected<Policy, std::vector<Problem>> compile_policy(const LoadedPolicy& loaded,
                                                                        const RulePack& rules);

}  // namespace rb
