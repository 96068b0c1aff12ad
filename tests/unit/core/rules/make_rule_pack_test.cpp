// What a rule pack may not say.
#include "tests/unit/core/rules/rules_fixture.hpp"

namespace rb {
namespace {

proto::RulePack good() {
  return load_or_throw(R"(
rule_pack: test
version: 2026-02-03
classes:
  - {legal_class: marketing, hours: [{days: daily, hours: ["08:00-21:00"]}], source: t}
states:
  - {state: TX, hours: [{days: daily, hours: ["09:00-21:00"]}], from: 2026-01-01, source: t}
  - {state: FL, caps: [{count: 3, per: 24h}], source: t}
holidays:
  - {name: a, dates: [2026-05-01, 2026-01-01, 2026-05-01]}
opt_out_words: [STOP, "No más", stop]
)",
                       "test.yaml")
      .message;
}

std::string refusal(const proto::RulePack& message) {
  const Result<RulePack> pack = make_rule_pack(message, 1);
  return pack ? "" : pack.error().message;
}

TEST(make_rule_pack, sorts_and_folds) {
  const Result<RulePack> pack = make_rule_pack(good(), 77);
  ASSERT_TRUE(pack.has_value());
  EXPECT_EQ(pack->hash, 77U);
  EXPECT_EQ(pack->version, "2026-02-03");
  EXPECT_EQ(pack->state_names, (std::vector<std::string>{"FL", "TX"}));
  ASSERT_EQ(pack->holidays.at(0).dates.size(), 2U);
  EXPECT_LT(pack->holidays[0].dates[0], pack->holidays[0].dates[1]);
  EXPECT_EQ(pack->opt_out_words, (std::vector<std::string>{"no mas", "stop"}));
  EXPECT_EQ(pack->find_class(LegalClass::emergency), nullptr);
}

TEST(make_rule_pack, refuses_what_cannot_be_meant) {
  struct Case {
    const char* says;
    void (*break_it)(proto::RulePack&);
  };
  const Case cases[] = {
      {"needs a name", [](proto::RulePack& m) { m.clear_rule_pack(); }},
      {"date of its version", [](proto::RulePack& m) { m.clear_version(); }},
      {"at least one legal class", [](proto::RulePack& m) { m.clear_classes(); }},
      {"class marketing: written twice",
       [](proto::RulePack& m) { *m.add_classes() = m.classes(0); }},
      {"not a legal class",
       [](proto::RulePack& m) { m.mutable_classes(0)->set_legal_class(proto::LegalClass::unset); }},
      {"no hours", [](proto::RulePack& m) { m.mutable_classes(0)->clear_hours(); }},
      {"hours must start",
       [](proto::RulePack& m) {
         m.mutable_classes(0)->mutable_hours(0)->mutable_hours(0)->set_to_minute(480);
       }},
      {"hours must start",
       [](proto::RulePack& m) {
         m.mutable_classes(0)->mutable_hours(0)->mutable_hours(0)->set_to_minute(1441);
       }},
      {"days of the week",
       [](proto::RulePack& m) {
         m.mutable_classes(0)->mutable_hours(0)->mutable_days()->set_mask(128);
       }},
      {"longest_call",
       [](proto::RulePack& m) { m.mutable_classes(0)->mutable_longest_call()->set_ms(0); }},
      {"longest_text", [](proto::RulePack& m) { m.mutable_classes(0)->set_longest_text(-1); }},
      {"two-letter postal code",
       [](proto::RulePack& m) { m.mutable_states(0)->set_state("Texas"); }},
      {"two-letter postal code", [](proto::RulePack& m) { m.mutable_states(0)->set_state("tx"); }},
      {"state TX: `until`",
       [](proto::RulePack& m) { *m.mutable_states(0)->mutable_until() = m.states(0).from(); }},
      {"state FL: a cap counts",
       [](proto::RulePack& m) { m.mutable_states(1)->mutable_caps(0)->set_count(9); }},
      {"at most 7d",
       [](proto::RulePack& m) {
         m.mutable_states(1)->mutable_caps(0)->mutable_per()->set_ms(8 * 86'400'000LL);
       }},
      {"longer than 0",
       [](proto::RulePack& m) { m.mutable_states(1)->mutable_caps(0)->mutable_per()->set_ms(0); }},
      {"holidays a: written twice", [](proto::RulePack& m) { *m.add_holidays() = m.holidays(0); }},
      {"needs a name", [](proto::RulePack& m) { m.mutable_holidays(0)->clear_name(); }},
      {"no letter or digit", [](proto::RulePack& m) { m.add_opt_out_words("!?"); }},
  };
  for (const Case& c : cases) {
    proto::RulePack message = good();
    c.break_it(message);
    EXPECT_NE(refusal(message).find(c.says), std::string::npos)
        << "expected `" << c.says << "`, got `" << refusal(message) << "`";
  }
  EXPECT_EQ(refusal(good()), "");
}

TEST(make_rule_pack, refuses_more_states_than_an_id_can_name) {
  proto::RulePack message = good();
  for (char a = 'A'; a <= 'J'; ++a) {
    for (char b = 'A'; b <= 'Z'; ++b) {
      proto::StateRule rule = message.states(1);
      rule.set_state(std::string{a, b});
      *message.add_states() = rule;
    }
  }
  EXPECT_NE(refusal(message).find("more than 254"), std::string::npos);
}

}  // namespace
}  // namespace rb
