// What somebody said or wrote, as it is kept for people.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rb::prod {

// Any bytes as one line of UTF-8: what is no character and no space is left out. Of at most `most`
// bytes; what is longer is cut at a character.
[[nodiscard]] std::string kept_words(std::string_view words, std::size_t most);

}  // namespace rb::prod
