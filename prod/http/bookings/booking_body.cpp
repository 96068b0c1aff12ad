#include "prod/http/bookings/booking_body.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <span>

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array<std::string_view, 3> kParts = {"morning", "afternoon", "evening"};

std::string listed(std::span<const std::string_view> names) {
  std::string text;
  for (const std::string_view name : names) text += (text.empty() ? "" : ", ") + std::string(name);
  return text;
}

// A bit for each of the names in a list.
std::uint8_t read_set(JsonBody& body, const json& list, const std::string& pointer,
                      std::span<const std::string_view> names) {
  std::uint8_t set = 0;
  for (const json& one : list) {
    const auto found =
        one.is_string() ? std::find(names.begin(), names.end(), one.get_ref<const std::string&>())
                        : names.end();
    if (found == names.end()) {
      body.fault(pointer, "each must be one of: " + listed(names));
      return set;
    }
    set = static_cast<std::uint8_t>(set | (1U << static_cast<unsigned>(found - names.begin())));
  }
  return set;
}

std::optional<std::int16_t> read_minutes(JsonBody& body, const json& value,
                                         const std::string& pointer) {
  int hours = 0;
  int minutes = 0;
  char more = 0;
  const std::string text = value.is_string() ? value.get<std::string>() : std::string();
  const bool read =
      text.size() == 5 && std::sscanf(text.c_str(), "%2d:%2d%c", &hours, &minutes, &more) == 2;
  if (!read || hours < 0 || hours > 24 || minutes < 0 || minutes > 59) {
    body.fault(pointer, "must be a time of day such as 09:30");
    return std::nullopt;
  }
  return static_cast<std::int16_t>(std::min(hours * 60 + minutes, 24 * 60 - 1));
}

std::optional<std::chrono::sys_days> read_day(JsonBody& body, const json& value,
                                              const std::string& pointer) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  char more = 0;
  const std::string text = value.is_string() ? value.get<std::string>() : std::string();
  const bool read = text.size() == 10 &&
                    std::sscanf(text.c_str(), "%4d-%2u-%2u%c", &year, &month, &day, &more) == 3;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                         std::chrono::day{day}};
  if (!read || !date.ok() || year < 1971 || year > 2140) {
    body.fault(pointer, "must be a day such as 2026-10-12");
    return std::nullopt;
  }
  return std::chrono::sys_days{date};
}

}  // namespace

std::optional<TimeWish> read_wish(JsonBody& body, std::string_view name) {
  const json* object = body.object(name);
  if (object == nullptr) return std::nullopt;
  TimeWish wish;
  for (const auto& [key, value] : object->items()) {
    const std::string pointer = "/" + std::string(name) + "/" + key;
    if (key == "weekdays" && value.is_array()) {
      wish.weekdays = read_set(body, value, pointer, kDays);
    } else if (key == "part") {
      const std::uint8_t bits = read_set(body, json::array({value}), pointer, kParts);
      for (std::uint8_t part = 1; part <= 3; ++part) {
        if (bits == 1U << (part - 1U)) wish.part = static_cast<PartOfDay>(part);
      }
    } else if (key == "not_before") {
      wish.not_before = read_minutes(body, value, pointer);
    } else if (key == "not_after") {
      wish.not_after = read_minutes(body, value, pointer);
    } else if (key == "from") {
      wish.from = read_day(body, value, pointer);
    } else if (key == "until") {
      wish.until = read_day(body, value, pointer);
    } else if (key == "earliest" && value.is_boolean()) {
      wish.earliest = value.get<bool>();
    } else {
      body.fault(pointer, "is not known here, or of another type");
    }
  }
  const std::string at = "/" + std::string(name);
  if (wish.from && wish.until && *wish.from > *wish.until) {
    body.fault(at + "/until", "is before `from`");
  }
  if (wish.not_before && wish.not_after && *wish.not_before > *wish.not_after) {
    body.fault(at + "/not_after", "is before `not_before`");
  }
  return wish;
}

DetailSet read_details(JsonBody& body, std::string_view name) {
  const json* list = body.list(name, kDetailNames.size());
  return list == nullptr ? DetailSet{0}
                         : read_set(body, *list, "/" + std::string(name), kDetailNames);
}

BookingSource read_source(JsonBody& body, BookingSource otherwise) {
  const auto text = body.maybe_text("source");
  if (!text) return otherwise;
  constexpr std::array<std::pair<std::string_view, BookingSource>, 6> kSources = {
      {{"outreach", BookingSource::outreach},
       {"link", BookingSource::link},
       {"text", BookingSource::text},
       {"inbound_call", BookingSource::inbound_call},
       {"api", BookingSource::api},
       {"staff", BookingSource::staff}}};
  for (const auto& [name, source] : kSources) {
    if (*text == name) return source;
  }
  body.fault("/source", "must be one of: outreach, link, text, inbound_call, api, staff");
  return otherwise;
}

}  // namespace rb::prod
