#include "sim/loadtest/answer.hpp"

#include <cstdlib>

#include "sim/loadtest/page.hpp"
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
  out += "        load   start p99  not cut short    429  settled  goals     bound by\n";
  for (const LoadPoint& point : test.points) {
    std::string line;
    pad(line, test.lever.empty() ? "as it is" : number(point.amount), 12);
    pad(line, duration(figure_of(point.run, FigureName::start_p99)), 12);
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

void write_gains(std::string& out, const LoadTest& test) {
  if (test.gains.empty()) return;
  out += "\n  a little more of        start p99        patients settled  not cut short\n";
  for (const Gain& gain : test.gains) {
    std::string line = "  " + gain.lever + " " + number(gain.amount) + " +" + number(gain.more);
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
  if (test.lever.empty()) return "this load";
  const std::int64_t amount = test.points[point].amount;
  if (test.lever == "spread") return number(amount) + " minutes of spread";
  return number(amount) + " " + (test.lever == "patients" ? "patients" : test.lever);
}

std::string goals_of(const LoadTest& test) {
  return listed(test.goals);
}

std::string answer_of(const LoadTest& test) {
  if (test.lever.empty()) {
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
  std::string out = test.scenario + ": " + answer_of(test) + "\ngoals: " + goals_of(test) + "\n\n";
  write_points(out, test);
  write_resources(out, test.points[test.broken ? *test.broken : *test.best].run);
  write_gains(out, test);
  return out;
}

}  // namespace rb::sim
