#include "prod/adapters/telephony/config_checks.hpp"

namespace rb::prod {

bool is_phone(std::string_view text) {
  return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
         text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

Result<void> check_ring(const std::string& name, const CallTimes& times) {
  if (times.ring >= kLeastRing && times.ring <= kMostRing) return {};
  return wrong_value(name, "from 15 seconds (47 CFR 64.1200(a)(6)) to 600");
}

}  // namespace rb::prod
