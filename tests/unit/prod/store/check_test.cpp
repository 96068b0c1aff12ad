#include "prod/store/check.hpp"

#include <gtest/gtest.h>

#include "core/engine/tenant/tenant_check.hpp"
#include "tests/support/store/recorded.hpp"
#include "tests/support/store/sqlite_bed.hpp"

namespace rb::test {
namespace {

class CheckedStore : public testing::Test {
 protected:
  void fill(std::span<const Event> events) {
    const auto store = must(bed_.open());
    must(store->append(events.first(300)));
    must(prod::store_checkpoint(*store, must(prod::recover(*store, policies_))));
    must(store->append(events.subspan(300, 200)));
    must(prod::store_checkpoint(*store, must(prod::recover(*store, policies_))));
    must(store->append(events.subspan(500)));
  }
  [[nodiscard]] prod::CheckReport report() {
    return must(prod::check(*must(bed_.open()), policies_));
  }
  [[nodiscard]] std::string findings() {
    std::string all;
    for (const std::string& finding : report().findings) all += finding + '\n';
    return all;
  }

  const Recording& run_ = recorded(14);
  const PolicyByHash policies_ = policies_of(run_);
  SqliteBed bed_;
};

// With the digest that the log itself gives, in the middle.
std::vector<Event> with_digest(const Recording& run, std::size_t after, std::uint64_t change = 0) {
  std::vector<Event> events = run.events;
  const TenantState state = folded(run, after);
  Event taken = events[after];
  taken.campaign = {};
  taken.assignment = {};
  taken.body = event::CheckpointTaken{state.by_state, state.by_ending, digest(state) ^ change};
  events.insert(events.begin() + static_cast<std::ptrdiff_t>(after), taken);
  for (std::size_t i = 0; i < events.size(); ++i) events[i].sequence = i + 1;
  return events;
}

TEST_F(CheckedStore, IsSound) {
  fill(with_digest(run_, 400));
  EXPECT_EQ(findings(), "");
}

TEST_F(CheckedStore, IsCounted) {
  fill(with_digest(run_, 400));
  const auto counted = report();
  EXPECT_EQ(counted.events, run_.events.size() + 1);
  EXPECT_EQ(counted.digests, 3U);
  const TenantState state = folded(run_, run_.events.size());
  EXPECT_EQ(counted.patients, state.patients.size());
  EXPECT_EQ(counted.campaigns, state.campaigns.size());
  EXPECT_EQ(counted.assignments, state.enrolled);
  std::uint64_t live = 0;
  for (const Assignment& a : state.assignments) live += a.live() ? 1U : 0U;
  EXPECT_EQ(counted.live, live);
}

TEST_F(CheckedStore, WithADigestThatTheFoldDoesNotGive) {
  fill(with_digest(run_, 400, 1));
  EXPECT_EQ(findings(), "I19: event 401: the fold has another digest\n");
}

TEST_F(CheckedStore, WithACheckpointThatIsNotTheFold) {
  {
    const auto store = must(bed_.open());
    must(store->append(std::span(run_.events).first(300)));
    prod::Recovered wrong;
    wrong.state = folded(run_, 300);
    wrong.state.limits.agents += 1;
    must(prod::store_checkpoint(*store, wrong));
  }
  EXPECT_EQ(findings(), "I19: the checkpoint at event 300 is not the fold of the log\n");
}

TEST_F(CheckedStore, WithADamagedCheckpoint) {
  fill(run_.events);
  bed_.change_newest_checkpoint();
  const auto found = report().findings;
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].starts_with("the checkpoint at event 500: ")) << found[0];
}

TEST_F(CheckedStore, WithADamagedLog) {
  fill(run_.events);
  bed_.change_row(1);
  const std::string found = findings();
  EXPECT_NE(found.find("the log is damaged at event 301"), std::string::npos) << found;
  EXPECT_NE(found.find("the checkpoint at event 500: the log does not reach it"), std::string::npos)
      << found;
}

// ---- the state in itself

class CheckedState : public testing::Test {
 protected:
  CheckedState() {
    while (!busy()) state_ = folded(run_, ++events_);
  }
  // With a call under way, and somebody done.
  [[nodiscard]] bool busy() const { return state_.calls_in_flight > 0 && state_.by_state[6] > 0; }
  [[nodiscard]] std::string findings() const {
    std::string all;
    for (const std::string& finding : check(state_)) all += finding + '\n';
    return all;
  }
  [[nodiscard]] bool finds(const char* what) const {
    return findings().find(what) != std::string::npos;
  }
  [[nodiscard]] PhoneState& held_phone() {
    return *std::find_if(state_.phones.begin(), state_.phones.end(),
                         [](const PhoneState& phone) { return !phone.open.is_none(); });
  }

  const Recording& run_ = recorded(14);
  std::size_t events_ = 0;
  TenantState state_;
};

TEST_F(CheckedState, IsSoundAfterEveryEvent) {
  TenantState state;
  for (const Event& event : run_.events) {
    evolve(state, event, policies_of(run_));
    ASSERT_TRUE(check(state).empty()) << event.sequence << ": " << check(state).front();
  }
}

TEST_F(CheckedState, WithANumberThatNobodyHolds) {
  held_phone().open = AssignmentId::none();
  EXPECT_TRUE(finds("its contact does not hold the number")) << findings();
}
TEST_F(CheckedState, WithANumberThatIsHeldForNothing) {
  for (PhoneState& phone : state_.phones) {
    if (phone.open.is_none()) phone.open = AssignmentId{0};
  }
  EXPECT_TRUE(finds("is held by no contact")) << findings();
}
TEST_F(CheckedState, WithAPatientWhoIsHeldForNothing) {
  for (PatientState& patient : state_.patients) patient.open = AssignmentId{0};
  EXPECT_TRUE(finds("I4: patient")) << findings();
}
TEST_F(CheckedState, WithCountsThatAreWrong) {
  ++state_.by_state[0];
  ++state_.by_ending[1];
  ++state_.calls_in_flight;
  ++state_.texts_in_flight;
  ++state_.campaigns[0].calls_in_flight;
  ++state_.enrolled;
  EXPECT_EQ(findings(),
            "I27: enrolled is not what there is\nI27: the counts by state are wrong\n"
            "I27: the counts by ending are wrong\nI27: the count of calls in flight is wrong\n"
            "I27: the count of texts in flight is wrong\n"
            "I27: campaign 0: the count of calls in flight is wrong\n");
}
TEST_F(CheckedState, WithAnAssignmentThatIsLost) {
  const AssignmentId last = state_.assignments.back().next_of_patient;
  state_.patients[state_.assignments.back().patient.index()].last_assignment = last;
  EXPECT_EQ(findings(), "I27: an assignment is of no patient\n");
}
TEST_F(CheckedState, WithAChainInACircle) {
  state_.assignments.back().next_of_patient =
      AssignmentId{static_cast<std::uint32_t>(state_.assignments.size() - 1)};
  EXPECT_TRUE(finds("the chain of assignments is broken")) << findings();
}
TEST_F(CheckedState, WithAnAssignmentThatIsWrongInItself) {
  state_.assignments.back().step = 200;
  EXPECT_TRUE(finds("the step is past the end of the cadence")) << findings();
}

}  // namespace
}  // namespace rb::test
