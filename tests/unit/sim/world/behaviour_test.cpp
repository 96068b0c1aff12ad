// The published figures come out of many draws.
#include "sim/world/behaviour.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

constexpr std::uint32_t kMany = 60'000;
constexpr Millis kRing = 25s;

Behaviour behaviour(const std::string& lines = "") {
  return Behaviour(scenario(lines).behaviour(), 1);
}

LocalMoment at(int weekday, int hour) {
  return {.day = 0, .minute = hour * 60, .weekday = weekday};
}

const PatientTruth& average_patient() {
  static const PatientTruth truth;
  return truth;
}

// A call in the afternoon of a Tuesday by an identified caller.
CallScene scene(std::uint32_t patient) {
  return {.occasion = {PatientId{patient}, CampaignId{0}, 0},
          .patient = &average_patient(),
          .campaign = {Purpose::recall, Urgency::routine},
          .local = at(2, 14)};
}

template <class Change>
double answered(const Behaviour& b, Change change) {
  double count = 0;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    CallScene s = scene(i);
    change(s);
    const Pickup pickup = b.on_call(s, kRing).pickup;
    count += pickup == Pickup::patient || pickup == Pickup::somebody_else ? 1 : 0;
  }
  return count / kMany;
}

TEST(Behaviour, AnswersByTimeOfDay) {
  const Behaviour b = behaviour();
  EXPECT_NEAR(answered(b, [](CallScene& s) { s.local = at(2, 9); }), 0.26 * 0.85, 0.006);
  EXPECT_NEAR(answered(b, [](CallScene& s) { s.local = at(2, 14); }), 0.26 * 1.12, 0.006);
  EXPECT_NEAR(answered(b, [](CallScene& s) { s.local = at(2, 18); }), 0.26 * 1.25, 0.006);
  EXPECT_NEAR(answered(b, [](CallScene& s) { s.local = at(0, 10); }), 0.26 * 1.25, 0.006);
  EXPECT_LT(answered(b, [](CallScene& s) { s.local = at(2, 3); }), 0.10);
}

TEST(Behaviour, AnswersByCallerIdAdvanceTextAndRepetition) {
  const Behaviour b = behaviour();
  const double identified = answered(b, [](CallScene&) {});
  const double verified = answered(b, [](CallScene& s) { s.caller_id = CallerId::verified; });
  const double bare = answered(b, [](CallScene& s) { s.caller_id = CallerId::unidentified; });
  const double told = answered(b, [](CallScene& s) { s.advance_text = true; });
  const double again = answered(b, [](CallScene& s) { s.same_part_before = 2; });
  EXPECT_NEAR(verified / identified, 1.40, 0.04);
  EXPECT_NEAR(told / identified, 1.60, 0.05);
  EXPECT_NEAR(again / identified, 0.85 * 0.85, 0.03);
  const double odds = 0.26 / 0.74 * 0.55;  // Hiya: odds, at the mean rate
  EXPECT_NEAR(bare, odds / (1 + odds) * 1.12, 0.006);
}

// Over the generated population with its habits and preferences, spread over the working day: the
// published contact rate is what comes out.
TEST(Behaviour, TheContactRateHoldsOverAPopulation) {
  const Behaviour b = behaviour();
  const Population p = people(scenario("population: {patients: 40000}"));
  double count = 0;
  double expected = 0;
  for (std::uint32_t i = 0; i < p.size(); ++i) {
    CallScene s = scene(i);
    s.patient = &p[PatientId{i}];
    s.local = at(2, 9 + static_cast<int>(i % 8));
    const Pickup pickup = b.on_call(s, kRing).pickup;
    count += pickup == Pickup::patient || pickup == Pickup::somebody_else ? 1 : 0;
    expected += i % 8 < 3 ? 0.26 * 0.85 : 0.26 * 1.12;
  }
  EXPECT_NEAR(count / p.size(), expected / p.size(), 0.008);
  EXPECT_GT(count / p.size(), 0.25);
  EXPECT_LT(count / p.size(), 0.29);
}

