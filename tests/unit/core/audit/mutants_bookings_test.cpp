// One planted bug for each promise about bookings and slots, caught under that promise's name and
// no other; and beside it the near miss that must not alarm.
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

// Patients 0 and 1 book: the first is kept, the second has its answer lost, is read back, moved to
// another time and cancelled at last. Times are in minutes after the start.
class Bookings {
 public:
  Story s = opening();
  Bookings() { s.at(start_); }

  void minute(int m) { s.at(start_ + std::chrono::minutes{m}); }
  void list(std::uint32_t slot) {
    auto& e = *s.event().mutable_slot_listed();
    e.set_slot(slot);
    e.set_key(1000 + slot);
    e.set_provider(1);
    e.set_specialty(1);
    e.set_start_ms(to_ms(start_ + 72h + std::chrono::hours{slot}));
  }
  void request(std::uint32_t booking) {
    auto& e = *s.event().mutable_booking_requested();
    e.set_booking(booking);
    e.set_patient(booking);
    e.set_source(BookingSource::text);
    e.mutable_needs();
  }
  void ask(std::uint32_t booking, BookingAsk::Value what, std::uint32_t slot = kNone) {
    auto& e = *s.event().mutable_booking_asked();
    e.set_booking(booking);
    e.set_request(++request_);
    e.set_ask(what);
    e.set_scope(SearchScope::anyone);
    if (slot != kNone) e.set_slot(slot);
  }
  void answer(std::uint32_t booking, BookingAsk::Value what, BookingAnswer::Value answer) {
    auto& e = *s.event().mutable_booking_answered();
    e.set_booking(booking);
    e.set_request(request_);
    e.set_ask(what);
    e.set_answer(answer);
  }
  void hold(std::uint32_t booking, std::uint32_t slot, int until_minute) {
    auto& e = *s.event().mutable_slot_held();
    e.set_booking(booking);
    e.set_slot(slot);
    e.set_until_ms(to_ms(start_ + std::chrono::minutes{until_minute}));
  }
  void reserve(std::uint32_t booking, std::uint32_t slot, int until_minute) {
    auto& e = *s.event().mutable_slot_reserved();
    e.set_booking(booking);
    e.set_slot(slot);
    e.set_until_ms(to_ms(start_ + std::chrono::minutes{until_minute}));
  }
  void reserve_no_longer(std::uint32_t booking, std::uint32_t slot) {
    auto& e = *s.event().mutable_reservation_ended();
    e.set_booking(booking);
    e.set_slot(slot);
  }
  void let_go(std::uint32_t booking, std::uint32_t slot, HoldEnd::Value why = HoldEnd::expired) {
    auto& e = *s.event().mutable_hold_ended();
    e.set_booking(booking);
    e.set_slot(slot);
    e.set_why(why);
  }
  void hand_over(std::uint32_t booking) {
    auto& e = *s.event().mutable_booking_handed_over();
    e.set_booking(booking);
    e.set_task(0);
    e.set_reason(proto::BookingTask::peer_down);
  }
  void request_for(std::uint32_t booking, std::uint32_t patient, std::uint32_t assignment) {
    request(booking);
    auto& e = *s.records.back().mutable_event()->mutable_booking_requested();
    e.set_patient(patient);
    e.set_for_assignment(assignment);
  }
  void made(std::uint32_t booking, std::uint32_t slot) {
    auto& e = *s.event().mutable_appointment_made();
    e.set_booking(booking);
    e.set_slot(slot);
    e.set_appointment(100 + slot);
  }
  void released(std::uint32_t booking, std::uint32_t slot) {
    auto& e = *s.event().mutable_appointment_released();
    e.set_booking(booking);
    e.set_slot(slot);
    e.set_appointment(100 + slot);
  }
  void end(std::uint32_t booking, BookingEnding::Value ending) {
    auto& e = *s.event().mutable_booking_ended();
    e.set_booking(booking);
    e.set_ending(ending);
  }
  // Held, written and answered at once.
  void book(std::uint32_t booking, std::uint32_t slot) {
    hold(booking, slot, 10'000);
    ask(booking, BookingAsk::book, slot);
    s.later(1s);
    answer(booking, BookingAsk::book, BookingAnswer::yes);
    made(booking, slot);
  }

  static Bookings all_well() {
    Bookings b;
    for (const std::uint32_t slot : {0U, 1U, 2U}) b.list(slot);
    b.request(0);
    b.request(1);
    b.book(0, 0);
    b.minute(5);
    b.hold(1, 1, 20);
    b.ask(1, BookingAsk::book, 1);
    b.minute(30);  // later than the hold, while it is written
    b.answer(1, BookingAsk::book, BookingAnswer::lost);
    b.ask(1, BookingAsk::read_back, 1);
    b.minute(31);
    b.answer(1, BookingAsk::read_back, BookingAnswer::no);
    b.ask(1, BookingAsk::book, 1);
    b.minute(32);
    b.answer(1, BookingAsk::book, BookingAnswer::yes);
    b.made(1, 1);
    b.minute(60);
    b.book(1, 2);
    b.minute(61);
    b.released(1, 1);
    b.minute(90);
    b.released(1, 2);
    b.end(1, BookingEnding::cancelled_by_patient);
    b.minute(6000);
    b.end(0, BookingEnding::completed);
    return b;
  }

 private:
  Instant start_ = ny(5, 9);
  std::uint64_t request_ = 0;
};

TEST(twin_bookings, all_well) {
  EXPECT_EQ(broken_in(Bookings::all_well().s), kClean);
  const Verdict verdict = judged(Bookings::all_well().s);
  for (const Promise promise : {Promise::i1, Promise::i13, Promise::i14, Promise::i16}) {
    EXPECT_GT(verdict.count(promise).checked, 0U);
  }
}

TEST(mutant_i1, a_booking_goes_on_after_its_end) {
  Bookings b = Bookings::all_well();
  b.s.event().mutable_details_given()->set_booking(1);
  EXPECT_EQ(broken_in(b.s), Names{"I1"});
}

TEST(mutant_i1, a_booking_that_nobody_requested) {
  Bookings b = Bookings::all_well();
  b.s.event().mutable_details_given()->set_booking(2);
  EXPECT_EQ(broken_in(b.s), Names{"I1"});
}

TEST(mutant_i13, written_again_without_reading_back) {
  Bookings b = Bookings::all_well();
  for (const auto at : b.s.find(Kind::kBookingAnswered)) {
    auto& e = *b.s.records[at].mutable_event()->mutable_booking_answered();
    if (e.ask() == BookingAsk::read_back) e.set_answer(BookingAnswer::failed);
  }
  EXPECT_EQ(broken_in(b.s), Names{"I13"});
}

TEST(mutant_i13, cancelled_and_the_appointment_stands) {
  Bookings b = Bookings::all_well();
  b.s.drop(b.s.find(Kind::kAppointmentReleased)[1]);
  EXPECT_EQ(broken_in(b.s), Names{"I13"});
}

TEST(mutant_i13, completed_without_an_appointment) {
  Bookings b;
  b.request(0);
  b.end(0, BookingEnding::completed);
  EXPECT_EQ(broken_in(b.s), Names{"I13"});
}

TEST(mutant_i13, a_third_appointment_before_the_first_is_cancelled) {
  Bookings b;
  for (const std::uint32_t slot : {0U, 1U, 2U}) b.list(slot);
  b.request(0);
  for (const std::uint32_t slot : {0U, 1U, 2U}) b.book(0, slot);
  EXPECT_EQ(broken_in(b.s), Names{"I13"});
}

// Lost, read back and not found, written again: the slot is taken.
Bookings in_conflict() {
  Bookings b;
  b.list(0);
  b.request(0);
  b.hold(0, 0, 1000);
  b.ask(0, BookingAsk::book, 0);
  b.answer(0, BookingAsk::book, BookingAnswer::lost);
  b.minute(1);
  b.ask(0, BookingAsk::read_back, 0);
  b.answer(0, BookingAsk::read_back, BookingAnswer::no);
  b.minute(2);
  b.ask(0, BookingAsk::book, 0);
  b.answer(0, BookingAsk::book, BookingAnswer::conflict);
  return b;
}

TEST(mutant_i13, its_own_late_write_is_taken_for_somebody_elses) {
  Bookings b = in_conflict();
  b.let_go(0, 0, HoldEnd::lost_slot);
  EXPECT_EQ(broken_in(b.s), Names{"I13"});
}

TEST(twin_i13, the_conflict_is_read_back_first) {
  Bookings b = in_conflict();
  b.minute(3);
  b.ask(0, BookingAsk::read_back, 0);
  b.answer(0, BookingAsk::read_back, BookingAnswer::no);
  b.let_go(0, 0, HoldEnd::lost_slot);
  EXPECT_EQ(broken_in(b.s), kClean);
}

TEST(twin_i13, a_conflict_at_the_first_write_is_somebody_elses) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.hold(0, 0, 1000);
  b.ask(0, BookingAsk::book, 0);
  b.answer(0, BookingAsk::book, BookingAnswer::conflict);
  b.let_go(0, 0, HoldEnd::lost_slot);
  EXPECT_EQ(broken_in(b.s), kClean);
}

