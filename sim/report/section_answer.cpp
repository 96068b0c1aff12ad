// What ran, the answer first, and whether promises and objectives were kept.
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "sim/report/draw/text.hpp"
#include "sim/report/pressure.hpp"
#include "sim/report/sections.hpp"
#include "sim/report/words.hpp"

namespace rb::sim {
namespace {

// Mon 5 Oct 2026 08:00
std::string dated(const AxisClock& clock, std::int64_t utc_ms) {
  const std::int64_t local = to_local_ms(clock, utc_ms);
  const std::chrono::sys_time<std::chrono::milliseconds> at{std::chrono::milliseconds{local}};
  const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(at)};
  return fmt::format("{} {} {}", day_name(local), static_cast<int>(date.year()), hour_name(local));
}

std::vector<Unresolved> largest_first(std::vector<Unresolved> list) {
  std::stable_sort(list.begin(), list.end(),
                   [](const Unresolved& a, const Unresolved& b) { return a.total() > b.total(); });
  return list;
}

std::string speed(const RunSummary& run) {
  if (run.resolved == 0) return "Nobody was resolved.";
  const QuantileRow& t = run.quantiles.time_to_resolution_ms;
  return fmt::format(
      "Half of those resolved were resolved within {} of being enrolled, nine in ten within {}. {} "
      "of "
      "them ({}) needed no call at all.",
      duration(t.p50), duration(t.p90), number(run.resolved_before_first_call),
      percent(run.resolved_before_first_call, run.resolved));
}

std::string what_bound(const RunSummary& run) {
  const std::int64_t left = run.funnel.enrolled - run.resolved;
  if (left <= 0) return run.funnel.enrolled > 0 ? "Nobody was left over." : "";
  const auto reasons = largest_first(run.unresolved);
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < reasons.size() && i < 3; ++i) {
    parts.push_back(fmt::format("{} ({}, {})", escape(binding_words(reasons[i].reason)),
                                number(reasons[i].total()), percent(reasons[i].total(), left)));
  }
  return fmt::format("What stood between the other {} and a resolution, most often first: {}.",
                     number(left), listed(parts));
}

std::string pacing(const RunSummary& run) {
  const Pressure p = pressure_of(run);
  const std::string unit = bin_words(run.series.bin_ms);
  if (p.bins == 0) return "";
  if (p.queued == 0)
    return fmt::format("No contact waited for capacity in any of the {} active {}.", p.bins, unit);
  std::vector<std::string> parts;
  if (p.ehr_full > 0) parts.push_back(fmt::format("EHR requests a second in {}", p.ehr_full));
  if (p.calls_full > 0) parts.push_back(fmt::format("calls at once in {}", p.calls_full));
  if (p.rate_full > 0) parts.push_back(fmt::format("new calls a second in {}", p.rate_full));
  if (p.ehr_shut > 0) parts.push_back(fmt::format("an EHR that was away in {}", p.ehr_shut));
  const std::string touched =
      parts.empty() ? "no limit was touched for long" : "the limits met then were " + listed(parts);
  return fmt::format("Contacts waited for capacity in {} of the {} active {}; {}.", p.queued,
                     p.bins, unit, touched);
}

std::string fact(std::string_view value, std::string_view what) {
  return fmt::format("<li><b>{}</b><span>{}</span></li>", value, what);
}

std::string promise_line(const RunSummary& run) {
  if (!run.audited) return "<span class=\"muted\">log not audited</span>";
  if (run.violations == 0) return "<span class=\"ok\">every promise kept</span>";
  return fmt::format("<span class=\"bad\">{}</span>",
                     counted(run.violations, "broken promise", "broken promises"));
}

struct ObjectiveWords {
  std::string what, target, measured;
};

ObjectiveWords words_of(const ObjectiveResult& o) {
  const bool share = o.unit == "ppm";
  const auto value = [&](std::int64_t v) { return share ? percent_ppm(v) : duration(v); };
  if (o.name == "resolved_within") {
    return {fmt::format("Patients resolved within {} of the start", duration(o.by_ms)),
            "at least " + value(o.target), value(o.measured)};
  }
  if (o.name == "late_starts") {
    return {"How late contacts started although there was capacity, 99 in 100",
            "at most " + value(o.target), value(o.measured)};
  }
  if (o.name == "ehr_rejections") {
    return {"EHR requests refused as too many", "at most " + value(o.target), value(o.measured)};
  }
  return {escape(name_words(o.name)), value(o.target), value(o.measured)};
}

}  // namespace

