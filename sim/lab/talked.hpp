// What was said in a run, as its summary counts it.
#pragma once

#include "sim/metrics/conversation_counts.hpp"
#include "sim/world/talks/talk.hpp"

namespace rb::sim {

[[nodiscard]] ConversationCounts talked(const TalkCounts& calls);
[[nodiscard]] TextConversationCounts texted(const TalkCounts& texts);

}  // namespace rb::sim
