// When patients answer, on which try, what is said then, and why contacts were withheld.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "sim/report/draw/bar_chart.hpp"
#include "sim/report/draw/heat_chart.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/sections.hpp"
#include "sim/report/words.hpp"

namespace rb::sim {
namespace {

constexpr std::array<const char*, 7> kDays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                           "Thursday", "Friday", "Saturday"};

// Best and worst hour with enough calls to say.
std::string hours_caption(const HeatMap& heat) {
  std::size_t best = 168, worst = 168;
  const auto share = [&](std::size_t i) {
    return static_cast<double>(heat.answered[i]) / static_cast<double>(heat.calls[i]);
  };
  constexpr std::int64_t kEnough = 50;
  for (std::size_t i = 0; i < 168; ++i) {
    if (heat.calls[i] < kEnough) continue;
    if (best == 168 || share(i) > share(best)) best = i;
    if (worst == 168 || share(i) < share(worst)) worst = i;
  }
  if (best == worst) return "Too few calls to say which hour is best.";
  const auto name = [&](std::size_t i) {
    return fmt::format("{} {:02}:00 ({} of {} calls)", kDays[i / 24], i % 24,
                       percent(heat.answered[i], heat.calls[i]), number(heat.calls[i]));
  };
  return fmt::format(
      "Patients answered most on {}, least on {}, among hours with at least {} calls.", name(best),
      name(worst), kEnough);
}

std::string hours_table(const HeatMap& heat) {
  std::vector<std::vector<std::string>> rows;
  for (std::size_t hour = 0; hour < 24; ++hour) {
    std::vector<std::string> row{fmt::format("{:02}:00", hour)};
    bool any = false;
    for (std::size_t day = 1; day <= 7; ++day) {
      const std::size_t i = day % 7 * 24 + hour;
      any = any || heat.calls[i] > 0;
      row.push_back(heat.calls[i] == 0
                        ? std::string("–")
                        : fmt::format("{} / {}", number(heat.answered[i]), number(heat.calls[i])));
    }
    if (any) rows.push_back(row);
  }
  return table({"Answered / calls", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}, rows);
}

std::string call_name(std::int64_t number, std::int64_t last) {
  const std::int64_t tens = number % 100;
  const char* ending = tens >= 11 && tens <= 13 ? "th"
                       : number % 10 == 1       ? "st"
                       : number % 10 == 2       ? "nd"
                       : number % 10 == 3       ? "rd"
                                                : "th";
  return fmt::format("{}{}{} call", number, ending, number == last ? " or later" : "");
}

using Rows = std::vector<std::vector<std::string>>;

// A row for a count and what it is of a hundred conversations.
void add(Rows& rows, const char* what, std::int64_t count, std::int64_t of) {
  rows.push_back({what, number(count), percent(count, of)});
}

// Of flows that look for times; nothing where none did.
void add_times(Rows& rows, std::int64_t searches, std::int64_t booked, std::int64_t taken,
               std::int64_t of) {
  if (searches == 0) return;
  add(rows, "times were looked for", searches, of);
  add(rows, "a time was chosen and taken", booked, of);
  add(rows, "a time was gone when it was chosen", taken, of);
}

// How they ended, and question by question.
void write_course(Page& page, const Counts& ends, const std::vector<QuestionCounts>& asked) {
  Rows ways;
  for (const NamedCount& end : ends) {
    if (end.count == 0) continue;
    ways.push_back({escape(disposition_words(end.name)), number(end.count),
                    percent(end.count, total_of(ends))});
  }
  page.html(table({"How they ended", "", "Share"}, ways));
  Rows rows;
  for (const QuestionCounts& q : asked) {
    rows.push_back({escape(q.flow), escape(q.question), number(q.asked),
                    percent(q.not_understood, q.asked), percent(q.left, q.asked)});
  }
  page.html(table({"Flow", "Question", "Asked", "Not understood", "Left there"}, rows, 1));
}

void write_calls(Page& page, const ConversationCounts& c) {
  page.html("<h3>In calls</h3>\n");
  page.paragraph(fmt::format(
      "{} were held in a dialogue flow, with {} questions; {} of the replies were not understood.",
      counted(c.calls, "call", "calls"), number(c.questions),
      percent(c.not_understood, c.questions)));
  Rows rows;
  add_times(rows, c.searches, c.booked, c.taken, c.calls);
  add(rows, "a person was asked for, or needed", c.escalated, c.calls);
  page.html(table({"Came of them", "Calls", "Share"}, rows));
  write_course(page, c.ends, c.asked);
}

void write_texts(Page& page, const TextConversationCounts& c) {
  page.html("<h3>By text</h3>\n");
  page.paragraph(fmt::format(
      "{} followed from a reply in words, with {} of ours, one to each of theirs; {} of the "
      "replies were not understood.",
      counted(c.conversations, "conversation", "conversations"),
      counted(c.messages, "text", "texts"),
      percent(c.not_understood, c.conversations + c.questions)));
  Rows rows;
  add_times(rows, c.searches, c.booked, c.taken, c.conversations);
  add(rows, "a person was asked for, or needed", c.escalated, c.conversations);
  add(rows, "they want to hear no more", c.stopped, c.conversations);
  add(rows, "a question of ours stayed without a reply", c.left, c.conversations);
  page.html(table({"Came of them", "Times", "For each conversation"}, rows));
  write_course(page, c.ends, c.asked);
}

}  // namespace

