// A golden conversation: `> line` of the patient, and under it what was said and done.
#pragma once

#include <string>

namespace rb::test {

// Runs the story and returns it as it happened. Its head, up to the first empty line, names the
// flow and the patient and may change how they are spoken to:
//   flow flu-booking / patient maria / channel voice / language spanish / tone plain
// Lines with # are kept; what stands under a `> line` is replaced. Throws std::runtime_error for a
// head that makes no sense.
[[nodiscard]] std::string run_chat_story(const std::string& story);

}  // namespace rb::test
