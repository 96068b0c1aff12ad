// What somebody decides about a record under review: whose it is.
#pragma once

#include <string>

#include "prod/tenant/enrol.hpp"

namespace rb::prod {

struct IdentityDecision {
  bool same = false;    // as a candidate; else a patient of their own
  std::string patient;  // which candidate, by any name of theirs; empty: there is one only
  std::string who;      // decides
};

enum class DecisionFault : std::uint8_t {
  none = 0,
  review_is_unknown,
  review_is_decided,       // otherwise
  several_candidates,      // and none was named
  no_such_candidate,       // also: none is left
  candidate_is_in_review,  // decide about that one first
  look_again,              // others came to be known who may be the same: they are candidates now
  cannot_be_enrolled,      // as `enrolment.refused` says
};
[[nodiscard]] std::string_view name_of(DecisionFault fault);

struct DecidedIdentity {
  DecisionFault fault = DecisionFault::none;
  PatientId patient;
  Enrolment enrolment;  // of what waited; nothing if this was decided before, in the same way
};

// Links the record or registers its person, and enrols them wherever they were held. All of it, or
// nothing if there is a fault.
[[nodiscard]] DecidedIdentity decide_identity(Work& work, ReviewId review,
                                              const IdentityDecision& decision);

}  // namespace rb::prod
