// A patient of New York who talks: a dialogue, the engine and its booking desk together.
#pragma once

#include <gtest/gtest.h>

#include "core/conversation/flow/compile.hpp"
#include "core/engine/engine.hpp"
#include "core/engine/tenant/tenant_check.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/session/session.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/engine/mirror.hpp"

namespace rb::test {

using namespace std::chrono;
using namespace std::chrono_literals;

inline constexpr year_month_day kBirth{year{1961}, March, day{14}};
inline constexpr const char* kRecall =
    "cadence:\n"
    "  - {step: text, channel: text, template: heads-up}\n"
    "  - {step: call, channel: voice, flow: flu-booking, after: {text: 0s}}\n"
    "limits: {per_day: 3, per_week: 3, min_gap: 0s}\n"
    "booking:\n"
    "  notices: {ask: asks, remind: reminders, tell: news}\n"
    "  details: {insurance: true, birth_date: true}\n"
    "  verify: false\n";

inline Reading reading(Intent intent) {
  Reading r;
  r.add(intent);
  return r;
}

inline const Flow& flu_booking() {
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
  void begin(Channel channel, AttemptId attempt, DetailSet known = bit(Detail::insurance)) {
    SessionSubject subject;
    subject.attempt = attempt;
    subject.patient = PatientId{0};
    subject.phone = PhoneId{0};
    subject.wants.known = known;
    take(begin_session(*this, subject,
                       {.channel = channel, .tongue = Tongue::english, .tone = Tone::usual}, now_));
  }
  void take(SessionStep step) {
    if (!step.kept.empty()) kept_ = step.kept;
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
  std::string kept_;  // the name that a reply was kept under last
};

}  // namespace rb::test
