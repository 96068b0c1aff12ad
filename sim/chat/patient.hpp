// An invented patient, as a conversation needs them.
#pragma once

#include <string>
#include <vector>

#include "core/conversation/dialogue/say.hpp"
#include "core/proto/patient.pb.h"

namespace rb::sim {

struct ChatPatient {
  PublicFacts who;
  VisitFacts visit;
  KnownIdentity known;
  BeginOptions begin;
  LocalTime now;
  std::vector<OfferWords> slots;  // free, ascending by start
};

// The message is as core/config loaded it. A date that does not exist is refused there.
[[nodiscard]] ChatPatient chat_patient(const proto::TrialPatient& from);

}  // namespace rb::sim
