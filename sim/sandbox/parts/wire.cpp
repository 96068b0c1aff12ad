#include "sim/sandbox/parts/wire.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "edge/net/crypto.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr std::array<const char*, 7> kWeekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Takes `digits` digits and, unless it is 0, the character after them.
std::optional<int> take(std::string_view& text, std::size_t digits, char then) {
  int value = 0;
  if (text.size() < digits) return std::nullopt;
  const auto read = std::from_chars(text.data(), text.data() + digits, value);
  if (read.ec != std::errc{} || read.ptr != text.data() + digits) return std::nullopt;
  text.remove_prefix(digits);
  if (then == 0) return value;
  if (text.empty() || text.front() != then) return std::nullopt;
  text.remove_prefix(1);
  return value;
}

std::optional<Instant> date_of(std::string_view& text) {
  const auto year = take(text, 4, '-');
  const auto month = take(text, 2, '-');
  const auto day = take(text, 2, 0);
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return Instant{std::chrono::sys_days{date}};
}

}  // namespace

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(at);
    parts.push_back(text.substr(0, end));
    if (end == text.npos) return parts;
    text.remove_prefix(end + 1);
  }
}

bool is_basic(std::string_view authorization, std::string_view user, std::string_view password) {
  constexpr std::string_view kScheme = "Basic ";
  if (!net::equal_without_case(authorization.substr(0, kScheme.size()), kScheme)) return false;
  const auto decoded = net::from_base64(authorization.substr(kScheme.size()));
  return decoded && *decoded == fmt::format("{}:{}", user, password);
}

net::Ask signed_form(const std::string& url, net::Fields fields, std::string_view token) {
  net::Ask ask{.method = "POST", .url = url};
  ask.headers.add("Content-Type", "application/x-www-form-urlencoded");
  ask.body = net::format_form(fields);
  std::stable_sort(fields.begin(), fields.end(),
                   [](const net::Field& a, const net::Field& b) { return a.name < b.name; });
  std::string text = url;
  for (const net::Field& field : fields) text += field.name + field.value;
  ask.headers.add("X-Twilio-Signature", net::base64(net::hmac_sha1(token, text)));
  return ask;
}

std::string rfc2822(Instant at) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(at - day)};
  return fmt::format(
      "{}, {:02} {} {:04} {:02}:{:02}:{:02} +0000",
      kWeekdays[std::chrono::weekday{day}.c_encoding()], static_cast<unsigned>(date.day()),
      kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
      time.hours().count(), time.minutes().count(), time.seconds().count());
}

std::optional<Instant> read_instant(std::string_view text) {
  const auto date = date_of(text);
  if (!date || text.empty()) return date;
  if (text.front() != 'T' && text.front() != ' ') return std::nullopt;
  text.remove_prefix(1);
  const auto hour = take(text, 2, ':');
  const auto minute = take(text, 2, 0);
  if (!hour || !minute) return std::nullopt;
  Instant at = *date + std::chrono::hours{*hour} + std::chrono::minutes{*minute};
  if (!text.empty() && text.front() == ':') {
    text.remove_prefix(1);
    const auto second = take(text, 2, 0);
    if (!second) return std::nullopt;
    at += std::chrono::seconds{*second};
  }
  if (!text.empty() && text.front() == '.') {
    text.remove_prefix(1);
    std::int64_t unit = 100;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1)) {
      at += Millis{unit * (text.front() - '0')};
      unit /= 10;
    }
  }
  if (text.empty() || text == "Z") return at;
  const bool west = text.front() == '-';
  if (!west && text.front() != '+') return std::nullopt;
  text.remove_prefix(1);
  const auto hours = take(text, 2, ':');
  const auto minutes = take(text, 2, 0);
  if (!hours || !minutes || !text.empty()) return std::nullopt;
  const Millis offset = std::chrono::hours{*hours} + std::chrono::minutes{*minutes};
  return west ? at + offset : at - offset;
}

}  // namespace rb::sim::sandbox
