// The words that the grammar knows, each by a number, and which of them a mistyped one was meant
// to be.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rb::grammar {

using WordId = std::uint16_t;  // 0: a word that no table holds
inline constexpr WordId kUnknownWord = 0;

class Lexicon {
 public:
  Lexicon() = default;
  // Folded words in any order, also twice; at most 65,534 different ones.
  explicit Lexicon(std::vector<std::string> words);

  [[nodiscard]] WordId find(std::string_view word) const;
  // The word itself; else the one it is with drawn-out letters made single ("nooo"); else the one
  // that sounds like it in Spanish ("kiero", "ablar"); else the one that a single missing,
  // additional or swapped letter leads to, for words of five letters and more with the same first
  // letter, or a single wrong one for six and more. Of several the first in order.
  [[nodiscard]] WordId find_or_correct(std::string_view word) const;
  [[nodiscard]] std::string_view word(WordId id) const { return words_[id - 1U]; }
  [[nodiscard]] std::size_t size() const { return words_.size(); }

 private:
  [[nodiscard]] WordId correct(std::string_view word) const;
  void place_words();
  [[nodiscard]] std::size_t place_of(std::string_view word) const;  // its own or a free one

  std::vector<std::string> words_;  // ascending: ids are positions + 1
  std::vector<WordId> places_;      // by digest, the next free one after it; a power of two of them
  std::vector<std::pair<std::string, WordId>> sounds_;       // of words of four letters and more
  std::vector<std::pair<std::uint64_t, WordId>> shortened_;  // digest of a word without one letter
};

}  // namespace rb::grammar
