#include "sim/lab/talked.hpp"

namespace rb::sim {

ConversationCounts talked(const TalkCounts& calls) {
  return {.calls = calls.conversations,
          .questions = calls.questions,
          .not_understood = calls.unclear,
          .searches = calls.searches,
          .booked = calls.chosen,
          .taken = calls.taken,
          .escalated = calls.escalated};
}

TextConversationCounts texted(const TalkCounts& texts) {
  return {.conversations = texts.conversations,
          .messages = texts.messages,
          .questions = texts.questions,
          .not_understood = texts.unclear,
          .searches = texts.searches,
          .booked = texts.chosen,
          .taken = texts.taken,
          .escalated = texts.escalated,
          .stopped = texts.stopped,
          .left = texts.left};
}

}  // namespace rb::sim
