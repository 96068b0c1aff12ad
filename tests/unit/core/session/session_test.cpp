// Conversations that book: a dialogue, the engine and its booking desk together.
#include "core/session/session.hpp"

#include <gtest/gtest.h>

#include "core/conversation/flow/compile.hpp"
#include "core/engine/engine.hpp"
#include "core/engine/tenant/tenant_check.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/engine/mirror.hpp"

namespace rb::test {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr year_month_day kBirth{year{1961}, March, day{14}};
constexpr const char* kRecall =
    "cadence:\n"
    "  - {step: text, channel: text, template: heads-up}\n"
    "  - {step: call, channel: voice, flow: flu-booking, after: {text: 0s}}\n"
    "limits: {per_day: 3, per_week: 3, min_gap: 0s}\n"
    "booking:\n"
    "  notices: {ask: asks, remind: reminders, tell: news}\n"
    "  details: {insurance: true, birth_date: true}\n"
    "  verify: false\n";

Reading reading(Intent intent) {
  Reading r;
  r.add(intent);
  return r;
}

const Flow& flu_booking() {
  static const Flow flow = [] {
    const std::string file = std::string(RB_SOURCE_DIR) + "/scenarios/flows/flu-booking.yaml";
    const auto loaded = load_flow(read_file(file), file);
    return compile_flow(loaded.value(), *us_rules()).value();
  }();
  return flow;
}

// One patient of New York who knows when they were born, in a campaign that books. The record
// system answers when a test says so; every event is folded a second time.
class Talk : public testing::Test, public SessionHost {
 protected:
  Talk() : engine_(test_inputs()) {
    for (const Command& command : patients_of_new_york(2)) say(command);
    for (std::uint16_t i = 0; i < 3; ++i) {
      start(i, policy_from(kNoticePolicy, std::array{"asks", "reminders", "news"}[i]), {});
    }
    start(3, policy_from(kRecall, "recall"), {CampaignId{0}, CampaignId{1}, CampaignId{2}});
    say(command::EnrollPatient{CampaignId{3}, PatientId{0}});
  }
  ~Talk() override {
    EXPECT_EQ(digest(mirror_.state()), digest(engine_.state()));
    EXPECT_TRUE(rb::check(engine_.state()).empty());
  }

  // ---- SessionHost
  [[nodiscard]] const Flow& flow() const override { return flu_booking(); }
  [[nodiscard]] const KnownIdentity& known() const override { return known_; }
  [[nodiscard]] const DeskState& desk() const override { return engine_.state().desk; }
  [[nodiscard]] BookingId booking_of(AssignmentId id) const override {
    return engine_.booking_led_to(id);
  }
  [[nodiscard]] LocalTime local_start(SlotId slot) const override {
    return zone().to_local(desk().slots[slot].start);
  }
  [[nodiscard]] std::optional<Instant> first_time(const TimeWish& wish) const override {
    return first_time_of(wish, zone(), now_);
  }

