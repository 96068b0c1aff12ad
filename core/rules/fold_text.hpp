// How replies and opt-out words are compared: lower case, without accents, words joined by single
// spaces. By hand for Latin letters, so that no locale and no library version can change it.
#pragma once

#include <string>
#include <string_view>

namespace rb {

// Letters and digits are kept (Latin ones lower case and without accents, full-width ones
// narrowed), apostrophes vanish ("can't" is "cant"), everything else separates words. Bytes that
// are not UTF-8 are read as Latin-1, since some carriers still send it. Never fails.
[[nodiscard]] std::string fold_text(std::string_view text);

}  // namespace rb
