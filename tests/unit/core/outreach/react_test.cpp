// From events to effects: what must leave carries the ids under which its result comes back.
#include "core/outreach/react.hpp"

#include <gtest/gtest.h>

#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

class React : public testing::Test {
 protected:
  template <class Body>
  std::vector<Effect> effects(const Body& body) {
    Event event;
    event.at = instant_from_ms(1'790'000'000'000);
    event.campaign = CampaignId{2};
    event.assignment = AssignmentId{5};
    event.body = body;
    evolve(assignment, event);
    std::vector<Effect> out;
    react(event, {&assignment, &facts, policy.get()}, out);
    return out;
  }

  React() {
    assignment.patient = PatientId{3};
    facts.phones.push_back({PhoneId{8}, 4, true});
  }
  std::shared_ptr<const Policy> policy = policy_from(
      "cadence:\n  - {step: a, channel: text, template: t, link: self_service}\n"
      "  - {step: b, channel: voice, flow: f}\n",
      "test");
  PatientFacts facts;
  Assignment assignment;
};

TEST_F(React, AnIntentLeavesAsACallOrAText) {
  event::AttemptIntended intent;
  intent.ordinal = 1;
  intent.phone = PhoneId{8};
  intent.channel = Channel::text;
  intent.step = 0;
  intent.latest_end = instant_from_ms(1'790'000'060'000);
  auto out = effects(intent);
  ASSERT_EQ(out.size(), 1U);
  const auto& text = std::get<effect::OutboundText>(out[0]);
  EXPECT_EQ(text.attempt, (AttemptId{AssignmentId{5}, 1}));
  EXPECT_EQ(text.patient, PatientId{3});
  EXPECT_EQ(text.mobile_carrier, 4);
  EXPECT_TRUE(text.link);
  EXPECT_EQ(text.latest_end, intent.latest_end);

  event::AttemptEnded ended{
      1, PhoneId{8}, Channel::text, Outcome::delivered, Disposition::none, false, true, {}};
  EXPECT_TRUE(effects(ended).empty());
  intent.ordinal = 2;
  intent.channel = Channel::voice;
  intent.step = 1;
  intent.voicemail = true;
  out = effects(intent);
  const auto& call = std::get<effect::OutboundCall>(out.at(0));
  EXPECT_EQ(call.attempt.ordinal, 2);
  EXPECT_TRUE(call.advance_text);  // a text was delivered before
  EXPECT_TRUE(call.voicemail);

  out = effects(event::AttemptUnknown{2, instant_from_ms(1'790'000'900'000)});
  EXPECT_EQ(std::get<effect::AttemptLookUp>(out.at(0)).phone, PhoneId{8});
  ended = {2, PhoneId{8}, Channel::voice, Outcome::cancelled, Disposition::none, false, false, {}};
  out = effects(ended);
  EXPECT_EQ(std::get<effect::Cancellation>(out.at(0)).attempt.ordinal, 2);
}

TEST_F(React, TasksAndRequests) {
  auto out =
      effects(event::EhrAsked{RequestId{11}, EhrKind::check_status, PhoneId{8}, Channel::voice});
  const auto& request = std::get<effect::EhrRequest>(out.at(0));
  EXPECT_EQ(request.request, RequestId{11});
  EXPECT_EQ(request.assignment, AssignmentId{5});
  EXPECT_EQ(request.campaign, CampaignId{2});
  out = effects(event::HumanTaskOpened{TaskId{6}, TaskReason::escalated});
  EXPECT_EQ(std::get<effect::TaskListed>(out.at(0)).task, TaskId{6});
  out = effects(event::HumanTaskClosed{TaskId{6}, Ending::staff_closed});
  EXPECT_EQ(std::get<effect::TaskWithdrawn>(out.at(0)).task, TaskId{6});
}

TEST_F(React, OnlyACampaignThatStopsItselfAlerts) {
  EXPECT_TRUE(effects(event::CampaignPaused{PauseReason::operator_command}).empty());
  const auto out = effects(event::CampaignPaused{PauseReason::opt_out_rate});
  EXPECT_EQ(std::get<effect::Alert>(out.at(0)).campaign, CampaignId{2});
}

TEST(Check, NamesWhatIsWrong) {
  const auto policy = policy_from("cadence: [{step: call, channel: voice, flow: f}]\n", "test");
  Assignment a;
  a.state = state::Waiting{instant_from_ms(5), WakeReason::retry};
  EXPECT_EQ(check(a, *policy), nullptr);
  a.step = 2;
  EXPECT_NE(check(a, *policy), nullptr);
  a.step = 0;
  a.calls_counted = 200;
  EXPECT_NE(check(a, *policy), nullptr);
  a.calls_counted = 0;
  a.state = state::Waiting{kNever, WakeReason::retry};
  EXPECT_NE(check(a, *policy), nullptr);
  a.state = state::WithStaff{};
  EXPECT_NE(check(a, *policy), nullptr);
  a.state = state::Contacting{1,     PhoneId{0},         Channel::voice,
                              false, instant_from_ms(5), instant_from_ms(9)};
  EXPECT_NE(check(a, *policy), nullptr);  // not the last ordinal
  a.attempts = 1;
  EXPECT_EQ(check(a, *policy), nullptr);
}

}  // namespace
}  // namespace rb::test
