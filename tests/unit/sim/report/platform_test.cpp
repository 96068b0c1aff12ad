// The report of a run over a platform, and two runs on one page.
#include <gtest/gtest.h>

#include "sim/report/beside/beside.hpp"
#include "sim/report/bound.hpp"
#include "sim/report/report.hpp"
#include "tests/unit/sim/metrics/scripted_run.hpp"
#include "tests/unit/sim/report/markup.hpp"

namespace rb::sim {
namespace {

RunSummary plain_run() {
  scripted::Options options;
  options.patients = 200;
  RunSummary run = scripted::summarise(scripted::make(options));
  run.held.clear();
  return run;
}

ResourceRow busy(const RunSummary& run, const std::string& name) {
  ResourceRow row;
  row.name = name;
  row.capacity = 10;
  row.arrivals = 10'000;
  row.utilisation_ppm = 36'000;
  row.busiest_ppm = 1'000'000;
  row.mean_wait_us = 1'200'000;
  row.p99_wait_us = 4'000'000;
  row.max_wait_us = 8'000'000;
  row.most_waiting = 812;
  row.saturated_ms = 1'440'000;
  row.first_saturated_ms = run.start_ms + 3'600'000;
  row.utilisation.assign(run.series.bins(), 500'000);
  row.waiting_milli.assign(run.series.bins(), 700);
  return row;
}

RunSummary platform_run() {
  RunSummary run = plain_run();
  run.held = {{"agents", 3'600'000, 0, 90'000'000, run.start_ms, run.start_ms + 3'600'000}};
  run.resources = {busy(run, "database connections"), busy(run, "ehr servers")};
  run.resources[1].mean_wait_us = 20;
  return run;
}

markup::Findings read(const std::string& page) {
  markup::Findings found = markup::read(page);
  EXPECT_EQ(found.error, "");
  for (const std::string& reference : found.references) {
    EXPECT_TRUE(found.ids.contains(reference)) << reference;
  }
  for (const char* forbidden : {"http:", "https:", "//", "src=", "<script", "<link", "<img"}) {
    EXPECT_EQ(page.find(forbidden), std::string::npos) << forbidden;
  }
  return found;
}

bool says(const markup::Findings& page, std::string_view text) {
  return page.text.find(text) != std::string::npos;
}

TEST(PlatformReport, tells_each_resource_and_what_held_back) {
  const markup::Findings page = read(render_report(platform_run()));
  EXPECT_TRUE(says(page,
                   "Database connections: busy 100% at most, mean wait 1.2 s, longest 8 s, "
                   "longest queue 812"));
  EXPECT_TRUE(says(page, "Held back by voice agents for 1 h"));
  EXPECT_TRUE(says(page, "EHR servers"));
  EXPECT_TRUE(says(page, "Waited for since"));
}

TEST(PlatformReport, tells_what_stood_still_and_since_when) {
  RunSummary run = platform_run();
  run.resources[0].stood_ms = 89'700;
  run.resources[0].first_stood_ms = run.start_ms + 7'200'000;
  const markup::Findings page = read(render_report(run));
  EXPECT_TRUE(
      says(page, "Database connections: stood still for 1 min 30 s, mean wait 1.2 s, longest 8 s"));
  EXPECT_TRUE(says(page, "It stood still for 1 min 29 s while something was there"));
}

TEST(PlatformReport, without_a_platform_there_is_only_what_held_back) {
  RunSummary run = platform_run();
  run.resources.clear();
  const markup::Findings held = read(render_report(run));
  EXPECT_TRUE(held.ids.contains("bound"));
  EXPECT_FALSE(held.ids.contains("platform"));
  run.held.clear();
  const markup::Findings nothing = read(render_report(run));
  EXPECT_FALSE(nothing.ids.contains("bound"));
  EXPECT_FALSE(nothing.ids.contains("platform"));
}

TEST(PlatformReport, series_of_another_length_and_hostile_names_do_no_harm) {
  RunSummary run = platform_run();
  run.resources[0].name = "<script>alert(1)</script>\"'&";
  run.resources[0].utilisation.resize(3);
  run.resources[1].waiting_milli.clear();
  run.held[0].limit = "</table><b onload=x>";
  (void)read(render_report(run));
  (void)read(render_beside(run, platform_run()));
}

TEST(Beside, shows_both_runs_with_what_changed) {
  RunSummary before = platform_run(), after = plain_run();
  before.scenario = "naive-start";
  after.scenario = "jitter-3h";
  before.ehr_requests = 4 * after.ehr_requests;
  const markup::Findings page = read(render_beside(before, after));
  for (const char* text : {"naive-start beside jitter-3h", "-75.0%", "the same",
                           "Median start delay", "jitter-3h has no database connections"}) {
    EXPECT_TRUE(says(page, text)) << text;
  }
}

TEST(Beside, of_empty_runs_and_of_runs_of_unequal_length_is_whole) {
  scripted::Options options;
  options.patients = 50;
  options.horizon = 1 * kDay;
  const RunSummary short_run = scripted::summarise(scripted::make(options));
  RunSummary empty;
  empty.clock.offsets = {{0, 0}};
  empty.series.bin_ms = 1;
  (void)read(render_beside(short_run, plain_run()));
  (void)read(render_beside(empty, plain_run()));
  (void)read(render_beside(empty, empty));
}

TEST(Beside, hostile_names_stay_text) {
  RunSummary run = platform_run();
  run.scenario = "</title></style><script>alert(1)</script>\"'&<b onload=x>\x01";
  run.shows = run.version = run.digest = run.scenario;
  (void)read(render_beside(run, run));
}

TEST(Words, times_are_short) {
  EXPECT_EQ(short_time(0), "0 us");
  EXPECT_EQ(short_time(850), "850 us");
  EXPECT_EQ(short_time(12'000), "12 ms");
  EXPECT_EQ(short_time(1'200'000), "1.2 s");
  EXPECT_EQ(short_time(77'000'000), "1 min 17 s");
  EXPECT_EQ(limit_words("agents"), "voice agents");
  EXPECT_EQ(limit_words("something_new"), "something new");
  EXPECT_EQ(resource_words("ehr servers"), "EHR servers");
}

}  // namespace
}  // namespace rb::sim
