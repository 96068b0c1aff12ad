// Texts as characters, for people: how long one is, and a value as problems show it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rb {

// Length of the well-formed UTF-8 character at `at`, 0 if there is none (RFC 3629: no overlong
// forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] std::size_t character_length(std::string_view text, std::size_t at);

// A value as problems show it: in backticks, one line, clipped.
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace rb
