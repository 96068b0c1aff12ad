#include "sim/metrics/bins.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace rb::sim {
namespace {

constexpr std::size_t kChartBins = 400;
constexpr std::array<Millis, 12> kChartWidths{1min, 5min, 10min, 15min, 30min, 1h,
                                              2h,   3h,   6h,    12h,   24h,   168h};

// How many short bins make one bin of a chart over the whole run.
std::size_t chart_factor(std::size_t bins, Millis width) {
  if (bins <= kChartBins) return 1;
  for (const Millis chart : kChartWidths) {
    if (chart % width != Millis{0}) continue;
    const auto factor = static_cast<std::size_t>(chart / width);
    if ((bins + factor - 1) / factor <= kChartBins) return factor;
  }
  return (bins + kChartBins - 1) / kChartBins;
}

Bin merge(std::span<const Bin> bins) {
  Bin sum = bins.front();
  for (const Bin& bin : bins.subspan(1)) {
    for (std::size_t c = 0; c < 2; ++c) {
      sum.started[c] += bin.started[c];
      for (std::size_t o = 0; o < kOutcomes; ++o) sum.ended[c][o] += bin.ended[c][o];
    }
    sum.call_ms += bin.call_ms;
    sum.calls_max = std::max(sum.calls_max, bin.calls_max);
    sum.agents = std::max(sum.agents, bin.agents);
    sum.ehr_requests += bin.ehr_requests;
    sum.ehr_max_second = std::max(sum.ehr_max_second, bin.ehr_max_second);
    sum.ehr_too_many += bin.ehr_too_many;
    sum.ehr_failed += bin.ehr_failed;
    sum.enrolled += bin.enrolled;
    sum.resolved += bin.resolved;
    sum.resolved_before_call += bin.resolved_before_call;
    sum.withheld += bin.withheld;
    sum.ready_calls = std::max(sum.ready_calls, bin.ready_calls);
    sum.ready_texts = std::max(sum.ready_texts, bin.ready_texts);
    sum.bookings_waiting = std::max(sum.bookings_waiting, bin.bookings_waiting);
    sum.open_tasks = std::max(sum.open_tasks, bin.open_tasks);
  }
  return sum;
}

void push(Series& s, const Bin& bin, std::int64_t length_ms) {
  s.calls_started.push_back(bin.started[0]);
  s.texts_started.push_back(bin.started[1]);
  s.calls_in_flight_max.push_back(bin.calls_max);
  s.calls_in_flight_mean_milli.push_back((bin.call_ms * 1000 + length_ms / 2) / length_ms);
  s.agents_limit.push_back(bin.agents);
  s.ehr_requests.push_back(bin.ehr_requests);
  s.ehr_max_per_second.push_back(bin.ehr_max_second);
  s.ehr_too_many.push_back(bin.ehr_too_many);
  s.ehr_failed.push_back(bin.ehr_failed);
  s.ready_calls.push_back(bin.ready_calls);
  s.ready_texts.push_back(bin.ready_texts);
  s.bookings_waiting.push_back(bin.bookings_waiting);
  s.open_tasks.push_back(bin.open_tasks);
  s.enrolled.push_back(bin.enrolled);
  s.resolved.push_back(bin.resolved);
  s.resolved_before_first_call.push_back(bin.resolved_before_call);
  s.withheld.push_back(bin.withheld);
}

void push_outcome(Series& s, const std::vector<Bin>& bins, std::size_t channel,
                  std::size_t outcome) {
  OutcomeSeries row{
      channel == 0 ? "voice" : "text", std::string(name_of(static_cast<Outcome>(outcome))), {}};
  bool occurs = false;
  for (const Bin& bin : bins) {
    row.ended.push_back(bin.ended[channel][outcome]);
    occurs = occurs || bin.ended[channel][outcome] > 0;
  }
  if (occurs) s.outcomes.push_back(std::move(row));
}

}  // namespace

Series chart_series(const Bins& all) {
  return make_series(all, {0, all.bins.size()}, chart_factor(all.bins.size(), all.width));
}

Series make_series(const Bins& all, std::pair<std::size_t, std::size_t> range, std::size_t factor) {
  Series s;
  s.bin_ms = (all.width * static_cast<std::int64_t>(factor)).count();
  s.from_ms = to_ms(all.start + all.width * static_cast<std::int64_t>(range.first));
  std::vector<Bin> merged;
  for (std::size_t i = range.first; i < range.second; i += factor) {
    const std::size_t length = std::min(factor, range.second - i);
    merged.push_back(merge(all.bins.subspan(i, length)));
    push(s, merged.back(), (all.width * static_cast<std::int64_t>(length)).count());
  }
  for (std::size_t channel = 0; channel < 2; ++channel) {
    for (std::size_t outcome = 1; outcome < kOutcomes; ++outcome) {
      push_outcome(s, merged, channel, outcome);
    }
  }
  return s;
}

std::pair<std::size_t, std::size_t> busiest_day(const Bins& all, const Zone& zone) {
  std::map<std::int64_t, std::uint64_t> starts;  // by local day
  const auto day_of = [&](std::size_t bin) {
    const Instant at = all.start + all.width * static_cast<std::int64_t>(bin);
    return std::chrono::floor<std::chrono::days>(zone.to_local(at)).time_since_epoch().count();
  };
  for (std::size_t i = 0; i < all.bins.size(); ++i) {
    starts[day_of(i)] += all.bins[i].started[0] + all.bins[i].started[1];
  }
  const auto best =
      std::max_element(starts.begin(), starts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  std::size_t first = 0;
  while (day_of(first) != best->first) ++first;
  std::size_t last = first;
  while (last < all.bins.size() && day_of(last) == best->first) ++last;
  return {first, last};
}

}  // namespace rb::sim
