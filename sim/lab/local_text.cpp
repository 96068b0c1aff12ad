#include "sim/lab/local_text.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>

namespace rb::sim {
namespace {

constexpr std::array kWeekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

// Reads exactly `digits` digits.
std::optional<int> number(std::string_view& text, int digits) {
  int value = 0;
  if (text.size() < static_cast<std::size_t>(digits)) return std::nullopt;
  for (int i = 0; i < digits; ++i) {
    const char c = text[static_cast<std::size_t>(i)];
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(static_cast<std::size_t>(digits));
  return value;
}

bool skip(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<std::chrono::local_days> date(std::string_view& text) {
  const auto year = number(text, 4);
  if (!year || !skip(text, '-')) return std::nullopt;
  const auto month = number(text, 2);
  if (!month || !skip(text, '-')) return std::nullopt;
  const auto day = number(text, 2);
  if (!day) return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year{*year},
                                        std::chrono::month{static_cast<unsigned>(*month)},
                                        std::chrono::day{static_cast<unsigned>(*day)}};
  if (!ymd.ok()) return std::nullopt;
  return std::chrono::local_days{ymd};
}

std::optional<Millis> time_of_day(std::string_view& text) {
  const auto hour = number(text, 2);
  if (!hour || *hour > 23 || !skip(text, ':')) return std::nullopt;
  const auto minute = number(text, 2);
  if (!minute || *minute > 59) return std::nullopt;
  int second = 0;
  if (skip(text, ':')) {
    const auto given = number(text, 2);
    if (!given || *given > 59) return std::nullopt;
    second = *given;
  }
  Millis time =
      std::chrono::hours{*hour} + std::chrono::minutes{*minute} + std::chrono::seconds{second};
  if (skip(text, '.')) {
    const auto ms = number(text, 3);
    if (!ms) return std::nullopt;
    time += Millis{*ms};
  }
  return time;
}

std::optional<Instant> moment(std::string_view text, const Zone& zone) {
  const auto day = date(text);
  if (!day) return std::nullopt;
  LocalTime local{*day};
  if (text.empty()) return zone.resolve(local).first;
  if (!skip(text, 'T') && !skip(text, ' ')) return std::nullopt;
  const auto time = time_of_day(text);
  if (!time) return std::nullopt;
  local += *time;
  if (text.empty()) return zone.resolve(local).first;
  if (text == "Z") return Instant{local.time_since_epoch()};
  const bool west = text.front() == '-';
  if (!west && text.front() != '+') return std::nullopt;
  text.remove_prefix(1);
  const auto offset = time_of_day(text);
  if (!offset || !text.empty()) return std::nullopt;
  return Instant{local.time_since_epoch() + (west ? *offset : -*offset)};
}

}  // namespace

std::string local_text(const Zone& zone, Instant at) {
  const LocalTime local = zone.to_local(at);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day ymd{day};
  const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(local - day)};
  std::string text = fmt::format(
      "{} {:04}-{:02}-{:02} {:02}:{:02}", kWeekdays[std::chrono::weekday{day}.c_encoding()],
      static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
      static_cast<unsigned>(ymd.day()), time.hours().count(), time.minutes().count());
  if (time.seconds().count() != 0) text += fmt::format(":{:02}", time.seconds().count());
  return text;
}

Result<Instant> parse_moment(std::string_view text, const Zone& zone) {
  if (const auto parsed = moment(text, zone)) return *parsed;
  return fail(ErrorCode::invalid_input,
              fmt::format("`{}` is no time; expected 2026-10-05, 2026-10-05T08:00 (local) or "
                          "2026-10-05T12:00:00Z",
                          text));
}

}  // namespace rb::sim
