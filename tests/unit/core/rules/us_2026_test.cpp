// The shipped rule pack says what the design's table of rules says.
#include <map>
#include <set>

#include "tests/unit/core/rules/rules_fixture.hpp"

namespace rb {
namespace {

using namespace std::chrono;

WindowSpec spec_for(const Policy& policy, const std::vector<std::string>& states) {
  WindowQuestion question;
  question.policy = &policy;
  question.zones = {ZoneId{0}};
  for (const std::string& state : states) question.states.push_back(us_2026().find_state(state));
  return window_spec(us_2026(), question);
}

std::vector<std::string> week_in(const std::vector<std::string>& states,
                                 LegalClass legal_class = LegalClass::informational_consented) {
  const Policy policy = open_policy(legal_class);
  return open_week(spec_for(policy, states));
}

struct StateRow {
  const char* state;
  const char* hours;
  bool sunday;
};
class StateHours : public testing::TestWithParam<StateRow> {};

TEST_P(StateHours, close_the_week_as_the_table_says) {
  const StateRow row = GetParam();
  EXPECT_EQ(week_in({row.state}), every_day(row.hours, row.sunday));
  EXPECT_EQ(week_in({row.state}, LegalClass::marketing), every_day(row.hours, row.sunday));
  EXPECT_EQ(week_in({row.state}, LegalClass::healthcare_exempt), every_day(row.hours, row.sunday));
}

INSTANTIATE_TEST_SUITE_P(
    Table, StateHours,
    testing::Values(StateRow{"FL", "08:00-20:00", true}, StateRow{"OK", "08:00-20:00", true},
                    StateRow{"MD", "08:00-20:00", true}, StateRow{"MA", "08:00-20:00", true},
                    StateRow{"WA", "08:00-20:00", true}, StateRow{"AL", "08:00-20:00", false},
                    StateRow{"LA", "08:00-20:00", false}, StateRow{"MS", "08:00-20:00", false},
                    StateRow{"CT", "09:00-20:00", true}, StateRow{"NV", "09:00-20:00", true},
                    StateRow{"MI", "09:00-21:00", true}, StateRow{"MN", "09:00-21:00", true},
                    StateRow{"NM", "09:00-21:00", true}, StateRow{"KY", "10:00-21:00", true}),
    [](const auto& row) { return std::string(row.param.state); });

TEST(us_2026, texas_starts_at_noon_on_sunday) {
  std::vector<std::string> expected = every_day("09:00-21:00");
  expected[0] = "sun 12:00-21:00";
  EXPECT_EQ(week_in({"TX"}), expected);
}

TEST(us_2026, knows_no_other_state) {
  EXPECT_EQ(us_2026().state_names.size(), 15U);
  EXPECT_TRUE(us_2026().find_state("NY").is_none());
  EXPECT_EQ(week_in({"NY"}), every_day("08:00-21:00"));
  EXPECT_EQ(week_in({}), every_day("08:00-21:00"));
}

TEST(us_2026, a_state_in_small_letters_does_not_escape_its_hours) {
  EXPECT_EQ(us_2026().find_state("fl"), us_2026().find_state("FL"));
  EXPECT_FALSE(us_2026().find_state("fl").is_none());
}

TEST(us_2026, of_several_possible_states_the_strictest_hours_hold) {
  EXPECT_EQ(week_in({"KY", "FL"}), every_day("10:00-20:00"));
  std::vector<std::string> expected = every_day("09:00-20:00", false);
  EXPECT_EQ(week_in({"TX", "LA", "NY"}), expected);
}

TEST(us_2026, emergencies_know_no_hour_and_no_state) {
  const Policy policy = open_policy(LegalClass::emergency);
  const WindowSpec spec = spec_for(policy, {"AL"});
  EXPECT_EQ(open_week(spec), (std::vector<std::string>{"sun 00:00-168:00"}));
  EXPECT_FALSE(us_2026().find_class(LegalClass::emergency)->needs_consent);
  EXPECT_TRUE(us_2026().find_class(LegalClass::healthcare_exempt)->needs_consent);
}

TEST(us_2026, the_windows_of_the_policy_bind_an_emergency_too) {
  Policy policy = open_policy(LegalClass::emergency);
  policy.windows = WeeklyHours{};
  policy.windows.add(0x7F, {360, 1320});
  EXPECT_EQ(open_week(spec_for(policy, {"AL"})), every_day("06:00-22:00"));
}

TEST(us_2026, the_healthcare_exemption_is_short_and_rare) {
  const ClassRules* rules = us_2026().find_class(LegalClass::healthcare_exempt);
  ASSERT_NE(rules, nullptr);
  EXPECT_EQ(rules->longest_call, Millis{60'000});
  EXPECT_EQ(rules->longest_text, 160);
  const Policy policy = open_policy(LegalClass::healthcare_exempt);
  const auto caps = contact_caps(us_2026(), policy, {});
  ASSERT_EQ(caps.size(), 2U);
  EXPECT_EQ(caps[0].per, kDay);
  EXPECT_EQ(caps[0].count, 1);
  EXPECT_EQ(caps[1].per, kWeek);
  EXPECT_EQ(caps[1].count, 3);
}

TEST(us_2026, other_classes_have_no_limit_of_their_own) {
  const ClassRules* rules = us_2026().find_class(LegalClass::marketing);
  EXPECT_EQ(rules->longest_call, Millis::max());
  EXPECT_EQ(rules->longest_text, 0);
  EXPECT_TRUE(rules->needs_consent);
}

TEST(us_2026, three_states_cap_contacts_at_three_a_day) {
  const Policy policy = open_policy(LegalClass::informational_consented);
  std::set<std::string> capped;
  for (const std::string& name : us_2026().state_names) {
    const std::vector<StateId> states = {us_2026().find_state(name)};
    if (contact_caps(us_2026(), policy, states).front().count == 3) capped.insert(name);
  }
  EXPECT_EQ(capped, (std::set<std::string>{"FL", "MD", "OK"}));
}

// 5 U.S.C. 6103: the Saturday before is a Friday off, the Sunday after a Monday off.
TEST(us_2026, holidays_close_the_day_and_the_day_it_is_observed) {
  const HolidayCalendar* calendar = us_2026().find_holidays("us-federal");
  ASSERT_NE(calendar, nullptr);
  const auto holds = [&](int y, unsigned m, unsigned d) {
    return std::binary_search(calendar->dates.begin(), calendar->dates.end(),
                              local_days{year{y} / month{m} / day{d}});
  };
  for (int y = 2025; y <= 2028; ++y) {
    const local_days floating[] = {
        local_days{year{y} / January / Monday[3]}, local_days{year{y} / February / Monday[3]},
        local_days{year{y} / May / Monday[last]},  local_days{year{y} / September / Monday[1]},
        local_days{year{y} / October / Monday[2]}, local_days{year{y} / November / Thursday[4]},
    };
    for (const local_days date : floating) {
      EXPECT_TRUE(std::binary_search(calendar->dates.begin(), calendar->dates.end(), date)) << y;
    }
    const month_day fixed[] = {January / 1, June / 19, July / 4, November / 11, December / 25};
    for (const month_day date : fixed) {
      const local_days actual{year{y} / date.month() / date.day()};
      EXPECT_TRUE(std::binary_search(calendar->dates.begin(), calendar->dates.end(), actual)) << y;
    }
  }
  EXPECT_TRUE(holds(2026, 7, 3));    // a Saturday holiday
  EXPECT_TRUE(holds(2027, 7, 5));    // a Sunday holiday
  EXPECT_TRUE(holds(2027, 12, 31));  // the Saturday New Year of 2028
  EXPECT_EQ(calendar->dates.size(), 44U + 6U);
}

TEST(us_2026, every_entry_names_its_source) {
  for (const ClassRules& rules : us_2026().classes) EXPECT_FALSE(rules.source.empty());
  for (const StateRule& rule : us_2026().states) EXPECT_FALSE(rule.source.empty()) << rule.state;
  EXPECT_EQ(us_2026().version, "2026-01-01");
}

}  // namespace
}  // namespace rb
