// What a call is about, in words that anybody may hear: nothing clinical, nobody's name.
#pragma once

#include <string>
#include <string_view>

#include "core/conversation/reading.hpp"
#include "core/policy/policy.hpp"
#include "prod/conversations/flow_book.hpp"

namespace rb::prod {

// Those of the flow, if it is one of ours, else of the purpose. `flows`: null for none.
[[nodiscard]] std::string public_words(const FlowBook* flows, std::string_view flow,
                                       Purpose purpose, Tongue tongue);
// How often the birth date may be given: as the flow says, if it is one of ours.
[[nodiscard]] int identity_tries(const FlowBook* flows, std::string_view flow);

}  // namespace rb::prod
