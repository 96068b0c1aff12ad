// What standing campaigns say about bookings: contacts like any other, patients of nobody.
#include <gtest/gtest.h>

#include "tests/unit/sim/metrics/scripted_run.hpp"

namespace rb::sim {
namespace {

constexpr CampaignId kRecall{0};
constexpr CampaignId kAsks{1};

class Notices : public ::testing::Test {
 protected:
  Notices() : run_(scripted::make({.patients = 3, .campaigns = 2, .horizon = kDay, .staff = 0})) {
    RunFacts facts = run_.facts();
    facts.campaigns[1].standing = true;
    metrics_ = std::make_unique<RunMetrics>(std::move(facts));
    say(CampaignId{}, AssignmentId{}, event::TenantConfigured{});
  }

  void say(CampaignId campaign, AssignmentId id, EventBody body) {
    metrics_->on_event({++sequence_, now_, campaign, id, std::move(body)});
  }
  AssignmentId enrol(CampaignId campaign, std::uint32_t patient) {
    const AssignmentId id{next_++};
    event::PatientEnrolled enrolled{PatientId{patient}, now_, {}, {}};
    if (campaign == kAsks) enrolled.about = {BookingId{0}, Notice::offer};
    say(campaign, id, enrolled);
    return id;
  }
  void call(CampaignId campaign, AssignmentId id, Outcome outcome, Disposition disposition) {
    event::AttemptIntended intended;
    intended.ordinal = 1;
    say(campaign, id, intended);
    say(campaign, id, event::AttemptAccepted{1});
    now_ += 30s;
    event::AttemptEnded ended;
    ended.ordinal = 1;
    ended.outcome = outcome;
    ended.disposition = disposition;
    ended.talk = 30s;
    say(campaign, id, ended);
  }
  void end(CampaignId campaign, AssignmentId id, Ending ending) {
    say(campaign, id, event::AssignmentEnded{ending});
  }
  [[nodiscard]] RunSummary summary() { return metrics_->summarise(run_.end); }

