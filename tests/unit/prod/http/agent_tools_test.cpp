// What an agent does about a visit while it talks: over the signed webhook, with a record system
// that is slow or says no, over restarts.
#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/prod/booking_policies.hpp"
#include "tests/unit/prod/http/agent_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;

constexpr const char* kByCall = "  - {step: call, channel: voice, flow: about-a-visit}\n";

class AgentTools : public AgentBed {
 protected:
  AgentTools() : AgentBed(10) {
    for (int i = 0; i < 6; ++i) {
      bed_.bookings.open({.slot = "s" + std::to_string(i),
                          .practitioner = "Practitioner/ada",
                          .service_type = {},
                          .start = monday_ + kDay + i * 1h});
    }
  }

  // The campaign of a policy that books, and its one patient.
  void begin(const std::string& cadence = kByCall, const std::string& details = kNoDetails,
             const std::string& asks_by = kTextsAtOnce) {
    store_carriers(bed_, asks_by);
    const auto stored =
        bed_.post("/v1/policies", {{"text", booking_policy("visit", "recall", cadence, details)}});
    ASSERT_EQ(stored.status, 201) << stored.body;
    const auto started = bed_.post("/v1/campaigns", {{"policy", "visit"}});
    ASSERT_EQ(started.status, 201) << started.body;
    json person = ServiceBed::person("P1", "+12125550101");
    person["first_name"] = "Maria";
    person["birth_date"] = "1961-03-14";
    ASSERT_EQ(bed_.enrol(started.body.value("id", 0U), {person}).body["enrolled"], 1);
  }
  // The call that rings, answered.
  std::string ring() {
    if (!bed_.until([&] { return !bed_.carrier.calls().empty(); })) {
      ADD_FAILURE() << "nobody is called";
      return {};
    }
    const std::string call = name_of(bed_.carrier.calls().back().attempt);
    EXPECT_TRUE(bed_.until([&] {
      return tell(call, R"("type": "answered", "by": "human")").body["action"] == "continue";
    }));
    return call;
  }
  json use(const std::string& call, const std::string& tool, const json& arguments = json::object(),
           std::string id = {}) {
    if (id.empty()) id = "evt_" + std::to_string(++events_);
    const auto answer = tell(
        call, R"("type": "tool_call", "tool": ")" + tool + R"(", "arguments": )" + arguments.dump(),
        id);
    EXPECT_EQ(answer.status, 200) << tool << answer.body;
    return answer.body["result"];
  }
  json verify(const std::string& call) {
    return use(call, "verify_identity", {{"birth_date", "1961-03-14"}});
  }
  void hang_up(const std::string& call, const std::string& disposition = "no_decision") {
    EXPECT_EQ(tell(call, R"("type": "ended", "outcome": "answered_human", "disposition": ")" +
                             disposition + R"(", "talk_ms": 60000)")
                  .status,
              200);
  }
  json booking(int id = 0) { return bed_.get("/v1/bookings/" + std::to_string(id)).body; }
  json outreach(int id = 0) { return bed_.get("/v1/assignments/" + std::to_string(id)).body; }
  static json slots_of(const json& result) {
    json slots = json::array();
    for (const json& offer : result["offers"]) slots.push_back(offer["slot"]);
    return slots;
  }

  const Instant monday_ = instant_from_ms(1'791'216'000'000);
  int events_ = 0;
};

TEST_F(AgentTools, nothing_private_before_the_date_of_birth) {
  begin();
  const std::string call = ring();
  const json context = use(call, "get_context");
  EXPECT_EQ(context["about"], "a visit that is due");
  EXPECT_EQ(context["zone"], "America/New_York");
  EXPECT_EQ(context["identity"],
            json({{"birth_date_known", true}, {"verified", false}, {"attempts_left", 2}}));
  EXPECT_FALSE(context.contains("missing")) << context;
  EXPECT_EQ(use(call, "search_slots"),
            json({{"accepted", false}, {"reason", "identity_not_verified"}}));
  EXPECT_EQ(use(call, "book_slot", {{"slot", 0}})["reason"], "identity_not_verified");

  const json wrong = {{"birth_date", "1990-01-01"}};
  const json once = use(call, "verify_identity", wrong, "once");
  EXPECT_EQ(once, json({{"accepted", true}, {"verified", false}, {"attempts_left", 1}}));
  EXPECT_EQ(use(call, "verify_identity", wrong, "once"), once) << "heard again, not tried again";
  bed_.restart();
  EXPECT_EQ(use(call, "verify_identity", wrong, "once"), once) << "nor after a crash";
  EXPECT_EQ(use(call, "verify_identity", wrong)["attempts_left"], 0);
  EXPECT_EQ(verify(call)["verified"], false) << "too often";
  EXPECT_EQ(use(call, "search_slots")["reason"], "identity_failed");
  EXPECT_TRUE(bed_.bookings.orders(BookingAsk::verify).empty());
  EXPECT_TRUE(bed_.bookings.orders(BookingAsk::search).empty());
}

