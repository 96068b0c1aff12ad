// A world whose EHR has servers that somebody else simulates.
#include <gtest/gtest.h>

#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

class Recorder final : public Servers {
 public:
  struct Entry {
    Millis work;
    std::uint64_t ticket;
  };
  [[nodiscard]] bool has_room(Peer) override { return true; }
  void serve(Instant, Peer, Millis work, std::uint64_t ticket) override {
    entries.push_back({work, ticket});
  }
  [[nodiscard]] bool limited(Place) const override { return false; }
  [[nodiscard]] std::uint32_t take(Instant, Place, std::uint64_t) override { return 0; }
  void leave(Instant, Place, std::uint32_t) override {}
  void give(Instant, Place) override {}
  std::vector<Entry> entries;
};

std::string ehr_with(const std::string& outages) {
  return "ehr: {requests_per_second: 1000, burst: 1000, lost_answers: 0%, error_rate: 0%, "
         "latency: {median: 1s, p99: 3s}, outages: [" +
         outages + "]}";
}

struct Made {
  Recorder servers;
  World world;
  explicit Made(const std::string& outages) : world(config(outages, &servers), one_person()) {}
  static WorldConfig config(const std::string& outages, Servers* servers) {
    WorldConfig made = config_of({.lines = ehr_with(outages)});
    made.servers = servers;
    return made;
  }
};

effect::EhrRequest ask(EhrKind kind) {
  return {RequestId{1}, kind, AssignmentId{0}, PatientId{0}, CampaignId{0}};
}

// How long an answer takes is the servers' business, even if it is longer than anybody waits.
TEST(Served, ABrownOutLeavesTheWorkAndTheAnswerAsTheyAre) {
  Made usual("");
  Made slow("{from: day 1 09:00, for: 1h, kind: slow, factor: 1000}");
  for (Made* made : {&usual, &slow}) {
    made->world.dispatch(monday(9h), ask(EhrKind::check_status));
    ASSERT_EQ(made->servers.entries.size(), 1U);
  }
  EXPECT_EQ(slow.servers.entries[0].work, usual.servers.entries[0].work);
  std::vector<Command> said;
  slow.world.served(monday(9h) + 10s, slow.servers.entries[0].ticket, said);
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(std::get<command::EhrResult>(said[0]).answer, EhrAnswer::open);
}

TEST(Served, ABrokenConnectionTellsOnceAndNothingOfWhatWasDone) {
  Made made("{from: day 1 10:00, for: 1h}");
  made.world.dispatch(monday(10h) - 1s, ask(EhrKind::book));
  std::vector<Command> said;
  made.world.broken_off(monday(10h), made.servers.entries.at(0).ticket, said);
  ASSERT_EQ(said.size(), 1U);
  const auto& result = std::get<command::EhrResult>(said[0]);
  EXPECT_EQ(result.answer, EhrAnswer::lost);
  EXPECT_EQ(result.appointment, 0U);
  EXPECT_EQ(made.world.bookings().size(), 1U);
  EXPECT_TRUE(run_until(made.world, monday(12h)).empty());
}

TEST(Served, WhoHasGivenUpIsNotToldThatTheConnectionBroke) {
  Made made("{from: day 1 10:00, for: 1h}");
  made.world.dispatch(monday(10h) - 1min, ask(EhrKind::check_status));
  EXPECT_EQ(run_until(made.world, monday(10h)).size(), 1U);
  std::vector<Command> said;
  made.world.broken_off(monday(10h), made.servers.entries.at(0).ticket, said);
  EXPECT_TRUE(said.empty());
}

TEST(Served, AnOutageIsAnsweredAtTheDoor) {
  Made made("{from: day 1 10:00, for: 1h}");
  made.world.dispatch(monday(10h), ask(EhrKind::check_status));
  EXPECT_TRUE(made.servers.entries.empty());
  EXPECT_EQ(run_until(made.world, monday(11h)).size(), 1U);
}

}  // namespace
}  // namespace rb::sim
