#include "sim/lab/talked.hpp"

#include "sim/metrics/names.hpp"

namespace rb::sim {
namespace {

Counts ends_of(const TalkCounts& talks) {
  Counts ends;
  for (std::size_t i = 0; i < kDispositions; ++i) {
    const auto end = static_cast<Disposition>(i);
    const auto found = talks.ends.find(end);
    ends.push_back({std::string(name_of(end)), found == talks.ends.end() ? 0 : found->second});
  }
  return ends;
}

std::vector<QuestionCounts> asked_in(const TalkCounts& talks) {
  std::vector<QuestionCounts> asked;
  asked.reserve(talks.asked.size());
  for (const auto& [key, tally] : talks.asked) {
    asked.push_back({key.first, tally.name, tally.asked, tally.unclear, tally.left});
  }
  return asked;
}

}  // namespace

ConversationCounts talked(const TalkCounts& calls) {
  return {.calls = calls.conversations,
          .questions = calls.questions,
          .not_understood = calls.unclear,
          .searches = calls.searches,
          .booked = calls.chosen,
          .taken = calls.taken,
          .escalated = calls.escalated,
          .ends = ends_of(calls),
          .asked = asked_in(calls)};
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
          .left = texts.left,
          .ends = ends_of(texts),
          .asked = asked_in(texts)};
}

}  // namespace rb::sim
