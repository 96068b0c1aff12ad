#include "core/conversation/grammar/words.hpp"

#include <algorithm>
#include <tuple>

#include "core/conversation/grammar/composed/composed.hpp"

namespace rb::grammar {
namespace {

constexpr std::size_t kMostDigits = 8;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::vector<Phrase> all_phrases() {
  std::vector<Phrase> out;
  for (const auto table :
       {stop_phrases(), distress_phrases(), not_distress_phrases(), symptom_phrases(),
        not_symptom_phrases(), people_phrases(), visit_phrases(), answer_phrases(), composed_stop(),
        composed_distress(), composed_symptoms(), composed_others(), composed_denials()}) {
    out.insert(out.end(), table.begin(), table.end());
  }
  return out;
}

// Small words that the readers of times and choices ask for by name.
constexpr std::string_view kAskedFor =
    "the el la los las le lo de del al a on at in en of que y and or o to is es no not half media "
    "quarter cuarto cuartos oclock punto between entre by para p m i one ones every each later "
    "hasta next this last week coming but only early weekend night year years old star stars out "
    "pictureyes pictureno picturestop picturethanks picturestar picturewhat ser num numero number "
    "since within dentro ago hace born nineteen option opcion middle medio centro other otra otro "
    "late latest soon time month mes viene entra earlier temprana temprano tarde proximo again "
    "ish dont cant wont never isnt doesnt work works good bad puedo sirve bien thing ano anos vez";

}  // namespace

const Tables& Tables::shared() {
  static const Tables tables;
  return tables;
}

Tables::Tables() {
  const std::vector<Phrase> phrases = all_phrases();
  std::vector<std::string> words = Phrasebook::words_of(word_classes(), phrases);
  const auto add_all = [&](std::string_view text, char sign) {
    for (const std::string_view word : split(text, sign)) words.emplace_back(word);
  };
  for (const Fact& fact : facts()) add_all(fact.words, ' ');
  for (const Respelling& one : respellings()) {
    add_all(one.meant, ' ');
    for (const std::string_view written : split(one.written, '|')) {
      if (written.find(' ') != std::string_view::npos) add_all(written, ' ');
    }
  }
  add_all(ordinary_words(), ' ');
  add_all(kAskedFor, ' ');
  lexicon_ = Lexicon(std::move(words));
  book_ = Phrasebook(lexicon_, word_classes(), phrases);
  for (std::size_t i = 0; i < groups_.size(); ++i) groups_[i] = book_.class_number(kGroupNames[i]);
  meanings_.resize(lexicon_.size() + 1);
  for (const Fact& fact : facts()) {
    for (const std::string_view word : split(fact.words, ' ')) {
      meanings_[lexicon_.find(word)] = {fact.kind, fact.value};
    }
  }
  read_respellings();
}

void Tables::read_respellings() {
  for (const Respelling& one : respellings()) {
    for (const std::string_view written : split(one.written, '|')) {
      if (written.find(' ') == std::string_view::npos) {
        respelled_.emplace_back(written, split(one.meant, ' '));
        continue;
      }
      Joined joined;
      for (const std::string_view word : split(written, ' ')) {
        joined.written.push_back(lexicon_.find(word));
      }
      for (const std::string_view word : split(one.meant, ' ')) {
        joined.meant.push_back(lexicon_.find(word));
      }
      joined_.push_back(std::move(joined));
    }
  }
  std::stable_sort(respelled_.begin(), respelled_.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::stable_sort(joined_.begin(), joined_.end(), [](const Joined& a, const Joined& b) {
    if (a.written.front() != b.written.front()) return a.written.front() < b.written.front();
    return a.written.size() > b.written.size();
  });
}

const std::vector<std::string_view>* Tables::respelling(std::string_view text) const {
  const auto at =
      std::lower_bound(respelled_.begin(), respelled_.end(), text,
                       [](const auto& one, std::string_view t) { return one.first < t; });
  return at != respelled_.end() && at->first == text ? &at->second : nullptr;
}

void Tables::set_meaning(Word& word, WordId id) const {
  word.id = id;
  word.kind = meanings_[id].kind;
  word.value = meanings_[id].value;
}

void Tables::push_word(std::vector<Word>& out, const Piece& piece, std::string_view text,
                       bool correct) const {
  Word made;
  made.join = piece.join;
  made.opens = piece.opens;
  made.picture = piece.picture;
  made.asked = piece.asked;
  set_meaning(made, correct ? lexicon_.find_or_correct(text) : lexicon_.find(text));
  made.text = made.id == kUnknownWord ? text : lexicon_.word(made.id);
  if (text.size() <= kMostDigits && std::all_of(text.begin(), text.end(), is_digit)) {
    made.kind = Kind::number;
    made.digits = static_cast<std::uint8_t>(text.size());
    made.value = 0;
    for (const char c : text) made.value = made.value * 10 + (c - '0');
  }
  out.push_back(std::move(made));
}

void Tables::push(std::vector<Word>& out, const Piece& piece,
                  std::span<const std::string> names) const {
  const bool name = std::find(names.begin(), names.end(), piece.text) != names.end();
  Piece part = piece;
  if (const auto* meant = name ? nullptr : respelling(piece.text)) {
    for (const std::string_view word : *meant) {
      push_word(out, part, word, false);
      part.join = ' ';
      part.opens = false;
    }
    return;
  }
  const bool digits = std::any_of(piece.text.begin(), piece.text.end(), is_digit);
  const bool letters = !std::all_of(piece.text.begin(), piece.text.end(), is_digit);
  if (!digits || !letters || lexicon_.find(piece.text) != kUnknownWord) {
    push_word(out, part, piece.text, !name);
    return;
  }
  // "9am", "540pm", "k3": each run of digits or letters on its own.
  for (std::size_t begin = 0; begin < piece.text.size();) {
    std::size_t end = begin + 1;
    while (end < piece.text.size() && is_digit(piece.text[end]) == is_digit(piece.text[begin]))
      ++end;
    push_word(out, part, std::string_view(piece.text).substr(begin, end - begin), false);
    part.join = '\0';
    part.opens = false;
    begin = end;
  }
}

void Tables::join_words(std::vector<Word>& words) const {
  std::vector<Word> out;
  out.reserve(words.size());
  for (std::size_t at = 0; at < words.size();) {
    const auto fits = [&](const Joined& one) {
      if (at + one.written.size() > words.size()) return false;
      for (std::size_t i = 0; i < one.written.size(); ++i) {
        if (words[at + i].id != one.written[i]) return false;
        if (i > 0 && words[at + i].opens) return false;
      }
      return true;
    };
    auto one = std::lower_bound(
        joined_.begin(), joined_.end(), words[at].id,
        [](const Joined& joined, WordId id) { return joined.written.front() < id; });
    while (one != joined_.end() && one->written.front() == words[at].id && !fits(*one)) ++one;
    if (one == joined_.end() || one->written.front() != words[at].id ||
        words[at].id == kUnknownWord) {
      out.push_back(std::move(words[at++]));
      continue;
    }
    const std::size_t last = at + one->written.size() - 1;
    for (std::size_t i = 0; i < one->meant.size(); ++i) {
      Word made;
      made.join = i == 0 ? words[at].join : ' ';
      made.opens = i == 0 && words[at].opens;
      made.asked = i + 1 == one->meant.size() && words[last].asked;
      made.text = lexicon_.word(one->meant[i]);
      set_meaning(made, one->meant[i]);
      out.push_back(std::move(made));
    }
    at = last + 1;
  }
  words = std::move(out);
}

std::vector<Word> Tables::read(std::string_view text, std::span<const std::string> names) const {
  std::vector<Word> words;
  for (const Piece& piece : cut(text)) push(words, piece, names);
  join_words(words);
  return words;
}

std::vector<Found> Tables::find_phrases(std::span<const Word> words) const {
  std::vector<PhraseWord> row;
  row.reserve(words.size());
  for (const Word& word : words) row.push_back({word.id, word.opens});
  std::vector<Found> found = book_.find_all(row);
  // Several lines say the same of the same words.
  const auto key = [](const Found& one) {
    return std::tuple(one.begin, one.end, one.sense, one.hides);
  };
  std::sort(found.begin(), found.end(),
            [&](const Found& a, const Found& b) { return key(a) < key(b); });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace rb::grammar
