// Replies with what they mean, from a table, and the conversation that all of them are read in.
#pragma once

#include <string>
#include <vector>

#include "core/conversation/grammar/read_reply.hpp"

namespace rb::test {

struct LabelledReply {
  int line = 0;
  Tongue language = Tongue::english;
  Asked asked = Asked::open;
  std::string text;
  Reading meant;
};

// Tab-separated: language (en, es), what was asked, the text, the intents joined by `+`, and the
// details joined by `;` (or `-`): choice, weekdays, part, not_before, not_after, from, until,
// earliest, date, number, tongue. A line that is none of this is a failure of the test.
[[nodiscard]] std::vector<LabelledReply> read_labelled(const std::string& path);

// Monday 12 October 2026, ten in the morning; offered were Tuesday 9:30 with Dr. Patel at Main
// Street, Wednesday 14:15 with Dr. Gomez at Riverside, Friday 17:40 with Dr. Patel at Main Street.
[[nodiscard]] ReadingContext labelled_context(Tongue language, Asked asked);

[[nodiscard]] std::string name_of(Intent intent);
[[nodiscard]] Intent intent_named(const std::string& name);
// In the form of the table: "symptoms+choice choice=1".
[[nodiscard]] std::string describe(const Reading& reading);
// The same intents and details; a time wish without details is none.
[[nodiscard]] bool same(const Reading& a, const Reading& b);

}  // namespace rb::test
