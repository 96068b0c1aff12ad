#include "core/conversation/grammar/leaning/second_look.hpp"
namespace rb::grammar {
namespace {

constexpr std::array kSafety = {Intent::stop, Intent::distress, Intent::symptoms};

// Least leanings, in sixteenths of a nat, found by cross-validation over the labelled replies.
constexpr std::int32_t kSafetyUnread = 0;   // the phrases say nothing, or a mere answer
constexpr std::int32_t kSafetyRead = 24;    // they say something else
constexpr std::int32_t kSafetyDenied = 96;  // an aside says that it is not meant
constexpr std::int32_t kUnread = -16;       // of any other intent, where they say nothing
constexpr std::int32_t kUnreadSlight = 24;  // the same, of a mere answer
constexpr std::int32_t kOverruled = 64;     // ahead of the mere answer that they read

std::int32_t of(const Leaning& leaning, Intent intent) {
  return leaning[static_cast<std::size_t>(intent)];
}

// Intents that single common words are enough for.
bool is_slight(Intent intent) {
  return intent == Intent::yes || intent == Intent::no || intent == Intent::thanks ||
         intent == Intent::unclear || intent == Intent::help || intent == Intent::repeat ||
         intent == Intent::callback || intent == Intent::start;
}

// What was found by its form, not by its words.
bool has_detail(const Reading& reading) {
  return reading.choice || reading.number || reading.date || reading.tongue;
}

// Intents that say nothing without a detail, which words alone do not give.
bool needs_detail(Intent intent, const ByPhrases& by_phrases) {
  if (intent == Intent::time_wish) return !by_phrases.wish.has_value();
  return intent == Intent::choice || intent == Intent::information ||
         intent == Intent::other_language;
}

bool is_denied(Intent intent, const ByPhrases& by_phrases) {
  const auto at = static_cast<std::size_t>(intent);
  return at < by_phrases.denied.size() && by_phrases.denied[at];
}

void add_safety(const ByPhrases& by_phrases, const Leaning& leaning, Reading& out) {
  const Intent primary = by_phrases.reading.primary();
  for (std::size_t i = 0; i < kSafety.size(); ++i) {
    const std::int32_t least = by_phrases.denied[i] ? kSafetyDenied
                               : is_slight(primary) ? kSafetyUnread
                                                    : kSafetyRead;
    if (of(leaning, kSafety[i]) > least) out.add(kSafety[i]);
  }
}

}  // namespace

Reading second_look(const ByPhrases& by_phrases, const Leaning& leaning) {
  Reading out = by_phrases.reading;
  add_safety(by_phrases, leaning, out);
  const Intent primary = by_phrases.reading.primary();
  if (out.primary() == primary && is_slight(primary) && !has_detail(by_phrases.reading)) {
    Intent best = primary;
    for (int i = 0; i < kIntents; ++i) {
      const auto intent = static_cast<Intent>(i);
      if (needs_detail(intent, by_phrases) || is_denied(intent, by_phrases)) continue;
      if (of(leaning, intent) > of(leaning, best)) best = intent;
    }
    const std::int32_t ahead = of(leaning, best) - of(leaning, primary);
    const bool better = primary == Intent::unclear
                            ? of(leaning, best) > (is_slight(best) ? kUnreadSlight : kUnread)
                            : ahead > kOverruled;
    if (best != primary && better) {
      out.intents &= ~(1U << static_cast<unsigned>(primary));
      out.add(best);
    }
  }
  constexpr auto kUnclear = 1U << static_cast<unsigned>(Intent::unclear);
  if (out.intents != kUnclear) out.intents &= ~kUnclear;
  const bool timed = out.has(Intent::time_wish) || out.has(Intent::callback);
  if (!timed) out.when.reset();
  if (timed && !out.when) out.when = by_phrases.wish;
  return out;
}

}  // namespace rb::grammar
