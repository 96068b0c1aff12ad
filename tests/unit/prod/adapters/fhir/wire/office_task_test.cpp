#include "prod/adapters/fhir/wire/office_task.hpp"

#include <gtest/gtest.h>

#include "core/log/json.hpp"
#include "core/provider/negotiation/offered_times.hpp"

namespace rb::prod::fhir {
namespace {

using office::AnswerKind;
using office::Refusal;
using office::SendId;

const OfficeNames kNames("north", "4f9ab1c2");
const SendId kSend{OfficeRequestId{5}, 1, 0};
const Instant kStart = *read_instant("2026-10-05T13:00:00Z");

OfficeTaskOrder order() {
  return {.name = kNames.of(kSend),
          .request_name = kNames.of(kSend.request),
          .patient = "p1",
          .practitioner = "Practitioner/12",
          .slot = "s7",
          .start = kStart,
          .authored = kStart - kDay,
          .useful_until = kStart - 2h};
}
// As the record system has it.
Json stored(const std::string& status, const Json& more = Json::object()) {
  Json task = office_task(order());
  task["id"] = "t1";
  task["status"] = status;
  task.update(more);
  return task;
}
Json slot_output(const std::string& slot, const std::string& called = "other time") {
  return {{"type", {{"text", called}}}, {"valueReference", {{"reference", "Slot/" + slot}}}};
}
Json time_output(const std::string& time, const std::string& called = "other time") {
  return {{"type", {{"text", called}}}, {"valueDateTime", time}};
}
OfficeTask read(const Json& task) {
  return read_office_task(task, kNames).value();
}
OfficeTask answered(const std::string& status, const Json& outputs = Json::array()) {
  return read(stored(status, {{"output", outputs}}));
}

TEST(OfficeTask, says_who_is_wanted_when_and_nothing_clinical) {
  const Json task = office_task(order());
  EXPECT_EQ(task, Json::parse(R"({
    "resourceType": "Task", "status": "requested", "intent": "proposal", "priority": "routine",
    "identifier": [{"system": "urn:ringback", "value": "north-4f9ab1c2-office-5-1-0"},
                   {"system": "urn:ringback", "value": "north-4f9ab1c2-office-5"}],
    "code": {"coding": [{"system": "urn:ringback", "code": "appointment-request"}],
             "text": "appointment request"},
    "description": "Can this patient have this time?",
    "focus": {"reference": "Slot/s7"}, "for": {"reference": "Patient/p1"},
    "owner": {"reference": "Practitioner/12"},
    "restriction": {"period": {"end": "2026-10-05T11:00:00.000Z"}},
    "authoredOn": "2026-10-04T13:00:00.000Z",
    "input": [{"type": {"coding": [{"system": "urn:ringback", "code": "slot"}], "text": "slot"},
               "valueReference": {"reference": "Slot/s7"}},
              {"type": {"coding": [{"system": "urn:ringback", "code": "start"}], "text": "start"},
               "valueDateTime": "2026-10-05T13:00:00.000Z"}]})"));
}

TEST(OfficeTask, of_a_calendar_that_is_nobodys_the_calendar_is_in_focus) {
  OfficeTaskOrder one = order();
  one.practitioner = "Schedule/3";
  one.reminder = true;
  one.useful_until = kNever;
  Json task = office_task(one);
  EXPECT_FALSE(task.contains("owner"));
  EXPECT_FALSE(task.contains("restriction"));
  EXPECT_EQ(task["focus"]["reference"], "Schedule/3");
  EXPECT_EQ(task["priority"], "urgent");
  task["id"] = "t1";
  EXPECT_EQ(read(task).slot, "s7");
}

TEST(OfficeTask, names_are_ours_alone) {
  EXPECT_EQ(kNames.of(kSend), "north-4f9ab1c2-office-5-1-0");
  EXPECT_EQ(kNames.read("north-4f9ab1c2-office-5-1-0"), kSend);
  EXPECT_EQ(kNames.read("north-4f9ab1c2-office-4294967294-255-7"),
            (SendId{OfficeRequestId{4294967294U}, 255, 7}));
  for (const char* other : {"", "north-4f9ab1c2-office-5", "north-4f9ab1c2-office-5-1",
                            "north-4f9ab1c2-office-5-1-8", "north-4f9ab1c2-office-5-0-0",
                            "north-4f9ab1c2-office-5-256-0", "north-4f9ab1c2-office-05-1-0",
                            "north-4f9ab1c2-office-5-1-0-", "north-4f9ab1c2-office-5-1-",
                            "north-4f9ab1c2-office--1-0", "north-4f9ab1c2-office-4294967295-1-0",
                            "south-4f9ab1c2-office-5-1-0", "north-4f9ab1c2-booking-5-1"}) {
    EXPECT_FALSE(kNames.read(other)) << other;
  }
  Json task = stored("accepted");
  task["identifier"][0]["system"] = "urn:other";
  EXPECT_FALSE(read_office_task(task, kNames));
  EXPECT_FALSE(read_office_task(stored("accepted", {{"id", "a b"}}), kNames));
  EXPECT_FALSE(read_office_task({{"resourceType", "Slot"}, {"id", "1"}}, kNames));
  EXPECT_FALSE(read_office_task(Json::array(), kNames));
}

TEST(OfficeTask, a_status_is_an_answer) {
  for (const char* status : {"requested", "ready", "draft", "odd", ""}) {
    EXPECT_FALSE(answered(status).answer) << status;
  }
  EXPECT_EQ(answered("received").answer, AnswerKind::acknowledged);
  EXPECT_EQ(answered("in-progress").answer, AnswerKind::acknowledged);
  EXPECT_EQ(answered("on-hold").answer, AnswerKind::acknowledged);
  EXPECT_EQ(answered("accepted").answer, AnswerKind::accepted);
  EXPECT_EQ(answered("completed").answer, AnswerKind::accepted);
  for (const char* status : {"rejected", "failed", "entered-in-error", "cancelled"}) {
    EXPECT_EQ(answered(status).answer, AnswerKind::refused) << status;
    EXPECT_EQ(answered(status).refusal, Refusal::other) << status;
  }
  EXPECT_TRUE(answered("accepted").times.empty());
}

TEST(OfficeTask, other_times_make_a_counter_offer) {
  const Json outputs = {slot_output("s8"), time_output("2026-10-06T09:30:00-04:00", "Other time")};
  for (const char* status : {"rejected", "on-hold"}) {
    const OfficeTask task = answered(status, outputs);
    EXPECT_EQ(task.answer, AnswerKind::counter_offer);
    ASSERT_EQ(task.times.size(), 2U);
    EXPECT_EQ(task.times[0].slot, "s8");
    EXPECT_EQ(task.times[1].start, read_instant("2026-10-06T13:30:00Z"));
  }
  EXPECT_EQ(answered("accepted", outputs).answer, AnswerKind::accepted);
  EXPECT_EQ(answered("accepted", outputs).times.size(), 2U);
  EXPECT_TRUE(answered("in-progress", outputs).times.empty());
  EXPECT_TRUE(answered("failed", outputs).times.empty());
}

TEST(OfficeTask, what_was_asked_for_is_no_other_time) {
  const Json same = {slot_output("s7", "start"), time_output("2026-10-05T09:00:00-04:00", "start")};
  EXPECT_EQ(answered("rejected", same).answer, AnswerKind::refused);
  EXPECT_TRUE(answered("accepted", same).times.empty());
  EXPECT_TRUE(answered("accepted", Json::array({slot_output("s8", "report")})).times.empty());
  EXPECT_TRUE(
      answered("accepted", Json::array({time_output("soon"), 3, Json::object()})).times.empty());
  Json twice = Json::array();
  for (int i = 0; i < 20; ++i) {
    twice.push_back(slot_output("a" + std::to_string(i)));
    twice.push_back(slot_output("a0"));
  }
  EXPECT_EQ(answered("on-hold", twice).times.size(), kMostOfferedTimes);
}

TEST(OfficeTask, an_office_may_move_it_as_well) {
  // When somebody began to work on it is no time of a visit.
  const OfficeTask begun =
      read(stored("accepted", {{"executionPeriod", {{"start", "2026-10-07T13:00:00Z"}}}}));
  EXPECT_TRUE(begun.times.empty());
  const OfficeTask elsewhere = read(stored("accepted", {{"focus", {{"reference", "Slot/s9"}}}}));
  ASSERT_EQ(elsewhere.times.size(), 1U);
  EXPECT_EQ(elsewhere.times[0].slot, "s9");
  // A server that keeps no inputs.
  Json bare = stored("accepted");
  bare.erase("input");
  EXPECT_TRUE(read(bare).times.empty());
  EXPECT_EQ(read(bare).slot, "s7");
}

TEST(OfficeTask, reasons_by_code_display_or_words) {
  const auto of = [](const Json& reason) {
    return read(stored("rejected", {{"statusReason", reason}})).refusal;
  };
  EXPECT_EQ(of({{"coding", {{{"code", "no-new-patients"}}}}}), Refusal::no_new_patients);
  EXPECT_EQ(of({{"coding", {{{"code", "17"}, {"display", "Out of network"}}}}}),
            Refusal::out_of_network);
  EXPECT_EQ(of({{"text", "Sorry, fully booked until May."}}), Refusal::no_time_left);
  EXPECT_EQ(of({{"text", "REFERRAL_NEEDED"}}), Refusal::referral_needed);
  EXPECT_EQ(of({{"text", "wrong specialty: see dermatology"}}), Refusal::wrong_specialty);
  EXPECT_EQ(of({{"coding", {{{"code", "no-time-left"}}}}}), Refusal::no_time_left);
  EXPECT_EQ(of({{"text", "no timetable"}}), Refusal::other);
  EXPECT_EQ(of({{"text", 3}}), Refusal::other);
  EXPECT_EQ(of("no time"), Refusal::other);
}

TEST(OfficeTask, what_we_withdraw_is_no_answer) {
  const Json task =
      withdrawn_task(stored("accepted", {{"owner", {{"reference", "Practitioner/9"}}}}));
  EXPECT_EQ(task["status"], "cancelled");
  EXPECT_EQ(task["owner"]["reference"], "Practitioner/9");
  EXPECT_TRUE(read(task).withdrawn);
  EXPECT_FALSE(read(task).answer);
  EXPECT_TRUE(is_void("cancelled"));
  EXPECT_FALSE(is_void("completed"));
  EXPECT_FALSE(is_void("accepted"));
  EXPECT_FALSE(is_void("on-hold"));
}

TEST(OfficeTask, a_fingerprint_changes_with_what_is_said) {
  EXPECT_EQ(answered("received").fingerprint(), answered("in-progress").fingerprint());
  EXPECT_NE(answered("received").fingerprint(), answered("accepted").fingerprint());
  EXPECT_NE(answered("on-hold", Json::array({slot_output("s8")})).fingerprint(),
            answered("on-hold", Json::array({slot_output("s9")})).fingerprint());
  EXPECT_EQ(answered("requested").fingerprint(), "");
}

}  // namespace
}  // namespace rb::prod::fhir
