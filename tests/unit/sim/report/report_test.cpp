#include "sim/report/report.hpp"

#include <gtest/gtest.h>

#include "tests/unit/sim/metrics/scripted_run.hpp"
#include "tests/unit/sim/report/markup.hpp"

namespace rb::sim {
namespace {

RunSummary summary(scripted::Options options) {
  RunSummary s = scripted::summarise(scripted::make(options));
  s.digest = "0123456789abcdef";
  s.audited = true;
  return s;
}

RunSummary some_run(std::uint32_t campaigns = 1) {
  scripted::Options options;
  options.patients = 300;
  options.campaigns = campaigns;
  return summary(options);
}

markup::Findings well_formed(const RunSummary& s) {
  const std::string page = render_report(s);
  markup::Findings found = markup::read(page);
  EXPECT_EQ(found.error, "");
  for (const std::string& reference : found.references) {
    EXPECT_TRUE(found.ids.contains(reference)) << reference;
  }
  return found;
}

bool says(const markup::Findings& page, std::string_view text) {
  return page.text.find(text) != std::string::npos;
}

// Nothing to fetch and nothing to run, anywhere.
void self_contained(const std::string& page) {
  for (const char* forbidden : {"http:", "https:", "//", "src=", "@import", "<script", "<link",
                                "<img", "<iframe", "javascript:", "url(d", "url(h", "url(\""}) {
    EXPECT_EQ(page.find(forbidden), std::string::npos) << forbidden;
  }
}

TEST(Report, is_one_page_that_needs_nothing_but_itself) {
  for (const std::uint32_t campaigns : {1U, 5U}) self_contained(render_report(some_run(campaigns)));
}

TEST(Report, is_well_formed_with_one_campaign_and_with_five) {
  const markup::Findings one = well_formed(some_run(1));
  EXPECT_FALSE(says(one, "Campaign by campaign"));
  const markup::Findings five = well_formed(some_run(5));
  EXPECT_TRUE(says(five, "Campaign by campaign"));
  for (const char* name :
       {"flu-recall", "storm-reschedule", "confirm-visits", "waitlist", "follow-up"}) {
    EXPECT_TRUE(says(five, name)) << name;
  }
  EXPECT_EQ(one.tags.at("h1"), 1);
  // Each chart is named and described, once for wide screens and once for narrow ones.
  EXPECT_GE(one.tags.at("figure"), 12);
  EXPECT_EQ(one.tags.at("desc"), 2 * one.tags.at("figure"));
  EXPECT_GE(one.tags.at("details"), 8);
}

TEST(Report, says_what_the_summary_says) {
  RunSummary s = some_run();
  s.seed = 4711;
  const markup::Findings page = well_formed(s);
  EXPECT_TRUE(says(page, "Seed 4711"));
  EXPECT_TRUE(says(page, "0123456789abcdef"));
  EXPECT_TRUE(says(page, "Every promise was kept"));
  EXPECT_TRUE(says(page, std::to_string(s.funnel.reached)));
  const auto met = std::count_if(s.objectives.begin(), s.objectives.end(),
                                 [](const ObjectiveResult& o) { return o.met; });
  EXPECT_TRUE(says(page, std::to_string(met) + " of 3 objectives met"));
}

TEST(Report, tells_broken_promises_and_silence_apart) {
  RunSummary s = some_run();
  s.violations = 2;
  s.broken_promises = {{"I10", "third contact in a day", 815}};
  const markup::Findings broken = well_formed(s);
  EXPECT_TRUE(says(broken, "2 broken promises"));
  EXPECT_TRUE(says(broken, "third contact in a day"));
  EXPECT_FALSE(says(broken, "Every promise was kept"));
  s.audited = false;
  const markup::Findings silent = well_formed(s);
  EXPECT_TRUE(says(silent, "not audited"));
  EXPECT_FALSE(says(silent, "Every promise was kept"));
}

TEST(Report, escapes_hostile_names) {
  const std::string evil = "</title></style><script>alert(1)</script>\"'&<b onload=x>\x01";
  RunSummary s = some_run(2);
  for (std::string* name : {&s.scenario,
                            &s.shows,
                            &s.version,
                            &s.digest,
                            &s.clock.zone,
                            &s.campaigns[0].name,
                            &s.campaigns[1].purpose,
                            &s.campaigns[1].urgency,
                            &s.reach[0].by,
                            &s.reach[0].groups[0].name,
                            &s.reach[1].groups[1].name,
                            &s.unresolved[0].reason,
                            &s.campaigns[0].unresolved[0].reason,
                            &s.withheld[0].reason,
                            &s.tasks[0].reason,
                            &s.endings[0].name,
                            &s.call_outcomes[0].name,
                            &s.outages[0].kind,
                            &s.objectives[0].name,
                            &s.objectives[1].unit,
                            &s.series.outcomes[0].outcome,
                            &s.call_numbers[0].outcomes[1].name}) {
    *name = evil;
  }
  s.violations = 1;
  s.broken_promises = {{evil, evil, 1}};
  const std::string page = render_report(s);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("<b onload"), std::string::npos);
  const markup::Findings found = well_formed(s);
  EXPECT_FALSE(found.tags.contains("script"));
  EXPECT_TRUE(
      says(found, "<script>alert(1)</script>\"'&<b onload=x>"));  // as text, and not twice escaped
  EXPECT_FALSE(says(found, "&lt;"));
}

TEST(Report, tiny_and_nearly_whole_shares_stay_well_formed) {
  RunSummary s = some_run(2);
  s.ehr_too_many = 1;
  s.ehr_requests = 1'000'000;
  s.reach[0].groups[0].enrolled = 1'000'000;
  s.reach[0].groups[0].reached = 1;
  s.funnel.enrolled = 1'000'000;
  s.resolved = 999'999;
  EXPECT_TRUE(says(well_formed(s), "under 0.1%"));
}

TEST(Report, renders_an_empty_run) {
  scripted::Run none;
  none.start = instant_from_ms(1'791'201'600'000);
  none.end = none.start + kDay;
  none.options.horizon = kDay;
  none.zones = std::make_shared<ZoneTable>(
      "test", std::vector<Zone>{Zone("Etc/UTC", {{Instant{}, std::chrono::seconds{0}}})});
  const markup::Findings page = well_formed(scripted::summarise(none));
  EXPECT_TRUE(says(page, "Nobody was enrolled"));
  self_contained(render_report(RunSummary{}));
  EXPECT_EQ(markup::read(render_report(RunSummary{})).error, "");
}

TEST(Report, renders_a_run_in_which_nobody_was_reached) {
  scripted::Options options;
  options.patients = 50;
  options.answer_ppm = 0;
  options.horizon = 30h;
  options.staff = 0;
  RunSummary s = summary(options);
  s.funnel.reached = s.funnel.decided = s.funnel.booked = s.resolved = 0;
  const markup::Findings page = well_formed(s);
  EXPECT_TRUE(says(page, "Nobody was resolved."));
}

TEST(Report, renders_a_run_without_one_attempt) {
  scripted::Options options;
  options.patients = 20;
  options.horizon = 10min;  // over before anybody is due
  const RunSummary s = summary(options);
  ASSERT_LE(s.attempts, 2);
  RunSummary none = s;
  none.attempts = none.calls = none.texts = 0;
  for (Counts* counts : {&none.call_outcomes, &none.text_outcomes}) counts->clear();
  none.series = Series{};
  none.series.bin_ms = 60'000;
  const markup::Findings page = well_formed(none);
  EXPECT_TRUE(says(page, "0% of 20 patients"));
}

TEST(Report, renders_one_patient_and_every_length_of_run) {
  for (const Millis horizon :
       {Millis{1min}, Millis{1h}, Millis{7h}, Millis{49h}, Millis{20 * kDay}}) {
    scripted::Options options;
    options.patients = 3;
    options.horizon = horizon;
    well_formed(summary(options));
  }
}

// Whatever stands in the numbers of a summary: refused with a reason, or a whole page.
TEST(Report, odd_numbers_are_refused_or_rendered) {
  const std::string good = to_json(some_run(2));
  const char* odd[] = {"-1", "0", "1", "9007199254740991", "-9007199254740991", "1e300", "true"};
  std::size_t rendered = 0;
  for (std::uint64_t i = 0; i < 120; ++i) {
    std::string text = good;
    std::size_t at = draw_below({.entity = i}, text.size());
    // Most of the text are the series: prefer the rest of it.
    if (i % 4 != 0) at = draw_below({.entity = i, .counter = 1}, text.find("\n\"series\""));
    at = text.find_first_of("0123456789", at);
    if (at == std::string::npos || std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0)
      continue;
    const std::size_t end = text.find_first_not_of("0123456789.", at);
    text.replace(at, end - at, odd[i % std::size(odd)]);
    const auto read = from_json(text);
    if (!read) {
      EXPECT_FALSE(read.error().message.empty());
      continue;
    }
    ++rendered;
    EXPECT_EQ(markup::read(render_report(*read)).error, "")
        << text.substr(at > 60 ? at - 60 : 0, 120);
  }
  EXPECT_GT(rendered, 25U);
}

TEST(Report, says_what_was_said_in_words) {
  RunSummary s = some_run();
  EXPECT_FALSE(says(well_formed(s), "What was said"));
  s.conversations.emplace();
  s.text_conversations.emplace();
  EXPECT_FALSE(says(well_formed(s), "What was said")) << "nobody spoke";
  s.text_conversations = {.conversations = 93,
                          .messages = 311,
                          .questions = 256,
                          .not_understood = 46,
                          .searches = 45,
                          .booked = 22,
                          .taken = 1,
                          .escalated = 7,
                          .stopped = 2,
                          .left = 38,
                          .ends = {{"declined", 3}},
                          .asked = {}};
  const markup::Findings texts = well_formed(s);
  for (const char* text :
       {"What was said", "93 conversations followed from a reply in words, with 311 texts",
        "13.2% of the replies were not understood", "a time was chosen and taken",
        "they want to hear no more"}) {
    EXPECT_TRUE(says(texts, text)) << text;
  }
  EXPECT_FALSE(says(texts, "In calls"));
  // A flow that looks for no times is not asked about any.
  s.text_conversations.reset();
  s.conversations = {.calls = 2'000,
                     .questions = 7'000,
                     .not_understood = 700,
                     .escalated = 400,
                     .ends = {{"none", 0}, {"confirmed", 1'500}, {"escalated", 500}},
                     .asked = {{"stop", "greeting", 2'000, 200, 50}, {"stop", "<b>", 80, 8, 4}}};
  const markup::Findings calls = well_formed(s);
  EXPECT_TRUE(says(calls, "2,000 calls were held in a dialogue flow, with 7,000 questions"));
  EXPECT_TRUE(says(calls, "a person was asked for, or needed"));
  EXPECT_FALSE(says(calls, "a time was chosen"));
  for (const char* text : {"How they ended", "75.0%", "greeting", "Left there", "<b>"}) {
    EXPECT_TRUE(says(calls, text)) << text;
  }
  const auto again = from_json(to_json(s));
  ASSERT_TRUE(again);
  EXPECT_EQ(*again, s);
}

TEST(Report, is_the_same_for_the_same_summary_and_after_a_round_trip) {
  const RunSummary s = some_run(3);
  const auto again = from_json(to_json(s));
  ASSERT_TRUE(again);
  EXPECT_EQ(render_report(s), render_report(*again));
}

}  // namespace
}  // namespace rb::sim
