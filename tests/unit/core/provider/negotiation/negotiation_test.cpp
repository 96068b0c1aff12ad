#include "core/provider/negotiation/negotiation.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <vector>

#include "tests/unit/core/time/zones_for_tests.hpp"

namespace rb {
namespace {

using negotiation::Accept;
using negotiation::AskPatient;
using negotiation::Refuse;
using test::utc;

const Zone& new_york() {
  static const ZoneTable zones = test::zones();
  return zones[ZoneId{0}];
}

// Monday, June 1, 2026; New York is four hours behind UTC.
constexpr int kYear = 2026;
Instant june(unsigned day, int hour, int minute = 0) {
  return utc(kYear, 6, day, hour + 4, minute);
}

NegotiationChoice decide(const std::vector<Instant>& offered, const AppointmentWish& wish,
                         const AcceptanceLimits& limits, Instant answer_until = kNever) {
  return decide_negotiation(offered, wish, limits,
                            {.now = june(1, 9), .zone = new_york(), .answer_until = answer_until});
}

AskPatient asking(const std::vector<Instant>& times) {
  return {offered_times(times)};
}

TEST(Negotiation, TakesWhatIsNearEnough) {
  const AppointmentWish wish{.time = june(4, 10)};
  const AcceptanceLimits limits{.unasked_shift = 1h};
  EXPECT_EQ(decide({june(4, 12), june(4, 11), june(4, 9, 30)}, wish, limits),
            NegotiationChoice{Accept{june(4, 9, 30)}});
}

TEST(Negotiation, AsksAboutTheRestNearestFirst) {
  const AppointmentWish wish{.time = june(4, 10)};
  EXPECT_EQ(decide({june(9, 10), june(4, 12), june(4, 12), june(5, 10), june(8, 10)}, wish, {}),
            NegotiationChoice{asking({june(4, 12), june(5, 10), june(8, 10)})});
}

TEST(Negotiation, AsksAboutWhatSuitsFirst) {
  AppointmentWish wish{.time = june(4, 10)};
  wish.when.part = PartOfDay::morning;
  EXPECT_EQ(decide({june(4, 13), june(9, 11)}, wish, {.unasked_shift = 4h}),
            NegotiationChoice{asking({june(9, 11), june(4, 13)})});
}

TEST(Negotiation, TakesTheEarliestThatSuitsIfAnyWillDo) {
  AppointmentWish wish;
  wish.when.weekdays = 1U << 4U;  // Thursday
  EXPECT_EQ(decide({june(11, 9), june(3, 9), june(4, 15)}, wish, {.unasked_any = true}),
            NegotiationChoice{Accept{june(4, 15)}});
}

TEST(Negotiation, RefusesWhatIsTooSoonOrTooLate) {
  const AppointmentWish wish{.time = june(4, 10)};
  const AcceptanceLimits limits{.earliest = june(3, 0), .latest = june(10, 0)};
  EXPECT_EQ(decide({june(2, 8), june(2, 15), june(10, 9)}, wish, limits),
            NegotiationChoice{Refuse{}});
  EXPECT_EQ(decide({}, wish, limits), NegotiationChoice{Refuse{}});
  // Less than a day's notice.
  EXPECT_EQ(decide({june(2, 8)}, wish, {}), NegotiationChoice{Refuse{}});
}

TEST(Negotiation, RefusesWhereThePatientCannotBeAsked) {
  const AppointmentWish wish{.time = june(4, 10)};
  EXPECT_EQ(decide({june(5, 10)}, wish, {.may_ask = false}), NegotiationChoice{Refuse{}});
  EXPECT_EQ(decide({june(5, 10)}, wish, {}, june(1, 9)), NegotiationChoice{Refuse{}});
  EXPECT_EQ(decide({june(5, 10)}, wish, {.most_shown = 0}), NegotiationChoice{Refuse{}});
}

TEST(Negotiation, WishesGoByTheWallOfTheOffice) {
  const auto at = [](Instant time) { return new_york().to_local(time); };
  TimeWish when;
  when.part = PartOfDay::evening;
  EXPECT_FALSE(suits(when, at(june(4, 16, 59))));
  EXPECT_TRUE(suits(when, at(june(4, 17))));
  when = {};
  when.not_before = std::int16_t{900};
  when.not_after = std::int16_t{900};
  EXPECT_TRUE(suits(when, at(june(4, 15))));
  EXPECT_FALSE(suits(when, at(june(4, 15, 1))));
  // Late on June 4 in New York it is June 5 in UTC.
  when = {};
  when.from = when.until = std::chrono::sys_days{std::chrono::year{kYear} / 6 / 4};
  EXPECT_TRUE(suits(when, at(june(4, 23))));
  EXPECT_FALSE(suits(when, at(june(5, 0))));
}

TEST(Negotiation, NeverLeavesTheLimitsAndNeverDependsOnTheOrder) {
  EXPECT_TRUE(rc::check([] {
    std::vector<Instant> offered;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) offered.push_back(june(1, 0) + 1h * *rc::gen::inRange(0, 400));
    AppointmentWish wish;
    if (*rc::gen::arbitrary<bool>()) wish.time = june(1, 0) + 1h * *rc::gen::inRange(0, 400);
    wish.when.weekdays = *rc::gen::inRange<std::uint8_t>(0, 128);
    const AcceptanceLimits limits{.earliest = june(1, 0) + 1h * *rc::gen::inRange(0, 100),
                                  .latest = june(1, 0) + 1h * *rc::gen::inRange(0, 500),
                                  .unasked_shift = 1h * *rc::gen::inRange(0, 48),
                                  .unasked_any = *rc::gen::arbitrary<bool>(),
                                  .may_ask = *rc::gen::arbitrary<bool>()};
    const auto usable = [&](Instant time) {
      return time >= limits.earliest && time <= limits.latest && time >= june(1, 9) + 24h &&
             std::find(offered.begin(), offered.end(), time) != offered.end();
    };
    const NegotiationChoice choice = decide(offered, wish, limits);
    if (const auto* accept = std::get_if<Accept>(&choice)) {
      RC_ASSERT(usable(accept->time));
      RC_ASSERT(suits(wish.when, new_york().to_local(accept->time)));
    } else if (const auto* ask = std::get_if<AskPatient>(&choice)) {
      RC_ASSERT(limits.may_ask && !ask->times.empty() && ask->times.size() <= 3);
      RC_ASSERT(std::all_of(ask->times.begin(), ask->times.end(), usable));
    } else {
      RC_ASSERT(!limits.may_ask || std::none_of(offered.begin(), offered.end(), usable));
    }
    std::reverse(offered.begin(), offered.end());
    RC_ASSERT(decide(offered, wish, limits) == choice);
  }));
}

}  // namespace
}  // namespace rb
