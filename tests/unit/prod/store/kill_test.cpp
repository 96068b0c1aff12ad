// A process that writes is killed again and again, at any moment, while its second thread makes
// checkpoints and tidies. What it had acknowledged is there each time, without a gap.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <thread>

#include "prod/store/recover.hpp"
#include "tests/support/engine/random_world.hpp"
#include "tests/support/store/recorded.hpp"
#include "tests/support/store/store_bed.hpp"

namespace rb::test {
namespace {

constexpr int kKills = 200;

const PolicyByHash kNoPolicies = [](std::uint64_t) { return nullptr; };

Event event_of(std::uint64_t sequence) {
  return {.sequence = sequence,
          .at = instant_from_ms(static_cast<std::int64_t>(sequence)),
          .campaign = {},
          .assignment = {},
          .body = event::AgentsChanged{static_cast<std::uint32_t>(sequence * 7)}};
}

// Never returns.
[[noreturn]] void write_until_killed(StoreBed& bed, int pipe, std::uint64_t seed) {
  const auto store = must(bed.open());
  const std::jthread upkeep([&] {
    for (;;) {
      must(prod::store_checkpoint(*store, must(prod::recover(*store, kNoPolicies))));
      must(store->tidy());
    }
  });
  Dice dice(seed);
  std::vector<Event> group;
  std::uint64_t sequence = store->health().last_sequence;
  for (;;) {
    group.clear();
    for (std::int64_t size = dice.between(1, dice.chance(20) ? 400 : 10); size > 0; --size) {
      group.push_back(event_of(++sequence));
    }
    store->stage({"request", std::to_string(sequence), ""});
    must(store->append(group));
    if (::write(pipe, &sequence, sizeof sequence) != sizeof sequence) _exit(1);
  }
}

// Lets a child write for a while and kills it; the last sequence that it acknowledged.
std::uint64_t killed_child(StoreBed& bed, std::uint64_t seed, Dice& dice) {
  std::array<int, 2> ends{};
  EXPECT_EQ(pipe(ends.data()), 0);
  const pid_t child = fork();
  if (child == 0) write_until_killed(bed, ends[1], seed);
  close(ends[1]);
  std::uint64_t acknowledged = 0;
  std::uint64_t sequence = 0;
  for (std::int64_t left = dice.between(0, 12); left > 0; --left) {
    if (::read(ends[0], &sequence, sizeof sequence) == sizeof sequence) acknowledged = sequence;
  }
  std::this_thread::sleep_for(std::chrono::microseconds(dice.between(0, 15'000)));
  ::kill(child, SIGKILL);
  int status = 0;
  EXPECT_EQ(waitpid(child, &status, 0), child);
  EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself";
  while (::read(ends[0], &sequence, sizeof sequence) == sizeof sequence) acknowledged = sequence;
  close(ends[0]);
  return acknowledged;
}

class KilledStore : public testing::TestWithParam<BedKind> {};
INSTANTIATE_TEST_SUITE_P(Every, KilledStore, testing::ValuesIn(all_beds()),
                         [](const auto& kind) { return std::string(kind.param.name); });

TEST_P(KilledStore, HasEverythingThatItAcknowledged) {
  const auto bed = GetParam().make();
  Dice dice(1);
  std::uint64_t stored = 0;
  std::uint64_t from_checkpoints = 0;
  for (int kill = 0; kill < kKills; ++kill) {
    SCOPED_TRACE(kill);
    const std::uint64_t acknowledged =
        std::max(stored, killed_child(*bed, static_cast<std::uint64_t>(kill), dice));
    const auto store = must(bed->open());
    const std::uint64_t last = store->health().last_sequence;
    ASSERT_GE(last, acknowledged);
    // Of the new ones each; of all of them the chain, now and then.
    std::uint64_t next = kill % 20 == 0 || kill == kKills - 1 ? 1 : stored + 1;
    must(store->read_log(next - 1, [&](const Event& event) -> Result<void> {
      EXPECT_EQ(event.sequence, next);
      EXPECT_EQ(std::get<event::AgentsChanged>(event.body).agents,
                static_cast<std::uint32_t>(next * 7));
      ++next;
      return {};
    }));
    ASSERT_EQ(next, last + 1);
    const auto recovered = must(prod::recover(*store, kNoPolicies));
    EXPECT_EQ(recovered.warning, "");
    EXPECT_EQ(recovered.state.sequence, last);
    EXPECT_EQ(recovered.state.limits.agents, last == 0 ? TenantLimits{}.agents : last * 7);
    from_checkpoints += recovered.checkpoint == 0 ? 0U : 1U;
    stored = last;
  }
  EXPECT_GT(stored, 2'000U);
  EXPECT_GT(from_checkpoints, kKills / 2U);
  // Each commit's entry came with its events.
  std::uint64_t newest = 0;
  must(must(bed->open())->read_entries([&](const prod::Entry& entry) -> Result<void> {
    newest = std::stoull(entry.key);
    return {};
  }));
  EXPECT_EQ(newest, stored);
}

}  // namespace
}  // namespace rb::test
