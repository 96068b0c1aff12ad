// How the engine behaves towards an EHR that fails, by its tuning.
#include <gtest/gtest.h>

#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/engine/describe.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

class Tuned {
 public:
  explicit Tuned(const EngineTuning& tuning) : engine_(inputs(tuning)) {
    for (const Command& command : one_patient_to_call()) step(command);
  }

  // How long after the EHR's answer to the status check it is asked again.
  Millis asked_again_after(EhrAnswer answer) {
    until_asked();
    const Instant answered = now_;
    const RequestId request = asked_.request;
    asked_.request = RequestId::none();
    step(command::EhrResult{request, AssignmentId{0}, answer, {}, 0});
    until_asked();
    return now_ - answered;
  }
  [[nodiscard]] bool gate_closed() const { return engine_.state().ehr_gate.closed; }

 private:
  static EngineInputs inputs(const EngineTuning& tuning) {
    EngineInputs inputs = test_inputs();
    inputs.tuning = tuning;
    return inputs;
  }
  void step(const Command& command) {
    EXPECT_EQ(name_of(engine_.step(now_, command)), name_of(Rejection::none));
    for (const Effect& effect : engine_.effects()) {
      if (const auto* request = std::get_if<effect::EhrRequest>(&effect)) asked_ = *request;
    }
  }
  void until_asked() {
    for (int wakes = 0; asked_.request.is_none() && wakes < 100; ++wakes) {
      now_ = std::max(now_, engine_.next_wake());
      step(command::Wake{});
    }
    EXPECT_FALSE(asked_.request.is_none());
  }

  Instant now_ = at_local("2026-10-05 09:30", (*test_zones())[ZoneId{0}]);
  Engine engine_;
  effect::EhrRequest asked_;
};

TEST(EngineTuning, AFailedCheckWaitsWithinItsRange) {
  Tuned as_it_is{{}};
  for (int i = 0; i < 4; ++i) {
    const Millis after = as_it_is.asked_again_after(EhrAnswer::failed);
    EXPECT_GE(after, 30s);
    EXPECT_LT(after, 2min + 1s);
  }
  EngineTuning hasty;
  hasty.ehr_breaker = false;
  hasty.ehr_retry_min = hasty.ehr_retry_max = 1s;
  Tuned tuned{hasty};
  for (int i = 0; i < 20; ++i) {
    EXPECT_LE(tuned.asked_again_after(EhrAnswer::failed), 2s) << i;
    EXPECT_LE(tuned.asked_again_after(EhrAnswer::too_many), 2s) << i;
  }
}

TEST(EngineTuning, TheGateClosesOnlyWithABreaker) {
  Tuned with{{}};
  EngineTuning no_breaker;
  no_breaker.ehr_breaker = false;
  Tuned without{no_breaker};
  for (int i = 0; i < 8; ++i) {
    (void)with.asked_again_after(EhrAnswer::failed);
    (void)without.asked_again_after(EhrAnswer::failed);
  }
  EXPECT_TRUE(with.gate_closed());
  EXPECT_FALSE(without.gate_closed());
}

TEST(EngineTuning, AsManyFailuresAsItSaysCloseTheGate) {
  EngineTuning impatient;
  impatient.ehr_failures_to_close = 1;
  Tuned tuned{impatient};
  (void)tuned.asked_again_after(EhrAnswer::failed);
  EXPECT_TRUE(tuned.gate_closed());
}

}  // namespace
}  // namespace rb::test
