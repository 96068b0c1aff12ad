// What holds of the requests of a desk, however bookings ask and withdraw, offices answer and the
// process dies.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/base/random.hpp"
#include "tests/support/provider/desk_bed.hpp"

namespace rb::test {
namespace {

using namespace office;

constexpr std::uint64_t kRuns = 3'000;

class RandomDesk {
 public:
  explicit RandomDesk(std::uint64_t seed) : seed_(seed), bed_(terms()) {}

  void run() {
    for (int step = 0; step < 60; ++step) {
      const Instant next = bed_.now() + std::chrono::minutes{1 + below(below(3) == 0 ? 600 : 40)};
      if (below(12) == 0) {
        bed_.sleep_to(next);
        bed_.crash(below(8) == 0 ? terms() : terms_);
      } else {
        bed_.come_to(next);
      }
      something();
    }
    bed_.come_to(bed_.now() + 40 * 24h);
  }

  OfficeDeskBed& bed() { return bed_; }

 private:
  std::uint64_t below(std::uint64_t n) {
    return draw_below({seed_, Stream::test, 0, counter_++}, n);
  }
  std::shared_ptr<const OfficeTerms> terms() {
    Ladder ladder = usual_ladder();
    ladder.rungs.resize(1 + below(3));
    if (below(3) == 0) ladder.rungs.push_back({OfficeChannel::fax, {.office_hours = 3h}});
    return terms_ = desk_terms(ladder, static_cast<OfficeChannelSet>(below(16)));
  }

  void something() {
    const BookingId booking{static_cast<std::uint32_t>(below(6))};
    switch (below(8)) {
      case 0:
      case 1:
        if (!bed_.desk().open_of(booking).is_none()) return;
        bed_.desk().open({.booking = booking,
                          .provider = ProviderId{1},
                          .slot = SlotId{static_cast<std::uint32_t>(below(100))},
                          .time = june(28, 10),
                          .until = bed_.now() + std::chrono::minutes{below(5 * 24 * 60)}});
        return;
      case 2:
        if (below(3) == 0) bed_.desk().withdraw(booking);
        return;
      case 3:
        bed_.desk().reconcile();
        return;
      default:
        break;
    }
    // Of any request there was, or of none.
    const SendId send{
        OfficeRequestId{static_cast<std::uint32_t>(below(bed_.offices().requests.size() + 1))},
        static_cast<std::uint8_t>(1 + below(8) / 7), static_cast<std::uint8_t>(below(4))};
    if (below(2) == 0) {
      const auto report = static_cast<SendReport>(1 + below(3));
      static_cast<void>(bed_.desk().handle(command::ReportSend{send, report}));
      return;
    }
    command::ReportAnswer answer{.send = send, .kind = static_cast<AnswerKind>(1 + below(4))};
    if (answer.kind == AnswerKind::counter_offer) answer.times.push_back(june(29, 9));
    static_cast<void>(bed_.desk().handle(answer));
  }

  std::uint64_t seed_;
  std::uint64_t counter_ = 0;
  std::shared_ptr<const OfficeTerms> terms_;
  OfficeDeskBed bed_;
};

// Every request from its events alone.
struct Life {
  Instant until;
  std::set<SendId> sent;
  std::optional<Instant> ended;
  Ending ending = Ending::no_answer;
};

TEST(OfficeDesks, SettleEveryRequestOnceAndInTime) {
  std::map<Ending, int> endings;
  int crashed_sends = 0;
  for (std::uint64_t seed = 1; seed <= kRuns && !testing::Test::HasFatalFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomDesk random(seed);
    random.run();
    OfficeDeskBed& bed = random.bed();
    std::map<OfficeRequestId, Life> lives;
    for (const OfficeDeskBed::Happened& happened : bed.log) {
      Life& life = lives[happened.event.request];
      const EventBody& body = happened.event.body;
      if (const auto* opened = std::get_if<event::RequestOpened>(&body)) {
        life.until = opened->useful_until;
      }
      ASSERT_TRUE(!life.ended || std::holds_alternative<event::AcceptanceVoided>(body));
      if (const auto* sent = std::get_if<event::RequestSent>(&body)) {
        ASSERT_TRUE(life.sent.insert(sent->send).second) << "sent twice on a rung";
        ASSERT_TRUE(desk_is_open(happened.at));
      }
      if (std::holds_alternative<event::SendLost>(body)) ++crashed_sends;
      if (const auto* ended = std::get_if<event::RequestEnded>(&body)) {
        life.ended = happened.at;
        life.ending = ended->ending;
      }
    }
    std::map<Ending, int> settled;
    for (const effect::Settled& outcome : bed.outcomes) {
      if (!outcome.request.is_none()) ++settled[outcome.ending];
    }
    for (const auto& [id, life] : lives) {
      ASSERT_TRUE(life.ended.has_value());
      ++endings[life.ending];
      if (life.ending != Ending::cancelled) --settled[life.ending];
    }
    for (const auto& [ending, count] : settled) ASSERT_EQ(count, 0);
    ASSERT_EQ(bed.desk().next_due(), kNever);
  }
  // Accepted, refused, countered, unanswered, unreachable, too late, cancelled; no other is a
  // desk's.
  EXPECT_EQ(endings.size(), 7U);
  EXPECT_GT(crashed_sends, 100);
}

// A message that may have left is looked up or reported on, and its channel is not used a second
// time by the same request where that could book twice.
TEST(OfficeDesks, LookUpWhateverMayHaveLeft) {
  for (std::uint64_t seed = 1; seed <= kRuns && !testing::Test::HasFatalFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RandomDesk random(seed);
    random.run();
    std::set<SendId> sent;
    std::map<SendId, int> looked_up;
    std::set<SendId> lost;
    for (const OfficeEffect& effect : random.bed().effects) {
      if (const auto* m = std::get_if<effect::Message>(&effect)) {
        ASSERT_TRUE(sent.insert(m->send).second);
      }
      if (const auto* l = std::get_if<effect::LookUp>(&effect)) {
        ASSERT_TRUE(sent.contains(l->send));
        ++looked_up[l->send];
      }
    }
    for (const OfficeDeskBed::Happened& happened : random.bed().log) {
      if (const auto* e = std::get_if<event::SendLost>(&happened.event.body)) lost.insert(e->send);
    }
    for (const SendId& send : lost) ASSERT_GE(looked_up[send], 1);
    ASSERT_EQ(lost.size(), looked_up.size());
  }
}

}  // namespace
}  // namespace rb::test
