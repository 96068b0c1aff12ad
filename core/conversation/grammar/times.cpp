#include <algorithm>

#include "core/conversation/grammar/time_finder.hpp"

namespace rb::grammar {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

namespace {

constexpr std::uint8_t kEveryDay = 0x7F;

}  // namespace

std::vector<Mention> TimeFinder::run() {
  for (std::size_t at = 0; at < words_.size();) {
    const std::size_t end = step(at);
    at = std::max(end, at + 1);
  }
  for (Mention& mention : out_) mark_refusal(mention);
  return std::move(out_);
}

// The end of what begins at `at`, `at` if nothing does.
std::size_t TimeFinder::step(std::size_t at) {
  for (const auto reader : {&TimeFinder::clock_span, &TimeFinder::duration,
                            &TimeFinder::calendar_day, &TimeFinder::clock, &TimeFinder::weekday,
                            &TimeFinder::day_number, &TimeFinder::plain_fact}) {
    if (const std::size_t end = (this->*reader)(at); end > at) return end;
  }
  return at;
}

Mention& TimeFinder::add(std::size_t begin, std::size_t end) {
  Mention made;
  made.begin = static_cast<std::uint16_t>(begin);
  made.end = static_cast<std::uint16_t>(end);
  out_.push_back(made);
  return out_.back();
}

// What is said of the time that begins at `at`: "no later than the 20th" is until it.
TimeFinder::Relation TimeFinder::relation_before(std::size_t at) const {
  constexpr std::string_view kSkipped =
      " the el la las los a al at on de del que lo mas come of dia like around como about sobre "
      "aproximadamente approximately tipo horas pa para next this proximo este esta than or ";
  for (std::size_t back = 1; back <= 5 && back <= at; ++back) {
    const std::size_t i = at - back;
    const bool negated = (i > 0 && (is(i - 1, "not") || is(i - 1, "no"))) || is(i, "no");
    if (kind(i) == Kind::before) return negated ? Relation::from : Relation::before;
    if (is(i, "earlier")) return negated ? Relation::from : Relation::before;
    if (kind(i) == Kind::after) return negated ? Relation::until : Relation::after;
    if (is(i, "later") && is(i + 1, "than")) return negated ? Relation::until : Relation::after;
    if (is(i, "tardar")) return Relation::until;
    const bool visits = i > 0 && (is(i - 1, "stop") || is(i - 1, "come") || is(i - 1, "swing") ||
                                  is(i - 1, "drop") || is(i - 1, "go"));
    if (kind(i) == Kind::until || (is(i, "by") && !visits)) return Relation::until;
    if (kind(i) == Kind::from) return Relation::from;
    if (words_[i + 1].opens) return Relation::at;
    if (!is_one_of(words_[i].text, kSkipped)) return Relation::at;
  }
  return Relation::at;
}

// "not Tuesday", "el martes no", "any day but Friday", "I can't do Mondays"; "my appointment on
// Friday" is where it leaves from.
void TimeFinder::mark_refusal(Mention& mention) const {
  for (std::size_t back = 1; back <= 3 && back <= mention.begin; ++back) {
    const std::string_view text = words_[mention.begin - back].text;
    if (text == "appointment" || text == "cita" || text == "visit" || text == "consulta") {
      mention.refused = question_.moving;
      break;
    }
    if (!is_one_of(text, " on for at de del el la this next ")) break;
  }
  for (std::size_t back = 1; back <= 5 && back <= mention.begin; ++back) {
    const std::size_t i = mention.begin - back;
    const std::string_view text = words_[i].text;
    if (text == "so" || text == "asi" || text == "entonces" || text == "mejor" ||
        text == "better" || text == "instead" || text == "pero") {
      break;
    }
    // A bound that is denied has been read as the opposite bound.
    if (kind(i) == Kind::before || kind(i) == Kind::after || is(i, "later") || is(i, "earlier"))
      break;
    const bool except = kind(i) == Kind::except || text == "but";
    if (except && (text != "but" || anything_before(i))) {
      mention.excepted = true;
      return;
    }
    if (text == "but") break;  // "not Tuesday but Friday"
    if (text == "not" || text == "cant" || text == "wont" || text == "isnt" || text == "never" ||
        text == "dont" || text == "work" || text == "working" || text == "busy" ||
        text == "trabajo" || (text == "off" && mention.of_day) || text == "nunca" ||
        text == "tampoco" || (text == "no" && refuses(i))) {
      mention.refused = true;
      return;
    }
    if (words_[i].opens || words_[i + 1].opens) break;
  }
  // Behind it: "el martes no", "the 9:30 is no good", "Friday doesn't work".
  for (std::size_t i = mention.end; i < words_.size() && i < mention.end + 4U; ++i) {
    const std::string_view text = words_[i].text;
    if (words_[i].opens || text == "pero" || text == "but") return;
    // "Martes y jueves no puedo" refuses both.
    const bool listed = kind(i) == Kind::weekday && i > 0 && (is(i - 1, "y") || is(i - 1, "and"));
    if (listed) continue;
    if (text == "not" || text == "doesnt" || text == "wont" || text == "isnt" || text == "cant" ||
        text == "imposible" || text == "bad" || text == "busy" || text == "ocupada" ||
        text == "ocupado" || (text == "no" && closes_refusal(i))) {
      mention.refused = true;
      return;
    }
    if (words_[i].kind != Kind::plain && words_[i].kind != Kind::half_day &&
        words_[i].kind != Kind::part) {
      return;
    }
  }
}

// "no" behind a time refuses it, but in "el 20 no tendra?", which asks for it.
bool TimeFinder::closes_refusal(std::size_t at) const {
  return !is_one_of(at + 1 < words_.size() ? words_[at + 1].text : std::string_view{},
                    " mas tendra tendran tiene tienen hay habra sera ");
}

// "no" before a time refuses it in the same breath only: "no, Tuesday" wishes for Tuesday.
bool TimeFinder::refuses(std::size_t at) const {
  return !opens(at + 1) && (at > 0 || question_.language == Tongue::english) && !is(at + 1, "el");
}

bool TimeFinder::anything_before(std::size_t at) const {
  for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
    const std::string_view text = words_[at - back].text;
    if (text == "anytime" || text == "day" || text == "days" || text == "anything" ||
        text == "any" || text == "every" || text == "weekdays" || text == "everyday") {
      return true;
    }
  }
  return false;
}