// The opening, with patient 0 in the flu campaign.
Bookings enrolled() {
  Bookings b;
  b.s.enrol(0, 0, ny(28, 12));
  return b;
}

TEST(mutant_i13, an_assignment_with_two_bookings_at_once) {
  Bookings b = enrolled();
  b.request_for(0, 0, 0);
  b.request_for(1, 0, 0);
  EXPECT_EQ(broken_in(b.s), Names{"I13"});
}

TEST(twin_i13, an_assignment_with_one_booking_after_the_other) {
  Bookings b = enrolled();
  b.request_for(0, 0, 0);
  b.end(0, BookingEnding::cancelled_by_patient);
  b.request_for(1, 0, 0);
  EXPECT_EQ(broken_in(b.s), kClean);
}

TEST(mutant_i13, a_booking_that_names_the_assignment_of_somebody_else) {
  Bookings b = enrolled();
  b.request_for(0, 1, 0);
  EXPECT_EQ(broken_in(b.s), Names{"I13"});
}

TEST(mutant_i16, a_person_gets_what_was_surely_not_written_and_it_stays_held) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.hold(0, 0, 1000);
  b.ask(0, BookingAsk::book, 0);
  b.answer(0, BookingAsk::book, BookingAnswer::failed);
  b.hand_over(0);
  EXPECT_EQ(broken_in(b.s), Names{"I16"});
}

