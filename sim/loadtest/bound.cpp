// What bound in a run, for load tests: a campaign that stopped itself goes before all that is slow.
#include "sim/report/bound.hpp"

#include "sim/loadtest/loadtest.hpp"

namespace rb::sim {
namespace {

bool paused(const RunSummary& run) {
  for (const Unresolved& row : run.unresolved) {
    if (row.reason == "campaign_paused" && row.total() * 10 > run.funnel.enrolled) return true;
  }
  return false;
}

}  // namespace

std::string bound_name(const RunSummary& run) {
  if (paused(run)) return "a paused campaign";
  const auto worst = bottlenecks(run, 1);
  if (worst.empty()) return {};
  switch (worst.front().kind) {
    case Bottleneck::Kind::limit:
      return limit_words(worst.front().name);
    case Bottleneck::Kind::resource:
      return worst.front().name;
    case Bottleneck::Kind::too_many:
      return "EHR answers 429";
    case Bottleneck::Kind::failed:
      return "EHR requests in vain";
  }
  return {};
}

std::string bound_sentence(const RunSummary& run) {
  if (paused(run))
    return "a campaign was paused, by itself or an operator, and reached nobody else";
  const auto worst = bottlenecks(run, 1);
  if (worst.empty()) return "nothing held contacts back for a minute or more";
  return bottleneck_sentence(run, worst.front());
}

}  // namespace rb::sim
