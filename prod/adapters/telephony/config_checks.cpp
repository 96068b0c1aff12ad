#include "prod/adapters/telephony/config_checks.hpp"

#include "edge/net/url.hpp"

namespace rb::prod {

bool is_phone(std::string_view text) {
  return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
         text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

tl::unexpected<Error> wrong_value(const std::string& name, const std::string& expected) {
  return fail(ErrorCode::invalid_input, name + " must be " + expected);
}

Result<void> check_address(const std::string& name, const std::string& url) {
  const auto parsed = net::parse_url(url);
  if (parsed && parsed->query.empty() && !url.ends_with('/')) return {};
  return wrong_value(name, "an address without a query and without a '/' at the end");
}

Result<void> check_ring(const std::string& name, const CallTimes& times) {
  if (times.ring >= kLeastRing && times.ring <= kMostRing) return {};
  return wrong_value(name, "from 15 seconds (47 CFR 64.1200(a)(6)) to 600");
}

Result<void> check_answer_within(Millis answer_within) {
  if (answer_within >= 1s && answer_within <= 5min) return {};
  return wrong_value("answer_within", "from 1 second to 5 minutes");
}

}  // namespace rb::prod
