// Effects, results and concerns in words, for people who watch a conversation.
#pragma once

#include <string>

#include "core/conversation/concern.hpp"
#include "core/conversation/dialogue/effects.hpp"
#include "sim/chat/calendar.hpp"

namespace rb::sim {

// "hold Tuesday, October 13 at 9:30 AM"; in English whatever the conversation is in.
[[nodiscard]] std::string describe(const DialogueEffect& effect, const Flow& flow,
                                   const TrialCalendar& calendar);
// "a person looks at it: may be symptoms"
[[nodiscard]] std::string describe(const Concern& concern);

}  // namespace rb::sim
