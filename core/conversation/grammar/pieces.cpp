#include "core/conversation/grammar/pieces.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/rules/fold_text.hpp"

namespace rb::grammar {
namespace {

struct Picture {
  std::string_view bytes;
  std::string_view word;
};

// What people answer with instead of a word. Skin tones and joiners that follow are skipped.
constexpr std::array kPictures = {
    Picture{"\U0001F44D", "pictureyes"},   // thumbs up
    Picture{"\U0001F44C", "pictureyes"},   // ok hand
    Picture{"\U0001F92E", "picturesick"},  // vomiting
    Picture{"\U0001F922", "picturesick"},  // nauseated
    Picture{"\U0001F912", "picturesick"},  // thermometer
    Picture{"\U0001F915", "picturesick"},  // head bandage
    Picture{"\U0001FA78", "picturesick"},  // drop of blood
    Picture{"\U0001F52B", "picturegun"},   // pistol
    Picture{"\u2705", "pictureyes"},       // check mark
    Picture{"\u2714", "pictureyes"},       // check mark
    Picture{"\u2611", "pictureyes"},       // ballot box with check
    Picture{"\U0001F197", "pictureyes"},   // OK button
    Picture{"\U0001F4AF", "pictureyes"},   // hundred points
    Picture{"\U0001F44E", "pictureno"},    // thumbs down
    Picture{"\u274C", "pictureno"},        // cross mark
    Picture{"\u274E", "pictureno"},        // cross mark button
    Picture{"\u2716", "pictureno"},        // multiplication x
    Picture{"\U0001F645", "pictureno"},    // person gesturing no
    Picture{"\U0001F6D1", "picturestop"},  // stop sign
    Picture{"\U0001F6AB", "picturestop"},  // prohibited
    Picture{"\u26D4", "picturestop"},      // no entry
    Picture{"\U0001F515", "picturestop"},  // bell with slash
    Picture{"\U0001F595", "picturestop"},  // middle finger
    Picture{"\U0001F64F", "picturethanks"}, Picture{"\u2764", "picturethanks"},  // heart
    Picture{"\U0001F60A", "picturethanks"}, Picture{"\U0001F642", "picturethanks"},
    Picture{"\U0001F600", "picturethanks"}, Picture{"\U0001F603", "picturethanks"},
    Picture{"\U0001F604", "picturethanks"}, Picture{"\U0001F601", "picturethanks"},
    Picture{"\U0001F618", "picturethanks"}, Picture{"\U0001F917", "picturethanks"},
    Picture{"\U0001F44B", "picturethanks"},  // waving hand
    Picture{"\U0001F970", "picturethanks"}, Picture{"\U0001F495", "picturethanks"},
    Picture{"\U0001F499", "picturethanks"}, Picture{"\U0001F49A", "picturethanks"},
    Picture{"\U0001F49C", "picturethanks"}, Picture{"\u2B50", "picturestar"},
    Picture{"\U0001F31F", "picturestar"},   Picture{"\u2753", "picturewhat"},
    Picture{"\u2754", "picturewhat"},
};

// Bytes of the character that begins with `lead`, if the bytes after it are of UTF-8.
std::size_t length_of(std::string_view text, std::size_t at) {
  const auto lead = static_cast<std::uint8_t>(text[at]);
  std::size_t length = 1;
  if (lead >= 0xC2 && lead <= 0xDF) length = 2;
  if (lead >= 0xE0 && lead <= 0xEF) length = 3;
  if (lead >= 0xF0 && lead <= 0xF4) length = 4;
  if (at + length > text.size()) return 1;
  for (std::size_t i = 1; i < length; ++i) {
    if ((static_cast<std::uint8_t>(text[at + i]) & 0xC0U) != 0x80U) return 1;
  }
  return length;
}

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// The ASCII sign that a character of several bytes stands for; '\0' for part of a word.
char sign_of(std::string_view character) {
  constexpr std::string_view kDashes[] = {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014"};
  constexpr std::string_view kInWords[] = {"\u2018", "\u2019", "\u200B", "\u200C", "\u200D",
                                           "\u200E", "\u200F", "\u00AD", "\u00B4", "\uFEFF"};
  if (std::find(std::begin(kDashes), std::end(kDashes), character) != std::end(kDashes)) return '-';
  if (std::find(std::begin(kInWords), std::end(kInWords), character) != std::end(kInWords)) {
    return '\0';
  }
  if (character == "\u2026") return '.';
  if (character == "\uFF1F" || character == "\u2753") return '?';
  const auto lead = static_cast<std::uint8_t>(character.front());
  if (character.size() == 2 && lead == 0xC2) return ' ';                        // U+0080..U+00BF
  if (character.starts_with("\xEF\xB8") || character == "\u20E3") return '\0';  // variation, keycap
  if (character.size() == 3 && (lead == 0xE2 || character.starts_with("\xE3\x80"))) return ' ';
  return character.size() == 4 && lead == 0xF0 && character[1] == '\x9F' ? ' ' : '\0';
}

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text.substr(0, kMostBytes)) {}

