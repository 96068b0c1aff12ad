// Commands that cannot be obeyed are refused by name and leave the state as it was.
#include <gtest/gtest.h>

#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/engine/describe.hpp"
#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

class Rejections : public testing::Test {
 protected:
  Rejections() {
    do_it(command::ConfigureTenant{1, {}});
    command::RegisterPlace place{PlaceId{0}, {}, {}};
    place.zones.push_back(ZoneId{0});
    do_it(place);
    do_it(patient(0, {0, 1}));
    command::StartCampaign start;
    start.campaign = CampaignId{0};
    start.policy = policy_from("cadence: [{step: call, channel: voice, flow: f}]\n", "test");
    do_it(start);
    do_it(command::EnrollPatient{CampaignId{0}, PatientId{0}});
  }

  static command::RegisterPatient patient(std::uint32_t id,
                                          std::initializer_list<std::uint32_t> phones) {
    command::RegisterPatient c;
    c.patient = PatientId{id};
    c.facts.place = PlaceId{0};
    for (const std::uint32_t phone : phones) c.facts.phones.push_back({PhoneId{phone}, 0, true});
    return c;
  }
  void do_it(const Command& command) {
    EXPECT_EQ(name_of(engine.step(now, command)), name_of(Rejection::none));
  }
  void refuse(const Command& command, Rejection why) {
    const std::uint64_t before = digest(engine.state());
    EXPECT_EQ(name_of(engine.step(now, command)), name_of(why));
    EXPECT_EQ(digest(engine.state()), before);
    EXPECT_TRUE(engine.events().empty());
    EXPECT_TRUE(engine.effects().empty());
  }

  Instant now = at_local("2026-10-05 03:00", (*test_zones())[ZoneId{0}]);  // nothing falls due
  Engine engine{test_inputs()};
};

TEST_F(Rejections, PeopleAndPlaces) {
  refuse(command::RegisterPlace{PlaceId{5}, {}, {}}, Rejection::ids_must_be_dense);
  refuse(patient(0, {0}), Rejection::patient_exists);
  refuse(patient(7, {0}), Rejection::ids_must_be_dense);
  refuse(patient(1, {0, 3}), Rejection::ids_must_be_dense);
  refuse(patient(1, {4'000'000'000}), Rejection::ids_must_be_dense);
  command::RegisterPatient nowhere = patient(1, {2});
  nowhere.facts.place = PlaceId{9};
  refuse(nowhere, Rejection::place_is_unknown);
  do_it(patient(1, {2, 0, 3}));
  refuse(command::OptOut{PatientId{9}, PhoneId::none()}, Rejection::patient_is_unknown);
  refuse(command::OptOut{PatientId{0}, PhoneId{4}}, Rejection::phone_is_unknown);
}

TEST_F(Rejections, Campaigns) {
  command::StartCampaign start;
  start.policy = policy_from("cadence: [{step: call, channel: voice, flow: f}]\n", "other");
  start.campaign = CampaignId{0};
  refuse(start, Rejection::campaign_exists);
  start.campaign = CampaignId{2};
  refuse(start, Rejection::ids_must_be_dense);
  refuse(command::PauseCampaign{CampaignId{3}}, Rejection::campaign_is_unknown);
  refuse(command::ResumeCampaign{CampaignId{0}}, Rejection::campaign_is_not_paused);
  refuse(command::ReprioritiseCampaign{CampaignId{1}, Urgency::soon, 1},
         Rejection::campaign_is_unknown);
  refuse(command::EnrollPatient{CampaignId{0}, PatientId{0}},
         Rejection::patient_is_enrolled_already);
  refuse(command::EnrollPatient{CampaignId{0}, PatientId{5}}, Rejection::patient_is_unknown);
  do_it(command::CancelCampaign{CampaignId{0}});
  refuse(command::CancelCampaign{CampaignId{0}}, Rejection::campaign_is_not_running);
  refuse(command::PauseCampaign{CampaignId{0}}, Rejection::campaign_is_not_running);
  refuse(command::EnrollPatient{CampaignId{0}, PatientId{0}}, Rejection::campaign_is_not_running);
}

TEST_F(Rejections, Results) {
  const AssignmentId foreign{77};
  const AttemptId attempt{AssignmentId{0}, 1};
  refuse(command::EhrResult{RequestId{0}, foreign, EhrAnswer::open, {}, 0},
         Rejection::assignment_is_unknown);
  refuse(command::EhrResult{RequestId{0}, AssignmentId{0}, EhrAnswer::open, {}, 0},
         Rejection::request_is_not_open);
  refuse(command::AttemptTaken{{foreign, 1}}, Rejection::assignment_is_unknown);
  refuse(command::AttemptTaken{attempt}, Rejection::attempt_is_not_open);
  refuse(command::AttemptLost{attempt}, Rejection::attempt_is_not_open);
  refuse(command::AttemptRefused{attempt, Outcome::failed}, Rejection::attempt_is_not_open);
  refuse(command::AttemptFinished{attempt, Outcome::no_answer, Disposition::none, false, {}},
         Rejection::attempt_is_not_open);
  // Not even an opt-out, if the attempt was never made.
  refuse(
      command::AttemptFinished{attempt, Outcome::answered_human, Disposition::opted_out, false, {}},
      Rejection::attempt_is_not_open);
  refuse(command::CloseTask{TaskId{0}, AssignmentId{0}, Ending::staff_closed},
         Rejection::task_is_not_open);
  refuse(command::PatientAct{foreign, Act::declined, ActSource::link},
         Rejection::assignment_is_unknown);
  do_it(command::PatientAct{AssignmentId{0}, Act::declined, ActSource::link});
  refuse(command::PatientAct{AssignmentId{0}, Act::declined, ActSource::link},
         Rejection::assignment_has_ended);
}

// An assignment leads to one booking at a time, and to its own patient's; after a restart, too.
TEST_F(Rejections, BookingsOfAnAssignment) {
  do_it(patient(1, {2}));
  const auto say = [](BookingCommand command) -> Command {
    return command::ToBooking{std::make_shared<const BookingCommand>(std::move(command))};
  };
  command::RequestBooking request;
  request.booking = BookingId{0};
  request.patient = PatientId{1};
  request.assignment = AssignmentId{0};
  refuse(say(request), Rejection::assignment_is_of_another_patient);
  request.patient = PatientId{0};
  do_it(say(request));
  request.booking = BookingId{1};
  refuse(say(request), Rejection::assignment_has_a_booking);
  engine = Engine(test_inputs(), TenantState(engine.state()), now);
  refuse(say(request), Rejection::assignment_has_a_booking);
  do_it(say(command::ActOnBooking{
      BookingId{0}, BookingAct::cancelled, BookingSource::text, {}, {}, false}));
  do_it(say(request));
  request.booking = BookingId{2};
  refuse(say(request), Rejection::assignment_has_a_booking);
  request.assignment = AssignmentId::none();
  do_it(say(request));
}

}  // namespace
}  // namespace rb::test
