#include "sim/world/peers/carrier.hpp"

#include <gtest/gtest.h>

#include <map>

#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

Carrier carrier(const std::string& lines) {
  LocalClock clock(zones());
  const proto::Scenario s = scenario(lines);
  return Carrier(s.carrier(), 1, Outages(s.carrier().outages(), monday(8h), kNewYork, clock));
}

RequestKey request(std::uint32_t patient) {
  return {PatientId{patient}, CampaignId{0}, 0};
}

// Where nothing waits for servers.
Admission call_at(Carrier& carrier, Instant now, const RequestKey& key) {
  return carrier.admit_call(now, carrier.receive_call(now, key), key);
}

TEST(Carrier, RefusesMoreCallsThanItHasTrunks) {
  Carrier c = carrier("carrier: {trunks: 3, calls_per_second: 1000, lost_requests: 0%}");
  for (std::uint32_t i = 0; i < 3; ++i) {
    EXPECT_EQ(call_at(c, monday(9h), request(i)).fate, Fate::taken);
  }
  EXPECT_EQ(call_at(c, monday(9h), request(3)).fate, Fate::refused);
  c.release_trunk();
  EXPECT_EQ(call_at(c, monday(9h), request(4)).fate, Fate::taken);
  EXPECT_EQ(c.trunks_in_use(), 3U);
}

TEST(Carrier, RefusesCallsThatComeTooFast) {
  Carrier c = carrier("carrier: {trunks: 100000, calls_per_second: 5, lost_requests: 0%}");
  int taken = 0;
  for (std::uint32_t i = 0; i < 2'000; ++i) {  // a hundred a second
    taken += call_at(c, monday(9h) + Millis{10} * i, request(i)).fate == Fate::taken ? 1 : 0;
  }
  EXPECT_NEAR(taken, 25 + 5 * 20, 2);
}

TEST(Carrier, CountsTextsByMobileCarrierAndDay) {
  Carrier c = carrier(
      "carrier: {texts_per_second: 10000, texts_per_carrier_and_day: 10, "
      "lost_requests: 0%}");
  const auto send = [&](Instant now, std::uint8_t to, int count) {
    int taken = 0;
    for (int i = 0; i < count; ++i) {
      const RequestKey key = request(static_cast<std::uint32_t>(i));
      const Reception received = c.receive_text(now, to, key);
      taken += c.admit_text(now, received, key).fate == Fate::taken ? 1 : 0;
    }
    return taken;
  };
  EXPECT_EQ(send(monday(9h), 0, 15), 10);
  EXPECT_EQ(send(monday(9h), 1, 15), 10);
  EXPECT_EQ(send(monday(30h), 0, 15), 0);
  EXPECT_EQ(send(monday(33h), 0, 15), 10);  // 24 h after the first
}

TEST(Carrier, LosesSomeRequestsAndPlacesHalfOfThem) {
  Carrier c = carrier("carrier: {trunks: 100000, calls_per_second: 10000, lost_requests: 10%}");
  std::map<Fate, double> count;
  for (std::uint32_t i = 0; i < 20'000; ++i) {
    const Admission a = call_at(c, monday(9h) + Millis{i}, request(i));
    ++count[a.fate];
    EXPECT_TRUE(a.fate == Fate::taken || a.after == Carrier::kTimeout);
  }
  EXPECT_NEAR((count[Fate::lost_placed] + count[Fate::lost_not_placed]) / 20'000, 0.10, 0.01);
  EXPECT_NEAR(count[Fate::lost_placed] / count[Fate::lost_not_placed], 1.0, 0.1);
}

TEST(Carrier, OutagesRefuseSlowDownOrLeaveOpen) {
  Carrier c = carrier(
      "carrier: {trunks: 100000, calls_per_second: 10000, lost_requests: 0%, outages: "
      "[{from: day 1 10:00, for: 1h, kind: down}, "
      "{from: day 1 12:00, for: 1h, kind: slow, factor: 1000}, "
      "{from: day 1 14:00, for: 1h, kind: errors, share: 100%}]}");
  EXPECT_EQ(call_at(c, monday(10h), request(1)).fate, Fate::refused);
  EXPECT_EQ(call_at(c, monday(12h), request(1)).fate, Fate::lost_placed);
  EXPECT_EQ(call_at(c, monday(14h), request(1)).fate, Fate::lost_not_placed);
  EXPECT_EQ(call_at(c, monday(15h), request(1)).fate, Fate::taken);
  EXPECT_GE(c.look_up(monday(10h), request(1)), 1h);  // a look-up waits the outage out
}

TEST(Carrier, CallbacksAreLostOrComeTwice) {
  const Carrier c = carrier("carrier: {lost_callbacks: 5%, duplicate_callbacks: 10%}");
  double lost = 0;
  double twice = 0;
  for (std::uint32_t i = 0; i < 20'000; ++i) {
    const auto callback = c.callback(request(i));
    lost += callback.lost ? 1 : 0;
    twice += callback.again > Millis{} ? 1 : 0;
    EXPECT_FALSE(callback.lost && callback.again > Millis{});
  }
  EXPECT_NEAR(lost / 20'000, 0.05, 0.006);
  EXPECT_NEAR(twice / 20'000, 0.10 * 0.95, 0.008);
}

}  // namespace
}  // namespace rb::sim
