#include "sim/loadtest/loadtest.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/assert.hpp"
#include "core/config/scalars/scalars.hpp"
#include "sim/lab/rehearsal.hpp"
#include "sim/loadtest/horizon.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

// Points of one round of the search: fixed, so that the points do not depend on the machine.
constexpr std::int64_t kPointsARound = 4;
constexpr std::int64_t kMostRounds = 20;
// "One more" of a hundred agents is lost in chance: this share more, and at least one.
constexpr std::int64_t kMoreOf = 20;

class Test {
 public:
  Test(const Plan& plan, const LoadTestRequest& request, unsigned at_once, Crew& crew)
      : plan_(plan), request_(request), at_once_(at_once), crew_(crew) {}

  Result<LoadTest> run() {
    test_.scenario = plan_.scenario.scenario();
    for (const Goal& goal : request_.goals) test_.goals.push_back(goal.text());
    if (request_.lever == nullptr) {
      if (auto measured = measure({0}); !measured) return tl::unexpected(measured.error());
    } else {
      test_.lever = request_.lever;
      if (auto searched = search(); !searched) return tl::unexpected(searched.error());
    }
    judge();
    note();
    if (request_.gains) {
      if (auto asked = ask_gains(); !asked) return tl::unexpected(asked.error());
    }
    return std::move(test_);
  }

 private:
  [[nodiscard]] Plan plan_at(std::int64_t amount) const {
    Plan plan = plan_;
    if (request_.lever != nullptr && amount > 0) request_.lever->set(plan, amount);
    return plan;
  }

  [[nodiscard]] Job job_of(Plan plan) const {
    return [plan = std::move(plan), seed = request_.seed] {
      RehearsalOptions options;
      options.seed = seed;
      auto result = rehearse(plan, options);
      if (!result) return "!" + result.error().message;
      return to_json(result->summary);
    };
  }

  Result<std::vector<RunSummary>> rehearse_all(const std::vector<Job>& jobs) {
    std::vector<RunSummary> runs;
    for (auto& text : run_jobs(jobs, at_once_, crew_)) {
      if (!text) return tl::unexpected(text.error());
      if (text->starts_with('!')) return fail(ErrorCode::invalid_input, text->substr(1));
      auto run = from_json(*text);
      if (!run) return tl::unexpected(run.error());
      runs.push_back(std::move(*run));
    }
    return runs;
  }

