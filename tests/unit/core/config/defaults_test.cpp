// What a loaded message holds: defaults, overrides, presence, places, the hash.
#include <functional>
#include <memory>

#include "core/base/digest.hpp"
#include "core/config/defaults.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/config/schema.hpp"
#include "tests/unit/core/config/yaml_cases.hpp"

namespace rb::test {
namespace {

TEST(Defaults, ALoadedPolicyIsComplete) {
  const proto::Policy policy = policy_with("");
  EXPECT_EQ(policy.urgency(), proto::Urgency::routine);
  EXPECT_EQ(policy.holidays(), "us-federal");
  EXPECT_EQ(policy.contact_time().strategy(), proto::Strategy::fixed);
  ASSERT_EQ(policy.contact_time().dayparts_size(), 3);
  EXPECT_EQ(policy.contact_time().dayparts(2).name(), "evening");
  EXPECT_EQ(scalar_text(policy.contact_time().dayparts(2).hours()), "17:00-21:00");
  EXPECT_EQ(policy.cadence(0).caller_id(), proto::CallerId::identified);
  EXPECT_EQ(policy.cadence(0).link(), proto::SelfService::none);
  EXPECT_EQ(policy.retry().busy().max(), 3);
  EXPECT_FALSE(policy.retry().busy().counts());
  EXPECT_TRUE(policy.retry().no_answer().counts());
  EXPECT_EQ(scalar_text(policy.retry().failed().up_to()), "2h");
  EXPECT_EQ(scalar_text(policy.retry().machine().up_to()), "2d");
  EXPECT_EQ(policy.retry().bad_number().else_(), proto::NextNumber::human_task);
  EXPECT_EQ(policy.limits().total_calls(), 5);
  EXPECT_EQ(policy.give_up().to(), proto::GiveUpTo::staff_worklist);
  ASSERT_EQ(policy.pacing().ramp_size(), 1);
  EXPECT_EQ(policy.pacing().ramp(0).share().ppm(), 1'000'000);
  EXPECT_EQ(policy.pacing().stop_if().over(), 200);
  EXPECT_EQ(scalar_text(policy.deadline()), "30d");
}

TEST(Defaults, WhatAUserWritesOverridesOnlyThoseKeys) {
  const proto::Policy policy = policy_with("retry: {busy: {max: 5}, failed: {counts: true}}\n");
  EXPECT_EQ(policy.retry().busy().max(), 5);
  EXPECT_EQ(scalar_text(policy.retry().busy().after()), "15m..30m");
  EXPECT_FALSE(policy.retry().busy().counts());
  EXPECT_TRUE(policy.retry().failed().counts());
  EXPECT_EQ(policy.retry().failed().max(), 8);
  EXPECT_EQ(scalar_text(policy.retry().failed().backoff()), "2");
  EXPECT_EQ(policy.retry().no_decision().max(), 1);
}

TEST(Defaults, AListIsReplacedAsAWhole) {
  const proto::Policy policy = policy_with("contact_time: {dayparts: {noon: \"11:00-13:00\"}}\n");
  ASSERT_EQ(policy.contact_time().dayparts_size(), 1);
  EXPECT_EQ(policy.contact_time().dayparts(0).name(), "noon");
  EXPECT_EQ(scenario_with("population: {states: {}}\n").population().states_size(), 0);
}

TEST(Defaults, KeysWithoutADefaultStayUnset) {
  const proto::Scenario scenario = scenario_with("");
  EXPECT_FALSE(scenario.behaviour().has_books_when_engaged());
  EXPECT_FALSE(scenario.behaviour().has_link_completes());
  EXPECT_TRUE(scenario.behaviour().has_answer());
  EXPECT_FALSE(scenario.has_objectives());
  EXPECT_FALSE(policy_with("").retry().bad_number().has_after());
  const proto::Scenario zero = scenario_with("behaviour: {books_when_engaged: 0%}\n");
  EXPECT_TRUE(zero.behaviour().has_books_when_engaged());
  EXPECT_EQ(zero.behaviour().books_when_engaged().ppm(), 0);
}

TEST(Defaults, NamedEntriesKeepTheOrderOfTheFile) {
  const proto::Policy policy = policy_with(
      "contact_time:\n  dayparts: {z: \"12:00-13:00\", a: \"09:00-10:00\", m: \"10:00-11:00\"}\n");
  std::string order;
  for (const proto::Daypart& part : policy.contact_time().dayparts()) order += part.name();
  EXPECT_EQ(order, "zam");
}

TEST(Defaults, OneValueStandsForAListOfOne) {
  const proto::Scenario scenario = scenario_with("policies: a.yaml\n");
  ASSERT_EQ(scenario.policies_size(), 1);
  EXPECT_EQ(scenario.policies(0), "a.yaml");
}

TEST(Defaults, NamesMayBeWrittenWithDashes) {
  EXPECT_EQ(scenario_with("behaviour: {preset: domain-2026}\n").behaviour().preset(),
            proto::BehaviourPreset::domain_2026);
}

TEST(Defaults, ACountMayNameWhatItCounts) {
  EXPECT_EQ(policy_with("pacing: {stop_if: {over: 300 attempts}}\n").pacing().stop_if().over(),
            300);
  EXPECT_EQ(policy_with("pacing: {stop_if: {over: 300}}\n").pacing().stop_if().over(), 300);
}

TEST(Places, TheLineAndColumnOfEachKeyAsRead) {
  const auto loaded = load_policy(std::string(kSmallPolicy) +
                                      "pacing:\n"
                                      "  ramp: [{share: 5%, for: 1d}, {share: 100%}]\n"
                                      "contact_time: {dayparts: {noon: \"11:00-13:00\"}}\n",
                                  "p.yaml");
  ASSERT_TRUE(loaded.has_value());
  const auto at = [&](const char* path) {
    const auto place = loaded->places.find(path);
    return place == loaded->places.end() ? std::pair(0, 0)
                                         : std::pair(place->second.line, place->second.column);
  };
  EXPECT_EQ(at("policy"), std::pair(1, 1));
  EXPECT_EQ(at("windows[0].hours[0]"), std::pair(4, 35));
  EXPECT_EQ(at("cadence[0]"), std::pair(6, 5));
  EXPECT_EQ(at("cadence[0].channel"), std::pair(6, 18));
  EXPECT_EQ(at("pacing.ramp[1].share"), std::pair(8, 33));
  EXPECT_EQ(at("contact_time.dayparts.noon"), std::pair(9, 27));
  EXPECT_EQ(at("limits"), std::pair(0, 0));          // a default
  EXPECT_EQ(at("pacing.stop_if"), std::pair(0, 0));  // a default beside keys that are written
}

TEST(Hash, OfTheBytes) {
  const auto loaded = load_policy(kSmallPolicy, "p.yaml");
  ASSERT_TRUE(loaded.has_value());
  Digest digest;
  digest.add(kSmallPolicy);
  EXPECT_EQ(loaded->hash, digest.value());
  EXPECT_EQ(loaded->file, "p.yaml");
  const auto other = load_policy(std::string(kSmallPolicy) + "# a comment\n", "p.yaml");
  ASSERT_TRUE(other.has_value());
  EXPECT_NE(loaded->hash, other->hash);
}

// Every message of the three files, so that no default hides behind an absent one.
void each_type(const google::protobuf::Descriptor& type,
               const std::function<void(const google::protobuf::FieldDescriptor&)>& visit) {
  for (int i = 0; i < type.field_count(); ++i) {
    const google::protobuf::FieldDescriptor& field = *type.field(i);
    visit(field);
    if (describe(field).shape == Shape::mapping) each_type(*field.message_type(), visit);
  }
}

TEST(Schema, EveryKeyIsDocumentedAndEveryChoiceExplained) {
  for (const auto* type : {proto::Policy::descriptor(), proto::Scenario::descriptor(),
                           proto::RulePack::descriptor()}) {
    each_type(*type, [](const google::protobuf::FieldDescriptor& field) {
      EXPECT_FALSE(describe(field).doc.empty()) << field.full_name();
      EXPECT_FALSE(describe(field).required && describe(field).default_yaml) << field.full_name();
      if (describe(field).shape == Shape::mapping) {
        EXPECT_FALSE(about(*field.message_type()).empty()) << field.message_type()->full_name();
      }
      if (field.enum_type() == nullptr) return;
      EXPECT_EQ(field.enum_type()->value(0)->name(), "unset") << field.full_name();
      for (const EnumChoice& choice : choices(*field.enum_type())) {
        EXPECT_FALSE(choice.means.empty()) << field.full_name() << ' ' << choice.name;
      }
    });
  }
}

TEST(Schema, EveryDefaultReadsAsItsOwnField) {
  for (const auto* type : {proto::Policy::descriptor(), proto::Scenario::descriptor(),
                           proto::RulePack::descriptor()}) {
    each_type(*type, [](const google::protobuf::FieldDescriptor& field) {
      const FieldSchema schema = describe(field);
      if (!schema.default_yaml) return;
      const YamlNode node = default_node(*schema.default_yaml);
      if (schema.shape == Shape::mapping) {
        EXPECT_NE(node.kind, YamlNode::Kind::scalar) << field.full_name();
        return;
      }
      ASSERT_EQ(node.kind, YamlNode::Kind::scalar) << field.full_name();
      if (field.message_type() == nullptr) return;
      std::unique_ptr<google::protobuf::Message> value(
          google::protobuf::MessageFactory::generated_factory()
              ->GetPrototype(field.message_type())
              ->New());
      const Read<void> read = read_scalar(node.text, *value);
      EXPECT_TRUE(read.has_value()) << field.full_name() << ": " << (read ? "" : read.error());
    });
  }
}

}  // namespace
}  // namespace rb::test