// Whoever answers at a bad hour without a name shown would have answered at any better one.
TEST(Behaviour, ABetterCallOnlyAddsAnswers) {
  const Behaviour b = behaviour();
  for (std::uint32_t i = 0; i < 5'000; ++i) {
    CallScene poor = scene(i);
    poor.caller_id = CallerId::unidentified;
    poor.local = at(2, 9);
    CallScene good = scene(i);
    good.caller_id = CallerId::verified;
    good.advance_text = true;
    good.local = at(2, 18);
    const auto reached = [&](const CallScene& s) {
      const Pickup pickup = b.on_call(s, kRing).pickup;
      return pickup == Pickup::patient || pickup == Pickup::somebody_else;
    };
    EXPECT_TRUE(!reached(poor) || reached(good)) << "patient " << i;
  }
}

TEST(Behaviour, UnansweredCallsFindMachinesAndBusyLines) {
  const Behaviour b = behaviour();
  std::map<Pickup, double> count;
  for (std::uint32_t i = 0; i < kMany; ++i) ++count[b.on_call(scene(i), kRing).pickup];
  EXPECT_NEAR(count[Pickup::busy] / kMany, 0.03, 0.004);
  EXPECT_NEAR(count[Pickup::machine] / (count[Pickup::machine] + count[Pickup::nobody]), 0.65,
              0.01);
  EXPECT_NEAR(
      count[Pickup::somebody_else] / (count[Pickup::patient] + count[Pickup::somebody_else]), 0.06,
      0.006);
}

TEST(Behaviour, SharedNumbersAreOftenAnsweredBySomebodyElseAndWrongOnesAlways) {
  const Behaviour b = behaviour();
  PatientTruth shares;
  shares.shares_phone = true;
  double else_shared = 0;
  double people_shared = 0;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    CallScene s = scene(i);
    s.patient = &shares;
    const CallReaction r = b.on_call(s, kRing);
    if (r.pickup != Pickup::patient && r.pickup != Pickup::somebody_else) continue;
    ++people_shared;
    else_shared += r.pickup == Pickup::somebody_else ? 1 : 0;
    s.phone = PhoneKind::wrong;
    EXPECT_EQ(b.on_call(s, kRing).pickup, Pickup::somebody_else);
    EXPECT_EQ(b.on_call(s, kRing).disposition, Disposition::wrong_person);
  }
  EXPECT_NEAR(else_shared / people_shared, 0.25, 0.02);
}

std::map<Disposition, double> engaged(const Behaviour& b, CampaignBrief campaign) {
  std::map<Disposition, double> share;
  double total = 0;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    CallScene s = scene(i);
    s.campaign = campaign;
    const CallReaction r = b.on_call(s, kRing);
    if (r.pickup != Pickup::patient) continue;
    ++share[r.disposition];
    ++total;
  }
  for (auto& [disposition, count] : share) count /= total;
  return share;
}

TEST(Behaviour, DecidesByPurpose) {
  const Behaviour b = behaviour();
  auto recall = engaged(b, {Purpose::recall, Urgency::routine});
  EXPECT_NEAR(recall[Disposition::booked], 0.12, 0.01);
  EXPECT_NEAR(recall[Disposition::declined], 0.12, 0.01);
  EXPECT_NEAR(recall[Disposition::callback_requested], 0.08, 0.01);
  EXPECT_NEAR(recall[Disposition::escalated], 0.03, 0.005);
  EXPECT_NEAR(recall[Disposition::opted_out], 0.0075, 0.003);
  EXPECT_NEAR(engaged(b, {Purpose::follow_up, Urgency::soon})[Disposition::booked], 0.26, 0.01);
  EXPECT_NEAR(engaged(b, {Purpose::waitlist_offer, Urgency::soon})[Disposition::booked], 0.083,
              0.01);
  EXPECT_NEAR(engaged(b, {Purpose::reschedule, Urgency::urgent})[Disposition::booked], 0.80, 0.01);
  auto confirm = engaged(b, {Purpose::confirm, Urgency::routine});
  EXPECT_NEAR(confirm[Disposition::confirmed], 0.92, 0.01);
  EXPECT_EQ(confirm[Disposition::booked], 0);
  const Behaviour own = behaviour("behaviour: {books_when_engaged: 30%}");
  EXPECT_NEAR(engaged(own, {Purpose::recall, Urgency::routine})[Disposition::booked], 0.30, 0.01);
}