  // ---- the engine
  [[nodiscard]] static const Zone& zone() { return (*test_zones())[ZoneId{0}]; }
  void start(std::uint16_t id, std::shared_ptr<const Policy> policy, NoticeCampaigns notices) {
    mirror_.know(policy);
    ASSERT_EQ(say(command::StartCampaign{CampaignId{id}, std::move(policy), 1, {}, notices}),
              Rejection::none);
  }
  Rejection say(const Command& command) {
    const Rejection rejection = engine_.step(now_, command);
    mirror_.fold(engine_.events());
    for (const Effect& effect : engine_.effects()) {
      if (const auto* asked = std::get_if<effect::EhrRequest>(&effect)) {
        checks_.push_back(*asked);
      } else if (const auto* text = std::get_if<effect::OutboundText>(&effect)) {
        texts_.push_back(*text);
      } else if (const auto* call = std::get_if<effect::OutboundCall>(&effect)) {
        calls_.push_back(*call);
      } else if (const auto* booking = std::get_if<BookingEffect>(&effect)) {
        if (const auto* request = std::get_if<effect::BookingRequest>(booking)) {
          requests_.push_back(*request);
        }
      }
    }
    return rejection;
  }
  void answer_checks() {
    for (const auto& asked : std::exchange(checks_, {})) {
      say(command::EhrResult{asked.request, asked.assignment, EhrAnswer::open, {}, 0});
    }
  }
  void wait(Millis by) {
    const Instant until = now_ + by;
    answer_checks();
    while (engine_.next_wake() <= until) {
      now_ = std::max(now_, engine_.next_wake());
      say(command::Wake{});
      answer_checks();
    }
    now_ = until;
  }
  // Another patient has a request of their own for this very time.
  void somebody_else_wants(const Candidate& time) {
    command::RequestBooking other;
    other.booking = BookingId{1};
    other.patient = PatientId{1};
    other.chosen.push_back(time);
    ASSERT_EQ(book(other), Rejection::none);
    answer(BookingAsk::verify, BookingAnswer::yes);
  }
  // The heads-up has arrived, and the phone is picked up.
  void pick_up() {
    ring();
    begin(Channel::voice, calls_[0].attempt);
  }
  void ring() {
    text_arrives();
    for (int i = 0; i < 30 && calls_.empty(); ++i) wait(10s);
    ASSERT_EQ(calls_.size(), 1U);
    say(command::AttemptTaken{calls_[0].attempt});
  }
  void text_arrives() {
    wait(1min);
    ASSERT_EQ(texts_.size(), 1U);
    say(command::AttemptTaken{texts_[0].attempt});
    say(command::AttemptFinished{texts_[0].attempt, Outcome::delivered, Disposition::none});
  }
  // The open request of this kind is answered, and the conversation hears of it.
  void answer(BookingAsk ask, BookingAnswer answer, std::vector<Candidate> found = {}) {
    wait(1s);
    answer_unheard(ask, answer, std::move(found));
    look_around();
  }
  void answer_unheard(BookingAsk ask, BookingAnswer answer, std::vector<Candidate> found = {}) {
    ASSERT_FALSE(requests_.empty());
    const effect::BookingRequest asked = requests_.back();
    ASSERT_EQ(asked.ask, ask);
    command::BookingResult result;
    result.booking = asked.booking;
    result.request = asked.request;
    result.answer = answer;
    for (const Candidate& one : found) result.found.push_back(one);
    result.appointment = 7;
    ASSERT_EQ(book(result), Rejection::none);
  }
  Rejection book(const BookingCommand& command) {
    return say(command::ToBooking{std::make_shared<const BookingCommand>(command)});
  }
  [[nodiscard]] Candidate free_time(std::uint64_t key, int days_ahead, bool office = false) const {
    const Instant start{floor<hours>(now_.time_since_epoch()) + hours{24 * days_ahead}};
    return {key, ProviderId{0}, SpecialtyId{0}, start, zone().to_local(start), office};
  }
  [[nodiscard]] const Assignment& outreach() const { return engine_.state().assignments[0]; }
  [[nodiscard]] Ending ending() const {
    const auto* done = std::get_if<state::Done>(&outreach().state);
    return done == nullptr ? Ending{} : done->ending;
  }
  [[nodiscard]] const Booking& booking() const { return desk().bookings.at(0); }

