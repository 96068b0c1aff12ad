#include "prod/adapters/telephony/twilio_config.hpp"

#include "edge/files/text_file.hpp"
#include "edge/net/url.hpp"
#include "prod/adapters/telephony/config_checks.hpp"

namespace rb::prod {
namespace {

// Letters, digits, '-' and '_': what goes into a path as it is.
bool is_word(std::string_view text) {
  return !text.empty() && text == net::percent_encode(text) &&
         text.find_first_of(".~") == std::string_view::npos;
}

}  // namespace

Result<void> check_config(const TwilioConfig& config) {
  for (const auto& [name, url] :
       {std::pair{"base_url", &config.base_url}, std::pair{"public_url", &config.public_url}}) {
    if (auto checked = check_address(name, *url); !checked) return checked;
  }
  if (!is_word(config.tenant)) return wrong_value("tenant", "letters, digits, '-' and '_'");
  if (!is_word(config.account_sid)) return wrong_value("account_sid", "letters and digits");
  if (config.from_verified.empty() && config.from_identified.empty() &&
      config.from_unidentified.empty()) {
    return wrong_value("from_identified", "a number that calls are from");
  }
  for (const auto& [name, number] : {std::pair{"from_verified", &config.from_verified},
                                     std::pair{"from_identified", &config.from_identified},
                                     std::pair{"from_unidentified", &config.from_unidentified}}) {
    if (!number->empty() && !is_phone(*number)) return wrong_value(name, "like +15555550100");
  }
  if (config.from_text.empty() == config.messaging_service_sid.empty()) {
    return wrong_value("from_text", "given, or messaging_service_sid, and not both");
  }
  const CallTimes& times = config.times;
  if (auto checked = check_ring("ring", times); !checked) return checked;
  if (times.shortest < 1s || times.longest < times.shortest || times.longest > 4h) {
    return wrong_value("shortest and longest", "from 1 second to 4 hours");
  }
  if (times.our_queue < 0s || times.carrier_queue < 0s) {
    return wrong_value("our_queue and carrier_queue", "0 or more");
  }
  return check_answer_within(config.answer_within);
}

Result<std::string> read_token(const std::string& file) {
  auto token = edge::read_secret(file);
  if (!token) return token;
  if (token->size() > 256 || token->find_first_of(" \t:") != std::string::npos) {
    return fail(ErrorCode::invalid_input, file + ": must hold the auth token on one line");
  }
  return token;
}

}  // namespace rb::prod
