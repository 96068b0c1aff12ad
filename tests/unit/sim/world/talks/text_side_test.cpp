// Modelled patients who write with us, over the engine and its booking desk.
#include "sim/world/talks/text_side.hpp"

#include "core/config/loader.hpp"
#include "tests/unit/core/session/talk_fixture.hpp"
#include "tests/unit/sim/world/talks/talk_clinic.hpp"

namespace rb::sim {
namespace {

using std::chrono::minutes;
using test::Talk;

// Nobody is misheard, silent or in doubt, unless a line says so.
constexpr const char* kPerfect = "misheard: 0%, silent: 0%, asks_again: 0%, wrong_date: 0%";

class Texts : public Talk {
 protected:
  void SetUp() override { people("hangs_up: 0%"); }

  void people(const std::string& conversations) {
    const std::string text =
        "scenario: test\nstart: 2026-10-12T08:00 America/New_York\nhorizon: 60d\n"
        "policies: [p.yaml]\nbookings: {conduct: {on_offer: {chooses: 100%, refuses_all: 0%, "
        "asks_person: 0%}, conversations: {" +
        conversations + ", " + kPerfect + "}}}\n";
    auto loaded = load_scenario(text, "test.yaml");
    ASSERT_TRUE(loaded.has_value());
    scenario_ = loaded->message;
    clinic_ = clinic_for(scenario_, now_, 2);
    manner_.emplace(1, scenario_.bookings().conduct().conversations(), *clinic_);
    side_.emplace(TalkOutside{&*manner_, clinic_.get(), test::test_zones().get()},
                  Lognormal::from_median(4min, 1.0), clock_);
    side_->look_at(&engine_);
    side_->read_along([this](const TalkStep& step) { steps_.push_back(step.said.size()); });
  }

  // The text has arrived, and somebody answers it who wants this.
  void reply(Disposition wants) {
    text_arrives();
    TalkParty party;
    party.mind = {
        .patient = PatientId{0}, .campaign = CampaignId{3}, .call = kTextTalks, .wants = wants};
    party.attempt = texts_[0].attempt;
    party.phone = PhoneId{0};
    party.zone = ZoneId{0};
    party.flow = std::make_shared<const Flow>(test::flu_booking());
    party.wants.known = bit(Detail::insurance);
    const Reading opening = manner_->opening(party.mind);
    said_.clear();
    next_ = side_->begin(now_, std::move(party), opening, said_);
    tell();
  }
  // What is due next happens, however long it takes.
  void go_on() {
    ASSERT_NE(next_.at, kNever);
    wait(next_.at - now_);
    said_.clear();
    next_ = side_->go_on(now_, kOutreach, next_.turn, false, said_);
    tell();
  }
  void tell() {
    for (const Command& command : said_) say(command);
  }
  // Until there is a booking that searches.
  void write_until_search() {
    for (int i = 0; i < 10 && desk().bookings.empty(); ++i) go_on();
    ASSERT_EQ(desk().bookings.size(), 1U);
    ASSERT_EQ(booking().kind(), BookingKind::searching);
  }
  [[nodiscard]] std::vector<Act> acts() const {
    std::vector<Act> acts;
    for (const Command& command : said_) {
      if (const auto* act = std::get_if<command::PatientAct>(&command)) acts.push_back(act->act);
    }
    return acts;
  }
  [[nodiscard]] TextSide::Standing standing() const { return side_->standing(now_, kOutreach); }
  [[nodiscard]] bool writes_with_us() const {
    return from_seconds(outreach().session_until) > now_;
  }

