// The section about appointments.
#include <gtest/gtest.h>

#include "sim/report/beside/beside.hpp"
#include "sim/report/report.hpp"
#include "tests/unit/sim/metrics/scripted_run.hpp"
#include "tests/unit/sim/report/markup.hpp"

namespace rb::sim {
namespace {

RunSummary plain_run() {
  scripted::Options options;
  options.patients = 200;
  options.campaigns = 2;
  return scripted::summarise(scripted::make(options));
}

BookingSummary some_bookings() {
  BookingSummary b;
  b.funnel = {1'600, 1'500, 1'450, 1'433, 1'120};
  b.sources = {{"outreach", 1'200}, {"inbound_call", 400}, {"staff", 0}};
  b.states = {{"booked", 20}, {"waitlisted", 31}, {"with_staff", 61}, {"ended", 1'488}};
  b.endings = {{"completed", 1'120}, {"no_show", 160}, {"gave_up", 208}};
  b.to_booked_ms = {1'433, 7'800'000, 90'000'000, 100'000'000, 100'000'000};
  b.offers.made = {{"fits", 1'700}, {"counter_offer", 40}};
  b.offers.chosen = 1'450;
  b.offers.lapsed = 290;
  b.details = {300, 410, 280, 270, {{"insurance", 200}, {"birth_date", 80}}};
  b.searches = {1'740, 55, 77, 66, 31};
  b.holds.made = 1'500;
  b.holds.booked = 1'433;
  b.holds.ended = {{"expired", 40}, {"office_silent", 27}};
  b.conflicts = 9;
  b.offices = {120, 70, 20, 10, 15, 5, 0, {100, 18'000'000, 150'000'000, 0, 0}};
  b.hand_overs = {{"patient_asked", 90, 20, 5, 4, 61}};
  b.changes = {60, 45, 12, 500, 101};
  b.visits = {1'120, 160, 3, 1, 19};
  b.truth = ClinicTruth{{{"agent", 1'400, 70, 1'100, 150, 80}, {"staff", 60, 5, 40, 15, 0}},
                        {{{"one", 40}, {"four", 400}, {"five", 680}}, 4'500}};
  return b;
}

RunSummary booking_run() {
  RunSummary run = plain_run();
  run.bookings = some_bookings();
  run.campaigns.push_back({});
  run.campaigns.back().name = "booking-asks";
  run.campaigns.back().notices = NoticeCounts{900, 850, 500, 300, 60, 20, 10, 5, 5};
  return run;
}

markup::Findings read(const std::string& page) {
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

TEST(BookingsSection, stands_only_in_runs_in_which_somebody_asked_for_an_appointment) {
  const markup::Findings with = read(render_report(booking_run()));
  EXPECT_TRUE(with.ids.contains("bookings"));
  EXPECT_TRUE(says(with, "From request to visit"));
  const markup::Findings without = read(render_report(plain_run()));
  EXPECT_FALSE(without.ids.contains("bookings"));
  EXPECT_FALSE(says(without, "From request to visit"));
  EXPECT_FALSE(says(without, "Standing campaign"));
}

TEST(BookingsSection, says_what_the_summary_says) {
  const markup::Findings page = read(render_report(booking_run()));
  for (const char* text :
       {"1,433 of 1,600 bookings", "89.6%", "half within 2 h 10 min",
        "1,200 from a campaign's call or text and 400 from a call from the patient",
        "Most stopped between booking and visit: 313 of 1,433.",
        "112 were still under way when the run ended, 20 of them booked.",
        "For 300 bookings something was missing", "270 (90.0%) became complete",
        "The waitlist was entered 66 times; 31 were on it", "9 writes to the EHR",
        "proposed by the office", "Half of the 100 answers came within 5 h",
        "90 hand-overs: 20 handed back and went on where they left, 5 booked by the person, 4 "
        "given up, 61 still open.",
        "1,120 visits kept, 160 missed (12.5% of those it knows of); of 3 nobody ever said; 1 over "
        "and not heard of yet; 19 still ahead",
        "12.0% of 1,250 that were booked by us and 27.3% of 55 that were booked by staff",
        "4.50 of 5 on average, over 1,120 patients",
        "There were 900 notices to say; 60 (6.7%) ran out"}) {
    EXPECT_TRUE(says(page, text)) << text;
  }
}

TEST(BookingsSection, says_how_offices_were_asked) {
  RunSummary run = booking_run();
  EXPECT_FALSE(says(read(render_report(run)), "Requests to offices"));
  OfficeLadderCounts offices;
  offices.requests = 120;
  offices.escalations = 70;
  offices.channels = {{"fhir", 80, 2, 3, 1, 12, 40}, {"phone_task", 110, 0, 0, 0, 0, 45}};
  offices.endings = {{"accepted", 70}, {"countered", 20}, {"no_answer", 25}, {"cancelled", 5}};
  offices.settled_ms = {115, 7'200'000, 90'000'000, 0, 0};
  run.bookings->office_ladder = offices;
  const markup::Findings page = read(render_report(run));
  for (const char* text :
       {"Requests to offices: 120", "the office proposes another time",
        "nobody answered on any channel", "190 messages went out for 120 requests; 70 because",
        "the office's record system", "a call by staff",
        "Half of the requests were settled within 2 h, nine in ten within"}) {
    EXPECT_TRUE(says(page, text)) << text;
  }
}

PlanSummary some_plan() {
  PlanSummary p;
  p.seekers = 8'000;
  p.times = 20'000;
  p.together = {900'000, 12};
  p.greedy = {1'200'000, 30};
  p.reasons = {{"cheapest_of_all", 7'000}, {"went_to_more_urgent", 988}, {"no_eligible_slot", 12}};
  p.whole_rounds = 2;
  p.small_rounds = 40;
  p.planned_anew = 350;
  p.told_to_wait = 1;
  p.ways = {{"planned", 5'000}, {"searched", 300}, {"alternate", 100}};
  p.steps = {{"same_provider", 3'000}, {"other_provider", 2'300}, {"other_specialty", 100}};
  p.way_m = {5'400, 8'000, 21'000, 0, 0};
  p.urgencies = {{"urgent", 640, 480, {480, 86'400'000, 172'800'000, 0, 0}},
                 {"routine", 10, 0, {}}};
  p.receivers = {
      {"17", "primary_care", 40, {{"other_provider", 38}, {"other_specialty", 2}}, 9'500}};
  p.other_receivers = 210;
  return p;
}

TEST(BookingsSection, says_what_a_plan_came_to) {
  RunSummary run = booking_run();
  EXPECT_FALSE(says(read(render_report(run)), "fell away"));
  run.bookings->plan = some_plan();
  const markup::Findings page = read(render_report(run));
  for (const char* text :
       {"8,000 patients to 20,000 free times were planned together",
        "comes to 900,000 points, 75.0% of what it is", "25.0% less",
        "12 had no time in it; choosing in turn, 30.",
        "Everybody was planned 2 times, those who lost or refused a time 40 times (350 patients).",
        "1 search had to wait", "a better one went to somebody more urgent",
        "none: nothing free that they can have", "the ordinary search",
        "another provider of the specialty", "Half of them live within 8.0 km",
        "Who sees them now instead", "210 other providers have the rest"}) {
    EXPECT_TRUE(says(page, text)) << text;
  }
}

TEST(BookingsSection, notices_are_no_campaign_to_compare_with) {
  const RunSummary run = booking_run();
  const std::string page = render_report(run);
  const std::size_t from = page.find("<section id=\"campaigns\">");
  ASSERT_NE(from, std::string::npos);
  const std::string campaigns = page.substr(from, page.find("</section>", from) - from);
  EXPECT_NE(campaigns.find(run.campaigns[0].name), std::string::npos);
  EXPECT_EQ(campaigns.find("booking-asks"), std::string::npos);
  EXPECT_NE(page.find("in 2 campaigns)"), std::string::npos);
}

TEST(BookingsSection, is_silent_about_what_did_not_happen) {
  RunSummary run = plain_run();
  run.bookings = BookingSummary{};
  run.bookings->funnel.requested = 1;
  run.bookings->states = {{"searching", 1}};
  const markup::Findings page = read(render_report(run));
  EXPECT_TRUE(says(page, "0 of 1 booking "));
  EXPECT_TRUE(says(page, "Nothing was missing for any of them."));
  for (const char* text : {"Offices asked", "Handed over to a person", "What became of the visits",
                           "What patients were told", "waitlist was entered"}) {
    EXPECT_FALSE(says(page, text)) << text;
  }
}

TEST(BookingsSection, without_a_model_there_is_no_truth_to_show) {
  RunSummary run = booking_run();
  run.bookings->truth.reset();
  const markup::Findings page = read(render_report(run));
  EXPECT_TRUE(says(page, "1,120 visits kept"));
  EXPECT_FALSE(says(page, "booked by staff"));
  EXPECT_FALSE(says(page, "of 5 on average"));
}

TEST(BookingsSection, escapes_hostile_names_and_shows_unknown_ones) {
  const std::string evil = "</title><script>alert(1)</script>\"'&<b onload=x>";
  RunSummary run = booking_run();
  BookingSummary& b = *run.bookings;
  for (std::string* name : {&b.sources[0].name, &b.states[0].name, &b.endings[2].name,
                            &b.offers.made[0].name, &b.details.by_detail[0].name,
                            &b.holds.ended[0].name, &b.hand_overs[0].reason, &b.truth->visits[0].by,
                            &b.truth->satisfaction.ratings[0].name, &run.campaigns.back().name}) {
    *name = evil;
  }
  b.states[1].name = "a_state_of_later_versions";
  const markup::Findings page = read(render_report(run));
  EXPECT_TRUE(says(page, "a state of later versions"));
  EXPECT_FALSE(page.tags.contains("script"));
}

TEST(BookingsSection, stands_beside_another_run) {
  const markup::Findings both = read(render_beside(booking_run(), plain_run()));
  EXPECT_TRUE(says(both, "Appointments made"));
  EXPECT_FALSE(says(read(render_beside(plain_run(), plain_run())), "Appointments made"));
}

}  // namespace
}  // namespace rb::sim
