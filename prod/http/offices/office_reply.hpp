// What a gateway is told about what it reports. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/rejection.hpp"
#include "core/provider/desk/office_state.hpp"
#include "prod/adapters/office_port.hpp"

namespace rb::prod {

// Whether no message of this name has left: nothing was heard.
[[nodiscard]] bool is_no_message(Rejection rejection);

// Why what an office said has no effect; not set: it has. By the state after it was heard and what
// the engine said to it. The same again has the effect that it had, so that a gateway that has not
// heard the first answer hears no other.
[[nodiscard]] std::optional<std::string_view> why_without_effect(const OfficeState& offices,
                                                                 const OfficeSaid& said,
                                                                 Rejection rejection);

// {"accepted": true}, {"accepted": false, "reason": "request_is_over"}
[[nodiscard]] std::string office_reply(std::optional<std::string_view> why);

}  // namespace rb::prod