  static constexpr AssignmentId kOutreach{0};
  proto::Scenario scenario_;
  std::unique_ptr<Clinic> clinic_;
  LocalClock clock_{test::test_zones()};
  std::optional<Manner> manner_;
  std::optional<TextSide> side_;
  TextSide::Next next_;
  std::vector<Command> said_;
  std::vector<std::size_t> steps_;
};

TEST_F(Texts, AYesGoesOnToAnAppointment) {
  reply(Disposition::booked);
  EXPECT_EQ(standing(), TextSide::Standing::under_way);
  EXPECT_TRUE(writes_with_us()) << "nothing else is sent meanwhile";
  EXPECT_EQ(side_->counts().messages, 1) << "the question for the date of birth, no greeting";
  EXPECT_GT(next_.at - now_, 5s) << "nobody writes at once";
  write_until_search();
  EXPECT_EQ(booking().source, BookingSource::text);
  wait(1s);
  answer_unheard(BookingAsk::search, BookingAnswer::yes, {free_time(1, 30), free_time(2, 31)});
  for (int i = 0; i < 10 && booking().kind() == BookingKind::offering; ++i) go_on();
  ASSERT_EQ(booking().kind(), BookingKind::writing);
  wait(1s);
  answer_unheard(BookingAsk::book, BookingAnswer::yes);
  for (int i = 0; i < 10 && next_.at != kNever; ++i) go_on();
  EXPECT_EQ(standing(), TextSide::Standing::just_ended);
  EXPECT_EQ(ending(), Ending::booked);
  const TalkCounts& counts = side_->counts();
  EXPECT_EQ(counts.conversations, 1);
  EXPECT_EQ(counts.chosen, 1);
  EXPECT_EQ(counts.messages, counts.questions + 1) << "each of their texts is answered with one";
}

TEST_F(Texts, WhatSaysNothingIsAnsweredWithTheFirstQuestion) {
  people("hangs_up: 0%");
  reply(Disposition::no_decision);
  EXPECT_EQ(side_->counts().unclear, 1);
  EXPECT_EQ(side_->counts().messages, 1);
  EXPECT_EQ(standing(), TextSide::Standing::under_way);
  EXPECT_TRUE(writes_with_us());
}

TEST_F(Texts, WhoWritesNoMoreIsWaitedForADay) {
  people("hangs_up: 100%");
  reply(Disposition::booked);
  const Instant wrote = now_;
  go_on();
  EXPECT_EQ(side_->counts().left, 1);
  EXPECT_EQ(next_.at, wrote + 24h);
  EXPECT_EQ(side_->counts().messages, 1) << "nobody is written to who does not answer";
  go_on();
  EXPECT_EQ(standing(), TextSide::Standing::none);
  EXPECT_EQ(next_.at, kNever);
  EXPECT_EQ(acts(), std::vector{Act::abandoned});
}

TEST_F(Texts, AnotherTextGetsThemToGoOn) {
  reply(Disposition::booked);
  side_->put_down(kOutreach);
  const std::int64_t questions = side_->counts().questions;
  go_on();
  EXPECT_EQ(side_->counts().questions, questions) << "they write no more of their own accord";
  const TextSide::Next expiry = next_;
  wait(1h);
  said_.clear();
  next_ = side_->resume(now_, kOutreach, Disposition::no_decision, {}, said_);
  tell();
  EXPECT_EQ(side_->counts().questions, questions + 1);
  said_.clear();
  EXPECT_EQ(side_->go_on(now_, kOutreach, expiry.turn, false, said_).at, kNever);
  EXPECT_TRUE(said_.empty()) << "what was awaited before is out of date";
  write_until_search();
}

TEST_F(Texts, WhoWritesAgainMayWantSomethingElse) {
  reply(Disposition::booked);
  side_->put_down(kOutreach);
  go_on();
  wait(1h);
  said_.clear();
  next_ = side_->resume(now_, kOutreach, Disposition::escalated, {}, said_);
  tell();
  for (int i = 0; i < 10 && standing() == TextSide::Standing::under_way; ++i) go_on();
  EXPECT_EQ(side_->counts().escalated, 1);
}

TEST_F(Texts, WhatAnswersANewerTextIsNoNodToTheGoodbye) {
  reply(Disposition::callback_requested);
  const std::uint16_t attempts = texts_[0].attempt.ordinal;
  ASSERT_EQ(standing(), TextSide::Standing::just_ended);
  EXPECT_TRUE(side_->answers_goodbye(now_, kOutreach, attempts));
  EXPECT_FALSE(side_->answers_goodbye(now_, kOutreach, attempts + 1));
}

TEST_F(Texts, AStopEndsItAndTheOutreach) {
  reply(Disposition::booked);
  said_.clear();
  const auto next = side_->stop(now_, kOutreach, said_);
  ASSERT_TRUE(next.has_value());
  tell();
  EXPECT_EQ(next->at, kNever);
  EXPECT_EQ(side_->counts().stopped, 1);
  EXPECT_EQ(side_->counts().messages, 2) << "an opt-out is confirmed once";
  EXPECT_TRUE(engine_.state().patients[0].opted_out);
  EXPECT_EQ(ending(), Ending::opted_out);
  EXPECT_FALSE(side_->stop(now_, kOutreach, said_).has_value());
}

TEST_F(Texts, WhoOptsOutOtherwiseIsWrittenToNoMore) {
  reply(Disposition::booked);
  wait(next_.at - now_);
  said_.clear();
  const TextSide::Next next = side_->go_on(now_, kOutreach, next_.turn, true, said_);
  EXPECT_EQ(next.at, kNever);
  EXPECT_EQ(side_->counts().messages, 1);
  EXPECT_EQ(standing(), TextSide::Standing::just_ended);
}

TEST_F(Texts, WhoOptsOutWhileTheDeskIsAskedIsWrittenToNoMore) {
  reply(Disposition::booked);
  write_until_search();
  const std::int64_t messages = side_->counts().messages;
  wait(1s);
  answer_unheard(BookingAsk::search, BookingAnswer::yes, {free_time(1, 30)});
  say(command::OptOut{PatientId{0}, PhoneId::none()});
  for (int i = 0; i < 3 && next_.at != kNever; ++i) {
    wait(next_.at - now_);
    said_.clear();
    next_ = side_->go_on(now_, kOutreach, next_.turn, true, said_);
  }
  EXPECT_EQ(next_.at, kNever);
  EXPECT_EQ(side_->counts().messages, messages);
  EXPECT_EQ(standing(), TextSide::Standing::just_ended);
}

TEST_F(Texts, WhoNeedsAPersonGetsOneAtOnce) {
  reply(Disposition::escalated);
  EXPECT_EQ(next_.at, kNever);
  EXPECT_EQ(side_->counts().escalated, 1);
  EXPECT_EQ(acts(), std::vector{Act::asked_person});
  EXPECT_EQ(outreach().kind(), StateKind::with_staff);
}

TEST_F(Texts, ACallIsAgreedUpon) {
  reply(Disposition::callback_requested);
  EXPECT_EQ(next_.at, kNever);
  EXPECT_EQ(acts(), std::vector{Act::asked_callback});
  EXPECT_EQ(side_->counts().messages, 1);
}

TEST_F(Texts, AnAnswerAtNightIsWrittenInTheMorning) {
  reply(Disposition::booked);
  side_->put_down(kOutreach);
  go_on();
  wait(test::at_local("2026-10-12 21:59", zone()) - now_);
  said_.clear();
  next_ = side_->resume(now_, kOutreach, Disposition::no_decision, {}, said_);
  tell();
  EXPECT_GE(next_.at, test::at_local("2026-10-13 08:00", zone()));
  EXPECT_LE(next_.at, test::at_local("2026-10-13 09:00", zone()));
}

// ---- about a booking

class TextsAbout : public Texts {
 protected:
  // A booking of the patient's waits for a detail, and they answer the text that asks for it.
  void be_told(std::optional<Reply> makes_of_it) {
    say(command::PatientAct{kOutreach, Act::declined, ActSource::link, nullptr});
    command::RequestBooking wanted;
    wanted.booking = BookingId{0};
    wanted.patient = PatientId{0};
    wanted.campaign = CampaignId{3};
    ASSERT_EQ(book(wanted), Rejection::none);
    wait(1min);
    ASSERT_FALSE(texts_.empty());
    const effect::OutboundText& text = texts_.back();
    ASSERT_EQ(text.about.notice, Notice::details);
    say(command::AttemptTaken{text.attempt});
    say(command::AttemptFinished{text.attempt, Outcome::delivered, Disposition::none});
    told_ = text.attempt.assignment;
    mind_ = {.notice = Notice::details,
             .how_manieth = 0,
             .missing = booking().missing(),
             .reply = std::move(makes_of_it)};
    TalkParty party;
    party.mind = {.patient = PatientId{0}, .campaign = CampaignId{0}, .call = call_about(mind_)};
    party.mind.wants = disposition_of(mind_);
    party.mind.notice = mind_;
    party.attempt = text.attempt;
    party.phone = PhoneId{0};
    party.about = BookingId{0};
    party.zone = ZoneId{0};
    party.flow = std::make_shared<const Flow>(test::flu_booking());
    const Reading opening = manner_->opening(party.mind);
    said_.clear();
    next_ = side_->begin(now_, std::move(party), opening, said_);
    tell();
  }
  void write_on() {
    ASSERT_NE(next_.at, kNever);
    wait(next_.at - now_);
    said_.clear();
    next_ = side_->go_on(now_, told_, next_.turn, false, said_);
    tell();
  }
  [[nodiscard]] bool over() const {
    return side_->standing(now_, told_) != TextSide::Standing::under_way;
  }
  [[nodiscard]] static Reply gives(DetailSet details) {
    Reply reply;
    reply.kind = ReplyKind::gave_details;
    reply.details = details;
    return reply;
  }

