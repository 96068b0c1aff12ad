#include "prod/adapters/telephony/twilio_config.hpp"

#include "edge/files/text_file.hpp"
#include "edge/net/url.hpp"

namespace rb::prod {
namespace {

bool is_phone(std::string_view text) {
  return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
         text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// Letters, digits, '-' and '_': what goes into a path as it is.
bool is_word(std::string_view text) {
  return !text.empty() && text == net::percent_encode(text) &&
         text.find_first_of(".~") == std::string_view::npos;
}

tl::unexpected<Error> wrong(const std::string& name, const std::string& expected) {
  return fail(ErrorCode::invalid_input, name + " must be " + expected);
}

}  // namespace

Result<void> check_config(const TwilioConfig& config) {
  for (const auto& [name, url] :
       {std::pair{"base_url", &config.base_url}, std::pair{"public_url", &config.public_url}}) {
    const auto parsed = net::parse_url(*url);
    if (!parsed || !parsed->query.empty() || url->ends_with('/')) {
      return wrong(name, "an address without a query and without a '/' at the end");
    }
  }
  if (!is_word(config.tenant)) return wrong("tenant", "letters, digits, '-' and '_'");
  if (!is_word(config.account_sid)) return wrong("account_sid", "letters and digits");
  if (config.from_verified.empty() && config.from_identified.empty() &&
      config.from_unidentified.empty()) {
    return wrong("from_identified", "a number that calls are from");
  }
  for (const auto& [name, number] : {std::pair{"from_verified", &config.from_verified},
                                     std::pair{"from_identified", &config.from_identified},
                                     std::pair{"from_unidentified", &config.from_unidentified}}) {
    if (!number->empty() && !is_phone(*number)) return wrong(name, "like +15555550100");
  }
  if (config.from_text.empty() == config.messaging_service_sid.empty()) {
    return wrong("from_text", "given, or messaging_service_sid, and not both");
  }
  const CallTimes& times = config.times;
  if (times.ring < kLeastRing || times.ring > kMostRing) {
    return wrong("ring", "from 15 seconds (47 CFR 64.1200(a)(6)) to 600");
  }
  if (times.shortest < 1s || times.longest < times.shortest || times.longest > 4h) {
    return wrong("shortest and longest", "from 1 second to 4 hours");
  }
  if (times.our_queue < 0s || times.carrier_queue < 0s) {
    return wrong("our_queue and carrier_queue", "0 or more");
  }
  if (config.answer_within < 1s || config.answer_within > 5min) {
    return wrong("answer_within", "from 1 second to 5 minutes");
  }
  return {};
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
