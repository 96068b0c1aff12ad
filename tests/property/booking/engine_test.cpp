// The same clinics with a whole engine: its log comes back from its bytes, folds to its state, and
// what is stored in slices is that state, too.
#include <gtest/gtest.h>

#include "tests/support/desk_engine/engine_bed.hpp"

namespace rb::test {
namespace {

TEST(ClinicInAnEngine, KeepsItsPromisesAndFoldsToItself) {
  for (std::uint64_t seed = 1; seed <= 150; ++seed) {
    EngineBed bed(clinic_policy(seed), 40);
    const ClinicRun run = run_clinic({.seed = seed}, bed);
    ASSERT_EQ(run.wrong, "") << "seed " << seed;
    bed.crash(0ms);
    ASSERT_EQ(bed.wrong(), "") << "seed " << seed;
    ASSERT_GT(run.events, 100U);
  }
}

TEST(ClinicInAnEngine, RefusesWhatNobodyKnows) {
  EngineBed bed({}, 1);
  command::RequestBooking request;
  request.booking = BookingId{0};
  request.patient = PatientId{1};
  EXPECT_EQ(bed.say(request), Rejection::patient_is_unknown);
  request.patient = PatientId{0};
  request.assignment = AssignmentId{0};
  EXPECT_EQ(bed.say(request), Rejection::assignment_is_unknown);
  EXPECT_EQ(bed.say(command::GiveDetails{BookingId{0}, 1}), Rejection::booking_is_unknown);
  request.assignment = AssignmentId::none();
  EXPECT_EQ(bed.say(request), Rejection::none);
}

// Five failures close the gate: then one request at a time finds out whether the EHR is back.
TEST(ClinicInAnEngine, SharesTheBreakerInFrontOfTheEhr) {
  EngineBed bed({}, 20);
  for (std::uint32_t i = 0; i < 20; ++i) {
    command::RequestBooking request;
    request.booking = BookingId{i};
    request.patient = PatientId{i};
    ASSERT_EQ(bed.say(request), Rejection::none);
  }
  bed.come_to(bed.now() + 5s);
  for (const BookingEffect& effect : bed.take_effects()) {
    const auto* asked = std::get_if<effect::BookingRequest>(&effect);
    if (asked == nullptr) continue;
    command::BookingResult failed;
    failed.booking = asked->booking;
    failed.request = asked->request;
    failed.answer = BookingAnswer::failed;
    ASSERT_EQ(bed.say(failed), Rejection::none);
  }
  EXPECT_TRUE(bed.engine().gauges().ehr_gate_closed);
  bed.come_to(bed.now() + 10s);
  EXPECT_TRUE(bed.take_effects().empty());
  bed.come_to(bed.now() + 10s);
  EXPECT_EQ(bed.take_effects().size(), 1U);
  EXPECT_EQ(bed.engine().gauges().bookings_live, 20U);
}

}  // namespace
}  // namespace rb::test
