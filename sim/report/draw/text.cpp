#include "sim/report/draw/text.hpp"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cstdlib>

namespace rb::sim {
namespace {

constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::chrono::sys_days day_of(std::int64_t local_ms) {
  const std::chrono::sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds{local_ms}};
  return std::chrono::floor<std::chrono::days>(at);
}

}  // namespace

std::string escape(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
          out += "\xef\xbf\xbd";
        } else {
          out += c;
        }
    }
  }
  return out;
}

std::string number(std::int64_t n) {
  std::string digits = std::to_string(n);
  const std::size_t sign = n < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > 3 + sign; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string short_number(std::int64_t n) {
  if (std::llabs(n) < 1'000) return std::to_string(n);
  const bool million = std::llabs(n) >= 999'500;
  const double scaled = static_cast<double>(n) / (million ? 1e6 : 1e3);
  const char* unit = million ? "M" : "k";
  const bool whole =
      scaled >= 9.95 || scaled == static_cast<double>(static_cast<std::int64_t>(scaled));
  return fmt::format(fmt::runtime(whole ? "{:.0f}{}" : "{:.1f}{}"), scaled, unit);
}

std::string decimal(std::int64_t thousandths, int digits) {
  const std::int64_t unit = digits == 0 ? 1000 : digits == 1 ? 100 : digits == 2 ? 10 : 1;
  const std::int64_t rounded = (std::llabs(thousandths) + unit / 2) / unit;  // in units
  const std::int64_t per_whole = 1000 / unit;
  std::string out = (thousandths < 0 && rounded > 0 ? "-" : "") + number(rounded / per_whole);
  if (digits > 0) out += fmt::format(".{:0{}}", rounded % per_whole, digits);
  return out;
}

std::string counted(std::int64_t n, std::string_view one, std::string_view many) {
  if (n == 0) return fmt::format("no {}", many);
  return fmt::format("{} {}", number(n), n == 1 ? one : many);
}

std::string percent(std::int64_t count, std::int64_t of) {
  if (of <= 0) return "–";
  if (count == 0) return "0%";
  if (count == of) return "100%";
  const double share = 100.0 * static_cast<double>(count) / static_cast<double>(of);
  if (share < 0.1) return "under 0.1%";
  if (share > 99.9 && share < 100) return "over 99.9%";
  return fmt::format("{:.1f}%", share);
}

std::string percent_ppm(std::int64_t ppm) {
  std::string text = fmt::format("{:.2f}", static_cast<double>(ppm) / 1e4);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text + "%";
}

std::string duration(std::int64_t ms) {
  if (ms < 1'000) return fmt::format("{} ms", ms);
  struct Unit {
    std::int64_t ms;
    const char* name;
  };
  constexpr std::array<Unit, 4> units{
      {{86'400'000, "d"}, {3'600'000, "h"}, {60'000, "min"}, {1'000, "s"}}};
  for (std::size_t i = 0; i < units.size(); ++i) {
    if (ms < units[i].ms) continue;
    if (i + 1 == units.size()) {
      return ms < 10'000 && ms % 1000 >= 50 ? fmt::format("{:.1f} s", static_cast<double>(ms) / 1e3)
                                            : fmt::format("{} s", ms / 1'000);
    }
    const std::int64_t whole = ms / units[i].ms;
    const std::int64_t rest = ms % units[i].ms / units[i + 1].ms;
    return rest == 0 ? fmt::format("{} {}", whole, units[i].name)
                     : fmt::format("{} {} {} {}", whole, units[i].name, rest, units[i + 1].name);
  }
  return "0 s";
}

std::string per_second(std::int64_t ppm) {
  std::string text = fmt::format("{:.2f}", static_cast<double>(ppm) / 1e6);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text + " a second";
}

std::string bytes(std::int64_t n) {
  if (n < 1'000'000) return fmt::format("{} kB", (n + 500) / 1'000);
  if (n < 1'000'000'000) return fmt::format("{} MB", (n + 500'000) / 1'000'000);
  return fmt::format("{:.1f} GB", static_cast<double>(n) / 1e9);
}

std::int64_t to_local_ms(const AxisClock& clock, std::int64_t utc_ms) {
  std::int64_t offset = clock.offsets.empty() ? 0 : clock.offsets.front().offset_seconds;
  for (const ClockOffset& change : clock.offsets) {
    if (change.from_ms <= utc_ms) offset = change.offset_seconds;
  }
  return utc_ms + offset * 1'000;
}

std::string day_name(std::int64_t local_ms) {
  const std::chrono::weekday weekday{day_of(local_ms)};
  return fmt::format("{} {}", kDays[weekday.c_encoding()], short_day(local_ms));
}

std::string short_day(std::int64_t local_ms) {
  const std::chrono::year_month_day date{day_of(local_ms)};
  return fmt::format("{} {}", static_cast<unsigned>(date.day()),
                     kMonths[static_cast<unsigned>(date.month()) - 1]);
}

std::string hour_name(std::int64_t local_ms) {
  constexpr std::int64_t kDayMs = 86'400'000;
  const std::int64_t minutes = ((local_ms % kDayMs + kDayMs) % kDayMs) / 60'000;
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string moment(const AxisClock& clock, std::int64_t utc_ms) {
  const std::int64_t local = to_local_ms(clock, utc_ms);
  return day_name(local) + " " + hour_name(local);
}

std::string listed(const std::vector<std::string>& items) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? " and " : ", ";
    out += items[i];
  }
  return out;
}

}  // namespace rb::sim
