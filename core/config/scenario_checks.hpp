// What only makes sense over several keys of a scenario.
#pragma once

#include <vector>

#include "core/config/loader.hpp"

namespace rb {

// Empty if the scenario can be meant.
[[nodiscard]] std::vector<Problem> check_scenario(const Loaded<proto::Scenario>& loaded);

}  // namespace rb
