// What planning together came to.
#include <fmt/format.h>

#include "sim/report/bookings/booking_words.hpp"
#include "sim/report/bookings/parts.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string kilometres(std::int64_t metres) {
  return decimal(metres, 1) + " km";
}

template <class Words>
SmallTable counts_table(const char* title, const char* what, const Counts& counts, Words words) {
  SmallTable t{title, {what, "Patients", "Share"}, {}};
  add_rows(t, counts, total_of(counts), words);
  return t;
}

std::string largest_plan(const PlanSummary& p) {
  const std::int64_t saved = p.greedy.points - p.together.points;
  std::string text = fmt::format("<b>{} to {}</b> were planned together",
                                 counted(p.seekers, "patient", "patients"),
                                 counted(p.times, "free time", "free times"));
  if (p.greedy.points > 0) {
    text += fmt::format(
        ": what all of them bear comes to {} points, {} of what it is if the most urgent choose "
        "first and each takes the best of what is left ({}) – {} less",
        number(p.together.points), percent(p.together.points, p.greedy.points),
        number(p.greedy.points), percent(saved, p.greedy.points));
  }
  text += fmt::format(". {} had no time in it; choosing in turn, {}.", number(p.together.unmatched),
                      number(p.greedy.unmatched));
  return text;
}

std::string rounds(const PlanSummary& p) {
  std::string text = fmt::format(
      "Everybody was planned {}, those who lost or refused a time {} ({}).",
      counted(p.whole_rounds, "time", "times"), counted(p.small_rounds, "time", "times"),
      counted(p.planned_anew, "patient", "patients"));
  if (p.told_to_wait > 0) {
    text += fmt::format(" {} had to wait, as many offers were out as may be.",
                        counted(p.told_to_wait, "search", "searches"));
  }
  return text;
}

void write_urgencies(Page& page, const PlanSummary& p) {
  Rows rows;
  for (const PlanOfUrgency& u : p.urgencies) {
    const bool any = u.later_ms.count > 0;
    rows.push_back({escape(plain_words(u.urgency)), number(u.lost), number(u.rebooked),
                    percent(u.rebooked, u.lost), any ? duration(u.later_ms.p50) : "",
                    any ? duration(u.later_ms.p90) : ""});
  }
  if (rows.empty()) return;
  page.html(table({"Urgency", "Lost one", "Have another", "Share", "Later by, half within",
                   "nine in ten within"},
                  rows));
}

void write_receivers(Page& page, const PlanSummary& p) {
  if (p.receivers.empty()) return;
  std::vector<std::string> head{"Provider", "Specialty", "Patients", "Half within"};
  Counts all;
  for (const NamedCount& step : p.receivers.front().steps) {
    std::int64_t sum = 0;
    for (const PlanReceiver& r : p.receivers) sum += count_of(r.steps, step.name);
    if (sum > 0) {
      all.push_back({step.name, sum});
      head.push_back(plan_step_words(step.name));
    }
  }
  Rows rows;
  for (const PlanReceiver& r : p.receivers) {
    rows.push_back({escape(r.provider), escape(plain_words(r.specialty)), number(r.patients),
                    r.median_m > 0 ? kilometres(r.median_m) : std::string()});
    for (const NamedCount& step : all) {
      rows.back().push_back(number(count_of(r.steps, step.name)));
    }
  }
  page.html("<h3>Who sees them now instead</h3>\n");
  if (p.other_receivers > 0) {
    page.paragraph(fmt::format("Those with the most of them; {} have the rest.",
                               counted(p.other_receivers, "other provider", "other providers")));
  }
  page.html(table(head, rows, 1));
}

}  // namespace

void write_plan(Page& page, const PlanSummary& p) {
  page.html("<h3>Appointments that fell away</h3>\n");
  if (p.seekers > 0) page.paragraph(largest_plan(p));
  page.paragraph(rounds(p));
  write_urgencies(page, p);
  write_pair(page,
             counts_table("Why this time, or none", "In that plan", p.reasons, plan_reason_words),
             counts_table("How they came to it", "", p.ways, plan_way_words));
  write_pair(page, counts_table("Who sees them now", "", p.steps, plan_step_words), {});
  if (p.way_m.count > 0) {
    page.paragraph(
        fmt::format("Half of them live within {} of whom they see, nine in ten within "
                    "{}.",
                    kilometres(p.way_m.p50), kilometres(p.way_m.p90)));
  }
  write_receivers(page, p);
}

}  // namespace rb::sim