  // ---- the conversation
  void begin(Channel channel, AttemptId attempt) {
    SessionSubject subject;
    subject.attempt = attempt;
    subject.patient = PatientId{0};
    subject.phone = PhoneId{0};
    subject.wants.known = bit(Detail::insurance);
    take(begin_session(*this, subject,
                       {.channel = channel, .tongue = Tongue::english, .tone = Tone::usual}, now_));
  }
  void take(SessionStep step) {
    session_ = std::move(step.session);
    lines_.insert(lines_.end(), step.lines.begin(), step.lines.end());
    for (const Command& command : step.commands) {
      if (say(command) != Rejection::none) session_ = refused(*session_);
    }
    look_around();
  }
  void look_around() {
    if (!session_) return;
    if (const auto input = look(*this, *session_, now_))
      take(rb::hear(*this, *session_, *input, now_));
  }
  void hear(const Reading& what) { take(rb::hear(*this, *session_, heard::Replied{what}, now_)); }
  void hear(Intent intent) { hear(reading(intent)); }
  void choose(std::uint8_t which) {
    Reading r = reading(Intent::choice);
    r.choice = which;
    hear(r);
  }
  void say_birth_date() {
    Reading r = reading(Intent::information);
    r.date = kBirth;
    hear(r);
  }
  // Up to the search.
  void want_a_time() {
    hear(Intent::yes);
    say_birth_date();
    hear(Intent::yes);
    Reading wish = reading(Intent::time_wish);
    wish.when.emplace().part = PartOfDay::morning;
    hear(wish);
  }
  [[nodiscard]] std::string place() const {
    const auto* asking = std::get_if<talk::Asking>(&session_->dialogue.state);
    return asking == nullptr ? std::string{} : flow()[asking->node].name;
  }
  void hang_up() {
    take(rb::hear(*this, *session_, heard::HungUp{}, now_));
    end_call();
  }
  void end_call() {
    command::AttemptFinished finished{.attempt = session_->subject.attempt,
                                      .outcome = Outcome::answered_human};
    finished.disposition = disposition_of(*session_);
    if (session_->callback) {
      finished.callback_at = first_time(*session_->callback).value_or(Instant{});
    }
    ASSERT_EQ(say(finished), Rejection::none);
  }

  Instant now_ = at_local("2026-10-12 10:00", zone());  // a Monday
  KnownIdentity known_{kBirth};
  Engine engine_;
  Mirror mirror_;
  std::vector<effect::EhrRequest> checks_;
  std::vector<effect::OutboundCall> calls_;
  std::vector<effect::OutboundText> texts_;
  std::vector<effect::BookingRequest> requests_;
  std::optional<Session> session_;
  std::vector<Line> lines_;
};

TEST_F(Talk, ACallEndsWithAnAppointment) {
  pick_up();
  want_a_time();
  ASSERT_EQ(booking().kind(), BookingKind::searching);
  EXPECT_EQ(booking().needs.wish.part, PartOfDay::morning);
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3), free_time(2, 4)});
  ASSERT_EQ(place(), "offer");
  EXPECT_EQ(session_->dialogue.offer_count, 2);
  choose(1);
  ASSERT_EQ(place(), "sure");
  hear(Intent::yes);
  answer(BookingAsk::book, BookingAnswer::yes);
  ASSERT_EQ(place(), "booked");
  Reading five = reading(Intent::information);
  five.number = 5;
  hear(five);
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(session_->rating, 5);
  end_call();
  EXPECT_EQ(ending(), Ending::booked);
  EXPECT_EQ(desk().slots[appointment_of(booking())->appointment.slot].key, 2U);
  EXPECT_EQ(desk().bookings.size(), 1U);
  wait(1h);
  EXPECT_EQ(texts_.size(), 1U) << "what was said on the phone needs no text besides the heads-up";
}

TEST_F(Talk, WhoHangsUpOverAnOfferGetsItByText) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  hang_up();
  EXPECT_EQ(outreach().kind(), StateKind::booking);
  EXPECT_EQ(booking().kind(), BookingKind::offering);
  wait(1h);
  ASSERT_EQ(texts_.size(), 2U);
  EXPECT_EQ(texts_[1].about.notice, Notice::offer);
}

TEST_F(Talk, WhoHangsUpBeforeASearchIsCalledAgain) {
  pick_up();
  hear(Intent::yes);
  hang_up();
  EXPECT_EQ(outreach().kind(), StateKind::waiting);
  EXPECT_TRUE(desk().bookings.empty());
}

