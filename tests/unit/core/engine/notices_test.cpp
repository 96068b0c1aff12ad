// An outreach hands over to the booking desk, and the desk's news goes out as outreach.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/engine/engine.hpp"
#include "core/engine/tenant/tenant_check.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/engine/mirror.hpp"

namespace rb::test {
namespace {

using namespace std::chrono_literals;

constexpr const char* kRecall =
    "cadence: [{step: call, channel: voice}]\n"
    "booking:\n"
    "  notices: {ask: asks, remind: reminders, tell: news}\n"
    "  details: {insurance: true, birth_date: false}\n"
    "  verify: false\n";

// One patient of New York, in a campaign that books; every event is folded a second time.
class Notices : public testing::Test {
 protected:
  Notices() : engine_(test_inputs()) {
    for (const Command& command : patients_of_new_york(1)) say(command);
    for (std::uint16_t i = 0; i < 3; ++i) {
      start(i, policy_from(kNoticePolicy, std::array{"asks", "reminders", "news"}[i]), {});
    }
    start(3, policy_from(kRecall, "recall"), {CampaignId{0}, CampaignId{1}, CampaignId{2}});
    say(command::EnrollPatient{CampaignId{3}, PatientId{0}});
  }
  ~Notices() override {
    EXPECT_EQ(digest(mirror_.state()), digest(engine_.state()));
    EXPECT_TRUE(check(engine_.state()).empty());
  }

  void start(std::uint16_t id, std::shared_ptr<const Policy> policy, NoticeCampaigns notices) {
    mirror_.know(policy);
    ASSERT_EQ(say(command::StartCampaign{CampaignId{id}, std::move(policy), 1, {}, notices}),
              Rejection::none);
  }

  Rejection say(const Command& command) {
    const Rejection rejection = engine_.step(now_, command);
    mirror_.fold(engine_.events());
    effects_.insert(effects_.end(), engine_.effects().begin(), engine_.effects().end());
    return rejection;
  }
  Rejection book(const BookingCommand& command) {
    return say(command::ToBooking{std::make_shared<const BookingCommand>(command)});
  }
  void come_to(Instant at) {
    see_to_ehr();
    while (engine_.next_wake() <= at) {
      now_ = std::max(now_, engine_.next_wake());
      say(command::Wake{});
      see_to_ehr();
    }
    now_ = at;
    see_to_ehr();
  }
  void wait(Millis by) { come_to(now_ + by); }
  // The EHR says that everything is open.
  void see_to_ehr() {
    for (const Effect& effect : std::exchange(effects_, {})) {
      if (const auto* asked = std::get_if<effect::EhrRequest>(&effect)) {
        say(command::EhrResult{asked->request, asked->assignment, EhrAnswer::open, {}, 0});
      } else {
        seen_.push_back(effect);
      }
    }
  }
  // The last effect of its kind; fails the test if there was none.
  template <class T>
  T last() {
    for (auto effect = seen_.rbegin(); effect != seen_.rend(); ++effect) {
      if (const auto* found = std::get_if<T>(&*effect)) return *found;
    }
    ADD_FAILURE() << "no such effect";
    return {};
  }
  template <class T>
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(std::count_if(
        seen_.begin(), seen_.end(), [](const Effect& e) { return std::holds_alternative<T>(e); }));
  }

  // The call, at the end of which the patient wants an appointment.
  void want_appointment(std::shared_ptr<const command::WantedVisit> wanted = nullptr) {
    wait(1min);
    const auto call = last<effect::OutboundCall>();
    say(command::AttemptTaken{call.attempt});
    wait(2min);
    ASSERT_EQ(say(command::AttemptFinished{call.attempt, Outcome::answered_human,
                                           Disposition::booked, false, 2min, std::move(wanted)}),
              Rejection::none);
    see_to_ehr();
  }
  static command::RequestBooking request_in(CampaignId campaign, DetailSet known) {
    command::RequestBooking request;
    request.booking = BookingId{0};
    request.patient = PatientId{0};
    request.campaign = campaign;
    request.known = known;
    return request;
  }
  void deliver(const effect::OutboundText& text) {
    say(command::AttemptTaken{text.attempt});
    say(command::AttemptFinished{text.attempt, Outcome::delivered, Disposition::none});
    see_to_ehr();
  }
  [[nodiscard]] const Assignment& assignment(std::uint32_t id) const {
    return engine_.state().assignments[id];
  }
  [[nodiscard]] Ending ending(std::uint32_t id) const {
    const auto* done = std::get_if<state::Done>(&assignment(id).state);
    return done == nullptr ? Ending{} : done->ending;
  }
  [[nodiscard]] const Booking& booking() const { return engine_.state().desk.bookings.at(0); }

