// A booking whose answer was lost: nobody but the EHR knows whether the appointment was made.
#include <gtest/gtest.h>

#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/engine/describe.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

class Booking : public testing::Test {
 protected:
  Booking() {
    for (const Command& command : one_patient_to_call()) step(command);
    step(command::PatientAct{kAssignment, Act::chose_slot, ActSource::link});
  }

  void step(const Command& command) {
    ASSERT_EQ(name_of(engine_.step(now_, command)), name_of(Rejection::none));
    for (const Effect& effect : engine_.effects()) {
      if (const auto* request = std::get_if<effect::EhrRequest>(&effect)) asked_ = *request;
    }
  }
  // What the EHR is asked next, whenever that is.
  EhrKind next_request() {
    for (int wakes = 0; asked_.request.is_none() && wakes < 100; ++wakes) {
      now_ = std::max(now_, engine_.next_wake());
      step(command::Wake{});
    }
    EXPECT_FALSE(asked_.request.is_none());
    return asked_.kind;
  }
  void answer(EhrAnswer answer) {
    const RequestId request = asked_.request;
    asked_.request = RequestId::none();
    step(command::EhrResult{request, kAssignment, answer, {}, 1});
  }
  [[nodiscard]] StateKind kind() const { return engine_.state().assignments.front().kind(); }

  static constexpr AssignmentId kAssignment{0};

 private:
  Instant now_ = at_local("2026-10-05 03:00", (*test_zones())[ZoneId{0}]);  // no call is due
  Engine engine_{test_inputs()};
  effect::EhrRequest asked_;
};

// A person could only book a second time. So the EHR is asked for as long as it takes.
TEST_F(Booking, IsReadBackUntilTheEhrAnswers) {
  ASSERT_EQ(next_request(), EhrKind::book);
  answer(EhrAnswer::lost);
  for (int tries = 0; tries < 30; ++tries) {
    ASSERT_EQ(next_request(), EhrKind::read_back) << "after " << tries;
    answer(tries % 2 == 0 ? EhrAnswer::failed : EhrAnswer::lost);
    ASSERT_EQ(kind(), StateKind::booking) << "after " << tries;
  }
  ASSERT_EQ(next_request(), EhrKind::read_back);
  answer(EhrAnswer::booked);
  EXPECT_EQ(kind(), StateKind::done);
}

TEST_F(Booking, GoesToAPersonOnceItIsKnownNotToBeMade) {
  ASSERT_EQ(next_request(), EhrKind::book);
  answer(EhrAnswer::lost);
  for (int tries = 0; tries < 30; ++tries) {
    ASSERT_EQ(next_request(), EhrKind::read_back);
    answer(EhrAnswer::failed);
  }
  ASSERT_EQ(next_request(), EhrKind::read_back);
  answer(EhrAnswer::open);
  EXPECT_EQ(kind(), StateKind::with_staff);
}

}  // namespace
}  // namespace rb::test
