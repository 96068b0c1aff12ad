// How far patients got, when, in which campaign, and whether every group was reached alike.
#include <fmt/format.h>

#include <algorithm>

#include "sim/report/draw/bar_chart.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/draw/time_chart.hpp"
#include "sim/report/sections.hpp"
#include "sim/report/words.hpp"

namespace rb::sim {
namespace {

Figure bars(std::string title, BarChart chart) {
  Figure figure;
  figure.title = std::move(title);
  figure.height = [chart](const Layout& l) { return chart.height(l); };
  figure.draw = [chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
  return figure;
}

std::vector<std::pair<std::string, std::int64_t>> funnel_steps(const Funnel& f) {
  return {{"enrolled", f.enrolled},
          {"contacted: a call or text went out", f.contacted},
          {"reached: answered, or acted on a text", f.reached},
          {"decided: said yes or no", f.decided},
          {"booked or confirmed", f.booked}};
}

void write_endings(Page& page, const RunSummary& run) {
  BarChart chart;
  std::vector<std::vector<std::string>> rows;
  Counts sorted = run.endings;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const NamedCount& a, const NamedCount& b) { return a.count > b.count; });
  const std::int64_t all = total_of(sorted);
  for (const NamedCount& e : sorted) {
    if (e.count == 0) continue;
    const bool good = e.name == "booked" || e.name == "confirmed" || e.name == "declined" ||
                      e.name == "already_settled" || e.name == "staff_resolved";
    const std::string name = ending_words(e.name);
    chart.rows.push_back({name,
                          {{static_cast<double>(e.count), good ? "a1" : "a3", ""}},
                          fmt::format("{} ({})", number(e.count), percent(e.count, all))});
    rows.push_back(
        {escape(name), good ? "resolved" : "not resolved", number(e.count), percent(e.count, all)});
  }
  Figure figure = bars("How it ended", chart);
  figure.key = key({{"a1", "resolved"}, {"a3", "not resolved"}});
  figure.table = table({"Ending", "", "Patients", "Share"}, rows, 1);
  const std::int64_t open = count_of(run.endings, "open");
  figure.caption = open == 0 ? "Everybody who was enrolled came to an end before the run did."
                             : fmt::format("{} ({}) were still open when the run ended.",
                                           number(open), percent(open, all));
  page.figure(figure);
}

}  // namespace

void write_funnel(Page& page, const RunSummary& run) {
  if (run.funnel.enrolled == 0) return;
  page.section("funnel", "How far patients got");
  const auto steps = funnel_steps(run.funnel);
  BarChart chart;
  std::vector<std::vector<std::string>> rows;
  std::size_t worst = 1;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto& [name, count] = steps[i];
    const std::int64_t before = i == 0 ? count : steps[i - 1].second;
    chart.rows.push_back(
        {name,
         {{static_cast<double>(count), "a1", ""}},
         fmt::format("{} ({})", number(count), percent(count, run.funnel.enrolled))});
    rows.push_back({name, number(count), percent(count, run.funnel.enrolled),
                    i == 0 ? "" : percent(count, before)});
    if (i > 0 && before - count > steps[worst - 1].second - steps[worst].second) worst = i;
  }
  const std::string lost_at[] = {"", "before any contact", "between contact and an answer",
                                 "between an answer and a decision",
                                 "between a decision and a booking"};
  Figure figure = bars("From enrolment to booking", chart);
  figure.table = table({"Step", "Patients", "Of enrolled", "Of the step before"}, rows);
  const std::int64_t lost = steps[worst - 1].second - steps[worst].second;
  const std::int64_t other =
      count_of(run.endings, "already_settled") + count_of(run.endings, "staff_resolved");
  figure.caption = lost == 0 ? std::string("Nobody was lost on the way.")
                             : fmt::format("Most were lost {}: {} of {}.", lost_at[worst],
                                           number(lost), number(steps[worst - 1].second));
  if (other > 0) {
    figure.caption += fmt::format(
        " Another {} were resolved outside this path: settled before we asked, "
        "or by staff.",
        number(other));
  }
  page.figure(figure);
  write_endings(page, run);
}

