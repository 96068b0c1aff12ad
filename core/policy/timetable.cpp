// Checks of a policy's hours against the law and against themselves.
#include <algorithm>
#include <optional>

#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/config/suggest.hpp"
#include "core/policy/contradictions.hpp"

namespace rb {
namespace {

constexpr std::int32_t kMinutesPerDay = 1440;

[[nodiscard]] std::string text_of(const std::vector<MinuteRange>& ranges) {
  std::string text;
  for (const MinuteRange& range : ranges) {
    text += (text.empty() ? "" : ", ") + time_text(range.from) + '-' + time_text(range.to);
  }
  return text;
}

// "mon-fri 08:00-21:00; sat 09:00-17:00": days with the same hours together.
[[nodiscard]] std::string text_of(const WeeklyHours& hours) {
  std::string text;
  std::uint32_t told = 0;
  for (std::size_t step = 0; step < 7; ++step) {
    const std::size_t day = (step + 1) % 7;  // from Monday
    if (hours.days[day].empty() || ((told >> day) & 1U) != 0) continue;
    std::uint32_t mask = 0;
    for (std::size_t other = 0; other < 7; ++other) {
      if (hours.days[other] == hours.days[day]) mask |= 1U << other;
    }
    told |= mask;
    if (!text.empty()) text += "; ";
    text += days_text(mask) + ' ' + text_of(hours.days[day]);
  }
  return text.empty() ? "never" : text;
}

// The longest time the hours stay open, over midnight too; a week if they never close.
[[nodiscard]] Millis longest_open(const WeeklyHours& hours) {
  std::int32_t longest = 0;
  std::int32_t open_since = -1;  // minutes from the first midnight; -1: closed
  std::int32_t open_until = -1;
  // Two weeks, so that a run over the end of the week is seen whole.
  for (std::int32_t day = 0; day < 14; ++day) {
    for (const MinuteRange& range : hours.days[static_cast<std::size_t>(day % 7)]) {
      const std::int32_t from = day * kMinutesPerDay + range.from;
      if (open_until != from) open_since = from;
      open_until = day * kMinutesPerDay + range.to;
      longest = std::max(longest, open_until - open_since);
    }
  }
  return std::min<Millis>(std::chrono::minutes{longest}, kWeek);
}

[[nodiscard]] bool uses(const Policy& policy, Channel channel) {
  return std::any_of(policy.cadence.begin(), policy.cadence.end(),
                     [&](const Step& step) { return step.channel == channel; });
}

void check_written_hours(const proto::Policy& message, Blame& blame) {
  for (int i = 0; i < message.windows_size(); ++i) {
    const std::string window = "windows[" + std::to_string(i) + ']';
    if (message.windows(i).days().mask() == 0) {
      blame.tell(window + ".days", "a window without days", "days such as mon-fri");
    }
    for (int j = 0; j < message.windows(i).hours_size(); ++j) {
      const proto::TimeRange& range = message.windows(i).hours(j);
      if (range.from_minute() < range.to_minute()) continue;
      blame.tell(
          window + ".hours[" + std::to_string(j) + ']',
          time_text(range.from_minute()) + '-' + time_text(range.to_minute()) +
              (range.from_minute() == range.to_minute() ? " is empty" : " ends before it begins"),
          "hours such as \"09:00-12:00\"");
    }
  }
}

void check_holidays(const Compiled& c, Blame& blame) {
  if (c.policy.holidays.empty() || c.rules.find_holidays(c.policy.holidays) != nullptr) return;
  std::vector<std::string> known;
  for (const HolidayCalendar& calendar : c.rules.holidays) known.push_back(calendar.name);
  known.emplace_back("none");
  blame.tell(
      "holidays",
      quoted(c.policy.holidays) + " is no holiday calendar of rule pack " + quoted(c.rules.name),
      "one of: " + listed(known) + did_you_mean(c.policy.holidays, known));
}

struct Contact {
  Channel channel;
  std::string_view key;
  std::string_view noun;
  Millis lasts;
};

void check_fits(const Compiled& c, const Contact& contact, Millis longest, Blame& blame) {
  if (!uses(c.policy, contact.channel) || contact.lasts <= longest) return;
  const std::string path = blame.written({contact.key, "windows"});
  blame.tell(path,
             std::string(contact.noun) + " that may take " + duration_text(contact.lasts.count()) +
                 ", in windows that stay open for at most " + duration_text(longest.count()) +
                 " under the law",
             "`" + std::string(contact.key) + "` of at most " + duration_text(longest.count()) +
                 ", or longer windows");
}

void check_law(const Compiled& c, const ClassRules& law, Blame& blame) {
  const std::string legal_class = proto::LegalClass::Value_Name(c.message.legal_class());
  if (uses(c.policy, Channel::voice) && c.policy.longest_call > law.longest_call) {
    blame.tell(blame.written({"longest_call", "legal_class"}),
               "calls of up to " + duration_text(c.policy.longest_call.count()) +
                   ", where legal class " + legal_class + " allows " +
                   duration_text(law.longest_call.count()),
               "`longest_call` of at most " + duration_text(law.longest_call.count()));
  }
  if (c.policy.windows.empty()) return;  // told by check_written_hours
  const WeeklyHours open = c.policy.windows.intersect(law.hours);
  if (open.empty()) {
    blame.tell("windows",
               "windows that never open under the law (" + text_of(c.policy.windows) + ')',
               "hours within those of legal class " + legal_class + ": " + text_of(law.hours));
    return;
  }
  const Millis longest = longest_open(open);
  check_fits(c, {Channel::voice, "longest_call", "a call", c.policy.longest_call}, longest, blame);
  check_fits(c, {Channel::text, "text_validity", "a text", c.policy.text_validity}, longest, blame);
}

struct Pace {
  std::vector<ContactCap> caps;
  Millis min_gap;
};

// The shortest time from the first to the last of `contacts` under the caps; nothing if a cap
// allows none at all.
[[nodiscard]] std::optional<Millis> shortest_time(std::size_t contacts, const Pace& pace) {
  std::vector<Millis> at;
  for (std::size_t n = 0; n < contacts; ++n) {
    Millis earliest = at.empty() ? Millis::zero() : at.back() + pace.min_gap;
    for (const ContactCap& cap : pace.caps) {
      if (cap.count == 0) return std::nullopt;
      if (n >= cap.count) earliest = std::max(earliest, at[n - cap.count] + cap.per);
    }
    at.push_back(earliest);
  }
  return at.empty() ? Millis::zero() : at.back();
}

[[nodiscard]] std::string text_of(const Pace& pace) {
  std::string text;
  for (const ContactCap& cap : pace.caps) {
    text += "at most " + std::to_string(cap.count) + " in " + duration_text(cap.per.count()) + ", ";
  }
  return text + duration_text(pace.min_gap.count()) + " between contacts";
}

[[nodiscard]] std::string counted(std::size_t n, const std::string& noun) {
  return std::to_string(n) + ' ' + noun + (n == 1 ? "" : "s");
}

void check_deadline(const Compiled& c, Blame& blame) {
  const auto texts = static_cast<std::size_t>(
      std::count_if(c.policy.cadence.begin(), c.policy.cadence.end(),
                    [](const Step& step) { return step.channel == Channel::text; }));
  const std::size_t calls = uses(c.policy, Channel::voice) ? c.policy.limits.total_calls : 0;
  const Pace pace{contact_caps(c.rules, c.policy, {}), c.policy.limits.min_gap};
  const std::optional<Millis> needed = shortest_time(calls + texts, pace);
  if (!needed) {
    blame.tell("legal_class", "a class under which the law allows no contact at all",
               "a class with contacts, or a rule pack that allows some");
  } else if (*needed > c.policy.deadline) {
    blame.tell(blame.written({"deadline", "limits.total_calls", "limits.min_gap", "limits.per_week",
                              "limits.per_day"}),
               counted(calls, "call") + " and " + counted(texts, "text") + " that take " +
                   duration_text(needed->count()) + " (" + text_of(pace) +
                   "), before a deadline of " + duration_text(c.policy.deadline.count()),
               "a `deadline` of at least " + duration_text(needed->count()) +
                   ", a smaller `total_calls` or looser limits");
  }
}

}  // namespace

void check_windows(const Compiled& c, Blame& blame) {
  check_written_hours(c.message, blame);
  check_holidays(c, blame);
  const ClassRules* law = c.rules.find_class(c.policy.legal_class);
  if (law != nullptr) {
    check_law(c, *law, blame);
    return;
  }
  std::vector<std::string> known;
  for (const ClassRules& rules : c.rules.classes) {
    known.push_back(proto::LegalClass::Value_Name(
        static_cast<proto::LegalClass::Value>(static_cast<int>(rules.legal_class))));
  }
  blame.tell("legal_class",
             quoted(proto::LegalClass::Value_Name(c.message.legal_class())) +
                 " is no class of rule pack " + quoted(c.rules.name) +
                 ", so nobody may be contacted",
             "one of: " + listed(known));
}

void check_dayparts(const Compiled& c, Blame& blame) {
  const std::vector<Daypart>& parts = c.policy.dayparts;
  const std::string path = "contact_time.dayparts";
  if (parts.size() > kMaxDayparts) {
    blame.tell(path, std::to_string(parts.size()) + " parts of the day",
               "at most " + std::to_string(kMaxDayparts));
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const MinuteRange hours = parts[i].hours;
    const std::string here = path + '.' + parts[i].name;
    if (hours.to <= hours.from) {
      blame.tell(here, "hours that end before they begin", "hours such as \"09:00-12:00\"");
      continue;
    }
    for (std::size_t j = 0; j < i; ++j) {
      if (hours.from >= parts[j].hours.to || parts[j].hours.from >= hours.to) continue;
      blame.tell(here,
                 text_of({hours}) + " overlaps " + quoted(parts[j].name) + " (" +
                     text_of({parts[j].hours}) + ')',
                 "parts of the day that do not overlap");
    }
    // The defaults cover a whole day: that some of them stay closed is no mistake of anybody's.
    if (!blame.is_written(path) || c.policy.windows.empty()) continue;
    WeeklyHours daily;
    daily.add(0x7F, hours);
    if (c.policy.windows.intersect(daily).empty()) {
      blame.tell(here, text_of({hours}) + " lies outside every window",
                 "hours within the windows: " + text_of(c.policy.windows));
    }
  }
}

void check_limits(const Compiled& c, Blame& blame) {
  const Limits& limits = c.policy.limits;
  if (limits.per_week < limits.per_day) {
    blame.tell(blame.written({"limits.per_week", "limits.per_day"}),
               std::to_string(limits.per_week) + " a week but " + std::to_string(limits.per_day) +
                   " a day",
               "`per_week` of at least `per_day`");
  }
  // An unknown class is told by check_windows.
  if (c.rules.find_class(c.policy.legal_class) != nullptr) check_deadline(c, blame);
}

}  // namespace rb
