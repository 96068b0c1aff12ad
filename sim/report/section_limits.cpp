// Who was not resolved, which limit bound, what it cost, and how to read the page.
#include <fmt/format.h>

#include <algorithm>

#include "sim/report/draw/bar_chart.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/sections.hpp"
#include "sim/report/words.hpp"

namespace rb::sim {
namespace {

void write_by_campaign(Page& page, const RunSummary& run, const std::vector<Unresolved>& reasons) {
  if (enrolling_campaigns(run) < 2) return;
  std::vector<std::string> head{"Left over by"};
  for (const CampaignSummary& c : run.campaigns) {
    if (!c.standing()) head.push_back(escape(c.name));
  }
  std::vector<std::vector<std::string>> rows;
  for (const Unresolved& reason : reasons) {
    rows.push_back({escape(binding_words(reason.reason))});
    for (const CampaignSummary& c : run.campaigns) {
      if (c.standing()) continue;
      std::int64_t n = 0;
      for (const Unresolved& u : c.unresolved) n += u.reason == reason.reason ? u.total() : 0;
      rows.back().push_back(n == 0 ? "–" : number(n));
    }
  }
  page.html(table(head, rows));
}

void write_tasks(Page& page, const RunSummary& run) {
  if (run.tasks.empty()) return;
  std::vector<std::vector<std::string>> rows;
  std::int64_t opened = 0, resolved = 0, open = 0;
  for (const TaskCount& t : run.tasks) {
    rows.push_back({escape(task_words(t.reason)), number(t.opened), number(t.resolved),
                    number(t.closed), number(t.open)});
    opened += t.opened;
    resolved += t.resolved;
    open += t.open;
  }
  page.html("<h3>The staff worklist</h3>\n");
  page.paragraph(fmt::format("{} came to staff: {} resolved, {} still open at the end.",
                             counted(opened, "task", "tasks"), number(resolved), number(open)));
  page.html(table({"Came because of", "Opened", "Resolved", "Closed", "Open"}, rows));
}

}  // namespace

void write_unresolved(Page& page, const RunSummary& run) {
  if (run.funnel.enrolled == 0) return;
  page.section("limits", "Who was not resolved, and which limit bound");
  if (run.unresolved.empty()) {
    page.paragraph("Everybody was resolved.");
    write_tasks(page, run);
    return;
  }
  std::vector<Unresolved> reasons = run.unresolved;
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](const Unresolved& a, const Unresolved& b) { return a.total() > b.total(); });
  std::int64_t all = 0, staff = 0, waiting = 0;
  for (const Unresolved& u : reasons) {
    all += u.total();
    staff += u.with_staff;
    waiting += u.waiting;
  }
  BarChart chart;
  chart.name_width = 320;
  std::vector<std::vector<std::string>> rows;
  for (const Unresolved& u : reasons) {
    chart.rows.push_back({binding_words(u.reason),
                          {{static_cast<double>(u.waiting), "a1", ""},
                           {static_cast<double>(u.with_staff), "a4", ""},
                           {static_cast<double>(u.closed), "a3", ""}},
                          fmt::format("{} ({})", number(u.total()), percent(u.total(), all))});
    rows.push_back({escape(binding_words(u.reason)), number(u.waiting), number(u.with_staff),
                    number(u.closed), number(u.total())});
  }
  Figure figure;
  figure.title = "The last limit that stood in the way";
  figure.height = [chart](const Layout& l) { return chart.height(l); };
  figure.draw = [chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
  figure.key =
      key({{"a1", "still waiting at the end"}, {"a4", "on the staff worklist"}, {"a3", "closed"}});
  figure.table = table({"Limit", "Waiting", "With staff", "Closed", "All"}, rows);
  figure.caption = fmt::format(
      "{} not resolved: {} still waiting, {} with staff, {} closed. The limit met most "
      "often: {} ({}).",
      enrolling_campaigns(run) > 1 ? counted(all, "enrolment", "enrolments")
                                   : counted(all, "patient", "patients"),
      number(waiting), number(staff), number(all - waiting - staff),
      escape(binding_words(reasons.front().reason)), percent(reasons.front().total(), all));
  page.figure(figure);
  write_by_campaign(page, run, reasons);
  write_tasks(page, run);
}

