// A tenant's store under an engine. RB_BENCH_DIR names the folder for its files (else the system's
// for temporary ones): figures are those of that disk.
//
// Durable transitions: commands a second that are stepped, their events appended and synced, with
// so many commands in flight that each commit finds as many waiting when it ends. Compare with
// 100,000 a second.
// Appends beside checkpoints: one checkpoint after the other while groups are appended. Compare
// with 20 ms at 99%.
// Restart: a million patients, numbers and live assignments, to a working engine; with as many
// events after the checkpoint as the checkpointer lets come together. Compare with 5 s.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "bench/campaign/campaign.hpp"
#include "prod/store/checkpointer.hpp"
#include "prod/store/sqlite/sqlite_store.hpp"

namespace rb::bench {
namespace {

using Clock = std::chrono::steady_clock;
using prod::Checkpointer;
using prod::SqliteStore;
namespace fs = std::filesystem;

constexpr const char* kSmall = RB_SOURCE_DIR "/scenarios/flu-50k.yaml";
constexpr const char* kLarge = RB_SOURCE_DIR "/bench/scenarios/flu-1m.yaml";

// Of all threads: what a quiet machine would take, where this one is not.
double cpu_seconds() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double seconds_since(Clock::time_point from) {
  return std::chrono::duration<double>(Clock::now() - from).count();
}

template <class T>
T must(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "%s\n", result.error().message.c_str());
    std::exit(2);
  }
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

std::string fresh_file(const char* name) {
  const char* folder = std::getenv("RB_BENCH_DIR");
  const fs::path path =
      (folder == nullptr ? fs::temp_directory_path() : fs::path(folder)) / "rb-store-bench";
  fs::create_directories(path);
  for (const char* part : {"", "-wal", "-shm", ".lock"})
    fs::remove(path / (std::string(name) + part));
  return path / name;
}

// Megabytes from /proc: "VmRSS:" now, "VmHWM:" at most.
double memory_mb(const std::string& which) {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    double kilobytes = 0;
    if (word == which && status >> kilobytes) return kilobytes / 1'000;
  }
  return 0;
}

class Latencies {
 public:
  void add(Clock::time_point from) { seconds_.push_back(seconds_since(from)); }
  void report(benchmark::State& bench) {
    std::sort(seconds_.begin(), seconds_.end());
    const auto quantile = [&](double share) {
      return 1e3 *
             seconds_[static_cast<std::size_t>(share * static_cast<double>(seconds_.size() - 1))];
    };
    bench.counters["commits"] = static_cast<double>(seconds_.size());
    bench.counters["p50_ms"] = quantile(0.5);
    bench.counters["p99_ms"] = quantile(0.99);
    bench.counters["max_ms"] = quantile(1);
  }

 private:
  std::vector<double> seconds_;
};

// ---- the log alone