TEST(Behaviour, TalksAsLongAsPublished) {
  const Behaviour b = behaviour();
  double identified = 0;
  double bare = 0;
  double calls = 0;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    CallScene s = scene(i);
    s.local = at(2, 18);
    const CallReaction r = b.on_call(s, kRing);
    if (r.pickup != Pickup::patient) continue;
    ++calls;
    identified += static_cast<double>(r.talk.count());
    EXPECT_GE(r.rings, 4s);
    EXPECT_LT(r.rings, kRing);
  }
  EXPECT_NEAR(identified / calls, 173'000, 2'500);
  calls = 0;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    CallScene s = scene(i);
    s.caller_id = CallerId::unidentified;
    const CallReaction r = b.on_call(s, kRing);
    if (r.pickup != Pickup::patient) continue;
    ++calls;
    bare += static_cast<double>(r.talk.count());
  }
  EXPECT_NEAR(bare / calls, 35'000, 700);
}

TEST(Behaviour, RepliesToTextsAsPublished) {
  const Behaviour b = behaviour();
  double responds = 0;
  double links = 0;
  double completes = 0;
  double stops = 0;
  std::vector<Millis> after;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    const TextReaction r = b.on_text({PatientId{i}, CampaignId{0}, 0}, {}, true);
    stops += r.opts_out ? 1 : 0;
    if (!r.responds) continue;
    ++responds;
    after.push_back(r.after);
    links += r.by_link ? 1 : 0;
    completes += r.by_link && r.act == Act::chose_slot ? 1 : 0;
  }
  EXPECT_NEAR(responds / kMany, 0.33, 0.01);
  EXPECT_NEAR(links / responds, 0.85, 0.01);
  EXPECT_NEAR(completes / links, b.link_completes(Purpose::recall), 0.01);
  EXPECT_NEAR(stops / kMany, 0.0025, 0.0008);
  // 0.6 lognormal around 4 minutes, 0.4 around 5 hours: a third within about 4.7 minutes.
  std::sort(after.begin(), after.end());
  const auto within = [&](Millis limit) {
    return static_cast<double>(std::upper_bound(after.begin(), after.end(), limit) -
                               after.begin()) /
           static_cast<double>(after.size());
  };
  EXPECT_NEAR(within(4min), 0.30, 0.01);
  EXPECT_NEAR(within(5h), 0.80, 0.01);
}

TEST(Behaviour, SlotOffersAreAcceptedAsPublished) {
  const Behaviour b = behaviour();
  double accepted = 0;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    const TextReaction r = b.on_text({PatientId{i}, CampaignId{0}, 0},
                                     {Purpose::waitlist_offer, Urgency::routine}, true);
    accepted += r.responds && r.by_link && r.act == Act::chose_slot ? 1 : 0;
  }
  EXPECT_NEAR(accepted / kMany, 0.083, 0.006);
}

TEST(Behaviour, UrgencyRaisesResponseAndRepetitionLowersIt) {
  const Behaviour b = behaviour();
  const double routine = b.response_probability({Purpose::reschedule, Urgency::routine}, 0);
  const double urgent = b.response_probability({Purpose::reschedule, Urgency::urgent}, 0);
  EXPECT_NEAR(b.response_probability({Purpose::recall, Urgency::routine}, 0), 0.33, 0.001);
  EXPECT_GT(urgent, routine);
  EXPECT_LT(b.response_probability({Purpose::reschedule, Urgency::urgent}, 1), urgent);
}

TEST(Behaviour, OneInTwentyFiveReturnsAMissedCall) {
  const Behaviour b = behaviour();
  double calls = 0;
  for (std::uint32_t i = 0; i < kMany; ++i) {
    calls += b.after_missed_call({PatientId{i}, CampaignId{0}, 0}, {}).calls ? 1 : 0;
  }
  EXPECT_NEAR(calls / kMany, 0.04, 0.004);
}

}  // namespace
}  // namespace rb::sim