void write_resolution(Page& page, const RunSummary& run) {
  if (run.funnel.enrolled == 0 || run.series.bins() == 0) return;
  page.section("resolved", "When patients were resolved");
  const double scale = 1.0 / static_cast<double>(run.funnel.enrolled);
  Steps all = steps_of(run.series, run.series.resolved, scale);
  Steps early = steps_of(run.series, run.series.resolved_before_first_call, scale);
  for (Steps* s : {&all, &early}) {
    for (std::size_t i = 1; i < s->values.size(); ++i) s->values[i] += s->values[i - 1];
  }
  const auto* target = run.objectives.data();
  while (target != run.objectives.data() + run.objectives.size() &&
         target->name != "resolved_within")
    ++target;
  const bool has_target = target != run.objectives.data() + run.objectives.size();
  const double goal = has_target ? static_cast<double>(target->target) / 1e6 : 0;
  const std::int64_t goal_at = has_target ? run.start_ms + target->by_ms : 0;
  const std::int64_t until =
      run.series.from_ms + static_cast<std::int64_t>(run.series.bins()) * run.series.bin_ms;

  Figure figure;
  figure.title = "Share of patients resolved";
  figure.height = [](const Layout& l) { return l.narrow ? 220.0 : 280.0; };
  figure.draw = [=, &run](Svg& svg, const Layout& l) {
    TimeChart chart(svg, l,
                    {.clock = &run.clock,
                     .from_ms = run.series.from_ms,
                     .until_ms = until,
                     .max = std::max({all.values.back(), goal, 0.05}) * 1.06,
                     .unit = "of those enrolled",
                     .percent = true,
                     .height = l.narrow ? 220.0 : 280.0});
    chart.frame();
    chart.area(coarsen(early, chart.resolution(), Merge::last), "a2");
    chart.steps(coarsen(all, chart.resolution(), Merge::last), "l1");
    if (has_target) {
      chart.limits({{goal, fmt::format("objective: {} by {}", percent_ppm(target->target),
                                       moment(run.clock, goal_at))}},
                   false);
      if (goal_at < until) chart.mark(goal_at, goal);
    }
  };
  figure.key = key({{"l1", "resolved", true}, {"a2", "of which before the first call"}});
  std::string half = "Half of the patients were never resolved in this run.";
  for (std::size_t i = 0; i < all.values.size(); ++i) {
    if (all.values[i] < 0.5) continue;
    half =
        fmt::format("Half of all patients were resolved by {}.",
                    moment(run.clock, all.from_ms + static_cast<std::int64_t>(i + 1) * all.bin_ms));
    break;
  }
  figure.caption = fmt::format("{} At the end {} were resolved, {} of all without a single call.",
                               half, percent(run.resolved, run.funnel.enrolled),
                               percent(run.resolved_before_first_call, run.funnel.enrolled));
  std::vector<std::vector<std::string>> rows;
  const std::size_t stride = std::max<std::size_t>(1, run.series.bins() / 28);
  for (std::size_t i = stride - 1; i < all.values.size(); i += stride) {
    const auto at = all.from_ms + static_cast<std::int64_t>(i + 1) * all.bin_ms;
    rows.push_back({moment(run.clock, at), fmt::format("{:.1f}%", all.values[i] * 100),
                    fmt::format("{:.1f}%", early.values[i] * 100)});
  }
  figure.table = table({"By", "Resolved", "Before the first call"}, rows);
  page.figure(figure);
}

