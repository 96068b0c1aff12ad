// Which flows a scenario may name, and which calls are held in them.
#include "sim/lab/flows.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace rb::sim {
namespace {

const std::string kScenarios = std::string(RB_SOURCE_DIR) + "/scenarios/";

class ScenarioFlows : public testing::Test {
 protected:
  [[nodiscard]] auto plan(const std::string& policy, const std::string& flow,
                          const std::string& more = "bookings: {}\n") {
    const std::string file = testing::TempDir() + "flows-" +
                             testing::UnitTest::GetInstance()->current_test_info()->name() +
                             ".yaml";
    std::ofstream(file)
        << "scenario: flows\nstart: 2026-06-09T09:00 America/New_York\nhorizon: 2d\n"
        << "rules: " << kScenarios << "rules/us-2026.yaml\n"
        << "population: {patients: 10}\ncampaigns: [{policy: " << kScenarios << "policies/"
        << policy << ".yaml}]\nflows: [" << kScenarios << "flows/" << flow << ".yaml]\n"
        << more;
    return make_plan({.scenario = file, .policies = {}, .more_zones = {}});
  }
  [[nodiscard]] std::string refusal(const std::string& policy, const std::string& flow,
                                    const std::string& more = "bookings: {}\n") {
    const auto made = plan(policy, flow, more);
    EXPECT_FALSE(made.has_value());
    return made || made.error().size() != 1 ? "" : made.error().front().what;
  }
};

TEST_F(ScenarioFlows, ACampaignThatBooksNothingTalksInAFlowThatDoesNothingAboutVisits) {
  const auto made = plan("medication-recall", "stop-medication");
  ASSERT_TRUE(made.has_value()) << to_string(made.error().front());
  const auto flows = flows_of(*made, made->campaigns.front());
  ASSERT_EQ(flows.size(), 2U);
  ASSERT_NE(flows[0], nullptr);
  EXPECT_EQ(flows[0]->name, "stop-medication");
  EXPECT_EQ(flows[1], nullptr) << "a text is no call";
}

TEST_F(ScenarioFlows, WhatActsOnVisitsNeedsABookingDesk) {
  EXPECT_EQ(refusal("follow-up", "follow-up-booking"),
            "no campaign that books or tells of bookings calls with the flow `follow-up-booking`");
}

TEST_F(ScenarioFlows, AFlowThatNobodyCallsWithIsAMistake) {
  EXPECT_EQ(refusal("follow-up", "stop-medication"),
            "no campaign calls with the flow `stop-medication`");
}

TEST_F(ScenarioFlows, HowPatientsTalkHasToBeSaid) {
  EXPECT_EQ(refusal("medication-recall", "stop-medication", ""),
            "there are flows, and the scenario does not say how patients talk");
}

}  // namespace
}  // namespace rb::sim
