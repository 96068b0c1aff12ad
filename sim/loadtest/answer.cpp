#include "sim/loadtest/answer.hpp"

#include <cstdlib>

#include "core/config/scalars/scalars.hpp"
#include "sim/loadtest/page.hpp"
#include "sim/metrics/limit_use.hpp"
#include "sim/report/bound.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

constexpr std::string_view kNoChange = "no change";

std::string sign(std::int64_t n) {
  return n > 0 ? "+" : "-";
}

void pad(std::string& line, std::string_view text, std::size_t width) {
  if (text.size() < width) line.append(width - text.size(), ' ');
  line += text;
}

void write_points(std::string& out, const LoadTest& test) {
  out +=
      "        load   start p50         p90         p99  not cut short    429  settled  goals     "
      "bound by\n";
  for (const LoadPoint& point : test.points) {
    std::string line;
    pad(line, load_text(test, point), 12);
    const QuantileRow& start = point.run.quantiles.start_delay_ms;
    for (const std::int64_t ms : {start.p50, start.p90, start.p99}) pad(line, duration(ms), 12);
    pad(line, percent_ppm(figure_of(point.run, FigureName::deadline_met)), 15);
    pad(line, percent_ppm(figure_of(point.run, FigureName::ehr_429)), 7);
    pad(line, percent_ppm(figure_of(point.run, FigureName::resolved)), 9);
    line += point.meets ? "  meets     " : "  too much  ";
    const std::string bound = bound_name(point.run);
    line += bound.empty() ? "nothing" : bound;
    out += line + "\n";
  }
}

void write_resources(std::string& out, const RunSummary& run) {
  if (run.resources.empty()) return;
  out += "\n  resource                busy  busiest   mean wait    p99 wait  longest queue\n";
  for (const ResourceRow& row : run.resources) {
    std::string line = "  " + row.name;
    line.append(row.name.size() < 20 ? 20 - row.name.size() : 0, ' ');
    pad(line, percent_ppm(row.utilisation_ppm), 8);
    pad(line, percent_ppm(row.busiest_ppm), 9);
    pad(line, short_time(row.mean_wait_us), 12);
    pad(line, short_time(row.p99_wait_us), 12);
    pad(line, number(row.most_waiting), 15);
    out += line + "\n";
  }
}

void write_limits(std::string& out, const RunSummary& run) {
  out +=
      "\n  limit                     there is    busy  busiest   mean wait  waiting then     "
      "held\n";
  for (const LimitUse& use : limit_uses(run)) {
    std::string line = "  " + limit_words(use.limit);
    line.append(line.size() < 26 ? 26 - line.size() : 1, ' ');
    pad(line, factor_text(use.capacity_ppm), 10);
    pad(line, percent_ppm(use.utilisation_ppm), 8);
    pad(line, percent_ppm(use.busiest_ppm), 9);
    const bool held = use.held_ms > 0;
    pad(line, held ? duration(use.mean_wait_ms) : "-", 12);
    pad(line, held ? number(use.mean_waiting) : "-", 14);
    out += line + "  " + (held ? duration(use.held_ms) : "never") + "\n";
  }
}

void write_gains(std::string& out, const LoadTest& test) {
  if (test.gains.empty()) return;
  out += "\n  a little more of        start p99        patients settled  not cut short\n";
  for (const Gain& gain : test.gains) {
    std::string line = "  " + std::string(gain.lever->name) + " " +
                       amount_text(*gain.lever, gain.amount) + " +" +
                       amount_text(*gain.lever, gain.more);
    line.append(line.size() < 26 ? 26 - line.size() : 1, ' ');
    std::string start = signed_duration(gain.start_p99_ms);
    line += start;
    line.append(start.size() < 17 ? 17 - start.size() : 1, ' ');
    std::string settled = signed_number(gain.resolved);
    line += settled;
    line.append(settled.size() < 18 ? 18 - settled.size() : 1, ' ');
    out += line + signed_percent(gain.deadline_met_ppm) + "\n";
  }
}

}  // namespace

std::string point_name(const LoadTest& test, std::size_t point) {
  return test.lever == nullptr ? "this load" : amount_words(*test.lever, test.points[point].amount);
}

std::string load_text(const LoadTest& test, const LoadPoint& point) {
  return test.lever == nullptr ? "as it is" : amount_text(*test.lever, point.amount);
}

std::string goals_of(const LoadTest& test) {
  return listed(test.goals);
}

std::string answer_of(const LoadTest& test) {
  if (test.lever == nullptr) {
    const LoadPoint& only = test.points.front();
    return std::string(only.meets ? "This load meets every goal: " : "This load is too much: ") +
           bound_sentence(only.run) + ".";
  }
  if (!test.best) {
    return "Not even " + point_name(test, *test.broken) +
           " meet the goals: " + bound_sentence(test.points[*test.broken].run) + ".";
  }
  if (!test.broken) {
    return "It bears all that was tried, up to " + point_name(test, *test.best) + ": " +
           bound_sentence(test.points[*test.best].run) + ".";
  }
  return "It bears " + point_name(test, *test.best) + ". With " + point_name(test, *test.broken) +
         ": " + bound_sentence(test.points[*test.broken].run) + ".";
}

std::string signed_number(std::int64_t n) {
  return n == 0 ? std::string(kNoChange) : sign(n) + number(std::abs(n));
}
std::string signed_duration(std::int64_t ms) {
  return ms == 0 ? std::string(kNoChange) : sign(ms) + duration(std::abs(ms));
}
std::string signed_percent(std::int64_t ppm) {
  return ppm == 0 ? std::string(kNoChange) : sign(ppm) + percent_ppm(std::abs(ppm));
}

std::string load_test_text(const LoadTest& test) {
  std::string out = test.scenario + ": " + answer_of(test) + "\ngoals: " + goals_of(test) + "\n";
  for (const std::string& note : test.notes) out += "note:  " + note + "\n";
  out += "\n";
  write_points(out, test);
  const RunSummary& run = test.points[test.broken ? *test.broken : *test.best].run;
  out += "\nat " + point_name(test, test.broken ? *test.broken : *test.best) + ":\n";
  write_limits(out, run);
  write_resources(out, run);
  write_gains(out, test);
  return out;
}

}  // namespace rb::sim
