// Replies written as what they mean, not as words: a flow can be tried exactly, whatever the
// grammar makes of a wording.
#pragma once

#include "core/conversation/reply_reader.hpp"

namespace rb::sim {

// Meanings by their names (reading.hpp), any number of them, and what belongs to them:
//   yes / symptoms stop          choice 2             information 1961-03-14, information 5
//   other_language spanish       time_wish tue thu afternoon after 15:00 before 17:00 soon
// What is none of these makes the reply unclear.
[[nodiscard]] Reading read_meanings(std::string_view reply, const ReadingContext& context);

}  // namespace rb::sim