  std::vector<Piece> run() {
    while (at_ < text_.size() && out_.size() < kMostPieces) step();
    finish_word();
    if (out_.size() > kMostPieces) out_.resize(kMostPieces);
    return std::move(out_);
  }

 private:
  void step() {
    const std::size_t length = length_of(text_, at_);
    const std::string_view character = text_.substr(at_, length);
    at_ += length;
    if (length == 1) {
      const char c = character.front();
      const bool of_word = is_letter_or_digit(c) || c == '\'' || static_cast<std::uint8_t>(c) > 127;
      if (of_word) {
        word_.append(character);
      } else {
        sign(c);
      }
      return;
    }
    const auto* const picture =
        std::find_if(kPictures.begin(), kPictures.end(),
                     [&](const Picture& candidate) { return candidate.bytes == character; });
    if (picture != kPictures.end()) {
      finish_word();
      Piece made{std::string(picture->word), ' ', true, true, false};
      out_.push_back(std::move(made));
      pending_opens_ = true;
      return;
    }
    const char stands_for = sign_of(character);
    if (stands_for == '\0') {
      word_.append(character);
    } else {
      if (character.size() == 4) pending_opens_ = true;  // a picture without a meaning of its own
      sign(stands_for);
    }
  }

  void sign(char c) {
    finish_word();
    if (c == '?' && !out_.empty()) out_.back().asked = true;
    const bool blank = c == ' ' || c == '\t' || c == '\r';
    constexpr std::string_view kOpening = ",;.!?\n()*\"";
    if (kOpening.find(c) != std::string_view::npos) pending_opens_ = true;
    if (blank) {
      blank_ = true;
    } else {
      join_ = signs_ == 0 ? c : ' ';
      ++signs_;
    }
  }

  void finish_word() {
    if (word_.empty()) return;
    const std::string folded = fold_text(word_);
    word_.clear();
    std::size_t begin = 0;
    while (begin < folded.size()) {
      const std::size_t end = std::min(folded.find(' ', begin), folded.size());
      push(folded.substr(begin, end - begin));
      begin = end + 1;
    }
  }

  void push(std::string text) {
    Piece made;
    made.text = std::move(text);
    made.join = signs_ > 0 ? join_ : (blank_ || out_.empty() ? ' ' : '\0');
    // "9:30", "3/4", "2.30" are one thing; "at 9. 30 people" is not.
    const bool tight = signs_ == 1 && !blank_ && (join_ == '.' || join_ == ',');
    made.opens = pending_opens_ && !tight;
    if (blank_ && (join_ == '.' || join_ == ':' || join_ == ',')) made.join = ' ';
    out_.push_back(std::move(made));
    join_ = ' ';
    signs_ = 0;
    blank_ = false;
    pending_opens_ = false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string word_;
  char join_ = ' ';
  int signs_ = 0;
  bool blank_ = false;
  bool pending_opens_ = false;
  std::vector<Piece> out_;
};

}  // namespace

std::vector<Piece> cut(std::string_view text) {
  return Cutter(text).run();
}

}  // namespace rb::grammar
