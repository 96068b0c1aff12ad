#include "core/config/scalars/scalars.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/decimal.hpp"

namespace rb {
namespace {

constexpr std::int64_t kSecondMs = 1000;
constexpr std::int64_t kMinuteMs = 60 * kSecondMs;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kDayMs = 24 * kHourMs;
constexpr std::int64_t kLongestMs = 36'500 * kDayMs;

struct Unit {
  std::string_view name;
  std::int64_t ms;
};
// Longest first: a duration names its units in this order.
constexpr std::array kUnits = {Unit{"d", kDayMs}, Unit{"h", kHourMs}, Unit{"m", kMinuteMs},
                               Unit{"s", kSecondMs}, Unit{"ms", 1}};

constexpr std::array<std::string_view, 7> kDayNames = {"sun", "mon", "tue", "wed",
                                                       "thu", "fri", "sat"};
constexpr std::uint32_t kEveryDay = 0x7F;

[[nodiscard]] tl::unexpected<std::string> not_a(std::string_view what, std::string_view text) {
  return tl::unexpected(quoted(text) + " is not " + std::string(what));
}

[[nodiscard]] std::size_t digits_at(std::string_view text) {
  const auto end =
      std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; });
  return static_cast<std::size_t>(end - text.begin());
}

[[nodiscard]] bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The day's position from Sunday.
[[nodiscard]] std::optional<std::size_t> day_named(std::string_view name) {
  const auto day = std::find(kDayNames.begin(), kDayNames.end(), name);
  if (day == kDayNames.end()) return std::nullopt;
  return static_cast<std::size_t>(day - kDayNames.begin());
}

[[nodiscard]] std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace

Read<std::int64_t> read_duration_ms(std::string_view text) {
  std::string_view rest = text;
  if (parse_digits(rest)) {
    return tl::unexpected(quoted(text) + " has no unit");
  }
  std::int64_t total = 0;
  std::size_t next_unit = 0;
  do {
    const std::size_t digits = digits_at(rest);
    const std::optional<std::int64_t> count = parse_digits(rest.substr(0, digits));
    rest.remove_prefix(digits);
    const auto letters = static_cast<std::size_t>(
        std::find_if_not(rest.begin(), rest.end(), is_letter) - rest.begin());
    std::size_t unit = next_unit;
    while (unit < kUnits.size() && kUnits[unit].name != rest.substr(0, letters)) ++unit;
    if (!count || unit == kUnits.size()) return not_a("a duration", text);
    if (*count > kLongestMs / kUnits[unit].ms) {
      return tl::unexpected(quoted(text) + " is longer than 100 years");
    }
    total += *count * kUnits[unit].ms;
    next_unit = unit + 1;
    rest.remove_prefix(letters);
  } while (!rest.empty());
  if (total > kLongestMs) return tl::unexpected(quoted(text) + " is longer than 100 years");
  return total;
}

Read<std::int64_t> read_share_ppm(std::string_view text) {
  constexpr std::size_t kPercentPlaces = 4;
  constexpr std::size_t kPlaces = 6;
  const bool percent = text.ends_with('%');
  if (text == "1") return tl::unexpected(std::string("`1` could mean 1% or 100%"));
  const std::optional<std::int64_t> ppm =
      percent ? parse_decimal(text.substr(0, text.size() - 1), kPercentPlaces)
              : parse_decimal(text, kPlaces);
  if (!ppm) {
    const std::string_view number = percent ? text.substr(0, text.size() - 1) : text;
    if (parse_decimal(number, 9)) {
      return tl::unexpected(quoted(text) + " is finer than a millionth");
    }
    return not_a("a share", text);
  }
  if (*ppm > kMillion) return tl::unexpected(quoted(text) + " is more than 100%");
  return *ppm;
}

Read<std::int64_t> read_factor_ppm(std::string_view text) {
  const std::optional<std::int64_t> ppm = parse_decimal(text, 6);
  if (!ppm) {
    if (parse_decimal(text, 9)) return tl::unexpected(quoted(text) + " is finer than a millionth");
    return not_a("a number of at least 0", text);
  }
  if (*ppm > kMillion * kMillion) return tl::unexpected(quoted(text) + " is more than 1000000");
  return *ppm;
}

