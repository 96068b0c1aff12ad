#include "core/models/answer_model.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "core/base/digest.hpp"
#include "core/base/random.hpp"

namespace rb {
namespace {

constexpr std::uint8_t hour_of_week(int day, int hour) {
  return static_cast<std::uint8_t>(day * 24 + hour);
}
constexpr std::uint8_t kTuesdayMorning = hour_of_week(2, 9);
constexpr std::uint8_t kTuesdayAfternoon = hour_of_week(2, 14);
constexpr std::uint8_t kTuesdayEvening = hour_of_week(2, 18);
constexpr std::uint8_t kSundayMorning = hour_of_week(0, 10);

// A model whose hours have no effect: what a factor does at the base rate itself.
AnswerModel without_hours() {
  AnswerCoefficients c = published_coefficients();
  c.hour_of_week.fill(0);
  return AnswerModel(c);
}

TEST(AnswerModel, PublishedTimesOfDay) {
  const AnswerModel model(published_coefficients());
  EXPECT_NEAR(model.score_ppm({.hour_of_week = kTuesdayMorning}), 0.26e6 * 0.85, 1);
  EXPECT_NEAR(model.score_ppm({.hour_of_week = kTuesdayAfternoon}), 0.26e6 * 1.12, 1);
  EXPECT_NEAR(model.score_ppm({.hour_of_week = kTuesdayEvening}), 0.26e6 * 1.25, 1);
  EXPECT_NEAR(model.score_ppm({.hour_of_week = kSundayMorning}), 0.26e6 * 1.25, 1);
  for (std::uint8_t hour = 0; hour < kHoursOfWeek; ++hour) {
    EXPECT_LE(model.score_ppm({.hour_of_week = hour}),
              model.score_ppm({.hour_of_week = kTuesdayEvening}));
  }
}

TEST(AnswerModel, PublishedFactorsAtTheBaseRate) {
  const AnswerModel model = without_hours();
  EXPECT_NEAR(model.score_ppm({}), 0.26e6, 1);
  EXPECT_NEAR(model.score_ppm({.caller_id = CallerId::verified}), 0.26e6 * 1.40, 1);
  EXPECT_NEAR(model.score_ppm({.advance_text = true}), 0.26e6 * 1.6, 1);
  EXPECT_NEAR(model.score_ppm({.attempt = 1, .same_daypart_before = 1}), 0.26e6 * 0.85, 1);
  // Odds of 0.55: 0.26 becomes 0.162, and the 0.38-0.53 of Hiya's identified calls 0.25-0.38.
  const double odds = 0.26 / 0.74 * 0.55;
  EXPECT_NEAR(model.score_ppm({.caller_id = CallerId::unidentified}), 1e6 * odds / (1 + odds), 1);
}

TEST(AnswerModel, RepeatsInOneDaypartDiminishAndLateAttemptsLevelOff) {
  AnswerCoefficients c = published_coefficients();
  c.per_attempt = -0.2;
  const AnswerModel model(c);
  std::uint32_t before = model.score_ppm({.hour_of_week = kTuesdayMorning});
  for (std::uint8_t n = 1; n <= 5; ++n) {
    const std::uint32_t score =
        model.score_ppm({.hour_of_week = kTuesdayMorning, .attempt = n, .same_daypart_before = n});
    EXPECT_LT(score, before);
    before = score;
  }
  EXPECT_EQ(model.score_ppm({.hour_of_week = 9, .attempt = 5}),
            model.score_ppm({.hour_of_week = 9, .attempt = 50}));
}

TEST(AnswerModel, ScoresStayProbabilitiesAtTheExtremes) {
  AnswerCoefficients c;
  c.intercept = 800;
  EXPECT_EQ(AnswerModel(c).score_ppm({}), 1'000'000U);
  c.intercept = -800;
  EXPECT_EQ(AnswerModel(c).score_ppm({}), 0U);
}

// Same bits everywhere: the digest was taken with g++ 12 and must come out of every compiler.
TEST(AnswerModel, ScoresArePinned) {
  AnswerCoefficients c = published_coefficients();
  c.per_attempt = -0.05;
  for (std::size_t i = 0; i < kSegments; ++i) c.segment[i] = 0.03 * static_cast<double>(i) - 0.2;
  for (std::size_t i = 0; i < c.purpose.size(); ++i) c.purpose[i] = 0.07 * static_cast<double>(i);
  const AnswerModel model(c);
  Digest digest;
  for (std::uint64_t i = 0; i < 20'000; ++i) {
    const std::uint64_t bits = draw({5, Stream::test, i, 0});
    digest.add(model.score_ppm({.hour_of_week = static_cast<std::uint8_t>(bits % kHoursOfWeek),
                                .attempt = static_cast<std::uint8_t>((bits >> 10U) % 7),
                                .same_daypart_before = static_cast<std::uint8_t>((bits >> 14U) % 4),
                                .caller_id = static_cast<CallerId>(1 + (bits >> 20U) % 3),
                                .purpose = static_cast<Purpose>(1 + (bits >> 24U) % 5),
                                .advance_text = ((bits >> 30U) & 1U) != 0,
                                .segment = static_cast<std::uint8_t>((bits >> 32U) % kSegments)}));
  }
  EXPECT_EQ(digest.value(), 3150690646135338447ULL);
}

// A model unlike the published one, and attempts drawn from it.
AnswerCoefficients truth() {
  AnswerCoefficients c;
  c.intercept = -1.2;
  for (std::size_t i = 0; i < kHoursOfWeek; ++i) c.hour_of_week[i] = i % 24 < 12 ? -0.4 : 0.4;
  c.per_attempt = -0.15;
  c.per_same_daypart = -0.25;
  c.caller_id[static_cast<std::size_t>(CallerId::unidentified)] = -0.8;
  c.caller_id[static_cast<std::size_t>(CallerId::verified)] = 0.5;
  c.purpose[static_cast<std::size_t>(Purpose::reschedule)] = 0.3;
  c.advance_text = 0.7;
  c.segment[3] = 0.6;
  return c;
}

std::vector<AnswerObservation> attempts(std::uint64_t count) {
  const AnswerModel model(truth());
  std::vector<AnswerObservation> made(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t bits = draw({7, Stream::test, i, 0});
    AnswerFeatures& f = made[i].features;
    f.hour_of_week =
        hour_of_week(static_cast<int>(bits % 7), 8 + static_cast<int>((bits >> 8U) % 12));
    f.attempt = static_cast<std::uint8_t>((bits >> 16U) % 5);
    f.same_daypart_before = static_cast<std::uint8_t>((bits >> 20U) % (f.attempt + 1U));
    f.caller_id = static_cast<CallerId>(1 + (bits >> 28U) % 3);
    f.purpose = ((bits >> 32U) & 1U) != 0 ? Purpose::recall : Purpose::reschedule;
    f.advance_text = ((bits >> 36U) & 1U) != 0;
    f.segment = static_cast<std::uint8_t>((bits >> 40U) % 4);
    made[i].answered = draw_chance({7, Stream::test, i, 1}, model.score_ppm(f));
  }
  return made;
}

TEST(AnswerFit, RecoversWhatTheDrawsCameFrom) {
  const std::vector<AnswerObservation> seen = attempts(200'000);
  const AnswerCoefficients fitted = fit_answer_model(seen, 1.0);
  const AnswerCoefficients true_c = truth();
  const auto verified = static_cast<std::size_t>(CallerId::verified);
  const auto unidentified = static_cast<std::size_t>(CallerId::unidentified);
  const auto reschedule = static_cast<std::size_t>(Purpose::reschedule);
  EXPECT_NEAR(fitted.per_attempt, true_c.per_attempt, 0.03);
  EXPECT_NEAR(fitted.per_same_daypart, true_c.per_same_daypart, 0.03);
  EXPECT_NEAR(fitted.caller_id[verified], true_c.caller_id[verified], 0.05);
  EXPECT_NEAR(fitted.caller_id[unidentified], true_c.caller_id[unidentified], 0.05);
  EXPECT_NEAR(fitted.purpose[reschedule], true_c.purpose[reschedule], 0.05);
  EXPECT_NEAR(fitted.advance_text, true_c.advance_text, 0.05);
  EXPECT_NEAR(fitted.segment[3] - fitted.segment[0], 0.6, 0.06);
  double morning = 0;
  double afternoon = 0;
  for (int day = 0; day < 7; ++day) {
    for (int hour = 8; hour < 12; ++hour)
      morning += fitted.hour_of_week[hour_of_week(day, hour)] / 28;
    for (int hour = 12; hour < 20; ++hour) {
      afternoon += fitted.hour_of_week[hour_of_week(day, hour)] / 56;
    }
  }
  EXPECT_NEAR(afternoon - morning, 0.8, 0.05);
  // And as probabilities, which is what it is for.
  const AnswerFeatures asked{.hour_of_week = hour_of_week(3, 15),
                             .attempt = 2,
                             .same_daypart_before = 1,
                             .caller_id = CallerId::verified,
                             .advance_text = true,
                             .segment = 3};
  EXPECT_NEAR(AnswerModel(fitted).score_ppm(asked), AnswerModel(true_c).score_ppm(asked), 25'000);
}

TEST(AnswerFit, IsTheSameTwiceAndShrinksUnderARidge) {
  const std::vector<AnswerObservation> seen = attempts(5'000);
  const AnswerCoefficients once = fit_answer_model(seen, 1.0);
  const AnswerCoefficients twice = fit_answer_model(seen, 1.0);
  EXPECT_EQ(once.hour_of_week, twice.hour_of_week);
  EXPECT_EQ(once.intercept, twice.intercept);
  const AnswerCoefficients shrunk = fit_answer_model(seen, 10'000.0);
  EXPECT_LT(shrunk.advance_text, once.advance_text / 2);
  EXPECT_GT(shrunk.advance_text, 0);
}

TEST(AnswerFit, SurvivesAttemptsThatAllEndedAlike) {
  std::vector<AnswerObservation> seen(50);
  for (AnswerObservation& observation : seen) observation.answered = true;
  EXPECT_GT(AnswerModel(fit_answer_model(seen, 1.0)).score_ppm({}), 900'000U);
}

}  // namespace
}  // namespace rb