void write_hours(Page& page, const RunSummary& run) {
  const HeatChart chart(run.heat);
  if (chart.empty()) return;
  page.section("hours", "When patients answer");
  Figure figure;
  figure.title = "Share of calls that a person answered, by the patient's own clock";
  figure.height = [&chart](const Layout& l) { return chart.height(l); };
  figure.draw = [&chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
  figure.caption = hours_caption(run.heat);
  figure.table = hours_table(run.heat);
  page.figure(figure);
  page.paragraph(
      fmt::format("Large figure and shade: share answered. Small figure: calls. Hours with fewer "
                  "than {} calls show their number only.",
                  kFewCalls),
      "muted");
}

void write_call_numbers(Page& page, const RunSummary& run) {
  if (run.call_numbers.empty()) return;
  page.section("tries", "What each further call brings");
  BarChart chart;
  chart.max = 1;
  chart.name_width = 120;
  chart.value_width = 130;
  std::vector<std::vector<std::string>> rows;
  constexpr std::int64_t kLastRow = 12;  // also holds all later calls
  for (const CallNumber& row : run.call_numbers) {
    const std::int64_t calls = total_of(row.outcomes);
    if (calls == 0) continue;
    const auto part = [&](std::initializer_list<const char*> names, const char* cls) {
      std::int64_t n = 0;
      for (const char* name : names) n += count_of(row.outcomes, name);
      return BarPart{static_cast<double>(n) / static_cast<double>(calls), cls, percent(n, calls)};
    };
    const std::string name = call_name(row.number, kLastRow);
    chart.rows.push_back(
        {name,
         {part({"answered_human"}, "a1"), part({"answered_machine"}, "a2"),
          part({"no_answer", "busy"}, "a3"),
          part({"bad_number", "rejected", "failed", "unknown", "cancelled"}, "a4")},
         counted(calls, "call", "calls")});
    std::vector<std::string> cells{name, number(calls)};
    for (const char* outcome :
         {"answered_human", "answered_machine", "no_answer", "busy", "bad_number"}) {
      cells.push_back(percent(count_of(row.outcomes, outcome), calls));
    }
    const std::int64_t yes =
        count_of(row.dispositions, "booked") + count_of(row.dispositions, "confirmed");
    cells.push_back(number(yes));
    cells.push_back(percent(yes, calls));
    rows.push_back(cells);
  }
  Figure figure;
  figure.title = "Outcome of the first, second and further calls to a patient";
  figure.height = [chart](const Layout& l) { return chart.height(l); };
  figure.draw = [chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
  figure.key = key({{"a1", "a person answered"},
                    {"a2", "a machine answered"},
                    {"a3", "nobody answered, or busy"},
                    {"a4", "bad number, failed, called off or unknown"}});
  const auto answered = [](const CallNumber& row) {
    return percent(count_of(row.outcomes, "answered_human"), total_of(row.outcomes));
  };
  const auto yes = [](const CallNumber& row) {
    return count_of(row.dispositions, "booked") + count_of(row.dispositions, "confirmed");
  };
  const CallNumber& first = run.call_numbers.front();
  const CallNumber& last = run.call_numbers.back();
  figure.caption = fmt::format("{} of first calls were answered by a person; {} ended in a yes.",
                               answered(first), percent(yes(first), total_of(first.outcomes)));
  if (run.call_numbers.size() > 1) {
    figure.caption += fmt::format(" Of the {}s, {} and {}.", call_name(last.number, kLastRow),
                                  answered(last), percent(yes(last), total_of(last.outcomes)));
  }
  figure.table = table(
      {"Call", "Calls", "Person", "Machine", "Nobody", "Busy", "Bad number", "Yes", "Yes, share"},
      rows);
  page.figure(figure);
}

void write_withheld(Page& page, const RunSummary& run) {
  page.section("withheld", "Why contacts were withheld");
  if (run.withheld.empty()) {
    page.paragraph("No contact was withheld: whenever one was due, it was allowed.");
    return;
  }
  std::vector<WithheldCount> sorted = run.withheld;
  std::stable_sort(
      sorted.begin(), sorted.end(),
      [](const WithheldCount& a, const WithheldCount& b) { return a.times > b.times; });
  BarChart chart;
  std::vector<std::vector<std::string>> rows;
  std::int64_t all = 0;
  for (const WithheldCount& w : sorted) {
    all += w.times;
    chart.rows.push_back({withheld_words(w.reason),
                          {{static_cast<double>(w.times), "a1", ""}},
                          fmt::format("{} ({})", short_number(w.times),
                                      counted(w.patients, "patient", "patients"))});
    rows.push_back({escape(withheld_words(w.reason)), number(w.times), number(w.patients)});
  }
  Figure figure;
  figure.title = "Contacts held back, by reason";
  figure.height = [chart](const Layout& l) { return chart.height(l); };
  figure.draw = [chart](Svg& svg, const Layout& l) { chart.draw(svg, l); };
  figure.table = table({"Reason", "Times", "Patients"}, rows);
  figure.caption = fmt::format(
      "{} was due and not made, against {} made. Most often: {} ({}). Each was put off "
      "to a later time, not dropped.",
      counted(all, "contact", "contacts"), number(run.attempts),
      escape(withheld_words(sorted.front().reason)), percent(sorted.front().times, all));
  if (all != 1) figure.caption.replace(figure.caption.find(" was due"), 8, " were due");
  page.figure(figure);
}

void write_conversations(Page& page, const RunSummary& run) {
  const bool by_call = run.conversations && run.conversations->calls > 0;
  const bool by_text = run.text_conversations && run.text_conversations->conversations > 0;
  if (!by_call && !by_text) return;
  page.section("conversations", "What was said");
  if (by_call) write_calls(page, *run.conversations);
  if (by_text) write_texts(page, *run.text_conversations);
}

}  // namespace rb::sim
