#include "sim/loadtest/goal.hpp"

#include <algorithm>
#include <array>

#include "core/config/scalars/scalars.hpp"

namespace rb::sim {
namespace {

struct Known {
  FigureName figure;
  std::string_view name;
  bool share;
  bool at_least;  // more is better
};
constexpr std::array kKnown{Known{FigureName::deadline_met, "deadline_met", true, true},
                            Known{FigureName::ehr_429, "ehr_429", true, false},
                            Known{FigureName::start_p99, "start_p99", false, false},
                            Known{FigureName::resolved, "resolved", true, true}};

const Known& known(FigureName figure) {
  return kKnown[static_cast<std::size_t>(figure)];
}

std::int64_t share_ppm(std::int64_t part, std::int64_t of) {
  return of <= 0 ? 0 : part * 1'000'000 / of;
}

// Patients whom a lack of capacity, of the EHR or of time, or a pause left without an answer.
bool cut_short(std::string_view reason) {
  constexpr std::array<std::string_view, 7> kReasons{
      "capacity",        "ehr_unavailable", "carrier_texts", "booking_unfinished",
      "deadline_passed", "campaign_paused", "not_started"};
  return std::find(kReasons.begin(), kReasons.end(), reason) != kReasons.end();
}

}  // namespace

std::int64_t figure_of(const RunSummary& run, FigureName figure) {
  switch (figure) {
    case FigureName::deadline_met: {
      std::int64_t cut = 0;
      for (const Unresolved& row : run.unresolved) {
        if (cut_short(row.reason)) cut += row.total();
      }
      return share_ppm(run.funnel.enrolled - cut, run.funnel.enrolled + run.not_enrolled);
    }
    case FigureName::ehr_429:
      return share_ppm(run.ehr_too_many, run.ehr_requests);
    case FigureName::start_p99:
      return run.quantiles.start_delay_ms.p99;
    case FigureName::resolved:
      return share_ppm(run.resolved, run.funnel.enrolled);
  }
  return 0;
}

std::string_view name_of(FigureName figure) {
  return known(figure).name;
}

std::string figure_text(FigureName figure, std::int64_t value) {
  return known(figure).share ? share_text(value) : duration_text(value);
}

bool Goal::met(const RunSummary& run) const {
  const std::int64_t value = figure_of(run, figure);
  return at_least ? value >= bound : value <= bound;
}

std::string Goal::text() const {
  return std::string(name_of(figure)) + (at_least ? ">=" : "<=") + figure_text(figure, bound);
}

std::vector<Goal> default_goals() {
  return {{FigureName::deadline_met, true, 999'000},
          {FigureName::ehr_429, false, 1'000},
          {FigureName::start_p99, false, 60'000}};
}

Result<Goal> read_goal(std::string_view text) {
  const auto refuse = [&](const std::string& why) {
    std::string names;
    for (const Known& one : kKnown) names += (names.empty() ? "" : ", ") + std::string(one.name);
    return fail(ErrorCode::invalid_input,
                "the goal `" + std::string(text) + "` " + why +
                    "; expected such as deadline_met>=99.9%, ehr_429<=0.1% "
                    "or start_p99<=60s, of " +
                    names);
  };
  const std::size_t sign = text.find_first_of("<>");
  if (sign == std::string_view::npos || sign + 2 >= text.size() || text[sign + 1] != '=') {
    return refuse("has no <= or >=");
  }
  const auto* figure = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& one) {
    return one.name == text.substr(0, sign);
  });
  if (figure == kKnown.end()) return refuse("names no figure");
  Goal goal{figure->figure, text[sign] == '>', 0};
  if (goal.at_least != figure->at_least) return refuse("bounds its figure on the wrong side");
  const std::string_view bound = text.substr(sign + 2);
  const auto value = figure->share ? read_share_ppm(bound) : read_duration_ms(bound);
  if (!value) return refuse("has no bound: " + value.error());
  goal.bound = *value;
  return goal;
}

}  // namespace rb::sim
