#include <gtest/gtest.h>

#include <algorithm>

#include "edge/roster/roster.hpp"
#include "tests/unit/sim/sandbox/worlds.hpp"

namespace rb::sim::sandbox {
namespace {

// The daemon reads the roster with the same code; what it makes of it has to be what the world has.
TEST(SandboxRoster, SaysWhatTheWorldKnows) {
  TestWorld world(
      "population: {patients: 2000, shared_phone: 20%, zone_unknown: 20%, no_consent: 10%,"
      " states: {FL: 10%, TX: 10%, KY: 5%}, landline: 30%,"
      " zones: {America/New_York: 40%, America/Chicago: 40%, America/Los_Angeles: 20%}}\n");
  const auto roster = edge::read_roster(world.sandbox->roster(), prefixes());
  ASSERT_TRUE(roster) << roster.error().message;
  for (const edge::Reject& reject : roster->rejects) ADD_FAILURE() << reject.row << reject.reason;
  EXPECT_TRUE(roster->unread_columns.empty());
  ASSERT_EQ(roster->rows.size(), 2000U);

  const Numbers& numbers = world.sandbox->numbers();
  std::map<std::string, int> at_number;
  int unknown = 0;
  int fits = 0;
  for (std::uint32_t i = 0; i < 2000; ++i) {
    const edge::RosterRow& row = roster->rows[i];
    EXPECT_EQ(row.id, patient_name(PatientId{i}));
    EXPECT_EQ(row.zone_source, edge::ZoneSource::stated);
    unknown += row.zones.size() == 2;
    for (const std::string& number : row.phones) {
      const PhoneId phone = numbers.find(number);
      ASSERT_FALSE(phone.is_none());
      EXPECT_EQ(numbers.of(phone), number);
      const auto& owners = numbers.at(phone);
      EXPECT_NE(std::find(owners.begin(), owners.end(), PatientId{i}), owners.end());
      EXPECT_EQ(number.substr(0, 2), "+1");
      EXPECT_EQ(number.substr(5, 3), "555");
      ++at_number[number];
    }
    const edge::PrefixPlace* area = prefixes().find_area_code(row.phones[0].substr(2, 3));
    fits += std::any_of(row.zones.begin(), row.zones.end(), [&](const std::string& zone) {
      return area->zones == std::vector<std::string>{zone};
    });
  }
  EXPECT_GT(unknown, 300);
  EXPECT_GT(fits, 1900);
  EXPECT_GT(std::count_if(at_number.begin(), at_number.end(),
                          [](const auto& entry) { return entry.second > 1; }),
            300);
  EXPECT_GT(std::count_if(roster->rows.begin(), roster->rows.end(),
                          [](const auto& row) { return row.consent == edge::Answer::no; }),
            150);
  EXPECT_GT(std::count_if(roster->rows.begin(), roster->rows.end(),
                          [](const auto& row) { return row.text_ok == edge::Answer::no; }),
            200);
  EXPECT_GT(
      std::count_if(roster->rows.begin(), roster->rows.end(),
                    [](const auto& row) { return row.states == std::vector<std::string>{"KY"}; }),
      50);
}

TEST(SandboxParties, AreTheOneAndTheOtherAtASharedNumber) {
  TestWorld world("population: {patients: 100, shared_phone: 50%, second_number: 0%}\n");
  const Numbers& numbers = world.sandbox->numbers();
  PhoneId shared;
  for (std::uint32_t i = 0; i < 100 && shared.is_none(); ++i) {
    if (numbers.find(numbers.of(PhoneId{i})) == PhoneId{i} && numbers.at(PhoneId{i}).size() == 2) {
      shared = PhoneId{i};
    }
  }
  ASSERT_FALSE(shared.is_none());
  const auto& owners = numbers.at(shared);
  const std::string& number = numbers.of(shared);

  Parties parties(numbers, {CampaignId{0}, CampaignId{1}});
  const Party* first = parties.find({.number = number, .assignment = 70, .campaign = 0});
  const Party* second = parties.find({.number = number, .assignment = 71, .campaign = 0});
  EXPECT_EQ(first->patient, owners[0]);
  EXPECT_EQ(second->patient, owners[1]);
  EXPECT_EQ(parties.find({.number = number, .assignment = 70, .campaign = 0}), first);
  const Party* other = parties.find({.number = number, .assignment = 72, .campaign = 1});
  EXPECT_EQ(other->patient, owners[0]);
  EXPECT_EQ(other->campaign, CampaignId{1});
  EXPECT_NE(other->assignment, first->assignment);
  EXPECT_EQ(parties.of(owners[0]).size(), 2U);
  EXPECT_EQ(parties.named(71), second->assignment);
  EXPECT_FALSE(parties.named(99));

  // Without a word about campaigns: in turn.
  Parties silent(numbers, {CampaignId{0}, CampaignId{1}});
  EXPECT_EQ(silent.find({.number = number, .assignment = 1})->campaign, CampaignId{0});
  EXPECT_EQ(silent.find({.number = number, .assignment = 2})->campaign, CampaignId{1});
  EXPECT_EQ(silent.find({.number = number, .assignment = 2})->patient, owners[0]);
  EXPECT_EQ(silent.find({.number = number, .assignment = 3})->patient, owners[1]);
  // Nobody's number, and an attempt without a name.
  EXPECT_EQ(silent.find({.number = "+19995550000"}), nullptr);
  EXPECT_EQ(silent.find({.number = number}), silent.find({.number = number}));
}

}  // namespace
}  // namespace rb::sim::sandbox