TEST_F(AgentTools, from_a_wish_to_an_appointment_and_each_step_again) {
  begin();
  const std::string call = ring();
  const json proven = use(call, "verify_identity", {{"birth_date", "1961-03-14"}}, "v");
  EXPECT_EQ(proven, json({{"accepted", true}, {"verified", true}, {"attempts_left", 2}}));
  const json wish = {{"wish", {{"part", "afternoon"}}}};
  const json times = use(call, "search_slots", wish, "s");
  ASSERT_EQ(times["offers"].size(), 3U) << times;
  EXPECT_EQ(times["why"], "fits");
  const json first = times["offers"][0];
  EXPECT_EQ(first["start"], "2026-10-06T12:00:00-04:00");
  EXPECT_EQ(first["local"], json({{"date", "2026-10-06"}, {"time", "12:00"}, {"weekday", "tue"}}));
  EXPECT_EQ(use(call, "search_slots", wish, "s"), times);
  EXPECT_EQ(use(call, "search_slots", wish), times) << "asked again, nothing was refused";
  EXPECT_EQ(use(call, "get_context")["booking"], json({{"state", "offering"}}));
  EXPECT_TRUE(bed_.carrier.texts().empty()) << "they hear it on the phone";

  EXPECT_EQ(use(call, "book_slot", {{"slot", 99}})["reason"], "no_longer_offered");
  const json chosen = {{"slot", times["offers"][1]["slot"]}};
  const json booked = use(call, "book_slot", chosen, "b");
  EXPECT_EQ(booked["booked"], true) << booked;
  EXPECT_EQ(booked["start"], times["offers"][1]["start"]);
  EXPECT_EQ(use(call, "book_slot", chosen, "b"), booked);
  EXPECT_EQ(use(call, "book_slot", chosen), booked);
  bed_.restart();
  EXPECT_EQ(use(call, "verify_identity", {{"birth_date", "1961-03-14"}}, "v"), proven);
  EXPECT_EQ(use(call, "search_slots", wish, "s"), times) << "late, and without effect";
  EXPECT_EQ(use(call, "book_slot", chosen), booked);
  EXPECT_EQ(booking()["state"], "booked");
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);

  hang_up(call, "declined");  // an agent that is wrong about what it did
  EXPECT_EQ(outreach()["next"]["ending"], "booked") << outreach();
  EXPECT_EQ(booking()["state"], "booked");
  EXPECT_EQ(use(call, "book_slot", chosen),
            json({{"accepted", false}, {"reason", "the_call_is_over"}}));
  EXPECT_EQ(use(call, "search_slots", wish)["reason"], "the_call_is_over");
}

TEST_F(AgentTools, other_times_for_another_wish_or_when_all_are_refused) {
  begin();
  const std::string call = ring();
  verify(call);
  const json any = use(call, "search_slots");
  ASSERT_EQ(any["offers"].size(), 3U) << any;
  const json late = {{"wish", {{"not_before", "15:00"}}}};
  const json wished = use(call, "search_slots", late);
  ASSERT_FALSE(wished["offers"].empty()) << wished;
  EXPECT_NE(slots_of(wished), slots_of(any));
  EXPECT_EQ(booking()["offers_refused"], 1);
  const json refused = {{"refused", slots_of(wished)}};
  const json others = use(call, "search_slots", refused);
  EXPECT_NE(slots_of(others), slots_of(wished)) << others;
  EXPECT_EQ(use(call, "search_slots", refused), others) << "those are refused already";
}

