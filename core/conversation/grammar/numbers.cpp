#include "core/conversation/grammar/numbers.hpp"

#include <algorithm>

namespace rb::grammar {
namespace {

constexpr std::int16_t kNoon = 720;

bool is(std::span<const Word> words, std::size_t at, std::string_view text) {
  return at < words.size() && words[at].text == text;
}

bool in_letters(std::span<const Word> words, std::size_t at) {
  return at < words.size() && words[at].is_number() && !words[at].in_digits();
}

// Which part of the day follows a time of day: "2 in the afternoon", "9 de la noche".
std::size_t skip_to_part(std::span<const Word> words, std::size_t at) {
  while (is(words, at, "in") || is(words, at, "the") || is(words, at, "at") ||
         is(words, at, "de") || is(words, at, "la")) {
    ++at;
  }
  return at < words.size() && words[at].kind == Kind::part ? at : words.size();
}

void read_half(std::span<const Word> words, ClockRead& clock) {
  const auto to_half = [&](bool after_noon) {
    clock.half_known = true;
    clock.certain = true;
    clock.minute = static_cast<std::int16_t>(clock.minute % kNoon + (after_noon ? kNoon : 0));
  };
  if (is(words, clock.end, "oclock") || is(words, clock.end, "ish")) {
    clock.certain = true;
    ++clock.end;
  } else if (is(words, clock.end, "en") && is(words, clock.end + 1, "punto")) {
    clock.certain = true;
    clock.end += 2;
  }
  if (clock.end >= words.size()) return;
  const Word& next = words[clock.end];
  const bool glued = next.join == '\0';
  if (next.kind == Kind::half_day || (glued && (next.text == "a" || next.text == "p"))) {
    to_half(next.value == 1 || next.text == "p");
    ++clock.end;
    return;
  }
  const std::size_t part = skip_to_part(words, clock.end);
  if (part < words.size() && !words[part].opens && part - clock.end <= 2) {
    to_half(words[part].value != static_cast<int>(PartOfDay::morning));
    clock.end = part + 1;
  }
}

std::optional<ClockRead> finish(std::span<const Word> words, std::int32_t hour, std::int32_t minute,
                                ClockRead clock) {
  if (hour < 0 || hour > 24 || minute < -59 || minute > 59) return std::nullopt;
  if (hour > 12 || hour == 0) clock.half_known = true;
  clock.minute = static_cast<std::int16_t>((hour % 24) * 60);
  if (!clock.half_known && hour >= 1 && hour <= 7) clock.minute += kNoon;
  clock.minute = static_cast<std::int16_t>((clock.minute + minute + 1440) % 1440);
  const bool twelve_hours = !clock.half_known;
  read_half(words, clock);
  if (!twelve_hours && clock.half_known && hour > 12) {
    clock.minute = static_cast<std::int16_t>(hour * 60 % 1440 + minute);
  }
  return clock;
}

std::size_t skip_las(std::span<const Word> words, std::size_t at) {
  return is(words, at, "las") || is(words, at, "la") ? at + 1 : at;
}

// "half past three", "quarter to 4", "veinte para las seis", "cuarto para las dos".
std::optional<ClockRead> read_offset(std::span<const Word> words, std::size_t at) {
  std::int32_t minutes = 0;
  std::size_t next = at + 1;
  if (is(words, at, "half")) {
    minutes = 30;
  } else if (is(words, at, "quarter") || is(words, at, "cuarto")) {
    minutes = 15;
  } else if (const auto number = read_number(words, at); number && number->value < 30) {
    minutes = number->value;
    next = number->end;
    if (next < words.size() && words[next].text == "minutes") ++next;
  } else {
    return std::nullopt;
  }
  const bool to = is(words, next, "to") || is(words, next, "till") || is(words, next, "of") ||
                  is(words, next, "before") || is(words, next, "para");
  const bool past = is(words, next, "past") || is(words, next, "after");
  if (!to && !past) return std::nullopt;
  const auto hour = read_number(words, skip_las(words, next + 1));
  if (!hour || hour->value < 1 || hour->value > 12) return std::nullopt;
  // "2 to 4" is a span of time, "ten to four" is not.
  if (minutes < 5 || (to && words[at].in_digits() && minutes != 20 && minutes != 10)) {
    return std::nullopt;
  }
  return finish(words, hour->value, to ? -minutes : minutes, {0, hour->end, false, false, true});
}

// The minutes after an hour: ":30", " forty", "y media", "menos cuarto", "oh five".
std::optional<NumberRead> read_minutes(std::span<const Word> words, std::size_t at, bool& certain) {
  if (at >= words.size()) return std::nullopt;
  const Word& word = words[at];
  if (word.digits == 2 && (word.join == ':' || word.join == '.' || word.join == 'h')) {
    certain = true;
    return NumberRead{word.value, at + 1};
  }
  if ((is(words, at, "y") || is(words, at, "con") || is(words, at, "menos") ||
       is(words, at, "and")) &&
      at + 1 < words.size()) {
    const std::int32_t sign = is(words, at, "menos") ? -1 : 1;
    std::size_t next = at + 1;
    if (is(words, next, "a")) ++next;
    certain = true;
    if (is(words, next, "media") || is(words, next, "half")) return NumberRead{30, next + 1};
    if (is(words, next, "cuarto")) return NumberRead{sign * 15, next + 1};
    const auto number =
        in_letters(words, next) && !is(words, at, "and") ? read_number(words, next) : std::nullopt;
    if (number && number->value >= 5 && number->value % 5 == 0) {
      return NumberRead{sign * number->value, number->end};
    }
    certain = false;
    return std::nullopt;
  }
  if (word.join != ' ' || word.opens) return std::nullopt;
  if (is(words, at, "oh") && in_letters(words, at + 1)) return read_number(words, at + 1);
  if (word.digits == 2 && word.value % 5 == 0 && word.value > 0)
    return NumberRead{word.value, at + 1};
  if (!in_letters(words, at) || word.value < 10) return std::nullopt;
  const auto number = read_number(words, at);
  return number && number->value < 60 ? number : std::nullopt;
}

std::optional<DayRead> read_numeric_day(std::span<const Word> words, std::size_t at,
                                        Tongue language, std::int32_t this_year) {
  if (at + 1 >= words.size() || !words[at].in_digits() || !words[at + 1].in_digits()) {
    return std::nullopt;
  }
  const char sign = words[at + 1].join;
  const bool three =
      at + 2 < words.size() && words[at + 2].in_digits() && words[at + 2].join == sign;
  const bool slashes = sign == '/';
  if (!slashes && !(three && (sign == '-' || sign == '.' || sign == ' '))) return std::nullopt;
  std::int32_t first = words[at].value;
  std::int32_t second = words[at + 1].value;
  DayRead made;
  made.end = at + (three ? 3 : 2);
  if (three && words[at].digits == 4) {  // 1961-03-14
    made.year = first;
    first = second;
    second = words[at + 2].value;
  } else {
    if (three) {
      const auto year = read_year(words, at + 2, this_year);
      if (!year) return std::nullopt;
      made.year = year->value;
    }
    const bool day_first = language == Tongue::spanish ? second <= 12 : first > 12;
    if (day_first) std::swap(first, second);
  }
  if (first < 1 || first > 12 || second < 1 || second > 31) return std::nullopt;
  made.month = static_cast<std::uint8_t>(first);
  made.day = static_cast<std::uint8_t>(second);
  return made;
}

// A day of a month, written in any way: "4", "fourth", "4th", "primero".
std::optional<NumberRead> read_day_number(std::span<const Word> words, std::size_t at) {
  if (at >= words.size()) return std::nullopt;
  if (words[at].kind == Kind::ordinal && words[at].value >= 1) {
    return NumberRead{words[at].value, at + 1};
  }
  const bool tens = in_letters(words, at) && words[at].value >= 20 && words[at].value <= 30;
  if (tens && at + 1 < words.size() && words[at + 1].kind == Kind::ordinal &&
      words[at + 1].value >= 1 && words[at + 1].value <= 9) {
    return NumberRead{words[at].value + words[at + 1].value, at + 2};
  }
  const auto number = read_number(words, at);
  if (!number || number->value < 1 || number->value > 31) return std::nullopt;
  if (number->end == at + 1 && words[at].digits > 2) return std::nullopt;
  return number;
}

void read_year_after(std::span<const Word> words, DayRead& day, std::int32_t this_year) {
  std::size_t at = day.end;
  while (is(words, at, "de") || is(words, at, "del") || is(words, at, "of") ||
         is(words, at, "the") || is(words, at, "ano") || is(words, at, "year") ||
         is(words, at, "in")) {
    ++at;
  }
  const bool bare_small = at < words.size() && words[at].in_digits() && words[at].digits < 2;
  if (bare_small) return;
  const auto year = read_year(words, at, this_year);
  const bool clock = year && year->end < words.size() &&
                     (words[year->end].kind == Kind::half_day || words[year->end].join == ':');
  if (!year || clock) return;
  day.year = year->value;
  day.end = year->end;
}

}  // namespace

std::optional<NumberRead> read_number(std::span<const Word> words, std::size_t at) {
  if (at >= words.size() || !words[at].is_number()) return std::nullopt;
  const Word& first = words[at];
  if (first.in_digits()) return NumberRead{first.value, at + 1};
  if (first.value >= 100) return std::nullopt;
  if (first.value < 20 || first.value % 10 != 0) return NumberRead{first.value, at + 1};
  std::size_t next = at + 1;
  if (is(words, next, "y") || is(words, next, "i")) ++next;
  if (in_letters(words, next) && words[next].value >= 1 && words[next].value <= 9) {
    return NumberRead{first.value + words[next].value, next + 1};
  }
  return NumberRead{first.value, at + 1};
}

std::optional<NumberRead> read_year(std::span<const Word> words, std::size_t at,
                                    std::int32_t this_year) {
  if (at >= words.size() || !words[at].is_number()) return std::nullopt;
  const auto century = [&](std::int32_t two) {
    const std::int32_t recent = this_year - this_year % 100 + two;
    return recent > this_year ? recent - 100 : recent;
  };
  if (words[at].in_digits()) {
    if (words[at].digits == 4) return NumberRead{words[at].value, at + 1};
    const bool halves = words[at].value == 19 || words[at].value == 20;  // "19 52"
    if (halves && at + 1 < words.size() && words[at + 1].digits == 2 && words[at + 1].join == ' ') {
      const std::int32_t year = words[at].value * 100 + words[at + 1].value;
      if (year <= this_year) return NumberRead{year, at + 2};
    }
    return words[at].digits <= 2 ? std::optional(NumberRead{century(words[at].value), at + 1})
                                 : std::nullopt;
  }
  std::size_t next = at;
  if (words[next].value == 1000) {  // mil novecientos
    if (!in_letters(words, next + 1) || words[next + 1].value != 900) return std::nullopt;
    const auto rest = in_letters(words, next + 2) ? read_number(words, next + 2) : std::nullopt;
    return rest ? NumberRead{1900 + rest->value, rest->end} : NumberRead{1900, next + 2};
  }
  const auto first = read_number(words, at);
  if (!first) return std::nullopt;
  next = first->end;
  if (first->value == 2 && in_letters(words, next) && words[next].value == 1000) {
    ++next;
    if (is(words, next, "and")) ++next;
    const auto rest = in_letters(words, next) ? read_number(words, next) : std::nullopt;
    return rest ? NumberRead{2000 + rest->value, rest->end} : NumberRead{2000, next};
  }
  if (first->value == 19 || first->value == 20) {
    if (in_letters(words, next) && words[next].value == 100) ++next;
    if (is(words, next, "and")) ++next;
    if (is(words, next, "oh") && in_letters(words, next + 1)) ++next;
    if (next < words.size() && words[next].is_number() && words[next].value < 100) {
      if (const auto rest = read_number(words, next)) {
        return NumberRead{first->value * 100 + rest->value, rest->end};
      }
    }
  }
  return NumberRead{century(first->value), first->end};
}

std::optional<ClockRead> read_clock(std::span<const Word> words, std::size_t at) {
  if (at >= words.size()) return std::nullopt;
  if (words[at].kind == Kind::clock) {
    return ClockRead{static_cast<std::int16_t>(words[at].value), at + 1, true, false, true};
  }
  if (const auto offset = read_offset(words, at)) return offset;
  if (!words[at].is_number()) return std::nullopt;
  const std::int32_t value = words[at].value;
  if (words[at].digits >= 3) {
    if (words[at].digits > 4 || value % 100 > 59 || value / 100 > 23) return std::nullopt;
    return finish(words, value / 100, value % 100,
                  {0, at + 1, words[at].digits == 4, false, false});
  }
  if (value > 24 || (!words[at].in_digits() && value > 12)) return std::nullopt;
  ClockRead clock{0, at + 1, false, false, false};
  std::int32_t minute = 0;
  if (const auto minutes = read_minutes(words, at + 1, clock.certain)) {
    minute = minutes->value;
    clock.end = minutes->end;
  } else {
    clock.hour_only = true;
  }
  return finish(words, value, minute, clock);
}

std::optional<DayRead> read_day(std::span<const Word> words, std::size_t at, Tongue language,
                                std::int32_t this_year) {
  if (at >= words.size()) return std::nullopt;
  if (const auto numeric = read_numeric_day(words, at, language, this_year)) return numeric;
  DayRead made;
  if (words[at].kind == Kind::month) {
    const std::size_t next = is(words, at + 1, "the") ? at + 2 : at + 1;
    const auto day = read_day_number(words, next);
    if (!day) return std::nullopt;
    made.month = static_cast<std::uint8_t>(words[at].value);
    made.day = static_cast<std::uint8_t>(day->value);
    made.end = day->end;
  } else {
    const auto day = read_day_number(words, at);
    if (!day) return std::nullopt;
    std::size_t next = day->end;
    while (is(words, next, "de") || is(words, next, "of") || is(words, next, "the")) ++next;
    if (next >= words.size() || words[next].kind != Kind::month) return std::nullopt;
    made.month = static_cast<std::uint8_t>(words[next].value);
    made.day = static_cast<std::uint8_t>(day->value);
    made.end = next + 1;
  }
  read_year_after(words, made, this_year);
  return made;
}

}  // namespace rb::grammar
