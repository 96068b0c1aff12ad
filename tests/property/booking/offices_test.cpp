// The random clinics once more, with offices that the engine itself asks over a ladder: messages
// that arrive, fail or are lost, answers that are late, repeated or never come, and crashes. The
// auditor has the last word.
#include <gtest/gtest.h>

#include <set>

#include "core/audit/audit.hpp"
#include "core/base/random.hpp"
#include "tests/support/desk_engine/engine_bed.hpp"

namespace rb::test {
namespace {

std::chrono::seconds no_offset(std::string_view, Instant) {
  return {};
}

// Every office is open from eight to eight; one in four takes no telephone calls, and one nothing.
class Book final : public OfficeBook {
 public:
  Book() : hours_(times(), zones(), monday() - 24h, monday() + 400 * 24h) {}
  [[nodiscard]] OfficeChannelSet channels_of(ProviderId provider) const override {
    static constexpr std::array<OfficeChannelSet, 4> kTakes{0b1111, 0b0101, 0b0011, 0};
    return kTakes[provider.index() % kTakes.size()];
  }
  [[nodiscard]] const office::OfficeHours& hours_of(ProviderId) const override { return hours_; }

 private:
  static ZoneTable zones() { return {"test", {Zone("Here", {{Instant{}, -4h}})}}; }
  static office::OfficeTimes times() {
    office::OfficeTimes times;
    times.hours.add(0b1111111, {8 * 60, 20 * 60});
    times.zone = ZoneId{0};
    return times;
  }
  office::OfficeHours hours_;
};

std::shared_ptr<const OfficeTerms> terms(std::uint64_t seed) {
  static const auto book = std::make_shared<Book>();
  auto terms = std::make_shared<OfficeTerms>();
  terms->ladder = office::usual_ladder();
  terms->ladder.rungs[0].patience = {.office_hours = 40min};
  terms->ladder.rungs[1].patience = {.office_hours = 1h};
  terms->ladder.rungs[2].patience = {.office_hours = 1h};
  terms->ladder.acknowledged = {.office_hours = 2h};
  if (seed % 3 == 0) terms->ladder.rungs.pop_back();
  terms->book = book;
  return terms;
}

class RandomOffices {
 public:
  RandomOffices(std::uint64_t seed, EngineBed& bed) : seed_(seed), bed_(bed) {
    bed.at_office = [this](const OfficeEffect& effect) {
      if (const auto* message = std::get_if<office::effect::Message>(&effect)) hear(*message);
      if (const auto* look_up = std::get_if<office::effect::LookUp>(&effect)) look(*look_up);
    };
  }
  [[nodiscard]] bool sent_twice() const { return sent_twice_; }

 private:
  std::uint64_t below(std::uint64_t n) {
    return draw_below({seed_, Stream::test, 1, counter_++}, n);
  }
  void say(Millis within, Command command) {
    bed_.later(bed_.now() + Millis{below(static_cast<std::uint64_t>(within.count()))},
               std::move(command));
  }
  void report(office::SendId send) {
    const auto what = static_cast<office::SendReport>(1 + below(12) / 10 + below(12) / 11);
    say(2min, command::OfficeSendReported{send, what});
  }

  void hear(const office::effect::Message& message) {
    sent_twice_ = sent_twice_ || !sent_.insert(message.send).second;
    if (below(8) != 0) report(message.send);
    for (std::uint64_t i = below(3); i > 0; --i) say(below(2) == 0 ? 20min : 5h, answer(message));
  }
  void look(const office::effect::LookUp& look_up) {
    if (below(4) != 0) report(look_up.send);
  }

  Command answer(const office::effect::Message& message) {
    auto said = std::make_shared<command::OfficeAnswer>();
    said->send = message.send;
    said->kind = static_cast<office::AnswerKind>(1 + below(4));
    const auto& slots = bed_.desk().slots.all();
    if (said->kind == office::AnswerKind::counter_offer ||
        (said->kind == office::AnswerKind::accepted && below(8) == 0)) {
      const ListedSlot& slot = slots[below(slots.size())];
      said->times.push_back({slot.key, slot.provider, slot.specialty, slot.start,
                             LocalTime{slot.start.time_since_epoch() - 4h}, slot.office_decides});
    }
    return command::OfficeAnswered{std::move(said)};
  }

