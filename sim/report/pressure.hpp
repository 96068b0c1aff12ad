// Which limit of the infrastructure was touched, and for how long: read off the series.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

struct NamedLimit {
  double value = 0;
  std::string names;  // "lines", "agents and the campaign's own"
};

// Limits on calls at once, ascending, equal ones merged; agents as they were at most.
[[nodiscard]] std::vector<NamedLimit> call_limits(const RunSummary& run);
// Limits on EHR requests a second.
[[nodiscard]] std::vector<NamedLimit> ehr_limits(const RunSummary& run);

struct Pressure {
  std::int64_t bins = 0;        // with starts or a queue
  std::int64_t queued = 0;      // with a queue
  std::int64_t calls_full = 0;  // of the queued: calls at once at their limit
  std::int64_t ehr_full = 0;    // of the queued: EHR requests at 85% of their limit or more
  std::int64_t rate_full = 0;   // of the queued: new calls at 85% of the calls a second allowed
  std::int64_t ehr_shut = 0;    // of the queued: the EHR was down, or the gate before it closed
};
[[nodiscard]] Pressure pressure_of(const RunSummary& run);

// "hour", "minute", "5 min"; "hours", "minutes", "periods of 5 min".
[[nodiscard]] std::string bin_word(std::int64_t bin_ms);
[[nodiscard]] std::string bin_words(std::int64_t bin_ms);

}  // namespace rb::sim
