// An invented patient, as a conversation needs them.
#pragma once

#include <string>
#include <vector>

#include "core/conversation/dialogue/say.hpp"
#include "core/proto/patient.pb.h"
#include "core/provider/care.hpp"

namespace rb::sim {

struct ChatPatient {
  PublicFacts who;
  VisitFacts visit;
  KnownIdentity known;
  BeginOptions begin;
  LocalTime now;
  DetailSet needs = 0;            // what must be known before free times are looked for
  std::vector<OfferWords> slots;  // free, ascending by start
};

// The message is as core/config loaded it. A date that does not exist is refused there.
[[nodiscard]] ChatPatient chat_patient(const proto::TrialPatient& from);

}  // namespace rb::sim
