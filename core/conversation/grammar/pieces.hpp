// A reply cut into words, numbers and pictures, with what stood between them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rb::grammar {

// What is read of a reply. A text that carriers join has at most 1,600 characters, and a minute of
// speech has about 200 words; beyond this nobody answers a question any more.
inline constexpr std::size_t kMostBytes = 4096;
inline constexpr std::size_t kMostPieces = 400;

struct Piece {
  std::string text;      // folded as in core/rules/fold_text.hpp; a picture: the word it stands for
  char join = ' ';       // the sign right before it ("9:30" has ':'), '\0' if nothing is in between
  bool opens = false;    // a comma, full stop, question mark, line or picture stands before it
  bool picture = false;  // an emoji
  bool asked = false;    // a question mark follows
};

// Never fails, whatever the bytes. Linear in min(text.size(), kMostBytes).
[[nodiscard]] std::vector<Piece> cut(std::string_view text);

}  // namespace rb::grammar