TEST_F(Talk, WhoHangsUpWhileItIsWrittenIsToldLater) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  choose(0);
  hear(Intent::yes);
  hang_up();
  EXPECT_EQ(outreach().kind(), StateKind::booking);
  session_.reset();
  answer(BookingAsk::book, BookingAnswer::yes);
  EXPECT_EQ(ending(), Ending::booked);
  wait(1h);
  ASSERT_EQ(texts_.size(), 2U);
  EXPECT_EQ(texts_[1].about.notice, Notice::booked);
}

TEST_F(Talk, WhoDeclinesAfterASearchKeepsNoBooking) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  hear(Intent::cancel_visit);
  ASSERT_TRUE(session_->over());
  end_call();
  EXPECT_EQ(ending(), Ending::declined);
  EXPECT_EQ(booking().kind(), BookingKind::ended);
}

TEST_F(Talk, ATimeThatIsAskedAboutIsNobodyElses) {
  pick_up();
  want_a_time();
  const Candidate wanted = free_time(1, 3);
  answer(BookingAsk::search, BookingAnswer::yes, {wanted});
  choose(0);
  ASSERT_EQ(place(), "sure");
  ASSERT_EQ(reserved_slot(booking()), SlotId{0});
  somebody_else_wants(wanted);
  EXPECT_EQ(desk().slots[SlotId{0}].holder, BookingId{0});
  hear(Intent::yes);
  EXPECT_EQ(desk().slots[SlotId{0}].holder, BookingId{0});
  EXPECT_EQ(held_slot(booking()), SlotId{0}) << "chosen, and to be written";
}

TEST_F(Talk, WhatIsNotWantedAfterAllIsFreeAgain) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3), free_time(2, 4)});
  choose(0);
  ASSERT_EQ(reserved_slot(booking()), SlotId{0});
  hang_up();
  EXPECT_TRUE(reserved_slot(booking()).is_none());
  EXPECT_TRUE(desk().slots[SlotId{0}].holder.is_none());
  EXPECT_EQ(booking().kind(), BookingKind::offering) << "the offer stands";
}

TEST_F(Talk, ATimeThatIsGoneByThenIsSaidToBe) {
  pick_up();
  want_a_time();
  const Candidate wanted = free_time(1, 3);
  answer(BookingAsk::search, BookingAnswer::yes, {wanted});
  // Somebody else takes it before the word that counts.
  somebody_else_wants(wanted);
  ASSERT_EQ(desk().slots[SlotId{0}].holder, BookingId{1});
  choose(0);
  EXPECT_EQ(desk().slots[SlotId{0}].holder, BookingId{1});
  EXPECT_EQ(booking().kind(), BookingKind::searching) << "another time is looked for";
  EXPECT_FALSE(session_->over());
}

TEST_F(Talk, AnOfficeThatDecidesIsNotWaitedFor) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3, true)});
  choose(0);
  hear(Intent::yes);
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(std::get<Standing>(lines_.back()), Standing::being_arranged);
  end_call();
  EXPECT_EQ(outreach().kind(), StateKind::booking);
  EXPECT_EQ(booking().kind(), BookingKind::provider_asked);
}

TEST_F(Talk, ARecordSystemThatSaysNothingEndsWithAPerson) {
  pick_up();
  want_a_time();
  now_ += kDeedWaits;
  look_around();
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(session_->escalation, EscalationReason::booking_failed);
  end_call();
  EXPECT_EQ(booking().kind(), BookingKind::with_staff);
  EXPECT_EQ(outreach().kind(), StateKind::booking) << "one task, not two";
}

TEST_F(Talk, MissingDetailsAreAskedForAfterTheCall) {
  ring();
  SessionSubject subject;
  subject.attempt = calls_[0].attempt;
  subject.patient = PatientId{0};
  take(begin_session(*this, subject,
                     {.channel = Channel::voice, .tongue = Tongue::english, .tone = Tone::usual},
                     now_));
  want_a_time();
  ASSERT_TRUE(session_->over());
  EXPECT_TRUE(booking().known & bit(Detail::birth_date)) << "it was said";
  end_call();
  EXPECT_EQ(booking().kind(), BookingKind::with_staff) << "the flow leaves it to a person";
}

