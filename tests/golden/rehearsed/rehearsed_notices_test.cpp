// Conversations about a booking, by call and text, as a rehearsal holds them, in words.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/golden/rehearsed/book.hpp"

namespace rb::sim {
namespace {

bool about_a_booking(const Session& session) {
  return !session.subject.about.is_none();
}

TEST(RehearsedNotices, GoAsWritten) {
  const auto plan = rehearsed_plan("notices.yaml");
  ASSERT_TRUE(plan.has_value());
  expect_as_written(*plan, "notices.talk", about_a_booking);
}

TEST(RehearsedNotices, OneSeedOneRun) {
  const auto plan = rehearsed_plan("notices.yaml");
  ASSERT_TRUE(plan.has_value());
  const auto once = rehearse(*plan, {});
  const auto twice = rehearse(*plan, {});
  ASSERT_TRUE(once && twice);
  EXPECT_EQ(once->digest, twice->digest);
  EXPECT_EQ(once->summary, twice->summary);
}

// What a policy names and the scenario does not is decided without a word.
TEST(RehearsedNotices, WhoseFlowIsNotThereAreDecidedWithoutAWord) {
  auto plan = rehearsed_plan("notices.yaml");
  ASSERT_TRUE(plan.has_value());
  plan->flows.erase("booking-question");
  plan->flows.erase("reminder");
  RehearsalOptions options;
  int about = 0;
  int others = 0;
  options.overhear = [&](const TalkStep& step) {
    ++(about_a_booking(step.session) ? about : others);
  };
  ASSERT_TRUE(rehearse(*plan, options));
  EXPECT_EQ(about, 0);
  EXPECT_GT(others, 0);
}

// Follows every notice of a run, and every conversation about one.
class Notices final : public Store {
 public:
  [[nodiscard]] Result<void> append(std::span<const Event> events) override {
    for (const Event& event : events)
      std::visit([&](const auto& e) { take(event, e); }, event.body);
    return {};
  }
  void read(const TalkStep& step) {
    if (!about_a_booking(step.session)) return;
    if (step.heard != nullptr) return;
    const bool by_voice = step.session.dialogue.channel == Channel::voice;
    if (by_voice) {
      ++calls_[step.session.subject.attempt];
    } else {
      ++texts_;
    }
  }
  void check() const {
    EXPECT_GT(calls_.size(), 5U);
    EXPECT_GT(texts_, 5);
    for (const auto& [attempt, times] : calls_) {
      EXPECT_EQ(times, 1) << "a call is one conversation";
      EXPECT_EQ(results_.count(attempt), 1U) << "and has one result";
    }
    for (const auto& [id, endings] : ended_) EXPECT_EQ(endings, 1) << id.value();
    EXPECT_TRUE(wrong_.empty()) << wrong_.front();
  }

 private:
  template <class Other>
  void take(const Event&, const Other&) {}
  void take(const Event& event, const event::PatientEnrolled& e) {
    if (e.about.booking.is_none()) return;
    about_.emplace(event.assignment, e.about);
  }
  void take(const Event& event, const event::AttemptIntended&) {
    if (ended_.count(event.assignment) != 0) wrong("contacted after its end", event);
    const auto found = about_.find(event.assignment);
    if (found == about_.end()) return;
    if (!asked_.insert(found->second.booking).second) wrong("asked twice at once", event);
  }
  void take(const Event& event, const event::AttemptEnded& e) {
    const auto found = about_.find(event.assignment);
    if (found == about_.end()) return;
    asked_.erase(found->second.booking);
    if (!results_.insert({event.assignment, e.ordinal}).second) wrong("two results", event);
  }
  void take(const Event& event, const event::AssignmentEnded&) {
    const auto found = about_.find(event.assignment);
    if (found == about_.end()) return;
    ++ended_[event.assignment];
  }
  void wrong(const std::string& what, const Event& event) {
    wrong_.push_back(what + ": assignment " + std::to_string(event.assignment.value()));
  }

  std::map<AssignmentId, AboutBooking> about_;
  std::set<BookingId> asked_;  // by an attempt that is open
  std::map<AssignmentId, int> ended_;
  std::set<AttemptId> results_;
  std::map<AttemptId, int> calls_;
  int texts_ = 0;
  std::vector<std::string> wrong_;
};

TEST(RehearsedNotices, HaveOneOutcomeEach) {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    SCOPED_TRACE(seed);
    auto plan = rehearsed_plan("notices.yaml");
    ASSERT_TRUE(plan.has_value());
    plan->scenario.mutable_population()->set_patients(120);
    Notices notices;
    RehearsalOptions options;
    options.seed = seed;
    options.observer = &notices;
    options.overhear = [&](const TalkStep& step) { notices.read(step); };
    ASSERT_TRUE(rehearse(*plan, options));
    notices.check();
  }
}

}  // namespace
}  // namespace rb::sim