bool is_one_of(std::string_view text, std::string_view padded) {
  const std::size_t at = padded.find(text);
  return !text.empty() && at != std::string_view::npos && at > 0 && padded[at - 1] == ' ' &&
         padded[at + text.size()] == ' ';
}

std::vector<Mention> find_times(std::span<const Word> words, const TimeQuestion& question) {
  return TimeFinder(words, question).run();
}

TimeWish join_wishes(std::span<const Mention> mentions, const TimeQuestion& question) {
  TimeWish out;
  std::uint8_t excepted = 0;
  const bool clock = std::any_of(mentions.begin(), mentions.end(), [](const Mention& one) {
    return !one.refused && one.of_day && (one.wish.not_before || one.wish.not_after);
  });
  bool half_known = true;
  for (const Mention& one : mentions) {
    if (one.excepted || one.refused) {
      if (one.excepted || question.wished) {
        excepted = static_cast<std::uint8_t>(excepted | one.wish.weekdays);
      }
      continue;
    }
    out.weekdays = static_cast<std::uint8_t>(out.weekdays | one.wish.weekdays);
    if (one.wish.part) out.part = one.wish.part;
    if (one.wish.not_before) out.not_before = one.wish.not_before;
    if (one.wish.not_after) out.not_after = one.wish.not_after;
    if (one.of_day && clock) half_known = half_known && one.half_known;
    if (one.wish.from) out.from = one.wish.from;
    if (one.wish.until) out.until = one.wish.until;
    out.earliest = out.earliest || one.wish.earliest;
  }
  // "Any day but Friday, I have dialysis on Fridays"
  const bool but = std::any_of(mentions.begin(), mentions.end(),
                               [](const Mention& one) { return one.excepted; });
  if (but) out.weekdays = static_cast<std::uint8_t>(out.weekdays & ~excepted);
  if (out.weekdays == 0 && excepted != 0) {
    out.weekdays = static_cast<std::uint8_t>(kEveryDay & ~excepted);
  }
  const bool late = out.part && *out.part != PartOfDay::morning;
  for (auto* minute : {&out.not_before, &out.not_after}) {
    if (*minute && late && !half_known && **minute < 720) {
      *minute = static_cast<std::int16_t>(**minute + 720);
    }
  }
  return out;
}

}  // namespace rb::grammar
