#include "core/rules/make_rule_pack.hpp"

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <utility>

#include "core/rules/fold_text.hpp"

namespace rb {
namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr std::uint32_t kEveryDay = 0x7F;
constexpr std::size_t kMaxStates = 254;  // StateId is a byte, 255 is none

tl::unexpected<Error> bad(const std::string& where, const std::string& what) {
  return fail(ErrorCode::invalid_input, where + ": " + what);
}

local_days day_of(const proto::Date& date) {
  return local_days{days{date.days()}};
}

std::string iso_date(local_days day) {
  const std::chrono::year_month_day date{day};
  const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(static_cast<int>(date.year())) + "-" +
         two(static_cast<unsigned>(date.month())) + "-" + two(static_cast<unsigned>(date.day()));
}

template <class Field>
Result<WeeklyHours> read_hours(const Field& field, const std::string& where) {
  WeeklyHours hours;
  for (const proto::DayHours& entry : field) {
    const std::uint32_t mask = entry.days().mask();
    if (mask == 0 || mask > kEveryDay) return bad(where, "hours need days of the week");
    for (const proto::TimeRange& range : entry.hours()) {
      if (range.from_minute() < 0 || range.from_minute() >= range.to_minute() ||
          range.to_minute() > 1440) {
        return bad(where, "hours must start before they end, between 00:00 and 24:00");
      }
      hours.add(mask, MinuteRange{range.from_minute(), range.to_minute()});
    }
  }
  return hours;
}

template <class Field>
Result<std::vector<ContactCap>> read_caps(const Field& field, const std::string& where) {
  std::vector<ContactCap> caps;
  for (const proto::ContactCap& cap : field) {
    if (cap.count() < 0 || static_cast<std::size_t>(cap.count()) > kMaxCap) {
      return bad(where, "a cap counts 0 to " + std::to_string(kMaxCap) + " contacts");
    }
    // The engine remembers contacts for a week; a longer cap could not be kept.
    if (cap.per().ms() <= 0 || Millis{cap.per().ms()} > kWeek) {
      return bad(where, "a cap's period is longer than 0 and at most 7d");
    }
    caps.push_back(
        ContactCap{.count = static_cast<std::uint8_t>(cap.count()), .per = Millis{cap.per().ms()}});
  }
  return caps;
}

Result<ClassRules> read_class(const proto::ClassRules& from) {
  const std::string where = "class " + proto::LegalClass::Value_Name(from.legal_class());
  if (from.legal_class() < proto::LegalClass::emergency ||
      from.legal_class() > proto::LegalClass::marketing) {
    return bad(where, "not a legal class");
  }
  ClassRules rules;
  rules.legal_class = static_cast<LegalClass>(from.legal_class());
  auto hours = read_hours(from.hours(), where);
  if (!hours) return tl::unexpected(hours.error());
  if (hours->empty()) return bad(where, "no hours, so it could never be used: leave it out");
  auto caps = read_caps(from.caps(), where);
  if (!caps) return tl::unexpected(caps.error());
  rules.hours = std::move(*hours);
  rules.caps = std::move(*caps);
  rules.state_rules = from.state_rules();
  rules.needs_consent = from.needs_consent();
  if (from.has_longest_call()) {
    if (from.longest_call().ms() <= 0) return bad(where, "longest_call must be longer than 0");
    rules.longest_call = Millis{from.longest_call().ms()};
  }
  if (from.longest_text() < 0) return bad(where, "longest_text must not be negative");
  rules.longest_text = from.longest_text();
  rules.source = from.source();
  return rules;
}

Result<StateRule> read_state(const proto::StateRule& from) {
  const std::string where = "state " + from.state();
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (from.state().size() != 2 || !capital(from.state()[0]) || !capital(from.state()[1])) {
    return bad(where, "a state is a two-letter postal code in capitals");
  }
  StateRule rule;
  rule.state = from.state();
  auto hours = read_hours(from.hours(), where);
  if (!hours) return tl::unexpected(hours.error());
  auto caps = read_caps(from.caps(), where);
  if (!caps) return tl::unexpected(caps.error());
  // Hours that are written but empty close the state; no hours at all leave the federal ones.
  rule.has_hours = from.hours_size() > 0;
  rule.hours = std::move(*hours);
  rule.caps = std::move(*caps);
  if (from.has_from()) rule.from = day_of(from.from());
  if (from.has_until()) rule.until = day_of(from.until());
  if (rule.until <= rule.from) return bad(where, "`until` must be later than `from`");
  rule.source = from.source();
  return rule;
}

Result<HolidayCalendar> read_calendar(const proto::HolidayCalendar& from) {
  if (from.name().empty()) return bad("holidays", "a calendar needs a name");
  HolidayCalendar calendar;
  calendar.name = from.name();
  for (const proto::Date& date : from.dates()) calendar.dates.push_back(day_of(date));
  std::sort(calendar.dates.begin(), calendar.dates.end());
  calendar.dates.erase(std::unique(calendar.dates.begin(), calendar.dates.end()),
                       calendar.dates.end());
  return calendar;
}

Result<std::vector<std::string>> read_opt_out_words(const proto::RulePack& message) {
  std::set<std::string> words;
  for (const std::string& word : message.opt_out_words()) {
    std::string folded = fold_text(word);
    if (folded.empty()) return bad("opt_out_words", "`" + word + "` has no letter or digit");
    words.insert(std::move(folded));
  }
  return std::vector<std::string>(words.begin(), words.end());
}

Result<void> read_states(const proto::RulePack& message, RulePack& pack) {
  for (const proto::StateRule& from : message.states()) {
    auto rule = read_state(from);
    if (!rule) return tl::unexpected(rule.error());
    pack.states.push_back(std::move(*rule));
  }
  std::stable_sort(pack.states.begin(), pack.states.end(),
                   [](const StateRule& a, const StateRule& b) {
                     return a.state != b.state ? a.state < b.state : a.from < b.from;
                   });
  for (const StateRule& rule : pack.states) {
    if (pack.state_names.empty() || pack.state_names.back() != rule.state) {
      pack.state_names.push_back(rule.state);
    }
  }
  if (pack.state_names.size() > kMaxStates) return bad("states", "more than 254 states");
  return {};
}

}  // namespace

