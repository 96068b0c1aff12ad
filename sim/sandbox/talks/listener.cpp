#include "sim/sandbox/talks/listener.hpp"

#include <algorithm>

#include "core/conversation/dialogue/dialogue.hpp"
#include "core/conversation/speech/details.hpp"
#include "sim/world/talks/manner.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr std::size_t kShortest = 4;  // bytes of a phrase that says anything

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

bool lists_times(PublicField /*field*/) {
  return false;
}
bool lists_times(const AnyField& field) {
  const auto* closed = std::get_if<PrivateField>(&field);
  return closed != nullptr &&
         (*closed == PrivateField::offers || *closed == PrivateField::offer_times);
}

// "Option 1: ... Option 2: ...", "1) ...; 2) ...": numbers that name what follows them. A time of
// day has no space after its colon.
std::uint8_t count_offers(std::string_view text) {
  std::uint8_t count = 0;
  std::size_t at = 0;
  while (count < kMostOffers) {
    const std::string number = std::to_string(count + 1);
    at = std::min(text.find(number + ": ", at), text.find(number + ") ", at));
    if (at == text.npos) break;
    at += number.size();
    ++count;
  }
  return count;
}

// The one that is named last.
Detail detail_in(std::string_view text, Tongue tongue) {
  Detail named = Detail::insurance;
  std::size_t last = 0;
  for (int i = 0; i < kDetails; ++i) {
    const auto detail = static_cast<Detail>(i);
    const std::size_t at = text.rfind(detail_words(detail, tongue));
    if (at == text.npos || at < last) continue;
    named = detail;
    last = at;
  }
  return named;
}

}  // namespace

class Listener::Reader {
 public:
  explicit Reader(std::vector<Pattern>& patterns) : patterns_(patterns) {}

  void read(const Flow& flow) {
    for (const Node& node : flow.nodes) {
      const auto* ask = std::get_if<AskTurn>(&node.turn);
      if (ask == nullptr) continue;
      const std::size_t first = patterns_.size();
      add(node.say, ask->asked);
      add(node.again, ask->asked);
      const bool hands_over = yes_hands_over(flow, node);
      for (std::size_t i = first; i < patterns_.size(); ++i) {
        patterns_[i].yes_hands_over = hands_over;
      }
    }
    add(flow.standing[static_cast<std::size_t>(Standing::date_differs)], Asked::birth_date);
    add(flow.standing[static_cast<std::size_t>(Standing::callback_when)], Asked::time_wish);
  }
  // "Say yes or no, or press 1 for yes or 2 for no."
  void read_hints() {
    for (std::size_t asked = 0; asked < kAsked; ++asked) {
      for (const Channel channel : {Channel::voice, Channel::text}) {
        for (const Tongue tongue : {Tongue::english, Tongue::spanish}) {
          const auto question = static_cast<Asked>(asked);
          add_hint(how_to_answer(question, channel, tongue), question, tongue);
        }
      }
    }
    for (const Tongue tongue : {Tongue::english, Tongue::spanish}) {
      add_hint(how_to_tell(Detail::clinical_context, Channel::voice, tongue), Asked::detail,
               tongue);
    }
  }

 private:
  void add_hint(std::string_view hint, Asked asked, Tongue tongue) {
    if (hint.empty()) return;
    patterns_.push_back({.phrases = {std::string(hint)},
                         .asked = asked,
                         .tongue = tongue,
                         .offers = {},
                         .is_hint = true});
  }
  void add(const NodeSpeech& speech, Asked asked) {
    if (const auto* open = std::get_if<PublicSpeech>(&speech)) {
      for (const auto& tone : *open) add(tone, asked);
    } else if (const auto* closed = std::get_if<PrivateSpeech>(&speech)) {
      for (const auto& tone : *closed) add(tone, asked);
    }
  }
  template <class SomeText>
  void add(const ByTongue<SomeText>& texts, Asked asked) {
    for (const Tongue tongue : {Tongue::english, Tongue::spanish}) {
      add(texts[position(tongue)], asked, tongue);
    }
  }
  template <class Field>
  void add(const Text<Field>& text, Asked asked, Tongue tongue) {
    Pattern pattern{.phrases = {}, .asked = asked, .tongue = tongue, .offers = {}};
    for (const TextPiece<Field>& piece : text.pieces()) {
      const std::string_view words = trimmed(piece.words);
      if (words.size() >= kShortest) pattern.phrases.emplace_back(words);
      if (piece.field && lists_times(*piece.field)) pattern.offers = pattern.phrases.size();
    }
    if (!pattern.phrases.empty()) patterns_.push_back(std::move(pattern));
  }

  std::vector<Pattern>& patterns_;
};

Listener::Listener(const Flows& flows) {
  Reader reader(patterns_);
  for (const auto& [name, flow] : flows) reader.read(*flow);
  if (!flows.empty()) reader.read_hints();
}

std::optional<Question> Listener::hear(std::string_view words) const {
  std::optional<Question> heard;
  std::size_t last = 0;
  std::size_t most = 0;
  std::uint8_t offered = 0;
  std::size_t last_node = 0;
  bool hands_over = false;
  for (const Pattern& pattern : patterns_) {
    std::size_t at = 0;
    std::size_t length = 0;
    std::size_t list_begin = 0;
    std::size_t list_end = words.size();
    bool fits = true;
    for (std::size_t i = 0; i < pattern.phrases.size() && fits; ++i) {
      const std::string& phrase = pattern.phrases[i];
      if (pattern.offers == i) list_begin = at;
      const std::size_t found = words.find(phrase, at);
      fits = found != words.npos;
      if (!fits) break;
      if (pattern.offers == i) list_end = found;
      at = found + phrase.size();
      length += phrase.size();
    }
    if (!fits) continue;
    if (pattern.offers == pattern.phrases.size()) list_begin = at;
    if (pattern.offers) {
      offered = std::max(offered, count_offers(words.substr(list_begin, list_end - list_begin)));
    }
    // A question ends with how it can be answered.
    if (!pattern.is_hint && at >= last_node) {
      last_node = at;
      hands_over = pattern.yes_hands_over;
    }
    // The last question is the one that is asked; of two that end alike, the one that says more.
    if (at < last || (at == last && length <= most)) continue;
    last = at;
    most = length;
    heard = Question{pattern.asked, pattern.tongue, 0};
  }
  if (heard && heard->asked == Asked::offer) heard->offered = offered;
  if (heard) heard->yes_hands_over = hands_over && heard->asked == Asked::yes_no;
  if (heard && heard->asked == Asked::detail) heard->detail = detail_in(words, heard->tongue);
  return heard;
}

}  // namespace rb::sim::sandbox