TEST_F(AgentTools, a_time_is_held_while_the_patient_is_asked_about_it) {
  begin();
  const std::string call = ring();
  EXPECT_EQ(use(call, "hold_slot", {{"slot", 0}})["reason"], "identity_not_verified");
  verify(call);
  EXPECT_EQ(use(call, "hold_slot", {{"slot", 0}})["reason"], "no_longer_offered");
  const json times = use(call, "search_slots");
  ASSERT_EQ(times["offers"].size(), 3U) << times;
  const json first = {{"slot", times["offers"][0]["slot"]}};
  const json second = {{"slot", times["offers"][1]["slot"]}};
  const json held = use(call, "hold_slot", first, "h");
  EXPECT_EQ(held["held"], true) << held;
  EXPECT_EQ(held["start"], times["offers"][0]["start"]);
  EXPECT_EQ(booking()["state"], "offering");
  EXPECT_EQ(booking()["reserved"]["slot"], first["slot"]) << booking();
  EXPECT_EQ(use(call, "hold_slot", first, "h"), held) << "heard again";
  EXPECT_EQ(use(call, "hold_slot", second)["held"], true) << "they would rather have that one";
  EXPECT_EQ(booking()["reserved"]["slot"], second["slot"]);
  bed_.restart();
  EXPECT_EQ(booking()["reserved"]["slot"], second["slot"]) << "over a crash";
  EXPECT_TRUE(bed_.bookings.orders(BookingAsk::book).empty()) << "nothing is booked by holding";
  EXPECT_EQ(use(call, "book_slot", second)["booked"], true);
  EXPECT_EQ(use(call, "hold_slot", second)["booked"], true) << "it is theirs for good";
}

TEST_F(AgentTools, what_was_held_is_free_again_when_they_hang_up) {
  begin();
  const std::string call = ring();
  verify(call);
  const json times = use(call, "search_slots");
  ASSERT_EQ(times["offers"].size(), 3U) << times;
  ASSERT_EQ(use(call, "hold_slot", {{"slot", times["offers"][0]["slot"]}})["held"], true);
  hang_up(call);
  EXPECT_EQ(booking()["state"], "offering");
  EXPECT_FALSE(booking().contains("reserved")) << booking();
}

TEST_F(AgentTools, a_slow_record_system_is_asked_for_again) {
  begin();
  bed_.bookings.be_silent(true);
  const std::string call = ring();
  verify(call);
  const json pending = use(call, "search_slots");
  EXPECT_EQ(pending, json({{"accepted", true}, {"pending", true}}));
  bed_.bookings.be_silent(false);
  bed_.restart();
  const json times = use(call, "search_slots");
  ASSERT_EQ(times["offers"].size(), 3U) << times;
  bed_.bookings.be_silent(true);
  const json chosen = {{"slot", times["offers"][0]["slot"]}};
  EXPECT_EQ(use(call, "book_slot", chosen),
            json({{"accepted", true}, {"booked", false}, {"under_way", true}}));
  hang_up(call);
  bed_.bookings.be_silent(false);
  bed_.restart();
  EXPECT_TRUE(bed_.until([&] { return booking()["state"] == "booked"; })) << booking();
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);
  EXPECT_TRUE(bed_.until([&] { return outreach()["next"]["ending"] == "booked"; })) << outreach();
}

TEST_F(AgentTools, a_time_that_is_taken_leads_to_others) {
  begin();
  const std::string call = ring();
  verify(call);
  const json times = use(call, "search_slots");
  ASSERT_EQ(times["offers"].size(), 3U) << times;
  bed_.bookings.instead(BookingAsk::book, BookingAnswer::conflict);
  const json taken = use(call, "book_slot", {{"slot", times["offers"][0]["slot"]}});
  EXPECT_EQ(taken["booked"], false) << taken;
  EXPECT_EQ(taken["reason"], "taken");
  ASSERT_FALSE(taken["offers"].empty()) << taken;
  EXPECT_EQ(use(call, "book_slot", {{"slot", taken["offers"][0]["slot"]}})["booked"], true);
}

TEST_F(AgentTools, who_hangs_up_over_an_offer_gets_it_by_text) {
  begin();
  const std::string call = ring();
  verify(call);
  ASSERT_EQ(use(call, "search_slots")["offers"].size(), 3U);
  hang_up(call);
  EXPECT_TRUE(bed_.until([&] { return bed_.carrier.texts().size() == 1; }));
  EXPECT_EQ(booking()["state"], "offering");
}

