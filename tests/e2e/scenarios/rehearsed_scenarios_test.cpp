// Every shipped scenario rehearsed from file to verdict: its promises are kept, its objectives met,
// and what its `shows` line says can be seen.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sim/lab/plan.hpp"
#include "sim/lab/rehearsal.hpp"
#include "sim/lab/verdict.hpp"

namespace rb::sim {
namespace {

const std::string kScenarios = std::string(RB_SOURCE_DIR) + "/scenarios/";

struct Rehearsed {
  RunSummary summary;
  audit::Verdict verdict;
};

// What each attempt was intended at, for what a summary does not tell.
class Attempts final : public Store {
 public:
  [[nodiscard]] Result<void> append(std::span<const Event> events) override {
    for (const Event& event : events) {
      if (!std::holds_alternative<event::AttemptIntended>(event.body)) continue;
      if (!first_) first_ = event.at;
    }
    return {};
  }
  [[nodiscard]] std::optional<Instant> first() const { return first_; }

 private:
  std::optional<Instant> first_;
};

[[nodiscard]] std::optional<Plan> plan_of(const std::string& name,
                                          const std::vector<std::string>& policies = {}) {
  auto plan =
      make_plan({.scenario = kScenarios + name + ".yaml", .policies = policies, .more_zones = {}});
  if (plan) return std::move(*plan);
  for (const Problem& problem : plan.error()) ADD_FAILURE() << to_string(problem);
  return std::nullopt;
}

// Once in a process, however many tests look at it.
[[nodiscard]] const Rehearsed& rehearsed(const std::string& name) {
  static std::map<std::string, Rehearsed> done;
  if (const auto found = done.find(name); found != done.end()) return found->second;
  Rehearsed& result = done[name];
  const auto plan = plan_of(name);
  if (!plan) return result;
  MemorySink sink;
  LogWriter writer(sink, {.gather_bytes = 1U << 20U, .sync = false});
  RehearsalOptions options;
  options.log = &writer;
  auto run = rehearse(*plan, options);
  EXPECT_TRUE(run.has_value()) << (run ? "" : run.error().message);
  if (!run) return result;
  result.summary = std::move(run->summary);
  MemorySource source(sink.bytes());
  const auto audited = audit_log(source, {.ledger = true});
  EXPECT_TRUE(audited.has_value()) << (audited ? "" : audited.error().message);
  if (audited) result.verdict = audited->verdict;
  return result;
}

[[nodiscard]] std::int64_t withheld(const RunSummary& summary, const std::string& reason) {
  for (const WithheldCount& count : summary.withheld) {
    if (count.reason == reason) return count.times;
  }
  return 0;
}

[[nodiscard]] std::int64_t tasks(const RunSummary& summary, const std::string& reason) {
  for (const TaskCount& count : summary.tasks) {
    if (count.reason == reason) return count.opened;
  }
  return 0;
}

class Shipped : public testing::TestWithParam<std::string> {};

// One test and not two: each runs in a process of its own and rehearses anew.
TEST_P(Shipped, KeepsItsPromisesAndMeetsItsObjectives) {
  const Rehearsed& run = rehearsed(GetParam());
  EXPECT_GT(run.verdict.enrolled, 0U);
  for (const audit::Violation& violation : run.verdict.violations) {
    ADD_FAILURE() << audit::to_string(violation);
  }
  for (const ObjectiveResult& objective : run.summary.objectives) {
    EXPECT_TRUE(objective.met) << objective.name << ": wanted " << objective.target << ", measured "
                               << objective.measured << ' ' << objective.unit;
  }
}

[[nodiscard]] std::vector<std::string> shipped() {
  std::vector<std::string> names;
  for (const std::string folder : {"", "platform/"}) {
    for (const auto& entry : std::filesystem::directory_iterator(kScenarios + folder)) {
      if (entry.path().extension() != ".yaml") continue;
      names.push_back(folder + entry.path().stem().string());
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Shipped, testing::ValuesIn(shipped()),
                         [](const auto& scenario) {
                           std::string name = scenario.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           std::replace(name.begin(), name.end(), '/', '_');
                           return name;
                         });

TEST(Shows, StormNobodyIsContactedBeforeEight) {
  const auto plan = plan_of("storm-8k");
  ASSERT_TRUE(plan.has_value());
  Attempts attempts;
  RehearsalOptions options;
  options.observer = &attempts;
  const auto run = rehearse(*plan, options);
  ASSERT_TRUE(run.has_value());
  ASSERT_TRUE(attempts.first().has_value());
  // The start is 04:30.
  EXPECT_GE(*attempts.first() - plan->start, Millis{3h + 30min});
  EXPECT_LE(*attempts.first() - plan->start, Millis{3h + 31min});
}

TEST(Shows, StormTheEmergencyClassStartsAtFive) {
  const auto plan = plan_of("storm-8k", {kScenarios + "policies/storm-emergency.yaml"});
  ASSERT_TRUE(plan.has_value());
  Attempts attempts;
  RehearsalOptions options;
  options.observer = &attempts;
  const auto run = rehearse(*plan, options);
  ASSERT_TRUE(run.has_value());
  ASSERT_TRUE(attempts.first().has_value());
  EXPECT_GE(*attempts.first() - plan->start, Millis{30min});
  EXPECT_LE(*attempts.first() - plan->start, Millis{31min});
}

TEST(Shows, FluTheEhrIsNeverAskedTooOften) {
  const RunSummary& summary = rehearsed("flu-50k").summary;
  EXPECT_EQ(summary.ehr_too_many, 0);
  EXPECT_EQ(*std::max_element(summary.series.ehr_max_per_second.begin(),
                              summary.series.ehr_max_per_second.end()),
            10);
  EXPECT_EQ(summary.calls_in_flight_max, 100);  // the agents bind
}

TEST(Shows, StormMostGetTheTimeThatWasPlannedForThem) {
  const RunSummary& summary = rehearsed("storm-8k").summary;
  ASSERT_TRUE(summary.bookings && summary.bookings->plan);
  const PlanSummary& plan = *summary.bookings->plan;
  EXPECT_GT(plan.seekers, 7'500);
  EXPECT_LT(plan.together.points, plan.greedy.points);
  EXPECT_EQ(total_of(plan.reasons), plan.seekers);
  EXPECT_GT(count_of(plan.ways, "planned"), 4'000);
  EXPECT_GT(count_of(plan.ways, "planned"), 10 * count_of(plan.ways, "searched"));
  EXPECT_GT(count_of(plan.steps, "same_provider"), count_of(plan.steps, "other_provider"));
  // The urgent wait less than the others.
  ASSERT_EQ(plan.urgencies.size(), 3U);
  EXPECT_EQ(plan.urgencies.back().urgency, "urgent");
  EXPECT_LT(plan.urgencies.back().later_ms.p50, plan.urgencies.front().later_ms.p50);
}

TEST(Shows, DepartingProviderSlotsRunOut) {
  const RunSummary& summary = rehearsed("departing-provider").summary;
  ASSERT_TRUE(summary.bookings.has_value());
  EXPECT_GT(summary.bookings->searches.nothing_anywhere, 1'000);
  const auto& hand_overs = summary.bookings->hand_overs;
  EXPECT_TRUE(std::any_of(hand_overs.begin(), hand_overs.end(), [](const HandOverCount& h) {
    return h.reason == "nothing_free" && h.opened > 50;
  }));
}

TEST(Shows, DepartingProviderOthersStandIn) {
  const RunSummary& summary = rehearsed("departing-provider").summary;
  ASSERT_TRUE(summary.bookings && summary.bookings->plan);
  const PlanSummary& plan = *summary.bookings->plan;
  EXPECT_GT(count_of(plan.ways, "planned"), 300);
  EXPECT_GT(count_of(plan.ways, "alternate"), 30);
  EXPECT_EQ(count_of(plan.steps, "same_provider"), 0) << "who leaves sees nobody";
  EXPECT_GT(count_of(plan.steps, "other_specialty"), 10);
  ASSERT_FALSE(plan.receivers.empty());
  std::int64_t before = plan.receivers.front().patients;
  for (const PlanReceiver& receiver : plan.receivers) {
    EXPECT_EQ(total_of(receiver.steps), receiver.patients);
    EXPECT_LE(receiver.patients, before);
    before = receiver.patients;
  }
}

TEST(Shows, BookingLifecycleGoesFromHelloToAKeptAppointment) {
  const RunSummary& summary = rehearsed("booking-lifecycle").summary;
  ASSERT_TRUE(summary.bookings.has_value());
  const BookingSummary& bookings = *summary.bookings;
  EXPECT_GT(bookings.funnel.requested, 500);
  EXPECT_GT(bookings.funnel.booked, 400);
  EXPECT_GT(bookings.visits.kept, 200);
  EXPECT_GT(bookings.visits.missed, 20);
  EXPECT_GT(count_of(summary.endings, "booked"), 400);
}

TEST(Shows, BookingLifecycleComparesWhatStaffBookByHand) {
  const RunSummary& summary = rehearsed("booking-lifecycle").summary;
  ASSERT_TRUE(summary.bookings && summary.bookings->truth);
  const auto& visits = summary.bookings->truth->visits;
  ASSERT_EQ(visits.size(), 2U);
  EXPECT_EQ(visits[1].by, "staff");
  EXPECT_GT(visits[1].kept + visits[1].missed, 30);
}

TEST(Shows, BookingLifecycleAsksOfficesOneWayAfterTheOther) {
  const RunSummary& summary = rehearsed("booking-lifecycle").summary;
  ASSERT_TRUE(summary.bookings && summary.bookings->office_ladder);
  const OfficeLadderCounts& offices = *summary.bookings->office_ladder;
  EXPECT_EQ(offices.requests, summary.bookings->offices.asked);
  EXPECT_GT(offices.escalations, 10);
  EXPECT_EQ(offices.channels.size(), 3U);
  EXPECT_EQ(count_of(offices.endings, "accepted"), summary.bookings->offices.yes);
  EXPECT_GT(count_of(offices.endings, "accepted"), 25);
  EXPECT_GT(count_of(offices.endings, "countered"), 5);
  EXPECT_GT(count_of(offices.endings, "refused"), 2);
}

TEST(Shows, MedicationRecallIsToldInWords) {
  const RunSummary& summary = rehearsed("medication-recall").summary;
  ASSERT_TRUE(summary.conversations && summary.text_conversations);
  const ConversationCounts& calls = *summary.conversations;
  EXPECT_GT(calls.calls, 5'000);
  EXPECT_GT(calls.questions, 2 * calls.calls);
  EXPECT_GT(calls.escalated, 500) << "nurses are asked for";
  EXPECT_LT(calls.escalated, calls.calls / 4) << "and whoever wants none says so";
  EXPECT_EQ(calls.searches, 0);
  EXPECT_EQ(total_of(calls.ends), calls.calls);
  ASSERT_FALSE(calls.asked.empty());
  EXPECT_EQ(calls.asked.front().question, "greeting");
  EXPECT_GE(calls.asked.front().asked, calls.calls);
  for (const QuestionCounts& question : calls.asked) {
    EXPECT_LE(question.not_understood + question.left, question.asked) << question.question;
  }
  EXPECT_GT(summary.text_conversations->conversations, 100);
  EXPECT_FALSE(summary.bookings.has_value()) << "nobody asks for an appointment";
}

TEST(Shows, SpikeEveryAgentComesUp) {
  EXPECT_EQ(rehearsed("spike-100x").summary.calls_in_flight_max, 400);
}

TEST(Shows, EhrOutageClosesTheGateForFiveHours) {
  const RunSummary& summary = rehearsed("ehr-outage").summary;
  std::int64_t closed = 0;
  for (const Span& span : summary.outages) {
    if (span.kind == "gate_closed") closed += span.until_ms - span.from_ms;
  }
  EXPECT_GT(closed, 5 * 3'600'000);
  EXPECT_GT(withheld(summary, "ehr_unavailable"), 0);
}

TEST(Shows, HouseholdsHaveOneVoice) {
  const RunSummary& summary = rehearsed("household").summary;
  EXPECT_GT(withheld(summary, "number_in_use"), 100);
  EXPECT_GT(withheld(summary, "daily_cap"), 1000);
}

TEST(Shows, SmokeMeetsEverythingThatCanGoWrong) {
  const RunSummary& summary = rehearsed("smoke").summary;
  for (const char* reason : {"daily_cap", "number_in_use", "ehr_unavailable"}) {
    EXPECT_GT(withheld(summary, reason), 0) << reason;
  }
  EXPECT_GT(tasks(summary, "no_open_slot"), 0);
  EXPECT_GT(count_of(summary.call_outcomes, "failed"), 0);
  EXPECT_GT(count_of(summary.endings, "no_consent"), 0);
  EXPECT_GT(count_of(summary.endings, "staff_resolved"), 0);
}

TEST(Determinism, OneSeedOneRun) {
  const auto plan = plan_of("smoke");
  ASSERT_TRUE(plan.has_value());
  const auto once = rehearse(*plan, {});
  const auto twice = rehearse(*plan, {});
  RehearsalOptions other;
  other.seed = plan->scenario.seed() + 1;
  const auto differently = rehearse(*plan, other);
  ASSERT_TRUE(once && twice && differently);
  EXPECT_EQ(once->digest, twice->digest);
  EXPECT_EQ(once->summary, twice->summary);
  EXPECT_NE(once->digest, differently->digest);
  // The log's reader does not change what is looked at.
  EXPECT_EQ(once->summary.digest, rehearsed("smoke").summary.digest);
}

}  // namespace
}  // namespace rb::sim
