#include <algorithm>
#include <array>
#include <string>

#include "core/base/assert.hpp"
#include "core/rules/rule_pack.hpp"

namespace rb {
namespace {

constexpr std::array<std::string_view, 7> kDayNames = {"sun", "mon", "tue", "wed",
                                                       "thu", "fri", "sat"};

std::string clock_time(std::int32_t minute) {
  std::string text = "00:00";
  const std::int32_t hour = minute / 60;
  text[0] = static_cast<char>('0' + hour / 10);
  text[1] = static_cast<char>('0' + hour % 10);
  text[3] = static_cast<char>('0' + minute % 60 / 10);
  text[4] = static_cast<char>('0' + minute % 10);
  return text;
}

std::string describe(const std::vector<MinuteRange>& ranges) {
  if (ranges.empty()) return "closed";
  std::string text;
  for (const MinuteRange& range : ranges) {
    if (!text.empty()) text += '+';
    text += clock_time(range.from) + "-" + clock_time(range.to);
  }
  return text;
}

// "08:00-20:00" if every day is alike, else "mon-sat 08:00-20:00, sun closed".
std::string describe(const WeeklyHours& hours) {
  const auto day = [&](std::size_t i) -> const std::vector<MinuteRange>& {
    return hours.days[(i + 1) % 7];  // the week of people starts on Monday
  };
  std::string text;
  for (std::size_t first = 0; first < 7;) {
    std::size_t last = first;
    while (last + 1 < 7 && day(last + 1) == day(first)) ++last;
    if (first == 0 && last == 6) return describe(day(0));
    if (!text.empty()) text += ", ";
    text += kDayNames[(first + 1) % 7];
    if (last > first) text += "-" + std::string(kDayNames[(last + 1) % 7]);
    text += " " + describe(day(first));
    first = last + 1;
  }
  return text;
}

WindowLayer never(Closer closer, std::string rule) {
  WindowLayer layer;
  layer.closer = closer;
  layer.rule = std::move(rule);
  return layer;  // no hours: closed all week
}

WindowLayer layer_of(Closer closer, const std::string& name, const WeeklyHours& hours) {
  WindowLayer layer;
  layer.closer = closer;
  layer.rule = name + " " + describe(hours);
  layer.hours = hours;
  return layer;
}

void add_state_layers(const RulePack& rules, const std::vector<StateId>& asked, WindowSpec& spec) {
  std::vector<StateId> states = asked;
  std::sort(states.begin(), states.end());
  states.erase(std::unique(states.begin(), states.end()), states.end());
  for (const StateId state : states) {
    if (state.is_none()) continue;
    const std::string& name = rules.state_names.at(state.index());
    for (const StateRule& rule : rules.states) {
      if (rule.state != name || !rule.has_hours) continue;
      WindowLayer layer = layer_of(Closer::state_law, name, rule.hours);
      layer.in_force_from = rule.from;
      layer.in_force_until = rule.until;
      spec.layers.push_back(std::move(layer));
    }
  }
}

WindowLayer holiday_layer(const RulePack& rules, const std::string& name) {
  const HolidayCalendar* calendar = rules.find_holidays(name);
  if (calendar == nullptr) {
    return never(Closer::holiday, "holidays " + name + " are not in rule pack " + rules.name);
  }
  WindowLayer layer;
  layer.closer = Closer::holiday;
  layer.rule = "holidays " + name;
  layer.hours = WeeklyHours::always();
  layer.closed_days = calendar->dates;
  return layer;
}

WindowLayer daypart_layer(const Daypart& daypart) {
  WeeklyHours hours;
  hours.add(0x7FU, daypart.hours);
  return layer_of(Closer::preference, "preferred " + daypart.name, hours);
}

}  // namespace

WindowSpec window_spec(const RulePack& rules, const WindowQuestion& question) {
  RB_ASSERT(question.policy != nullptr);
  const Policy& policy = *question.policy;
  WindowSpec spec;
  spec.zones = question.zones;

  const ClassRules* law = rules.find_class(policy.legal_class);
  if (law == nullptr) {
    spec.layers.push_back(
        never(Closer::law, "rule pack " + rules.name + " does not know the policy's legal class"));
  } else {
    spec.layers.push_back(layer_of(Closer::law, "federal hours", law->hours));
    if (law->state_rules) add_state_layers(rules, question.states, spec);
  }
  if (question.zones.empty()) spec.layers.push_back(never(Closer::law, "no zone is known"));

  spec.layers.push_back(layer_of(Closer::policy, "policy " + policy.name, policy.windows));
  if (!policy.holidays.empty()) spec.layers.push_back(holiday_layer(rules, policy.holidays));
  if (question.preferred_daypart >= 0) {
    const auto position = static_cast<std::size_t>(question.preferred_daypart);
    RB_ASSERT(position < policy.dayparts.size());
    spec.layers.push_back(daypart_layer(policy.dayparts[position]));
  }
  return spec;
}

}  // namespace rb
