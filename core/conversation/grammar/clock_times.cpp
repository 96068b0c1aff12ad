#include <algorithm>

#include "core/conversation/grammar/time_finder.hpp"

namespace rb::grammar {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

// Whether what stands before a number says that it is a time of day.
bool TimeFinder::marked(std::size_t at) const {
  if (words_[at].join == '@') return true;
  std::size_t i = at;
  while (i > 0 && (kind(i - 1) == Kind::about || is(i - 1, "exactly"))) --i;
  if (i < at && !question_.positions) return true;  // "around three", "like 3"
  if (i > 0 && is(i - 1, "the")) --i;
  if (i == 0) return false;
  const bool of_them = i > 2 && is(i - 1, "las") && is(i - 2, "de") &&
                       (is(i - 3, "cualquiera") || is(i - 3, "ninguna") || is(i - 3, "una") ||
                        is(i - 3, "todas") || is(i - 3, "cual"));
  if (of_them || (i > 1 && is(i - 1, "las") && is(i - 2, "todas"))) return false;
  if (is(i - 1, "at") || is(i - 1, "las") || is(i - 1, "between") || is(i - 1, "entre"))
    return true;
  if (is(i - 1, "la")) {
    const bool said_of = i > 1 && (is(i - 2, "a") || is(i - 2, "de") ||
                                   kind(i - 2) == Kind::after || kind(i - 2) == Kind::before);
    return said_of || is(i, "una");
  }
  const Kind before = kind(i - 1);
  return before == Kind::before || before == Kind::after || before == Kind::until ||
         before == Kind::from || is(i - 1, "by") || is(i - 1, "than");
}

void TimeFinder::set_clock(Mention& made, const ClockRead& clock, Relation relation) const {
  made.of_day = true;
  made.half_known = clock.half_known;
  made.hour_only = clock.hour_only;
  const bool begins = relation != Relation::before && relation != Relation::until;
  const bool ends = relation != Relation::after && relation != Relation::from;
  if (begins) made.wish.not_before = clock.minute;
  if (ends) made.wish.not_after = clock.minute;
}

// "between 2 and 4", "de 9 a 11", "2-4pm".
std::size_t TimeFinder::clock_span(std::size_t at) {
  if (!words_[at].is_number() && kind(at) != Kind::clock) return at;
  auto first = read_clock(words_, at);
  if (!first) return at;
  std::size_t next = first->end;
  if (next >= words_.size()) return at;
  const bool dash = words_[next].join == '-' && words_[next].is_number();
  bool joined = dash;
  if (!dash && (is(next, "and") || is(next, "y") || is(next, "to") || is(next, "a") ||
                kind(next) == Kind::until)) {
    const bool listed = is(next, "and") || is(next, "y");
    const std::size_t before = at > 0 && (is(at - 1, "las") || is(at - 1, "la")) ? at - 1 : at;
    const bool opened = before > 0 && (is(before - 1, "between") || is(before - 1, "entre") ||
                                       kind(before - 1) == Kind::from || is(before - 1, "de"));
    joined = opened || (!listed && (first->certain || marked(at) || !question_.positions));
    ++next;
  }
  if (!joined) return at;
  while (is(next, "las") || is(next, "la") || is(next, "the")) ++next;
  const auto second = read_clock(words_, next);
  if (!second || (dash && second->end < words_.size() && words_[second->end].join == '-'))
    return at;
  std::int16_t minute = first->minute;
  if (!first->half_known && second->half_known && second->minute >= 720 && minute < 720 &&
      minute + 720 < second->minute) {
    minute = static_cast<std::int16_t>(minute + 720);
  }
  std::int16_t last = second->minute;
  if (!second->half_known && last <= minute && last < 720)
    last = static_cast<std::int16_t>(last + 720);
  if (last <= minute) return at;
  Mention& made = add(at, second->end);
  made.of_day = true;
  made.wish.not_before = minute;
  made.wish.not_after = last;
  return second->end;
}

// "in an hour", "en dos dias", "dentro de media hora".
std::size_t TimeFinder::duration(std::size_t at) {
  if (!is(at, "in") && !is(at, "en") && !is(at, "within") && !is(at, "dentro")) return at;
  std::size_t next = at + 1;
  if (is(next, "de") || is(next, "about") || is(next, "like") || is(next, "como")) ++next;
  std::int32_t count = 0;
  std::int32_t halves = 2;
  if (is(next, "halfhour")) {
    return add_duration(at, next + 1, 30);
  }
  if (is(next, "half") || is(next, "media")) {
    halves = 1;
    count = 1;
    ++next;
    if (is(next, "an") || is(next, "a")) ++next;
  } else if (const auto number = read_number(words_, next); number && number->value <= 60) {
    count = number->value;
    next = number->end;
  } else if (is(next, "a") || is(next, "an") || is(next, "un") || is(next, "una")) {
    count = 1;
    ++next;
    if (is(next, "couple")) {
      count = 2;
      ++next;
      if (is(next, "of")) ++next;
    }
  } else {
    return at;
  }
  if (kind(next) != Kind::unit) return at;
  return add_duration(at, next + 1, count * words_[next].value * halves / 2);
}

std::size_t TimeFinder::add_duration(std::size_t begin, std::size_t end, std::int32_t minutes) {
  if (minutes <= 0 || minutes > 60 * 1440) return begin;
  if (minutes % 1440 == 0) {
    const sys_days day = today_ + days{minutes / 1440};
    add_days(begin, end, day, day);
    return end;
  }
  const LocalTime then = question_.now + std::chrono::minutes{minutes};
  const sys_days day{std::chrono::floor<days>(then.time_since_epoch())};
  Mention& made = add(begin, end);
  made.of_day = true;
  made.day = true;
  made.wish.from = day;
  made.wish.until = day;
  made.wish.not_before = static_cast<std::int16_t>(
      std::chrono::floor<std::chrono::minutes>(then.time_since_epoch() - day.time_since_epoch())
          .count());
  return end;
}

std::size_t TimeFinder::clock(std::size_t at) {
  const auto read = read_clock(words_, at);
  if (!read) return at;
  const bool of_words = !words_[at].in_digits() && kind(at) == Kind::number;
  const bool three_digits = words_[at].digits >= 3 && (question_.positions || marked(at));
  const bool two_words = of_words && !read->hour_only && (question_.positions || question_.wished);
  const bool after_day =
      at > 0 && (kind(at - 1) == Kind::weekday || kind(at - 1) == Kind::day) && !read->hour_only;
  if (!read->certain && !three_digits && !two_words && !after_day && !marked(at)) return at;
  if (read->end < words_.size() && kind(read->end) == Kind::unit && !is(read->end, "horas"))
    return at;
  if (words_[at].digits >= 3 && marked(at) && !read->certain && read->minute % 5 != 0) return at;
  std::size_t end = read->end;
  if (is(end, "horas")) ++end;
  Mention& made = add(at, end);
  set_clock(made, *read, relation_before(at));
  if (at > 0 && is(at - 1, "las") && is(end, "en") && is(end + 1, "adelante")) {
    made.wish.not_after.reset();
  }
  if ((is(end, "or") && is(end + 1, "later")) || (is(end, "or") && kind(end + 1) == Kind::after) ||
      (is(end, "o") && (is(end + 1, "later") || kind(end + 1) == Kind::after)) ||
      (is(end, "en") && is(end + 1, "adelante")) || is(end, "onward") || is(end, "onwards")) {
    made.wish.not_before = read->minute;
    made.wish.not_after.reset();
  }
  if ((is(end, "or") || is(end, "o")) &&
      (is(end + 1, "earlier") || kind(end + 1) == Kind::before)) {
    made.wish.not_after = read->minute;
    made.wish.not_before.reset();
  }
  return end;
}

}  // namespace rb::grammar
