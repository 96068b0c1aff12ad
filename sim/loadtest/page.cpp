#include "sim/loadtest/page.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "core/config/scalars/scalars.hpp"
#include "sim/loadtest/answer.hpp"
#include "sim/loadtest/curve.hpp"
#include "sim/metrics/limit_use.hpp"
#include "sim/report/bound.hpp"
#include "sim/report/draw/page.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/sections.hpp"

namespace rb::sim {
namespace {

constexpr std::array kFigures{FigureName::start_p99, FigureName::deadline_met, FigureName::ehr_429,
                              FigureName::resolved};

std::string title_of(FigureName figure) {
  switch (figure) {
    case FigureName::start_p99:
      return "99 in 100 contacts start within this time of falling due";
    case FigureName::deadline_met:
      return "Patients whom no lack of capacity cut short";
    case FigureName::ehr_429:
      return "EHR requests that were refused as too many";
    case FigureName::resolved:
      return "Patients whose matter was settled";
  }
  return {};
}

// The bound of a figure among the goals; -1 if it has none.
double goal_of(const LoadTest& test, FigureName figure) {
  for (const std::string& text : test.goals) {
    const auto goal = read_goal(text);
    if (goal && goal->figure == figure) {
      return static_cast<double>(goal->bound) / (figure == FigureName::start_p99 ? 1e3 : 1e6);
    }
  }
  return -1;
}

// On the axis: in units.
double load_of(const LoadTest& test, const LoadPoint& point) {
  return static_cast<double>(point.amount) / static_cast<double>(test.lever->one);
}

void write_curve(Page& page, const LoadTest& test, FigureName name) {
  const bool time = name == FigureName::start_p99;
  Curve curve;
  curve.percent = !time;
  curve.load_label = test.lever->units;
  curve.goal = goal_of(test, name);
  double most = 0;
  double least = std::numeric_limits<double>::max();
  for (const LoadPoint& point : test.points) {
    const double value = static_cast<double>(figure_of(point.run, name)) / (time ? 1e3 : 1e6);
    curve.points.push_back({load_of(test, point), value, point.meets});
    most = std::max(most, value);
    least = std::min(least, value);
  }
  // Far beyond the goal only "too much" matters, unless everything is.
  curve.top = most;
  if (time && curve.goal > 0) curve.top = std::min(most, std::max(curve.goal * 6, least * 2));
  curve.top = std::max(curve.top, curve.goal * 1.25);
  if (curve.percent) curve.top = std::min(1.0, curve.top);
  if (curve.top <= 0) curve.top = curve.percent ? 0.01 : 1;
  if (test.best) curve.knee = load_of(test, test.points[*test.best]);
  Figure figure;
  figure.title = title_of(name);
  figure.key = key({{"l1", "measured", true}, {"limit", "the goal", true}});
  figure.height = [curve](const Layout& layout) { return curve.height(layout); };
  figure.draw = [curve](Svg& svg, const Layout& layout) { curve.draw(svg, layout); };
  page.figure(figure);
}

void write_points(Page& page, const LoadTest& test) {
  std::vector<std::vector<std::string>> rows;
  for (const LoadPoint& point : test.points) {
    const std::string bound = bound_name(point.run);
    std::vector<std::string> row;
    row.push_back(load_text(test, point));
    row.push_back(point.meets ? "<span class=\"ok\">meets</span>"
                              : "<span class=\"bad\">too much</span>");
    const QuantileRow& start = point.run.quantiles.start_delay_ms;
    row.push_back(duration(start.p50));
    row.push_back(duration(start.p90));
    for (const FigureName figure : kFigures) {
      const std::int64_t value = figure_of(point.run, figure);
      row.push_back(figure == FigureName::start_p99 ? duration(value) : percent_ppm(value));
    }
    row.push_back(bound.empty() ? "nothing" : escape(bound));
    rows.push_back(std::move(row));
  }
  page.html(
      table({test.lever == nullptr ? "load" : escape(test.lever->units), "goals", "start, half",
             "9 in 10", "99 in 100", "not cut short", "answered 429", "settled", "bound by"},
            rows));
}

void write_gains(Page& page, const LoadTest& test) {
  std::vector<std::vector<std::string>> rows;
  for (const Gain& gain : test.gains) {
    rows.push_back({escape(gain.lever->units), amount_text(*gain.lever, gain.amount),
                    "+" + amount_text(*gain.lever, gain.more), signed_duration(gain.start_p99_ms),
                    signed_number(gain.resolved), signed_percent(gain.deadline_met_ppm)});
  }
  page.html(table(
      {"capacity", "there is", "tried", "start, 99 in 100", "patients settled", "not cut short"},
      rows));
}

std::string notes_of(const LoadTest& test) {
  std::string html;
  for (const std::string& note : test.notes) {
    html += "<p class=\"meta\">" + escape(capital(note)) + ".</p>";
  }
  return html;
}

void write_limits(Page& page, const RunSummary& run) {
  std::vector<std::vector<std::string>> rows;
  for (const LimitUse& use : limit_uses(run)) {
    const bool held = use.held_ms > 0;
    rows.push_back({escape(capital(limit_words(use.limit))), factor_text(use.capacity_ppm),
                    percent_ppm(use.utilisation_ppm), percent_ppm(use.busiest_ppm),
                    held ? duration(use.mean_wait_ms) : "–", held ? number(use.mean_waiting) : "–",
                    held ? duration(use.held_ms) : "–"});
  }
  page.html(table(
      {"limit", "there is", "busy", "busiest", "mean wait", "waiting then", "held back"}, rows));
}

}  // namespace

std::string render_load_test(const LoadTest& test) {
  Page page(test.scenario + ": what it bears");
  page.header("<h1>" + escape(test.scenario) + ": what it bears</h1><p class=\"lead\">" +
              escape(answer_of(test)) + "</p><p class=\"meta\">Goals: " + escape(goals_of(test)) +
              ".</p>" + notes_of(test));
  if (test.points.size() > 1) {
    page.section("curve", "The curve");
    page.paragraph("A filled point meets every goal, an open one does not.");
    for (const FigureName figure : kFigures) write_curve(page, test, figure);
  }
  page.section("points", "Every load that was tried");
  write_points(page, test);
  if (!test.gains.empty()) {
    page.section("gains", "What a little more would bring");
    page.paragraph("One capacity at a time, everything else and every patient the same, at " +
                   escape(point_name(test, test.broken ? *test.broken : *test.best)) + ".");
    write_gains(page, test);
  }
  const std::size_t at = test.broken ? *test.broken : *test.best;
  page.section("busy", "What is busy when it becomes too much");
  page.paragraph("Lines, agents and rates at " + escape(point_name(test, at)) +
                 ": how busy over the whole run, nights included, and in its busiest stretch.");
  write_limits(page, test.points[at].run);
  if (!test.points[at].run.resources.empty()) write_resources(page, test.points[at].run);
  return page.finish();
}

}  // namespace rb::sim