  std::uint64_t seed_;
  EngineBed& bed_;
  std::uint64_t counter_ = 0;
  std::set<office::SendId> sent_;
  bool sent_twice_ = false;
};

TEST(OfficesInAnEngine, KeepTheirPromisesAndFoldToThemselves) {
  std::set<office::Ending> endings;
  std::uint64_t checked = 0;
  int yes = 0;
  for (std::uint64_t seed = 1; seed <= 80; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    EngineBed bed(clinic_policy(seed), 40, terms(seed));
    const RandomOffices offices(seed, bed);
    const ClinicRun run = run_clinic({.seed = seed}, bed);
    ASSERT_EQ(run.wrong, "");
    bed.crash(0ms);
    ASSERT_EQ(bed.wrong(), "");
    ASSERT_FALSE(offices.sent_twice());
    for (const BookingEffect& effect : bed.take_effects()) {
      const auto* asked = std::get_if<effect::BookingRequest>(&effect);
      ASSERT_TRUE(asked == nullptr || asked->ask != BookingAsk::office);
    }
    for (const office::Request& request : bed.engine().state().offices.requests) {
      ASSERT_FALSE(request.open());
      endings.insert(std::get<office::state::Done>(request.state).ending);
    }
    for (const auto& [at, event] : bed.log) {
      const auto* answered = std::get_if<event::BookingAnswered>(&event);
      yes += answered != nullptr && answered->ask == BookingAsk::office &&
             answered->answer == BookingAnswer::yes;
    }
    audit::Auditor auditor({.offset_at = no_offset});
    for (const proto::Event& event : bed.events()) {
      proto::LogRecord record;
      *record.mutable_event() = event;
      auditor.feed(record);
    }
    const audit::Verdict verdict = auditor.finish();
    for (const audit::Violation& violation : verdict.violations) {
      ADD_FAILURE() << audit::to_string(violation);
    }
    ASSERT_TRUE(verdict.clean());
    checked += verdict.count(audit::Promise::i7).checked;
  }
  EXPECT_GT(checked, 500U);
  EXPECT_GT(yes, 20);
  EXPECT_EQ(endings.size(), 7U);
}

// A patient who has chosen a time whose office is to be asked.
command::RequestBooking wants_a_time_of(ProviderId provider) {
  command::RequestBooking request;
  request.booking = BookingId{0};
  request.patient = PatientId{0};
  request.needs.specialty = SpecialtyId{1};
  request.chosen.push_back({1, provider, SpecialtyId{1}, monday() + 72h,
                            LocalTime{(monday() + 68h).time_since_epoch()}, true});
  return request;
}

BookingPolicy unverified() {
  BookingPolicy policy;
  policy.verify = false;
  return policy;
}

int asked_of_the_shell(EngineBed& bed) {
  int asked = 0;
  for (const BookingEffect& effect : bed.take_effects()) {
    const auto* question = std::get_if<effect::BookingRequest>(&effect);
    asked += question != nullptr && question->ask == BookingAsk::office;
  }
  return asked;
}

BookingKind kind_of_first(const EngineBed& bed) {
  return bed.desk().bookings[0].kind();
}

TEST(OfficesInAnEngine, WithoutALadderTheShellIsAsked) {
  EngineBed bed(unverified(), 1);
  ASSERT_EQ(bed.say(wants_a_time_of(ProviderId{1})), Rejection::none);
  EXPECT_EQ(asked_of_the_shell(bed), 1);
  EXPECT_TRUE(bed.engine().state().offices.requests.empty());
}

TEST(OfficesInAnEngine, WhereTheLadderIsTakenAwayTheShellIsAskedInstead) {
  EngineBed bed(unverified(), 1, terms(1));
  ASSERT_EQ(bed.say(wants_a_time_of(ProviderId{1})), Rejection::none);
  EXPECT_EQ(asked_of_the_shell(bed), 0);
  ASSERT_EQ(bed.engine().state().offices.requests.size(), 1U);
  EXPECT_TRUE(bed.engine().state().offices.requests[0].open());
  bed.ask_offices(nullptr);
  bed.crash(1min);
  EXPECT_FALSE(bed.engine().state().offices.requests[0].open());
  EXPECT_EQ(asked_of_the_shell(bed), 1);
  EXPECT_EQ(kind_of_first(bed), BookingKind::provider_asked);
  // And back again: the question is the same, its request another.
  bed.ask_offices(terms(1));
  bed.crash(1min);
  ASSERT_EQ(bed.engine().state().offices.requests.size(), 2U);
  EXPECT_TRUE(bed.engine().state().offices.requests[1].open());
  EXPECT_EQ(asked_of_the_shell(bed), 0);
  bed.compare();
  EXPECT_EQ(bed.wrong(), "");
}

TEST(OfficesInAnEngine, AnotherLadderAsksAnew) {
  EngineBed bed(unverified(), 1, terms(1));
  ASSERT_EQ(bed.say(wants_a_time_of(ProviderId{1})), Rejection::none);
  bed.ask_offices(terms(3));
  bed.crash(1min);
  ASSERT_EQ(bed.engine().state().offices.requests.size(), 2U);
  EXPECT_FALSE(bed.engine().state().offices.requests[0].open());
  EXPECT_TRUE(bed.engine().state().offices.requests[1].open());
}

TEST(OfficesInAnEngine, AnOfficeThatNobodyCanAskIsSilent) {
  EngineBed bed(unverified(), 1, terms(1));
  ASSERT_EQ(bed.say(wants_a_time_of(ProviderId{3})), Rejection::none);
  EXPECT_TRUE(bed.engine().state().offices.requests.empty());
  EXPECT_EQ(kind_of_first(bed), BookingKind::searching);
}

// The shell has an answer of its own, by whatever way: nobody waits for the office any more.
TEST(OfficesInAnEngine, AnAnswerToTheBookingEndsTheRequest) {
  EngineBed bed(unverified(), 1, terms(1));
  ASSERT_EQ(bed.say(wants_a_time_of(ProviderId{1})), Rejection::none);
  const auto& asked = std::get<booking_state::ProviderAsked>(bed.desk().bookings[0].state);
  command::BookingResult yes;
  yes.booking = BookingId{0};
  yes.request = asked.asking.request;
  yes.answer = BookingAnswer::yes;
  ASSERT_EQ(bed.say(yes), Rejection::none);
  EXPECT_FALSE(bed.engine().state().offices.requests[0].open());
  bed.compare();
  EXPECT_EQ(bed.wrong(), "");
}

}  // namespace
}  // namespace rb::test
