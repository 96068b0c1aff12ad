// Enrolment with a limit on the patients at once.
#include "sim/lab/script.hpp"

#include <gtest/gtest.h>

namespace rb::sim {
namespace {

constexpr Instant kStart = instant_from_ms(1'000'000);

Plan plan_of(std::uint32_t concurrent, Millis over = {}) {
  Plan plan;
  plan.start = kStart;
  plan.horizon = 1h;
  PlannedCampaign campaign;
  campaign.policy = std::make_shared<const Policy>();
  campaign.enrol_over = over;
  campaign.concurrent = concurrent;
  plan.campaigns.push_back(campaign);
  return plan;
}

Event enrolled() {
  Event event;
  event.campaign = CampaignId{0};
  event.body = event::PatientEnrolled{};
  return event;
}
Event ended() {
  Event event;
  event.campaign = CampaignId{0};
  event.body = event::AssignmentEnded{Ending::booked};
  return event;
}

class Parent {
 public:
  Parent(const Plan& plan, std::uint32_t patients) : script_(plan, 1, patients, {}) {}

  // What is enrolled up to `until`, as the engine would see it.
  std::vector<std::uint32_t> until(Millis until) {
    std::vector<std::uint32_t> patients;
    while (script_.next_time() <= kStart + until) {
      const Instant now = script_.next_time();
      EXPECT_GE(now, last_);
      last_ = now;
      std::vector<Command> commands;
      script_.advance(commands);
      for (const Command& command : commands) {
        const auto* enrol = std::get_if<command::EnrollPatient>(&command);
        if (enrol == nullptr) continue;
        patients.push_back(enrol->patient.value());
        const Event event = enrolled();
        script_.watch(now, {&event, 1});
      }
    }
    return patients;
  }
  void end_one(Millis at) {
    const Event event = ended();
    script_.watch(kStart + at, {&event, 1});
  }
  Script& script() { return script_; }

 private:
  Script script_;
  Instant last_ = kStart;
};

using Patients = std::vector<std::uint32_t>;

TEST(Script, WithoutALimitEverybodyIsEnrolledAtOnce) {
  const Plan plan = plan_of(0);
  Parent parent(plan, 5);
  EXPECT_EQ(parent.until(0ms), (Patients{0, 1, 2, 3, 4}));
  EXPECT_TRUE(parent.script().held(kStart + 1h).empty());
}

TEST(Script, TheEndOfOneMakesRoomForTheNext) {
  const Plan plan = plan_of(2);
  Parent parent(plan, 5);
  EXPECT_EQ(parent.until(0ms), (Patients{0, 1}));
  EXPECT_EQ(parent.until(10min), Patients{});
  parent.end_one(10min);
  EXPECT_EQ(parent.until(10min), Patients{2});
  parent.end_one(20min);
  parent.end_one(20min);
  EXPECT_EQ(parent.until(20min), (Patients{3, 4}));
  parent.end_one(30min);
  EXPECT_EQ(parent.until(1h), Patients{});
}

TEST(Script, ALimitThatIsNeverMetChangesNothing) {
  const Plan limited = plan_of(100, 4min);
  const Plan unlimited = plan_of(0, 4min);
  Parent one(limited, 4), other(unlimited, 4);
  for (const Millis until : {0min, 1min, 2min, 3min, 4min}) {
    EXPECT_EQ(one.until(until), other.until(until));
  }
  EXPECT_TRUE(one.script().held(kStart + 1h).empty());
}

TEST(Script, WhoArrivesLaterIsNotEnrolledBefore) {
  const Plan plan = plan_of(1, 4min);  // one a minute
  Parent parent(plan, 4);
  EXPECT_EQ(parent.until(0ms), Patients{0});
  parent.end_one(10s);
  EXPECT_EQ(parent.until(59s), Patients{});
  EXPECT_EQ(parent.until(3min), Patients{1});
  parent.end_one(4min);
  EXPECT_EQ(parent.until(4min), Patients{2});
}

TEST(Script, SaysHowLongPatientsWaited) {
  const Plan plan = plan_of(1);
  Parent parent(plan, 3);
  (void)parent.until(0ms);
  EXPECT_EQ(parent.script().not_enrolled(), 2);
  parent.end_one(10min);
  (void)parent.until(10min);
  EXPECT_EQ(parent.script().not_enrolled(), 1);
  parent.end_one(20min);
  (void)parent.until(20min);
  const auto held = parent.script().held(kStart + 1h);
  ASSERT_EQ(held.size(), 1U);
  EXPECT_EQ(held.front().limit, kPatientsAtOnce);
  EXPECT_EQ(held.front().calls_ms, Millis{20min}.count());
  EXPECT_EQ(held.front().waited_ms, Millis{10min * 2 + 10min}.count());
  EXPECT_EQ(held.front().first_ms, to_ms(kStart));
  EXPECT_EQ(held.front().last_ms, to_ms(kStart + 20min));
}

}  // namespace
}  // namespace rb::sim
