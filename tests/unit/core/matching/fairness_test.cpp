#include "core/matching/fairness.hpp"

#include <gtest/gtest.h>

#include "core/matching/certificate.hpp"
#include "tests/unit/core/matching/cases.hpp"

namespace rb::matching {
namespace {

using test::a_seeker;
using test::a_slot;

// Two groups that want the same mornings; nothing but the weekday wish of the first one decides, so
// that the second gets what is left.
Market two_groups() {
  std::vector<Seeker> seekers;
  std::vector<OpenSlot> slots;
  for (std::uint32_t i = 0; i < 60; ++i) {
    Seeker seeker = a_seeker(i);
    seeker.group = i < 30 ? 0 : 1;
    seeker.urgency = Urgency::soon;
    if (seeker.group == 0) seeker.usual = ProviderId{1};
    seekers.push_back(seeker);
    OpenSlot slot = a_slot(i, 9 + 5 * static_cast<int>(i));
    slot.provider = ProviderId{i < 30 ? 1U : 2U};
    slots.push_back(slot);
  }
  return Market(seekers, slots, {});
}

TEST(Fairness, SeesWhichGroupIsBehind) {
  Market market = two_groups();
  const FairMatching fair = match_fairly(market, {.most_matchings = 1});
  EXPECT_EQ(fair.matchings, 1U);
  EXPECT_EQ(fair.shortfalls.members[0], 30U);
  EXPECT_EQ(fair.shortfalls.members[1], 30U);
  EXPECT_GT(fair.shortfalls.mean[1], fair.shortfalls.mean[0]);
  EXPECT_TRUE(fair.behind[1]);
  EXPECT_FALSE(fair.behind[0]);
  EXPECT_EQ(market.groups(), equal_groups());
}

TEST(Fairness, RaisesWhoIsBehindAndStaysOptimal) {
  Market market = two_groups();
  const FairMatching looked = match_fairly(market, {.most_matchings = 1});
  const FairMatching fair = match_fairly(market, {.most_matchings = 6});
  EXPECT_GT(fair.matchings, 1U);
  EXPECT_LT(fair.shortfalls.mean[1], looked.shortfalls.mean[1]);
  EXPECT_GT(market.groups()[1], 100);
  EXPECT_EQ(market.groups()[0], 100);
  EXPECT_EQ(find_flaw(market, fair.matching), std::nullopt);
}

TEST(Fairness, LeavesSmallGroupsAlone) {
  Market market = two_groups();
  const FairMatching fair = match_fairly(market, {.least_members = 31});
  EXPECT_EQ(fair.matchings, 1U);
  EXPECT_FALSE(fair.behind[1]);
}

TEST(Fairness, BegunWhereItEndedItIsAtItsEnd) {
  Market market = two_groups();
  const FairMatching fair = match_fairly(market, {.tolerance_percent = 60, .most_matchings = 9});
  ASSERT_FALSE(fair.behind[1]);
  const FairMatching again = match_fairly(market, {.tolerance_percent = 60, .most_matchings = 9});
  EXPECT_EQ(again.matchings, 1U);
  EXPECT_EQ(again.matching.column, fair.matching.column);
}

}  // namespace
}  // namespace rb::matching
