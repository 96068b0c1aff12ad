#include "core/conversation/grammar/births.hpp"

#include <algorithm>
#include <vector>

#include "core/conversation/grammar/numbers.hpp"

namespace rb::grammar {
namespace {

using std::chrono::year_month_day;

constexpr std::int32_t kMostMark = 10;
constexpr std::int32_t kEarliestYear = 1880;

std::optional<year_month_day> day_of(std::int32_t year, std::int32_t month, std::int32_t day,
                                     year_month_day today) {
  if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const year_month_day made{std::chrono::year{year},
                            std::chrono::month{static_cast<unsigned>(month)},
                            std::chrono::day{static_cast<unsigned>(day)}};
  if (!made.ok() || year < kEarliestYear || made > today) return std::nullopt;
  return made;
}

// Day and month in the order of the language, or in the other if only that is a day.
std::optional<year_month_day> in_order(std::int32_t first, std::int32_t second, std::int32_t year,
                                       Tongue language, year_month_day today) {
  const bool day_first = language == Tongue::spanish;
  const auto usual =
      day_first ? day_of(year, second, first, today) : day_of(year, first, second, today);
  if (usual) return usual;
  return day_first ? day_of(year, first, second, today) : day_of(year, second, first, today);
}

// "03041961" and "030461".
std::optional<year_month_day> from_digits(const Word& word, Tongue language, year_month_day today) {
  const auto this_year = static_cast<int>(today.year());
  if (word.digits == 8) {
    const auto made = in_order(word.value / 1000000, word.value / 10000 % 100, word.value % 10000,
                               language, today);
    if (made) return made;
    return day_of(word.value / 10000, word.value / 100 % 100, word.value % 100, today);
  }
  if (word.digits != 6) return std::nullopt;
  std::int32_t year = this_year - this_year % 100 + word.value % 100;
  if (year > this_year) year -= 100;
  return in_order(word.value / 10000, word.value / 100 % 100, year, language, today);
}

// "oh eight twenty two ninety one", "3 4 61": three numbers in a row.
std::optional<year_month_day> from_row(std::span<const Word> words, std::size_t at, Tongue language,
                                       year_month_day today) {
  // "El 3 del 10 del 88"
  const auto skip_of = [&](std::size_t from) {
    const bool of = from < words.size() && (words[from].text == "del" || words[from].text == "de");
    return of && language == Tongue::spanish ? from + 1 : from;
  };
  const auto part = [&](std::size_t from) -> std::optional<NumberRead> {
    if (from < words.size() && words[from].is_number() && words[from].value == 0 &&
        from + 1 < words.size() && words[from + 1].is_number() && words[from + 1].value < 10) {
      ++from;
    }
    return read_number(words, from);
  };
  const auto first = part(at);
  if (!first) return std::nullopt;
  const auto second = part(skip_of(first->end));
  if (!second) return std::nullopt;
  const auto year = read_year(words, skip_of(second->end), static_cast<int>(today.year()));
  if (!year) return std::nullopt;
  return in_order(first->value, second->value, year->value, language, today);
}

}  // namespace

std::optional<year_month_day> read_birth(std::span<const Word> words, Tongue language,
                                         year_month_day today) {
  const auto this_year = static_cast<int>(today.year());
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (const auto read = read_day(words, at, language, this_year);
        read && read->month > 0 && read->year) {
      if (const auto made = day_of(*read->year, read->month, read->day, today)) return made;
    }
    if (!words[at].is_number()) continue;
    if (const auto made = from_digits(words[at], language, today)) return made;
    if (const auto made = from_row(words, at, language, today)) return made;
  }
  return std::nullopt;
}

namespace {

// "Del uno al diez un ocho", "from 1 to 10": the first end of a scale, at `at`, up to `end`.
bool begins_scale(std::span<const Word> words, std::size_t at, std::size_t end) {
  const auto is = [&](std::size_t i, std::string_view text) {
    return i < words.size() && words[i].text == text;
  };
  const bool from = at > 0 && (is(at - 1, "del") || is(at - 1, "de") || is(at - 1, "from"));
  const bool to = is(end, "al") || is(end, "a") || is(end, "to");
  return from && to && end + 1 < words.size() && words[end + 1].is_number();
}

}  // namespace

std::optional<std::int32_t> read_mark(std::span<const Word> words, Tongue language) {
  std::int32_t stars = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const Word& word = words[at];
    if (word.text == "picturestar") ++stars;
    // In English these are rarely numbers: "once", "oh", "I liked the one".
    const bool doubtful =
        !word.in_digits() && (word.text == "oh" || word.text == "un" || word.text == "una" ||
                              (word.text == "once" && language == Tongue::english));
    if (!word.is_number() || doubtful) continue;
    if (word.text == "one" && at > 0 &&
        (words[at - 1].text == "this" || words[at - 1].text == "that" ||
         words[at - 1].text == "no")) {
      continue;
    }
    const auto number = read_number(words, at);
    if (!number || number->value > kMostMark) continue;
    if (begins_scale(words, at, number->end)) {
      at = number->end + 1;  // a longer scale is told by its end, too
      continue;
    }
    const bool unit = number->end < words.size() && words[number->end].kind == Kind::unit;
    if (!unit) return number->value;
  }
  if (stars > 0) return stars;
  return std::nullopt;
}

}  // namespace rb::grammar
