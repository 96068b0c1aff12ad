// What the weights of leaning.hpp stand by: words and letters of a reply, and what the phrases
// made of it. Named by parts, so that a reading hashes them and builds no string.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "core/conversation/grammar/leaning/kinds.hpp"
#include "core/conversation/grammar/leaning/second_look.hpp"

namespace rb::grammar {

using FeatureParts = std::initializer_list<std::string_view>;

// FNV-1a over the parts as if they were one text: the same on every machine.
inline constexpr std::uint64_t kFirstDigest = 0xCBF29CE484222325ULL;
[[nodiscard]] constexpr std::uint64_t digest(std::string_view text, std::uint64_t sum) {
  for (const char c : text) sum = (sum ^ static_cast<std::uint8_t>(c)) * 0x100000001B3ULL;
  return sum;
}
[[nodiscard]] constexpr std::uint64_t digest(FeatureParts parts) {
  std::uint64_t sum = kFirstDigest;
  for (const std::string_view part : parts) sum = digest(part, sum);
  return sum;
}

// The decimal numeral of a number below 128, for ever.
[[nodiscard]] std::string_view small_numeral(std::size_t number);

inline constexpr std::size_t kMostLeaningWords = 60;  // what is said in the first ones decides
inline constexpr std::size_t kLongestLeaningWord = 24;
inline constexpr std::size_t kShortestPiece = 3;
inline constexpr std::size_t kLongestPiece = 5;

// Words in other than ASCII letters and digits have no features.
[[nodiscard]] bool has_features(std::string_view word);

// The words alone: "call" a word, "call_me" two in a row, "call_me_later" three, "call__later" two
// with one between, "2:si" a word by what was asked (its number), "~alle" letters of a word with
// `<` and `>` at its ends. Calls visit(FeatureParts), the same one several times where it recurs.
template <class Visit>
void each_word_feature(const ByPhrases& reply, const Visit& visit) {
  std::array<std::string_view, kMostLeaningWords + 2> row = {"^"};
  std::size_t count = 1;
  for (std::size_t i = 0; i < std::min(reply.words.size(), kMostLeaningWords); ++i) {
    if (has_features(reply.words[i])) row[count++] = reply.words[i];
  }
  row[count++] = "$";
  const std::string_view asked = small_numeral(static_cast<std::size_t>(reply.asked));
  visit(FeatureParts{asked, ":"});
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0 && i + 1 < count) {
      visit(FeatureParts{row[i]});
      visit(FeatureParts{asked, ":", row[i]});
      std::array<char, kLongestLeaningWord + 2> padded{'<'};
      std::copy(row[i].begin(), row[i].end(), padded.begin() + 1);
      padded[row[i].size() + 1] = '>';
      const std::string_view letters(padded.data(), row[i].size() + 2);
      for (std::size_t n = kShortestPiece; n <= kLongestPiece; ++n) {
        for (std::size_t at = 0; at + n <= letters.size(); ++at)
          visit(FeatureParts{"~", letters.substr(at, n)});
      }
    }
    if (i + 1 < count) visit(FeatureParts{row[i], "_", row[i + 1]});
    if (i + 2 < count) visit(FeatureParts{row[i], "__", row[i + 2]});
    if (i + 2 < count) visit(FeatureParts{row[i], "_", row[i + 1], "_", row[i + 2]});
  }
}

// The kinds of its words in a row, words of no kind left out: "#b" one, "#pb" two, "#phb" three.
template <class Visit>
void each_kind_feature(const ByPhrases& reply, const Visit& visit) {
  constexpr std::size_t kInARow = 3;
  std::array<char, kMostLeaningWords + 2> row = {'^'};
  std::size_t count = 1;
  for (std::size_t i = 0; i < std::min(reply.words.size(), kMostLeaningWords); ++i) {
    const char kind = kind_of(reply.words[i]);
    if (kind != ' ') row[count++] = kind;
  }
  row[count++] = '$';
  const std::string_view kinds(row.data(), count);
  for (std::size_t n = 1; n <= kInARow; ++n) {
    for (std::size_t at = 0; at + n <= kinds.size(); ++at)
      visit(FeatureParts{"#", kinds.substr(at, n)});
  }
}

// What the phrases made of it: "@p4" read the intent with that number, "@f4" as the first, "@f4:2"
// by what was asked, "@v105" found the sense, "@h120" found it where something hides it, "@q" a
// question, "@w" a time, "@n3" three words (six and more are 6).
template <class Visit>
void each_phrase_feature(const ByPhrases& reply, const Visit& visit) {
  const std::string_view asked = small_numeral(static_cast<std::size_t>(reply.asked));
  for (std::size_t i = 0; i < static_cast<std::size_t>(kIntents); ++i) {
    if (reply.reading.has(static_cast<Intent>(i))) visit(FeatureParts{"@p", small_numeral(i)});
  }
  const std::string_view first = small_numeral(static_cast<std::size_t>(reply.reading.primary()));
  visit(FeatureParts{"@f", first});
  visit(FeatureParts{"@f", first, ":", asked});
  for (std::size_t i = 0; i < reply.found.size(); ++i) {
    if (reply.found[i]) visit(FeatureParts{reply.meant[i] ? "@v" : "@h", small_numeral(i)});
  }
  if (reply.question) visit(FeatureParts{"@q"});
  if (reply.wish) visit(FeatureParts{"@w"});
  visit(FeatureParts{"@n", small_numeral(std::min<std::size_t>(reply.words.size(), 6))});
}

}  // namespace rb::grammar
