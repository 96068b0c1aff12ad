// A log that leaves its store, and policies that come out of it.
#include <gtest/gtest.h>

#include "core/config/loader.hpp"
#include "core/log/codec.hpp"
#include "core/log/file.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/store/export_log.hpp"
#include "prod/store/stored_policies.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/store/recorded.hpp"
#include "tests/support/store/sqlite_bed.hpp"

namespace rb::test {
namespace {

class Export : public testing::Test {
 protected:
  // A definition for each campaign but `but`.
  void fill(int but = -1) {
    proto::LogHeader header;
    header.set_program("old");
    store_->stage({prod::kHeaderEntry, "", header.SerializeAsString()});
    header.set_program("ringbackd test");
    store_->stage({prod::kHeaderEntry, "", header.SerializeAsString()});
    for (std::size_t i = 0; i < run_.policies.size(); ++i) {
      proto::CampaignDefinition definition;
      definition.set_campaign(static_cast<std::uint32_t>(i));
      definition.set_policy_hash(run_.policies[i]->hash);
      const CampaignId id{static_cast<std::uint16_t>(i)};
      if (static_cast<int>(i) == but) continue;
      store_->stage({prod::kCampaignEntry, prod::campaign_key(id), definition.SerializeAsString()});
    }
    append_in_groups(*store_, run_.events, 50);
  }

  const Recording& run_ = recorded(14);
  SqliteBed bed_;
  std::unique_ptr<prod::TenantStore> store_ = must(bed_.open());
  MemorySink sink_;
};

TEST_F(Export, IsALogWithEveryEvent) {
  fill();
  EXPECT_EQ(must(prod::export_log(*store_, sink_)), run_.events.size());
  MemorySource source(sink_.bytes());
  LogReader reader(source);
  std::vector<std::string> events;
  std::vector<std::uint64_t> defined;
  std::string program;
  for (const proto::LogRecord* record = must(reader.next()); record != nullptr;
       record = must(reader.next())) {
    if (record->has_header()) program = record->header().program();
    if (record->has_campaign_definition()) {
      defined.push_back(record->campaign_definition().policy_hash());
    }
    if (record->has_event()) {
      append_record(events.emplace_back(), *record);
      if (record->event().has_campaign_started()) {
        // Its definition came right before.
        ASSERT_FALSE(defined.empty());
        EXPECT_EQ(record->event().campaign_started().policy_hash(), defined.back());
      }
    }
  }
  EXPECT_EQ(program, "ringbackd test");
  EXPECT_EQ(defined.size(), run_.policies.size());
  EXPECT_EQ(first_of(run_.events, events), run_.events.size());
  EXPECT_TRUE(reader.end().closed);
}

TEST_F(Export, NeedsAHeader) {
  const auto exported = prod::export_log(*store_, sink_);
  ASSERT_FALSE(exported);
  EXPECT_EQ(exported.error().code, ErrorCode::not_found);
}

TEST_F(Export, NeedsTheDefinitionOfEveryCampaign) {
  fill(0);
  const auto exported = prod::export_log(*store_, sink_);
  ASSERT_FALSE(exported);
  EXPECT_EQ(exported.error().code, ErrorCode::not_found);
  EXPECT_NE(exported.error().message.find("campaign 0"), std::string::npos);
}

// ---- policies

TEST(EntryKinds, HaveKeys) {
  EXPECT_EQ(prod::policy_key(0xAB), "00000000000000ab");
  EXPECT_EQ(prod::policy_key(0xFEDCBA9876543210), "fedcba9876543210");
  EXPECT_EQ(prod::campaign_key(CampaignId{12}), "12");
}

class StoredPolicy : public testing::Test {
 protected:
  void store_rules() {
    const std::string text = read_file(RB_SOURCE_DIR "/scenarios/rules/us-2026.yaml");
    const auto rules = load_rules(text, "us-2026.yaml");
    ASSERT_TRUE(rules);
    proto::LogHeader header;
    *header.mutable_rules() = rules->message;
    header.set_rules_hash(rules->hash);
    store_->stage({prod::kHeaderEntry, "", header.SerializeAsString()});
    must(store_->commit());
  }
  // The shipped policy, under its hash.
  std::uint64_t store_policy() {
    const std::string text = read_file(RB_SOURCE_DIR "/scenarios/policies/flu-recall.yaml");
    const std::uint64_t hash = load_policy(text, "flu")->hash;
    store_->stage({prod::kPolicyEntry, prod::policy_key(hash), text});
    must(store_->commit());
    return hash;
  }

  SqliteBed bed_;
  std::unique_ptr<prod::TenantStore> store_ = must(bed_.open());
  prod::StoredPolicies policies_{*store_};
};

TEST_F(StoredPolicy, IsTheOneThatWasStored) {
  store_rules();
  const std::uint64_t hash = store_policy();
  const auto policy = policies_.find(hash);
  ASSERT_NE(policy, nullptr) << policies_.error();
  EXPECT_EQ(policy->hash, hash);
  EXPECT_EQ(policies_.by_hash()(hash), policy);  // read once
}

TEST_F(StoredPolicy, IsFoundThoughItCameLater) {
  store_rules();
  EXPECT_EQ(policies_.find(77), nullptr);
  EXPECT_EQ(policies_.error(), "policy 000000000000004d is not stored");
  EXPECT_NE(policies_.find(store_policy()), nullptr) << policies_.error();
}

TEST_F(StoredPolicy, NeedsTheRules) {
  EXPECT_EQ(policies_.find(store_policy()), nullptr);
  EXPECT_NE(policies_.error().find("header"), std::string::npos);
}

TEST_F(StoredPolicy, IsNoOtherText) {
  store_rules();
  store_->stage({prod::kPolicyEntry, prod::policy_key(5), "policy: five\n"});
  must(store_->commit());
  EXPECT_EQ(policies_.find(5), nullptr);
  EXPECT_NE(policies_.error(), "");
}

}  // namespace
}  // namespace rb::test
