// A load test: one lever of a scenario is turned, every point is a rehearsal of its own, and the
// largest load that still meets the goals is found. Results depend on the plan, the seed and the
// request alone, never on how many processes worked on them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.hpp"
#include "sim/loadtest/crew.hpp"
#include "sim/loadtest/goal.hpp"
#include "sim/loadtest/lever.hpp"
#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

struct LoadTestRequest {
  const Lever* lever = nullptr;  // null: the scenario as it is
  std::int64_t from = 0;         // of the lever; 0 < from < to
  std::int64_t to = 0;
  std::vector<Goal> goals;
  std::uint32_t curve = 8;           // points of the curve, both ends included; at least 2
  std::int64_t within_ppm = 10'000;  // the search ends when the answer is known this closely
  std::optional<std::uint64_t> seed;
  bool gains = true;  // ask what one more of each capacity would bring
};

// One rehearsal.
struct LoadPoint {
  std::int64_t amount = 0;  // of the lever; 0 without one
  RunSummary run;
  bool meets = false;  // every goal
};

// What a little more of one capacity changes, at the point that was found.
struct Gain {
  std::string lever;
  std::string unit;
  std::int64_t amount = 0;            // there was
  std::int64_t more = 0;              // and so much more was tried
  std::int64_t resolved = 0;          // patients more, over all of `more`
  std::int64_t deadline_met_ppm = 0;  // change
  std::int64_t start_p99_ms = 0;      // change; negative is earlier
};

// What bound in a run, in words: "voice agents", "database connections"; empty if nothing did.
[[nodiscard]] std::string bound_name(const RunSummary& run);
// The same as a sentence with its figures.
[[nodiscard]] std::string bound_sentence(const RunSummary& run);

struct LoadTest {
  std::string scenario;
  std::string lever;
  std::string unit;
  std::vector<std::string> goals;
  std::vector<LoadPoint> points;  // ascending
  // Position of the largest load that meets every goal; none if none does.
  std::optional<std::size_t> best;
  // The next point beyond it, which does not; none if the range ends before.
  std::optional<std::size_t> broken;
  std::vector<Gain> gains;  // the largest first
};

// Error: a run that failed, or a range that has no sense.
[[nodiscard]] Result<LoadTest> run_load_test(const Plan& plan, const LoadTestRequest& request,
                                             unsigned at_once, Crew& crew);

[[nodiscard]] std::string to_json(const LoadTest& test);

}  // namespace rb::sim
