// Offices that are asked over a ladder: what of it reaches the engine, and what becomes of a
// message.
#include <gtest/gtest.h>

#include <map>

#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

constexpr const char* kLadder =
    "ladder: [{channel: fhir}, {channel: portal, patience: 4h}, {channel: phone, patience: 0s, "
    "business_days: 1, needs: 10m}]";

OfficeMessage message(std::uint32_t i, OfficeChannel channel, std::uint8_t rung = 0) {
  return {{OfficeRequestId{i}, 1, rung},
          channel,
          BookingId{i},
          key_of({ProviderId{i % 2'000}, 20'731 + 35, i / 2'000})};
}

TEST(OfficeLadders, WithoutOneTheEngineKnowsOfNoOffices) {
  const std::shared_ptr<const Clinic> clinic = clinic_of("{}");
  EXPECT_EQ(office_terms(clinic), nullptr);
  EXPECT_EQ(office_terms(nullptr), nullptr);
}

TEST(OfficeLadders, AreAsTheScenarioSays) {
  const std::shared_ptr<const Clinic> clinic =
      clinic_of("{offices: {" + std::string(kLadder) + ", takes: {fhir: 30%, fax: 0%}}}");
  const auto terms = office_terms(clinic);
  ASSERT_NE(terms, nullptr);
  const auto& rungs = terms->ladder.rungs;
  ASSERT_EQ(rungs.size(), 3U);
  EXPECT_EQ(rungs[0].channel, OfficeChannel::fhir);
  EXPECT_EQ(rungs[0].patience, (office::Patience{.business_days = 0, .office_hours = 2h}));
  EXPECT_EQ(rungs[1].patience, (office::Patience{.business_days = 0, .office_hours = 4h}));
  EXPECT_EQ(rungs[2].channel, OfficeChannel::phone_task);
  EXPECT_EQ(rungs[2].patience, (office::Patience{.business_days = 1, .office_hours = 0s}));
  EXPECT_EQ(rungs[2].needs, 10min);
  std::map<OfficeChannel, int> takes;
  for (std::uint32_t i = 0; i < 2'000; ++i) {
    for (int c = 0; c < kOfficeChannels; ++c) {
      const auto channel = static_cast<OfficeChannel>(c);
      takes[channel] += has_channel(terms->book->channels_of(ProviderId{i}), channel);
    }
    // Of one office all of them.
    EXPECT_EQ(terms->book->channels_of(ProviderId{i}),
              terms->book->channels_of(ProviderId{i / 5 * 5}));
  }
  EXPECT_NEAR(takes[OfficeChannel::fhir], 600, 120);
  EXPECT_NEAR(takes[OfficeChannel::portal], 900, 120);
  EXPECT_EQ(takes[OfficeChannel::phone_task], 2'000);
  EXPECT_EQ(takes[OfficeChannel::fax], 0);
  const ZoneId zone = clinic->directory()[ProviderId{0}].office.zone;
  const Instant eight = monday(zone == kNewYork ? 8h : 11h);
  EXPECT_EQ(terms->book->hours_of(ProviderId{0}).next_open(monday(0h), 1ms), eight);
}

TEST(OfficeLadders, MessagesFareInTheSharesOfTheScenario) {
  const auto clinic = clinic_of(
      "{offices: {misses: {portal: 40%, phone: 0%}, silent: 10%, acknowledges: 25%, undelivered: "
      "10%, unreported: 20%}}");
  constexpr std::uint32_t kSent = 8'000;
  double reported = 0;
  double arrived = 0;
  double seen = 0;
  double answered = 0;
  double acknowledged = 0;
  for (std::uint32_t i = 0; i < kSent; ++i) {
    const MessageFate fate = clinic->fate_of(message(i, OfficeChannel::portal));
    reported += fate.reported;
    arrived += fate.arrives;
    seen += fate.seen;
    answered += fate.answered;
    acknowledged += fate.acknowledged;
    EXPECT_TRUE(fate.arrives || !fate.seen);
    EXPECT_TRUE(fate.seen || !fate.answered);
    const MessageFate call = clinic->fate_of(message(i, OfficeChannel::phone_task));
    EXPECT_EQ(call.arrives, call.seen);
    EXPECT_FALSE(call.acknowledged);
  }
  EXPECT_NEAR(reported / kSent, 0.8, 0.02);
  EXPECT_NEAR(arrived / kSent, 0.2 * 0.5 + 0.8 * 0.9, 0.02);
  EXPECT_NEAR(seen / arrived, 0.6, 0.02);
  EXPECT_NEAR(answered / seen, 0.9, 0.02);
  EXPECT_NEAR(acknowledged / seen, 0.25, 0.02);
}

// Whatever it is asked over, an office thinks the same of one time for one patient.
TEST(OfficeLadders, AnOfficeIsOfOneMind) {
  const auto clinic = clinic_of("{offices: {refuses: 20%, counters: 30%}}");
  std::map<BookingAnswer, int> answers;
  for (std::uint32_t i = 0; i < 2'000; ++i) {
    const OfficeAnswer first =
        clinic->answer_message(monday(10h), message(i, OfficeChannel::portal));
    const OfficeAnswer call =
        clinic->answer_message(monday(10h), message(i, OfficeChannel::phone_task, 2));
    EXPECT_LE(call.at, first.at);
    ++answers[first.answer];
    // Only what somebody else takes meanwhile changes it.
    if (call.at == first.at) {
      EXPECT_EQ(call.answer, first.answer);
    }
  }
  EXPECT_GT(answers[BookingAnswer::yes], 0);
  EXPECT_GT(answers[BookingAnswer::no], 300);
  EXPECT_GT(answers[BookingAnswer::counter], 500);
  EXPECT_EQ(answers[BookingAnswer::silent], 0);
}

}  // namespace
}  // namespace rb::sim
