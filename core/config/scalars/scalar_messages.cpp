// Each scalar message of units.proto with its reader, its writer and its pattern, in one table.
#include <array>
#include <cstddef>
#include <string>

#include "core/base/assert.hpp"
#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/decimal.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/proto/units.pb.h"

namespace rb {
namespace {

using google::protobuf::Message;

template <class Proto>
[[nodiscard]] Proto& as(Message& message) {
  return static_cast<Proto&>(message);
}
template <class Proto>
[[nodiscard]] const Proto& as(const Message& message) {
  return static_cast<const Proto&>(message);
}

[[nodiscard]] Read<void> read_duration(std::string_view text, Message& out) {
  return read_duration_ms(text).map([&](std::int64_t ms) { as<proto::Duration>(out).set_ms(ms); });
}

[[nodiscard]] Read<void> read_duration_range(std::string_view text, Message& out) {
  const std::size_t dots = text.find("..");
  const Read<std::int64_t> min = read_duration_ms(text.substr(0, dots));
  if (!min) return tl::unexpected(min.error());
  const Read<std::int64_t> max =
      dots == std::string_view::npos ? min : read_duration_ms(text.substr(dots + 2));
  if (!max) return tl::unexpected(max.error());
  if (*max < *min) return tl::unexpected(quoted(text) + " ends before it begins");
  as<proto::DurationRange>(out).set_min_ms(*min);
  as<proto::DurationRange>(out).set_max_ms(*max);
  return {};
}

[[nodiscard]] Read<void> read_share(std::string_view text, Message& out) {
  return read_share_ppm(text).map([&](std::int64_t ppm) { as<proto::Share>(out).set_ppm(ppm); });
}

[[nodiscard]] Read<void> read_factor(std::string_view text, Message& out) {
  return read_factor_ppm(text).map([&](std::int64_t ppm) { as<proto::Factor>(out).set_ppm(ppm); });
}

[[nodiscard]] Read<void> read_service_time(std::string_view text, Message& out) {
  return read_service_time_us(text).map(
      [&](std::int64_t us) { as<proto::ServiceTime>(out).set_us(us); });
}

[[nodiscard]] Read<void> read_bandwidth(std::string_view text, Message& out) {
  return read_bandwidth_bytes(text).map(
      [&](std::int64_t bytes) { as<proto::Bandwidth>(out).set_bytes_per_second(bytes); });
}

[[nodiscard]] Read<void> read_speed(std::string_view text, Message& out) {
  return read_speed_kiloflops(text).map(
      [&](std::int64_t kiloflops) { as<proto::Speed>(out).set_kiloflops(kiloflops); });
}

[[nodiscard]] Read<void> read_time_of_day(std::string_view text, Message& out) {
  return read_time_minute(text).map(
      [&](std::int32_t minute) { as<proto::TimeOfDay>(out).set_minute(minute); });
}

[[nodiscard]] Read<void> read_time_range(std::string_view text, Message& out) {
  const std::size_t dash = text.find('-');
  const Read<std::int32_t> from = read_time_minute(text.substr(0, dash));
  const Read<std::int32_t> to =
      dash == std::string_view::npos ? from : read_time_minute(text.substr(dash + 1));
  if (dash == std::string_view::npos || !from || !to) {
    return tl::unexpected(quoted(text) + " is not hours of a day");
  }
  if (*to <= *from) {
    return tl::unexpected(quoted(text) + (*to == *from ? " is empty" : " ends before it begins"));
  }
  as<proto::TimeRange>(out).set_from_minute(*from);
  as<proto::TimeRange>(out).set_to_minute(*to);
  return {};
}

[[nodiscard]] Read<void> read_days(std::string_view text, Message& out) {
  return read_days_mask(text).map([&](std::uint32_t mask) { as<proto::Days>(out).set_mask(mask); });
}

[[nodiscard]] Read<void> read_date(std::string_view text, Message& out) {
  return read_date_days(text).map([&](std::int32_t days) { as<proto::Date>(out).set_days(days); });
}

[[nodiscard]] Read<void> read_birth_date(std::string_view text, Message& out) {
  return read_birth_date_days(text).map(
      [&](std::int32_t days) { as<proto::BirthDate>(out).set_days(days); });
}

// The name only has to look like one: whether the zone exists is for the zone table to say.
[[nodiscard]] bool looks_like_zone(std::string_view name) {
  constexpr std::string_view kMarks = "/_+-";
  if (name.empty() || name.size() > 64) return false;
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    if (!letter && !digit && kMarks.find(c) == std::string_view::npos) return false;
  }
  return name.front() >= 'A' && name.front() <= 'Z';
}

[[nodiscard]] Read<void> read_zoned_time(std::string_view text, Message& out) {
  const auto wrong = [&](std::string_view why) {
    return tl::unexpected(quoted(text) + std::string(why));
  };
  const std::size_t letter = text.find('T');
  if (letter != 10) return wrong(" is not a local time and its zone");
  const Read<std::int32_t> days = read_date_days(text.substr(0, letter));
  if (!days) return tl::unexpected(days.error());
  const std::size_t space = text.find(' ');
  const Read<std::int32_t> minute = read_time_minute(text.substr(0, space).substr(letter + 1));
  if (!minute || *minute == 1440) return wrong(" is not a local time and its zone");
  if (space == std::string_view::npos) return wrong(" has no zone");
  const std::string_view zone = text.substr(space + 1);
  if (!looks_like_zone(zone)) return wrong(" has no zone that could be an IANA name");
  auto& time = as<proto::ZonedTime>(out);
  time.set_days(*days);
  time.set_minute(*minute);
  time.set_zone(std::string(zone));
  return {};
}

[[nodiscard]] Read<void> read_scenario_time(std::string_view text, Message& out) {
  constexpr std::string_view kDay = "day ";
  constexpr std::int64_t kLastDay = 36'500;
  const auto wrong = [&] {
    return tl::unexpected(quoted(text) + " is not a moment of the scenario");
  };
  if (!text.starts_with(kDay)) return wrong();
  const std::string_view rest = text.substr(kDay.size());
  const std::size_t space = rest.find(' ');
  if (space == std::string_view::npos) return wrong();
  const std::optional<std::int64_t> day = parse_digits(rest.substr(0, space));
  const Read<std::int32_t> minute = read_time_minute(rest.substr(space + 1));
  if (!day || *day < 1 || *day > kLastDay || !minute || *minute == 1440) return wrong();
  as<proto::ScenarioTime>(out).set_day(static_cast<std::int32_t>(*day));
  as<proto::ScenarioTime>(out).set_minute(*minute);
  return {};
}

[[nodiscard]] std::string range_text(const proto::DurationRange& range) {
  const std::string min = duration_text(range.min_ms());
  return range.min_ms() == range.max_ms() ? min : min + ".." + duration_text(range.max_ms());
}

[[nodiscard]] std::string hours_text(const proto::TimeRange& range) {
  return time_text(range.from_minute()) + '-' + time_text(range.to_minute());
}

[[nodiscard]] std::string zoned_text(const proto::ZonedTime& time) {
  return date_text(time.days()) + 'T' + time_text(time.minute()) + ' ' + time.zone();
}

[[nodiscard]] std::string moment_text(const proto::ScenarioTime& time) {
  return "day " + std::to_string(time.day()) + ' ' + time_text(time.minute());
}

#define RB_DURATION "([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?"
#define RB_TIME "([01]?[0-9]|2[0-3]):[0-5][0-9]"
#define RB_DAY "(sun|mon|tue|wed|thu|fri|sat)"
#define RB_DAYS RB_DAY "(-" RB_DAY ")?"
#define RB_DATE "[0-9]{4}-[0-9]{2}-[0-9]{2}"

struct Kind {
  std::string_view name;
  Read<void> (*read)(std::string_view, Message&);
  std::string (*write)(const Message&);
  std::string_view pattern;
};

constexpr std::array kKinds = {
    Kind{"Duration", read_duration,
         [](const Message& m) { return duration_text(as<proto::Duration>(m).ms()); },
         "^(?=[0-9])" RB_DURATION "$"},
    Kind{"DurationRange", read_duration_range,
         [](const Message& m) { return range_text(as<proto::DurationRange>(m)); },
         "^(?=[0-9])" RB_DURATION "(\\.\\.(?=[0-9])" RB_DURATION ")?$"},
    Kind{"Share", read_share,
         [](const Message& m) { return share_text(as<proto::Share>(m).ppm()); },
         "^([0-9]{1,2}(\\.[0-9]{1,4}0*)?|100(\\.0+)?)%$|^0(\\.[0-9]{1,6}0*)?$"},
    Kind{"Factor", read_factor,
         [](const Message& m) { return factor_text(as<proto::Factor>(m).ppm()); }, ""},
    Kind{"ServiceTime", read_service_time,
         [](const Message& m) { return service_time_text(as<proto::ServiceTime>(m).us()); },
         "^[0-9]+(\\.[0-9]{1,6})?(us|ms|s)$"},
    Kind{
        "Bandwidth", read_bandwidth,
        [](const Message& m) { return bandwidth_text(as<proto::Bandwidth>(m).bytes_per_second()); },
        "^[0-9]+(\\.[0-9]{1,6})?(k|M|G)bit/s$"},
    Kind{"Speed", read_speed,
         [](const Message& m) { return speed_text(as<proto::Speed>(m).kiloflops()); },
         "^[0-9]+(\\.[0-9]{1,6})?(k|M|G|T)f$"},
    Kind{"TimeOfDay", read_time_of_day,
         [](const Message& m) { return time_text(as<proto::TimeOfDay>(m).minute()); },
         "^(" RB_TIME "|24:00)$"},
    Kind{"TimeRange", read_time_range,
         [](const Message& m) { return hours_text(as<proto::TimeRange>(m)); },
         "^" RB_TIME "-(" RB_TIME "|24:00)$"},
    Kind{"Days", read_days, [](const Message& m) { return days_text(as<proto::Days>(m).mask()); },
         "^(daily|" RB_DAYS "( *, *" RB_DAYS ")*)$"},
    Kind{"Date", read_date, [](const Message& m) { return date_text(as<proto::Date>(m).days()); },
         "^" RB_DATE "$"},
    Kind{"BirthDate", read_birth_date,
         [](const Message& m) { return date_text(as<proto::BirthDate>(m).days()); },
         "^" RB_DATE "$"},
    Kind{"ZonedTime", read_zoned_time,
         [](const Message& m) { return zoned_text(as<proto::ZonedTime>(m)); },
         "^" RB_DATE "T" RB_TIME " [A-Z][A-Za-z0-9/_+-]*$"},
    Kind{"ScenarioTime", read_scenario_time,
         [](const Message& m) { return moment_text(as<proto::ScenarioTime>(m)); },
         "^day [0-9]+ " RB_TIME "$"},
};

#undef RB_DURATION
#undef RB_TIME
#undef RB_DAY
#undef RB_DAYS
#undef RB_DATE

[[nodiscard]] const Kind& kind_of_message(const google::protobuf::Descriptor& type) {
  const Kind* found = nullptr;
  for (const Kind& kind : kKinds) {
    if (kind.name == type.name()) found = &kind;
  }
  RB_ASSERT(found != nullptr);  // a scalar message of units.proto without a row above
  return *found;
}

}  // namespace

Read<void> read_scalar(std::string_view text, Message& message) {
  return kind_of_message(*message.GetDescriptor()).read(text, message);
}

std::string scalar_text(const Message& message) {
  return kind_of_message(*message.GetDescriptor()).write(message);
}

std::string_view scalar_pattern(const google::protobuf::Descriptor& type) {
  return kind_of_message(type).pattern;
}

Amounts amounts_of(const Message& message) {
  const std::string& name = message.GetDescriptor()->name();
  if (name == "Duration") return {{as<proto::Duration>(message).ms(), 0}, 1, 1};
  if (name == "DurationRange") {
    const auto& range = as<proto::DurationRange>(message);
    return {{range.min_ms(), range.max_ms()}, 2, 1};
  }
  if (name == "Share") return {{as<proto::Share>(message).ppm(), 0}, 1, kMillion};
  if (name == "Factor") return {{as<proto::Factor>(message).ppm(), 0}, 1, kMillion};
  return {};
}

}  // namespace rb
