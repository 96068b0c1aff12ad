#include "sim/world/peers/ehr.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

struct Made {
  LocalClock clock{zones()};
  Ehr ehr;
  explicit Made(const std::string& lines)
      : ehr(scenario(lines).ehr(), 1,
            Outages(scenario(lines).ehr().outages(), monday(8h), kNewYork, clock),
            {.start = monday(8h), .home = kNewYork, .clock = &clock}) {}
};

EhrQuestion question(EhrKind kind, std::uint32_t patient, std::uint32_t number = 0) {
  return {.kind = kind,
          .assignment = AssignmentId{patient},
          .patient = PatientId{patient},
          .campaign = CampaignId{0},
          .number = number};
}

constexpr const char* kPerfect =
    "ehr: {requests_per_second: 100000, burst: 100000, lost_answers: 0%, error_rate: 0%}";

TEST(Ehr, AnswersTooManyAboveTheRateAndBurst) {
  Made made("ehr: {requests_per_second: 10, burst: 20, error_rate: 0%, lost_answers: 0%}");
  int taken = 0;
  int refused = 0;
  int said_when = 0;
  for (std::uint32_t i = 0; i < 1'000; ++i) {  // 50 a second for 20 seconds
    const auto r = made.ehr.ask(monday(9h) + Millis{20} * i, question(EhrKind::check_status, i));
    if (r.answer == EhrAnswer::too_many) {
      ++refused;
      said_when += r.retry_after > Millis{} ? 1 : 0;
      EXPECT_EQ(r.retry_after % 1s, Millis{});
      EXPECT_LE(r.retry_after, 1s);
      EXPECT_LT(r.after, 100ms);
    } else {
      ++taken;
    }
  }
  EXPECT_NEAR(taken, 20 + 10 * 20, 2);
  EXPECT_NEAR(said_when, 0.7 * refused, 0.08 * refused);  // with or without Retry-After
}

TEST(Ehr, KnowsWhatIsSettled) {
  Made made(kPerfect);
  auto q = question(EhrKind::check_status, 1);
  EXPECT_EQ(made.ehr.ask(monday(9h), q).answer, EhrAnswer::open);
  q.settled_before = true;
  EXPECT_EQ(made.ehr.ask(monday(9h), q).answer, EhrAnswer::settled);
  q.settled_before = false;
  q.kind = EhrKind::book;
  q.appointment = made.ehr.ask(monday(9h), q).appointment;
  EXPECT_NE(q.appointment, 0U);
  q.kind = EhrKind::check_status;
  EXPECT_EQ(made.ehr.ask(monday(9h), q).answer, EhrAnswer::settled);
  q.kind = EhrKind::read_back;
  const auto read = made.ehr.ask(monday(9h), q);
  EXPECT_EQ(read.answer, EhrAnswer::booked);
  EXPECT_EQ(read.appointment, q.appointment);
}

TEST(Ehr, SlotsRunOutAndOpenEachDay) {
  Made made(
      "ehr: {requests_per_second: 100000, burst: 100000, lost_answers: 0%, error_rate: 0%, "
      "open_slots: 5, new_slots_per_day: 3}");
  std::uint32_t patient = 0;
  const auto book = [&](Instant now) {
    return made.ehr.ask(now, question(EhrKind::book, patient++)).answer;
  };
  for (int i = 0; i < 5; ++i) EXPECT_EQ(book(monday(9h)), EhrAnswer::booked);
  EXPECT_EQ(book(monday(23h)), EhrAnswer::no_slot);
  EXPECT_EQ(made.ehr.open_slots(monday(23h)), 0U);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(book(monday(kDay)), EhrAnswer::booked);  // local midnight
  EXPECT_EQ(book(monday(kDay)), EhrAnswer::no_slot);
  EXPECT_EQ(made.ehr.book_by_staff(monday(kDay), question(EhrKind::book, 99)), 0U);
  EXPECT_EQ(made.ehr.open_slots(monday(3 * kDay)), 6U);
  std::set<std::uint64_t> slots;
  for (const EhrBooking& booking : made.ehr.ledger()) slots.insert(booking.slot);
  EXPECT_EQ(slots.size(), 8U);
}

