// The carrier's requests where they wait for its servers: the call is placed when a server has
// worked on it, and whoever asked waits no longer than they would.
#include <gtest/gtest.h>

#include <deque>
#include <optional>

#include "sim/world/world.hpp"
#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

// Servers that work, and places that come free, when the test says so.
class Held final : public Servers {
 public:
  [[nodiscard]] bool has_room(Peer) override { return room; }
  void serve(Instant, Peer, Millis work, std::uint64_t ticket) override {
    EXPECT_GT(work, 0ms);
    tickets.push_back(ticket);
  }

  [[nodiscard]] bool limited(Place place) const override { return place == limit; }
  [[nodiscard]] std::uint32_t take(Instant, Place place, std::uint64_t ticket) override {
    EXPECT_EQ(place, limit);
    queue.push_back(ticket);
    return ++asked;
  }
  void leave(Instant, Place, std::uint32_t waiting) override {
    EXPECT_EQ(waiting, asked);
    ++left;
  }
  void give(Instant, Place place) override {
    EXPECT_EQ(place, limit);
    ++given_back;
  }

  std::deque<std::uint64_t> tickets;
  bool room = true;
  std::optional<Place> limit;
  std::deque<std::uint64_t> queue;  // for a place
  std::uint32_t asked = 0;
  int left = 0;
  int given_back = 0;
};

struct Waiting {
  Held servers;
  std::unique_ptr<World> world;
  std::vector<Said> said;

  static constexpr Millis kPatience = 4s;

  explicit Waiting(const std::string& carrier = "lost_requests: 0%, lost_callbacks: 0%",
                   PhoneTruth phone = {}) {
    WorldConfig config =
        config_of({.lines = "carrier: {duplicate_callbacks: 0%, " + carrier + "}"});
    config.servers = &servers;
    config.patience = kPatience;
    world = std::make_unique<World>(config, one_person({}, phone));
  }
  void run(Instant until) {
    const auto more = run_until(*world, until);
    said.insert(said.end(), more.begin(), more.end());
  }
  // The next request in the queue is worked on until `at`.
  void served(Instant at) { pop(servers.tickets, at); }
  // Who waits first for a place gets one at `at`.
  void place(Instant at) { pop(servers.queue, at); }
  void pop(std::deque<std::uint64_t>& queue, Instant at) {
    run(at);
    ASSERT_FALSE(queue.empty());
    const std::uint64_t ticket = queue.front();
    queue.pop_front();
    std::vector<Command> commands;
    world->served(at, ticket, commands);
    for (const Command& command : commands) said.push_back({at, command});
  }
  [[nodiscard]] const CarrierContact& contact(std::size_t i = 0) const {
    return world->contacts().at(i);
  }
  template <class T>
  [[nodiscard]] std::size_t times() const {
    return only<T>(said).size();
  }
};

TEST(CarrierServers, ACallIsPlacedWhenAServerHasWorkedOnIt) {
  Waiting w;
  w.world->dispatch(monday(9h), call_to(*w.world, 0));
  w.run(monday(9h + 6s));
  EXPECT_TRUE(w.said.empty());
  EXPECT_FALSE(w.contact().placed);
  w.served(monday(9h + 7s));
  w.run(monday(10h));
  ASSERT_EQ(w.said.size(), 2U);
  EXPECT_TRUE(std::holds_alternative<command::AttemptTaken>(w.said[0].command));
  EXPECT_EQ(w.said[0].at, monday(9h + 7s));
  EXPECT_EQ(w.contact().asked, monday(9h));
  EXPECT_TRUE(w.contact().placed);
  EXPECT_EQ(w.contact().from, monday(9h + 7s + 2s));
  EXPECT_EQ(w.contact().until, w.said[1].at);
}

TEST(CarrierServers, ATextLeavesWhenAServerHasWorkedOnIt) {
  Waiting w;
  w.world->dispatch(monday(9h), text_to(*w.world, 0));
  w.served(monday(9h + 7s));
  EXPECT_TRUE(w.contact().placed);
  EXPECT_EQ(w.contact().from, monday(9h + 7s));
}

