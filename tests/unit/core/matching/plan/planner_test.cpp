#include "core/matching/plan/planner.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <set>

#include "tests/support/matching/storm.hpp"
#include "tests/unit/core/matching/cases.hpp"

namespace rb::matching {
namespace {

using test::a_seeker;
using test::a_slot;
using test::kMonday;

PlanTerms terms() {
  PlanTerms terms;
  terms.plan = BookingPlan::together;
  terms.offers_out = 2;
  terms.offers_out_per_provider = 2;
  terms.again = 5min;
  terms.all_again = 6h;
  terms.lead = 0h;
  return terms;
}

// Keys are far from numbers, as a shell's are.
std::uint64_t key_of(std::uint32_t slot) {
  return 1'000'000'000'000ULL + slot;
}
FreeTime a_time(std::uint32_t slot, int hours) {
  return {key_of(slot), a_slot(slot, hours)};
}
PatientId who(std::uint32_t patient) {
  return PatientId{patient};
}

struct Desk {
  explicit Desk(const PlanTerms& with = terms()) : planner(with, 2h) {}
  Planner planner;
  Instant now = kMonday;

  void run(const std::vector<FreeTime>& free) { planner.run(now, free); }
  // The key that a patient is offered; 0: none.
  std::uint64_t asks(std::uint32_t patient) {
    const auto answer = planner.ask(now, who(patient));
    if (answer.turn != Turn::planned) return 0;
    planner.offered(who(patient), answer.key, now + 1h);
    return answer.key;
  }
};

TEST(Planner, EachIsOfferedTheTimeThatIsPlannedForThem) {
  Desk desk;
  desk.planner.seek(a_seeker(1));
  desk.planner.seek(a_seeker(2));
  EXPECT_TRUE(desk.planner.wants_round(desk.now));
  desk.run({a_time(1, 10), a_time(2, 40)});
  const std::uint64_t first = desk.asks(1);
  const std::uint64_t second = desk.asks(2);
  EXPECT_NE(first, 0U);
  EXPECT_NE(second, 0U);
  EXPECT_NE(first, second);
  EXPECT_TRUE(desk.planner.kept_from(who(1), second));
  EXPECT_FALSE(desk.planner.kept_from(who(2), second));
  EXPECT_TRUE(desk.planner.kept_from(who(9), first)) << "somebody of another campaign";
}

TEST(Planner, TheUrgentGetTheEarlyTimeWhoeverAsksFirst) {
  Desk desk;
  Seeker urgent = a_seeker(2);
  urgent.urgency = Urgency::urgent;
  desk.planner.seek(a_seeker(1));
  desk.planner.seek(urgent);
  desk.run({a_time(1, 30), a_time(2, 60)});
  EXPECT_EQ(desk.asks(1), key_of(2));
  EXPECT_EQ(desk.asks(2), key_of(1));
  EXPECT_EQ(desk.planner.reason_of(who(1)), Reason::went_to_more_urgent);
  EXPECT_EQ(desk.planner.reason_of(who(2)), Reason::cheapest_of_all);
}

TEST(Planner, NoMoreAreOnOfferThanMayBe) {
  Desk desk;
  for (const std::uint32_t patient : {1U, 2U, 3U}) desk.planner.seek(a_seeker(patient));
  desk.run({a_time(1, 10), a_time(2, 20), a_time(3, 30)});
  EXPECT_NE(desk.asks(1), 0U);
  EXPECT_NE(desk.asks(2), 0U);
  EXPECT_EQ(desk.planner.ask(desk.now, who(3)).turn, Turn::later);
  EXPECT_EQ(desk.planner.ask(desk.now, who(3), Planner::Told::in_conversation).turn, Turn::planned);
  desk.planner.held(who(1), *desk.planner.planned_for(who(1)));  // an answer makes room
  EXPECT_NE(desk.asks(3), 0U);
}

TEST(Planner, WhatOneProviderHasOnOfferIsLimitedByItself) {
  PlanTerms few = terms();
  few.offers_out = 10;
  few.offers_out_per_provider = 1;
  Desk desk(few);
  for (const std::uint32_t patient : {1U, 2U, 3U}) desk.planner.seek(a_seeker(patient));
  FreeTime elsewhere = a_time(3, 30);
  elsewhere.slot.provider = ProviderId{2};
  desk.run({a_time(1, 10), a_time(2, 20), elsewhere});
  int offered = 0;
  int later = 0;
  for (const std::uint32_t patient : {1U, 2U, 3U}) {
    const bool waits = desk.planner.ask(desk.now, who(patient)).turn == Turn::later;
    later += waits ? 1 : 0;
    offered += !waits && desk.asks(patient) != 0 ? 1 : 0;
  }
  EXPECT_EQ(offered, 2);
  EXPECT_EQ(later, 1);
}

TEST(Planner, AnOfferThatRanOutMakesRoomAndStaysPlanned) {
  Desk desk;
  for (const std::uint32_t patient : {1U, 2U, 3U}) desk.planner.seek(a_seeker(patient));
  const std::vector<FreeTime> free = {a_time(1, 30), a_time(2, 40), a_time(3, 50)};
  desk.run(free);
  const std::uint64_t first = desk.asks(1);
  desk.asks(2);
  desk.now += 7h;  // nobody told the planner that both lapsed
  desk.run(free);
  EXPECT_NE(desk.asks(3), 0U);
  EXPECT_EQ(desk.asks(1), first);
}

TEST(Planner, WhoRefusesIsPlannedAnewAtOtherTimesOnly) {
  Desk desk;
  desk.planner.seek(a_seeker(1));
  const std::vector<FreeTime> free = {a_time(1, 10), a_time(2, 20)};
  desk.run(free);
  const std::uint64_t first = desk.asks(1);
  desk.planner.declined(who(1), first);
  EXPECT_EQ(desk.planner.ask(desk.now, who(1)).turn, Turn::nothing);
  EXPECT_FALSE(desk.planner.kept_from(who(2), first));
  EXPECT_FALSE(desk.planner.wants_round(desk.now + 4min));
  desk.now += 5min;
  ASSERT_TRUE(desk.planner.wants_round(desk.now));
  desk.run(free);
  const std::uint64_t second = desk.asks(1);
  EXPECT_NE(second, 0U);
  EXPECT_NE(second, first);
  EXPECT_EQ(desk.planner.counts().small_rounds, 1U);
}

TEST(Planner, ASmallRoundLeavesThePlansOfOthers) {
  Desk desk;
  Seeker late = a_seeker(2);
  late.urgency = Urgency::emergency;
  desk.planner.seek(a_seeker(1));
  const std::vector<FreeTime> free = {a_time(1, 10), a_time(2, 200)};
  desk.run(free);
  const auto planned = desk.planner.planned_for(who(1));
  desk.planner.seek(late);  // would take that time in a whole round
  desk.now += 5min;
  desk.run(free);
  EXPECT_EQ(desk.planner.planned_for(who(1)), planned);
  EXPECT_EQ(desk.planner.planned_for(who(2)), key_of(2));
  desk.now += 6h - 5min;
  ASSERT_TRUE(desk.planner.wants_round(desk.now));
  desk.run(free);
  EXPECT_EQ(desk.planner.planned_for(who(2)), key_of(1)) << "a whole round may change it";
}

TEST(Planner, WhatWasToldIsNotChangedByAWholeRound) {
  Desk desk;
  desk.planner.seek(a_seeker(1));
  const std::vector<FreeTime> free = {a_time(1, 30), a_time(2, 200)};
  desk.run(free);
  ASSERT_EQ(desk.asks(1), key_of(1));
  Seeker late = a_seeker(2);
  late.urgency = Urgency::emergency;
  desk.planner.seek(late);
  desk.now += 6h;
  desk.run(free);
  EXPECT_EQ(desk.planner.planned_for(who(1)), key_of(1));
  EXPECT_EQ(desk.planner.planned_for(who(2)), key_of(2));
}

TEST(Planner, ATimeThatOthersTookIsPlannedForNobody) {
  Desk desk;
  desk.planner.seek(a_seeker(1));
  desk.run({a_time(1, 10), a_time(2, 20)});
  ASSERT_EQ(desk.planner.planned_for(who(1)), key_of(1));
  desk.planner.gone(key_of(1));
  EXPECT_EQ(desk.planner.planned_for(who(1)), std::nullopt);
  desk.now += 5min;
  desk.run({a_time(2, 20)});
  EXPECT_EQ(desk.planner.planned_for(who(1)), key_of(2));
  desk.now += 6h;
  desk.run({});  // the calendar shows it no more, and nobody said so
  EXPECT_EQ(desk.planner.planned_for(who(1)), std::nullopt);
  EXPECT_EQ(desk.planner.reason_of(who(1)), Reason::no_eligible_slot);
}

TEST(Planner, NothingSoonIsPlannedForWhoHasNotAsked) {
  PlanTerms slow = terms();
  slow.lead = 24h;
  Desk desk(slow);
  desk.planner.seek(a_seeker(1));
  const std::vector<FreeTime> free = {a_time(1, 10), a_time(2, 30)};
  desk.run(free);
  EXPECT_EQ(desk.planner.planned_for(who(1)), key_of(2));
  desk.now += 7h;  // less than a day ahead by now
  desk.run(free);
  EXPECT_EQ(desk.planner.planned_for(who(1)), std::nullopt);
  EXPECT_EQ(desk.planner.ask(desk.now, who(1)).turn, Turn::nothing);
  desk.now += 5min;
  ASSERT_TRUE(desk.planner.wants_round(desk.now));
  desk.run(free);
  EXPECT_EQ(desk.asks(1), key_of(1)) << "whoever asks may have the next time";
}

TEST(Planner, WhoTakesAnotherTimeFreesTheirOwn) {
  Desk desk;
  desk.planner.seek(a_seeker(1));
  desk.planner.seek(a_seeker(2));
  desk.run({a_time(1, 10), a_time(2, 20)});
  const auto one = desk.planner.planned_for(who(1));
  const auto two = desk.planner.planned_for(who(2));
  desk.planner.held(who(1), *two);  // the office proposed it, say
  EXPECT_EQ(desk.planner.planned_for(who(2)), std::nullopt);
  EXPECT_FALSE(desk.planner.kept_from(who(2), *one));
  EXPECT_TRUE(desk.planner.kept_from(who(2), *two));
  desk.planner.let_go(who(1));
  EXPECT_EQ(desk.planner.planned_for(who(1)), std::nullopt) << "it was never planned for them";
}

TEST(Planner, WhoLeavesKeepsNothing) {
  Desk desk;
  desk.planner.seek(a_seeker(1));
  desk.run({a_time(1, 10)});
  desk.planner.leave(who(1));
  EXPECT_FALSE(desk.planner.seeks(who(1)));
  EXPECT_FALSE(desk.planner.kept_from(who(2), key_of(1)));
  EXPECT_EQ(desk.planner.ask(desk.now, who(1)).turn, Turn::nothing);
}

TEST(Planner, APlanIsComparedWithAClerk) {
  Desk desk;
  Seeker morning = a_seeker(2);
  morning.parts = bit(PartOfDay::morning);
  desk.planner.seek(a_seeker(1));
  desk.planner.seek(morning);
  desk.run({a_time(1, 9), a_time(2, 13)});
  ASSERT_TRUE(desk.planner.gain().has_value());
  const PlanGain& plan = *desk.planner.gain();
  EXPECT_EQ(plan.seekers, 2U);
  EXPECT_EQ(plan.together.points, 4);  // 13:00 is four hours late for who does not mind
  EXPECT_EQ(plan.greedy.points, 64);   // and four hours and the wrong part of the day for the other
  EXPECT_EQ(plan.reasons[static_cast<std::size_t>(Reason::cheapest_of_all)], 1U);
  EXPECT_EQ(plan.reasons[static_cast<std::size_t>(Reason::would_cost_others_more)], 1U);
}

// Whatever happens to whom in which order: a time is one patient's, all that is planned is free and
// can be had, no more are on offer than may be, and the counts come out even.
TEST(PlannerProperty, OneTimeOnePatient) {
  rc::check([] {
    const auto seed = *rc::gen::inRange<std::uint64_t>(1, 1000);
    const test::Storm storm = test::draw_storm(test::small_storm(seed, 30, 25));
    PlanTerms with = terms();
    with.offers_out = 4;
    with.offers_out_per_provider = 2;
    Planner planner(with, 0h);
    std::map<std::uint64_t, FreeTime> free;
    for (const OpenSlot& slot : storm.slots) {
      free.emplace(key_of(slot.slot.value()), FreeTime{key_of(slot.slot.value()), slot});
    }
    std::map<PatientId, Seeker> seekers;
    Instant now = Instant::max();
    for (const Seeker& seeker : storm.seekers) {
      planner.seek(seeker);
      seekers.emplace(seeker.patient, seeker);
      now = std::min(now, seeker.not_before);
    }
    std::map<PatientId, std::uint64_t> out;
    const auto steps = *rc::gen::container<std::vector<std::pair<std::uint32_t, std::uint8_t>>>(
        rc::gen::pair(rc::gen::inRange(0U, 30U), rc::gen::inRange<std::uint8_t>(0, 8)));
    for (const auto& [number, what] : steps) {
      now += 1min;
      if (planner.wants_round(now)) {
        std::vector<FreeTime> times;
        for (const auto& [key, time] : free) times.push_back(time);
        planner.run(now, std::move(times));
      }
      const PatientId patient = storm.seekers[number].patient;
      const auto answer = planner.ask(now, patient);
      if (answer.turn == Turn::planned) {
        RC_ASSERT(free.contains(answer.key));
        RC_ASSERT(!planner.kept_from(patient, answer.key));
        RC_ASSERT(!ineligible(seekers.at(patient), free.at(answer.key).slot));
        switch (what) {
          case 0:
          case 1:
          case 2:
            planner.offered(patient, answer.key, now + 1h);
            break;
          case 3:
            planner.held(patient, answer.key);
            break;
          case 4:
            planner.accepted(patient, answer.key);
            break;
          case 5:
            planner.declined(patient, answer.key);
            break;
          case 6:
            planner.gone(answer.key);
            free.erase(answer.key);
            break;
          default:
            planner.let_go(patient);
        }
      }
      std::set<std::uint64_t> keys;
      std::uint32_t on_offer = 0;
      for (const auto& [each, seeker] : seekers) {
        const auto key = planner.planned_for(each);
        if (key) RC_ASSERT(keys.insert(*key).second);
        on_offer += planner.on_offer_to(each) ? 1 : 0;
      }
      RC_ASSERT(on_offer <= with.offers_out);
    }
  });
}

}  // namespace
}  // namespace rb::matching
