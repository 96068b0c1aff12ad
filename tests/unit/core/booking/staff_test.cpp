// Staff who book at the EHR's own screen and close a booking's task with that.
#include "tests/unit/core/booking/stories.hpp"

namespace rb::test {
namespace {

class BookedByStaff : public Stories {
 protected:
  Rejection staff_booked(const Candidate& time, std::uint32_t task = 0) {
    command::CloseBookingTask close;
    close.task = TaskId{task};
    close.booking = BookingId{0};
    close.booked.push_back(time);
    close.appointment = 99;
    return bed.say(close);
  }
  void expect_booked(std::uint64_t key) {
    ASSERT_EQ(bed.kind(), BookingKind::booked);
    EXPECT_EQ(appointment_of(bed.booking())->appointment.slot, slot_of(key));
    EXPECT_EQ(appointment_of(bed.booking())->appointment.id, 99U);
    EXPECT_TRUE(slot(key).taken);
  }
};

TEST_F(BookedByStaff, LeadsToBooked) {
  request();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  bed.story();
  EXPECT_EQ(staff_booked(candidate(7, 100h)), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"SlotListed", "BookingHandedBack", "SlotHeld", "AppointmentMade"}));
  expect_booked(7);
  EXPECT_EQ(notices(Notice::booked), 1U);
}

TEST_F(BookedByStaff, SettlesAWriteThatNobodyKnewOf) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  bed.story();
  EXPECT_EQ(staff_booked(candidate(0, 300h)), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingHandedBack", "AppointmentMade"}));
  expect_booked(0);
}

TEST_F(BookedByStaff, AtAnotherTimeLetsGoOfWhatWasHeld) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  EXPECT_EQ(staff_booked(candidate(1, 310h)), Rejection::none);
  expect_booked(1);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(BookedByStaff, MovesWhatStands) {
  book({candidate(0, 200h)}, 0);
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  EXPECT_EQ(staff_booked(candidate(1, 310h)), Rejection::none);
  ASSERT_EQ(bed.kind(), BookingKind::releasing);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);  // they have cancelled it, too
  expect_booked(1);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(BookedByStaff, NotWhatSomebodyElseHas) {
  request();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  offer(3, 300h, 1);
  EXPECT_EQ(act(BookingAct::chose_slot, 3, 1), Rejection::none);
  EXPECT_EQ(staff_booked(candidate(3, 300h)), Rejection::slot_is_not_free);
  EXPECT_EQ(staff_booked(candidate(3, 301h)), Rejection::slot_is_not_free);
  EXPECT_EQ(staff_booked(candidate(4, 300h), 8), Rejection::task_is_not_open);
  command::CloseBookingTask both{TaskId{0}, BookingId{0}, true, {}, 99};
  both.booked.push_back(candidate(4, 300h));
  EXPECT_EQ(bed.say(both), Rejection::value_is_out_of_range);
  EXPECT_EQ(bed.kind(), BookingKind::with_staff);
}

}  // namespace
}  // namespace rb::test
