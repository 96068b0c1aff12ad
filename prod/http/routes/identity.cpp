// Who may be one person over several source systems: what people have to decide, and what they
// said.
#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/routes/routes.hpp"
#include "prod/tenant/decide_identity.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr std::size_t kMostListed = 100;

// What two people are told apart by, and nothing else: no number in full, nothing of a campaign.
json person_json(const proto::Person& person) {
  json phones = json::array();
  for (const proto::PersonPhone& phone : person.phones()) {
    const std::string& number = phone.number();
    phones.push_back("…" + number.substr(number.size() < 4 ? 0 : number.size() - 4));
  }
  return {{"first_name", person.given_name()},
          {"last_name", person.family_name()},
          {"birth_date", person.birth_date()},
          {"sex", person.sex()},
          {"address", person.street()},
          {"zip", person.zip()},
          {"phones", phones}};
}

json candidate_json(Work& work, const LikelyPerson& likely) {
  json fields = json::object();
  for (std::size_t i = 0; i < kFields; ++i) {
    const auto field = static_cast<IdentityField>(i);
    const Agreement agreement = likely.comparison.of(field);
    if (agreement != Agreement::unknown) fields[std::string(name_of(field))] = name_of(agreement);
  }
  json one = {{"patient", likely.record},
              {"in_review", likely.patient.is_none()},
              {"agreement", fields},
              {"bits", likely.comparison.bits / 100}};
  if (likely.patient.is_none()) {
    const ReviewId other = work.identities().review_of(likely.record);
    one["review"] = other.value();
    one["person"] = person_json(work.identities().find(other)->enrolments(0).row().person());
  } else {
    one["person"] = person_json(work.directory().person(likely.patient));
  }
  return one;
}

json review_json(Work& work, ReviewId id) {
  const proto::IdentityReview& review = *work.identities().find(id);
  json campaigns = json::array();
  for (const auto& waiting : review.enrolments()) campaigns.push_back(waiting.campaign());
  json candidates = json::array();
  for (const LikelyPerson& likely : work.identities().candidates_of(id)) {
    candidates.push_back(candidate_json(work, likely));
  }
  return {{"id", id.value()},
          {"record", review.record()},
          {"opened", rfc3339(instant_from_ms(review.opened_ms()))},
          {"campaigns", campaigns},
          {"person", person_json(review.enrolments(0).row().person())},
          {"candidates", candidates}};
}

// In the order in which they were opened; `after` continues.
Prepared list_reviews(const Call& call) {
  const std::string* text = net::find_field(call.request.query, "after");
  const ReviewId after = text == nullptr ? ReviewId::none() : id_of<ReviewId>(*text);
  if (text != nullptr && after.is_none()) return bad_body({{"/after", "must be a review's id"}});
  return Actions{[after](Work& work) -> net::Response {
    const auto& open = work.identities().open();
    json list = json::array();
    auto at = after.is_none() ? open.begin() : open.upper_bound(after);
    for (; at != open.end() && list.size() < kMostListed; ++at) {
      list.push_back(review_json(work, at->first));
    }
    json answer = {{"open", open.size()},
                   {"keys_left_out", work.identities().keys_left_out()},
                   {"reviews", list}};
    if (at != open.end()) answer["next"] = "/v1/identity-reviews?after=" + list.back()["id"].dump();
    return json_answer(200, answer);
  }};
}

net::Response fault_answer(const DecidedIdentity& decided) {
  std::string detail;
  switch (decided.fault) {
    case DecisionFault::review_is_unknown:
      return not_found("there is no identity review of this number");
    case DecisionFault::review_is_decided:
      detail = "it was decided otherwise";
      break;
    case DecisionFault::several_candidates:
      return bad_body({{"/patient", "there are several candidates: name one"}});
    case DecisionFault::no_such_candidate:
      return bad_body({{"/patient", "is no candidate of this review"}});
    case DecisionFault::candidate_is_in_review:
      detail = "that one is under review, too: decide about it first";
      break;
    case DecisionFault::look_again:
      detail = "others who may be the same person have come to be known: look at it again";
      break;
    case DecisionFault::cannot_be_enrolled:
      for (const edge::Reject& reject : decided.enrolment.refused) {
        detail += (detail.empty() ? "" : "; ") + reject.column + ": " + reject.reason;
      }
      break;
    case DecisionFault::none:
      break;
  }
  return problem({.status = 409,
                  .type = std::string(name_of(decided.fault)),
                  .title = "Not now",
                  .detail = std::move(detail)});
}

Prepared resolve(const Call& call) {
  const auto id = id_of<ReviewId>(call.parameters[0]);
  JsonBody body(call.request.body);
  IdentityDecision decision;
  decision.same = body.choice("decision", {"same", "different"}) == "same";
  const auto patient = body.maybe_text("patient");
  if (patient && !decision.same) body.fault("/patient", "goes with `same` only");
  decision.patient = patient.value_or("");
  decision.who = call.who.name;
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[id, decision](Work& work) -> net::Response {
    const DecidedIdentity decided = decide_identity(work, id, decision);
    if (decided.fault != DecisionFault::none) return fault_answer(decided);
    json refused = json::array();
    for (const edge::Reject& reject : decided.enrolment.refused) {
      refused.push_back({{"column", reject.column}, {"reason", reject.reason}});
    }
    return json_answer(200, {{"id", id.value()},
                             {"decision", decision.same ? "same" : "different"},
                             {"patient", work.directory().person(decided.patient).id()},
                             {"enrolled", decided.enrolment.enrolled},
                             {"enrolled_before", decided.enrolment.enrolled_before},
                             {"refused", refused}});
  }};
}

}  // namespace

void add_identity_routes(Api& api) {
  api.add(
      "GET", "/v1/identity-reviews",
      {Role::operates, false, list_reviews,
       "Who may be a patient that is known from another source, and is not called until somebody "
       "has decided; ?after= continues a long list."});
  api.add("POST", "/v1/identity-reviews/{review}/resolve",
          {Role::operates, true, resolve,
           "Whose the record is: the patient that it may be, or one of its own. Enrols them.",
           R"({"decision": {"enum": ["same", "different"]},
               "patient": {"type": "string", "description": "Which candidate, where there are several."}})"});
}

}  // namespace rb::prod
