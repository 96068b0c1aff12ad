#include "core/engine/limits/recent_contacts.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <vector>

namespace rb {
namespace {

const Instant kMonday = instant_from_ms(1'790'000'000'000);

TEST(RecentContacts, NothingYet) {
  const RecentContacts none;
  EXPECT_EQ(none.below_cap_at(1, kDay), Instant::min());
  EXPECT_EQ(none.gap_over_at(20h), Instant::min());
  EXPECT_EQ(none.count_since(kMonday), 0);
  EXPECT_EQ(none.below_cap_at(0, kDay), kNever);  // a class that allows no contact at all
}

TEST(RecentContacts, TheCapIsFreeWhenTheNthLastIsOldEnough) {
  RecentContacts recent;
  recent.add(kMonday);
  recent.add(kMonday + 2h);
  EXPECT_EQ(recent.below_cap_at(1, kDay), kMonday + 26h);
  EXPECT_EQ(recent.below_cap_at(2, kDay), kMonday + 24h);
  EXPECT_EQ(recent.below_cap_at(3, kDay), Instant::min());
  EXPECT_EQ(recent.gap_over_at(90min), kMonday + 3h + 30min);
}

// Against the whole history: whenever below_cap_at says free, fewer than `count` lie within `per`;
// and never later than a second after that is so (contacts are kept in seconds, rounded up).
TEST(RecentContacts, AgreesWithTheWholeHistory) {
  EXPECT_TRUE(rc::check("caps over any history", [] {
    const auto gaps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40'000'000));
    const auto count = static_cast<std::uint8_t>(*rc::gen::inRange(1, 9));
    const Millis per{*rc::gen::inRange<std::int64_t>(60'000, 604'800'000)};
    RecentContacts recent;
    std::vector<Instant> all;
    Instant now = kMonday;
    const auto within = [&](Instant at) {
      return std::count_if(all.begin(), all.end(), [&](Instant c) { return c > at - per; });
    };
    for (const int gap : gaps) {
      now += Millis{gap};
      const Instant free = recent.below_cap_at(count, per);
      if (free <= now)
        RC_ASSERT(within(now) < count);
      else
        RC_ASSERT(within(now - Millis{1000}) >= count);
      recent.add(now);
      all.push_back(now);
    }
    RC_ASSERT(recent.count_since(now - per) >=
              std::min<std::int64_t>(within(now), static_cast<std::int64_t>(kMaxCap)));
  }));
}

}  // namespace
}  // namespace rb