  // Rehearses the amounts that were not yet, and keeps the points in their order.
  Result<void> measure(const std::set<std::int64_t>& amounts) {
    std::vector<std::int64_t> wanted;
    std::vector<Job> jobs;
    for (const std::int64_t amount : amounts) {
      const auto at = std::find_if(test_.points.begin(), test_.points.end(),
                                   [&](const LoadPoint& p) { return p.amount == amount; });
      if (at != test_.points.end()) continue;
      wanted.push_back(amount);
      jobs.push_back(job_of(plan_at(amount)));
    }
    auto runs = rehearse_all(jobs);
    if (!runs) return tl::unexpected(runs.error());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      LoadPoint point{wanted[i], std::move((*runs)[i]), false};
      point.meets = std::all_of(request_.goals.begin(), request_.goals.end(),
                                [&](const Goal& goal) { return goal.met(point.run); });
      test_.points.push_back(std::move(point));
    }
    std::sort(test_.points.begin(), test_.points.end(),
              [](const LoadPoint& a, const LoadPoint& b) { return a.amount < b.amount; });
    return {};
  }

  // Amounts in equal ratios, ends included.
  [[nodiscard]] std::set<std::int64_t> ladder(std::int64_t from, std::int64_t to,
                                              std::int64_t steps) const {
    std::set<std::int64_t> amounts{from, to};
    const double ratio = static_cast<double>(to) / static_cast<double>(from);
    for (std::int64_t i = 1; i < steps; ++i) {
      const double at = static_cast<double>(from) *
                        std::pow(ratio, static_cast<double>(i) / static_cast<double>(steps));
      amounts.insert(std::clamp(whole_steps(*request_.lever, std::llround(at)), from, to));
    }
    return amounts;
  }

  // First the curve; then between the last load that meets the goals and the first that does not.
  Result<void> search() {
    const LoadTestRequest& r = request_;
    if (auto curve = measure(ladder(r.from, r.to, static_cast<std::int64_t>(r.curve) - 1));
        !curve) {
      return curve;
    }
    for (std::int64_t round = 0; round < kMostRounds; ++round) {
      judge();
      if (!test_.best || !test_.broken) return {};
      std::int64_t low = test_.points[*test_.best].amount;
      std::int64_t high = test_.points[*test_.broken].amount;
      if (low > high) std::swap(low, high);
      if (high - low <= r.lever->step || (high - low) * 1'000'000 <= r.within_ppm * high) return {};
      std::set<std::int64_t> amounts;
      for (std::int64_t i = 1; i <= kPointsARound; ++i) {
        amounts.insert(whole_steps(*r.lever, low + (high - low) * i / (kPointsARound + 1)));
      }
      amounts.erase(low);
      amounts.erase(high);
      if (amounts.empty()) return {};
      if (auto measured = measure(amounts); !measured) return measured;
    }
    return {};
  }

  // From the lightest load on: the last point before the first that breaks a goal.
  void judge() {
    test_.best.reset();
    test_.broken.reset();
    const bool loads = request_.lever == nullptr || request_.lever->loads;
    const std::size_t count = test_.points.size();
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t at = loads ? i : count - 1 - i;
      if (!test_.points[at].meets) {
        test_.broken = at;
        return;
      }
      test_.best = at;
    }
  }

  // Who is between two attempts when the run ends before the deadline is neither met nor missed.
  void note() {
    const std::size_t at = test_.broken ? *test_.broken : *test_.best;
    const LoadPoint& point = test_.points[at];
    std::int64_t open = 0;
    for (const Unresolved& row : point.run.unresolved) {
      if (row.reason == "not_due_yet") open += row.waiting;
    }
    const std::vector<std::string> late = deadlines_beyond(plan_);
    if (open == 0 || late.empty()) return;
    test_.notes.push_back(
        "the run of " + duration_text(plan_.horizon.count()) + " ends before the deadline of " +
        listed(late) + ": " + number(open) + " of " + number(point.run.funnel.enrolled) +
        " patients waited for their next attempt then, and count as not cut short");
  }

  // What one more of each capacity brings where the load begins to be too much.
  Result<void> ask_gains() {
    const std::size_t at = test_.broken ? *test_.broken : *test_.best;
    const LoadPoint& base = test_.points[at];
    const Plan plan = plan_at(base.amount);
    std::vector<Job> jobs;
    for (const Lever& lever : levers()) {
      if (!lever.capacity || !applies(lever, plan)) continue;
      Gain gain;
      gain.lever = &lever;
      gain.amount = lever.get(plan);
      gain.more = gain.amount / kMoreOf;
      gain.more = std::max(lever.step, gain.more - gain.more % lever.step);
      if (gain.amount + gain.more > lever.most) continue;
      Plan more = plan;
      lever.set(more, gain.amount + gain.more);
      test_.gains.push_back(gain);
      jobs.push_back(job_of(std::move(more)));
    }
    auto runs = rehearse_all(jobs);
    if (!runs) return tl::unexpected(runs.error());
    for (std::size_t i = 0; i < runs->size(); ++i) {
      Gain& gain = test_.gains[i];
      const RunSummary& run = (*runs)[i];
      gain.resolved = run.resolved - base.run.resolved;
      gain.deadline_met_ppm =
          figure_of(run, FigureName::deadline_met) - figure_of(base.run, FigureName::deadline_met);
      gain.start_p99_ms =
          figure_of(run, FigureName::start_p99) - figure_of(base.run, FigureName::start_p99);
    }
    // What starts contacts earlier, then what settles more of them.
    std::stable_sort(test_.gains.begin(), test_.gains.end(), [](const Gain& a, const Gain& b) {
      if (a.start_p99_ms != b.start_p99_ms) return a.start_p99_ms < b.start_p99_ms;
      return a.resolved > b.resolved;
    });
    return {};
  }

  const Plan& plan_;
  const LoadTestRequest& request_;
  unsigned at_once_;
  Crew& crew_;
  LoadTest test_;
};

}  // namespace

std::vector<Problem> starts_beyond(const Plan& plan, const LoadTestRequest& request) {
  if (request.lever == nullptr) return starts_beyond(plan);
  Plan longest = plan;
  request.lever->set(longest, request.to);
  std::vector<Problem> problems = starts_beyond(longest);
  if (!starts_beyond(plan).empty()) return problems;
  for (Problem& problem : problems) {
    problem.what += ", with " + amount_words(*request.lever, request.to);
  }
  return problems;
}

Result<LoadTest> run_load_test(const Plan& plan, const LoadTestRequest& request, unsigned at_once,
                               Crew& crew) {
  if (request.lever != nullptr) {
    if (!applies(*request.lever, plan)) {
      return fail(ErrorCode::invalid_input,
                  "`" + std::string(request.lever->name) +
                      "` is a part of the platform, and the scenario has " +
                      (plan.platform ? "none there" : "no platform section"));
    }
    RB_ASSERT(request.from >= request.lever->least && request.to <= request.lever->most);
    if (request.to <= request.from) {
      return fail(ErrorCode::invalid_input, "the range goes from " +
                                                amount_text(*request.lever, request.from) + " to " +
                                                amount_text(*request.lever, request.to) +
                                                "; expected two numbers, the smaller one first");
    }
  }
  if (const auto late = starts_beyond(plan, request); !late.empty()) {
    return fail(ErrorCode::invalid_input, to_string(late.front()));
  }
  RB_ASSERT(request.curve >= 2);
  return Test(plan, request, at_once, crew).run();
}

}  // namespace rb::sim
