#include <gtest/gtest.h>

#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

TEST(Agents, AllAreThereWithoutAWarmPool) {
  auto world = make_world({.lines = "agents: {capacity: 40}"});
  EXPECT_TRUE(run_until(*world, monday(9h)).empty());
}

TEST(Agents, ComeUpInStepsAfterTheDelayUpToTheCapacity) {
  auto world =
      make_world({.lines = "agents: {capacity: 100, warm: 10, scale_delay: 2m, scale_step: 60}"});
  auto said = run_until(*world, monday(8h));
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(only<command::ChangeAgents>(said)[0].agents, 10U);
  world->observe_demand(monday(8h + 1s), 10);
  EXPECT_EQ(world->next_time(), kNever);
  world->observe_demand(monday(8h + 2s), 500);
  world->observe_demand(monday(8h + 3s), 500);  // one order at a time
  said = run_until(*world, monday(9h));
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(said[0].at, monday(8h + 2min + 2s));
  EXPECT_EQ(only<command::ChangeAgents>(said)[0].agents, 70U);
  world->observe_demand(said[0].at, 500);
  said = run_until(*world, monday(9h));
  EXPECT_EQ(only<command::ChangeAgents>(said)[0].agents, 100U);
}

TEST(Agents, IdleOnesAreLetGoDownToTheWarmPool) {
  auto world =
      make_world({.lines = "agents: {capacity: 100, warm: 10, scale_delay: 1m, scale_step: 60}"});
  (void)run_until(*world, monday(8h));
  world->observe_demand(monday(8h), 70);
  (void)run_until(*world, monday(8h + 1min));
  world->observe_demand(monday(8h + 2min), 5);
  world->observe_demand(monday(8h + 11min), 5);
  EXPECT_EQ(world->next_time(), kNever);
  world->observe_demand(monday(8h + 12min), 5);
  const auto said = run_until(*world, monday(9h));
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(only<command::ChangeAgents>(said)[0].agents, 10U);
}

effect::TaskListed task(std::uint32_t id) {
  return {.task = TaskId{id}, .assignment = AssignmentId{id}, .patient = PatientId{id}};
}

TEST(Staff, WorksInOrderInWorkingHoursOnly) {
  auto world =
      make_world({.lines = "population: {patients: 10}\nstaff: {people: 1, per_task: 30m}"});
  for (std::uint32_t i = 0; i < 3; ++i) world->dispatch(monday(16h), task(i));
  const auto said = run_until(*world, monday(3 * kDay));
  ASSERT_EQ(said.size(), 3U);
  EXPECT_EQ(said[0].at, monday(16h + 30min));
  EXPECT_EQ(said[1].at, monday(17h));
  EXPECT_EQ(said[2].at, monday(kDay + 8h + 30min));
  for (std::uint32_t i = 0; i < 3; ++i) {
    EXPECT_EQ(only<command::CloseTask>(said)[i].task, TaskId{i});
  }
}

TEST(Staff, RestsAtWeekendsAndCarriesWorkOver) {
  auto world =
      make_world({.lines = "population: {patients: 10}\nstaff: {people: 1, per_task: 30m}"});
  world->dispatch(monday(4 * kDay + 16h + 45min), task(0));  // Friday
  const auto said = run_until(*world, monday(10 * kDay));
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(said[0].at, monday(7 * kDay + 8h + 15min));
}

TEST(Staff, DropsWithdrawnTasksAndLeavesTheListAloneWithoutPeople) {
  auto world =
      make_world({.lines = "population: {patients: 10}\nstaff: {people: 1, per_task: 30m}"});
  world->dispatch(monday(9h), task(0));
  world->dispatch(monday(9h), task(1));
  world->dispatch(monday(9h), task(2));
  world->dispatch(monday(9h), effect::TaskWithdrawn{TaskId{1}, AssignmentId{1}});
  const auto said = run_until(*world, monday(kDay));
  ASSERT_EQ(said.size(), 2U);
  EXPECT_EQ(only<command::CloseTask>(said)[1].task, TaskId{2});
  EXPECT_EQ(said[1].at, monday(10h));

  auto nobody = make_world({.lines = "population: {patients: 10}\nstaff: {people: 0}"});
  nobody->dispatch(monday(9h), task(0));
  EXPECT_EQ(nobody->next_time(), kNever);
}

TEST(Staff, ResolvesItsShareAndBooksThemOnce) {
  auto world =
      make_world({.lines = "population: {patients: 2000}\nstaff: {people: 50, per_task: 5m}"});
  for (std::uint32_t i = 0; i < 2'000; ++i) {
    world->dispatch(monday(9h), effect::EhrRequest{RequestId{i}, EhrKind::check_status,
                                                   AssignmentId{i}, PatientId{i}, CampaignId{0}});
    world->dispatch(monday(9h), task(i));
  }
  const auto closed = only<command::CloseTask>(run_until(*world, monday(kDay)));
  double resolved = 0;
  for (const auto& c : closed) resolved += c.result == Ending::staff_resolved ? 1 : 0;
  EXPECT_NEAR(resolved / 2'000, 0.45, 0.03);
  EXPECT_EQ(world->bookings().size(), static_cast<std::size_t>(resolved));
  for (const EhrBooking& booking : world->bookings()) {
    EXPECT_EQ(booking.by, BookedBy::staff);
    EXPECT_EQ(booking.campaign, CampaignId{0});
  }
}

}  // namespace
}  // namespace rb::sim
