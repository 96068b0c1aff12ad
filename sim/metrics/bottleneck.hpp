// What bound in a run and since when, the worst first: from the summary alone, so that an old run
// can be asked again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

struct Bottleneck {
  enum class Kind : std::uint8_t {
    limit,     // the engine kept to it: contacts that were ready had to wait
    resource,  // of the platform: what reached it had to queue
    too_many,  // requests that the EHR answered 429
    failed,    // requests that the EHR failed, turned away or never answered
  };
  Kind kind = Kind::limit;
  std::string name;            // HeldBy::limit, ResourceRow::name; "ehr" for the other two
  std::int64_t waited_ms = 0;  // summed over all who waited: what the ranking goes by
  std::int64_t first_ms = 0;   // since when
  std::int64_t held_ms = 0;    // of a limit: how long it held
  // Of a resource.
  std::int64_t busiest_ppm = 0;
  std::int64_t mean_wait_us = 0;
  std::int64_t max_wait_us = 0;
  std::int64_t most_waiting = 0;
  std::int64_t gave_up = 0;
  std::int64_t stood_ms = 0;  // how long it stood still; then first_ms is when that began
  // Of requests.
  std::int64_t requests = 0;
  std::int64_t of_requests = 0;
  friend bool operator==(const Bottleneck&, const Bottleneck&) = default;
};

// What a resource cost those who waited for it, in the queue or, while it stood still, in service.
[[nodiscard]] std::int64_t waited_ms(const ResourceRow& row);

// What each cost those who waited: of a limit, the contacts that were ready, over time; of a
// resource, what waited_ms() says; of a request in vain, one minute, about what a retry waits by
// default. At most `most`; left out is what cost less than a minute in all, and requests in vain
// below 0.1% (429) and 1% (failed) of all.
[[nodiscard]] std::vector<Bottleneck> bottlenecks(const RunSummary& run, std::size_t most = 5);

// Not a Limit of the engine: what mobile carriers take in a day. Texts wait for it as withheld
// ones.
inline constexpr std::string_view kCarrierDay = "carrier_day";

// A run whose end came before its work was done, because there was more of it than one thing bears.
struct Unfinished {
  std::int64_t patients = 0;  // who still wait for capacity or the EHR, or for their enrolment
  std::int64_t of = 0;
  Bottleneck by;  // the worst cause of those that bound in the last day
};
// None if fewer than one in a hundred wait, or nothing bound in the last day.
[[nodiscard]] std::optional<Unfinished> unfinished(const RunSummary& run);

}  // namespace rb::sim
