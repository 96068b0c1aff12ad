// Reads of GET /v1/assignments/{id} with a token, over kept connections: the program ringbackd on
// one core of the machine, with fifty thousand patients in a campaign that goes on meanwhile, and
// its readers on another. `a core` is answers per second of CPU that the daemon used, its kernel's
// work included: what counts where others are at work on the same machine.
//
// Compare with: 10,000 reads a second on one core.
//   rb_api_bench [PATIENTS]
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "bench/api/readers.hpp"
#include "bench/api/served_tenant.hpp"

namespace rb::bench {
namespace {

constexpr int kRounds = 7;
constexpr std::chrono::milliseconds kTime{3000};

struct Round {
  double per_second = 0;
  double a_core = 0;
  std::int64_t p50 = 0;
  std::int64_t p99 = 0;
};

Round measure(const ServedTenant& tenant, int readers, std::uint32_t patients) {
  const double cpu = tenant.cpu_seconds();
  const Reads reads = read_assignments(tenant.port(), tenant.token(), readers, patients, kTime);
  const double used = tenant.cpu_seconds() - cpu;
  const auto answers = static_cast<double>(reads.answers);
  return {answers / std::chrono::duration<double>(kTime).count(), answers / used,
          reads.micros[reads.answers / 2], reads.micros[reads.answers * 99 / 100]};
}

int run(std::uint32_t patients) {
  const ServedTenant tenant(patients, 0);
  stay_on(1);
  std::printf("%u patients; medians of %d rounds\n", patients, kRounds);
  std::printf("%8s %8s %19s %8s %8s %8s\n", "readers", "a second", "(least to most)", "a core",
              "p50 us", "p99 us");
  for (const int readers : {1, 16, 64}) {
    std::array<Round, kRounds> rounds;
    for (Round& round : rounds) round = measure(tenant, readers, patients);
    const auto median = [&](auto value) {
      std::sort(rounds.begin(), rounds.end(),
                [&](const Round& a, const Round& b) { return value(a) < value(b); });
      return value(rounds[kRounds / 2]);
    };
    const double a_core = median([](const Round& r) { return r.a_core; });
    const auto p50 = median([](const Round& r) { return r.p50; });
    const auto p99 = median([](const Round& r) { return r.p99; });
    const double per_second = median([](const Round& r) { return r.per_second; });
    std::printf("%8d %8.0f (%7.0f to %7.0f) %8.0f %8lld %8lld\n", readers, per_second,
                rounds.front().per_second, rounds.back().per_second, a_core,
                static_cast<long long>(p50), static_cast<long long>(p99));
  }
  return 0;
}

}  // namespace
}  // namespace rb::bench

int main(int argc, char** argv) {
  const unsigned long patients = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 50'000;
  if (patients == 0 || patients > 7'000'000) return 2;  // each has a number of its own
  return rb::bench::run(static_cast<std::uint32_t>(patients));
}