  Instant now_ = at_local("2026-10-12 10:00", (*test_zones())[ZoneId{0}]);
  Engine engine_;
  Mirror mirror_;
  std::vector<Effect> effects_;
  std::vector<Effect> seen_;
};

TEST_F(Notices, WhoWantsAnAppointmentIsHandedToTheDesk) {
  want_appointment();
  EXPECT_EQ(assignment(0).kind(), StateKind::booking);
  EXPECT_EQ(booking().campaign, CampaignId{3});
  EXPECT_EQ(booking().assignment, AssignmentId{0});
  EXPECT_EQ(booking().missing(), bit(Detail::insurance)) << "the policy wants it known";
  wait(24h);
  EXPECT_EQ(assignment(0).kind(), StateKind::booking) << "the EHR is not asked behind the desk";
}

TEST_F(Notices, WhatIsMissingIsAskedForByText) {
  want_appointment();
  wait(1min);
  const auto text = last<effect::OutboundText>();
  EXPECT_EQ(text.campaign, CampaignId{0});
  EXPECT_EQ(text.about.booking, BookingId{0});
  EXPECT_EQ(text.about.notice, Notice::details);
  deliver(text);
  EXPECT_TRUE(assignment(1).live()) << "an answer is waited for";
  EXPECT_EQ(book(command::GiveDetails{BookingId{0}, bit(Detail::insurance)}), Rejection::none);
  EXPECT_EQ(ending(1), Ending::confirmed);
}

TEST_F(Notices, TheOutreachEndsBookedOnceTheDeskHasBooked) {
  auto wanted = std::make_shared<command::WantedVisit>();
  wanted->known = bit(Detail::insurance);
  want_appointment(wanted);
  const auto search = std::get<effect::BookingRequest>(last<BookingEffect>());
  ASSERT_EQ(search.ask, BookingAsk::search);
  Candidates found;
  const Instant start = now_ + 10 * 24h;
  found.push_back(
      {7, ProviderId{1}, SpecialtyId{1}, start, LocalTime{start.time_since_epoch()}, false});
  book(command::BookingResult{BookingId{0}, search.request, BookingAnswer::yes, found, 0, {}});
  wait(1min);
  const auto offer = last<effect::OutboundText>();
  EXPECT_EQ(offer.about.notice, Notice::offer);
  deliver(offer);
  ASSERT_EQ(book(command::ActOnBooking{
                BookingId{0}, BookingAct::chose_slot, BookingSource::text, SlotId{0}, {}, false}),
            Rejection::none);
  see_to_ehr();
  EXPECT_EQ(ending(1), Ending::confirmed);
  const auto write = std::get<effect::BookingRequest>(last<BookingEffect>());
  ASSERT_EQ(write.ask, BookingAsk::book);
  book(command::BookingResult{BookingId{0}, write.request, BookingAnswer::yes, {}, 7, {}});
  EXPECT_EQ(ending(0), Ending::booked);
  wait(1min);
  const auto news = last<effect::OutboundText>();
  EXPECT_EQ(news.about.notice, Notice::booked);
  EXPECT_EQ(news.campaign, CampaignId{2});
  deliver(news);
  EXPECT_EQ(ending(2), Ending::told) << "nothing is asked of the patient";
  // Three days and one day before, in their own campaign.
  come_to(start - 2 * 24h);
  EXPECT_EQ(last<effect::OutboundText>().about.notice, Notice::first_reminder);
  EXPECT_EQ(last<effect::OutboundText>().campaign, CampaignId{1});
}

TEST_F(Notices, WhoMovesAnAppointmentIsToldOfTheNewTime) {
  auto wanted = std::make_shared<command::WantedVisit>();
  wanted->known = bit(Detail::insurance);
  want_appointment(wanted);
  const auto found = [&](std::uint64_t key, Millis ahead) {
    Candidates times;
    const Instant start = now_ + ahead;
    times.push_back(
        {key, ProviderId{1}, SpecialtyId{1}, start, LocalTime{start.time_since_epoch()}, false});
    return times;
  };
  const auto answer = [&](Candidates times, std::uint64_t appointment) {
    wait(1s);
    const auto asked = std::get<effect::BookingRequest>(last<BookingEffect>());
    ASSERT_EQ(book(command::BookingResult{
                  BookingId{0}, asked.request, BookingAnswer::yes, times, appointment, {}}),
              Rejection::none);
  };
  const auto choose = [&](std::uint32_t slot) {
    ASSERT_EQ(book(command::ActOnBooking{BookingId{0},
                                         BookingAct::chose_slot,
                                         BookingSource::inbound_call,
                                         SlotId{slot},
                                         {},
                                         false}),
              Rejection::none);
  };
  answer(found(7, 10 * 24h), 0);
  choose(0);
  answer({}, 70);
  wait(5min);
  deliver(last<effect::OutboundText>());
  ASSERT_EQ(
      book(command::ActOnBooking{
          BookingId{0}, BookingAct::wants_other_time, BookingSource::inbound_call, {}, {}, false}),
      Rejection::none);
  answer(found(8, 12 * 24h), 0);
  choose(1);
  const std::size_t before = count<effect::OutboundText>();
  answer({}, 80);  // the new one is written
  answer({}, 70);  // and the old one released
  wait(5min);
  ASSERT_GT(count<effect::OutboundText>(), before) << "the new time is news";
  EXPECT_EQ(last<effect::OutboundText>().about.notice, Notice::booked);
}

TEST_F(Notices, AnOptOutInReplyToNewsIsHeard) {
  want_appointment();
  wait(1min);
  const auto text = last<effect::OutboundText>();
  say(command::AttemptTaken{text.attempt});
  say(command::AttemptFinished{text.attempt, Outcome::delivered, Disposition::opted_out});
  EXPECT_TRUE(engine_.state().patients[0].opted_out);
  EXPECT_EQ(ending(1), Ending::opted_out);
}

TEST_F(Notices, AnOutreachUnderWayEndsWithABookingThatIsRequestedElsewhere) {
  command::RequestBooking request = request_in(CampaignId{3}, bit(Detail::insurance));
  request.assignment = AssignmentId{0};
  request.source = BookingSource::api;
  ASSERT_EQ(book(request), Rejection::none);
  EXPECT_EQ(assignment(0).kind(), StateKind::booking);
  EXPECT_EQ(booking().assignment, AssignmentId{0});
  request.booking = BookingId{1};
  EXPECT_EQ(book(request), Rejection::assignment_has_a_booking);
  wait(24h);
  EXPECT_EQ(count<effect::OutboundCall>(), 0U) << "nobody is called about what is being booked";
}

TEST_F(Notices, AnOfferThatIsAnsweredBeforeItLeavesIsNotSent) {
  // It is night: no text may leave.
  come_to(at_local("2026-10-12 20:30", (*test_zones())[ZoneId{0}]));
  ASSERT_EQ(book(request_in(CampaignId{3}, bit(Detail::insurance))), Rejection::none);
  see_to_ehr();
  const auto search = std::get<effect::BookingRequest>(last<BookingEffect>());
  Candidates found;
  const Instant start = now_ + 10 * 24h;
  found.push_back(
      {7, ProviderId{1}, SpecialtyId{1}, start, LocalTime{start.time_since_epoch()}, false});
  ASSERT_EQ(
      book(command::BookingResult{BookingId{0}, search.request, BookingAnswer::yes, found, 0, {}}),
      Rejection::none);
  wait(1h);
  EXPECT_EQ(count<effect::OutboundText>(), 0U);
  EXPECT_TRUE(assignment(1).live()) << "it waits for the morning";
  // On the telephone, at once.
  ASSERT_EQ(
      book(command::ActOnBooking{
          BookingId{0}, BookingAct::chose_slot, BookingSource::inbound_call, SlotId{0}, {}, false}),
      Rejection::none);
  EXPECT_EQ(ending(1), Ending::confirmed);
  wait(24h);
  EXPECT_EQ(count<effect::OutboundText>(), 0U);
}

TEST_F(Notices, WhoHasOptedOutIsToldNothing) {
  say(command::OptOut{PatientId{0}, PhoneId::none()});
  command::RequestBooking request = request_in(CampaignId{3}, 0);
  request.needs.required = bit(Detail::insurance);
  ASSERT_EQ(book(request), Rejection::none);
  wait(5 * 24h);
  EXPECT_EQ(count<effect::OutboundText>(), 0U);
  EXPECT_EQ(booking().kind(), BookingKind::with_staff) << "a person sees to it";
}

TEST_F(Notices, APatientWhoChoosesOnANoticeIsSentToTheBooking) {
  want_appointment();
  wait(1min);
  EXPECT_EQ(say(command::PatientAct{AssignmentId{1}, Act::chose_slot, ActSource::link}),
            Rejection::notice_is_for_its_booking);
}

TEST_F(Notices, APolicyThatBooksNeedsCampaignsForItsNotices) {
  EXPECT_EQ(say(command::StartCampaign{CampaignId{4}, policy_from(kRecall, "another"), 1, {}, {}}),
            Rejection::notices_have_no_campaign);
  EXPECT_EQ(book(request_in(CampaignId{0}, 0)), Rejection::campaign_books_nothing);
  EXPECT_EQ(book(request_in(CampaignId{9}, 0)), Rejection::campaign_is_unknown);
}

}  // namespace
}  // namespace rb::test
