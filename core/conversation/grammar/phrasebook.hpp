// Finds phrases in a row of words. Phrases are lines of a small language, so that they can be read
// and added to as a table:
//
//   stop|quit <contact> me     alternatives, and a class of words by its name
//   dont ever? call            a word that may be missing
//   cant * anymore             up to five words of any kind, none of which opens a clause
//   ^ no $                     where the reply begins and ends, courtesies aside (class `courtesy`)
//   , not really               where a clause begins
//
// Signs between words do not matter to a phrase, except to `*` and `,`, after "no" and "si", and in
// an aside that takes a stop back.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/conversation/grammar/lexicon.hpp"
#include "core/conversation/grammar/tables/phrases.hpp"

namespace rb::grammar {

// The parts of a line of the tables, without empty ones. They are parts of `text`.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char sign);

struct Found {
  Sense sense = kAside;
  bool hides = false;
  std::uint16_t begin = 0;  // positions among the words, [begin, end)
  std::uint16_t end = 0;
  friend bool operator==(const Found&, const Found&) = default;
};

// One word of a reply, as far as phrases look at it.
struct PhraseWord {
  WordId id = kUnknownWord;
  bool opens = false;
};

class Phrasebook {
 public:
  Phrasebook() = default;
  // `lexicon` must hold every word of the tables, as words_of() lists them, and outlive this.
  Phrasebook(const Lexicon& lexicon, std::span<const WordClass> classes,
             std::span<const Phrase> phrases);

  // Every phrase at every place, by its beginning, the longest of one phrase only.
  // O(words × phrases that begin with that word), most of them left at a glance: a phrase that
  // needs a word which is nowhere in the reply is not tried.
  [[nodiscard]] std::vector<Found> find_all(std::span<const PhraseWord> words) const;
  // The class is one of those that the book was made with.
  [[nodiscard]] std::uint16_t class_number(std::string_view name) const;
  [[nodiscard]] bool in_class(WordId id, std::uint16_t number) const {
    return holds(class_sets_[number], id);
  }

  [[nodiscard]] static std::vector<std::string> words_of(std::span<const WordClass> classes,
                                                         std::span<const Phrase> phrases);

 private:
  using Set = std::vector<WordId>;  // ascending
  enum class Step : std::uint8_t { word, gap, begin, end, clause };
  struct Item {
    Step step = Step::word;
    std::uint16_t set = 0;
  };
  struct Line {
    Sense sense = kAside;
    bool hides = false;
    std::uint32_t first = 0;  // in items_
    std::uint32_t count = 0;
  };
  struct Place {
    std::span<const PhraseWord> words;
    std::size_t first = 0;  // past the courtesies
    std::size_t last = 0;   // before the courtesies at the end
  };

  void add_line(const Phrase& phrase, std::string_view line);
  [[nodiscard]] Item item_of(std::string_view part);
  void add_variants(const Phrase& phrase, const std::vector<Item>& items,
                    const std::vector<bool>& optional, std::size_t at, std::vector<Item>& chosen);
  void index_lines();
  void index_sets();
  [[nodiscard]] std::array<std::uint16_t, 2> rarest_sets(const Line& line) const;
  [[nodiscard]] bool holds(std::uint16_t set, WordId id) const {
    return ((members_[set * row_ + id / 64U] >> (id % 64U)) & 1U) != 0;
  }
  // The furthest end of the items [item, end) from word `at`; npos if they do not fit.
  [[nodiscard]] std::size_t match(const Place& place, const Line& line, std::uint32_t item,
                                  std::size_t begin, std::size_t at) const;

  const Lexicon* lexicon_ = nullptr;
  std::vector<std::pair<std::string_view, Set>> classes_;
  std::vector<std::uint16_t> class_sets_;  // by class: its position in sets_
  std::vector<Set> sets_;
  std::vector<std::uint64_t> members_;  // a row of bits for each set
  std::size_t row_ = 0;                 // of members_, in words
  std::vector<Item> items_;
  std::vector<Line> lines_;
  std::vector<std::uint32_t> starts_;  // by word id: positions in by_word_
  struct Start {
    std::uint32_t line = 0;
    std::array<std::uint16_t, 2> needs = {};  // the sets of its words that the fewest words are in
  };
  std::vector<Start> by_word_;
  std::vector<std::uint64_t> sets_of_;  // a row of bits for each word: the sets that hold it
  std::size_t set_row_ = 0;             // of sets_of_, in words of 64 bits
  std::uint16_t courtesy_ = 0;
  WordId no_ = kUnknownWord;
  WordId si_ = kUnknownWord;
};

}  // namespace rb::grammar
