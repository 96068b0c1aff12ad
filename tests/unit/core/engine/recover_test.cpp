// A process that dies and goes on from what was stored: what it asks of the outside again.
#include <gtest/gtest.h>

#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/engine/describe.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

// One patient who is called once the EHR has been asked.
class OneCall {
 public:
  OneCall() : engine_(test_inputs()) {
    for (const Command& command : one_patient_to_call()) step(command);
  }

  void step(const Command& command) {
    EXPECT_EQ(name_of(engine_.step(now_, command)), name_of(Rejection::none));
    last_.assign(engine_.effects().begin(), engine_.effects().end());
  }
  // The next one of a kind that the engine asks for.
  template <class Kind>
  Kind wait_for() {
    for (int wakes = 0; wakes < 100; ++wakes) {
      for (const Effect& effect : last_) {
        if (const auto* found = std::get_if<Kind>(&effect)) return *found;
      }
      now_ = std::max(now_, engine_.next_wake());
      step(command::Wake{});
    }
    ADD_FAILURE() << "it never asks";
    return {};
  }
  effect::OutboundCall called() {
    const auto request = wait_for<effect::EhrRequest>();
    step(command::EhrResult{request.request, AssignmentId{0}, EhrAnswer::open, {}, 0});
    return wait_for<effect::OutboundCall>();
  }
  // Dies, and comes back so much later.
  void die(Millis later = 5s) {
    const TenantState stored = engine_.state();
    now_ += later;
    engine_ = Engine(test_inputs(), stored, now_);
    step(command::Recover{});
  }
  template <class Kind>
  [[nodiscard]] std::size_t asked() const {
    std::size_t count = 0;
    for (const Effect& effect : last_) count += std::holds_alternative<Kind>(effect) ? 1U : 0U;
    return count;
  }
  [[nodiscard]] StateKind kind() const { return engine_.state().assignments[0].kind(); }

 private:
  Instant now_ = at_local("2026-10-05 09:30", (*test_zones())[ZoneId{0}]);
  Engine engine_;
  std::vector<Effect> last_;
};

TEST(Recover, AQuestionIsAskedAgainUnderItsId) {
  OneCall run;
  const auto before = run.wait_for<effect::EhrRequest>();
  run.die();
  EXPECT_EQ(run.wait_for<effect::EhrRequest>().request, before.request);
  run.step(command::EhrResult{before.request, AssignmentId{0}, EhrAnswer::open, {}, 0});
  EXPECT_EQ(run.asked<effect::OutboundCall>(), 1U);
}

TEST(Recover, ACallThatMayHaveLeftIsLookedUpAndNotPlaced) {
  OneCall run;
  const auto call = run.called();
  run.die();
  EXPECT_EQ(run.asked<effect::OutboundCall>(), 0U);
  EXPECT_EQ(run.wait_for<effect::AttemptLookUp>().attempt, call.attempt);
  EXPECT_EQ(run.kind(), StateKind::resolving);
}

TEST(Recover, ACallThatWasTakenIsLookedUpToo) {
  OneCall run;
  const auto call = run.called();
  run.step(command::AttemptTaken{call.attempt});
  run.die();
  EXPECT_EQ(run.asked<effect::AttemptLookUp>(), 1U);
  EXPECT_EQ(run.asked<effect::OutboundCall>(), 0U);
  EXPECT_EQ(run.kind(), StateKind::contacting);
}

TEST(Recover, ACallThatWasCalledOffIsCalledOffAgainWhileItMayRing) {
  OneCall run;
  const auto call = run.called();
  run.step(command::OptOut{PatientId{0}, PhoneId::none()});
  ASSERT_EQ(run.asked<effect::Cancellation>(), 1U);
  run.die();
  EXPECT_EQ(run.wait_for<effect::Cancellation>().attempt, call.attempt);
  run.die(1h);
  EXPECT_EQ(run.asked<effect::Cancellation>(), 0U);
}

TEST(Recover, AContactIsSentOnceHoweverOftenItDies) {
  OneCall run;
  const auto request = run.wait_for<effect::EhrRequest>();
  run.step(command::PauseCampaign{CampaignId{0}});
  run.die();
  run.step(command::ResumeCampaign{CampaignId{0}});
  run.step(command::EhrResult{request.request, AssignmentId{0}, EhrAnswer::open, {}, 0});
  run.die();
  EXPECT_EQ(run.asked<effect::OutboundCall>() + run.asked<effect::AttemptLookUp>(), 1U);
}

}  // namespace
}  // namespace rb::test
