// What held contacts back, and what each resource of the platform went through.
#include <fmt/format.h>

#include <algorithm>

#include "sim/report/bound.hpp"
#include "sim/report/draw/by_day.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/resource_chart.hpp"
#include "sim/report/sections.hpp"

namespace rb::sim {
namespace {

// Busier than this in some minute, or waited for: worth a chart.
constexpr std::int64_t kWorthAChartPpm = 50'000;
constexpr std::size_t kMostCharts = 6;

std::string waited(std::int64_t us) {
  return us == 0 ? std::string("–") : short_time(us);
}

void write_worst(Page& page, const RunSummary& run) {
  if (const std::string left = unfinished_sentence(run); !left.empty()) {
    page.paragraph("<span class=\"bad\">Not finished</span>: " + escape(left) + ".");
  }
  const std::vector<Bottleneck> all = bottlenecks(run);
  if (all.empty()) {
    page.paragraph("Nothing held anybody back for long.");
    return;
  }
  std::string list = "<ol>";
  for (const Bottleneck& one : all) {
    list += "<li>" + escape(capital(bottleneck_sentence(run, one))) + ".</li>\n";
  }
  page.html(list + "</ol>\n");
  page.paragraph("The worst first: by the time that everybody who waited for it waited in all.",
                 "muted");
}

void write_held(Page& page, const RunSummary& run) {
  if (run.held.empty()) return;
  std::vector<std::vector<std::string>> rows;
  const auto time = [](std::int64_t ms) { return ms == 0 ? std::string("–") : duration(ms); };
  for (const HeldBy& held : run.held) {
    rows.push_back({escape(capital(limit_words(held.limit))), time(held.calls_ms),
                    time(held.texts_ms), moment(run.clock, held.first_ms),
                    moment(run.clock, held.last_ms)});
  }
  page.html("<h3>How long each limit held back whoever was ready</h3>\n");
  page.html(table({"Limit", "Calls", "Texts", "First", "Last"}, rows));
}

void write_table(Page& page, const RunSummary& run) {
  std::vector<std::vector<std::string>> rows;
  for (const ResourceRow& row : run.resources) {
    rows.push_back({escape(capital(resource_words(row.name))), number(row.capacity),
                    percent_ppm(row.utilisation_ppm), percent_ppm(row.busiest_ppm),
                    waited(row.mean_wait_us), waited(row.p99_wait_us), waited(row.max_wait_us),
                    row.most_waiting == 0 ? "–" : number(row.most_waiting),
                    row.stood_ms == 0 ? "–" : duration(row.stood_ms),
                    row.first_saturated_ms == 0 ? "–" : moment(run.clock, row.first_saturated_ms)});
  }
  page.html(table({"Resource", "At once", "Busy", "Busiest", "Mean wait", "99 in 100", "Longest",
                   "Longest queue", "Stood still", "Waited for since"},
                  rows));
}

// Those that waited for most first, then the busiest.
std::vector<const ResourceRow*> worth_a_chart(const RunSummary& run) {
  std::vector<const ResourceRow*> rows;
  for (const ResourceRow& row : run.resources) {
    if (row.busiest_ppm >= kWorthAChartPpm || row.max_wait_us >= 1'000'000) rows.push_back(&row);
  }
  std::stable_sort(rows.begin(), rows.end(), [](const ResourceRow* a, const ResourceRow* b) {
    const std::int64_t cost = waited_ms(*a);
    const std::int64_t other = waited_ms(*b);
    return cost != other ? cost > other : a->busiest_ppm > b->busiest_ppm;
  });
  if (rows.size() > kMostCharts) rows.resize(kMostCharts);
  return rows;
}

Figure chart_of(const RunSummary& run, const ResourceRow& row) {
  Figure figure;
  figure.title = capital(resource_words(row.name));
  figure.height = [](const Layout&) { return kResourceChartHeight; };
  figure.draw = [&run, &row](Svg& svg, const Layout& l) {
    draw_resource(svg, l, run, row,
                  static_cast<std::int64_t>(run.series.bins()) * run.series.bin_ms);
  };
  figure.key = resource_key();
  figure.caption = resource_caption(run, row);
  std::vector<std::int64_t> busy, waiting;
  for (const std::int64_t ppm : row.utilisation) busy.push_back((ppm + 5'000) / 10'000);
  for (const std::int64_t milli : row.waiting_milli) waiting.push_back((milli + 500) / 1000);
  busy.resize(run.series.bins());
  waiting.resize(run.series.bins());
  figure.table = by_day(run, {{"Busy, most (%)", &busy, true}, {"Waiting, most", &waiting, true}});
  return figure;
}

}  // namespace

void write_platform(Page& page, const RunSummary& run) {
  if (run.resources.empty() && run.held.empty()) return;
  page.section("bound", "What bound, and since when");
  write_worst(page, run);
  write_held(page, run);
  if (run.resources.empty()) return;
  page.section("platform", "The platform, resource by resource");
  write_resources(page, run);
}

void write_resources(Page& page, const RunSummary& run) {
  write_table(page, run);
  const auto charts = worth_a_chart(run);
  for (const ResourceRow* row : charts) page.figure(chart_of(run, *row));
  const auto idle = static_cast<std::int64_t>(run.resources.size() - charts.size());
  if (idle > 0) {
    page.paragraph(counted(idle, "resource was", "resources were") +
                       " never busy enough for a chart, or less so than those above.",
                   "muted");
  }
}

}  // namespace rb::sim