// The answer is the same as without servers, when nobody waits for one.
TEST(CarrierServers, WhoWaitsForNothingMeetsTheSamePatient) {
  Waiting w;
  World alone(config_of({.lines = "carrier: {lost_requests: 0%, lost_callbacks: 0%, "
                                  "duplicate_callbacks: 0%}"}),
              one_person());
  w.world->dispatch(monday(9h), call_to(*w.world, 0));
  w.served(monday(9h));
  w.run(monday(10h));
  alone.dispatch(monday(9h), call_to(alone, 0));
  const auto expected = only<command::AttemptFinished>(run_until(alone, monday(10h)));
  const auto found = only<command::AttemptFinished>(w.said);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].outcome, expected[0].outcome);
  EXPECT_EQ(found[0].disposition, expected[0].disposition);
  EXPECT_EQ(found[0].talk, expected[0].talk);
}

// The server works on all the same: that is how a retry storm feeds itself.
TEST(CarrierServers, WhoeverGaveUpIsNotAnsweredAndTheCallGoesOut) {
  Waiting w;
  w.world->dispatch(monday(9h), call_to(*w.world, 0));
  w.run(monday(9h + 15s));
  ASSERT_EQ(w.said.size(), 1U);
  EXPECT_EQ(std::get<command::AttemptLost>(w.said[0].command).attempt, attempt(0));
  EXPECT_EQ(w.said[0].at, monday(9h) + Carrier::kTimeout);
  w.served(monday(9h + 20s));
  w.run(monday(10h));
  EXPECT_TRUE(w.contact().placed);
  EXPECT_EQ(w.times<command::AttemptTaken>(), 0U);
  EXPECT_EQ(w.times<command::AttemptLost>(), 1U);
  EXPECT_EQ(w.times<command::AttemptFinished>(), 1U);  // the callback comes
}

TEST(CarrierServers, WhoeverWasAnsweredDoesNotGiveUp) {
  Waiting w;
  w.world->dispatch(monday(9h), call_to(*w.world, 0));
  w.served(monday(9h + 9s));
  w.run(monday(10h));
  EXPECT_EQ(w.times<command::AttemptTaken>(), 1U);
  EXPECT_EQ(w.times<command::AttemptLost>(), 0U);
}

TEST(CarrierServers, ALostAnswerIsToldByTheAskersClockAlone) {
  Waiting w("lost_requests: 100%, lost_callbacks: 100%");
  w.world->dispatch(monday(9h), call_to(*w.world, 0));
  w.served(monday(9h + 4s));
  w.run(monday(10h));
  ASSERT_EQ(w.said.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<command::AttemptLost>(w.said[0].command));
  EXPECT_EQ(w.said[0].at, monday(9h) + Carrier::kTimeout);
}

TEST(CarrierServers, ALookUpWaitsUntilItIsKnownWhatBecameOfTheRequest) {
  for (const bool in_time : {true, false}) {
    Waiting w;
    effect::OutboundCall call = call_to(*w.world, 0);
    if (!in_time) call.latest_end = monday(9h + 30s);
    w.world->dispatch(monday(9h), call);
    w.run(monday(9h + 12s));
    w.world->dispatch(monday(9h + 12s), effect::AttemptLookUp{attempt(0), PhoneId{0}});
    w.run(monday(9h + 30s));
    EXPECT_EQ(w.times<command::AttemptFinished>(), 0U);
    w.served(monday(9h + 30s));
    w.run(monday(10h));
    const auto ends = only<command::AttemptFinished>(w.said);
    ASSERT_EQ(ends.size(), in_time ? 2U : 1U);  // by callback and by look-up
    EXPECT_EQ(ends.back().outcome, in_time ? w.contact().outcome : Outcome::failed);
    EXPECT_EQ(w.contact().placed, in_time);
    EXPECT_GE(w.said.back().at, w.contact().until);
  }
}

TEST(CarrierServers, NothingGoesOutThatIsNotValidAnyMore) {
  for (const auto& [left, fate] : {std::pair{2s, Outcome::failed}, {3s, Outcome::no_answer}}) {
    Waiting w;
    effect::OutboundCall call = call_to(*w.world, 0);
    call.latest_end = monday(9h + 5s + left);
    w.world->dispatch(monday(9h), call);
    w.served(monday(9h + 5s));
    w.run(monday(10h));
    EXPECT_EQ(w.contact().placed, fate != Outcome::failed);
    EXPECT_EQ(w.times<command::AttemptRefused>(), fate == Outcome::failed ? 1U : 0U);
    EXPECT_LE(w.contact().until, call.latest_end);
  }
  Waiting w;
  effect::OutboundText text = text_to(*w.world, 0);
  text.latest_end = monday(9h + 5s);
  w.world->dispatch(monday(9h), text);
  w.served(monday(9h + 5s));
  EXPECT_FALSE(w.contact().placed);
}

