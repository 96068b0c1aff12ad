// What an assignment remembers over its states.
#include <gtest/gtest.h>

#include "core/outreach/assignment.hpp"

namespace rb::test {
namespace {

class Evolve : public testing::Test {
 protected:
  template <class Body>
  void happens(const Body& body) {
    Event event;
    event.at = at_;
    event.body = body;
    evolve(assignment_, event);
  }
  void ask(EhrKind kind) {
    happens(event::EhrAsked{RequestId{next_}, kind, PhoneId::none(), Channel::voice});
  }
  void answer(EhrKind kind, EhrAnswer answer) {
    happens(event::EhrAnswered{RequestId{next_++}, kind, answer});
  }
  void call() {
    event::AttemptIntended intent;
    intent.ordinal = 1;
    happens(intent);
  }
  [[nodiscard]] EhrKind next_booking_request() const {
    return std::get<state::Booking>(assignment_.state).next;
  }

  // A booking's answer is lost, and a person takes over before it was read back.
  void lose_a_booking() {
    happens(event::PatientActed{Act::chose_slot, ActSource::link});
    ask(EhrKind::book);
    answer(EhrKind::book, EhrAnswer::lost);
    happens(event::HumanTaskOpened{TaskId{0}, TaskReason::booking_failed});
  }

  Assignment assignment_;
  Instant at_ = instant_from_ms(1'790'000'000'000);
  std::uint64_t next_ = 0;
};

// What may have been written is read before anything is written, whichever way the patient comes
// back to it.
TEST_F(Evolve, ALostBookingIsReadBackWhenThePatientChoosesAgain) {
  lose_a_booking();
  happens(event::PatientActed{Act::chose_slot, ActSource::link});
  EXPECT_EQ(next_booking_request(), EhrKind::read_back);
}

TEST_F(Evolve, ALostBookingIsReadBackWhenACallBooksAgain) {
  lose_a_booking();
  happens(event::WakeScheduled{at_, WakeReason::retry, 0});
  call();
  event::AttemptEnded ended;
  ended.ordinal = 1;
  ended.outcome = Outcome::answered_human;
  ended.disposition = Disposition::booked;
  happens(ended);
  EXPECT_EQ(next_booking_request(), EhrKind::read_back);
}

TEST_F(Evolve, ALostBookingIsReadBackUntilTheReadBackIsAnswered) {
  happens(event::PatientActed{Act::chose_slot, ActSource::link});
  EXPECT_EQ(next_booking_request(), EhrKind::book);
  ask(EhrKind::book);
  answer(EhrKind::book, EhrAnswer::lost);
  EXPECT_EQ(next_booking_request(), EhrKind::read_back);
  for (const EhrAnswer trouble : {EhrAnswer::failed, EhrAnswer::too_many, EhrAnswer::lost}) {
    ask(EhrKind::read_back);
    answer(EhrKind::read_back, trouble);
    EXPECT_EQ(next_booking_request(), EhrKind::read_back);
  }
  ask(EhrKind::read_back);
  answer(EhrKind::read_back, EhrAnswer::open);
  EXPECT_EQ(next_booking_request(), EhrKind::book);
}

}  // namespace
}  // namespace rb::test
