#include "core/log/json.hpp"

#include <gtest/gtest.h>

#include "core/log/codec.hpp"

namespace rb {
namespace {

const Instant kAt = instant_from_ms(1'791'210'600'123);   // 2026-10-05T14:30:00.123Z
const Instant kDue = instant_from_ms(1'791'297'000'000);  // 2026-10-06T14:30:00Z

std::string line(EventBody body, AssignmentId assignment = AssignmentId{7}) {
  const Event event{.sequence = 1,
                    .at = kAt,
                    .campaign = CampaignId{0},
                    .assignment = assignment,
                    .body = std::move(body)};
  proto::LogRecord record;
  *record.mutable_event() = to_proto(event);
  std::string out;
  append_json(out, record);
  const std::string head =
      R"({"event":{"sequence":1,"at":"2026-10-05T14:30:00.123Z","campaign":0,)";
  EXPECT_EQ(out.substr(0, head.size()), head);
  return out.substr(head.size());
}

// What each member is called in the log: holds the encoder's field numbers to the schema's names.
TEST(json, names_every_member_of_every_event) {
  using namespace event;
  EXPECT_EQ(
      line(TenantConfigured{5, {11, 12, 13, 14, 15, 16, 17s}}, {}),
      R"("tenant_configured":{"seed":5,"ehr_per_second_ppm":11,"calls_per_second_ppm":12,"texts_per_second_ppm":13,"trunks":14,"agents":15,"texts_per_carrier_and_day":16,"ehr_answer_within_ms":17000}}})");
  PlaceRegistered place{.place = PlaceId{3}, .zones = {}, .states = {}};
  place.zones.push_back(ZoneId{4});
  place.zones.push_back(ZoneId{0});
  place.states.push_back(StateId{9});
  EXPECT_EQ(line(place, {}), R"("place_registered":{"place":3,"zones":[4,0],"states":[9]}}})");
  PatientRegistered patient{.patient = PatientId{2}, .facts = {}};
  patient.facts.place = PlaceId{3};
  patient.facts.phones.push_back({PhoneId{8}, 1, true});
  patient.facts.preferred_daypart = 0;
  patient.facts.consent = true;
  patient.facts.segment = 6;
  EXPECT_EQ(
      line(patient, {}),
      R"("patient_registered":{"patient":2,"place":3,"phones":[{"phone":8,"mobile_carrier":1,"textable":true}],"preferred_daypart":0,"consent":true,"opted_out":false,"segment":6}}})");
  EXPECT_EQ(
      line(CampaignStarted{0xABCDEF, Urgency::urgent, 3, kDue}, {}),
      R"("campaign_started":{"policy_hash":"0000000000abcdef","urgency":"urgent","weight":3,"deadline":"2026-10-06T14:30:00.000Z"}}})");
  EXPECT_EQ(line(CampaignPaused{PauseReason::failure_rate}, {}),
            R"("campaign_paused":{"reason":"failure_rate"}}})");
  EXPECT_EQ(line(CampaignResumed{}, {}), R"("campaign_resumed":{}}})");
  EXPECT_EQ(line(CampaignCancelled{}, {}), R"("campaign_cancelled":{}}})");
  EXPECT_EQ(line(CampaignReprioritised{Urgency::soon, 2}, {}),
            R"("campaign_reprioritised":{"urgency":"soon","weight":2}}})");
  EXPECT_EQ(
      line(PatientEnrolled{PatientId{2}, kDue}),
      R"("assignment":7,"patient_enrolled":{"patient":2,"due":"2026-10-06T14:30:00.000Z"}}})");
  EXPECT_EQ(
      line(PatientEnrolled{PatientId{2}, kNever, kDue}),
      R"("assignment":7,"patient_enrolled":{"patient":2,"due":"never","deadline":"2026-10-06T14:30:00.000Z"}}})");
  EXPECT_EQ(line(WakeScheduled{kNever, WakeReason::capacity, 2}),
            R"("assignment":7,"wake_scheduled":{"due":"never","reason":"capacity","step":2}}})");
  EXPECT_EQ(
      line(ContactWithheld{Withheld::weekly_cap, 3, kDue}),
      R"("assignment":7,"contact_withheld":{"reason":"weekly_cap","rule":3,"until":"2026-10-06T14:30:00.000Z"}}})");
  EXPECT_EQ(
      line(EhrAsked{RequestId{9}, EhrKind::book, PhoneId{8}, Channel::text}),
      R"("assignment":7,"ehr_asked":{"request":9,"kind":"book","phone":8,"channel":"text"}}})");
  EXPECT_EQ(
      line(EhrAnswered{RequestId{9}, EhrKind::read_back, EhrAnswer::too_many}),
      R"("assignment":7,"ehr_answered":{"request":9,"kind":"read_back","answer":"too_many"}}})");
  EXPECT_EQ(
      line(AttemptIntended{1, PhoneId{8}, Channel::voice, 2, CallerId::verified, 1, true, kDue,
                           kNever, 3, 4, 260'000}),
      R"("assignment":7,"attempt_intended":{"ordinal":1,"phone":8,"channel":"voice","step":2,"caller_id":"verified","daypart":1,"voicemail":true,"latest_end":"2026-10-06T14:30:00.000Z","window_close":"never","contacts_day":3,"contacts_week":4,"score_ppm":260000}}})");
  EXPECT_EQ(line(AttemptAccepted{4}), R"("assignment":7,"attempt_accepted":{"ordinal":4}}})");
  EXPECT_EQ(
      line(AttemptUnknown{4, kDue}),
      R"("assignment":7,"attempt_unknown":{"ordinal":4,"resolve_by":"2026-10-06T14:30:00.000Z"}}})");
  EXPECT_EQ(
      line(AttemptEnded{4, PhoneId{8}, Channel::voice, Outcome::answered_human, Disposition::booked,
                        true, false, 173s}),
      R"("assignment":7,"attempt_ended":{"ordinal":4,"phone":8,"channel":"voice","outcome":"answered_human","disposition":"booked","left_voicemail":true,"talk_ms":173000,"counts":false}}})");
  EXPECT_EQ(line(PatientActed{Act::chose_slot, ActSource::inbound_call}),
            R"("assignment":7,"patient_acted":{"act":"chose_slot","source":"inbound_call"}}})");
  EXPECT_EQ(line(BookingMade{RequestId{9}, 18'446'744'073'709'551'615U}),
            R"("assignment":7,"booking_made":{"request":9,"appointment":18446744073709551615}}})");
  EXPECT_EQ(line(HumanTaskOpened{TaskId{5}, TaskReason::escalated}),
            R"("assignment":7,"human_task_opened":{"task":5,"reason":"escalated"}}})");
  EXPECT_EQ(line(HumanTaskClosed{TaskId{5}, Ending::staff_resolved}),
            R"("assignment":7,"human_task_closed":{"task":5,"result":"staff_resolved"}}})");
  EXPECT_EQ(line(AssignmentEnded{Ending::booked}),
            R"("assignment":7,"assignment_ended":{"ending":"booked"}}})");
  EXPECT_EQ(line(PatientOptedOut{PatientId{2}, {}}, {}), R"("patient_opted_out":{"patient":2}}})");
  EXPECT_EQ(line(AgentsChanged{12}, {}), R"("agents_changed":{"agents":12}}})");
  EXPECT_EQ(line(EhrGateChanged{true, kDue}, {}),
            R"("ehr_gate_changed":{"closed":true,"until":"2026-10-06T14:30:00.000Z"}}})");
  EXPECT_EQ(
      line(CheckpointTaken{{1, 2, 3, 4, 5, 6, 7}, {0, 1, 2}, 0xF}, {}),
      R"("checkpoint_taken":{"by_state":[1,2,3,4,5,6,7],"by_ending":[0,1,2,0,0,0,0,0,0,0,0,0,0,0,0,0],"state_digest":"000000000000000f"}}})");
  EXPECT_EQ(line(StepSkipped{2, SkipReason::calls_used_up}),
            R"("assignment":7,"step_skipped":{"step":2,"reason":"calls_used_up"}}})");
}

TEST(json, escapes_text) {
  proto::LogRecord record;
  record.mutable_campaign_definition()->set_policy_file("a\"b\\c\n\x01 é");
  std::string out;
  append_json(out, record);
  EXPECT_EQ(out,
            "{\"campaign_definition\":{\"campaign\":0,\"policy_file\":\"a\\\"b\\\\c\\u000a\\u0001 "
            "é\",\"policy_hash\":\"0000000000000000\"}}");
}

TEST(json, prints_values_with_units_as_their_files_do) {
  proto::LogRecord record;
  record.mutable_header()->mutable_rules()->mutable_version()->set_days(20454);
  auto& policy = *record.mutable_header()->mutable_rules()->add_classes();
  auto& hours = *policy.add_hours();
  hours.mutable_days()->set_mask(62);
  hours.add_hours()->set_from_minute(510);
  hours.mutable_hours(0)->set_to_minute(1200);
  policy.mutable_longest_call()->set_ms(60'000);
  std::string out;
  append_json(out, record);
  for (const char* expected : {R"("version":"2026-01-01")", R"("days":"mon-fri")",
                               R"("hours":["08:30-20:00"])", R"("longest_call":"1m")"}) {
    EXPECT_NE(out.find(expected), std::string::npos) << expected << " in " << out;
  }
}

TEST(json, prints_times_as_rfc_3339) {
  EXPECT_EQ(rfc3339(instant_from_ms(0)), "1970-01-01T00:00:00.000Z");
  EXPECT_EQ(rfc3339(instant_from_ms(-1)), "1969-12-31T23:59:59.999Z");
  EXPECT_EQ(rfc3339(instant_from_ms(1'709'210'096'007)), "2024-02-29T12:34:56.007Z");
  EXPECT_EQ(rfc3339(kNever), "never");
  EXPECT_EQ(rfc3339(Instant::min()), "long ago");
}

}  // namespace
}  // namespace rb
