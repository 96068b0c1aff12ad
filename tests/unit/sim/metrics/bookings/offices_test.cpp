// Requests to offices, told in their events, and what is counted of them.
#include <gtest/gtest.h>

#include "sim/metrics/bookings/office_metrics.hpp"

namespace rb::sim {
namespace {

namespace oe = office::event;
using office::Ending;

class OfficeCounting : public testing::Test {
 protected:
  void say(std::uint32_t request, const office::EventBody& body) {
    metrics_.on_event({OfficeRequestId{request}, body}, now_);
  }
  void open(std::uint32_t request) { say(request, oe::RequestOpened{}); }
  void send(std::uint32_t request, std::uint8_t rung, OfficeChannel channel) {
    say(request, oe::RequestSent{{OfficeRequestId{request}, 1, rung}, channel, now_});
  }
  static std::int64_t count(const Counts& counts, std::string_view name) {
    for (const NamedCount& one : counts) {
      if (one.name == name) return one.count;
    }
    return -1;
  }

  OfficeMetrics metrics_;
  Instant now_ = instant_from_ms(1'791'201'600'000);
};

TEST_F(OfficeCounting, OfNobodyThereIsNothing) {
  EXPECT_EQ(metrics_.summarise(), std::nullopt);
}

TEST_F(OfficeCounting, MessagesByChannelAndRequestsByEnding) {
  for (const std::uint32_t request : {0U, 1U, 2U}) open(request);
  for (const std::uint32_t request : {0U, 1U, 2U}) send(request, 0, OfficeChannel::fhir);
  say(0, oe::SendArrived{});
  say(1, oe::SendFailed{});
  send(1, 1, OfficeChannel::phone_task);
  say(1, oe::SendArrived{});
  say(2, oe::SendLost{});
  say(2, oe::SendUnresolved{});
  say(0, oe::RequestAcknowledged{.send = {}, .channel = OfficeChannel::fhir, .escalate_at = {}});
  now_ += 2h;
  say(0, oe::RequestEnded{.ending = Ending::accepted, .heard = channel_bit(OfficeChannel::fhir)});
  say(1, oe::RequestEnded{.ending = Ending::cancelled});
  const auto counts = metrics_.summarise();
  ASSERT_TRUE(counts.has_value());
  EXPECT_EQ(counts->requests, 3);
  EXPECT_EQ(counts->escalations, 1);
  EXPECT_EQ(counts->open, 1);
  ASSERT_EQ(counts->channels.size(), 2U);
  EXPECT_EQ(counts->channels[0], (OfficeChannelCounts{"fhir", 3, 1, 1, 1, 1, 1}));
  EXPECT_EQ(counts->channels[1], (OfficeChannelCounts{"phone_task", 1, 0, 0, 0, 0, 0}));
  EXPECT_EQ(count(counts->endings, "accepted"), 1);
  EXPECT_EQ(count(counts->endings, "cancelled"), 1);
  EXPECT_EQ(count(counts->endings, "countered"), 0);
  EXPECT_EQ(counts->settled_ms.count, 1);
  EXPECT_NEAR(static_cast<double>(counts->settled_ms.p50), 7'200'000, 100'000);
}

}  // namespace
}  // namespace rb::sim
