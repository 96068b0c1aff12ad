#include "prod/tenant/decide_identity.hpp"

#include <array>

namespace rb::prod {
namespace {

using proto::IdentityReview;

// The candidate that is meant.
DecisionFault find_candidate(Work& work, ReviewId review, const std::string& name,
                             PatientId& patient) {
  const auto candidates = work.identities().candidates_of(review);
  if (name.empty() && candidates.size() > 1) return DecisionFault::several_candidates;
  for (const LikelyPerson& one : candidates) {
    const bool meant = name.empty() || one.record == name ||
                       (!one.patient.is_none() && work.directory().find(name) == one.patient);
    if (!meant) continue;
    patient = one.patient;
    return patient.is_none() ? DecisionFault::candidate_is_in_review : DecisionFault::none;
  }
  return DecisionFault::no_such_candidate;
}

}  // namespace

std::string_view name_of(DecisionFault fault) {
  constexpr std::array<std::string_view, 8> kNames = {"none",
                                                      "review_is_unknown",
                                                      "review_is_decided",
                                                      "several_candidates",
                                                      "no_such_candidate",
                                                      "candidate_is_in_review",
                                                      "look_again",
                                                      "cannot_be_enrolled"};
  return kNames[static_cast<std::size_t>(fault)];
}

DecidedIdentity decide_identity(Work& work, ReviewId id, const IdentityDecision& decision) {
  DecidedIdentity decided;
  Identities& identities = work.identities();
  const IdentityReview* found = identities.find(id);
  if (found == nullptr) return {DecisionFault::review_is_unknown, {}, {}};
  const auto wanted = decision.same ? IdentityReview::same : IdentityReview::different;
  if (found->decision() != IdentityReview::open) {
    decided.patient = PatientId{found->patient()};
    const bool as_before =
        found->decision() == wanted &&
        (decision.patient.empty() || work.directory().find(decision.patient) == decided.patient);
    if (!as_before) decided.fault = DecisionFault::review_is_decided;
    return decided;
  }
  if (decision.same) {
    decided.fault = find_candidate(work, id, decision.patient, decided.patient);
  } else if (auto changed = identities.look_again(id)) {
    work.stage(*std::move(changed));
    decided.fault = DecisionFault::look_again;
  }
  if (decided.fault != DecisionFault::none) return decided;
  const IdentityReview review = *found;
  decided.patient = enrol_decided(work, review, decided.patient, decided.enrolment);
  if (decided.patient.is_none()) {
    decided.fault = DecisionFault::cannot_be_enrolled;
    return decided;
  }
  work.stage(identities.decide(id, wanted, decided.patient, decision.who, work.now()));
  return decided;
}

}  // namespace rb::prod