TEST(CarrierServers, WhatIsCalledOffWhileItWaitsStays) {
  const auto call_off = [](auto request) {
    Waiting w;
    w.world->dispatch(monday(9h), request(*w.world));
    w.run(monday(9h + 3s));
    w.world->dispatch(monday(9h + 3s), effect::Cancellation{attempt(0), PhoneId{0}});
    w.served(monday(9h + 4s));
    w.run(monday(12h));
    EXPECT_FALSE(w.contact().placed);
    ASSERT_EQ(w.said.size(), 1U);  // and nobody gives up any more
    EXPECT_EQ(std::get<command::AttemptFinished>(w.said[0].command).outcome, Outcome::cancelled);
  };
  call_off([](World& world) { return call_to(world, 0); });
  call_off([](World& world) { return text_to(world, 0); });
}

TEST(CarrierServers, WhatAnotherAttemptOvertookIsDropped) {
  Waiting w("trunks: 1, calls_per_second: 100, lost_requests: 0%, lost_callbacks: 0%");
  w.world->dispatch(monday(9h), call_to(*w.world, 0));
  w.world->dispatch(monday(9h + 1s), effect::Cancellation{attempt(0), PhoneId{0}});
  w.world->dispatch(monday(9h + 2s), call_to(*w.world, 0, 2));
  w.served(monday(9h + 3s));
  w.served(monday(9h + 4s));
  w.run(monday(10h));
  EXPECT_FALSE(w.contact(0).placed);
  EXPECT_TRUE(w.contact(1).placed);
}

// A trunk is taken when the call is placed, not when it is asked for.
TEST(CarrierServers, TrunksAreForCallsThatArePlaced) {
  Held servers;
  WorldConfig config = config_of({.lines = "carrier: {trunks: 1, calls_per_second: 100, "
                                           "lost_requests: 0%, lost_callbacks: 0%}"});
  config.servers = &servers;
  World world(config, people(scenario("population: {patients: 2}")));
  world.dispatch(monday(9h), call_to(world, 0));
  world.dispatch(monday(9h), call_to(world, 1));
  ASSERT_EQ(servers.tickets.size(), 2U);
  std::vector<Command> commands;
  for (const std::uint64_t ticket : servers.tickets) world.served(monday(9h), ticket, commands);
  EXPECT_TRUE(world.contacts()[0].placed);
  EXPECT_FALSE(world.contacts()[1].placed);
}

TEST(CarrierServers, FullOrDownIsToldAtTheDoor) {
  Waiting full;
  full.servers.room = false;
  full.world->dispatch(monday(9h), call_to(*full.world, 0));
  full.run(monday(10h));
  EXPECT_EQ(full.times<command::AttemptRefused>(), 1U);
  Waiting down("outages: [{from: day 1 09:00, for: 1h}]");
  down.world->dispatch(monday(9h), call_to(*down.world, 0));
  down.run(monday(10h));
  EXPECT_EQ(down.times<command::AttemptRefused>(), 1U);
  EXPECT_TRUE(full.servers.tickets.empty() && down.servers.tickets.empty());
}

// Nobody knows what became of what was inside when the carrier went down.
TEST(CarrierServers, WhatWaitsWhenTheCarrierGoesDownIsLost) {
  Waiting w("lost_requests: 0%, outages: [{from: day 1 09:01, for: 1h}]");
  w.world->dispatch(monday(9h + 59s), call_to(*w.world, 0));
  w.served(monday(9h + 61s));
  w.run(monday(10h));
  EXPECT_EQ(w.times<command::AttemptLost>(), 1U);
  EXPECT_FALSE(w.contact().placed);
}

TEST(CarrierServers, LandlinesRefuseTextsThere) {
  Waiting w("lost_requests: 0%", {.landline = true});
  w.world->dispatch(monday(9h), text_to(*w.world, 0));
  w.served(monday(9h + 5s));
  w.run(monday(10h));
  const auto refused = only<command::AttemptRefused>(w.said);
  ASSERT_EQ(refused.size(), 1U);
  EXPECT_EQ(refused[0].outcome, Outcome::rejected);
  EXPECT_FALSE(w.contact().placed);
}