void write_header(Page& page, const RunSummary& run) {
  std::string html = fmt::format("<h1>{}</h1>\n", escape(run.scenario));
  if (!run.shows.empty()) html += fmt::format("<p>{}</p>\n", escape(run.shows));
  html += fmt::format(
      "<p class=\"meta\">A simulated run from {} to {}, {} time. Seed {}, version {}, digest "
      "<code>{}</code>. {}; {}.</p>\n",
      dated(run.clock, run.start_ms), dated(run.clock, run.end_ms),
      escape(name_words(run.clock.zone)), run.seed, escape(run.version),
      run.digest.empty() ? "none" : escape(run.digest),
      run.objectives.empty()
          ? std::string("No objectives set")
          : fmt::format("{} of {} met",
                        std::count_if(run.objectives.begin(), run.objectives.end(),
                                      [](const ObjectiveResult& o) { return o.met; }),
                        counted(static_cast<std::int64_t>(run.objectives.size()), "objective",
                                "objectives")),
      promise_line(run));
  page.header(html);
}

void write_answer(Page& page, const RunSummary& run) {
  page.section("answer", "The answer");
  const std::int64_t enrolled = run.funnel.enrolled;
  const std::size_t campaigns = enrolling_campaigns(run);
  const bool several = campaigns > 1;
  if (enrolled == 0) {
    page.paragraph(fmt::format("Nobody was enrolled: the run of {} had no work.",
                               counted(run.patients, "patient", "patients")),
                   "lead");
    return;
  }
  const std::string who = several
                              ? fmt::format("{} enrolments ({} in {} campaigns)", number(enrolled),
                                            counted(run.patients, "patient", "patients"), campaigns)
                              : counted(enrolled, "patient", "patients");
  page.paragraph(
      fmt::format("By {}, {} after the start, <b>{} of {}</b> were resolved and {} were reached.",
                  moment(run.clock, run.end_ms), duration(run.end_ms - run.start_ms),
                  percent(run.resolved, enrolled), who, percent(run.funnel.reached, enrolled)),
      "lead");
  page.paragraph(speed(run));
  page.paragraph(what_bound(run));
  page.paragraph(pacing(run));
  std::string facts = "<ul class=\"facts\">";
  facts += fact(number(run.resolved), fmt::format("resolved of {}", number(enrolled)));
  facts += fact(number(run.funnel.reached), "reached: they answered, or acted on a text");
  facts += fact(number(run.attempts),
                fmt::format("contacts: {} and {}", counted(run.calls, "call", "calls"),
                            counted(run.texts, "text", "texts")));
  facts += fact(number(run.opt_outs),
                run.opt_outs == 1 ? "opted out" : "opted out, each honoured at once");
  page.html(facts + "</ul>\n");
  page.paragraph(
      std::string(
          "Resolved means that the matter is settled: booked, confirmed, declined, "
          "settled before we asked, or settled by staff. Reached counts only those whom this "
          "outreach reached.") +
          (several ? " A patient in two campaigns counts once in each." : ""),
      "muted");
}

void write_promises(Page& page, const RunSummary& run) {
  page.section("promises", "Objectives and promises");
  if (run.objectives.empty()) {
    page.paragraph("The scenario sets no objectives.");
  } else {
    std::vector<std::vector<std::string>> rows;
    for (const ObjectiveResult& o : run.objectives) {
      const ObjectiveWords w = words_of(o);
      rows.push_back(
          {w.what, w.target, w.measured,
           o.met ? "<span class=\"ok\">✓ met</span>" : "<span class=\"bad\">✗ not met</span>"});
    }
    page.html(table({"Objective", "Target", "Measured", "Result"}, rows, 3));
  }
  if (!run.audited) {
    page.paragraph("The log of this run was not audited, so nothing is said about the promises.");
    return;
  }
  if (run.violations == 0) {
    page.paragraph(
        fmt::format("<span class=\"ok\">✓ Every promise was kept.</span> The auditor read "
                    "all {} of the log and found nothing broken: legal hours, caps, "
                    "opt-outs, one open contact at a time, nobody lost.",
                    counted(run.events, "event", "events")));
    return;
  }
  page.paragraph(
      fmt::format("<span class=\"bad\">✗ {}.</span> The auditor names the first event of each:",
                  counted(run.violations, "broken promise", "broken promises")));
  std::vector<std::vector<std::string>> rows;
  for (const BrokenPromise& b : run.broken_promises) {
    rows.push_back({escape(b.promise), escape(b.explanation), number(b.event)});
  }
  if (!rows.empty()) page.html(table({"Promise", "What happened", "Event"}, rows, 1));
}

}  // namespace rb::sim
