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
  std::int64_t from = 0;         // of the lever, as it counts; 0 < from < to
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
  const Lever* lever = nullptr;
  std::int64_t amount = 0;            // there was; as the lever counts
  std::int64_t more = 0;              // and so much more was tried
  std::int64_t resolved = 0;          // patients more, over all of `more`
  std::int64_t deadline_met_ppm = 0;  // change
  std::int64_t start_p99_ms = 0;      // change; negative is earlier
};

// What bound in a run, in words: "voice agents", "database connections", "the end of the run";
// empty if nothing did.
[[nodiscard]] std::string bound_name(const RunSummary& run);
// The same as a sentence with its figures.
[[nodiscard]] std::string bound_sentence(const RunSummary& run);

struct LoadTest {
  std::string scenario;
  const Lever* lever = nullptr;  // null: the scenario as it is
  std::vector<std::string> goals;
  std::vector<std::string> notes;  // what the figures cannot say, each a sentence
  std::vector<LoadPoint> points;   // ascending
  // Position of the largest load that meets every goal; none if none does.
  std::optional<std::size_t> best;
  // The next point beyond it, which does not; none if the range ends before.
  std::optional<std::size_t> broken;
  std::vector<Gain> gains;  // the largest first
};

// Campaigns of whom the run would end before everybody's start is due, as horizon.hpp says, at the
// largest amount of the request.
[[nodiscard]] std::vector<Problem> starts_beyond(const Plan& plan, const LoadTestRequest& request);

// Error: a run that failed, a range that has no sense, or a run that ends before everybody's start
// is due: with file, line and column where a file says so.
[[nodiscard]] Result<LoadTest> run_load_test(const Plan& plan, const LoadTestRequest& request,
                                             unsigned at_once, Crew& crew);

[[nodiscard]] std::string to_json(const LoadTest& test);

}  // namespace rb::sim
