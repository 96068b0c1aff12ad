#include "sim/report/draw/by_day.hpp"

#include <algorithm>

#include "sim/report/draw/page.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {

std::string by_day(const RunSummary& run, const std::vector<DayColumn>& columns) {
  const Series& s = run.series;
  const bool hourly = static_cast<std::int64_t>(s.bins()) * s.bin_ms <= 2 * 86'400'000LL;
  std::vector<std::string> head{hourly ? "Hour from" : "Day"};
  for (const DayColumn& c : columns) head.push_back(c.head);
  std::vector<std::string> names;
  std::vector<std::vector<std::int64_t>> sums;
  for (std::size_t i = 0; i < s.bins(); ++i) {
    std::int64_t local =
        to_local_ms(run.clock, s.from_ms + static_cast<std::int64_t>(i) * s.bin_ms);
    if (hourly) local -= local % 3'600'000;
    const std::string name = hourly ? day_name(local) + " " + hour_name(local) : day_name(local);
    if (names.empty() || names.back() != name) {
      names.push_back(name);
      sums.emplace_back(columns.size(), 0);
    }
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const std::int64_t v = (*columns[c].values)[i];
      std::int64_t& sum = sums.back()[c];
      sum = columns[c].largest ? std::max(sum, v) : sum + v;
    }
  }
  std::vector<std::vector<std::string>> rows;
  for (std::size_t r = 0; r < names.size(); ++r) {
    rows.push_back({names[r]});
    for (const std::int64_t v : sums[r]) rows.back().push_back(number(v));
  }
  return table(head, rows);
}

}  // namespace rb::sim
