#include <algorithm>

#include "core/conversation/grammar/time_finder.hpp"

namespace rb::grammar {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

void TimeFinder::add_days(std::size_t begin, std::size_t end, sys_days first, sys_days last) {
  Mention& made = add(begin, end);
  made.day = true;
  switch (relation_before(begin)) {
    case Relation::at:
      made.wish.from = first;
      made.wish.until = last;
      break;
    case Relation::from:
      made.wish.from = first;
      break;
    case Relation::after:
      made.wish.from = last + days{1};
      break;
    case Relation::before:
      made.wish.until = first - days{1};
      break;
    case Relation::until:
      made.wish.until = last;
      break;
  }
}

std::size_t TimeFinder::calendar_day(std::size_t at) {
  const std::int32_t this_year = static_cast<int>(year_month_day{today_}.year());
  const auto read = read_day(words_, at, question_.language, this_year + 1);
  if (!read || read->month == 0) return at;
  const auto on = [&](std::int32_t y) {
    return year_month_day{std::chrono::year{y}, std::chrono::month{read->month},
                          std::chrono::day{read->day}};
  };
  year_month_day day = on(read->year.value_or(this_year));
  if (!read->year && day.ok() && sys_days{day} < today_) day = on(this_year + 1);
  if (!day.ok()) return at;
  std::size_t begin = at;
  while (begin > 0 && (is(begin - 1, "the") || is(begin - 1, "el") || is(begin - 1, "dia")))
    --begin;
  add_days(begin, read->end, sys_days{day}, sys_days{day});
  return read->end;
}

sys_days TimeFinder::next_on(std::int32_t weekday) const {
  const auto ahead =
      std::chrono::weekday{static_cast<unsigned>(weekday)} - std::chrono::weekday{today_};
  return today_ + (ahead == days{0} ? days{7} : ahead);
}

sys_days TimeFinder::this_monday() const {
  return today_ - (std::chrono::weekday{today_} - std::chrono::Monday);
}

std::size_t TimeFinder::weekday(std::size_t at) {
  if (kind(at) != Kind::weekday) return at;
  const std::int32_t first = words_[at].value;
  std::size_t next = at + 1;
  // "mon-fri", "lunes a viernes", "Monday through Thursday"
  std::size_t to = next;
  if (is(to, "to") || is(to, "a") || is(to, "al") || kind(to) == Kind::until) ++to;
  if (is(to, "el")) ++to;
  const bool dash = next < words_.size() && words_[next].join == '-';
  if (kind(to) == Kind::weekday && (to > next || dash)) {
    if (question_.moving) return to;  // what follows is where it goes
    Mention& made = add(at, to + 1);
    made.day = true;
    for (std::int32_t d = first;; d = (d + 1) % 7) {
      made.wish.weekdays = static_cast<std::uint8_t>(made.wish.weekdays | (1U << d));
      if (d == words_[to].value) break;
    }
    return to + 1;
  }
  if (question_.moving && relation_before(at) == Relation::from && moves_on(next)) return next;
  // A day of the month after it says which one: "martes 13", "Friday the 16th".
  std::size_t number = next;
  while (is(number, "the") || is(number, "el") || is(number, "dia")) ++number;
  const bool dated =
      number < words_.size() &&
      ((words_[number].kind == Kind::ordinal && words_[number].value > 0) ||
       (words_[number].in_digits() && words_[number].digits <= 2 && words_[number].join == ' '));
  const std::size_t month = is(number + 1, "of") || is(number + 1, "de") ? number + 2 : number + 1;
  if (dated && kind(number + 1) != Kind::half_day && kind(month) != Kind::month &&
      !is(number + 1, "one") && !followed_by_time(number)) {
    if (const std::size_t end = day_of_month(at, number); end > at) return end;
  }
  if (kind(number) == Kind::month || read_day(words_, number, question_.language, 0)) {
    return next;  // the date says more
  }
  const bool following = is(next, "que") && (is(next + 1, "viene") || is(next + 1, "entra"));
  // "El martes viene el plomero": somebody comes.
  const bool next_behind = kind(next) == Kind::next && !is(next, "viene") && !is(next, "entra");
  const bool later = (at > 0 && kind(at - 1) == Kind::next) || next_behind || following;
  const bool soon = at > 0 && kind(at - 1) == Kind::current;
  if (later || soon) {
    sys_days day = next_on(first);
    const bool english = at > 0 && (is(at - 1, "next") || is(at - 1, "following"));
    if (english && later && day < this_monday() + days{7}) day += days{7};
    add_days(at, following ? next + 2 : (next_behind ? next + 1 : next), day, day);
    return out_.back().end;
  }
  const Relation relation = relation_before(at);
  if (relation != Relation::at) {
    const sys_days day = next_on(first);
    add_days(at, next, day, day);
    return next;
  }
  Mention& made = add(at, next);
  made.day = true;
  made.wish.weekdays = static_cast<std::uint8_t>(1U << first);
  return next;
}

bool TimeFinder::moves_on(std::size_t at) const {
  for (std::size_t i = at; i < words_.size() && i < at + 3; ++i) {
    if (is(i, "to") || is(i, "a") || is(i, "al") || is(i, "para")) return true;
  }
  return false;
}

bool TimeFinder::followed_by_time(std::size_t at) const {
  if (!words_[at].in_digits()) return false;
  const auto read = read_clock(words_, at);
  return read && (read->certain || !read->hour_only);
}

// "the 16th", "el dia 16": the next day of that number.
std::size_t TimeFinder::day_of_month(std::size_t begin, std::size_t at) {
  const std::int32_t wanted = words_[at].value;
  if (wanted < 1 || wanted > 31) return begin;
  for (int ahead = 0; ahead < 62; ++ahead) {
    const sys_days day = today_ + days{ahead};
    if (static_cast<unsigned>(year_month_day{day}.day()) != static_cast<unsigned>(wanted)) continue;
    add_days(begin, at + 1, day, day);
    return at + 1;
  }
  return begin;
}

std::size_t TimeFinder::day_number(std::size_t at) {
  const bool suffixed = kind(at) == Kind::ordinal && words_[at].text.front() <= '9';
  // "The sixteenth"; in Spanish "el dieciseis".
  const bool cardinal = words_[at].is_number() && !words_[at].in_digits() &&
                        words_[at].value < 100 && at > 0 && (is(at - 1, "el") || is(at - 1, "dia"));
  const bool spelled = (kind(at) == Kind::ordinal || cardinal) && words_[at].value > 10;
  const bool article = at > 0 && (is(at - 1, "el") || is(at - 1, "dia") || is(at - 1, "the") ||
                                  is(at - 1, "del") || is(at - 1, "al"));
  const bool plain = words_[at].in_digits() && words_[at].digits <= 2 && article &&
                     (words_[at].value > 12 || is(at - 1, "dia"));
  if (!suffixed && !(spelled && article) && !plain) return at;
  if (question_.positions && words_[at].value <= 9 && !is(at - 1, "dia")) return at;
  if (is(at + 1, "one") || kind(at + 1) == Kind::unit) return at;
  return day_of_month(article ? at - 1 : at, at);
}

std::size_t TimeFinder::plain_fact(std::size_t at) {
  const Word& word = words_[at];
  const std::int32_t value = word.value;
  switch (word.kind) {
    case Kind::weekdays: {
      const bool current = at > 0 && kind(at - 1) == Kind::current;
      const bool later = at > 0 && kind(at - 1) == Kind::next;
      if (current) add_days(at, at + 1, today_, this_monday() + days{6});
      if (later) add_days(at, at + 1, this_monday() + days{7}, this_monday() + days{13});
      Mention& made = add(at, at + 1);
      made.day = true;
      made.wish.weekdays = static_cast<std::uint8_t>(value);
      return at + 1;
    }
    case Kind::day: {
      // "De hoy en ocho" is in a week.
      const bool in_eight =
          is(at + 1, "en") && (is(at + 2, "ocho") || is(at + 2, "8")) && kind(at + 3) != Kind::unit;
      const sys_days day = today_ + days{value + (in_eight ? 7 : 0)};
      const std::size_t end = in_eight ? at + 3 : at + 1;
      add_days(at, end, day, day);
      return end;
    }
    case Kind::week: {
      const sys_days monday = this_monday() + days{7 * value};
      add_days(at, at + 1, value == 0 ? today_ : monday, monday + days{6});
      if (value > 0) not_until(at, monday);
      return at + 1;
    }
    case Kind::month: {
      if (at == 0 || !is_one_of(words_[at - 1].text, " in en until hasta de of next mid during "))
        return at;
      return add_month(at, static_cast<unsigned>(value));
    }
    case Kind::part: {
      if (at > 0 && is(at - 1, "mas")) return at;  // "mas temprano": earlier, whenever that is
      if (is(at, "tarde") && at > 0 &&
          is_one_of(words_[at - 1].text, " mas muy llego llegue hizo hace hacia ")) {
        return at;
      }
      const Relation relation = relation_before(at);
      Mention& made = add(at, at + 1);
      made.of_day = true;
      if (relation == Relation::at || relation == Relation::from) {
        made.wish.part = static_cast<PartOfDay>(value);
      }
      return at + 1;
    }
    case Kind::earliest:
      add(at, at + 1).wish.earliest = true;
      return at + 1;
    case Kind::any_time:
      add(at, at + 1).any_time = true;
      return at + 1;
    default:
      break;
  }
  // "Mon or Tues, early"; "early afternoon" and "too early" are something else.
  if (word.text == "early" && kind(at + 1) != Kind::part && kind(at + 1) != Kind::week &&
      !is_one_of(at + 1 < words_.size() ? words_[at + 1].text : std::string_view{},
                 " as for enough in next november december january ") &&
      (at == 0 || !is_one_of(words_[at - 1].text, " too so as very how earlier that this "))) {
    Mention& made = add(at, at + 1);
    made.of_day = true;
    made.wish.part = PartOfDay::morning;
    return at + 1;
  }
  if (word.text == "nextmonth") {
    const auto month = year_month_day{today_}.month();
    return add_month(at, static_cast<unsigned>(month) % 12 + 1);
  }
  return at;
}

std::size_t TimeFinder::add_month(std::size_t at, unsigned month) {
  const year_month_day today{today_};
  const auto y = month < static_cast<unsigned>(today.month()) ? today.year() + std::chrono::years{1}
                                                              : today.year();
  const auto m = y / std::chrono::month{month};
  const sys_days first = std::max(today_, sys_days{m / 1});
  add_days(at, at + 1, first, sys_days{m / std::chrono::last});
  not_until(at, first);
  return at + 1;
}

// "Hasta el mes que entra": not before it begins, as Spanish is spoken here.
void TimeFinder::not_until(std::size_t at, sys_days first) {
  std::size_t i = at;
  while (i > 0 && (is(i - 1, "el") || is(i - 1, "la"))) --i;
  if (i > 0 && is(i - 1, "hasta") && first > today_) out_.back().wish.from = first;
}

}  // namespace rb::grammar
