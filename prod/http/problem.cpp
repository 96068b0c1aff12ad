#include "prod/http/problem.hpp"

#include <nlohmann/json.hpp>

namespace rb::prod {

net::Response problem(const Problem9457& p) {
  nlohmann::ordered_json body;
  body["type"] = "/problems/" + p.type;
  body["title"] = p.title;
  body["status"] = p.status;
  if (!p.detail.empty()) body["detail"] = p.detail;
  if (!p.faults.empty()) {
    auto& errors = body["errors"];
    for (const FieldFault& fault : p.faults) {
      errors.push_back({{"pointer", fault.pointer}, {"detail", fault.detail}});
    }
  }
  return net::response(p.status, "application/problem+json",
                       body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

net::Response not_found(const std::string& what) {
  return problem({.status = 404, .type = "not-found", .title = "Not found", .detail = what});
}

net::Response unavailable(const std::string& why) {
  auto answer = problem(
      {.status = 503, .type = "not-accepting", .title = "Not accepting now", .detail = why});
  answer.headers.set("Retry-After", "5");
  return answer;
}

net::Response too_large() {
  return problem({.status = 413,
                  .type = "too-large",
                  .title = "The body is too large",
                  .detail = "at most " + std::to_string(kLargestOpenBody) + " bytes"});
}

net::Response bad_body(std::vector<FieldFault> faults) {
  return problem({.status = 400,
                  .type = "invalid-body",
                  .title = "The body cannot be used",
                  .detail = {},
                  .faults = std::move(faults)});
}

net::Response rejected(Rejection rejection) {
  const bool unknown =
      rejection == Rejection::campaign_is_unknown || rejection == Rejection::patient_is_unknown ||
      rejection == Rejection::assignment_is_unknown || rejection == Rejection::phone_is_unknown ||
      rejection == Rejection::booking_is_unknown;
  return problem({.status = unknown ? 404 : 409,
                  .type = std::string(name_of(rejection)),
                  .title = unknown ? "Not found" : "Not now",
                  .detail = std::string(name_of(rejection))});
}

net::Response claimed_by_another(const std::string& type) {
  return problem(
      {.status = 409, .type = type, .title = "Not now", .detail = "somebody else has taken it"});
}

}  // namespace rb::prod
