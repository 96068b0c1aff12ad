#include "sim/metrics/bottleneck.hpp"

#include <algorithm>

namespace rb::sim {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr double kFarTooLong = 9e18;
constexpr std::int64_t kVainTooManyPpm = 1'000;
constexpr std::int64_t kVainFailedPpm = 10'000;

// Shares in double: products of a run's totals leave 64 bits behind.
std::int64_t part(std::int64_t of, std::int64_t count, std::int64_t all) {
  if (all <= 0) return 0;
  const double exact =
      static_cast<double>(of) * static_cast<double>(count) / static_cast<double>(all);
  return static_cast<std::int64_t>(std::min(exact, kFarTooLong));
}

void add_limits(const RunSummary& run, std::vector<Bottleneck>& to) {
  for (const HeldBy& held : run.held) {
    Bottleneck one;
    one.kind = Bottleneck::Kind::limit;
    one.name = held.limit;
    one.waited_ms = held.waited_ms;
    one.first_ms = held.first_ms;
    one.held_ms = std::max(held.calls_ms, held.texts_ms);
    to.push_back(std::move(one));
  }
}

void add_resources(const RunSummary& run, std::vector<Bottleneck>& to) {
  for (const ResourceRow& row : run.resources) {
    Bottleneck one;
    one.kind = Bottleneck::Kind::resource;
    one.name = row.name;
    one.waited_ms = waited_ms(row);
    one.stood_ms = row.stood_ms;
    one.first_ms = row.stood_ms > 0 ? row.first_stood_ms : row.first_saturated_ms;
    one.busiest_ppm = row.busiest_ppm;
    one.mean_wait_us = row.mean_wait_us;
    one.max_wait_us = row.max_wait_us;
    one.most_waiting = row.most_waiting;
    to.push_back(std::move(one));
  }
}

struct InVain {
  Bottleneck::Kind kind = Bottleneck::Kind::failed;
  std::int64_t requests = 0;
  const std::vector<std::int64_t>& series;
  std::int64_t least_ppm = 0;
};

void add_in_vain(const RunSummary& run, const InVain& what, std::vector<Bottleneck>& to) {
  if (what.requests == 0) return;
  if (part(1'000'000, what.requests, run.ehr_requests) < what.least_ppm) return;
  Bottleneck one;
  one.kind = what.kind;
  one.name = "ehr";
  one.waited_ms = part(what.requests, kMinute, 1);
  one.requests = what.requests;
  one.of_requests = run.ehr_requests;
  // Not the first one ever, which tells nothing: since when they are half as frequent as over all.
  const auto frequent = [&](std::size_t bin) {
    return static_cast<double>(what.series[bin]) * 2 * static_cast<double>(run.ehr_requests) >=
           static_cast<double>(run.series.ehr_requests[bin]) * static_cast<double>(what.requests);
  };
  std::size_t bin = 0;
  while (bin + 1 < what.series.size() && (what.series[bin] == 0 || !frequent(bin))) ++bin;
  one.first_ms = run.series.from_ms + static_cast<std::int64_t>(bin) * run.series.bin_ms;
  to.push_back(std::move(one));
}

}  // namespace

std::int64_t waited_ms(const ResourceRow& row) {
  return part(row.mean_wait_us, row.arrivals, 1000) + row.stalled_ms;
}

std::vector<Bottleneck> bottlenecks(const RunSummary& run, std::size_t most) {
  std::vector<Bottleneck> all;
  add_limits(run, all);
  add_resources(run, all);
  add_in_vain(
      run, {Bottleneck::Kind::too_many, run.ehr_too_many, run.series.ehr_too_many, kVainTooManyPpm},
      all);
  add_in_vain(
      run, {Bottleneck::Kind::failed, run.ehr_failed, run.series.ehr_failed, kVainFailedPpm}, all);
  std::erase_if(all, [](const Bottleneck& one) { return one.waited_ms < kMinute; });
  std::stable_sort(all.begin(), all.end(), [](const Bottleneck& a, const Bottleneck& b) {
    return a.waited_ms > b.waited_ms;
  });
  if (all.size() > most) all.resize(most);
  return all;
}

}  // namespace rb::sim
