#include "core/matching/matching.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "core/matching/certificate.hpp"
#include "core/matching/eligibility.hpp"
#include "core/matching/greedy.hpp"
#include "tests/support/matching/oracle.hpp"
#include "tests/unit/core/matching/cases.hpp"

namespace rb::matching {
namespace {

// More cases than rapidcheck's hundred; whoever sets RC_PARAMS has the last word.
const int kConfigured = setenv("RC_PARAMS", "max_success=300", 0);

using test::a_seeker;
using test::a_slot;

// With declined slots and plans as later runs have them, some of them for slots that are gone.
test::Storm any_storm(std::uint32_t seekers, std::uint32_t slots) {
  const auto seed = *rc::gen::inRange<std::uint64_t>(0, 1'000'000);
  test::Storm storm =
      test::draw_storm(test::small_storm(seed, *rc::gen::inRange<std::uint32_t>(0, seekers),
                                         *rc::gen::inRange<std::uint32_t>(1, slots)));
  for (Seeker& seeker : storm.seekers) {
    const auto slot = [&] { return SlotId{*rc::gen::inRange<std::uint32_t>(0, slots + 5)}; };
    if (*rc::gen::inRange(0, 3) == 0) seeker.declined = {slot(), slot(), slot()};
    if (*rc::gen::inRange(0, 3) == 0) seeker.planned = slot();
  }
  return storm;
}

Market market_of(test::Storm storm, const Weights& weights = {}) {
  return Market(std::move(storm.seekers), std::move(storm.slots), weights);
}

TEST(Matching, IsAsGoodAsTheOracles) {
  ASSERT_EQ(kConfigured, 0);
  int contested = 0;
  EXPECT_TRUE(rc::check("no fewer points, and proven", [&] {
    const Market market = market_of(any_storm(120, 150));
    const Assignment matching = match(market);
    RC_ASSERT(matching.total == test::least_total(market));
    RC_ASSERT(find_flaw(market, matching) == std::nullopt);
    const Total greedy = match_greedily(market).total;
    RC_ASSERT(greedy >= matching.total);
    if (greedy > matching.total) ++contested;
  }));
  EXPECT_GT(contested, 30);  // or there was nothing to find
}

TEST(Matching, NeverLeavesEligibility) {
  EXPECT_TRUE(rc::check("I14, and no slot twice", [] {
    const Market market = market_of(any_storm(60, 60));
    for (const auto& columns : {match(market).column, match_greedily(market).column}) {
      std::vector<bool> given(market.columns(), false);
      for (std::size_t row = 0; row < market.rows(); ++row) {
        if (columns[row] == kNobody) continue;
        RC_ASSERT(!ineligible(market.seekers()[row], market.slots()[columns[row]]));
        RC_ASSERT(!given[columns[row]]);
        given[columns[row]] = true;
      }
    }
  }));
}

std::map<PatientId, SlotId> pairs_of(const Market& market,
                                     const std::vector<std::uint32_t>& columns) {
  std::map<PatientId, SlotId> pairs;
  for (std::size_t row = 0; row < market.rows(); ++row) {
    if (columns[row] == kNobody) continue;
    pairs[market.seekers()[row].patient] = market.slots()[columns[row]].slot;
  }
  return pairs;
}

TEST(Matching, DoesNotDependOnTheOrderOfTheInput) {
  EXPECT_TRUE(rc::check("shuffled", [] {
    const test::Storm storm = any_storm(60, 60);
    test::Storm shuffled = storm;
    const auto shuffle = [](auto& values) {
      for (std::size_t i = values.size(); i > 1; --i) {
        std::swap(values[i - 1], values[*rc::gen::inRange<std::size_t>(0, i)]);
      }
    };
    shuffle(shuffled.seekers);
    shuffle(shuffled.slots);
    for (Seeker& seeker : shuffled.seekers) shuffle(seeker.declined);
    const Market one = market_of(storm);
    const Market other = market_of(shuffled);
    RC_ASSERT(pairs_of(one, match(one).column) == pairs_of(other, match(other).column));
    RC_ASSERT(pairs_of(one, match_greedily(one).column) ==
              pairs_of(other, match_greedily(other).column));
  }));
}

// Large enough for opening prices from a sample.
TEST(Matching, OfThousandsIsProvenOverAllPairsInAnyOrder) {
  for (const bool departing : {false, true}) {
    test::StormShape shape;
    shape.seekers = 1'500;
    shape.slots = 3'000;
    shape.departing = departing;
    test::Storm storm = test::draw_storm(shape);
    const Market market = market_of(storm);
    const Assignment matching = match(market);
    EXPECT_EQ(find_flaw(market, matching), std::nullopt);
    EXPECT_LT(matching.total, match_greedily(market).total);
    std::reverse(storm.seekers.begin(), storm.seekers.end());
    std::reverse(storm.slots.begin(), storm.slots.end());
    const Market other = market_of(storm);
    EXPECT_EQ(pairs_of(market, matching.column), pairs_of(other, match(other).column));
  }
}

TEST(Market, AgreesWithTheDefinitionForEveryPair) {
  EXPECT_TRUE(rc::check("costs, bounds, both sides", [] {
    const Market market = market_of(any_storm(25, 40));
    std::vector<Cost> prices;
    for (std::size_t i = 0; i < market.columns(); ++i) {
      prices.push_back(*rc::gen::inRange(0, 300));
    }
    const auto most = *rc::gen::inRange<std::size_t>(1, 12);
    std::vector<Arc> arcs;
    for (std::size_t row = 0; row < market.rows(); ++row) {
      std::vector<Cost> values;
      Cost alone = kNoMore;
      for (std::size_t column = 0; column < market.columns(); ++column) {
        if (ineligible(market.seekers()[row], market.slots()[column])) continue;
        const Points points = market.points(row, column);
        alone = std::min(alone, points.own());
        const Cost value = points.total() + prices[column];
        if (value < market.unmatched(row)) values.push_back(value);
      }
      std::sort(values.begin(), values.end());
      const Cost rest = market.cheapest(row, prices, {most, market.unmatched(row)}, arcs);
      RC_ASSERT(arcs.size() == std::min(most, values.size()));
      const bool bounds = values.size() <= most ? rest == kNoMore : rest <= values[most];
      RC_ASSERT(bounds);
      std::vector<Cost> found;
      for (const Arc& arc : arcs) {
        RC_ASSERT(arc.cost == market.points(row, arc.column).total());
        found.push_back(arc.cost + prices[arc.column]);
      }
      std::sort(found.begin(), found.end());
      RC_ASSERT(std::equal(found.begin(), found.end(), values.begin()));
      const std::uint32_t best = market.cheapest_alone(row);
      RC_ASSERT((best == kNobody) == (alone == kNoMore));
      if (best != kNobody) RC_ASSERT(market.points(row, best).own() == alone);
    }
    std::vector<Cost> row_prices(market.rows(), 0);
    for (std::size_t column = 0; column < market.columns(); ++column) {
      market.cheapest_rows(column, row_prices, {market.rows() + 1, kMostCost}, arcs);
      for (const Arc& arc : arcs) {
        RC_ASSERT(!ineligible(market.seekers()[arc.column], market.slots()[column]));
        RC_ASSERT(arc.cost == market.points(arc.column, column).total() -
                                  market.unmatched(arc.column) + kMostCost);
      }
    }
  }));
}

TEST(Certificate, FindsEveryFlaw) {
  const Market market({a_seeker(1), a_seeker(2)}, {a_slot(1, 10), a_slot(2, 40), a_slot(3, 80)},
                      {});
  const Assignment good = match(market);
  ASSERT_EQ(find_flaw(market, good), std::nullopt);
  const auto flaw = [&](auto change) {
    Assignment bad = good;
    change(bad);
    return find_flaw(market, bad);
  };
  EXPECT_EQ(flaw([](Assignment& a) { a.pays.pop_back(); }), Flaw::sizes_differ);
  EXPECT_EQ(flaw([](Assignment& a) { a.column[1] = a.column[0]; }), Flaw::slot_given_twice);
  EXPECT_EQ(flaw([](Assignment& a) { ++a.total; }), Flaw::total_is_wrong);
  EXPECT_EQ(flaw([](Assignment& a) { ++a.pays[0]; }), Flaw::pays_other_than_cost);
  EXPECT_EQ(flaw([](Assignment& a) { a.price[2] = 5; }), Flaw::free_slot_has_a_price);
  // The later slot for both would be as consistent, but not the best.
  EXPECT_EQ(flaw([&](Assignment& a) {
              const std::size_t row = a.column[0] == 0 ? 0 : 1;
              a.column[row] = 2;
              a.total += market.points(row, 2).total() - market.points(row, 0).total();
              a.pays[row] = market.points(row, 2).total();
              a.price[0] = 0;
              a.price[1] = 0;
              a.pays[1 - row] = market.points(1 - row, 1).total();
            }),
            Flaw::better_pair);
  EXPECT_EQ(flaw([&](Assignment& a) {
              a.price[a.column[0]] += 100'000;
              a.pays[0] += 100'000;
            }),
            Flaw::better_unmatched);
  Seeker far = a_seeker(1);
  far.farthest_metres = 0;
  far.home.latitude += 100'000;
  const Market other({far, a_seeker(2)}, {a_slot(1, 10), a_slot(2, 40), a_slot(3, 80)}, {});
  EXPECT_EQ(find_flaw(other, good), Flaw::pair_not_eligible);
}

TEST(Greedy, TheMoreUrgentChoosesFirstThenWhoLostTheirsEarlier) {
  Seeker routine = a_seeker(1);
  Seeker urgent = a_seeker(2);
  urgent.urgency = Urgency::urgent;
  Seeker earlier = a_seeker(3);
  earlier.lost = test::kMonday;
  const Market market({routine, urgent, earlier}, {a_slot(1, 10), a_slot(2, 20)}, {});
  const GreedyMatching greedy = match_greedily(market);
  EXPECT_EQ(pairs_of(market, greedy.column),
            (std::map<PatientId, SlotId>{{PatientId{2}, SlotId{1}}, {PatientId{3}, SlotId{2}}}));
  EXPECT_EQ(greedy.total, 10 * 1 + 20 + 90 * 24);
}

// What greedy cannot see: one patient can come any time, the other only in the morning.
TEST(Matching, LeavesTheSlotToWhomNothingElseFits) {
  Seeker flexible = a_seeker(1);
  Seeker bound = a_seeker(2);
  bound.fine_until = test::kMonday + 11h;
  const Market market({flexible, bound}, {a_slot(1, 10), a_slot(2, 20)}, {});
  EXPECT_EQ(pairs_of(market, match(market).column),
            (std::map<PatientId, SlotId>{{PatientId{1}, SlotId{2}}, {PatientId{2}, SlotId{1}}}));
  EXPECT_EQ(match_greedily(market).column[1], kNobody);
}

}  // namespace
}  // namespace rb::matching