Read<std::int32_t> read_time_minute(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() != colon + 3) {
    return not_a("a time of day", text);
  }
  const std::optional<std::int64_t> hour = parse_digits(text.substr(0, colon));
  const std::optional<std::int64_t> minute = parse_digits(text.substr(colon + 1));
  if (!hour || !minute || *minute > 59 || *hour > 24 || (*hour == 24 && *minute != 0)) {
    return not_a("a time of day", text);
  }
  return static_cast<std::int32_t>(*hour * 60 + *minute);
}

Read<std::uint32_t> read_days_mask(std::string_view text) {
  if (text == "daily") return kEveryDay;
  std::uint32_t mask = 0;
  std::string_view rest = text;
  for (bool more = true; more;) {
    const std::size_t comma = rest.find(',');
    more = comma != std::string_view::npos;
    const std::string_view part = trimmed(rest.substr(0, comma));
    if (more) rest.remove_prefix(comma + 1);
    const std::size_t dash = part.find('-');
    const std::optional<std::size_t> first = day_named(part.substr(0, dash));
    const std::optional<std::size_t> last =
        dash == std::string_view::npos ? first : day_named(part.substr(dash + 1));
    if (!first || !last) return not_a("days of the week", text);
    // From the first to the last, over the end of the week if need be: fri-mon is four days.
    for (std::size_t day = *first;; day = (day + 1) % kDayNames.size()) {
      mask |= 1U << day;
      if (day == *last) break;
    }
  }
  return mask;
}

namespace {

[[nodiscard]] Read<std::int32_t> read_days_from(int first_year, std::string_view text) {
  constexpr int kLastYear = 2199;
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return not_a("a date", text);
  const std::optional<std::int64_t> year = parse_digits(text.substr(0, 4));
  const std::optional<std::int64_t> month = parse_digits(text.substr(5, 2));
  const std::optional<std::int64_t> day = parse_digits(text.substr(8, 2));
  if (!year || !month || !day) return not_a("a date", text);
  const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return tl::unexpected(quoted(text) + " is not a day of the calendar");
  if (*year < first_year || *year > kLastYear) {
    return tl::unexpected(quoted(text) + " is not between " + std::to_string(first_year) + " and " +
                          std::to_string(kLastYear));
  }
  return static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
}

}  // namespace

Read<std::int32_t> read_date_days(std::string_view text) {
  return read_days_from(1970, text);
}

Read<std::int32_t> read_birth_date_days(std::string_view text) {
  return read_days_from(1900, text);
}

std::string duration_text(std::int64_t ms) {
  std::string text;
  for (const Unit& unit : kUnits) {
    if (ms < unit.ms) continue;
    text += std::to_string(ms / unit.ms);
    text += unit.name;
    ms %= unit.ms;
  }
  return text.empty() ? "0s" : text;
}

std::string share_text(std::int64_t ppm) {
  return decimal_text(ppm, 4) + '%';
}

std::string factor_text(std::int64_t ppm) {
  return decimal_text(ppm, 6);
}

std::string time_text(std::int32_t minute) {
  const auto two = [](std::int32_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return two(minute / 60) + ':' + two(minute % 60);
}

std::string days_text(std::uint32_t mask) {
  if ((mask & kEveryDay) == kEveryDay) return "daily";
  std::string text;
  const auto has = [&](std::size_t day) { return ((mask >> (day % 7)) & 1U) != 0; };
  // Each run of days, in a week that starts on Monday.
  for (std::size_t day = 1; day <= 7; ++day) {
    if (!has(day) || (day > 1 && has(day - 1))) continue;
    std::size_t last = day;
    while (last < 7 && has(last + 1)) ++last;
    if (!text.empty()) text += ',';
    text += kDayNames[day % 7];
    if (last > day) text.append("-").append(kDayNames[last % 7]);
  }
  return text;
}

std::string date_text(std::int32_t days) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
  const auto padded = [](std::int64_t n, std::size_t width) {
    std::string text = std::to_string(n);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
  };
  return padded(static_cast<int>(date.year()), 4) + '-' +
         padded(static_cast<unsigned>(date.month()), 2) + '-' +
         padded(static_cast<unsigned>(date.day()), 2);
}

}  // namespace rb
