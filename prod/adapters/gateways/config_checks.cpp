#include "prod/adapters/gateways/config_checks.hpp"

#include "edge/net/url.hpp"

namespace rb::prod {

tl::unexpected<Error> wrong_value(const std::string& name, const std::string& expected) {
  return fail(ErrorCode::invalid_input, name + " must be " + expected);
}

Result<void> check_address(const std::string& name, const std::string& url) {
  const auto parsed = net::parse_url(url);
  if (parsed && parsed->query.empty() && !url.ends_with('/')) return {};
  return wrong_value(name, "an address without a query and without a '/' at the end");
}

Result<void> check_answer_within(Millis answer_within) {
  if (answer_within >= 1s && answer_within <= 5min) return {};
  return wrong_value("answer_within", "from 1 second to 5 minutes");
}

Result<void> check_names(const std::string& tenant, const std::string& store) {
  if (tenant.empty() || tenant != net::percent_encode(tenant)) {
    return wrong_value("tenant", "letters, digits, '-' and '_'");
  }
  if (store.empty() || store.find('.') != std::string::npos ||
      store != net::percent_encode(store)) {
    return wrong_value("store", "letters and digits");
  }
  return {};
}

}  // namespace rb::prod