TEST_F(Talk, StopIsStopInTheMiddleOfAnOffer) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3)});
  hear(Intent::stop);
  ASSERT_TRUE(session_->over());
  EXPECT_TRUE(engine_.state().patients[0].opted_out);
  EXPECT_EQ(disposition_of(*session_), Disposition::opted_out);
  wait(3h);
  EXPECT_EQ(texts_.size(), 1U);
  EXPECT_EQ(calls_.size(), 1U);
}

// The desk may have found others before the conversation has heard that the first was taken.
TEST_F(Talk, NobodyRefusesWhatTheyHaveNotHeardOf) {
  pick_up();
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3), free_time(2, 4)});
  choose(0);
  hear(Intent::yes);
  wait(1s);
  answer_unheard(BookingAsk::book, BookingAnswer::conflict);
  answer_unheard(BookingAsk::search, BookingAnswer::yes, {free_time(3, 5)});
  look_around();
  EXPECT_EQ(place(), "offer");
  EXPECT_EQ(booking().kind(), BookingKind::offering);
}

TEST_F(Talk, ACallbackComesWhenItWasAskedFor) {
  pick_up();
  Reading later = reading(Intent::callback);
  later.when.emplace().not_before = std::int16_t{16 * 60};
  hear(later);
  ASSERT_TRUE(session_->over());
  end_call();
  const auto* waiting = std::get_if<state::Waiting>(&outreach().state);
  ASSERT_NE(waiting, nullptr);
  EXPECT_GE(waiting->due, at_local("2026-10-12 16:00", zone()));
  EXPECT_LE(waiting->due, at_local("2026-10-12 16:30", zone()));
}

TEST_F(Talk, TextsBookAsCallsDo) {
  text_arrives();
  begin(Channel::text, texts_[0].attempt);
  want_a_time();
  answer(BookingAsk::search, BookingAnswer::yes, {free_time(1, 3), free_time(2, 4)});
  ASSERT_EQ(place(), "offer");
  choose(0);
  hear(Intent::yes);
  answer(BookingAsk::book, BookingAnswer::yes);
  ASSERT_EQ(place(), "booked");
  EXPECT_EQ(ending(), Ending::booked);
  wait(10min);
  EXPECT_EQ(texts_.size(), 1U) << "they are writing with us: nothing else is sent";
  EXPECT_TRUE(calls_.empty());
}

TEST_F(Talk, APersonWhoIsAskedForByTextHasATask) {
  text_arrives();
  begin(Channel::text, texts_[0].attempt);
  hear(Intent::person);
  ASSERT_TRUE(session_->over());
  EXPECT_EQ(outreach().kind(), StateKind::with_staff);
}

TEST_F(Talk, APersonWhoIsAskedForHasATaskThoughNobodyKnowsOfTheText) {
  wait(1min);
  ASSERT_EQ(texts_.size(), 1U);
  say(command::AttemptLost{texts_[0].attempt});
  ASSERT_EQ(outreach().kind(), StateKind::resolving);
  begin(Channel::text, texts_[0].attempt);
  hear(Intent::person);
  EXPECT_EQ(outreach().kind(), StateKind::with_staff);
}

TEST_F(Talk, AWrongNumberIsLeftInPeaceAndThePatientIsNot) {
  text_arrives();
  begin(Channel::text, texts_[0].attempt);
  hear(Intent::wrong_person);
  ASSERT_TRUE(session_->over());
  EXPECT_TRUE(engine_.state().phones[0].opted_out);
  EXPECT_FALSE(engine_.state().patients[0].opted_out);
}

}  // namespace
}  // namespace rb::test
