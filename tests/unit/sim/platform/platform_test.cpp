#include "sim/platform/platform.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/tzdb/tzdb.hpp"
#include "sim/platform/joint_grid.hpp"
#include "tests/support/child/child.hpp"

namespace rb::sim {
namespace {

const Instant kStart = std::chrono::sys_days{std::chrono::year{2026} / 10 / 5};

// From so many minutes after the start on.
struct Trouble {
  int minute = 0;
  Millis time{};
  proto::FaultKind::Value kind = proto::FaultKind::down;
  std::int64_t factor = 1;
};

Outages outages(const std::vector<Trouble>& troubles) {
  const std::vector<std::string> names{"UTC"};
  LocalClock clock(std::make_shared<const ZoneTable>(load_zones(names).value()));
  proto::Ehr ehr;
  for (const Trouble& one : troubles) {
    proto::Outage& outage = *ehr.add_outages();
    outage.mutable_from()->set_day(1);
    outage.mutable_from()->set_minute(one.minute);
    outage.mutable_for_()->set_ms(one.time.count());
    outage.set_kind(one.kind);
    outage.mutable_factor()->set_ppm(one.factor * 1'000'000);
  }
  return Outages(ehr.outages(), kStart, ZoneId{0}, clock);
}

// In the pods' own zone, so that nothing but servers takes time.
PlatformSpec spec() {
  PlatformSpec spec;
  spec.pods.count = spec.pods.most = 1;
  spec.pods.machines = {{.cores = 1}};
  spec.pods.per_command = Micros{1};
  spec.database.connections = 2;
  spec.database.cores = 2;
  spec.database.per_commit = spec.database.per_event = Micros{1'000};
  spec.database.fsync = Micros{1};
  spec.ehr = {.servers = 2, .queue = 10};
  spec.carrier = {.servers = 1, .queue = 10};
  return spec;
}

struct Handed {
  Instant at;
  HandOver what;
};

std::vector<Handed> until(Platform& platform, Instant end) {
  std::vector<Handed> all;
  while (true) {
    std::vector<HandOver> out;
    const Instant at = platform.advance(end, out);
    if (at == kNever) return all;
    for (HandOver& one : out) all.push_back({at, std::move(one)});
  }
}

// On the plain grid here, and on both together in a process of its own.
template <class Story>
void on_both(const Story& story) {
  story(*make_plain_grid());
  test::in_child([&] {
    JointGrid joint(*load_simgrid().value());
    story(joint);
  });
}

void expect_done(const Handed& handed, std::uint64_t ticket, Millis at, bool broken_off = false) {
  const auto& done = std::get<WorkDone>(handed.what);
  EXPECT_EQ(done.ticket, ticket);
  EXPECT_EQ(done.broken_off, broken_off) << ticket;
  EXPECT_EQ(handed.at - kStart, at) << ticket;
}

Event step_of(std::uint32_t assignment, Instant at = kStart) {
  Event event;
  event.at = at;
  event.assignment = AssignmentId{assignment};
  return event;
}

void list_task(Platform& platform, std::uint32_t task, std::uint32_t assignment) {
  platform.dispatch(kStart, effect::TaskListed{TaskId{task}, AssignmentId{assignment}, PatientId{0},
                                               TaskReason::unreachable});
}

// A step of so many events, with a task of that number.
void take_step(Platform& platform, std::uint32_t assignment, std::uint32_t events,
               Instant at = kStart) {
  platform.commit(std::vector<Event>(events, step_of(assignment, at)));
  list_task(platform, events, assignment);
}

// The tasks, in the order in which they were listed.
std::vector<std::uint32_t> listed(const std::vector<Handed>& all) {
  std::vector<std::uint32_t> tasks;
  for (const Handed& one : all) {
    tasks.push_back(std::get<effect::TaskListed>(std::get<AtWorld>(one.what).effect).task.value());
  }
  return tasks;
}

// Two connections, and a step of nine events before one of two.
TEST(Platform, NoStepOvertakesTheOneBeforeItOfTheSameAssignment) {
  on_both([](Grid& grid) {
    PlatformSpec each = spec();
    each.database.group = false;
    Platform platform(each, kStart, outages({}), grid);
    take_step(platform, 7, 9);
    take_step(platform, 7, 2);
    take_step(platform, 8, 3);  // has nothing to wait for
    take_step(platform, 7, 1);
    const auto all = until(platform, kStart + 1s);
    EXPECT_EQ(listed(all), (std::vector<std::uint32_t>{3, 9, 2, 1}));
    EXPECT_EQ(all.back().at - kStart, 16ms);  // 10 + 3 + 2 and the disk
  });
}

TEST(Platform, StepsOfOneCommitWaitForAllThatGoBeforeThem) {
  on_both([](Grid& grid) {
    PlatformSpec each = spec();
    each.database.group = false;
    Platform platform(each, kStart, outages({}), grid);
    take_step(platform, 1, 9);
    take_step(platform, 2, 4);
    platform.commit(std::vector{step_of(1), step_of(2)});
    list_task(platform, 77, 2);
    take_step(platform, 2, 1);
    EXPECT_EQ(listed(until(platform, kStart + 1s)), (std::vector<std::uint32_t>{4, 9, 77, 1}));
  });
}

TEST(Platform, AGroupGathersWhileACommitRuns) {
  on_both([](Grid& grid) {
    Platform platform(spec(), kStart, outages({}), grid);
    take_step(platform, 1, 9);
    take_step(platform, 2, 2);
    take_step(platform, 3, 3);
    const auto all = until(platform, kStart + 1s);
    EXPECT_EQ(listed(all), (std::vector<std::uint32_t>{9, 2, 3}));
    EXPECT_EQ(all[1].at, all[2].at);
  });
}

// One commit stands in the cores, and all that comes meanwhile gathers behind it.
TEST(Platform, WhoeverWaitsForACommitWaitsForTheFailover) {
  on_both([](Grid& grid) {
    PlatformSpec failover = spec();
    failover.database.failovers = {{1s, 61s}};
    Platform platform(failover, kStart, outages({}), grid);
    EXPECT_TRUE(until(platform, kStart + 10s).empty());
    for (std::uint32_t i = 0; i < 100; ++i) take_step(platform, i, 1, kStart + 10s);
    EXPECT_EQ(until(platform, kStart + 2min).size(), 100U);
    Network& network = platform.network();
    network.settle();
    for (std::uint16_t i = 0; i < network.resources(); ++i) {
      if (network.name(ResourceId{i}) != "database commits") continue;
      const Usage& usage = network.usage(ResourceId{i});
      EXPECT_EQ(usage.most_waiting(), 99U);
      EXPECT_EQ(usage.totals().stood, Micros{51s}.count());
      EXPECT_GT(usage.totals().waiting, 99 * Micros{51s}.count());
      EXPECT_EQ(usage.services(), 100U);
      return;
    }
    FAIL() << "no such resource";
  });
}

TEST(Platform, ABrownOutSlowsWhatIsUnderWayAndLetsGoOfIt) {
  on_both([](Grid& grid) {
    Platform platform(
        spec(), kStart,
        outages({{.minute = 1, .time = 60s, .kind = proto::FaultKind::slow, .factor = 5},
                 {.minute = 1, .time = 60s, .kind = proto::FaultKind::slow, .factor = 2}}),
        grid);
    EXPECT_TRUE(until(platform, kStart + 59s).empty());
    platform.serve(kStart + 59s, Peer::ehr, 2s, 1);
    EXPECT_EQ(until(platform, kStart + 65s).size(), 0U);
    platform.serve(kStart + 65s, Peer::ehr, 10s, 2);
    const auto all = until(platform, kStart + 10min);
    ASSERT_EQ(all.size(), 2U);
    expect_done(all[0], 1, 1min + 10s);            // half of it at a tenth of the speed
    expect_done(all[1], 2, 2min + 10s - 5'500ms);  // 5.5 s done when the brown-out ends
  });
}

TEST(Platform, AnOutageBreaksOffWhatTheEhrHas) {
  on_both([](Grid& grid) {
    Platform platform(spec(), kStart,
                      outages({{.minute = 1, .time = 60s}, {.minute = 1, .time = 90s}}), grid);
    EXPECT_TRUE(until(platform, kStart + 59s).empty());
    for (std::uint64_t ticket = 1; ticket <= 3; ++ticket) {
      platform.serve(kStart + 59s, Peer::ehr, 2s, ticket);
    }
    platform.serve(kStart + 59s, Peer::carrier, 2s, 4);
    auto all = until(platform, kStart + 3min);
    ASSERT_EQ(all.size(), 4U);
    for (std::uint64_t ticket = 1; ticket <= 3; ++ticket) {
      expect_done(all[ticket - 1], ticket, 1min, true);
    }
    expect_done(all[3], 4, 1min + 1s);
    // Afterwards it is as it was.
    platform.serve(kStart + 3min, Peer::ehr, 2s, 5);
    all = until(platform, kStart + 5min);
    ASSERT_EQ(all.size(), 1U);
    expect_done(all[0], 5, 3min + 2s);
  });
}

TEST(Platform, ABrownOutFromBeforeTheStartIsThereFromTheStart) {
  on_both([](Grid& grid) {
    Platform platform(
        spec(), kStart + 30s,
        outages({{.minute = 0, .time = 60s, .kind = proto::FaultKind::slow, .factor = 4}}), grid);
    platform.serve(kStart + 30s, Peer::ehr, 1s, 1);
    const auto all = until(platform, kStart + 5min);
    ASSERT_EQ(all.size(), 1U);
    expect_done(all[0], 1, 34s);
  });
}

}  // namespace
}  // namespace rb::sim
