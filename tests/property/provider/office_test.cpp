// What holds of every request to an office, however sends, answers and wakes interleave.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/base/random.hpp"
#include "tests/property/provider/random_office.hpp"

namespace rb::test {
namespace {

using namespace office;

constexpr std::uint64_t kRuns = 20'000;

// Every run, calm and chaotic.
template <class Look>
void for_all_runs(Look look) {
  for (std::uint64_t seed = 1; seed <= kRuns && !testing::Test::HasFatalFailure(); ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    look(random_office(seed, seed % 2 == 0));
  }
}

template <class Kind, class List>
std::vector<Kind> all_of_kind(const List& list) {
  std::vector<Kind> found;
  for (const auto& item : list) {
    if constexpr (std::is_same_v<List, std::vector<Event>>) {
      if (const auto* e = std::get_if<Kind>(&item.body)) found.push_back(*e);
    } else {
      if (const auto* e = std::get_if<Kind>(&item)) found.push_back(*e);
    }
  }
  return found;
}

TEST(OfficeRequests, EndExactlyOnce) {
  std::map<Ending, int> endings;
  for_all_runs([&](const RandomOffice& run) {
    if (run.events.empty()) return;  // refused when it was to be opened
    const auto ends = all_of_kind<event::RequestEnded>(run.events);
    ASSERT_EQ(ends.size(), 1U);
    ASSERT_EQ(run.request.kind(), StateKind::done);
    const auto settled = all_of_kind<effect::Settled>(run.effects);
    ASSERT_EQ(settled.size(), 1U);
    // After it nothing leaves but the word that a late acceptance is void.
    bool over = false;
    for (const Effect& effect : run.effects) {
      ASSERT_TRUE(!over || std::holds_alternative<effect::Withdrawal>(effect));
      over = over || std::holds_alternative<effect::Settled>(effect);
    }
    ASSERT_EQ(settled[0].ending, ends[0].ending);
    ++endings[ends[0].ending];
  });
  EXPECT_EQ(endings.size(), 10U) << "an ending that no run reaches";
}

TEST(OfficeRequests, EndWithTheHoldAtTheLatest) {
  for_all_runs([](const RandomOffice& run) {
    if (run.events.empty()) return;
    Instant until = std::get<event::RequestOpened>(run.events.front().body).useful_until;
    for (const auto& granted : all_of_kind<event::ExtensionGranted>(run.events)) {
      ASSERT_GT(granted.until, until);
      until = granted.until;
    }
    // Only a wake that itself comes late ends it later, and then as too late.
    for (const Event& e : run.events) {
      const auto* end = std::get_if<event::RequestEnded>(&e.body);
      if (end == nullptr || e.at < until) continue;
      ASSERT_TRUE(end->ending == Ending::too_late || end->ending == Ending::cancelled);
    }
  });
}

TEST(OfficeRequests, AreSentWhileTheOfficeIsOpen) {
  int sent = 0;
  for_all_runs([&](const RandomOffice& run) {
    for (const Event& e : run.events) {
      const auto* message = std::get_if<event::RequestSent>(&e.body);
      if (message == nullptr) continue;
      ++sent;
      ASSERT_TRUE(desk_is_open(e.at));
      const Millis needs = run.ladder.rungs[message->send.rung].needs;
      ASSERT_TRUE(needs == 0ms || desk_is_open(e.at + needs - 1ms));
    }
  });
  EXPECT_GT(sent, 10'000);
}

TEST(OfficeRequests, AreSentOnceOnARung) {
  for_all_runs([](const RandomOffice& run) {
    std::set<SendId> sent;
    for (const auto& message : all_of_kind<effect::Message>(run.effects)) {
      ASSERT_TRUE(sent.insert(message.send).second);
    }
  });
}

// The sends of a request whose fate nobody knows, told from its events.
class Doubts {
 public:
  explicit Doubts(const Ladder& ladder) : ladder_(ladder) {}

  void note(const EventBody& body) {
    if (const auto* sent = std::get_if<event::RequestSent>(&body)) under_way_ = sent->send;
    if (std::holds_alternative<event::SendArrived>(body)) under_way_.reset();
    if (std::holds_alternative<event::SendFailed>(body)) under_way_.reset();
    if (std::holds_alternative<event::SendUnresolved>(body)) leave_unknown();
    if (const auto* acked = std::get_if<event::RequestAcknowledged>(&body)) hear(acked->send);
    if (const auto* offered = std::get_if<event::TimesOffered>(&body)) hear(offered->send);
    if (const auto* changed = std::get_if<event::WishChanged>(&body)) {
      hear(changed->send);
      unknown_[changed->channel].clear();
    }
  }
  [[nodiscard]] bool about(OfficeChannel channel) { return !unknown_[channel].empty(); }
  [[nodiscard]] int count() const { return count_; }

 private:
  [[nodiscard]] OfficeChannel channel_of(SendId send) const {
    return ladder_.rungs[send.rung].channel;
  }
  void leave_unknown() {
    if (!under_way_) return;
    unknown_[channel_of(*under_way_)].insert(*under_way_);
    under_way_.reset();
    ++count_;
  }
  void hear(SendId send) {
    leave_unknown();
    unknown_[channel_of(send)].erase(send);
  }

  const Ladder& ladder_;
  std::map<OfficeChannel, std::set<SendId>> unknown_;
  std::optional<SendId> under_way_;
  int count_ = 0;
};

// A send whose fate nobody knows, or will look for, keeps its channel from being used again, unless
// the office answers it, or a person asks.
TEST(OfficeRequests, AreNotRepeatedWhereTheyCouldBeBookedTwice) {
  int doubts = 0;
  for_all_runs([&](const RandomOffice& run) {
    Doubts unknown(run.ladder);
    for (const Event& e : run.events) {
      if (const auto* sent = std::get_if<event::RequestSent>(&e.body)) {
        ASSERT_TRUE(!unknown.about(sent->channel) || !can_double(sent->channel));
      }
      unknown.note(e.body);
    }
    doubts += unknown.count();
  });
  EXPECT_GT(doubts, 1'000);
}

// What an office proposed where whoever asked decides about it: it stands until they have.
bool stands_as_proposed(const RandomOffice& run, OfficeChannel channel) {
  const auto* done = std::get_if<state::Done>(&run.request.state);
  return done != nullptr && done->ending == Ending::countered && has_channel(done->heard, channel);
}

// Whatever ends without an acceptance is withdrawn wherever a send may have arrived, unless an
// answer on another channel had already voided it.
TEST(OfficeRequests, AreWithdrawnWhereTheyMayHaveArrived) {
  for_all_runs([](const RandomOffice& run) {
    if (run.events.empty()) return;
    if (std::get<state::Done>(run.request.state).ending == Ending::accepted) return;
    std::set<SendId> failed;
    for (const auto& e : all_of_kind<event::SendFailed>(run.events)) failed.insert(e.send);
    const auto withdrawals = all_of_kind<effect::Withdrawal>(run.effects);
    for (const auto& message : all_of_kind<effect::Message>(run.effects)) {
      const bool withdrawn =
          std::any_of(withdrawals.begin(), withdrawals.end(), [&](const effect::Withdrawal& w) {
            return w.channel == message.channel && w.round >= message.send.round;
          });
      ASSERT_TRUE(withdrawn || failed.contains(message.send) ||
                  stands_as_proposed(run, message.channel));
    }
  });
}

// An office that believes in another appointment than the one that was settled has been told
// better.
TEST(OfficeRequests, LeaveNoOfficeWithAnAcceptanceThatDoesNotCount) {
  int late = 0;
  for_all_runs([&](const RandomOffice& run) {
    const auto withdrawals = all_of_kind<effect::Withdrawal>(run.effects);
    const auto* done = std::get_if<state::Done>(&run.request.state);
    if (done == nullptr) return;
    for (const Told& told : run.told) {
      const auto* answer = std::get_if<command::ReportAnswer>(&told.command);
      if (answer == nullptr || answer->kind != AnswerKind::accepted) continue;
      const OfficeChannel channel = run.ladder.rungs[answer->send.rung].channel;
      const bool counts =
          done->ending == Ending::accepted && answer->send.round == run.request.round;
      const bool withdrawn =
          std::any_of(withdrawals.begin(), withdrawals.end(), [&](const effect::Withdrawal& w) {
            return w.channel == channel && w.round >= answer->send.round;
          });
      const auto messages = all_of_kind<effect::Message>(run.effects);
      const bool replaced =
          std::any_of(messages.begin(), messages.end(), [&](const effect::Message& m) {
            return m.channel == channel && m.send.round > answer->send.round;
          });
      ASSERT_TRUE(counts || withdrawn || replaced || stands_as_proposed(run, channel));
      late += counts ? 0 : 1;
    }
  });
  EXPECT_GT(late, 500);
}

// I21: each report, answer and choice told again at once, and all of them once more at a later
// time, in another order: the same events.
TEST(OfficeRequests, DoNotCareAboutRepetitions) {
  int repeated = 0;
  for (std::uint64_t seed = 1; seed <= kRuns; seed += 2) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    const RandomOffice run = random_office(seed, false);
    OfficeDesk desk(run.ladder);
    std::vector<Command> past;
    for (std::size_t i = 0; i < run.told.size(); ++i) {
      const Told& told = run.told[i];
      static_cast<void>(desk.tell(told.at, told.command));
      if (std::holds_alternative<command::Wake>(told.command)) continue;
      past.push_back(told.command);
      static_cast<void>(desk.tell(told.at, told.command));
      for (std::uint64_t n = 0; n < 3; ++n) {
        const auto old = draw_below({seed, Stream::test, i + 1, n}, past.size());
        static_cast<void>(desk.tell(told.at, past[old]));
        ++repeated;
      }
    }
    ASSERT_EQ(desk.events().size(), run.events.size());
    for (std::size_t i = 0; i < run.events.size(); ++i) {
      ASSERT_EQ(name_of(desk.events()[i].body), name_of(run.events[i].body));
      ASSERT_EQ(desk.events()[i].at, run.events[i].at);
    }
    ASSERT_EQ(desk.request().kind(), run.request.kind());
    if (run.request.kind() != StateKind::done) continue;  // never opened
    const auto& done = std::get<state::Done>(desk.request().state);
    ASSERT_EQ(done.ending, std::get<state::Done>(run.request.state).ending);
    ASSERT_EQ(done.time, std::get<state::Done>(run.request.state).time);
  }
  EXPECT_GT(repeated, 10'000);
}

}  // namespace
}  // namespace rb::test
