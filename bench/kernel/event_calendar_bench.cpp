// The hold model: with N events pending, pop the earliest and push one that follows it by a random
// delay (exponential, mean one day), as a campaign of N patients does. 16 bytes an event.
//
// To compare with (same model, another machine): binary heap 117 ns at 50,000 pending and 1,221 ns
// at ten million; timing wheel 64 ns and 1,045 ns; SimPy 6,200 ns. Target: 15 M events/s with
// 50,000 pending, 12 M with ten million.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <queue>
#include <vector>

#include "core/base/random.hpp"
#include "sim/kernel/event_calendar.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kStart = 1'790'000'000'000;
constexpr std::size_t kDelays = 1U << 16U;

std::int64_t delay_of(std::uint64_t i) {
  const double u = draw_unit({1, Stream::test, i, 0});
  return static_cast<std::int64_t>(-portable_log(1.0 - u) * 86'400'000.0);
}

std::vector<std::int64_t> delays() {
  std::vector<std::int64_t> made(kDelays);
  for (std::size_t i = 0; i < kDelays; ++i) made[i] = delay_of(i);
  return made;
}

void radix_calendar(benchmark::State& state) {
  const std::vector<std::int64_t> delay = delays();
  const auto pending = static_cast<std::uint64_t>(state.range(0));
  EventCalendar<std::uint64_t> calendar;
  for (std::uint64_t i = 0; i < pending; ++i) {
    calendar.push(instant_from_ms(kStart + delay_of(i + kDelays)), i);
  }
  std::size_t k = 0;
  const auto hold = [&] {
    const auto entry = calendar.pop();
    calendar.push(entry.at + Millis{delay[k++ % kDelays]}, entry.payload);
  };
  for (std::uint64_t i = 0; i < pending; ++i) hold();  // reach the steady state
  for (auto _ : state) hold();
  state.SetItemsProcessed(state.iterations());
}

struct BinaryEntry {
  std::int64_t time;
  std::uint32_t sequence;
  std::uint32_t id;
  friend bool operator<(const BinaryEntry& a, const BinaryEntry& b) {
    return a.time != b.time ? a.time > b.time : a.sequence > b.sequence;
  }
};

void binary_heap(benchmark::State& state) {
  const std::vector<std::int64_t> delay = delays();
  const auto pending = static_cast<std::uint32_t>(state.range(0));
  std::priority_queue<BinaryEntry> heap;
  std::uint32_t sequence = 0;
  for (std::uint32_t i = 0; i < pending; ++i) {
    heap.push({kStart + delay_of(i + kDelays), sequence++, i});
  }
  std::size_t k = 0;
  for (auto _ : state) {
    BinaryEntry entry = heap.top();
    heap.pop();
    entry.time += delay[k++ % kDelays];
    entry.sequence = sequence++;
    heap.push(entry);
  }
  state.SetItemsProcessed(state.iterations());
}

BENCHMARK(radix_calendar)->Arg(50'000)->Arg(1'000'000)->Arg(10'000'000);
BENCHMARK(binary_heap)->Arg(50'000)->Arg(1'000'000);

}  // namespace
}  // namespace rb::sim
