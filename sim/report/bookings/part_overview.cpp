// How far requests got, and where they stand when the run ends.
#include <fmt/format.h>

#include <algorithm>

#include "sim/report/bookings/booking_words.hpp"
#include "sim/report/bookings/parts.hpp"
#include "sim/report/draw/text.hpp"

namespace rb::sim {
namespace {

std::string requests_by_source(const BookingSummary& b) {
  Counts sorted = b.sources;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const NamedCount& x, const NamedCount& y) { return x.count > y.count; });
  std::vector<std::string> parts;
  for (const NamedCount& source : sorted) {
    if (source.count == 0) continue;
    parts.push_back(
        fmt::format("{} from {}", number(source.count), escape(source_words(source.name))));
  }
  return parts.empty() ? std::string{} : fmt::format("The requests: {}.", listed(parts));
}

}  // namespace

Figure bars_figure(std::string title, BarChart chart) {
  Figure figure;
  figure.title = std::move(title);
  figure.height = [chart](const Layout& l) { return chart.height(l); };
  figure.draw = [chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
  return figure;
}

void add_row(SmallTable& table, std::string_view name, std::int64_t count, std::int64_t of) {
  if (count == 0) return;
  table.rows.push_back({std::string(name), number(count), percent(count, of)});
}

void write_pair(Page& page, const SmallTable& left, const SmallTable& right) {
  if (left.rows.empty() && right.rows.empty()) return;
  page.html("<div class=\"pair\">\n");
  for (const SmallTable* one : {&left, &right}) {
    if (one->rows.empty()) continue;
    page.html(fmt::format("<div><h3>{}</h3>\n{}</div>\n", escape(one->title),
                          table(one->head, one->rows)));
  }
  page.html("</div>\n");
}

void write_booking_answer(Page& page, const BookingSummary& b) {
  const BookingFunnel& f = b.funnel;
  std::string lead = fmt::format("<b>{} of {}</b> that were asked for became an appointment ({})",
                                 number(f.booked), counted(f.requested, "booking", "bookings"),
                                 percent(f.booked, f.requested));
  if (b.to_booked_ms.count > 0) {
    lead += fmt::format(": half within {} of the request, nine in ten within {}",
                        duration(b.to_booked_ms.p50), duration(b.to_booked_ms.p90));
  }
  page.paragraph(lead + ".", "lead");
  page.paragraph(requests_by_source(b));
}

void write_booking_funnel(Page& page, const BookingSummary& b) {
  const std::pair<const char*, std::int64_t> steps[] = {
      {"asked for an appointment", b.funnel.requested},
      {"a time was offered, or known", b.funnel.found},
      {"a time was chosen and held", b.funnel.chosen},
      {"booked", b.funnel.booked},
      {"visit kept", b.funnel.kept}};
  const char* lost_at[] = {"", "before any time was offered", "between an offer and a choice",
                           "between a choice and the booking", "between booking and visit"};
  BarChart chart;
  std::vector<std::vector<std::string>> rows;
  std::size_t worst = 1;
  for (std::size_t i = 0; i < std::size(steps); ++i) {
    const auto& [name, count] = steps[i];
    const std::int64_t before = steps[i == 0 ? 0 : i - 1].second;
    const std::string share = percent(count, b.funnel.requested);
    chart.rows.push_back({name,
                          {{static_cast<double>(count), "a1", ""}},
                          fmt::format("{} ({})", number(count), share)});
    rows.push_back({name, number(count), share, i == 0 ? "" : percent(count, before)});
    if (i > 0 && before - count > steps[worst - 1].second - steps[worst].second) worst = i;
  }
  Figure figure = bars_figure("From request to visit", chart);
  figure.table = table({"Step", "Bookings", "Of requests", "Of the step before"}, rows);
  const std::int64_t lost = steps[worst - 1].second - steps[worst].second;
  figure.caption = lost <= 0 ? std::string("None was lost on the way.")
                             : fmt::format("Most stopped {}: {} of {}.", lost_at[worst],
                                           number(lost), number(steps[worst - 1].second));
  const std::int64_t live = total_of(b.states) - count_of(b.states, "ended");
  if (live > 0) {
    figure.caption += fmt::format(" {} still under way when the run ended, {} of them booked.",
                                  live == 1 ? "One was" : number(live) + " were",
                                  number(b.visits.ahead + b.visits.awaited));
  }
  page.figure(figure);
}

void write_standings(Page& page, const BookingSummary& b) {
  struct Row {
    std::string name;
    std::int64_t count;
    const char* cls;
    const char* what;
  };
  std::vector<Row> standings;
  for (const NamedCount& e : b.endings) {
    const bool good = e.name == "completed";
    standings.push_back({booking_ending_words(e.name), e.count, good ? "a1" : "a3", "ended"});
  }
  for (const NamedCount& s : b.states) {
    if (s.name == "ended") continue;
    const bool staff = s.name == "with_staff";
    standings.push_back({state_words(s.name), s.count, staff ? "a4" : "a2", "under way"});
  }
  std::erase_if(standings, [](const Row& row) { return row.count == 0; });
  std::stable_sort(standings.begin(), standings.end(),
                   [](const Row& x, const Row& y) { return x.count > y.count; });
  if (standings.empty()) return;
  BarChart chart;
  std::vector<std::vector<std::string>> rows;
  for (const Row& row : standings) {
    const std::string share = percent(row.count, b.funnel.requested);
    chart.rows.push_back({row.name,
                          {{static_cast<double>(row.count), row.cls, ""}},
                          fmt::format("{} ({})", number(row.count), share)});
    rows.push_back({escape(row.name), row.what, number(row.count), share});
  }
  Figure figure = bars_figure("Where they stand when the run ends", chart);
  figure.key = key({{"a1", "visit kept"},
                    {"a3", "ended otherwise"},
                    {"a2", "under way"},
                    {"a4", "with a person"}});
  figure.table = table({"Standing", "", "Bookings", "Share"}, rows, 1);
  figure.caption = fmt::format("Most often: {} ({} of {}).", escape(standings.front().name),
                               number(standings.front().count), number(b.funnel.requested));
  page.figure(figure);
}

}  // namespace rb::sim
