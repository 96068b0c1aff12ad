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
    one.gave_up = row.gave_up;
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

constexpr std::int64_t kDayMs = 24 * 60 * kMinute;

bool any_since(const RunSummary& run, const std::vector<std::int64_t>& series, std::int64_t from) {
  for (std::size_t bin = 0; bin < series.size(); ++bin) {
    const std::int64_t until =
        run.series.from_ms + static_cast<std::int64_t>(bin + 1) * run.series.bin_ms;
    if (until > from && series[bin] > 0) return true;
  }
  return false;
}

bool bound_since(const RunSummary& run, const Bottleneck& one, std::int64_t from) {
  switch (one.kind) {
    case Bottleneck::Kind::limit:
      return std::any_of(run.held.begin(), run.held.end(), [&](const HeldBy& held) {
        return held.limit == one.name && held.last_ms > from;
      });
    case Bottleneck::Kind::resource:
      return std::any_of(run.resources.begin(), run.resources.end(), [&](const ResourceRow& row) {
        return row.name == one.name && any_since(run, row.waiting_milli, from);
      });
    case Bottleneck::Kind::too_many:
      return any_since(run, run.series.ehr_too_many, from);
    case Bottleneck::Kind::failed:
      return any_since(run, run.series.ehr_failed, from);
  }
  return false;
}

std::int64_t waiting_for(const RunSummary& run, std::string_view reason) {
  for (const Unresolved& row : run.unresolved) {
    if (row.reason == reason) return row.waiting;
  }
  return 0;
}

}  // namespace

std::int64_t waited_ms(const ResourceRow& row) {
  return part(row.mean_wait_us, row.arrivals, 1000) + row.stalled_ms;
}

std::optional<Unfinished> unfinished(const RunSummary& run) {
  Unfinished result;
  const std::int64_t texts = waiting_for(run, "carrier_texts");
  result.patients = texts + waiting_for(run, "capacity") + waiting_for(run, "ehr_unavailable") +
                    waiting_for(run, "booking_unfinished");
  const auto patients_at_once =
      std::find_if(run.held.begin(), run.held.end(),
                   [](const HeldBy& held) { return held.limit == kPatientsAtOnce; });
  if (patients_at_once != run.held.end()) result.patients += run.not_enrolled;
  result.of = run.funnel.enrolled + run.not_enrolled;
  if (result.patients == 0 || result.patients * 100 < result.of) return std::nullopt;
  if (texts * 2 > result.patients) {
    result.by.name = kCarrierDay;
    return result;
  }
  std::vector<Bottleneck> bound = bottlenecks(run);
  std::erase_if(bound,
                [&](const Bottleneck& one) { return !bound_since(run, one, run.end_ms - kDayMs); });
  if (bound.empty()) return std::nullopt;
  // A closed gate and requests in vain follow from something: that is named where it is known.
  const auto cause = std::find_if(bound.begin(), bound.end(), [](const Bottleneck& one) {
    return one.kind != Bottleneck::Kind::failed && one.name != "ehr_gate";
  });
  result.by = cause == bound.end() ? bound.front() : *cause;
  return result;
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