// A lost answer to `book` leaves a booking; reading back finds it, asking again makes a second one,
// which the ledger shows.
TEST(Ehr, LostBookingsStandAndAskingTwiceBooksTwice) {
  Made made(
      "ehr: {requests_per_second: 100000, burst: 100000, lost_answers: 100%, error_rate: 0%}");
  EhrQuestion q = question(EhrKind::book, 1);
  const auto first = made.ehr.ask(monday(9h), q);
  EXPECT_EQ(first.answer, EhrAnswer::lost);
  EXPECT_EQ(first.after, 30s);
  ASSERT_EQ(made.ehr.ledger().size(), 1U);
  EXPECT_EQ(made.ehr.ledger()[0].assignment, AssignmentId{1});
  EXPECT_EQ(made.ehr.ledger()[0].appointment, first.appointment);
  EXPECT_EQ(made.ehr.ask(monday(9h), q).answer, EhrAnswer::lost);
  EXPECT_EQ(made.ehr.ledger().size(), 2U);
}

TEST(Ehr, IsDownInAnOutageAndSlowInABrownOut) {
  Made made(
      "ehr: {requests_per_second: 100000, burst: 100000, lost_answers: 0%, error_rate: 0%, "
      "latency: {median: 100ms, p99: 200ms}, outages: [{from: day 1 10:00, for: 90m, kind: down}, "
      "{from: day 2 09:00, for: 1h, kind: slow, factor: 20}, "
      "{from: day 3 09:00, for: 1h, kind: errors, share: 40%}]}");
  std::map<EhrAnswer, int> down;
  for (std::uint32_t i = 0; i < 1'000; ++i) {
    ++down[made.ehr.ask(monday(10h + 30min), question(EhrKind::book, i)).answer];
  }
  EXPECT_EQ(down[EhrAnswer::booked], 0);
  EXPECT_NEAR(down[EhrAnswer::failed], 800, 50);
  EXPECT_NEAR(down[EhrAnswer::lost], 200, 50);
  EXPECT_TRUE(made.ehr.ledger().empty());  // nothing was carried out
  EXPECT_EQ(made.ehr.ask(monday(11h + 30min), question(EhrKind::check_status, 1)).answer,
            EhrAnswer::open);
  const Millis usual = made.ehr.ask(monday(12h), question(EhrKind::check_status, 7)).after;
  const Millis slow = made.ehr.ask(monday(kDay + 9h), question(EhrKind::check_status, 7)).after;
  EXPECT_EQ(slow, usual * 20);
  int failed = 0;
  for (std::uint32_t i = 0; i < 1'000; ++i) {
    failed += made.ehr.ask(monday(2 * kDay + 9h), question(EhrKind::check_status, i)).answer ==
                      EhrAnswer::failed
                  ? 1
                  : 0;
  }
  EXPECT_NEAR(failed, 400, 60);
}

TEST(Ehr, AnswersThatTakeTooLongAreLostButCarriedOut) {
  Made made(
      "ehr: {requests_per_second: 100000, burst: 100000, lost_answers: 0%, error_rate: 0%, "
      "latency: {median: 2s, p99: 3s}, outages: [{from: day 1 09:00, for: 1h, kind: slow, factor: "
      "100}]}");
  const auto r = made.ehr.ask(monday(9h), question(EhrKind::book, 1));
  EXPECT_EQ(r.answer, EhrAnswer::lost);
  EXPECT_EQ(r.after, 30s);
  EXPECT_EQ(made.ehr.ledger().size(), 1U);
}

}  // namespace
}  // namespace rb::sim
