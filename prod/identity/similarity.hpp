// How alike two words are. In whole numbers, so that every machine finds the same. Pure.
#pragma once

#include <string>
#include <string_view>

namespace rb::prod {

// Jaro-Winkler similarity in thousandths (Winkler 1990; prefix scale 0.1, at most four letters),
// rounded. Symmetric: 0 for two words with nothing in common or an empty one, 1000 for the
// same.
[[nodiscard]] int jaro_winkler(std::string_view a, std::string_view b);

// Whether one becomes the other by a letter put in, taken out or changed, or two neighbours that
// change places.
[[nodiscard]] bool one_slip_apart(std::string_view a, std::string_view b);

// American Soundex of the Latin small letters in the word: "robert" and "rupert" are r163. Empty if
// it has none.
[[nodiscard]] std::string phonetic_code(std::string_view word);

}  // namespace rb::prod
