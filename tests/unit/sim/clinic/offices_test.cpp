// How offices answer: in their hours, in the shares of the scenario, with times that are free.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

TEST(Offices, AnswerInTheirHoursAndInTheSharesOfTheScenario) {
  const auto clinic = clinic_of(
      "{clinics: {taken: 0%, taken_per_day: 0%}, "
      "offices: {refuses: 20%, counters: 30%, silent: 10%, hours: \"09:00-15:00\"}}");
  std::map<BookingAnswer, double> answers;
  constexpr std::uint32_t kAsked = 8'000;
  for (std::uint32_t i = 0; i < kAsked; ++i) {
    const Instant now = monday(8h) + i * 5min;
    const auto key = key_of({ProviderId{i % 2'000}, 20'731 + 35, i / 2'000});
    const OfficeAnswer answer = clinic->ask_office(now, BookingId{i}, key);
    answers[answer.answer] += 1.0 / kAsked;
    EXPECT_EQ(answer.counter.empty(), answer.answer != BookingAnswer::counter);
    if (answer.answer == BookingAnswer::silent) {
      EXPECT_EQ(answer.at, kNever);
      continue;
    }
    ASSERT_GE(answer.at, now);
    const ZoneId zone = clinic->directory()[slot_of(key).provider].office.zone;
    const LocalTime local = (*two_zones())[zone].to_local(answer.at);
    EXPECT_GE(minute_of(local), 9 * 60);
    EXPECT_LT(minute_of(local), 15 * 60);
    const auto weekday = std::chrono::weekday{
        std::chrono::sys_days{std::chrono::floor<std::chrono::days>(local).time_since_epoch()}};
    EXPECT_NE(weekday, std::chrono::Saturday);
    EXPECT_NE(weekday, std::chrono::Sunday);
  }
  EXPECT_NEAR(answers[BookingAnswer::silent], 0.10, 0.015);
  EXPECT_NEAR(answers[BookingAnswer::no], 0.20, 0.02);
  EXPECT_NEAR(answers[BookingAnswer::counter], 0.30, 0.02);
  EXPECT_NEAR(answers[BookingAnswer::yes], 0.40, 0.02);
}

TEST(Offices, HalfOfThemAnswerWithinTheMedianOfOpenTime) {
  const auto clinic =
      clinic_of("{offices: {answer_median: 2h, answer_p99: 7h, silent: 0%, counters: 0%}}");
  std::vector<Millis> took;
  for (std::uint32_t i = 0; i < 2'000; ++i) {
    const auto key = key_of({ProviderId{i}, 20'731 + 35, 2});
    const ZoneId zone = clinic->directory()[ProviderId{i}].office.zone;
    const Instant opens = monday(zone == kNewYork ? 8h : 11h);  // 08:00 there
    took.push_back(clinic->ask_office(opens, BookingId{i}, key).at - opens);
  }
  std::sort(took.begin(), took.end());
  EXPECT_NEAR(static_cast<double>(took[1'000] / 1min), 120, 10);
  EXPECT_GT(took[1'990], 6h);
  EXPECT_LT(took[1'970], 9h);
}

TEST(Offices, AQuestionOfTheEveningIsAnsweredTheNextMorning) {
  const auto clinic =
      clinic_of("{offices: {answer_median: 10m, answer_p99: 30m, silent: 0%, counters: 0%}}");
  for (std::uint32_t i = 0; i < 200; ++i) {
    const ZoneId zone = clinic->directory()[ProviderId{i}].office.zone;
    const Instant asked = monday(zone == kNewYork ? 20h : 23h);
    const OfficeAnswer answer =
        clinic->ask_office(asked, BookingId{i}, key_of({ProviderId{i}, 20'731 + 35, 2}));
    EXPECT_GE(answer.at - asked, 12h);
    EXPECT_LT(answer.at - asked, 14h);
  }
}

TEST(Offices, ProposeTimesOfTheSameProviderThatCanBeBookedThen) {
  const auto clinic = clinic_of("{offices: {counters: 100%, refuses: 0%, silent: 0%}}");
  std::size_t proposed = 0;
  for (std::uint32_t i = 0; i < 300; ++i) {
    const auto key = key_of({ProviderId{i}, 20'731 + 10, 5});
    const OfficeAnswer answer = clinic->ask_office(monday(10h), BookingId{i}, key);
    if (answer.answer != BookingAnswer::counter) {
      EXPECT_EQ(answer.answer, BookingAnswer::no);
      continue;
    }
    ASSERT_LE(answer.counter.size(), 3U);
    Millis before{0};
    const Instant wanted = clinic->describe(key)->start;
    for (const FreeTime& time : answer.counter) {
      EXPECT_EQ(time.provider, ProviderId{i});
      EXPECT_NE(time.key, key);
      EXPECT_GT(time.start, answer.at);
      const Millis away = time.start < wanted ? wanted - time.start : time.start - wanted;
      EXPECT_GE(away, before);
      before = away;
    }
    const FreeTime& first = answer.counter.front();
    EXPECT_EQ(clinic->book(answer.at, BookingId{i}, PatientId{i}, first.key).answer,
              BookingAnswer::yes);
    ++proposed;
  }
  EXPECT_GT(proposed, 250U);
}

TEST(Offices, DoNotAgreeToWhatIsGoneOrPastWhenTheyAnswer) {
  const auto clinic = clinic_of("{offices: {counters: 0%, refuses: 0%, silent: 0%}}");
  std::map<BookingAnswer, int> answers;
  for (std::uint32_t i = 0; i < 1'000; ++i) {
    // Of these times 85% are gone at the start; a tenth are of the morning that is over.
    const auto key = key_of({ProviderId{i}, 20'731 + (i % 10 == 0 ? 0 : 10), 1});
    const OfficeAnswer answer = clinic->ask_office(monday(11h), BookingId{i}, key);
    ++answers[answer.answer];
    const auto booked = clinic->book(answer.at, BookingId{i}, PatientId{i}, key).answer;
    EXPECT_EQ(booked == BookingAnswer::yes, answer.answer == BookingAnswer::yes);
  }
  EXPECT_GT(answers[BookingAnswer::yes], 50);
  EXPECT_GT(answers[BookingAnswer::counter], 700);
}

TEST(Offices, AskedAgainTheyAnswerTheSame) {
  const auto clinic = clinic_of();
  for (std::uint32_t i = 0; i < 200; ++i) {
    const auto key = key_of({ProviderId{i}, 20'731 + 10, 5});
    const OfficeAnswer first = clinic->ask_office(monday(10h), BookingId{i}, key);
    (void)clinic->ask_office(monday(11h), BookingId{i + 1}, key);
    const OfficeAnswer again = clinic->ask_office(monday(10h), BookingId{i}, key);
    EXPECT_EQ(first.answer, again.answer);
    EXPECT_EQ(first.at, again.at);
    EXPECT_EQ(first.counter, again.counter);
  }
}

}  // namespace
}  // namespace rb::sim
