#include "sim/report/pressure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

std::vector<NamedLimit> merged(const std::vector<NamedLimit>& limits) {
  std::map<double, std::vector<std::string>> by_value;
  for (const NamedLimit& limit : limits) {
    if (limit.value > 0) by_value[limit.value].push_back(limit.names);
  }
  std::vector<NamedLimit> out;
  for (const auto& [value, names] : by_value) out.push_back({value, listed(names)});
  return out;
}

std::string own(const RunSummary& run) {
  return run.campaigns.size() == 1 ? "the campaign's own" : "the campaigns' own";
}

bool shut(const RunSummary& run, std::int64_t from, std::int64_t until) {
  return std::any_of(run.outages.begin(), run.outages.end(), [&](const Span& s) {
    const bool closed = s.what == "ehr" && (s.kind == "down" || s.kind == "gate_closed");
    return closed && s.from_ms < until && s.until_ms > from;
  });
}

}  // namespace

std::vector<NamedLimit> call_limits(const RunSummary& run) {
  std::int64_t agents = run.limits.agents;
  for (const std::int64_t a : run.series.agents_limit) agents = std::max(agents, a);
  std::int64_t campaigns = 0;
  for (const CampaignSummary& c : run.campaigns) campaigns += c.calls_in_flight_limit;
  return merged({{static_cast<double>(run.limits.trunks), "lines"},
                 {static_cast<double>(agents), "agents"},
                 {static_cast<double>(campaigns), own(run)}});
}

std::vector<NamedLimit> ehr_limits(const RunSummary& run) {
  std::int64_t campaigns = 0;
  for (const CampaignSummary& c : run.campaigns) campaigns += c.ehr_per_second_ppm;
  return merged({{static_cast<double>(run.limits.ehr_per_second_ppm) / 1e6, "the EHR"},
                 {static_cast<double>(campaigns) / 1e6, own(run)}});
}

Pressure pressure_of(const RunSummary& run) {
  constexpr double kNearly = 0.85;
  Pressure p;
  const Series& s = run.series;
  const auto calls = call_limits(run);
  const auto ehr = ehr_limits(run);
  std::int64_t call_rate_ppm = 0;
  for (const CampaignSummary& c : run.campaigns) call_rate_ppm += c.calls_per_second_ppm;
  if (run.limits.calls_per_second_ppm > 0) {
    call_rate_ppm = call_rate_ppm == 0 ? run.limits.calls_per_second_ppm
                                       : std::min(call_rate_ppm, run.limits.calls_per_second_ppm);
  }
  const double seconds = static_cast<double>(s.bin_ms) / 1e3;
  for (std::size_t i = 0; i < s.bins(); ++i) {
    const bool queue = s.ready_calls[i] + s.ready_texts[i] > 0;
    const std::int64_t from = s.from_ms + static_cast<std::int64_t>(i) * s.bin_ms;
    p.bins += queue || s.calls_started[i] + s.texts_started[i] > 0;
    if (!queue) continue;
    ++p.queued;
    double most_calls = calls.empty() ? 1e18 : calls.front().value;
    if (s.agents_limit[i] > 0)
      most_calls = std::min(most_calls, static_cast<double>(s.agents_limit[i]));
    p.calls_full += static_cast<double>(s.calls_in_flight_max[i]) >= most_calls;
    p.ehr_full += !ehr.empty() &&
                  static_cast<double>(s.ehr_requests[i]) >= kNearly * seconds * ehr.front().value;
    p.rate_full +=
        call_rate_ppm > 0 && static_cast<double>(s.calls_started[i]) >=
                                 kNearly * seconds * static_cast<double>(call_rate_ppm) / 1e6;
    p.ehr_shut += shut(run, from, from + s.bin_ms);
  }
  return p;
}

std::string bin_word(std::int64_t bin_ms) {
  if (bin_ms == 60'000) return "minute";
  if (bin_ms == 3'600'000) return "hour";
  if (bin_ms == 86'400'000) return "day";
  return duration(bin_ms);
}

std::string bin_words(std::int64_t bin_ms) {
  const std::string one = bin_word(bin_ms);
  return one == duration(bin_ms) ? "periods of " + one : one + "s";
}

}  // namespace rb::sim
