#include "prod/adapters/gateways/wire/answers.hpp"

namespace rb::prod {

// No exceptions, and no deep nesting: that costs stack.
GatewayAnswer read_gateway_answer(std::string_view body) {
  bool too_deep = false;
  GatewayAnswer parsed = GatewayAnswer::parse(
      body,
      [&](int depth, GatewayAnswer::parse_event_t, GatewayAnswer&) {
        too_deep = too_deep || depth > 8;
        return !too_deep;
      },
      false);
  return too_deep || !parsed.is_object() ? GatewayAnswer::object() : parsed;
}

std::string text_in(const GatewayAnswer& answer, const char* name) {
  const auto found = answer.find(name);
  return found != answer.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

bool is_about(std::string_view body, std::string_view id) {
  return text_in(read_gateway_answer(body), "id") == id;
}

bool says_unknown(std::string_view body, std::string_view code, std::string_view id) {
  const GatewayAnswer answer = read_gateway_answer(body);
  return text_in(answer, "code") == code && text_in(answer, "id") == id;
}

bool denies(const GatewayAnswer& answer, const char* name) {
  const auto found = answer.find(name);
  return found != answer.end() && found->is_boolean() && !found->get<bool>();
}

}  // namespace rb::prod
