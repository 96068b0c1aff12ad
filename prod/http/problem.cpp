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

net::Response bad_body(std::vector<FieldFault> faults) {
  return problem({.status = 400,
                  .type = "invalid-body",
                  .title = "The body cannot be used",
                  .detail = {},
                  .faults = std::move(faults)});
}

std::string_view name_of(Rejection rejection) {
  switch (rejection) {
    case Rejection::none:
      return "none";
    case Rejection::campaign_is_unknown:
      return "campaign_is_unknown";
    case Rejection::campaign_exists:
      return "campaign_exists";
    case Rejection::patient_is_unknown:
      return "patient_is_unknown";
    case Rejection::patient_exists:
      return "patient_exists";
    case Rejection::patient_is_enrolled_already:
      return "patient_is_enrolled_already";
    case Rejection::place_is_unknown:
      return "place_is_unknown";
    case Rejection::assignment_is_unknown:
      return "assignment_is_unknown";
    case Rejection::assignment_has_ended:
      return "assignment_has_ended";
    case Rejection::attempt_is_not_open:
      return "attempt_is_not_open";
    case Rejection::request_is_not_open:
      return "request_is_not_open";
    case Rejection::task_is_not_open:
      return "task_is_not_open";
    case Rejection::result_is_not_for_staff:
      return "result_is_not_for_staff";
    case Rejection::rates_must_be_positive:
      return "rates_must_be_positive";
    case Rejection::campaign_is_not_running:
      return "campaign_is_not_running";
    case Rejection::campaign_is_not_paused:
      return "campaign_is_not_paused";
    case Rejection::ids_must_be_dense:
      return "ids_must_be_dense";
    case Rejection::phone_is_unknown:
      return "phone_is_unknown";
  }
  return "unknown";
}

net::Response rejected(Rejection rejection) {
  const bool unknown =
      rejection == Rejection::campaign_is_unknown || rejection == Rejection::patient_is_unknown ||
      rejection == Rejection::assignment_is_unknown || rejection == Rejection::phone_is_unknown;
  return problem({.status = unknown ? 404 : 409,
                  .type = std::string(name_of(rejection)),
                  .title = unknown ? "Not found" : "Not now",
                  .detail = std::string(name_of(rejection))});
}

}  // namespace rb::prod
