// What a dialogue wants done, as commands to the engine. Between the sources of this folder.
#pragma once

#include "core/session/session.hpp"

namespace rb {

// Appends to `step.commands` and notes in `step.session` what the effects of a dialogue's step ask
// for.
void carry_out(const SessionHost& host, const std::vector<DialogueEffect>& effects, Instant now,
               SessionStep& step);

// A time that was chosen before, outside of this conversation, and comes true while it is held: a
// search finds that one, and whoever agrees to it chooses nothing more. none(): there is none.
[[nodiscard]] SlotId arranged_slot(const Booking& booking);
// It is among the times that were read out last.
[[nodiscard]] bool was_told(const Dialogue& dialogue, SlotId slot);

}  // namespace rb