Result<RulePack> make_rule_pack(const proto::RulePack& message, std::uint64_t hash) {
  RulePack pack;
  pack.name = message.rule_pack();
  if (pack.name.empty()) return bad("rule_pack", "a rule pack needs a name");
  if (!message.has_version()) return bad("version", "a rule pack needs the date of its version");
  pack.version = iso_date(day_of(message.version()));
  pack.hash = hash;

  for (const proto::ClassRules& from : message.classes()) {
    auto rules = read_class(from);
    if (!rules) return tl::unexpected(rules.error());
    if (pack.find_class(rules->legal_class) != nullptr) {
      return bad("class " + proto::LegalClass::Value_Name(from.legal_class()), "written twice");
    }
    pack.classes.push_back(std::move(*rules));
  }
  if (pack.classes.empty()) return bad("classes", "a rule pack needs at least one legal class");
  if (auto read = read_states(message, pack); !read) return tl::unexpected(read.error());

  for (const proto::HolidayCalendar& from : message.holidays()) {
    auto calendar = read_calendar(from);
    if (!calendar) return tl::unexpected(calendar.error());
    if (pack.find_holidays(calendar->name) != nullptr) {
      return bad("holidays " + calendar->name, "written twice");
    }
    pack.holidays.push_back(std::move(*calendar));
  }
  auto words = read_opt_out_words(message);
  if (!words) return tl::unexpected(words.error());
  pack.opt_out_words = std::move(*words);
  return pack;
}

}  // namespace rb
