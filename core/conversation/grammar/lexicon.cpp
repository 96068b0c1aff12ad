#include "core/conversation/grammar/lexicon.hpp"

#include <algorithm>

namespace rb::grammar {
namespace {

constexpr std::size_t kShortestSound = 4;
constexpr std::size_t kShortestCorrected = 5;
constexpr std::size_t kShortestReplaced = 6;  // "paint" is no "faint"
constexpr std::size_t kLongestCorrected = 24;
constexpr std::size_t kMostLetters = 40;

// FNV-1a over the word without the letter at `left_out`.
std::uint64_t digest_without(std::string_view word, std::size_t left_out) {
  std::uint64_t sum = 0xCBF29CE484222325ULL;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (i == left_out) continue;
    sum = (sum ^ static_cast<std::uint8_t>(word[i])) * 0x100000001B3ULL;
  }
  return sum;
}

bool correctable(std::string_view word) {
  return word.size() >= kShortestCorrected && word.size() <= kLongestCorrected &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// Whether one letter more, less, other or swapped makes `a` of `b`.
bool one_apart(std::string_view a, std::string_view b) {
  if (a.front() != b.front()) return false;
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto same = static_cast<std::size_t>(
      std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
  const std::string_view rest_a = a.substr(same);
  const std::string_view rest_b = b.substr(same);
  if (a.size() < b.size()) return rest_a == rest_b.substr(1);
  if (rest_a.empty()) return true;
  if (rest_a.substr(1) == rest_b.substr(1)) return a.size() >= kShortestReplaced;
  return rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] &&
         rest_a.substr(2) == rest_b.substr(2);
}

// Runs of more than `most` equal letters cut to `most`.
std::string without_runs(std::string_view word, std::size_t most) {
  std::string out;
  for (const char c : word) {
    const std::size_t n = out.size();
    const bool run = n >= most && std::all_of(out.end() - static_cast<std::ptrdiff_t>(most),
                                              out.end(), [&](char before) { return before == c; });
    if (!run) out += c;
  }
  return out;
}

// Letters that sound alike in Spanish made one.
std::string sound_of(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    const char next = i + 1 < word.size() ? word[i + 1] : '\0';
    const bool soft = next == 'e' || next == 'i';
    if (c == 'h' && (i == 0 || word[i - 1] != 'c')) continue;
    if (c == 'l' && next == 'l') {
      out += 'y';
      ++i;
    } else if (c == 'q' && next == 'u') {
      out += 'k';
      ++i;
    } else if (c == 'c' && next != 'h') {
      out += soft ? 's' : 'k';
    } else {
      out += c == 'v' ? 'b' : c == 'z' ? 's' : c == 'g' && soft ? 'j' : c;
    }
  }
  return out;
}

bool has_sound(std::string_view word) {
  return word.size() >= kShortestSound && word.size() <= kLongestCorrected;
}

}  // namespace

Lexicon::Lexicon(std::vector<std::string> words) : words_(std::move(words)) {
  std::sort(words_.begin(), words_.end());
  words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
  place_words();
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (has_sound(words_[i])) sounds_.emplace_back(sound_of(words_[i]), static_cast<WordId>(i + 1));
    if (!correctable(words_[i])) continue;
    for (std::size_t left_out = 0; left_out <= words_[i].size(); ++left_out) {
      shortened_.emplace_back(digest_without(words_[i], left_out), static_cast<WordId>(i + 1));
    }
  }
  std::sort(sounds_.begin(), sounds_.end());
  std::sort(shortened_.begin(), shortened_.end());
}

void Lexicon::place_words() {
  std::size_t size = 16;
  while (size < words_.size() * 2) size *= 2;
  places_.assign(size, kUnknownWord);
  for (std::size_t i = 0; i < words_.size(); ++i) {
    places_[place_of(words_[i])] = static_cast<WordId>(i + 1);
  }
}

std::size_t Lexicon::place_of(std::string_view word) const {
  const std::uint64_t sum = digest_without(word, word.size());
  const std::size_t mask = places_.size() - 1;
  std::size_t at = static_cast<std::size_t>(sum ^ (sum >> 32U)) & mask;
  while (places_[at] != kUnknownWord && words_[places_[at] - 1U] != word) at = (at + 1) & mask;
  return at;
}

WordId Lexicon::find(std::string_view word) const {
  return places_.empty() ? kUnknownWord : places_[place_of(word)];
}

WordId Lexicon::find_or_correct(std::string_view word) const {
  if (const WordId id = find(word); id != kUnknownWord) return id;
  if (word.size() >= 2 && word.size() <= kMostLetters) {
    for (const std::size_t most : {2U, 1U}) {
      if (const WordId id = find(without_runs(word, most)); id != kUnknownWord) return id;
    }
  }
  if (has_sound(word)) {
    const std::string sound = sound_of(word);
    const auto at = std::lower_bound(sounds_.begin(), sounds_.end(), std::pair{sound, WordId{0}});
    if (at != sounds_.end() && at->first == sound) return at->second;
  }
  return correctable(word) ? correct(word) : kUnknownWord;
}

WordId Lexicon::correct(std::string_view word) const {
  // Two words are one apart only if they share one of these: themselves or less one letter.
  WordId best = kUnknownWord;
  for (std::size_t left_out = 0; left_out <= word.size(); ++left_out) {
    const std::pair<std::uint64_t, WordId> wanted{digest_without(word, left_out), 0};
    auto at = std::lower_bound(shortened_.begin(), shortened_.end(), wanted);
    for (; at != shortened_.end() && at->first == wanted.first; ++at) {
      if ((best == kUnknownWord || at->second < best) && one_apart(word, words_[at->second - 1U])) {
        best = at->second;
      }
    }
  }
  return best;
}

}  // namespace rb::grammar
