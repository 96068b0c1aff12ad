#include "sim/loadtest/goal.hpp"

#include <gtest/gtest.h>

namespace rb::sim {
namespace {

RunSummary run_with(std::int64_t enrolled, std::vector<Unresolved> unresolved) {
  RunSummary run;
  run.funnel.enrolled = enrolled;
  run.unresolved = std::move(unresolved);
  return run;
}

TEST(Goal, ReadsBackAsItIsWritten) {
  for (const char* text :
       {"deadline_met>=99.9%", "ehr_429<=0.1%", "start_p99<=1m", "resolved>=30%"}) {
    const auto goal = read_goal(text);
    ASSERT_TRUE(goal) << goal.error().message;
    EXPECT_EQ(goal->text(), text);
  }
}

TEST(Goal, RefusesWhatItCannotMean) {
  const auto why = [](const char* text) {
    const auto goal = read_goal(text);
    return goal ? std::string("read") : goal.error().message;
  };
  EXPECT_NE(why("start_p99").find("has no <= or >="), std::string::npos);
  EXPECT_NE(why("speed<=5s").find("names no figure"), std::string::npos);
  EXPECT_NE(why("start_p99>=5s").find("on the wrong side"), std::string::npos);
  EXPECT_NE(why("start_p99<=5").find("`5` has no unit"), std::string::npos);
  EXPECT_NE(why("ehr_429<=200%").find("is more than 100%"), std::string::npos);
}

// Whose outreach a lack of capacity cut short counts, and nobody who had reasons of their own.
TEST(Goal, TheDeadlineIsMissedForLackOfCapacityAlone) {
  const RunSummary run = run_with(1'000, {{.reason = "capacity", .waiting = 3},
                                          {.reason = "ehr_unavailable", .waiting = 1},
                                          {.reason = "deadline_passed", .closed = 1},
                                          {.reason = "attempts_used_up", .closed = 500},
                                          {.reason = "no_consent", .closed = 40}});
  EXPECT_EQ(figure_of(run, FigureName::deadline_met), 995'000);
  const Goal goal{FigureName::deadline_met, true, 995'000};
  EXPECT_TRUE(goal.met(run));
  const Goal more{FigureName::deadline_met, true, 995'001};
  EXPECT_FALSE(more.met(run));
}

// A run too short for everybody's start, or a campaign that stopped, must not read as a goal met.
TEST(Goal, WhoWasNeverDueOrNeverEnrolledIsCutShort) {
  RunSummary run = run_with(600, {{.reason = "not_started", .waiting = 100},
                                  {.reason = "campaign_paused", .waiting = 50},
                                  {.reason = "not_due_yet", .waiting = 300}});
  EXPECT_EQ(figure_of(run, FigureName::deadline_met), 750'000);
  run.not_enrolled = 400;
  EXPECT_EQ(figure_of(run, FigureName::deadline_met), 450'000);
}

TEST(Goal, ABoundFromAboveIsMetAtTheBound) {
  RunSummary run;
  run.ehr_requests = 1'000;
  run.ehr_too_many = 1;
  const Goal goal{FigureName::ehr_429, false, 1'000};
  EXPECT_TRUE(goal.met(run));
  run.ehr_too_many = 2;
  EXPECT_FALSE(goal.met(run));
}

}  // namespace
}  // namespace rb::sim