TEST_F(AgentTools, what_is_missing_is_said_and_may_be_told) {
  begin(kByCall, "details: {insurance: false, birth_date: true, referral: true}");
  const std::string call = ring();
  verify(call);
  EXPECT_EQ(use(call, "get_context")["missing"], json::array({"referral"}));
  const json none = use(call, "search_slots");
  EXPECT_EQ(none["reason"], "details_missing") << none;
  EXPECT_EQ(none["missing"], json::array({"referral"}));
  const json times = use(call, "search_slots", {{"known", {"referral"}}});
  EXPECT_EQ(times["offers"].size(), 3U) << times;
}

TEST_F(AgentTools, danger_is_listed_for_people_with_the_patient_s_words) {
  begin();
  const std::string call = ring();
  const json danger = {{"reason", "symptoms"}, {"words", "My chest feels tight."}};
  const auto concerns = [&] { return bed_.get("/v1/concerns").body["concerns"]; };
  EXPECT_EQ(use(call, "escalate", danger)["accepted"], true);
  EXPECT_EQ(use(call, "escalate", danger)["accepted"], true);
  ASSERT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["about"], "symptoms");
  EXPECT_EQ(concerns()[0]["words"], "My chest feels tight.");
  EXPECT_EQ(concerns()[0]["channel"], "agent");
  EXPECT_EQ(concerns()[0]["number"], "+12125550101");
  EXPECT_EQ(concerns()[0]["assignment"], 0);
  const json done = {{"who", "ana"}, {"note", "sent an ambulance"}};
  EXPECT_EQ(bed_.post("/v1/concerns/0/close", done).status, 200);
  bed_.restart();
  EXPECT_EQ(use(call, "escalate", {{"reason", "symptoms"}})["accepted"], true);
  EXPECT_EQ(concerns(), json::array()) << "the same decision again";
  const json worse = {{"reason", "symptoms"}, {"words", "I can't breathe."}};
  EXPECT_EQ(use(call, "escalate", worse)["accepted"], true);
  ASSERT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["words"], "I can't breathe.");
}

TEST_F(AgentTools, danger_is_listed_also_after_the_end_and_other_reasons_are_not) {
  begin();
  const std::string call = ring();
  EXPECT_EQ(use(call, "request_callback")["accepted"], true);
  EXPECT_EQ(use(call, "escalate", {{"reason", "transport"}})["reason"], "the_call_is_over");
  EXPECT_EQ(bed_.get("/v1/concerns").body["concerns"], json::array());
  EXPECT_EQ(use(call, "escalate", {{"reason", "distress"}})["reason"], "the_call_is_over");
  const json list = bed_.get("/v1/concerns").body["concerns"];
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list[0]["about"], "distress");
  EXPECT_EQ(list[0]["words"], "");
}

