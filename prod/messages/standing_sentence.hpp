// The sentences that no flow can change (core/conversation/flow/standing.hpp), where no flow
// speaks: in answer to a text, on a call by a script.
#pragma once

#include <string>

#include "core/conversation/concern.hpp"
#include "core/conversation/flow/standing.hpp"
#include "prod/messages/text_template.hpp"

namespace rb::prod {

// What whoever said it hears: that a person comes, and whom to call in an emergency or in distress.
[[nodiscard]] Standing answer_to(const Concern& concern);

// Without an end that asks how to go on. Precondition: not one that asks something.
[[nodiscard]] std::string standing_sentence(Standing standing, Tongue tongue,
                                            const MessageFacts& facts);

}  // namespace rb::prod