void write_campaigns(Page& page, const RunSummary& run) {
  if (enrolling_campaigns(run) < 2) return;
  page.section("campaigns", "Campaign by campaign");
  BarChart chart;
  std::vector<std::vector<std::string>> rows;
  const CampaignSummary* best = nullptr;
  const CampaignSummary* worst = nullptr;
  const auto share = [](const CampaignSummary& c) {
    return static_cast<double>(c.resolved) /
           static_cast<double>(std::max<std::int64_t>(1, c.funnel.enrolled));
  };
  for (const CampaignSummary& c : run.campaigns) {
    if (c.standing()) continue;
    const double enrolled = static_cast<double>(std::max<std::int64_t>(1, c.funnel.enrolled));
    const double done = static_cast<double>(c.resolved) / enrolled;
    const double reached = static_cast<double>(std::max(c.funnel.reached, c.resolved)) / enrolled;
    chart.rows.push_back({c.name,
                          {{done, "a1", ""}, {reached - done, "a2", ""}},
                          fmt::format("{} of {}", percent(c.resolved, c.funnel.enrolled),
                                      number(c.funnel.enrolled))});
    const auto top = std::max_element(
        c.unresolved.begin(), c.unresolved.end(),
        [](const Unresolved& a, const Unresolved& b) { return a.total() < b.total(); });
    rows.push_back({escape(c.name), escape(name_words(c.purpose) + ", " + name_words(c.urgency)),
                    top == c.unresolved.end() ? "nobody left" : escape(binding_words(top->reason)),
                    number(c.funnel.enrolled), percent(c.funnel.reached, c.funnel.enrolled),
                    percent(c.resolved, c.funnel.enrolled), number(c.calls), number(c.texts)});
    if (best == nullptr || share(c) > share(*best)) best = &c;
    if (worst == nullptr || share(c) < share(*worst)) worst = &c;
  }
  chart.max = 1;
  Figure figure = bars("Resolved and reached, by campaign", chart);
  figure.key = key({{"a1", "resolved"}, {"a2", "reached, not resolved"}});
  figure.caption =
      fmt::format("{} resolved the largest share of its patients ({}), {} the smallest ({}).",
                  escape(best->name), percent(best->resolved, best->funnel.enrolled),
                  escape(worst->name), percent(worst->resolved, worst->funnel.enrolled));
  page.figure(figure);
  page.html(table({"Campaign", "Purpose", "Most often left over by", "Enrolled", "Reached",
                   "Resolved", "Calls", "Texts"},
                  rows, 2));
}

void write_reach(Page& page, const RunSummary& run) {
  if (run.funnel.enrolled == 0) return;
  page.section("reach", "Was every group reached alike?");
  const double mean =
      static_cast<double>(run.funnel.reached) / static_cast<double>(run.funnel.enrolled);
  for (const Reach& reach : run.reach) {
    DotChart chart;
    chart.mean = mean;
    chart.mean_label = "all: " + percent(run.funnel.reached, run.funnel.enrolled);
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> below;
    for (const ReachGroup& g : reach.groups) {
      if (g.enrolled == 0) continue;
      const double low = static_cast<double>(g.reached_low_ppm) / 1e6;
      const double high = static_cast<double>(g.reached_high_ppm) / 1e6;
      const std::string range = fmt::format("{:.1f}–{:.1f}%", low * 100, high * 100);
      chart.rows.push_back({name_words(g.name),
                            static_cast<double>(g.reached) / static_cast<double>(g.enrolled), low,
                            high,
                            fmt::format("{} ({}) of {}", percent(g.reached, g.enrolled), range,
                                        number(g.enrolled))});
      rows.push_back({escape(name_words(g.name)), number(g.enrolled), number(g.reached),
                      percent(g.reached, g.enrolled), range, percent(g.resolved, g.enrolled),
                      fmt::format("{:.1f}–{:.1f}%", static_cast<double>(g.resolved_low_ppm) / 1e4,
                                  static_cast<double>(g.resolved_high_ppm) / 1e4),
                      percent(g.opted_out, g.enrolled)});
      if (high < mean) below.push_back(escape(name_words(g.name)));
    }
    if (chart.rows.empty()) continue;
    Figure figure;
    figure.title = fmt::format("Reached, by {}", reach.by);
    figure.height = [chart](const Layout& l) { return chart.height(l); };
    figure.draw = [chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
    figure.table = table({escape(name_words(reach.by)), "Enrolled", "Reached", "Share",
                          "95% interval", "Resolved", "95% interval", "Opted out"},
                         rows);
    figure.caption =
        below.empty()
            ? std::string("No group was reached clearly less often than patients as a whole.")
            : fmt::format("Reached clearly less often than patients as a whole: {}.",
                          listed(below));
    page.figure(figure);
  }
  page.paragraph(
      "Dot: share reached. Line: where the true share lies, 95 times in 100 (Wilson interval); "
      "short for large groups, long for small ones.",
      "muted");
}

}  // namespace rb::sim
