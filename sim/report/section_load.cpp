// What the infrastructure carried, against what it allows: contacts, calls at once, EHR, queue.
#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "sim/report/draw/by_day.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/draw/time_chart.hpp"
#include "sim/report/pressure.hpp"
#include "sim/report/sections.hpp"
#include "sim/report/words.hpp"

namespace rb::sim {
namespace {

std::int64_t until_of(const Series& s) {
  return s.from_ms + static_cast<std::int64_t>(s.bins()) * s.bin_ms;
}

double most(const std::vector<double>& values) {
  return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

// Position of the largest value; the first of equals.
std::size_t peak(const std::vector<std::int64_t>& values) {
  return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

std::string when(const RunSummary& run, const Series& s, std::size_t bin) {
  return moment(run.clock, s.from_ms + static_cast<std::int64_t>(bin) * s.bin_ms);
}

// Outcomes of one channel summed over some names; the rest of the channel if `others`.
std::vector<std::int64_t> sum_outcomes(const Series& s, std::string_view channel,
                                       std::initializer_list<std::string_view> names,
                                       bool others = false) {
  std::vector<std::int64_t> sum(s.bins(), 0);
  for (const OutcomeSeries& row : s.outcomes) {
    const bool named = std::find(names.begin(), names.end(), row.outcome) != names.end();
    if (row.channel != channel || named == others) continue;
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += row.ended[i];
  }
  return sum;
}

struct Layer {
  std::vector<std::int64_t> values;
  std::string cls;
  std::string label;
};

Figure stacked(const RunSummary& run, std::string title, std::string unit,
               std::vector<Layer> layers) {
  Figure figure;
  figure.title = std::move(title);
  figure.height = [](const Layout& l) { return l.narrow ? 200.0 : 230.0; };
  std::vector<KeyItem> items;
  std::vector<DayColumn> columns;
  for (const Layer& layer : layers) {
    if (std::all_of(layer.values.begin(), layer.values.end(),
                    [](std::int64_t v) { return v == 0; }))
      continue;
    items.push_back({layer.cls, layer.label});
    columns.push_back({layer.label, &layer.values});
  }
  figure.key = key(items);
  figure.table = by_day(run, columns);
  figure.draw = [&run, unit, layers](Svg& svg, const Layout& l) {
    const Series& s = run.series;
    std::vector<Steps> steps;
    std::vector<std::string> classes;
    std::vector<double> sum;
    for (const Layer& layer : layers) {
      steps.push_back(coarsen(steps_of(s, layer.values), l.narrow ? 180 : 400, Merge::sum));
      classes.push_back(layer.cls);
      sum.resize(steps.back().values.size());
      for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += steps.back().values[i];
    }
    const std::string per = "per " + bin_word(steps.front().bin_ms);
    TimeChart chart(svg, l,
                    {.clock = &run.clock,
                     .from_ms = s.from_ms,
                     .until_ms = until_of(s),
                     .max = most(sum),
                     .unit = unit + " " + per,
                     .height = l.narrow ? 200.0 : 230.0});
    chart.frame();
    chart.stack(steps, classes);
  };
  return figure;
}

void shade_outages(TimeChart& chart, const RunSummary& run, std::string_view what,
                   std::int64_t from, std::int64_t until) {
  // Gate closures come by the hundred in bad hours: those near one another are drawn as one.
  const std::int64_t near = (until - from) / 300;
  std::vector<Span> gates;
  for (const Span& s : run.outages) {
    if (s.what != what) continue;
    if (s.kind != "gate_closed") {
      chart.shade(s.from_ms, s.until_ms, "veil",
                  s.what == "ehr" ? "EHR " + name_words(s.kind) : "carrier " + name_words(s.kind));
    } else if (!gates.empty() && s.from_ms <= gates.back().until_ms + near) {
      gates.back().until_ms = std::max(gates.back().until_ms, s.until_ms);
    } else {
      gates.push_back(s);
    }
  }
  for (const Span& s : gates) chart.shade(s.from_ms, s.until_ms, "gate", "");
}

bool has_span(const RunSummary& run, std::string_view what, bool gate) {
  return std::any_of(run.outages.begin(), run.outages.end(), [&](const Span& s) {
    return s.what == what && (s.kind == "gate_closed") == gate;
  });
}

// Limits worth drawing: those that do not squeeze the data into the lowest quarter.
double chart_max(double data, const std::vector<NamedLimit>& limits) {
  double top = data * 1.05;
  for (const NamedLimit& limit : limits) {
    if (limit.value <= data * 4) top = std::max(top, limit.value * 1.12);
  }
  return top;
}

std::vector<std::pair<double, std::string>> labelled(const std::vector<NamedLimit>& limits) {
  std::vector<std::pair<double, std::string>> out;
  for (const NamedLimit& limit : limits) {
    out.emplace_back(limit.value, fmt::format("limit {:.5g}: {}", limit.value, limit.names));
  }
  return out;
}

std::string beyond(double data, const std::vector<NamedLimit>& limits) {
  std::vector<std::string> far;
  for (const NamedLimit& limit : limits) {
    if (limit.value > data * 4) far.push_back(fmt::format("{:.5g} ({})", limit.value, limit.names));
  }
  return far.empty() ? "" : fmt::format(" Far above the chart: the limit of {}.", listed(far));
}

// ---- calls at once

Figure calls_at_once(const RunSummary& run, const Series& s, std::string title) {
  Figure figure;
  figure.title = std::move(title);
  figure.height = [](const Layout& l) { return l.narrow ? 200.0 : 230.0; };
  const auto limits = call_limits(run);
  const auto scaling = std::minmax_element(s.agents_limit.begin(), s.agents_limit.end());
  const bool scales = s.bins() > 0 && *scaling.first != *scaling.second;
  figure.draw = [&run, &s, limits, scales](Svg& svg, const Layout& l) {
    const Steps top = steps_of(s, s.calls_in_flight_max);
    TimeChart chart(svg, l,
                    {.clock = &run.clock,
                     .from_ms = s.from_ms,
                     .until_ms = until_of(s),
                     .max = chart_max(most(top.values), limits),
                     .unit = "calls at once",
                     .height = l.narrow ? 200.0 : 230.0});
    shade_outages(chart, run, "carrier", s.from_ms, until_of(s));
    chart.frame();
    chart.area(coarsen(top, chart.resolution(), Merge::largest), "soft");
    chart.steps(
        coarsen(steps_of(s, s.calls_in_flight_mean_milli, 1e-3), chart.resolution(), Merge::mean),
        "l1");
    if (scales)
      chart.steps(coarsen(steps_of(s, s.agents_limit), chart.resolution(), Merge::last), "l2");
    chart.limits(labelled(limits));
  };
  std::vector<KeyItem> items{{"soft", "most at one moment"}, {"l1", "mean", true}};
  if (scales) items.push_back({"l2", "agents that were up", true});
  items.push_back({"limit", "limit", true});
  figure.key = key(items);
  return figure;
}

std::string calls_caption(const RunSummary& run, const Series& s) {
  const auto limits = call_limits(run);
  const std::int64_t highest = s.calls_in_flight_max[peak(s.calls_in_flight_max)];
  if (highest == 0) return "No call was made.";
  std::int64_t touched = 0, active = 0;
  for (std::size_t i = 0; i < s.bins(); ++i) {
    active += s.calls_in_flight_max[i] > 0;
    touched +=
        !limits.empty() && static_cast<double>(s.calls_in_flight_max[i]) >= limits.front().value;
  }
  std::string text =
      fmt::format("At most {} at once, first on {}. ", counted(highest, "call", "calls"),
                  when(run, s, peak(s.calls_in_flight_max)));
  if (limits.empty()) return text;
  text += touched == 0
              ? fmt::format("The lowest limit, {:.5g} ({}), was never touched.",
                            limits.front().value, limits.front().names)
              : fmt::format("The lowest limit, {:.5g} ({}), was touched in {} of {} {} with calls.",
                            limits.front().value, limits.front().names, touched, active,
                            bin_words(s.bin_ms));
  return text + beyond(static_cast<double>(highest), limits);
}

// ---- the EHR

Figure ehr_rate(const RunSummary& run, const Series& s, std::string title) {
  Figure figure;
  figure.title = std::move(title);
  figure.height = [](const Layout& l) { return l.narrow ? 200.0 : 230.0; };
  const auto limits = ehr_limits(run);
  figure.draw = [&run, &s, limits](Svg& svg, const Layout& l) {
    const Steps top = steps_of(s, s.ehr_max_per_second);
    TimeChart chart(svg, l,
                    {.clock = &run.clock,
                     .from_ms = s.from_ms,
                     .until_ms = until_of(s),
                     .max = chart_max(most(top.values), limits),
                     .unit = "requests a second",
                     .height = l.narrow ? 200.0 : 230.0});
    shade_outages(chart, run, "ehr", s.from_ms, until_of(s));
    chart.frame();
    chart.area(coarsen(top, chart.resolution(), Merge::largest), "soft");
    const double per_second = 1e3 / static_cast<double>(s.bin_ms);
    chart.steps(coarsen(steps_of(s, s.ehr_requests, per_second), chart.resolution(), Merge::mean),
                "l1");
    chart.limits(labelled(limits));
  };
  std::vector<KeyItem> items{
      {"soft", "busiest second"}, {"l1", "mean", true}, {"limit", "limit", true}};
  if (has_span(run, "ehr", false)) items.push_back({"veil", "EHR in trouble"});
  if (has_span(run, "ehr", true)) items.push_back({"gate", "we held back (gate closed)"});
  figure.key = key(items);
  return figure;
}

// How often the mean came near the lowest limit.
std::string near_limit(const RunSummary& run, const Series& s, std::int64_t highest) {
  const auto limits = ehr_limits(run);
  if (limits.empty()) return "";
  const double limit = limits.front().value;
  std::int64_t near = 0, above = 0, active = 0;
  for (std::size_t i = 0; i < s.bins(); ++i) {
    const double mean =
        static_cast<double>(s.ehr_requests[i]) * 1e3 / static_cast<double>(s.bin_ms);
    active += s.ehr_requests[i] > 0;
    near += mean >= 0.85 * limit;
    above += mean > 1.05 * limit;
  }
  if (above > 0) {
    return fmt::format(" <b>More than the limit of {:.4g} was asked</b> in {} of {} active {}.",
                       limit, above, active, bin_words(s.bin_ms));
  }
  std::string text =
      near == 0
          ? fmt::format(" The mean never came within 15% of the limit of {:.4g}.", limit)
          : fmt::format(" The mean was within 15% of the limit of {:.4g} in {} of {} active {}.",
                        limit, near, active, bin_words(s.bin_ms));
  if (static_cast<double>(highest) > limit) {
    text += " A single second may go above it: the limit allows short bursts.";
  }
  return text;
}

std::string ehr_caption(const RunSummary& run, const Series& s) {
  const std::int64_t highest = s.ehr_max_per_second[peak(s.ehr_max_per_second)];
  std::int64_t requests = 0, too_many = 0, failed = 0;
  for (std::size_t i = 0; i < s.bins(); ++i) {
    requests += s.ehr_requests[i];
    too_many += s.ehr_too_many[i];
    failed += s.ehr_failed[i];
  }
  std::string text =
      fmt::format("{}; {} in the busiest second.{} ", counted(requests, "request", "requests"),
                  number(highest), near_limit(run, s, highest));
  text += too_many == 0 ? "None was refused as too many"
                        : fmt::format("{} ({}) refused as too many", number(too_many),
                                      percent(too_many, requests));
  text += failed == 0 ? "."
                      : fmt::format("; {} ({}) failed or got lost.", number(failed),
                                    percent(failed, requests));
  return text;
}

std::string day_title(const RunSummary& run, const Series& day, std::string_view what) {
  return fmt::format("{} on the busiest day, {}", what,
                     day_name(to_local_ms(run.clock, day.from_ms)));
}

}  // namespace

void write_attempts(Page& page, const RunSummary& run) {
  if (run.attempts == 0 || run.series.bins() == 0) return;
  page.section("contacts", "Calls and texts over time");
  const Series& s = run.series;
  if (run.calls > 0) {
    Figure figure = stacked(
        run, "Calls, by what came of them", "calls",
        {{sum_outcomes(s, "voice", {"answered_human"}), "a1", "a person answered"},
         {sum_outcomes(s, "voice", {"answered_machine"}), "a2", "a machine answered"},
         {sum_outcomes(s, "voice", {"no_answer", "busy"}), "a3", "nobody answered, or busy"},
         {sum_outcomes(s, "voice", {"answered_human", "answered_machine", "no_answer", "busy"},
                       true),
          "a4", "bad number, failed, called off or unknown"}});
    const std::int64_t answered = count_of(run.call_outcomes, "answered_human");
    const std::int64_t ended = total_of(run.call_outcomes);
    figure.caption =
        fmt::format("A person answered {} of {} ({}). Most calls started in the {} from {}: {}.",
                    number(answered), counted(ended, "call", "calls"), percent(answered, ended),
                    bin_word(s.bin_ms), when(run, s, peak(s.calls_started)),
                    number(s.calls_started[peak(s.calls_started)]));
    page.figure(figure);
  } else {
    page.paragraph("No call was made.");
  }
  if (run.texts > 0) {
    Figure figure = stacked(
        run, "Texts, by what came of them", "texts",
        {{sum_outcomes(s, "text", {"delivered"}), "a1", "delivered"},
         {sum_outcomes(s, "text", {"delivered"}, true), "a4", "refused, failed or called off"}});
    const std::int64_t delivered = count_of(run.text_outcomes, "delivered");
    figure.caption = fmt::format("{} of {} were delivered ({}).", number(delivered),
                                 counted(total_of(run.text_outcomes), "text", "texts"),
                                 percent(delivered, total_of(run.text_outcomes)));
    page.figure(figure);
  } else {
    page.paragraph("No text was sent.");
  }
}

void write_calls_in_flight(Page& page, const RunSummary& run) {
  if (run.calls == 0 || run.series.bins() == 0) return;
  page.section("lines", "Calls at once, against the limits");
  Figure figure = calls_at_once(run, run.series, "Calls at once");
  figure.caption = calls_caption(run, run.series);
  figure.table = by_day(run, {{"Most at once", &run.series.calls_in_flight_max, true},
                              {"Agents up", &run.series.agents_limit, true},
                              {"Calls started", &run.series.calls_started, false}});
  page.figure(figure);
  for (const Series& day : run.busiest_day) {
    if (day.bins() == 0) continue;
    Figure closer = calls_at_once(run, day, day_title(run, day, "Calls at once"));
    closer.caption = calls_caption(run, day);
    page.figure(closer);
  }
  page.paragraph(
      "A call counts from the check in the EHR before it until its end. Lines are the "
      "carrier's trunks; agents hold the conversations.",
      "muted");
}

void write_ehr(Page& page, const RunSummary& run) {
  if (run.ehr_requests == 0 || run.series.bins() == 0) return;
  page.section("ehr", "The load on the EHR, against its limit");
  Figure figure = ehr_rate(run, run.series, "EHR requests a second");
  figure.caption = ehr_caption(run, run.series);
  figure.table = by_day(run, {{"Requests", &run.series.ehr_requests, false},
                              {"Busiest second", &run.series.ehr_max_per_second, true},
                              {"Too many (429)", &run.series.ehr_too_many, false},
                              {"Failed or lost", &run.series.ehr_failed, false}});
  page.figure(figure);
  for (const Series& day : run.busiest_day) {
    if (day.bins() == 0) continue;
    Figure closer = ehr_rate(run, day, day_title(run, day, "EHR requests a second"));
    closer.caption = ehr_caption(run, day);
    page.figure(closer);
  }
}

void write_queue(Page& page, const RunSummary& run) {
  if (run.attempts == 0 || run.series.bins() == 0) return;
  page.section("queue", "Who waited for capacity");
  const Series& s = run.series;
  const std::size_t at = peak(s.ready_calls);
  const std::size_t text_at = peak(s.ready_texts);
  const QuantileRow& delay = run.quantiles.start_delay_ms;
  const QuantileRow& late = run.quantiles.late_start_ms;
  const std::string starts =
      delay.count == 0
          ? std::string("No contact was started.")
          : fmt::format(
                "Half of the {} contacts started {}, 99 in 100 within {}; the longest wait was {}. "
                "Capacity explains all of it but {} in 99 of 100, and but {} at the worst.",
                number(delay.count),
                delay.p50 == 0 ? "the moment they fell due"
                               : "within " + duration(delay.p50) + " of falling due",
                duration(delay.p99), duration(delay.max), duration(late.p99), duration(late.max));
  const std::int64_t longest = std::max(s.ready_calls[at], s.ready_texts[text_at]);
  if (longest == 0) {
    page.paragraph("No queue was seen at any sample: whoever was due could start. " + starts);
    return;
  }
  Figure figure;
  figure.title = "Contacts due and waiting";
  figure.height = [](const Layout& l) { return l.narrow ? 190.0 : 210.0; };
  figure.draw = [&run, &s](Svg& svg, const Layout& l) {
    const Steps calls = steps_of(s, s.ready_calls);
    const Steps texts = steps_of(s, s.ready_texts);
    TimeChart chart(svg, l,
                    {.clock = &run.clock,
                     .from_ms = s.from_ms,
                     .until_ms = until_of(s),
                     .max = std::max(most(calls.values), most(texts.values)),
                     .unit = "waiting",
                     .height = l.narrow ? 190.0 : 210.0});
    shade_outages(chart, run, "ehr", s.from_ms, until_of(s));
    chart.frame();
    chart.area(coarsen(calls, chart.resolution(), Merge::largest), "soft");
    chart.steps(coarsen(texts, chart.resolution(), Merge::largest), "l2");
  };
  figure.key = key({{"soft", "calls"}, {"l2", "texts", true}});
  figure.caption =
      fmt::format("The longest queue: {} for a call on {}, {} for a text{}. {}",
                  counted(s.ready_calls[at], "patient", "patients"), when(run, s, at),
                  counted(s.ready_texts[text_at], "patient", "patients"),
                  s.ready_texts[text_at] > 0 ? " on " + when(run, s, text_at) : "", starts);
  figure.table = by_day(run, {{"Calls waiting, most", &s.ready_calls, true},
                              {"Texts waiting, most", &s.ready_texts, true},
                              {"Bookings waiting, most", &s.bookings_waiting, true},
                              {"Staff tasks open, most", &s.open_tasks, true}});
  page.figure(figure);
}

}  // namespace rb::sim
