// What bound in a run, for load tests: a campaign that stopped itself goes before all that is slow.
#include "sim/report/bound.hpp"
#include "sim/report/draw/text.hpp"

#include "sim/loadtest/loadtest.hpp"

namespace rb::sim {
namespace {

bool paused(const RunSummary& run) {
  for (const Unresolved& row : run.unresolved) {
    if (row.reason == "campaign_paused" && row.total() * 10 > run.funnel.enrolled) return true;
  }
  return false;
}

// How many patients were to be contacted for the first time after the end, where it is more than
// one in a hundred; else 0.
std::int64_t not_started(const RunSummary& run) {
  for (const Unresolved& row : run.unresolved) {
    if (row.reason == "not_started" && row.total() * 100 > run.funnel.enrolled) return row.total();
  }
  return 0;
}

std::string name_of(const Bottleneck& worst) {
  switch (worst.kind) {
    case Bottleneck::Kind::limit:
      return limit_words(worst.name);
    case Bottleneck::Kind::resource:
      return worst.name;
    case Bottleneck::Kind::too_many:
      return "EHR answers 429";
    case Bottleneck::Kind::failed:
      return "EHR requests in vain";
  }
  return {};
}

}  // namespace

std::string bound_name(const RunSummary& run) {
  if (paused(run)) return "a paused campaign";
  if (const auto left = unfinished(run)) return name_of(left->by);
  if (not_started(run) > 0) return "the end of the run";
  const auto worst = bottlenecks(run, 1);
  return worst.empty() ? "" : name_of(worst.front());
}

std::string bound_sentence(const RunSummary& run) {
  if (paused(run))
    return "a campaign was paused, by itself or an operator, and reached nobody else";
  if (const std::string left = unfinished_sentence(run); !left.empty()) return left;
  if (const std::int64_t late = not_started(run); late > 0) {
    return number(late) + " of " + number(run.funnel.enrolled) +
           " patients were to be contacted for the first time after the end of the run";
  }
  const auto worst = bottlenecks(run, 1);
  if (worst.empty()) return "nothing held contacts back for a minute or more";
  return bottleneck_sentence(run, worst.front());
}

}  // namespace rb::sim
