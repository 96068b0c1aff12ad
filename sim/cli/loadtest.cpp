#include <fmt/format.h>

#include <cstdio>
#include <thread>
#include <utility>

#include "edge/files/text_file.hpp"
#include "sim/cli/cli.hpp"
#include "sim/lab/plan.hpp"
#include "sim/loadtest/page.hpp"

namespace rb::sim {
namespace {

int complain_of(const std::string& what) {
  return complain(Error{ErrorCode::invalid_input, what, false});
}

std::string lever_names() {
  std::string names;
  for (const Lever& lever : levers()) {
    names += (names.empty() ? "" : ", ") + std::string(lever.name);
  }
  return names;
}

// Where the search begins and ends if nobody says: an eighth to eight times what the scenario has.
constexpr std::int64_t kReach = 8;

Result<void> set_range(const LoadTestOptions& options, const Plan& plan, LoadTestRequest& request) {
  const Lever& lever = *request.lever;
  const std::int64_t present = lever.get(plan);
  request.from = whole_steps(lever, present / kReach);
  request.to = whole_steps(lever, std::min(lever.most, present * kReach));
  for (const auto& [text, amount] :
       {std::pair{&options.from, &request.from}, std::pair{&options.to, &request.to}}) {
    if (text->empty()) continue;
    auto read = read_amount(lever, *text);
    if (!read) return tl::unexpected(read.error());
    *amount = *read;
  }
  if (!options.to.empty() || starts_beyond(plan, request).empty()) return {};
  // Of a spread, as much as the run leaves room for.
  std::int64_t fits = request.from;
  for (std::int64_t beyond = request.to; beyond - fits > lever.step;) {
    request.to = fits + (beyond - fits) / 2;
    (starts_beyond(plan, request).empty() ? fits : beyond) = request.to;
  }
  request.to = std::max(fits, request.from + lever.step);
  return {};
}

Result<LoadTestRequest> request_of(const LoadTestOptions& options, const Plan& plan) {
  LoadTestRequest request;
  request.seed = options.seed;
  request.goals = default_goals();
  if (!options.goals.empty()) request.goals.clear();
  for (const std::string& text : options.goals) {
    auto goal = read_goal(text);
    if (!goal) return tl::unexpected(goal.error());
    request.goals.push_back(*goal);
  }
  if (options.vary.empty()) return request;
  request.lever = find_lever(options.vary);
  if (request.lever == nullptr) {
    return fail(ErrorCode::invalid_input,
                "there is no `" + options.vary + "` to vary; expected one of " + lever_names());
  }
  if (request.lever->needs_platform && !plan.platform) return request;  // refused with its reason
  if (auto set = set_range(options, plan, request); !set) return tl::unexpected(set.error());
  return request;
}

Result<void> write(const LoadTest& test, const std::string& out) {
  if (auto made = edge::make_directory(out); !made) return made;
  if (auto written = edge::write_text(out + "/loadtest.json", to_json(test)); !written)
    return written;
  return edge::write_text(out + "/loadtest.html", render_load_test(test));
}

}  // namespace

int load_test(const LoadTestOptions& options) {
  auto crew = make_crew();
  if (!crew) return complain(crew.error());
  auto plan =
      make_plan({.scenario = options.scenario, .policies = options.policies, .more_zones = {}});
  if (!plan) return complain(plan.error());
  const auto request = request_of(options, *plan);
  if (!request) return complain(request.error());
  if (options.jobs && (*options.jobs < 1 || *options.jobs > 1024)) {
    return complain_of("--jobs takes a number from 1 to 1024");
  }
  if (request->lever == nullptr || !request->lever->needs_platform || plan->platform) {
    if (const auto late = starts_beyond(*plan, *request); !late.empty()) return complain(late);
  }
  const unsigned at_once = options.jobs.value_or(std::max(1U, std::thread::hardware_concurrency()));
  const auto test = run_load_test(*plan, *request, at_once, **crew);
  if (!test) return complain(test.error());
  if ((*crew)->rank() != 0) return kExitOk;  // the first one speaks for all
  const std::string out = options.out.empty()
                              ? "out/" + folder_name(plan->scenario.scenario()) + "-loadtest"
                              : options.out;
  if (auto written = write(*test, out); !written) return complain(written.error());
  if (options.json) {
    std::fputs(to_json(*test).c_str(), stdout);
  } else {
    std::fputs(load_test_text(*test).c_str(), stdout);
    fmt::print("\nreport: {0}/loadtest.html\ndata:   {0}/loadtest.json\n", out);
  }
  return kExitOk;
}

}  // namespace rb::sim
