#include "core/conversation/grammar/leaning/second_look.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace rb::grammar {
namespace {

constexpr std::size_t kSafety = 3;  // the first intents: stop, distress, symptoms

// Least leanings, in sixteenths of a nat, found by cross-validation over the labelled replies.
constexpr std::int32_t kSafetyUnread = -28;  // the phrases did not read it
constexpr std::int32_t kSafetyAlone = -60;   // nor is anything else read
constexpr std::int32_t kSafetyRead = -64;    // the phrases read it
constexpr std::int32_t kSafetyDenied = 16;   // an aside says that it is not meant
constexpr std::int32_t kPossible = -64;      // enough for a person to look at it
constexpr std::int32_t kPossibleSaid = -96;  // likewise, if a phrase of it was found, meant or not
// Likewise of a reply of so many words: much of it speaks against what is said in half a sentence.
constexpr std::int32_t kPossibleLong = -112;
constexpr std::size_t kManyWords = 16;
constexpr std::int32_t kByForm = -48;  // the phrases read it, and a detail of it by form
constexpr std::int32_t kAlways = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t kSlight = 16;  // of what a single common word leads to, unread
constexpr std::int32_t kOther = 0;    // of any other intent
constexpr std::size_t kFewWords = 2;  // a safety intent read in so few is never taken away

// Intents that say nothing without a detail, which is found by form and not by words.
bool has_its_detail(Intent intent, const ByPhrases& by_phrases) {
  const Reading& read = by_phrases.reading;
  switch (intent) {
    case Intent::choice:
      return read.choice.has_value();
    case Intent::information:
      return read.date.has_value() || read.number.has_value();
    case Intent::other_language:
      return read.tongue.has_value();
    case Intent::time_wish:
      return by_phrases.wish.has_value() || read.has(intent);
    default:
      return true;
  }
}

bool is_slight(Intent intent) {
  return intent == Intent::callback || intent == Intent::help || intent == Intent::repeat ||
         intent == Intent::yes || intent == Intent::no || intent == Intent::start;
}

// Words lean, but a date is a date.
bool is_by_form(Intent intent, const ByPhrases& by_phrases) {
  const bool timed = intent == Intent::time_wish || intent == Intent::callback;
  const bool detailed = intent == Intent::choice || intent == Intent::information ||
                        (timed && by_phrases.wish && by_phrases.wish != TimeWish{});
  return detailed && by_phrases.reading.has(intent);
}

std::int32_t least(std::size_t intent, const ByPhrases& by_phrases) {
  const auto which = static_cast<Intent>(intent);
  const bool read = by_phrases.reading.has(which);
  if (intent >= kSafety) {
    if (which == Intent::other_language) return kAlways;  // it has its detail, or is not asked
    if (is_by_form(which, by_phrases)) return kByForm;
    return is_slight(which) && !read ? kSlight : kOther;
  }
  if (by_phrases.denied[intent]) return kSafetyDenied;
  if (!read) return kSafetyUnread;
  return by_phrases.words.size() <= kFewWords ? kAlways : kSafetyRead;
}

bool is_number(const std::string& word) {
  return word.find_first_not_of("0123456789") == std::string::npos;
}

template <class Test>
bool any_word(const ByPhrases& by_phrases, const Test& test) {
  return std::any_of(by_phrases.words.begin(), by_phrases.words.end(), test);
}

// A reply that nothing else explains is one of the first three where it might be.
void suspect(const ByPhrases& by_phrases, const Leaning& leaning, Reading& out) {
  for (std::size_t i = 0; i < kSafety; ++i) {
    if (!by_phrases.denied[i] && leaning[i] > kSafetyAlone) out.add(static_cast<Intent>(i));
  }
}

// What a person looks at: where nothing else explains the reply this is suspect() already.
void show(const ByPhrases& by_phrases, const Leaning& leaning, Reading& out) {
  const bool rambles = by_phrases.words.size() >= kManyWords;
  for (std::size_t i = 0; i < kSafety; ++i) {
    const bool said = by_phrases.denied[i] || by_phrases.found[i];
    const std::int32_t enough = rambles ? kPossibleLong : said ? kPossibleSaid : kPossible;
    const auto intent = static_cast<Intent>(i);
    if (leaning[i] > enough && !out.has(intent)) out.suspect(intent);
  }
}

// What no intent may keep that the reply does not hold.
void drop_details(const ByPhrases& by_phrases, Reading& out) {
  if (!out.has(Intent::choice)) out.choice.reset();
  if (!out.has(Intent::other_language)) out.tongue.reset();
  if (!out.has(Intent::information)) {
    out.date.reset();
    out.number.reset();
  }
  const bool timed = out.has(Intent::time_wish) || out.has(Intent::callback);
  if (!timed) out.when.reset();
  if (timed && !out.when) out.when = by_phrases.wish;
}

}  // namespace

Reading second_look(const ByPhrases& by_phrases, const Leaning& leaning) {
  Reading out = by_phrases.reading;
  out.intents = 0;
  const bool numbered = any_word(by_phrases, is_number);
  std::size_t best = static_cast<std::size_t>(Intent::unclear);
  for (std::size_t i = 0; i < static_cast<std::size_t>(kIntents); ++i) {
    const auto intent = static_cast<Intent>(i);
    if (!has_its_detail(intent, by_phrases)) continue;
    if (leaning[i] > least(i, by_phrases)) out.add(intent);
    const bool denied = i < kSafety && by_phrases.denied[i];
    // Where a number is said, "later" alone is no callback.
    const bool weak = numbered && is_slight(intent) && leaning[i] <= least(i, by_phrases);
    if (!denied && !weak && leaning[i] > leaning[best]) best = i;
  }
  // Where nothing leans to anything, nobody has agreed.
  const auto likeliest = static_cast<Intent>(best);
  const bool answers = likeliest == Intent::yes || likeliest == Intent::no;
  if (answers && leaning[best] <= kOther && by_phrases.found.none()) {
    best = static_cast<std::size_t>(Intent::unclear);
  }
  if (out.intents == 0) {
    // Digits alone lean nowhere.
    out.add(any_word(by_phrases, std::not_fn(is_number)) ? static_cast<Intent>(best)
                                                         : by_phrases.reading.primary());
  }
  constexpr auto kUnclear = 1U << static_cast<unsigned>(Intent::unclear);
  if (out.intents == kUnclear) suspect(by_phrases, leaning, out);
  if (out.intents != kUnclear) out.intents &= ~kUnclear;
  show(by_phrases, leaning, out);
  drop_details(by_phrases, out);
  return out;
}

}  // namespace rb::grammar
