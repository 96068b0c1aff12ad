// What a patient is told in a conversation.
#pragma once

#include <optional>
#include <string>

#include "core/conversation/dialogue/inputs.hpp"
#include "edge/net/once.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

struct Said {
  std::string text;  // empty: nothing is said
  Tongue tongue = Tongue::english;
  std::optional<Asked> asked;  // the question that stands; none: the conversation is over
  int question = 0;            // the how-manieth of the call, at most kMostQuestions
};
inline constexpr int kMostQuestions = 255;  // then a call is ended

// With what is said, on the tenant's thread.
using ThenSaid = net::Once<Work&, const Said&>;

}  // namespace rb::prod
