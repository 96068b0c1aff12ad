// What a load must still meet: a figure of a run and its bound, such as "start_p99<=60s".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"
#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

// The figures that a goal can bound.
//   deadline_met  share of patients whose outreach no lack of capacity, pause or end of the run cut
//                 short: settled, or not for a reason of their own (no answer, no consent, their
//                 hours). Who was not enrolled yet, or was to be contacted for the first time only
//                 after the end, is cut short, too. In millionths
//   ehr_429       share of EHR requests that were answered 429; in millionths
//   start_p99     99 in 100 contacts started within this time of falling due; milliseconds
//   resolved      share of enrolled patients that were resolved; in millionths
enum class FigureName : std::uint8_t { deadline_met, ehr_429, start_p99, resolved };

struct Goal {
  FigureName figure = FigureName::deadline_met;
  bool at_least = true;
  std::int64_t bound = 0;  // in the figure's unit

  [[nodiscard]] bool met(const RunSummary& run) const;
  [[nodiscard]] std::string text() const;  // as it would be written
};

[[nodiscard]] std::int64_t figure_of(const RunSummary& run, FigureName figure);
[[nodiscard]] std::string_view name_of(FigureName figure);
// "99.95%", "3m20s".
[[nodiscard]] std::string figure_text(FigureName figure, std::int64_t value);

// deadline_met>=99.9%, ehr_429<=0.1%, start_p99<=60s.
[[nodiscard]] std::vector<Goal> default_goals();
// Error: what is wrong with the text and what was expected.
[[nodiscard]] Result<Goal> read_goal(std::string_view text);

}  // namespace rb::sim