void DurableTransitions(benchmark::State& bench) {
  const auto in_flight = static_cast<std::size_t>(bench.range(0));
  for (auto _ : bench) {
    Campaign campaign(kSmall);
    const std::string path = fresh_file("transitions");
    const auto store = must(SqliteStore::open(path));
    Checkpointer keeper({{store.get(), campaign.policies()}}, {});
    campaign.enrol(1'000, [&](std::span<const Event> events) { must(store->append(events)); });
    Latencies latencies;
    std::vector<Event> events;
    std::size_t commands = 0;
    const std::uint64_t before = store->health().last_sequence;
    const std::uintmax_t bytes_before = fs::file_size(path);
    const double cpu = cpu_seconds();
    const auto from = Clock::now();
    while (seconds_since(from) < 8 && campaign.go(in_flight, events)) {
      if (!events.empty()) {
        const auto appending = Clock::now();
        must(store->append(events));
        latencies.add(appending);
        events.clear();
      }
      commands += in_flight;
    }
    const double seconds = seconds_since(from);
    const auto stored = static_cast<double>(store->health().last_sequence - before);
    bench.counters["cpu_us_each"] = 1e6 * (cpu_seconds() - cpu) / static_cast<double>(commands);
    keeper.stop();
    must(store->tidy());
    bench.counters["transitions_per_s"] = static_cast<double>(commands) / seconds;
    bench.counters["events_per_s"] = stored / seconds;
    bench.counters["bytes_per_event"] =
        static_cast<double>(fs::file_size(path) - bytes_before) / stored;
    latencies.report(bench);
  }
}
BENCHMARK(DurableTransitions)
    ->Arg(16)
    ->Arg(128)
    ->Arg(1'024)
    ->Iterations(1)
    ->Unit(benchmark::kSecond);

// ---- beside checkpoints, and after a restart

// A million, enrolled and stored, with a checkpoint; made once.
class Million {
 public:
  static Million& get() {
    static Million million;
    return million;
  }
  Campaign campaign{kLarge};
  std::string path = fresh_file("million");

 private:
  Million() {
    const auto store = must(SqliteStore::open(path));
    campaign.enrol(5'000, [&](std::span<const Event> events) {
      must(store->append(events));
      if (store->health().last_sequence % 100'000 < 5'000) must(store->tidy());
    });
    const auto from = Clock::now();
    auto recovered = must(prod::recover(*store, campaign.policies()));
    std::printf("fold of %.1f M events: %.2f s\n", static_cast<double>(recovered.folded) / 1e6,
                seconds_since(from));
    const auto writing = Clock::now();
    must(prod::store_checkpoint(*store, recovered));
    std::printf("a checkpoint of it: %.2f s\n", seconds_since(writing));
  }
};

void AppendsBesideCheckpoints(benchmark::State& bench) {
  const auto in_flight = static_cast<std::size_t>(bench.range(0));
  for (auto _ : bench) {
    Million& million = Million::get();
    const auto store = must(SqliteStore::open(million.path));
    Checkpointer keeper({{store.get(), million.campaign.policies()}},
                        {.least_events = 1, .events_a_patient = 0, .look_every = {}});
    Latencies latencies;
    std::vector<Event> events;
    std::uintmax_t longest_log = 0;
    const auto from = Clock::now();
    while (seconds_since(from) < 30 && million.campaign.go(in_flight, events)) {
      if (!events.empty()) {
        const auto appending = Clock::now();
        must(store->append(events));
        latencies.add(appending);
        events.clear();
      }
      longest_log = std::max(longest_log, fs::file_size(million.path + "-wal"));
    }
    keeper.stop();
    const auto status = keeper.status(0);
    if (!status.error.empty()) bench.SkipWithError(status.error.c_str());
    bench.counters["checkpoints"] = static_cast<double>(status.made);
    bench.counters["log_mb"] = static_cast<double>(longest_log) / 1e6;
    latencies.report(bench);
  }
}
BENCHMARK(AppendsBesideCheckpoints)->Arg(128)->Iterations(1)->Unit(benchmark::kSecond);

void forget(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY);
  if (file < 0) return;
  ::fsync(file);
  ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
  ::close(file);
}

void Restart(benchmark::State& bench) {
  Million& million = Million::get();
  for (auto _ : bench) {
    {
      const auto store = must(SqliteStore::open(million.path));
      must(
          prod::store_checkpoint(*store, must(prod::recover(*store, million.campaign.policies()))));
      std::vector<Event> events;
      const auto tail = static_cast<std::uint64_t>(bench.range(0));
      const std::uint64_t until = store->health().last_sequence + tail;
      while (store->health().last_sequence < until && million.campaign.go(1'000, events)) {
        must(store->append(events));
        events.clear();
      }
    }
    forget(million.path);
    const double memory = memory_mb("VmRSS:");
    const double cpu = cpu_seconds();
    const auto from = Clock::now();
    const auto store = must(SqliteStore::open(million.path));
    const double opened = seconds_since(from);
    auto recovered = must(prod::recover(*store, million.campaign.policies()));
    const double recovering = seconds_since(from);
    const double folded = static_cast<double>(recovered.folded);
    Engine engine(million.campaign.inputs(), std::move(recovered.state), recovered.at);
    static_cast<void>(engine.step(recovered.at, command::Recover{}));
    bench.counters["seconds"] = seconds_since(from);
    bench.counters["cpu_s"] = cpu_seconds() - cpu;
    bench.counters["open_s"] = opened;
    bench.counters["recover_s"] = recovering - opened;
    bench.counters["engine_s"] = seconds_since(from) - recovering;
    bench.counters["tail_events"] = folded;
    bench.counters["live"] = engine.gauges().live;
    bench.counters["memory_mb"] = memory_mb("VmRSS:") - memory;
  }
}
BENCHMARK(Restart)->Arg(200'000)->Arg(1'000'000)->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace
}  // namespace rb::bench
