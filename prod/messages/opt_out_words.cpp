#include "prod/messages/opt_out_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/rules/fold_text.hpp"

namespace rb::prod {
namespace {

// All folded: lower case, no accents, apostrophes gone.
constexpr std::array<std::string_view, 9> kWords = {
    "stop", "stopall", "unsubscribe", "revoke", "optout", "alto", "parar", "pare", "basta"};
constexpr std::array<std::string_view, 6> kCarrierWords = {"cancel",   "end",      "quit",
                                                           "cancelar", "terminar", "salir"};
// Anywhere, however long the reply.
constexpr std::array<std::string_view, 30> kPhrases = {
    "opt out",        "opt me out",      "stop sending",  "stop texting",   "stop messaging",
    "stop calling",   "stop contacting", "stop all",      "dont call",      "do not call",
    "dont text",      "do not text",     "dont contact",  "do not contact", "take me off",
    "remove me",      "leave me alone",  "no more calls", "no more texts",  "no more messages",
    "no mas",         "no me llame",     "no me llamen",  "no llame",       "no llamen",
    "no me escriban", "no me contacten", "no me manden",  "darme de baja",  "dejen de llamar"};
constexpr std::array<std::string_view, 12> kFillers = {"please", "pls", "thanks", "thank",
                                                       "you",    "now", "it",     "this",
                                                       "me",     "por", "favor",  "gracias"};
// "Short phrase": longer ones tell a story in which somebody waits at the bus stop.
constexpr std::size_t kShort = 5;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  while (!folded.empty()) {
    const std::size_t space = folded.find(' ');
    words.push_back(folded.substr(0, space));
    if (space == std::string_view::npos) break;
    folded.remove_prefix(space + 1);
  }
  return words;
}

}  // namespace

OptOutWording opt_out_wording(std::string_view text) {
  const std::string folded = fold_text(text);
  const std::string padded = " " + folded + " ";
  for (const std::string_view phrase : kPhrases) {
    if (padded.find(" " + std::string(phrase) + " ") != std::string::npos) {
      return OptOutWording::plain;
    }
  }
  const std::vector<std::string_view> words = words_of(folded);
  if (words.empty() || words.size() > kShort) return OptOutWording::none;
  bool carrier_word = false;
  bool fillers = true;
  for (const std::string_view word : words) {
    if (is_one_of(word, kWords)) return OptOutWording::plain;
    if (is_one_of(word, kCarrierWords)) {
      carrier_word = true;
    } else {
      fillers = fillers && is_one_of(word, kFillers);
    }
  }
  return carrier_word && fillers ? OptOutWording::carrier_word : OptOutWording::none;
}

}  // namespace rb::prod
