// What the configurations of telephony have in common, beside what those of all peers have.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.hpp"
#include "prod/adapters/gateways/config_checks.hpp"
#include "prod/adapters/telephony/call_plan.hpp"

namespace rb::prod {

// "+15555550100"
[[nodiscard]] bool is_phone(std::string_view text);

// Errors: as of the checks of all peers.
[[nodiscard]] Result<void> check_ring(const std::string& name, const CallTimes& times);

}  // namespace rb::prod
