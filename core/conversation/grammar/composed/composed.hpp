// Lines that put kinds of verbs beside kinds of things, where core/conversation/grammar/tables has
// sayings. In the language of phrasebook.hpp, with the asides that belong to them.
#pragma once

#include <span>

#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {

[[nodiscard]] std::span<const Phrase> composed_stop();
[[nodiscard]] std::span<const Phrase> composed_distress();
[[nodiscard]] std::span<const Phrase> composed_symptoms();
[[nodiscard]] std::span<const Phrase> composed_others();
[[nodiscard]] std::span<const Phrase> composed_denials();  // asides of the first three intents

}  // namespace rb::grammar
