// What became of the visits, how patients rate it, and what they were told.
#include <fmt/format.h>

#include <algorithm>

#include "sim/metrics/wilson.hpp"
#include "sim/report/bookings/booking_words.hpp"
#include "sim/report/bookings/parts.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

std::string maker_words(std::string_view by) {
  if (by == "agent") return "booked by us";
  if (by == "staff") return "booked by staff";
  return plain_words(by);
}

std::string recorded(const VisitCounts& v) {
  std::string text = fmt::format(
      "As the record system has it: {} kept, {} missed ({} of those it "
      "knows of)",
      counted(v.kept, "visit", "visits"), number(v.missed), percent(v.missed, v.kept + v.missed));
  if (v.unknown > 0) text += fmt::format("; of {} nobody ever said", number(v.unknown));
  if (v.awaited > 0) text += fmt::format("; {} over and not heard of yet", number(v.awaited));
  if (v.ahead > 0) text += fmt::format("; {} still ahead", number(v.ahead));
  return text + ".";
}

void write_no_shows(Page& page, const ClinicTruth& truth) {
  std::int64_t missed = 0;
  std::int64_t due = 0;
  for (const VisitsOfMaker& v : truth.visits) {
    if (v.kept < 0 || v.missed < 0) return;  // a file that was written by hand
    missed += v.missed;
    due += v.kept + v.missed;
  }
  if (due == 0) return;
  DotChart chart;
  chart.mean = static_cast<double>(missed) / static_cast<double>(due);
  chart.mean_label = "all: " + percent(missed, due);
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> parts;
  for (const VisitsOfMaker& v : truth.visits) {
    const std::int64_t of = v.kept + v.missed;
    rows.push_back({escape(maker_words(v.by)), number(v.made), number(v.released), number(v.kept),
                    number(v.missed), percent(v.missed, of), number(v.ahead)});
    if (of == 0) continue;
    const ShareInterval interval = wilson(v.missed, of);
    chart.rows.push_back(
        {maker_words(v.by), static_cast<double>(v.missed) / static_cast<double>(of),
         static_cast<double>(interval.low_ppm) / 1e6, static_cast<double>(interval.high_ppm) / 1e6,
         fmt::format("{} ({:.1f}–{:.1f}%) of {}", percent(v.missed, of),
                     static_cast<double>(interval.low_ppm) / 1e4,
                     static_cast<double>(interval.high_ppm) / 1e4, number(of))});
    parts.push_back(fmt::format("{} of {} that were {}", percent(v.missed, of), number(of),
                                escape(maker_words(v.by))));
  }
  Figure figure;
  figure.title = "Visits missed, by who booked them";
  figure.height = [chart](const Layout& l) { return chart.height(l); };
  figure.draw = [chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
  figure.caption = fmt::format("Truly missed, recorded or not: {}.", listed(parts));
  if (parts.size() < 2) figure.caption += " There is nothing to compare them with in this run.";
  figure.table =
      table({"", "Appointments", "Cancelled", "Kept", "Missed", "Share missed", "Ahead"}, rows);
  page.figure(figure);
}

void write_ratings(Page& page, const RatingCounts& rated) {
  const std::int64_t all = total_of(rated.ratings);
  if (all == 0) return;
  BarChart chart;
  chart.name_width = 120;
  std::vector<std::vector<std::string>> rows;
  for (auto r = rated.ratings.rbegin(); r != rated.ratings.rend(); ++r) {
    const std::string share = percent(r->count, all);
    chart.rows.push_back({plain_words(r->name) + " of five",
                          {{static_cast<double>(r->count), "a1", ""}},
                          fmt::format("{} ({})", number(r->count), share)});
    rows.push_back({escape(plain_words(r->name)), number(r->count), share});
  }
  Figure figure = bars_figure("How patients rate it after the visit", chart);
  figure.caption = fmt::format("{} of 5 on average, over {}.", decimal(rated.mean_milli, 2),
                               counted(all, "patient", "patients"));
  figure.table = table({"Rating", "Patients", "Share"}, rows);
  page.figure(figure);
}

}  // namespace

void write_visits(Page& page, const BookingSummary& b) {
  if (b.funnel.booked == 0) return;
  page.html("<h3>What became of the visits</h3>\n");
  page.paragraph(recorded(b.visits));
  if (!b.truth) return;
  write_no_shows(page, *b.truth);
  write_ratings(page, b.truth->satisfaction);
}

void write_notices(Page& page, const RunSummary& run) {
  std::vector<std::vector<std::string>> rows;
  std::int64_t given = 0;
  std::int64_t expired = 0;
  for (const CampaignSummary& c : run.campaigns) {
    if (!c.standing()) continue;
    const NoticeCounts& n = *c.notices;
    given += n.given;
    expired += n.expired;
    rows.push_back({escape(c.name), number(n.given), number(n.sent), number(n.answered),
                    number(n.told), number(n.expired), number(n.withdrawn),
                    number(n.refused + n.closed), number(n.open), number(c.calls),
                    number(c.texts)});
  }
  if (rows.empty()) return;
  page.html("<h3>What patients were told</h3>\n");
  page.paragraph(
      fmt::format("{} to say; {} ({}) ran out before they could be heard.",
                  given == 1 ? std::string("There was 1 notice")
                             : fmt::format("There were {}", counted(given, "notice", "notices")),
                  number(expired), percent(expired, given)));
  page.html(table({"Standing campaign", "Notices", "Sent", "Answered", "Told", "Expired",
                   "True no more", "Refused or closed", "Open", "Calls", "Texts"},
                  rows));
}

}  // namespace rb::sim
