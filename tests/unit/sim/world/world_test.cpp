#include "sim/world/world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

constexpr const char* kRoomy =
    "carrier: {trunks: 100000, calls_per_second: 10000, texts_per_second: 10000, lost_requests: "
    "0%, "
    "lost_callbacks: 0%, duplicate_callbacks: 0%}\n"
    "ehr: {requests_per_second: 100000, burst: 100000, lost_answers: 0%, error_rate: 0%}\n";

std::string roomy(const std::string& population) {
  return population + "\n" + kRoomy;
}

World alone(const std::string& lines, PhoneTruth phone = {}, CampaignBrief campaign = {}) {
  return World(config_of({.lines = lines, .campaigns = {campaign}}), one_person({}, phone));
}

TEST(World, TakesACallAndSaysHowItEnded) {
  World world = alone(kRoomy);
  world.dispatch(monday(9h), call_to(world, 0));
  const auto said = run_until(world, monday(10h));
  ASSERT_EQ(said.size(), 2U);
  EXPECT_EQ(std::get<command::AttemptTaken>(said[0].command).attempt, attempt(0));
  EXPECT_GT(said[0].at, monday(9h));
  const auto& end = std::get<command::AttemptFinished>(said[1].command);
  EXPECT_EQ(end.attempt, attempt(0));
  EXPECT_EQ(end.outcome == Outcome::answered_human, end.disposition != Disposition::none);
  ASSERT_EQ(world.contacts().size(), 1U);
  EXPECT_TRUE(world.contacts()[0].placed);
  EXPECT_GT(world.contacts()[0].from, said[0].at);
  EXPECT_EQ(world.contacts()[0].until, said[1].at);
  EXPECT_EQ(world.contacts()[0].outcome, end.outcome);
}

