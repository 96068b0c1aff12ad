#include "sim/report/beside/beside.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "sim/report/bound.hpp"
#include "sim/report/draw/page.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/draw/time_chart.hpp"
#include "sim/report/resource_chart.hpp"

namespace rb::sim {
namespace {

using Pair = std::array<const RunSummary*, 2>;
constexpr std::size_t kMostResources = 3;
constexpr double kChartHeight = 170;

std::int64_t length_of(const RunSummary& run) {
  return static_cast<std::int64_t>(run.series.bins()) * run.series.bin_ms;
}

std::int64_t longer(const Pair& runs) {
  return std::max(length_of(*runs[0]), length_of(*runs[1]));
}

// ---- figures

std::string change(std::int64_t before, std::int64_t after) {
  if (before == after) return "the same";
  if (before == 0) return "–";
  const double factor = static_cast<double>(after) / static_cast<double>(before);
  if (std::abs(factor - 1) < 0.0005) return "about the same";
  if (factor >= 2) return fmt::format("× {:.3g}", factor);
  return fmt::format("{:+.1f}%", (factor - 1) * 100);
}

void write_figures(Page& page, const Pair& runs) {
  std::vector<std::vector<std::string>> rows;
  const auto add = [&](std::string name, auto value, auto words) {
    const std::int64_t before = value(*runs[0]), after = value(*runs[1]);
    rows.push_back({std::move(name), words(before), words(after), change(before, after)});
  };
  const auto plain = [](std::int64_t n) { return number(n); };
  add(
      "Patients enrolled", [](const RunSummary& r) { return r.funnel.enrolled; }, plain);
  add(
      "Contacted", [](const RunSummary& r) { return r.funnel.contacted; }, plain);
  add(
      "Reached", [](const RunSummary& r) { return r.funnel.reached; }, plain);
  add(
      "Resolved", [](const RunSummary& r) { return r.resolved; }, plain);
  const auto booked = [](std::int64_t BookingFunnel::*step) {
    return [step](const RunSummary& r) { return r.bookings ? r.bookings->funnel.*step : 0; };
  };
  add("Appointments asked for", booked(&BookingFunnel::requested), plain);
  add("Appointments made", booked(&BookingFunnel::booked), plain);
  add("Visits kept", booked(&BookingFunnel::kept), plain);
  add(
      "Calls", [](const RunSummary& r) { return r.calls; }, plain);
  add(
      "Texts", [](const RunSummary& r) { return r.texts; }, plain);
  add(
      "Median start delay", [](const RunSummary& r) { return r.quantiles.start_delay_ms.p50; },
      duration);
  add(
      "Start delay, 99 in 100 within",
      [](const RunSummary& r) { return r.quantiles.start_delay_ms.p99; }, duration);
  add(
      "EHR requests", [](const RunSummary& r) { return r.ehr_requests; }, plain);
  add(
      "… answered 429", [](const RunSummary& r) { return r.ehr_too_many; }, plain);
  add(
      "… failed or never answered", [](const RunSummary& r) { return r.ehr_failed; }, plain);
  std::erase_if(rows, [](const auto& row) { return row[1] == "0" && row[2] == "0"; });
  page.section("figures", "The figures");
  page.html(table({"", escape(runs[0]->scenario), escape(runs[1]->scenario), "Change"}, rows));
}

// ---- what bound

void write_bound(Page& page, const Pair& runs) {
  page.section("bound", "What bound");
  page.html("<div class=\"pair\">\n");
  for (const RunSummary* run : runs) {
    page.html(fmt::format("<div><h3>{}</h3>\n", escape(run->scenario)));
    const auto all = bottlenecks(*run);
    if (all.empty()) page.paragraph("Nothing held anybody back for long.");
    std::string list;
    for (const Bottleneck& one : all) {
      list += "<li>" + escape(capital(bottleneck_sentence(*run, one))) + "</li>\n";
    }
    if (!list.empty()) page.html("<ol>" + list + "</ol>\n");
    page.html("</div>\n");
  }
  page.html("</div>\n");
}

// ---- charts

struct Shown {
  std::string title;
  std::vector<KeyItem> items;
  // The values of each run, by item, per bin.
  std::function<std::vector<Steps>(const RunSummary&)> values;
};

double most(const std::vector<Steps>& all) {
  double top = 0;
  for (const Steps& one : all) {
    for (const double value : one.values) top = std::max(top, value);
  }
  return top;
}

// The same scale and the same stretch of time left and right.
void write_pair(Page& page, const Pair& runs, const Shown& shown) {
  double top = 0;
  for (const RunSummary* run : runs) top = std::max(top, most(shown.values(*run)));
  if (top <= 0) return;
  std::vector<bool> drawn(shown.items.size());
  std::vector<KeyItem> items;
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    for (const RunSummary* run : runs) drawn[i] = drawn[i] || most({shown.values(*run)[i]}) > 0;
    if (drawn[i]) items.push_back(shown.items[i]);
  }
  page.html("<div class=\"pair\">\n");
  for (const RunSummary* run : runs) {
    Figure figure;
    figure.title = shown.title + ": " + run->scenario;
    figure.height = [](const Layout&) { return kChartHeight; };
    figure.key = key(items);
    const auto values = shown.values(*run);
    const double peak = most(values);
    figure.caption = peak >= 100
                         ? fmt::format("At most {}.", number(static_cast<std::int64_t>(peak + 0.5)))
                         : fmt::format("At most {:.3g}.", peak);
    figure.draw = [&](Svg& svg, const Layout& l) {
      TimeChart chart(svg, l,
                      {.clock = &run->clock,
                       .from_ms = run->series.from_ms,
                       .until_ms = run->series.from_ms + std::max<std::int64_t>(1, longer(runs)),
                       .max = top * 1.05,
                       .unit = {},
                       .height = kChartHeight});
      chart.frame();
      for (std::size_t i = 0; i < values.size(); ++i) {
        if (!drawn[i]) continue;
        const Steps line = coarsen(values[i], chart.resolution(), Merge::largest);
        shown.items[i].stroke ? chart.steps(line, shown.items[i].cls)
                              : chart.area(line, shown.items[i].cls);
      }
    };
    page.figure(figure);
  }
  page.html("</div>\n");
}

std::vector<Steps> rates(const RunSummary& run,
                         std::initializer_list<const std::vector<std::int64_t>*> series) {
  const double per_second = 1e3 / static_cast<double>(std::max<std::int64_t>(1, run.series.bin_ms));
  std::vector<Steps> all;
  for (const auto* values : series) all.push_back(steps_of(run.series, *values, per_second));
  return all;
}

void write_load(Page& page, const Pair& runs) {
  page.section("load", "The load");
  write_pair(page, runs,
             {"EHR requests a second",
              {{"soft", "all"}, {"a4", "answered 429, failed or never answered"}},
              [](const RunSummary& run) {
                std::vector<std::int64_t> vain = run.series.ehr_too_many;
                for (std::size_t i = 0; i < vain.size(); ++i) vain[i] += run.series.ehr_failed[i];
                return rates(run, {&run.series.ehr_requests, &vain});
              }});
  write_pair(page, runs,
             {"Contacts started a second",
              {{"soft", "texts"}, {"l1", "calls", true}},
              [](const RunSummary& run) {
                return rates(run, {&run.series.texts_started, &run.series.calls_started});
              }});
  write_pair(page, runs,
             {"Contacts due and waiting",
              {{"soft", "texts"}, {"l1", "calls", true}},
              [](const RunSummary& run) {
                return std::vector<Steps>{steps_of(run.series, run.series.ready_texts),
                                          steps_of(run.series, run.series.ready_calls)};
              }});
}

const ResourceRow* row_named(const RunSummary& run, const std::string& name) {
  for (const ResourceRow& row : run.resources) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

// Of both runs, those that most was lost at; the busiest where nobody waited.
std::vector<std::string> worst_resources(const Pair& runs) {
  struct Ranked {
    std::int64_t cost = 0;
    std::int64_t busiest = 0;
    std::string name;
  };
  std::vector<Ranked> all;
  for (const RunSummary* run : runs) {
    for (const ResourceRow& row : run->resources) {
      auto known = std::find_if(all.begin(), all.end(),
                                [&](const Ranked& one) { return one.name == row.name; });
      if (known == all.end()) known = all.insert(all.end(), Ranked{0, 0, row.name});
      known->cost = std::max(known->cost, waited_ms(row));
      known->busiest = std::max(known->busiest, row.busiest_ppm);
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Ranked& a, const Ranked& b) {
    return a.cost != b.cost ? a.cost > b.cost : a.busiest > b.busiest;
  });
  std::vector<std::string> names;
  for (std::size_t i = 0; i < all.size() && i < kMostResources; ++i) {
    if (all[i].cost > 0 || i == 0) names.push_back(all[i].name);
  }
  return names;
}

void write_resources(Page& page, const Pair& runs) {
  const auto names = worst_resources(runs);
  if (names.empty()) return;
  page.section("platform", "The platform");
  for (const std::string& name : names) {
    page.html("<div class=\"pair\">\n");
    for (const RunSummary* run : runs) {
      const ResourceRow* row = row_named(*run, name);
      if (row == nullptr) {
        page.html(fmt::format("<p class=\"muted\">{} has no {}.</p>\n", escape(run->scenario),
                              escape(resource_words(name))));
        continue;
      }
      Figure figure;
      figure.title = capital(resource_words(name)) + ": " + run->scenario;
      figure.height = [](const Layout&) { return kResourceChartHeight; };
      figure.key = resource_key();
      figure.caption = resource_caption(*run, *row);
      figure.draw = [&](Svg& svg, const Layout& l) {
        draw_resource(svg, l, *run, *row, longer(runs));
      };
      page.figure(figure);
    }
    page.html("</div>\n");
  }
}

}  // namespace

std::string render_beside(const RunSummary& before, const RunSummary& after) {
  const Pair runs{&before, &after};
  Page page(before.scenario + " beside " + after.scenario);
  std::string header =
      fmt::format("<h1>{} beside {}</h1>\n", escape(before.scenario), escape(after.scenario));
  for (const RunSummary* run : runs) {
    header += fmt::format(
        "<p><b>{}</b>: {}</p>\n<p class=\"meta\">Seed {}, version {}, digest "
        "<code>{}</code>.</p>\n",
        escape(run->scenario), escape(run->shows), run->seed, escape(run->version),
        escape(run->digest));
  }
  page.header(header);
  write_figures(page, runs);
  write_bound(page, runs);
  write_load(page, runs);
  write_resources(page, runs);
  return page.finish();
}

}  // namespace rb::sim
