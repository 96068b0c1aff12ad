// How layers are put together, from packs made for the purpose.
#include "tests/unit/core/rules/rules_fixture.hpp"

namespace rb {
namespace {

using namespace std::chrono;

constexpr const char* kHead = R"(
rule_pack: test
version: 2026-01-01
classes:
  - legal_class: informational_consented
    hours: [{days: daily, hours: ["08:00-21:00"]}]
    caps: [{count: 4, per: 24h}, {count: 2, per: 12h}]
    source: test
)";

WindowSpec spec_of(const RulePack& pack, const Policy& policy, std::vector<StateId> states = {},
                   std::int32_t daypart = -1) {
  return window_spec(pack, WindowQuestion{.policy = &policy,
                                          .states = std::move(states),
                                          .zones = {ZoneId{0}},
                                          .preferred_daypart = daypart});
}

RulePack pack_with(const std::string& more) {
  Result<RulePack> pack = pack_from(kHead + more);
  if (!pack) throw std::runtime_error(pack.error().message);
  return *pack;
}

TEST(window_spec, an_unknown_class_never_opens) {
  const RulePack pack = pack_with("");
  const Policy policy = open_policy(LegalClass::marketing);
  const WindowSpec spec = spec_of(pack, policy);
  EXPECT_TRUE(open_week(spec).empty());
  EXPECT_EQ(spec.layers.front().closer, Closer::law);
  ASSERT_FALSE(contact_caps(pack, policy, {}).empty());
  EXPECT_EQ(contact_caps(pack, policy, {}).front().count, 0);
}

TEST(window_spec, an_unknown_holiday_calendar_never_opens) {
  const RulePack pack = pack_with("");
  Policy policy = open_policy(LegalClass::informational_consented);
  policy.holidays = "moon-federal";
  const WindowSpec spec = spec_of(pack, policy);
  EXPECT_TRUE(open_week(spec).empty());
  EXPECT_EQ(spec.layers[2].closer, Closer::holiday);
}

TEST(window_spec, nobody_is_contacted_in_no_zone) {
  const RulePack pack = pack_with("");
  const Policy policy = open_policy(LegalClass::informational_consented);
  WindowSpec spec = window_spec(pack, WindowQuestion{.policy = &policy});
  EXPECT_TRUE(spec.zones.empty());
  spec.zones = {ZoneId{0}};  // even if somebody adds one afterwards
  EXPECT_TRUE(open_week(spec).empty());
}

TEST(window_spec, layers_come_in_the_order_of_their_weight_and_say_what_they_are) {
  const RulePack pack = pack_with(R"(
states:
  - {state: FL, hours: [{days: mon-sat, hours: ["08:00-20:00"]}], source: test}
holidays:
  - {name: days-off, dates: [2026-03-04]}
)");
  Policy policy = open_policy(LegalClass::informational_consented);
  policy.holidays = "days-off";
  const WindowSpec spec = spec_of(pack, policy, {pack.find_state("FL")}, 1);
  ASSERT_EQ(spec.layers.size(), 5U);
  EXPECT_EQ(spec.layers[0].rule, "federal hours 08:00-21:00");
  EXPECT_EQ(spec.layers[1].rule, "FL mon-sat 08:00-20:00, sun closed");
  EXPECT_EQ(spec.layers[1].closer, Closer::state_law);
  EXPECT_EQ(spec.layers[2].rule, "policy open 00:00-24:00");
  EXPECT_EQ(spec.layers[3].rule, "holidays days-off");
  EXPECT_EQ(spec.layers[4].rule, "preferred evening 17:00-21:00");
  EXPECT_EQ(spec.layers[4].closer, Closer::preference);
  EXPECT_EQ(open_week(spec),
            (std::vector<std::string>{"mon 17:00-20:00", "tue 17:00-20:00", "thu 17:00-20:00",
                                      "fri 17:00-20:00", "sat 17:00-20:00"}));
}

TEST(window_spec, a_person_in_one_of_two_zones_is_contacted_when_both_are_open) {
  const RulePack pack = pack_with("");
  const Policy policy = open_policy(LegalClass::informational_consented);
  const WindowSpec spec =
      window_spec(pack, WindowQuestion{.policy = &policy, .zones = {ZoneId{0}, ZoneId{1}}});
  EXPECT_EQ(open_week(spec).at(1), "mon 11:00-21:00");
}

TEST(window_spec, dated_rules_hold_on_their_days_only) {
  // In force from Tuesday to Thursday of the week of Sunday 2026-03-01; a stricter one replaces it.
  const RulePack pack = pack_with(R"(
states:
  - {state: FL, hours: [{days: daily, hours: ["10:00-18:00"]}], from: 2026-03-03,
     until: 2026-03-05, source: t}
  - {state: FL, hours: [{days: daily, hours: ["11:00-17:00"]}], from: 2026-03-05, source: t}
)");
  const Policy policy = open_policy(LegalClass::informational_consented);
  ASSERT_EQ(pack.state_names.size(), 1U);
  EXPECT_EQ(open_week(spec_of(pack, policy, {StateId{0}})),
            (std::vector<std::string>{"sun 08:00-21:00", "mon 08:00-21:00", "tue 10:00-18:00",
                                      "wed 10:00-18:00", "thu 11:00-17:00", "fri 11:00-17:00",
                                      "sat 11:00-17:00"}));
}

TEST(window_spec, a_state_with_caps_alone_keeps_the_federal_hours) {
  const RulePack pack = pack_with(R"(
states:
  - {state: FL, caps: [{count: 3, per: 24h}], source: t}
)");
  const Policy policy = open_policy(LegalClass::informational_consented);
  EXPECT_EQ(open_week(spec_of(pack, policy, {StateId{0}})), every_day("08:00-21:00"));
}

TEST(window_spec, a_state_named_twice_and_no_state_at_all_change_nothing) {
  const RulePack pack = pack_with(R"(
states:
  - {state: FL, hours: [{days: daily, hours: ["08:00-20:00"]}], source: t}
)");
  const Policy policy = open_policy(LegalClass::informational_consented);
  const WindowSpec spec = spec_of(pack, policy, {StateId{0}, StateId::none(), StateId{0}});
  EXPECT_EQ(spec.layers.size(), 3U);
}

TEST(contact_caps, the_strictest_of_each_length_holds_in_ascending_order) {
  const RulePack pack = pack_with(R"(
states:
  - {state: FL, caps: [{count: 3, per: 24h}], source: t}
  - {state: OK, caps: [{count: 1, per: 2d}, {count: 7, per: 12h}], source: t}
)");
  Policy policy = open_policy(LegalClass::informational_consented);
  policy.limits.per_day = 5;
  policy.limits.per_week = 6;
  const std::vector<StateId> states = {pack.find_state("OK"), StateId::none(),
                                       pack.find_state("FL")};
  const auto caps = contact_caps(pack, policy, states);
  ASSERT_EQ(caps.size(), 4U);
  const Millis lengths[] = {hours{12}, hours{24}, hours{48}, hours{168}};
  const int counts[] = {2, 3, 1, 6};
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(caps[i].per, lengths[i]);
    EXPECT_EQ(caps[i].count, counts[i]);
  }
}

TEST(contact_caps, a_class_without_state_rules_has_no_state_caps) {
  const Result<RulePack> pack = pack_from(R"(
rule_pack: test
version: 2026-01-01
classes:
  - {legal_class: emergency, hours: [{days: daily, hours: ["00:00-24:00"]}],
     state_rules: false, source: t}
states:
  - {state: FL, hours: [{days: mon, hours: ["09:00-10:00"]}],
     caps: [{count: 1, per: 24h}], source: t}
)");
  ASSERT_TRUE(pack.has_value());
  const Policy policy = open_policy(LegalClass::emergency);
  const std::vector<StateId> states = {StateId{0}};
  EXPECT_EQ(contact_caps(*pack, policy, states).front().count, 8);
  EXPECT_EQ(open_week(spec_of(*pack, policy, states)).front(), "sun 00:00-168:00");
}

}  // namespace
}  // namespace rb
