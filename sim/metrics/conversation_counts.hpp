// What was said in a run.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/metrics/counting/counts.hpp"

namespace rb::sim {

// A question of a flow, over one channel.
struct QuestionCounts {
  std::string flow;
  std::string question;             // its node
  std::int64_t asked = 0;           // as often as it was put
  std::int64_t not_understood = 0;  // replies
  std::int64_t left = 0;            // the conversation ended at it, without a reply
  friend bool operator==(const QuestionCounts&, const QuestionCounts&) = default;
};

// Calls that were held in a dialogue flow. The log has what became of them; only the model knows
// how they went.
struct ConversationCounts {
  std::int64_t calls = 0;
  std::int64_t questions = 0;
  std::int64_t not_understood = 0;    // replies
  std::int64_t searches = 0;          // times were offered, or none were free
  std::int64_t booked = 0;            // or left to the desk, which goes on
  std::int64_t taken = 0;             // a time was gone when it was chosen
  std::int64_t escalated = 0;         // a person was asked for, or needed
  Counts ends;                        // by Disposition
  std::vector<QuestionCounts> asked;  // by name of the flow, in its order; those that were put
  friend bool operator==(const ConversationCounts&, const ConversationCounts&) = default;
};

// The same of conversations by text.
struct TextConversationCounts {
  std::int64_t conversations = 0;
  std::int64_t messages = 0;  // that we wrote in them
  std::int64_t questions = 0;
  std::int64_t not_understood = 0;
  std::int64_t searches = 0;
  std::int64_t booked = 0;
  std::int64_t taken = 0;
  std::int64_t escalated = 0;
  std::int64_t stopped = 0;  // they wanted to hear no more
  std::int64_t left = 0;     // a question stayed without a reply
  Counts ends;               // of those that are over
  std::vector<QuestionCounts> asked;
  friend bool operator==(const TextConversationCounts&, const TextConversationCounts&) = default;
};

}  // namespace rb::sim
