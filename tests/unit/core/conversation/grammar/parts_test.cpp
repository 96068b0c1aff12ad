// The parts below the reading: cutting, misspellings, the language of phrases.
#include <gtest/gtest.h>

#include <array>

#include "core/conversation/grammar/leaning/kinds.hpp"
#include "core/conversation/grammar/leaning/second_look.hpp"
#include "core/conversation/grammar/lexicon.hpp"
#include "core/conversation/grammar/phrasebook.hpp"
#include "core/conversation/grammar/pieces.hpp"
#include "core/conversation/grammar/words.hpp"

namespace rb::grammar {
namespace {

std::string joined(std::string_view text) {
  std::string out;
  for (const Piece& piece : cut(text)) out += (out.empty() ? "" : " ") + piece.text;
  return out;
}

TEST(cut, words_numbers_and_pictures) {
  EXPECT_EQ(joined("¿Mañana, a las 9:30?"), "manana a las 9 30");
  EXPECT_EQ(joined("I can\u2019t"), "i cant");
  EXPECT_EQ(joined("ok \U0001F44D\U0001F3FD"), "ok pictureyes");
  EXPECT_EQ(joined("no m\xE1s"), "no mas");
  EXPECT_EQ(joined(""), "");
  EXPECT_EQ(joined("\xF0\x9F"), joined("\xF0\x9F"));
  EXPECT_EQ(cut("9:30")[1].join, ':');
  EXPECT_EQ(cut("3/4/61")[2].join, '/');
  EXPECT_EQ(cut("9 30")[1].join, ' ');
  EXPECT_TRUE(cut("no, tuesday")[1].opens);
  EXPECT_FALSE(cut("no tuesday")[1].opens);
  EXPECT_TRUE(cut("what?")[0].asked);
}

TEST(cut, a_long_reply_is_read_up_to_its_limit) {
  EXPECT_LE(cut(std::string(1 << 20, 'a') + " stop").size(), 1U);
  std::string many;
  for (int i = 0; i < 2000; ++i) many += "a ";
  EXPECT_EQ(cut(many).size(), kMostPieces);
}

TEST(lexicon, finds_what_a_mistyped_word_was_meant_to_be) {
  const Lexicon words({"appointment", "quiero", "hablar", "stop", "fever", "pain", "no"});
  const auto meant = [&](std::string_view text) -> std::string {
    const WordId id = words.find_or_correct(text);
    return id == kUnknownWord ? "" : std::string(words.word(id));
  };
  EXPECT_EQ(meant("apointment"), "appointment");    // a letter is missing
  EXPECT_EQ(meant("appoointment"), "appointment");  // one too many
  EXPECT_EQ(meant("appiontment"), "appointment");   // two are swapped
  EXPECT_EQ(meant("appointmant"), "appointment");   // another one
  EXPECT_EQ(meant("kiero"), "quiero");
  EXPECT_EQ(meant("ablar"), "hablar");
  EXPECT_EQ(meant("stoppp"), "stop");
  EXPECT_EQ(meant("nooooo"), "no");
  EXPECT_EQ(meant("never"), "");  // another word of five letters
  EXPECT_EQ(meant("paint"), "");  // too short to be sure
  EXPECT_EQ(meant("shop"), "");
}

TEST(phrasebook, its_little_language) {
  constexpr std::array kClasses = {WordClass{"courtesy", "please"},
                                   WordClass{"reach", "call text"}};
  constexpr std::array kPhrases = {Phrase{1, false, "dont ever? <reach> me"},
                                   Phrase{2, false, "^ no $"}, Phrase{3, false, "cant * anymore"},
                                   Phrase{4, false, ", not really"}};
  std::vector<std::string> all = Phrasebook::words_of(kClasses, kPhrases);
  all.emplace_back("and");
  const Lexicon lexicon(std::move(all));
  const Phrasebook book(lexicon, kClasses, kPhrases);
  const auto senses = [&](std::string_view text) {
    std::vector<PhraseWord> row;
    for (const Piece& piece : cut(text)) row.push_back({lexicon.find(piece.text), piece.opens});
    std::string out;
    for (const Found& found : book.find_all(row)) out += std::to_string(found.sense);
    return out;
  };
  EXPECT_EQ(senses("dont call me"), "1");
  EXPECT_EQ(senses("and dont ever text me"), "1");
  EXPECT_EQ(senses("dont please me"), "");
  EXPECT_EQ(senses("please no please"), "2");
  EXPECT_EQ(senses("no and"), "");
  EXPECT_EQ(senses("cant and and anymore"), "3");
  EXPECT_EQ(senses("cant and, and anymore"), "");
  EXPECT_EQ(senses("and, not really"), "4");
  EXPECT_EQ(senses("and not really"), "");
}

// A line that spells a word as it is respelled before phrases are looked for can never match.
TEST(tables, no_line_uses_a_spelling_that_is_respelled) {
  std::vector<std::string_view> respelled;
  for (const Respelling& one : respellings()) {
    std::string_view written = one.written;
    while (!written.empty()) {
      const std::size_t end = std::min(written.find('|'), written.size());
      const std::string_view word = written.substr(0, end);
      if (word.find(' ') == std::string_view::npos && word != one.meant) respelled.push_back(word);
      written.remove_prefix(std::min(end + 1, written.size()));
    }
  }
  std::size_t unreachable = 0;
  for (const auto table : {stop_phrases(), distress_phrases(), symptom_phrases()}) {
    for (const Phrase& phrase : table) {
      for (const std::string& word : Phrasebook::words_of({}, std::span(&phrase, 1))) {
        unreachable += std::find(respelled.begin(), respelled.end(), word) != respelled.end();
      }
    }
  }
  // Alternatives beside the spelling that is meant do no harm; this keeps them few.
  EXPECT_LE(unreachable, 120U);
}

TEST(kinds, of_a_word_in_either_language) {
  EXPECT_EQ(kind_of("knee"), kind_of("rodilla"));
  EXPECT_EQ(kind_of("afraid"), kind_of("miedo"));
  EXPECT_NE(kind_of("knee"), kind_of("afraid"));
  EXPECT_EQ(kind_of("purple"), ' ');
  EXPECT_EQ(kind_of(""), ' ');
}

// Distress stands at odds of 1 to 20: too few where a time was wished, enough where nothing was.
TEST(second_look, suspects_danger_where_nothing_else_is_said) {
  constexpr auto kDistress = static_cast<std::size_t>(Intent::distress);
  ByPhrases reply;
  reply.words = {"some", "words", "of", "any", "kind"};
  reply.reading.add(Intent::unclear);
  Leaning leaning;
  leaning.fill(-10 * kNat);
  leaning[kDistress] = -3 * kNat;
  EXPECT_TRUE(second_look(reply, leaning).has(Intent::distress));
  EXPECT_FALSE(second_look(reply, leaning).has(Intent::unclear));

  leaning[static_cast<std::size_t>(Intent::transport)] = 5 * kNat;
  EXPECT_EQ(second_look(reply, leaning).primary(), Intent::transport);

  leaning[static_cast<std::size_t>(Intent::transport)] = -10 * kNat;
  reply.denied[kDistress] = true;
  EXPECT_EQ(second_look(reply, leaning).primary(), Intent::unclear);
}

}  // namespace
}  // namespace rb::grammar
