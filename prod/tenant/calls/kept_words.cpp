#include "prod/tenant/calls/kept_words.hpp"

#include <algorithm>

#include "core/config/scalars/characters.hpp"

namespace rb::prod {

std::string kept_words(std::string_view words, std::size_t most) {
  std::string kept;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t length = character_length(words, at);
    const bool space = static_cast<unsigned char>(words[at]) <= 0x20 || words[at] == 0x7F;
    if (length == 0 || space) {
      if (space && !kept.empty() && kept.back() != ' ') kept += ' ';
      at += std::max<std::size_t>(length, 1);
      continue;
    }
    if (kept.size() + length > most) break;
    kept += words.substr(at, length);
    at += length;
  }
  while (!kept.empty() && kept.back() == ' ') kept.pop_back();
  return kept;
}

}  // namespace rb::prod