// ---- media servers

struct Media : Waiting {
  Media() {
    servers.limit = Place::media;
    world->dispatch(monday(9h), call_to(*world, 0));
    served(monday(9h));
  }
};

TEST(MediaServers, ACallThatIsTakenRingsWhenThereIsAPlaceAndHoldsItToItsEnd) {
  Media w;
  w.run(monday(9h + 50s));
  EXPECT_EQ(w.times<command::AttemptTaken>(), 1U);
  EXPECT_FALSE(w.contact().placed);
  w.place(monday(9h + 60s));
  EXPECT_TRUE(w.contact().placed);
  EXPECT_EQ(w.contact().from, monday(9h + 62s));
  EXPECT_EQ(w.servers.given_back, 0);
  w.run(monday(10h));
  EXPECT_EQ(w.times<command::AttemptFinished>(), 1U);
  EXPECT_EQ(w.servers.given_back, 1);
  EXPECT_EQ(w.servers.left, 0);
}

TEST(MediaServers, ACallThatGetsNoPlaceWhileItIsValidFails) {
  Waiting w;
  w.servers.limit = Place::media;
  effect::OutboundCall call = call_to(*w.world, 0);
  call.latest_end = monday(9h + 5min);
  w.world->dispatch(monday(9h), call);
  w.served(monday(9h));
  w.run(monday(10h));
  const auto ends = only<command::AttemptFinished>(w.said);
  ASSERT_EQ(ends.size(), 1U);
  EXPECT_EQ(ends[0].outcome, Outcome::failed);
  EXPECT_LE(w.said.back().at, call.latest_end);
  EXPECT_FALSE(w.contact().placed);
  EXPECT_EQ(w.servers.left, 1);
  w.place(monday(10h));  // given at the very moment at which it left
  EXPECT_EQ(w.servers.given_back, 1);
}

TEST(MediaServers, ACallThatIsCalledOffWaitsNoLonger) {
  Media w;
  w.world->dispatch(monday(9h + 30s), effect::Cancellation{attempt(0), PhoneId{0}});
  EXPECT_EQ(w.servers.left, 1);
  w.run(monday(10h));
  EXPECT_FALSE(w.contact().placed);
  EXPECT_EQ(only<command::AttemptFinished>(w.said).at(0).outcome, Outcome::cancelled);
  w.world->dispatch(monday(10h), call_to(*w.world, 0, 2));  // its trunk and its place are free
  w.served(monday(10h));
  w.place(monday(10h));
  EXPECT_EQ(w.servers.given_back, 1);
}

TEST(MediaServers, ALookUpWaitsForThePlace) {
  Media w;
  w.world->dispatch(monday(9h + 30s), effect::AttemptLookUp{attempt(0), PhoneId{0}});
  w.run(monday(9h + 60s));
  EXPECT_EQ(w.times<command::AttemptFinished>(), 0U);
  w.place(monday(9h + 60s));
  w.run(monday(10h));
  EXPECT_EQ(w.times<command::AttemptFinished>(), 2U);  // by callback and by look-up
}

TEST(MediaServers, TextsNeedNone) {
  Waiting w;
  w.servers.limit = Place::media;
  w.world->dispatch(monday(9h), text_to(*w.world, 0));
  w.served(monday(9h));
  EXPECT_TRUE(w.contact().placed);
  w.run(monday(12h));
  EXPECT_EQ(w.servers.asked, 0U);
  EXPECT_EQ(w.servers.given_back, 0);
}

// ---- agent servers

// A call that a person picks up and speaks on for a minute at least, up to the moment at which they
// pick up; and how the same call ends without any limit.
struct PickedUp : Waiting {
  command::AttemptFinished alone;
  Instant at;

  PickedUp() {
    servers.limit = Place::agent;
    WorldConfig config = config_of({.lines = "carrier: {lost_requests: 0%, lost_callbacks: 0%, "
                                             "duplicate_callbacks: 0%}"});
    config.patience = kPatience;
    while (alone.outcome != Outcome::answered_human || alone.talk < 60s) {
      ++config.seed;
      World unlimited(config, one_person());
      unlimited.dispatch(monday(9h), call_to(unlimited, 0));
      alone = only<command::AttemptFinished>(run_until(unlimited, monday(10h))).at(0);
    }
    config.servers = &servers;
    world = std::make_unique<World>(config, one_person());
    world->dispatch(monday(9h), call_to(*world, 0));
    served(monday(9h));
    while (servers.queue.empty() && world->next_time() <= monday(10h)) run(world->next_time());
    at = world->now();
  }
  [[nodiscard]] command::AttemptFinished end() {
    run(monday(10h));
    return only<command::AttemptFinished>(said).at(0);
  }
};

