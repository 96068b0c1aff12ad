// What the configurations of telephony have in common.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.hpp"
#include "prod/adapters/telephony/call_plan.hpp"

namespace rb::prod {

// "+15555550100"
[[nodiscard]] bool is_phone(std::string_view text);

// Errors: invalid_input, "NAME must be EXPECTED".
[[nodiscard]] tl::unexpected<Error> wrong_value(const std::string& name,
                                                const std::string& expected);
// Without a query and without a '/' at the end.
[[nodiscard]] Result<void> check_address(const std::string& name, const std::string& url);
[[nodiscard]] Result<void> check_ring(const std::string& name, const CallTimes& times);
[[nodiscard]] Result<void> check_answer_within(Millis answer_within);

}  // namespace rb::prod