TEST(twin_i16, a_person_finds_out_what_may_be_written) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.hold(0, 0, 1000);
  b.ask(0, BookingAsk::book, 0);
  b.answer(0, BookingAsk::book, BookingAnswer::lost);
  b.hand_over(0);
  EXPECT_EQ(broken_in(b.s), kClean);
}

TEST(mutant_i14, two_hold_one_slot) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.request(1);
  b.hold(0, 0, 10);
  b.hold(1, 0, 10);
  EXPECT_EQ(broken_in(b.s), Names{"I14"});
}

TEST(mutant_i14, one_time_is_two_slots) {
  Bookings b;
  b.list(0);
  b.list(1);
  b.s.change(b.s.find(Kind::kSlotListed)[1],
             [](auto& e) { e.mutable_slot_listed()->set_key(1000); });
  EXPECT_EQ(broken_in(b.s), Names{"I14"});
}

TEST(twin_i14, one_after_the_other) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.request(1);
  b.hold(0, 0, 10);
  b.let_go(0, 0);
  b.hold(1, 0, 10);
  EXPECT_EQ(broken_in(b.s), kClean);
}

TEST(mutant_i14, booked_and_never_held) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.made(0, 0);
  EXPECT_EQ(broken_in(b.s), Names{"I14"});
}

