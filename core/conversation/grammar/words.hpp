// A reply as the tables know it: each word with its number in the lexicon and what it means as a
// time or a number.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/conversation/grammar/lexicon.hpp"
#include "core/conversation/grammar/phrasebook.hpp"
#include "core/conversation/grammar/pieces.hpp"
#include "core/conversation/grammar/tables/vocabulary.hpp"

namespace rb::grammar {

struct Word {
  WordId id = kUnknownWord;
  Kind kind = Kind::plain;
  std::int32_t value = 0;   // of the kind; of a number in digits: itself, at most 99,999,999
  std::uint8_t digits = 0;  // how many digits it was written with; 0: in letters
  char join = ' ';          // as in Piece
  bool opens = false;
  bool picture = false;
  bool asked = false;
  std::string text;  // as the lexicon has it; an unknown word as it was written, folded

  [[nodiscard]] bool is_number() const { return kind == Kind::number; }
  [[nodiscard]] bool in_digits() const { return digits > 0; }
};

// The classes of tables/classes.cpp that a reading asks for by name.
enum class Group : std::uint8_t { tongue = 0, of_english, of_spanish, yes, no, courtesy };
inline constexpr std::array<std::string_view, 6> kGroupNames = {
    "tongue", "of-english", "of-spanish", "yes", "no", "courtesy"};

// Every table, made ready once. Immutable: threads may share it.
class Tables {
 public:
  Tables();
  [[nodiscard]] static const Tables& shared();

  // `names` are folded words that are never taken for a mistyped one: who and what was offered.
  [[nodiscard]] std::vector<Word> read(std::string_view text,
                                       std::span<const std::string> names) const;
  [[nodiscard]] std::vector<Found> find_phrases(std::span<const Word> words) const;
  [[nodiscard]] bool in_group(const Word& word, Group group) const {
    return book_.in_class(word.id, groups_[static_cast<std::size_t>(group)]);
  }

 private:
  struct Meaning {
    Kind kind = Kind::plain;
    std::int16_t value = 0;
  };
  struct Joined {
    std::vector<WordId> written;
    std::vector<WordId> meant;
  };

  void read_respellings();
  void push(std::vector<Word>& out, const Piece& piece, std::span<const std::string> names) const;
  void push_word(std::vector<Word>& out, const Piece& piece, std::string_view text,
                 bool correct) const;
  void join_words(std::vector<Word>& words) const;
  [[nodiscard]] const std::vector<std::string_view>* respelling(std::string_view text) const;
  void set_meaning(Word& word, WordId id) const;

  std::vector<std::pair<std::string_view, std::vector<std::string_view>>> respelled_;  // ascending
  Lexicon lexicon_;
  Phrasebook book_;
  std::array<std::uint16_t, kGroupNames.size()> groups_{};  // their numbers in the book
  std::vector<Meaning> meanings_;                           // by word id
  std::vector<Joined> joined_;                              // by first word, the longest first
};

}  // namespace rb::grammar
