// A reader of replies for tests: a few dozen words, found anywhere in the reply.
#pragma once

#include "core/conversation/reply_reader.hpp"

namespace rb::test {

// English and Spanish at once. Dates as 1961-03-14, hours as "after 3" and "antes de las 12" (1 to
// 7 are in the afternoon); a number alone chooses, rates, or is information, by what was asked.
[[nodiscard]] Reading read_keywords(std::string_view reply, const ReadingContext& context);

}  // namespace rb::test
