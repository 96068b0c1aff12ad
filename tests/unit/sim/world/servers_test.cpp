// The carrier's requests where they wait for its servers: the call is placed when a server has
// worked on it, and whoever asked waits no longer than they would.
#include <gtest/gtest.h>

#include <deque>

#include "sim/world/world.hpp"
#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

// Servers that work when the test says so.
class Held final : public Servers {
 public:
  [[nodiscard]] bool has_room(Peer) override { return room; }
  void serve(Instant, Peer, Millis work, std::uint64_t ticket) override {
    EXPECT_GT(work, 0ms);
    tickets.push_back(ticket);
  }

  std::deque<std::uint64_t> tickets;
  bool room = true;
};

struct Waiting {
  Held servers;
  std::unique_ptr<World> world;
  std::vector<Said> said;

  explicit Waiting(const std::string& carrier = "lost_requests: 0%, lost_callbacks: 0%",
                   PhoneTruth phone = {}) {
    WorldConfig config =
        config_of({.lines = "carrier: {duplicate_callbacks: 0%, " + carrier + "}"});
    config.servers = &servers;
    world = std::make_unique<World>(config, one_person({}, phone));
  }
  void run(Instant until) {
    const auto more = run_until(*world, until);
    said.insert(said.end(), more.begin(), more.end());
  }
  // The next request in the queue is worked on until `at`.
  void served(Instant at) {
    run(at);
    ASSERT_FALSE(servers.tickets.empty());
    std::vector<Command> commands;
    world->served(at, servers.tickets.front(), commands);
    servers.tickets.pop_front();
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
