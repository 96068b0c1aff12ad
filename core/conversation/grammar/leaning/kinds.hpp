// Kinds of words in both languages, so that what is counted of "my boy cuts his arms" says
// something of "mi nieto se corta las piernas".
#pragma once

#include <string_view>

namespace rb::grammar {

// The small letter of the word's kind, or a space where it has none. O(log of the words known).
[[nodiscard]] char kind_of(std::string_view word);

}  // namespace rb::grammar
