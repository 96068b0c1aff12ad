// Effects and results in words, for people who watch a conversation.
#pragma once

#include <string>

#include "core/conversation/dialogue/effects.hpp"
#include "sim/chat/calendar.hpp"

namespace rb::sim {

// "hold Tuesday, October 13 at 9:30 AM"; in English whatever the conversation is in.
[[nodiscard]] std::string describe(const DialogueEffect& effect, const Flow& flow,
                                   const TrialCalendar& calendar);

}  // namespace rb::sim