TEST_F(AgentTools, danger_that_comes_up_after_a_person_was_asked_for_is_listed) {
  begin();
  const std::string call = ring();
  EXPECT_EQ(use(call, "escalate", {{"reason", "person"}})["accepted"], true);
  const json danger = {{"reason", "symptoms"},
                       {"words", "now my chest hurts" + std::string(3'000, '.')}};
  EXPECT_EQ(use(call, "escalate", danger)["accepted"], true);
  EXPECT_EQ(use(call, "escalate", danger)["accepted"], true);
  const json list = bed_.get("/v1/concerns").body["concerns"];
  ASSERT_EQ(list.size(), 1U);
  EXPECT_EQ(list[0]["about"], "symptoms");
  EXPECT_EQ(outreach()["calls"][0]["escalation"], "symptoms");
}

TEST_F(AgentTools, a_person_is_asked_for_with_the_reason_and_a_summary) {
  begin();
  const std::string call = ring();
  verify(call);
  ASSERT_EQ(use(call, "search_slots")["offers"].size(), 3U);
  EXPECT_EQ(use(call, "write_summary", {{"text", "Wants to ask about her knee first."}}),
            json({{"accepted", true}}));
  const json person = {{"accepted", true}, {"dial", "+12125550177"}};
  EXPECT_EQ(use(call, "escalate", {{"reason", "symptoms"}}), person);
  EXPECT_EQ(use(call, "escalate", {{"reason", "symptoms"}}), person);
  EXPECT_EQ(use(call, "decline")["reason"], "the_call_is_over");
  bed_.restart();
  EXPECT_EQ(use(call, "escalate", {{"reason", "symptoms"}}), person);
  EXPECT_EQ(use(call, "write_summary",
                {{"text", "Wants to talk about her knee first."},
                 {"transcript", "https://agents.example/calls/12"}}),
            json({{"accepted", true}}))
      << "after the call too";
  EXPECT_EQ(booking()["state"], "with_staff");
  const json tasks = bed_.get("/v1/tasks").body["tasks"];
  ASSERT_EQ(tasks.size(), 1U) << tasks;
  const json calls = json::array({{{"assignment", 0},
                                   {"attempt", 1},
                                   {"escalation", "symptoms"},
                                   {"summary", "Wants to talk about her knee first."},
                                   {"transcript", "https://agents.example/calls/12"}}});
  EXPECT_EQ(tasks[0]["context"]["calls"], calls);
  EXPECT_EQ(outreach()["calls"], calls);
  EXPECT_EQ(bed_.get("/v1/assignments/0/history").body.dump().find("knee"), std::string::npos)
      << "never in the log";
}

TEST_F(AgentTools, who_declines_after_all_has_no_appointment) {
  begin();
  const std::string call = ring();
  verify(call);
  const json times = use(call, "search_slots");
  ASSERT_EQ(use(call, "book_slot", {{"slot", times["offers"][0]["slot"]}})["booked"], true);
  EXPECT_EQ(use(call, "decline"), json({{"accepted", true}}));
  EXPECT_TRUE(bed_.until([&] { return booking()["state"] == "ended"; })) << booking();
  EXPECT_TRUE(bed_.bookings.appointments().empty());
}

TEST_F(AgentTools, a_call_that_tells_of_a_booking_goes_on_while_it_is_moved) {
  begin(kTextsAtOnce, kNoDetails, kByCall);
  ASSERT_EQ(bed_.post("/v1/bookings", {{"patient", "P1"}, {"policy", "visit"}}).status, 201);
  const std::string call = ring();
  json context = use(call, "get_context");
  EXPECT_EQ(context["about"], "a visit") << context;
  EXPECT_FALSE(context.contains("booking"));
  EXPECT_EQ(use(call, "confirm")["reason"], "identity_not_verified");
  verify(call);
  context = use(call, "get_context");
  EXPECT_EQ(context["booking"]["state"], "offering");
  EXPECT_EQ(use(call, "confirm")["reason"], "there_is_no_appointment");
  const json times = use(call, "search_slots", {{"wish", {{"not_before", "14:00"}}}});
  ASSERT_FALSE(times["offers"].empty()) << times;
  const json booked = use(call, "book_slot", {{"slot", times["offers"][0]["slot"]}});
  EXPECT_EQ(booked["booked"], true) << booked;
  EXPECT_TRUE(bed_.carrier.called_off().empty());
  context = use(call, "get_context");
  EXPECT_EQ(context["booking"]["appointment"]["start"], booked["start"]) << context;
  // Another time after all.
  const json moved = use(call, "search_slots", {{"wish", {{"not_before", "16:00"}}}});
  ASSERT_FALSE(moved["offers"].empty()) << moved;
  const json again = use(call, "book_slot", {{"slot", moved["offers"][0]["slot"]}});
  EXPECT_EQ(again["booked"], true) << again;
  EXPECT_NE(again["start"], booked["start"]);
  EXPECT_TRUE(bed_.carrier.called_off().empty());
  hang_up(call);
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U) << "never two";
  EXPECT_EQ(booking()["state"], "booked");
  EXPECT_TRUE(bed_.until([&] { return outreach(1)["next"]["state"] == "done"; })) << outreach(1);
}

TEST_F(AgentTools, calls_about_no_booking_have_only_the_old_ones) {
  const std::string plain = carrier_policy("plain", kByCall);
  ASSERT_EQ(bed_.post("/v1/policies", {{"text", plain}}).status, 201);
  const auto started = bed_.post("/v1/campaigns", {{"policy", "plain"}});
  bed_.enrol(started.body.value("id", 0U), {ServiceBed::person("P1", "+12125550101")});
  const std::string call = ring();
  const json context = use(call, "get_context");
  EXPECT_FALSE(context.contains("identity"));
  EXPECT_EQ(context["tools"].size(), 9U) << context;
  EXPECT_EQ(use(call, "search_slots")["reason"], "this_call_books_nothing");
  EXPECT_EQ(use(call, "escalate", {{"reason", "person"}})["accepted"], true);
  EXPECT_EQ(bed_.get("/v1/tasks").body["tasks"][0]["context"]["calls"][0]["escalation"], "person");
}

}  // namespace
}  // namespace rb::test