TEST(mutant_i14, what_is_booked_is_held_again) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.request(1);
  b.book(0, 0);
  b.hold(1, 0, 10);
  EXPECT_EQ(broken_in(b.s), Names{"I14"});
}

TEST(mutant_i14, a_slot_that_was_never_listed) {
  Bookings b;
  b.request(0);
  b.hold(0, 0, 10);
  EXPECT_EQ(broken_in(b.s), Names{"I14"});
}

TEST(mutant_i14, reserved_for_one_and_held_by_another) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.request(1);
  b.reserve(0, 0, 10);
  b.hold(1, 0, 10);
  EXPECT_EQ(broken_in(b.s), Names{"I14"});
}

TEST(mutant_i14, reserved_while_another_holds_it) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.request(1);
  b.hold(0, 0, 10);
  b.reserve(1, 0, 10);
  EXPECT_EQ(broken_in(b.s), Names{"I14"});
}

TEST(twin_i14, what_is_reserved_is_held_next) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.request(1);
  b.reserve(1, 0, 5);
  b.reserve_no_longer(1, 0);
  b.reserve(0, 0, 10);
  b.minute(8);
  b.hold(0, 0, 20);
  b.minute(15);
  b.let_go(0, 0);
  EXPECT_EQ(broken_in(b.s), kClean);
}

TEST(mutant_i16, reserved_beyond_its_time) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.reserve(0, 0, 10);
  b.minute(11);
  b.request(1);
  b.minute(12);
  b.request(2);
  EXPECT_EQ(broken_in(b.s), Names{"I16"});
}

TEST(mutant_i16, ended_with_a_reservation) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.reserve(0, 0, 10);
  b.end(0, BookingEnding::no_answer);
  EXPECT_EQ(broken_in(b.s), Names{"I16"});
}

TEST(mutant_i16, a_reservation_ends_that_was_not_made) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.reserve_no_longer(0, 0);
  EXPECT_EQ(broken_in(b.s), Names{"I16"});
}

TEST(mutant_i16, held_beyond_its_time) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.hold(0, 0, 10);
  b.minute(11);
  b.request(1);
  b.minute(12);
  b.request(2);
  EXPECT_EQ(broken_in(b.s), Names{"I16"});
}

TEST(twin_i16, it_ends_in_the_first_step_after_a_standstill) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.hold(0, 0, 10);
  b.minute(600);
  b.request(1);
  b.let_go(0, 0);
  b.minute(601);
  b.request(2);
  EXPECT_EQ(broken_in(b.s), kClean);
}

TEST(twin_i16, a_hold_made_longer_is_no_other_hold) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.hold(0, 0, 10);
  b.minute(10);
  b.hold(0, 0, 30);
  b.minute(20);
  b.request(1);
  b.minute(30);
  b.let_go(0, 0);
  EXPECT_EQ(broken_in(b.s), kClean);
}

TEST(mutant_i16, the_booking_ends_and_its_hold_does_not) {
  Bookings b;
  b.list(0);
  b.request(0);
  b.hold(0, 0, 10);
  b.end(0, BookingEnding::no_answer);
  EXPECT_EQ(broken_in(b.s), Names{"I16"});
}

TEST(mutant_i11, bookings_ask_the_ehr_faster_than_its_rate) {
  Bookings b;
  for (std::uint32_t i = 0; i < 40; ++i) {
    b.request(i);
    b.ask(i, BookingAsk::verify);
  }
  EXPECT_EQ(broken_in(b.s), Names{"I11"});
}

}  // namespace
}  // namespace rb::audit::test