TEST(World, OutcomesOfManyCallsAreThePublishedOnes) {
  auto world = make_world({.lines = roomy("population: {patients: 30000, shared_phone: 0%}")});
  for (std::uint32_t i = 0; i < 30'000; ++i) {
    effect::OutboundCall call = call_to(*world, i);
    call.voicemail = i % 2 == 0;
    world->dispatch(monday(14h), call);
  }
  std::map<Outcome, double> count;
  std::map<Disposition, double> disposition;
  for (const auto& end : only<command::AttemptFinished>(run_until(*world, monday(20h)))) {
    ++count[end.outcome];
    ++disposition[end.disposition];
    const bool allowed = end.attempt.assignment.value() % 2 == 0;
    EXPECT_EQ(end.left_voicemail, allowed && end.outcome == Outcome::answered_machine);
  }
  const double good = 30'000 - count[Outcome::bad_number];
  EXPECT_NEAR(count[Outcome::bad_number] / 30'000, 0.12, 0.01);
  EXPECT_NEAR(count[Outcome::busy] / good, 0.03, 0.004);
  // People who pick up are taken for machines one time in twelve, machines for people one in
  // twenty.
  const double machines = count[Outcome::answered_machine];
  const double no_answer = count[Outcome::no_answer];
  EXPECT_GT(machines, no_answer);
  const double wrong = disposition[Disposition::wrong_person];
  EXPECT_NEAR(wrong / good, 0.27 * 0.92 * (0.06 + 0.034 * 0.94), 0.005);
}

TEST(World, NumbersOutOfServiceSaySoAndWrongOnesNeverReachThePatient) {
  World bad = alone(kRoomy, {.kind = PhoneKind::bad});
  bad.dispatch(monday(9h), call_to(bad, 0));
  auto ends = only<command::AttemptFinished>(run_until(bad, monday(10h)));
  ASSERT_EQ(ends.size(), 1U);
  EXPECT_EQ(ends[0].outcome, Outcome::bad_number);
  bad.dispatch(monday(11h), text_to(bad, 0, 2));
  ends = only<command::AttemptFinished>(run_until(bad, monday(20h)));
  ASSERT_EQ(ends.size(), 1U);
  EXPECT_EQ(ends[0].outcome, Outcome::bad_number);

  World wrong = alone(kRoomy, {.kind = PhoneKind::wrong});
  for (std::uint16_t i = 1; i <= 60; ++i) {
    wrong.dispatch(wrong.now() + 4h,
                   i % 2 == 0 ? Effect{text_to(wrong, 0, i)} : call_to(wrong, 0, i));
    for (const Said& s : run_until(wrong, wrong.now() + 2h)) {
      EXPECT_FALSE(std::holds_alternative<command::PatientAct>(s.command));
      if (const auto* end = std::get_if<command::AttemptFinished>(&s.command)) {
        EXPECT_TRUE(end->outcome != Outcome::answered_human ||
                    end->disposition == Disposition::wrong_person ||
                    end->disposition == Disposition::no_decision);  // a machine taken for a person
      }
    }
  }
}

TEST(World, LandlinesRefuseTexts) {
  World world = alone(kRoomy, {.landline = true});
  world.dispatch(monday(9h), text_to(world, 0));
  const auto said = run_until(world, monday(20h));
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(std::get<command::AttemptRefused>(said[0].command).outcome, Outcome::rejected);
  EXPECT_FALSE(world.contacts()[0].placed);
}

TEST(World, CallsNeverOutlastTheirLatestEnd) {
  auto world = make_world({.lines = roomy("population: {patients: 3000}")});
  for (std::uint32_t i = 0; i < 3'000; ++i) {
    effect::OutboundCall call = call_to(*world, i);
    call.latest_end = monday(14h + 35s);
    call.voicemail = true;
    world->dispatch(monday(14h), call);
  }
  for (const Said& s : run_until(*world, monday(20h))) {
    const auto* end = std::get_if<command::AttemptFinished>(&s.command);
    if (end == nullptr) continue;
    EXPECT_LE(s.at, monday(14h + 35s));
    EXPECT_LE(end->talk, 35s);
    EXPECT_NE(end->disposition, Disposition::booked);  // nobody decides within 30 s
  }
  for (const CarrierContact& c : world->contacts()) EXPECT_LE(c.until, monday(14h + 35s));
}

TEST(World, ALostCallbackIsFoundByALookUp) {
  World world = alone("carrier: {lost_callbacks: 100%, lost_requests: 0%}");
  world.dispatch(monday(9h), call_to(world, 0));
  EXPECT_TRUE(only<command::AttemptFinished>(run_until(world, monday(10h))).empty());
  world.dispatch(monday(10h), effect::AttemptLookUp{attempt(0), PhoneId{0}});
  const auto ends = only<command::AttemptFinished>(run_until(world, monday(11h)));
  ASSERT_EQ(ends.size(), 1U);
  EXPECT_EQ(ends[0].outcome, world.contacts()[0].outcome);
}

TEST(World, ALookUpWaitsForTheEndOfTheCall) {
  World world = alone("carrier: {lost_callbacks: 100%, lost_requests: 0%}");
  world.dispatch(monday(9h), call_to(world, 0));
  world.dispatch(monday(9h + 1s), effect::AttemptLookUp{attempt(0), PhoneId{0}});
  const auto said = run_until(world, monday(10h));
  ASSERT_EQ(only<command::AttemptFinished>(said).size(), 1U);
  EXPECT_GE(said.back().at, world.contacts()[0].until);
}

TEST(World, ALostRequestMayOrMayNotHaveBeenPlaced) {
  auto world = make_world({.lines = "population: {patients: 400}\n"
                                    "carrier: {trunks: 1000, calls_per_second: 10000, "
                                    "lost_requests: 100%, lost_callbacks: 100%}"});
  for (std::uint32_t i = 0; i < 400; ++i) world->dispatch(monday(9h), call_to(*world, i));
  const auto said = run_until(*world, monday(10h));
  EXPECT_EQ(only<command::AttemptLost>(said).size(), 400U);
  EXPECT_TRUE(only<command::AttemptTaken>(said).empty());
  EXPECT_TRUE(only<command::AttemptFinished>(said).empty());
  int placed = 0;
  for (std::uint32_t i = 0; i < 400; ++i) {
    world->dispatch(monday(11h), effect::AttemptLookUp{attempt(i), PhoneId{0}});
  }
  for (const auto& end : only<command::AttemptFinished>(run_until(*world, monday(12h)))) {
    const CarrierContact& contact = world->contacts()[end.attempt.assignment.index()];
    placed += contact.placed ? 1 : 0;
    if (!contact.placed) {
      EXPECT_EQ(end.outcome, Outcome::failed);
    }
    EXPECT_EQ(end.outcome, contact.outcome);
  }
  EXPECT_NEAR(placed, 200, 40);
}

TEST(World, DuplicateCallbacksSayTheSameLater) {
  World world =
      alone("carrier: {duplicate_callbacks: 100%, lost_callbacks: 0%, lost_requests: 0%}");
  world.dispatch(monday(9h), call_to(world, 0));
  const auto said = run_until(world, monday(20h));
  const auto ends = only<command::AttemptFinished>(said);
  ASSERT_EQ(ends.size(), 2U);
  EXPECT_EQ(ends[0].attempt, ends[1].attempt);
  EXPECT_EQ(ends[0].outcome, ends[1].outcome);
  EXPECT_EQ(ends[0].disposition, ends[1].disposition);
  EXPECT_EQ(ends[0].talk, ends[1].talk);
  EXPECT_LT(said[said.size() - 2].at, said.back().at);
}

TEST(World, ACancelledCallRingsNoLonger) {
  World world = alone(kRoomy);
  world.dispatch(monday(9h), call_to(world, 0));
  world.dispatch(monday(9h + 5s), effect::Cancellation{attempt(0), PhoneId{0}});
  auto ends = only<command::AttemptFinished>(run_until(world, monday(20h)));
  ASSERT_EQ(ends.size(), 1U);
  EXPECT_EQ(ends[0].outcome, Outcome::cancelled);
  EXPECT_EQ(world.contacts()[0].until, monday(9h + 5s));

  // The trunk is free again, and a call after it is told apart from it.
  world.dispatch(monday(20h), call_to(world, 0, 2));
  ends = only<command::AttemptFinished>(run_until(world, monday(30h)));
  ASSERT_EQ(ends.size(), 1U);
  EXPECT_EQ(ends[0].attempt, attempt(0, 2));
}

TEST(World, ACancelledTextHasNoReply) {
  auto world = make_world({.lines = roomy("population: {patients: 500}")});
  for (std::uint32_t i = 0; i < 500; ++i) {
    world->dispatch(monday(9h), text_to(*world, i));
    world->dispatch(monday(9h), effect::Cancellation{attempt(i), PhoneId{0}});
  }
  const auto said = run_until(*world, monday(3 * kDay));
  EXPECT_TRUE(only<command::PatientAct>(said).empty());
  EXPECT_TRUE(only<command::OptOut>(said).empty());
}

TEST(World, LinkSessionsOpenFirstAndCloseOnce) {
  auto world = make_world({.lines = roomy("population: {patients: 5000}"),
                           .campaigns = {{Purpose::reschedule, Urgency::urgent}}});
  for (std::uint32_t i = 0; i < 5'000; ++i) world->dispatch(monday(9h), text_to(*world, i));
  std::map<std::uint32_t, std::vector<Act>> acts;
  for (const auto& act : only<command::PatientAct>(run_until(*world, monday(3 * kDay)))) {
    if (act.source == ActSource::link) acts[act.assignment.value()].push_back(act.act);
  }
  EXPECT_GT(acts.size(), 2'000U);
  for (const auto& [assignment, of_one] : acts) {
    ASSERT_EQ(of_one.size(), 2U);
    EXPECT_EQ(of_one[0], Act::opened_link);
    EXPECT_NE(of_one[1], Act::opened_link);
    EXPECT_NE(of_one[1], Act::confirmed);
  }
}

// Whoever texts, clicks or calls on their own does it between eight and ten at night of their own
// zone, whenever the text arrived.
TEST(World, NobodyActsAsleep) {
  auto world =
      make_world({.lines = roomy("population: {patients: 6000}\nbehaviour: {inbound_call: 50%}"),
                  .campaigns = {{Purpose::confirm, Urgency::urgent}}});
  for (std::uint32_t i = 0; i < 6'000; ++i) {
    const Instant at = monday(12h) + Millis{i * 14'000};  // until eleven at night in New York
    world->dispatch(std::max(at, world->now()),
                    i % 3 == 0 ? Effect{call_to(*world, i)} : text_to(*world, i));
  }
  LocalClock clock(zones());
  double acts = 0;
  double at_eight = 0;
  for (const Said& s : run_until(*world, monday(4 * kDay))) {
    PatientId patient;
    if (const auto* act = std::get_if<command::PatientAct>(&s.command)) {
      if (act->act != Act::opened_link && act->source == ActSource::link)
        continue;  // still on the page
      patient = PatientId{act->assignment.value()};
    } else if (const auto* out = std::get_if<command::OptOut>(&s.command)) {
      patient = out->patient;
    } else {
      continue;
    }
    ++acts;
    const ZoneId zone = world->population()[patient].zone;
    EXPECT_FALSE(clock.asleep(zone, s.at));
    at_eight += clock.moment(zone, s.at).minute / 60 == 8 ? 1 : 0;
  }
  EXPECT_GT(acts, 2'000);
  EXPECT_GT(at_eight, 50);
}

TEST(World, RepliesStopAsOftenAsPublishedAndOnlyOnce) {
  auto world =
      make_world({.lines = roomy("population: {patients: 40000, bad_number: 0%, landline: 0%, "
                                 "wrong_number: 0%}")});
  for (std::uint32_t i = 0; i < 40'000; ++i) world->dispatch(monday(9h), text_to(*world, i));
  const auto outs = only<command::OptOut>(run_until(*world, monday(3 * kDay)));
  EXPECT_NEAR(static_cast<double>(outs.size()) / 40'000, 0.0025, 0.0008);
  std::set<PatientId> once;
  for (const auto& out : outs) {
    EXPECT_TRUE(out.phone.is_none());
    EXPECT_TRUE(once.insert(out.patient).second);
  }
  // The carrier knows them from now on (21610).
  const Instant later = monday(4 * kDay);
  for (const auto& out : outs) world->dispatch(later, text_to(*world, out.patient.value(), 2));
  const auto refused = only<command::AttemptRefused>(run_until(*world, monday(8 * kDay)));
  EXPECT_EQ(refused.size(), outs.size());
}

TEST(World, ASpokenOptOutComesWithTheCallsEnd) {
  auto world = make_world(
      {.lines = roomy("population: {patients: 5000}\nbehaviour: {opt_out_per_call: 50%}")});
  for (std::uint32_t i = 0; i < 5'000; ++i) world->dispatch(monday(14h), call_to(*world, i));
  const auto said = run_until(*world, monday(15h));
  std::map<PatientId, Instant> out;
  for (const Said& s : said) {
    if (const auto* o = std::get_if<command::OptOut>(&s.command)) out[o->patient] = s.at;
  }
  std::size_t spoken = 0;
  for (const Said& s : said) {
    const auto* end = std::get_if<command::AttemptFinished>(&s.command);
    if (end == nullptr || end->disposition != Disposition::opted_out) continue;
    ++spoken;
    EXPECT_EQ(out.at(PatientId{end->attempt.assignment.value()}), s.at);
  }
  EXPECT_EQ(spoken, out.size());
  EXPECT_GT(spoken, 300U);
}

effect::EhrRequest ask(std::uint64_t id, EhrKind kind, std::uint32_t patient) {
  return {RequestId{id}, kind, AssignmentId{patient}, PatientId{patient}, CampaignId{0}};
}

// Booking by an outreach that reads back after each lost answer leaves one booking each; one that
// asks again without reading leaves two, in plain sight.
TEST(World, TheLedgerIsTheTruthUnderLostAnswers) {
  const std::string lines =
      "population: {patients: 1000, already_booked: 10%}\n"
      "ehr: {requests_per_second: 100000, burst: 100000, lost_answers: 40%, error_rate: 10%}";
  for (const bool reads_back : {true, false}) {
    auto world = make_world({.lines = lines});
    std::uint64_t next = 0;
    for (std::uint32_t i = 0; i < 1'000; ++i)
      world->dispatch(monday(9h), ask(next++, EhrKind::book, i));
    std::map<std::uint64_t, EhrKind> open;
    for (std::uint64_t i = 0; i < 1'000; ++i) open[i] = EhrKind::book;
    std::map<AssignmentId, std::uint64_t> told;
    std::vector<Command> commands;
    while (world->next_time() < monday(kDay)) {
      commands.clear();
      world->advance(commands);
      for (const Command& command : commands) {
        const auto& result = std::get<command::EhrResult>(command);
        const std::uint32_t patient = result.assignment.value();
        EhrKind kind = EhrKind::book;
        if (result.answer == EhrAnswer::booked) {
          told[result.assignment] = result.appointment;
          continue;
        }
        if (reads_back && (result.answer == EhrAnswer::lost ||
                           (result.answer == EhrAnswer::failed &&
                            open[result.request.value()] == EhrKind::read_back))) {
          kind = EhrKind::read_back;
        }
        open[next] = kind;
        world->dispatch(world->now(), ask(next++, kind, patient));
      }
    }
    EXPECT_EQ(told.size(), 1'000U);
    std::map<AssignmentId, int> bookings;
    for (const EhrBooking& booking : world->bookings()) ++bookings[booking.assignment];
    int twice = 0;
    for (const auto& [assignment, count] : bookings) twice += count > 1 ? 1 : 0;
    EXPECT_EQ(bookings.size(), 1'000U);
    if (reads_back) {
      EXPECT_EQ(twice, 0);
      for (const EhrBooking& booking : world->bookings()) {
        EXPECT_EQ(told.at(booking.assignment), booking.appointment);
      }
    } else {
      EXPECT_GT(twice, 200);
    }
  }
}

TEST(World, StatusIsSettledIffTheLedgerSaysSoOrItWasFromTheStart) {
  auto world = make_world({.lines = roomy("population: {patients: 2000, already_booked: 10%}")});
  std::uint64_t next = 0;
  for (std::uint32_t i = 0; i < 2'000; i += 2)
    world->dispatch(monday(9h), ask(next++, EhrKind::book, i));
  for (std::uint32_t i = 0; i < 2'000; ++i) {
    world->dispatch(monday(10h), ask(next++, EhrKind::check_status, i));
  }
  double before = 0;
  for (const auto& result : only<command::EhrResult>(run_until(*world, monday(12h)))) {
    if (result.answer == EhrAnswer::booked) continue;
    const std::uint32_t patient = result.assignment.value();
    const bool settled_before = world->population()[PatientId{patient}].settled_before;
    before += settled_before ? 1 : 0;
    EXPECT_EQ(result.answer == EhrAnswer::settled, patient % 2 == 0 || settled_before);
  }
  EXPECT_NEAR(before / 2'000, 0.10, 0.02);
}

TEST(World, WhoIsBookedDoesNotActAgain) {
  auto world = make_world({.lines = roomy("population: {patients: 2000}"),
                           .campaigns = {{Purpose::reschedule, Urgency::urgent}}});
  for (std::uint32_t i = 0; i < 2'000; ++i) world->dispatch(monday(9h), text_to(*world, i));
  for (std::uint32_t i = 0; i < 2'000; ++i) world->dispatch(monday(9h), ask(i, EhrKind::book, i));
  const auto said = run_until(*world, monday(3 * kDay));
  EXPECT_TRUE(only<command::PatientAct>(said).empty());
}

// How each call of one patient ends, whatever else goes on and in whatever order the effects come.
std::map<std::uint32_t, command::AttemptFinished> ends_of(World& world, Instant until) {
  std::map<std::uint32_t, command::AttemptFinished> ends;
  for (const auto& end : only<command::AttemptFinished>(run_until(world, until))) {
    ends[end.attempt.assignment.value()] = end;
  }
  return ends;
}

TEST(World, PatientsAnswerTheSameWhateverElseGoesOn) {
  const std::string lines = roomy("population: {patients: 2000}");
  auto quiet = make_world({.lines = lines});
  for (std::uint32_t i = 0; i < 1'000; ++i) quiet->dispatch(monday(14h), call_to(*quiet, i));
  const auto expected = ends_of(*quiet, monday(20h));

  auto busy = make_world({.lines = lines});
  for (std::uint32_t i = 2'000; i-- > 0;) {  // backwards, among texts, EHR requests and other calls
    if (i % 3 == 0) busy->dispatch(monday(14h), ask(i, EhrKind::check_status, i));
    busy->dispatch(monday(14h),
                   i < 1'000 || i % 2 == 0 ? Effect{call_to(*busy, i)} : text_to(*busy, i));
  }
  const auto found = ends_of(*busy, monday(20h));
  for (const auto& [patient, end] : expected) {
    const auto& same = found.at(patient);
    EXPECT_EQ(same.outcome, end.outcome);
    EXPECT_EQ(same.disposition, end.disposition);
    EXPECT_EQ(same.talk, end.talk);
  }
}

// A failed request in between changes nothing in how the next call is answered.
TEST(World, RefusedRequestsDoNotShiftTheDraws) {
  const std::string people_there = "population: {patients: 1000}\n";
  const std::string carrier = "trunks: 100000, calls_per_second: 10000, lost_requests: 0%";
  auto smooth = make_world({.lines = people_there + "carrier: {" + carrier + "}"});
  auto rough = make_world({.lines = people_there + "carrier: {" + carrier +
                                    ", outages: [{from: day 1 09:00, for: 1h}]}"});
  for (std::uint32_t i = 0; i < 1'000; ++i) rough->dispatch(monday(9h), call_to(*rough, i));
  EXPECT_EQ(only<command::AttemptRefused>(run_until(*rough, monday(13h))).size(), 1'000U);
  for (std::uint32_t i = 0; i < 1'000; ++i) {
    smooth->dispatch(monday(14h), call_to(*smooth, i, 1));
    rough->dispatch(monday(14h), call_to(*rough, i, 2));
  }
  const auto a = ends_of(*smooth, monday(20h));
  const auto b = ends_of(*rough, monday(20h));
  for (const auto& [patient, end] : a) {
    if (b.count(patient) == 0) continue;  // a lost callback
    EXPECT_EQ(b.at(patient).outcome, end.outcome);
    EXPECT_EQ(b.at(patient).disposition, end.disposition);
  }
}

TEST(World, TrunksAreReleasedWhateverHappens) {
  auto world =
      make_world({.lines = "population: {patients: 3000}\n"
                           "carrier: {trunks: 3000, calls_per_second: 10000, lost_requests: 20%, "
                           "lost_callbacks: 10%, duplicate_callbacks: 20%}"});
  for (std::uint16_t round = 1; round <= 4; ++round) {
    const Instant at = monday(9h + 1h * round);
    for (std::uint32_t i = 0; i < 3'000; ++i) world->dispatch(at, call_to(*world, i, round));
    for (std::uint32_t i = 0; i < 3'000; i += 3) {
      world->dispatch(at + 4s, effect::Cancellation{attempt(i, round), PhoneId{0}});
      world->dispatch(at + 4s, effect::Cancellation{attempt(i, round), PhoneId{0}});  // twice
    }
    const auto said = run_until(*world, at + 59min);
    EXPECT_TRUE(only<command::AttemptRefused>(said).empty()) << "round " << round;
  }
}

// A scripted session, twice and pinned: same seed, same bytes.
TEST(World, OneSeedOneStory) {
  const auto story = [](std::uint64_t seed) {
    auto world =
        make_world({.lines = "population: {patients: 500}\nagents: {capacity: 90, warm: 30}\n"
                             "staff: {people: 3}\ncarrier: {lost_requests: 5%, lost_callbacks: 5%, "
                             "duplicate_callbacks: 5%, calls_per_second: 30}\n"
                             "ehr: {lost_answers: 5%, outages: [{from: day 1 11:00, for: 30m}]}",
                    .campaigns = {{Purpose::reschedule, Urgency::soon}},
                    .seed = seed});
    std::vector<Said> all;
    const auto run = [&](Instant until) {
      const auto said = run_until(*world, until);
      all.insert(all.end(), said.begin(), said.end());
    };
    for (std::uint32_t i = 0; i < 500; ++i) {
      const Instant at = monday(9h) + Millis{i * 30'000};
      run(at);
      world->dispatch(at, ask(i, EhrKind::check_status, i));
      world->dispatch(at, i % 2 == 0 ? Effect{call_to(*world, i)} : text_to(*world, i));
      if (i % 5 == 0) world->dispatch(at, ask(i + 1'000, EhrKind::book, i));
      if (i % 11 == 0) world->dispatch(at, effect::AttemptLookUp{attempt(i), PhoneId{0}});
      if (i % 13 == 0) world->dispatch(at, effect::Cancellation{attempt(i), PhoneId{0}});
      if (i % 17 == 0) {
        world->dispatch(at, effect::TaskListed{TaskId{i}, AssignmentId{i}, PatientId{i},
                                               TaskReason::escalated});
      }
      world->observe_demand(at, i);
    }
    run(monday(5 * kDay));
    return digest_of(all);
  };
  EXPECT_EQ(story(7), story(7));
  EXPECT_NE(story(7), story(8));
  EXPECT_EQ(story(7), 6651007009866149251ULL);
}

}  // namespace
}  // namespace rb::sim