TEST(AgentServers, WhoeverFindsAPlaceFreeSpeaksAsEver) {
  PickedUp w;
  w.place(w.at);
  const auto end = w.end();
  EXPECT_EQ(end.outcome, w.alone.outcome);
  EXPECT_EQ(end.disposition, w.alone.disposition);
  EXPECT_EQ(end.talk, w.alone.talk);
  EXPECT_EQ(w.servers.given_back, 1);
  EXPECT_EQ(w.servers.left, 0);
  EXPECT_EQ(w.contact().until, w.at + w.alone.talk);
}

TEST(AgentServers, TheWaitIsOnTheLineAsWell) {
  PickedUp w;
  w.place(w.at + 3s);
  const auto end = w.end();
  EXPECT_EQ(end.disposition, w.alone.disposition);
  EXPECT_EQ(end.talk, w.alone.talk + 3s);
  EXPECT_EQ(w.contact().until, w.at + 3s + w.alone.talk);
}

TEST(AgentServers, WhoeverHearsNothingHangsUpAndHasDecidedNothing) {
  PickedUp w;
  const auto end = w.end();
  EXPECT_EQ(end.outcome, Outcome::answered_human);
  EXPECT_EQ(end.disposition, Disposition::no_decision);
  EXPECT_EQ(end.talk, Waiting::kPatience);
  EXPECT_EQ(w.contact().until, w.at + Waiting::kPatience);
  EXPECT_EQ(w.servers.left, 1);
  w.place(monday(10h));  // given at the very moment at which they hung up
  EXPECT_EQ(w.servers.given_back, 1);
}

TEST(AgentServers, ACallThatIsCalledOffGivesItsPlaceBack) {
  PickedUp waits;
  waits.world->dispatch(waits.at + 1s, effect::Cancellation{attempt(0), PhoneId{0}});
  EXPECT_EQ(waits.servers.left, 1);
  EXPECT_EQ(waits.end().disposition, Disposition::no_decision);
  PickedUp speaks;
  speaks.place(speaks.at);
  speaks.world->dispatch(speaks.at + 40s, effect::Cancellation{attempt(0), PhoneId{0}});
  EXPECT_EQ(speaks.servers.given_back, 1);
  EXPECT_EQ(speaks.end().talk, 40s);
  EXPECT_EQ(speaks.servers.given_back, 1);
}

TEST(AgentServers, ALookUpIsAnsweredWhenTheConversationIsOver) {
  PickedUp w;
  w.world->dispatch(w.at + 1s, effect::AttemptLookUp{attempt(0), PhoneId{0}});
  w.place(w.at + 3s);
  w.run(monday(10h));
  const auto ends = only<command::AttemptFinished>(w.said);
  ASSERT_EQ(ends.size(), 2U);
  EXPECT_EQ(ends[1].talk, w.alone.talk + 3s);
}

// What the books need to judge by: when a request and a cancellation left us, also one that came
// too late to change anything.
TEST(CarrierBooks, TellWhenWhatArrivedHadLeft) {
  World world(config_of({.lines = "carrier: {lost_requests: 0%, lost_callbacks: 0%}"}),
              one_person());
  world.arrive(monday(9h + 20s), call_to(world, 0), monday(9h));
  static_cast<void>(run_until(world, monday(10h)));
  world.arrive(monday(10h), effect::Cancellation{attempt(0), PhoneId{0}}, monday(9h + 30min));
  const CarrierContact& contact = world.contacts().at(0);
  EXPECT_EQ(contact.sent, monday(9h));
  EXPECT_EQ(contact.asked, monday(9h + 20s));
  EXPECT_EQ(contact.cancel_sent, monday(9h + 30min));
  EXPECT_EQ(contact.cancel_asked, monday(10h));
  EXPECT_NE(contact.outcome, Outcome::cancelled);
}

}  // namespace
}  // namespace rb::sim