  AssignmentId told_;
  NoticeMind mind_;
};

TEST_F(TextsAbout, WhatIsMissingIsToldToThatBooking) {
  be_told(gives(bit(Detail::insurance) | bit(Detail::birth_date)));
  for (int i = 0; i < 10 && booking().missing() != 0; ++i) write_on();
  EXPECT_EQ(booking().missing(), 0);
  EXPECT_EQ(desk().bookings.size(), 1U) << "no other is begun";
  EXPECT_EQ(booking().kind(), BookingKind::searching);
  EXPECT_FALSE(engine_.state().assignments[told_.index()].live()) << "it is answered";
  EXPECT_FALSE(over()) << "and the conversation goes on to a time";
}

TEST_F(TextsAbout, WhatIsNotKnownIsAPersonsToAsk) {
  be_told(gives(0));
  for (int i = 0; i < 10 && !over(); ++i) write_on();
  EXPECT_EQ(booking().kind(), BookingKind::with_staff);
  EXPECT_EQ(side_->counts().escalated, 1);
}

TEST_F(TextsAbout, AnotherTextGetsThemToSayWhatTheyMakeOfThat) {
  be_told(gives(bit(Detail::insurance)));
  side_->put_down(told_);
  write_on();
  wait(1h);
  Reply person;
  person.kind = ReplyKind::asks_person;
  mind_.how_manieth = 1;
  mind_.reply = person;
  said_.clear();
  next_ = side_->resume(now_, told_, disposition_of(mind_), mind_, said_);
  tell();
  for (int i = 0; i < 10 && !over(); ++i) write_on();
  EXPECT_EQ(booking().kind(), BookingKind::with_staff);
}

}  // namespace
}  // namespace rb::sim
