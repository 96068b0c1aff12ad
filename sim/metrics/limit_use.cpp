#include "sim/metrics/limit_use.hpp"

#include <algorithm>

#include "sim/metrics/names.hpp"

namespace rb::sim {
namespace {

constexpr double kMillion = 1e6;

// Used and allowed in one bin, in the same unit.
struct Use {
  double used = 0;
  double allowed = 0;
};

struct Asked {
  Limit limit = Limit::none;
  std::int64_t capacity_ppm = 0;
  std::int64_t passed = 0;  // contacts
};

std::int64_t share_ppm(const Use& use) {
  return use.allowed <= 0 ? 0 : static_cast<std::int64_t>(use.used / use.allowed * kMillion);
}

template <class InBin>
LimitUse use_of(const RunSummary& run, const Asked& asked, InBin in_bin) {
  LimitUse row;
  row.limit = name_of(asked.limit);
  row.capacity_ppm = asked.capacity_ppm;
  Use all;
  for (std::size_t bin = 0; bin < run.series.bins(); ++bin) {
    const Use use = in_bin(bin);
    all.used += use.used;
    all.allowed += use.allowed;
    row.busiest_ppm = std::max(row.busiest_ppm, share_ppm(use));
  }
  row.utilisation_ppm = share_ppm(all);
  for (const HeldBy& held : run.held) {
    if (held.limit != row.limit) continue;
    row.held_ms = std::max(held.calls_ms, held.texts_ms);
    if (row.held_ms > 0) row.mean_waiting = held.waited_ms / row.held_ms;
    if (asked.passed > 0) row.mean_wait_ms = held.waited_ms / asked.passed;
  }
  return row;
}

}  // namespace

std::vector<LimitUse> limit_uses(const RunSummary& run) {
  const Series& s = run.series;
  const InfrastructureLimits& limits = run.limits;
  const double seconds = static_cast<double>(s.bin_ms) / 1e3;
  const auto rate = [&](const std::vector<std::int64_t>& series, std::int64_t ppm) {
    return [&series, allowed = static_cast<double>(ppm) / kMillion * seconds](std::size_t bin) {
      return Use{static_cast<double>(series[bin]), allowed};
    };
  };
  const auto calls = [&](std::size_t bin) {
    return static_cast<double>(s.calls_in_flight_mean_milli[bin]) / 1e3;
  };
  const std::int64_t agents = s.bins() == 0
                                  ? limits.agents
                                  : *std::max_element(s.agents_limit.begin(), s.agents_limit.end());
  std::vector<LimitUse> rows;
  rows.push_back(
      use_of(run, {Limit::trunks, limits.trunks * 1'000'000, run.calls}, [&](std::size_t bin) {
        return Use{calls(bin), static_cast<double>(limits.trunks)};
      }));
  rows.push_back(use_of(run, {Limit::agents, agents * 1'000'000, run.calls}, [&](std::size_t bin) {
    return Use{calls(bin), static_cast<double>(s.agents_limit[bin])};
  }));
  rows.push_back(use_of(run, {Limit::call_rate, limits.calls_per_second_ppm, run.calls},
                        rate(s.calls_started, limits.calls_per_second_ppm)));
  rows.push_back(use_of(run, {Limit::text_rate, limits.texts_per_second_ppm, run.texts},
                        rate(s.texts_started, limits.texts_per_second_ppm)));
  rows.push_back(use_of(run, {Limit::ehr_rate, limits.ehr_per_second_ppm, run.attempts},
                        rate(s.ehr_requests, limits.ehr_per_second_ppm)));
  std::erase_if(rows, [](const LimitUse& row) { return row.capacity_ppm <= 0; });
  return rows;
}

}  // namespace rb::sim
