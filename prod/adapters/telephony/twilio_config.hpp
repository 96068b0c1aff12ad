// Checks a configuration before anything is asked with it.
#pragma once

#include "prod/adapters/telephony/twilio_telephony.hpp"

namespace rb::prod {

// Error: invalid_input, with the name of the value in question.
[[nodiscard]] Result<void> check_config(const TwilioConfig& config);

// The one line of the file. Error: not_found, invalid_input; never with what it holds.
[[nodiscard]] Result<std::string> read_token(const std::string& file);

}  // namespace rb::prod
