// What is wrong with a tenant's state in itself: promises I4 (one open contact a patient and
// number) and I27 (what is counted is there), and each assignment for itself.
#pragma once

#include <string>
#include <vector>

#include "core/engine/tenant/tenant_state.hpp"

namespace rb {

// A line for each finding, in the order of the state; empty if there is nothing wrong.
[[nodiscard]] std::vector<std::string> check(const TenantState& tenant);

}  // namespace rb