  scripted::Run run_;
  std::unique_ptr<RunMetrics> metrics_;
  Instant now_ = run_.start;
  std::uint64_t sequence_ = 0;
  std::uint32_t next_ = 0;
};

TEST_F(Notices, are_no_enrolments_but_their_contacts_count) {
  const AssignmentId recall = enrol(kRecall, 0);
  call(kRecall, recall, Outcome::answered_human, Disposition::booked);
  end(kRecall, recall, Ending::booked);
  const AssignmentId asks = enrol(kAsks, 0);
  call(kAsks, asks, Outcome::answered_human, Disposition::confirmed);
  end(kAsks, asks, Ending::confirmed);
  const RunSummary s = summary();
  EXPECT_EQ(s.funnel, (Funnel{1, 1, 1, 1, 1}));
  EXPECT_EQ(s.resolved, 1);
  EXPECT_EQ(count_of(s.endings, "confirmed"), 0);
  EXPECT_EQ(s.quantiles.time_to_resolution_ms.count, 1);
  EXPECT_EQ(s.quantiles.attempts_per_patient.count, 1);
  EXPECT_EQ(
      s.reach[0].groups[0].enrolled + s.reach[0].groups[1].enrolled + s.reach[0].groups[2].enrolled,
      1);
  ASSERT_EQ(s.call_numbers.size(), 1U);
  EXPECT_EQ(total_of(s.call_numbers[0].outcomes), 1);
  // Load and cost are both calls'.
  EXPECT_EQ(s.calls, 2);
  EXPECT_EQ(count_of(s.call_outcomes, "answered_human"), 2);
  EXPECT_EQ(s.cost.call_ms, 60'000);
  // And the objective asks about those enrolled.
  EXPECT_EQ(s.objectives[0].measured, 1'000'000);
  EXPECT_FALSE(s.campaigns[0].notices);
  ASSERT_TRUE(s.campaigns[1].notices);
  EXPECT_EQ(s.campaigns[1].calls, 1);
  EXPECT_EQ(s.campaigns[1].funnel, Funnel{});
  EXPECT_EQ(total_of(s.campaigns[1].endings), 0);
  EXPECT_EQ(enrolling_campaigns(s), 1U);
}

TEST_F(Notices, end_in_one_way_each) {
  const auto notice = [&](Outcome outcome, Ending ending) {
    const AssignmentId id = enrol(kAsks, 1);
    if (outcome != Outcome::unknown) call(kAsks, id, outcome, Disposition::no_decision);
    end(kAsks, id, ending);
  };
  notice(Outcome::answered_human, Ending::confirmed);
  notice(Outcome::answered_human, Ending::told);
  notice(Outcome::answered_human, Ending::unreachable);  // heard, and never answered
  notice(Outcome::no_answer, Ending::unreachable);
  notice(Outcome::unknown, Ending::unreachable);
  notice(Outcome::unknown, Ending::already_settled);
  notice(Outcome::unknown, Ending::opted_out);
  notice(Outcome::unknown, Ending::staff_closed);
  enrol(kAsks, 2);
  const NoticeCounts expected{.given = 9,
                              .sent = 4,
                              .answered = 1,
                              .told = 2,
                              .expired = 2,
                              .withdrawn = 1,
                              .refused = 1,
                              .closed = 1,
                              .open = 1};
  EXPECT_EQ(summary().campaigns[1].notices, expected);
}

TEST_F(Notices, that_are_withheld_count_their_patient_once) {
  const AssignmentId recall = enrol(kRecall, 0);
  const event::ContactWithheld withheld{Withheld::outside_window, 0, now_ + 1h};
  say(kRecall, recall, withheld);
  for (const std::uint32_t patient : {0U, 1U, 1U}) say(kAsks, enrol(kAsks, patient), withheld);
  say(CampaignId{}, AssignmentId{},
      BookingEvent{event::BookingRequested{
          BookingId{0}, PatientId{0}, recall, BookingSource::outreach, {}, 0, {}, kRecall}});
  const RunSummary s = summary();
  ASSERT_EQ(s.withheld.size(), 1U);
  EXPECT_EQ(s.withheld[0].times, 4);
  EXPECT_EQ(s.withheld[0].patients, 2);
}

TEST_F(Notices, bookings_ask_the_ehr_and_staff_work_on_them) {
  const BookingId id{0};
  say(CampaignId{}, AssignmentId{},
      BookingEvent{event::BookingRequested{
          id, PatientId{0}, {}, BookingSource::api, {}, 0, {}, CampaignId{}}});
  const auto desk = [&](const BookingEvent& event) { say(CampaignId{}, AssignmentId{}, event); };
  desk(event::BookingAsked{id, RequestId{1}, BookingAsk::search, SearchScope::anyone, {}, {}});
  desk(event::BookingAnswered{id, RequestId{1}, BookingAsk::search, BookingAnswer::too_many, {}});
  desk(event::BookingAsked{id, RequestId{2}, BookingAsk::search, SearchScope::anyone, {}, {}});
  desk(event::BookingAnswered{id, RequestId{2}, BookingAsk::search, BookingAnswer::lost, {}});
  desk(event::BookingHandedOver{id, TaskId{0}, BookingTask::peer_down});
  desk(event::BookingHandedBack{id, TaskId{0}, now_});
  const RunSummary s = summary();
  EXPECT_EQ(s.ehr_requests, 2);
  EXPECT_EQ(s.ehr_too_many, 1);
  EXPECT_EQ(s.ehr_failed, 1);
  EXPECT_EQ(s.cost.staff_ms, Millis{8min}.count());
  ASSERT_TRUE(s.bookings);
  EXPECT_EQ(s.bookings->funnel.requested, 1);
}

TEST_F(Notices, a_summary_with_bookings_survives_the_round_trip) {
  call(kAsks, enrol(kAsks, 0), Outcome::no_answer, Disposition::none);
  say(CampaignId{}, AssignmentId{},
      BookingEvent{event::BookingRequested{
          BookingId{0}, PatientId{0}, {}, BookingSource::api, {}, 0, {}, CampaignId{}}});
  RunSummary s = summary();
  s.bookings->truth = ClinicTruth{{{"agent", 7, 1, 4, 2, 0}}, {{{"five", 3}}, 5000}};
  const auto read = from_json(to_json(s));
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, s);
  EXPECT_EQ(to_json(*read), to_json(s));
}

TEST_F(Notices, a_summary_without_bookings_names_none) {
  const std::string text = to_json(scripted::summarise(run_));
  EXPECT_EQ(text.find("\"bookings\""), std::string::npos);
  EXPECT_EQ(text.find("\"notices\""), std::string::npos);
}

TEST_F(Notices, a_broken_part_about_bookings_is_named) {
  say(CampaignId{}, AssignmentId{},
      BookingEvent{event::BookingRequested{
          BookingId{0}, PatientId{0}, {}, BookingSource::api, {}, 0, {}, CampaignId{}}});
  std::string text = to_json(summary());
  text.replace(text.find("\"gone\":0"), 8, "\"gone\":{}");
  const auto read = from_json(text);
  ASSERT_FALSE(read);
  EXPECT_NE(read.error().message.find("bookings.offers.gone"), std::string::npos)
      << read.error().message;
}

}  // namespace
}  // namespace rb::sim