void write_cost(Page& page, const RunSummary& run) {
  const CostSummary& c = run.cost;
  if (c.total_milli == 0) return;
  page.section("cost", "What it cost");
  const auto minutes = [](std::int64_t ms) { return number((ms + 30'000) / 60'000) + " min"; };
  struct Item {
    std::string name, amount;
    std::int64_t milli;
  };
  std::vector<Item> items{{"calls, connected", minutes(c.call_ms), c.call_milli},
                          {"voice agents", minutes(c.agent_ms), c.agent_milli},
                          {"texts", number(c.texts), c.text_milli},
                          {"staff", minutes(c.staff_ms), c.staff_milli}};
  std::stable_sort(items.begin(), items.end(),
                   [](const Item& a, const Item& b) { return a.milli > b.milli; });
  BarChart chart;
  chart.name_width = 160;
  chart.value_width = 190;
  std::vector<std::vector<std::string>> rows;
  for (const Item& item : items) {
    chart.rows.push_back(
        {item.name,
         {{static_cast<double>(item.milli), "a1", ""}},
         fmt::format("{} ({})", decimal(item.milli, 2), percent(item.milli, c.total_milli))});
    rows.push_back(
        {item.name, item.amount, decimal(item.milli, 2), percent(item.milli, c.total_milli)});
  }
  rows.push_back({"all", "", decimal(c.total_milli, 2), "100%"});
  Figure figure;
  figure.title = "Cost by item, in the scenario's currency";
  figure.height = [chart](const Layout& l) { return chart.height(l); };
  figure.draw = [chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
  figure.table = table({"Item", "Amount", "Cost", "Share"}, rows);
  figure.caption = fmt::format(
      "{} in all{}. The largest item: {} ({}).", decimal(c.total_milli, 2),
      run.resolved > 0
          ? fmt::format(", <b>{} for each patient resolved</b>", decimal(c.per_resolved_milli, 2))
          : std::string("; nobody was resolved for it"),
      items.front().name, percent(items.front().milli, c.total_milli));
  page.figure(figure);
}

void write_about(Page& page, const RunSummary& run) {
  page.section("about", "About this run");
  std::vector<std::vector<std::string>> rows{
      {"Scenario", escape(run.scenario)},
      {"Seed", std::to_string(run.seed)},
      {"Version", escape(run.version)},
      {"Digest of the log",
       run.digest.empty() ? "none" : "<code>" + escape(run.digest) + "</code>"},
      {"Events", number(run.events)},
      {"Patients", number(run.patients)}};
  if (run.wall_seconds > 0)
    rows.push_back({"Computing time", duration(static_cast<std::int64_t>(run.wall_seconds * 1e3))});
  if (run.peak_rss_bytes > 0) rows.push_back({"Memory at most", bytes(run.peak_rss_bytes)});
  for (const CampaignSummary& c : run.campaigns) {
    rows.push_back(
        {"Campaign " + escape(c.name),
         fmt::format("{}, {}; at most {} at once; calls: {}; EHR requests: {}",
                     escape(name_words(c.purpose)), escape(name_words(c.urgency)),
                     counted(c.calls_in_flight_limit, "call", "calls"),
                     per_second(c.calls_per_second_ppm), per_second(c.ehr_per_second_ppm))});
  }
  rows.push_back({"Infrastructure", fmt::format("{}, {}; calls: {}; texts: {}; EHR requests: {}",
                                                counted(run.limits.trunks, "line", "lines"),
                                                counted(run.limits.agents, "agent", "agents"),
                                                per_second(run.limits.calls_per_second_ppm),
                                                per_second(run.limits.texts_per_second_ppm),
                                                per_second(run.limits.ehr_per_second_ppm))});
  page.html(table({"", ""}, rows, 1));
  page.paragraph(
      fmt::format("Patients, carrier and EHR are models; the scheduling is the code that also runs "
                  "in production. The "
                  "same scenario, seed and version give the same digest on every machine. Times on "
                  "the axes are those of "
                  "{}; the hours in which patients answer are each patient's own. Quantiles are "
                  "exact to within 1%. "
                  "Late means due, with capacity free as far as the log tells, and not started.",
                  escape(name_words(run.clock.zone))),
      "muted");
}

}  // namespace rb::sim
