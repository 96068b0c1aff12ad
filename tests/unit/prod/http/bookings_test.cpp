// Bookings over the API: requested, offered, chosen, moved, handed to people, over restarts; and
// the page that patients choose on.
#include <gtest/gtest.h>

#include <set>

#include "core/log/json.hpp"
#include "tests/support/prod/booking_policies.hpp"

namespace rb::test {
namespace {

using nlohmann::json;
using prod::Role;

constexpr const char* kTextFirst =
    "  - {step: heads_up, channel: text, template: hello, link: self_service}\n";

class Bookings : public testing::Test {
 protected:
  void SetUp() override {
    for (int i = 0; i < 6; ++i) {
      bed_.bookings.open({.slot = "s" + std::to_string(i),
                          .practitioner = "Practitioner/ada",
                          .service_type = {},
                          .start = monday_ + kDay + i * 1h});
    }
  }
  // The campaign of a policy that books, with everything it needs; the patient P1.
  std::uint32_t campaign(const std::string& more = kNoDetails) {
    store_carriers(bed_);
    const auto stored =
        bed_.post("/v1/policies", {{"text", booking_policy("visit", "recall", kTextFirst, more)}});
    EXPECT_EQ(stored.status, 201) << stored.body;
    const auto started = bed_.post("/v1/campaigns", {{"policy", "visit"}});
    EXPECT_EQ(started.status, 201) << started.body;
    const auto id = started.body.value("id", 0U);
    EXPECT_EQ(bed_.enrol(id, {ServiceBed::person("P1", "+12125550101")}).body["enrolled"], 1);
    return id;
  }
  json request(const json& more = json::object()) {
    json body = {{"patient", "P1"}, {"policy", "visit"}};
    body.update(more);
    const auto answer = bed_.post("/v1/bookings", body);
    EXPECT_EQ(answer.status, 201) << answer.body;
    return answer.body;
  }
  json booking(int id = 0) { return bed_.get("/v1/bookings/" + std::to_string(id)).body; }
  bool comes_to(const std::string& state, int id = 0) {
    const bool came = bed_.until([&] { return booking(id)["state"] == state; });
    EXPECT_TRUE(came) << booking(id);
    return came;
  }
  Answered act(const std::string& what, const json& body = json::object(), int id = 0) {
    return bed_.post("/v1/bookings/" + std::to_string(id) + "/" + what, body);
  }

  // Of the last text that asked something of a booking; empty: none was sent.
  std::string link_of_offer() {
    const auto texts = bed_.carrier.texts();
    for (std::size_t i = texts.size(); i-- > 0;) {
      if (texts[i].campaign != CampaignId{0}) continue;  // the first that began: `asks`
      const std::size_t at = texts[i].body.find("/link/");
      return texts[i].body.substr(at, texts[i].body.find(' ', at) - at);
    }
    return {};
  }

  const Instant monday_ = instant_from_ms(1'791'216'000'000);
  ServiceBed bed_;
};

TEST_F(Bookings, from_a_wish_to_an_appointment_that_is_moved_and_called_off) {
  campaign();
  EXPECT_EQ(bed_.get("/v1/campaigns").body["campaigns"].size(), 4U)
      << "those that carry the notices began with it";
  const json begun = request({{"wish", {{"part", "afternoon"}}}, {"known", {"insurance"}}});
  EXPECT_EQ(begun["wish"]["part"], "afternoon");
  EXPECT_EQ(begun["source"], "api");
  ASSERT_TRUE(comes_to("offering"));
  json now = booking();
  ASSERT_EQ(now["offers"].size(), 3U) << now;
  EXPECT_EQ(now["offer"]["why"], "fits");
  EXPECT_EQ(now["offers"][0]["practitioner"], "Practitioner/ada");
  EXPECT_FALSE(now["offers"][0]["local"].get<std::string>().empty());

  const json asked_about = {{"slot", now["offers"][0]["slot"]}};
  EXPECT_EQ(act("reserve", asked_about).status, 200);
  now = booking();
  EXPECT_EQ(now["state"], "offering");
  EXPECT_EQ(now["reserved"]["slot"], asked_about["slot"]) << now;
  EXPECT_EQ(act("reserve", {{"slot", 99}}).status, 409);
  EXPECT_EQ(act("reserve").status, 400);

  EXPECT_EQ(act("choose", {{"slot", 99}}).status, 409);
  EXPECT_EQ(act("choose", {{"slot", now["offers"][1]["slot"]}}).status, 200);
  ASSERT_TRUE(comes_to("booked"));
  now = booking();
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);
  EXPECT_TRUE(bed_.bookings.appointments().contains(now["appointment"]["identifier"]));

  EXPECT_EQ(act("confirm").status, 200);
  ASSERT_TRUE(comes_to("confirmed"));
  EXPECT_EQ(act("move", {{"wish", {{"part", "morning"}}}}).status, 200);
  ASSERT_TRUE(comes_to("offering"));
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U) << "what stands stands";
  EXPECT_EQ(act("choose", {{"slot", booking()["offers"][0]["slot"]}}).status, 200);
  ASSERT_TRUE(comes_to("booked"));
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U) << "never two";

  EXPECT_EQ(act("cancel").status, 200);
  ASSERT_TRUE(comes_to("ended"));
  EXPECT_EQ(booking()["ending"], "cancelled_by_patient");
  EXPECT_TRUE(bed_.bookings.appointments().empty());
  EXPECT_EQ(act("cancel").status, 409);
  const json listed = bed_.get("/v1/bookings?patient=P1").body;
  EXPECT_EQ(listed["bookings"].size(), 1U);
}

TEST_F(Bookings, a_restart_changes_nothing_but_asks_again_what_was_open) {
  campaign();
  bed_.bookings.be_silent(true);
  request();
  ASSERT_TRUE(bed_.until([&] { return !bed_.bookings.orders(BookingAsk::verify).empty(); }));
  bed_.bookings.be_silent(false);
  bed_.restart();
  ASSERT_TRUE(comes_to("offering"));
  const json before = booking();
  bed_.restart();
  EXPECT_EQ(booking()["offers"], before["offers"]) << "the same slots under the same numbers";

  // A write that was under way is read back, and not made again where it was carried out.
  bed_.bookings.be_silent(true);
  EXPECT_EQ(act("choose", {{"slot", before["offers"][0]["slot"]}}).status, 200);
  ASSERT_TRUE(bed_.until([&] { return !bed_.bookings.orders(BookingAsk::book).empty(); }));
  const prod::BookingOrder write = bed_.bookings.orders(BookingAsk::book).at(0);
  EXPECT_EQ(write.slot, before["offers"][0]["ehr_slot"]);
  bed_.bookings.be_silent(false);
  bed_.restart();
  ASSERT_TRUE(comes_to("booked"));
  const auto read = bed_.bookings.orders(BookingAsk::read_back);
  ASSERT_FALSE(read.empty());
  EXPECT_EQ(read[0].identifier, write.identifier);
}

TEST_F(Bookings, what_is_missing_is_asked_for_and_given) {
  campaign("details: {insurance: true, birth_date: false, referral: true}");
  request({{"known", {"insurance"}}});
  ASSERT_TRUE(comes_to("details_missing"));
  EXPECT_EQ(booking()["missing"], json::array({"referral"}));
  EXPECT_EQ(act("details", {{"known", {"shoe_size"}}}).status, 400);
  EXPECT_EQ(act("details", json{{"known", json::array()}}).status, 400);
  EXPECT_EQ(act("details", {{"known", {"referral"}}}).status, 200);
  ASSERT_TRUE(comes_to("offering"));
}

TEST_F(Bookings, a_person_takes_over_with_all_that_is_known_and_gives_it_back) {
  campaign();
  request();
  ASSERT_TRUE(comes_to("offering"));
  EXPECT_EQ(act("refuse").status, 200);
  ASSERT_TRUE(comes_to("offering"));
  EXPECT_EQ(act("escalate").status, 200);
  ASSERT_TRUE(comes_to("with_staff"));
  const json tasks = bed_.get("/v1/tasks").body;
  ASSERT_EQ(tasks["tasks"].size(), 1U) << tasks;
  const json task = tasks["tasks"][0];
  EXPECT_EQ(task["reason"], "patient_asked");
  EXPECT_EQ(task["booking"], 0);
  EXPECT_EQ(task["context"]["refused_offers"], 1);
  EXPECT_EQ(task["context"]["refused"].size(), 3U);
  EXPECT_EQ(act("refuse").status, 409) << "who sees to it is a person";
  bed_.restart();
  ASSERT_EQ(bed_.get("/v1/tasks").body["tasks"].size(), 1U) << "the list is made of the state";

  const std::string path = "/v1/tasks/" + task["id"].dump();
  EXPECT_EQ(bed_.post(path + "/claim", {{"who", "night shift"}}).status, 200);
  EXPECT_EQ(
      bed_.post(path + "/resolve", {{"result", "resolved"}, {"booked", {{"slot", "!"}}}}).status,
      400);
  const auto done = bed_.post(path + "/resolve", {{"result", "resolved"},
                                                  {"booked",
                                                   {{"slot", "own"},
                                                    {"appointment", "x9"},
                                                    {"practitioner", "Practitioner/ben"},
                                                    {"start", rfc3339(monday_ + 3 * kDay)}}}});
  EXPECT_EQ(done.status, 200) << done.body;
  ASSERT_TRUE(comes_to("booked"));
  EXPECT_EQ(booking()["appointment"]["practitioner"], "Practitioner/ben");
  EXPECT_EQ(bed_.get("/v1/tasks").body["open"], 0);
  // What people made is called off by its own id.
  EXPECT_EQ(act("cancel").status, 200);
  ASSERT_TRUE(comes_to("ended"));
  EXPECT_EQ(bed_.bookings.orders(BookingAsk::release).at(0).appointment, "x9");
}

TEST_F(Bookings, a_person_who_finds_no_way_ends_it) {
  campaign();
  request();
  ASSERT_TRUE(comes_to("offering"));
  EXPECT_EQ(act("escalate").status, 200);
  ASSERT_TRUE(comes_to("with_staff"));
  const json task = bed_.get("/v1/tasks").body["tasks"][0];
  EXPECT_EQ(bed_.post("/v1/tasks/" + task["id"].dump() + "/resolve", {{"result", "closed"}}).status,
            200);
  ASSERT_TRUE(comes_to("ended"));
  EXPECT_EQ(booking()["ending"], "gave_up");
}

TEST_F(Bookings, offices_are_asked_by_people_whose_answer_is_the_offices) {
  bed_.offices_decide = true;
  bed_.restart();
  campaign();
  request();
  ASSERT_TRUE(comes_to("offering"));
  const json offers = booking()["offers"];
  EXPECT_EQ(act("choose", {{"slot", offers[0]["slot"]}}).status, 200);
  ASSERT_TRUE(comes_to("provider_asked"));
  json asks = bed_.get("/v1/office-requests").body;
  ASSERT_EQ(asks["office_requests"].size(), 1U) << asks;
  EXPECT_EQ(asks["office_requests"][0]["time"]["slot"], offers[0]["slot"]);
  bed_.restart();
  asks = bed_.get("/v1/office-requests").body;
  ASSERT_EQ(asks["office_requests"].size(), 1U) << "over a restart";
  std::string path = "/v1/office-requests/" + asks["office_requests"][0]["id"].dump();
  EXPECT_EQ(bed_.post(path + "/claim", {{"who", "ann"}}).status, 200);
  EXPECT_EQ(bed_.post(path + "/claim", {{"who", "bob"}}).status, 409);
  EXPECT_EQ(bed_.post(path + "/answer", {{"answer", "other_time"}}).status, 400);
  EXPECT_EQ(bed_.post(path + "/answer", {{"answer", "other_time"},
                                         {"slot", "other"},
                                         {"start", rfc3339(monday_ + 4 * kDay)}})
                .status,
            200);
  ASSERT_TRUE(comes_to("negotiating"));
  const json other = booking()["offers"];
  ASSERT_EQ(other.size(), 1U);
  EXPECT_EQ(other[0]["ehr_slot"], "other");
  EXPECT_EQ(bed_.post(path + "/answer", {{"answer", "accepted"}}).status, 409);
  EXPECT_EQ(act("choose", {{"slot", other[0]["slot"]}}).status, 200);
  ASSERT_TRUE(comes_to("booked")) << "the office has proposed it itself";
  EXPECT_EQ(bed_.bookings.appointments().begin()->second, "other");
}

TEST_F(Bookings, a_page_that_names_nobody_shows_each_time_once) {
  bed_.bookings.open({.slot = "same",
                      .practitioner = "Practitioner/ben",
                      .service_type = {},
                      .start = monday_ + kDay});
  campaign();
  request({{"wish", {{"not_before", "12:00"}, {"not_after", "12:00"}}}});
  ASSERT_TRUE(comes_to("offering"));
  ASSERT_TRUE(bed_.until([&] { return !link_of_offer().empty(); }));
  const json offers = booking()["offers"];
  std::set<std::string> times;
  for (const json& offer : offers) times.insert(offer["start"].get<std::string>());
  ASSERT_LT(times.size(), offers.size());
  const std::string html = bed_.ask("GET", link_of_offer(), "", {}).body.get<std::string>();
  std::size_t buttons = 0;
  for (std::size_t at = html.find("\"slot-"); at != html.npos; at = html.find("\"slot-", at + 1)) {
    ++buttons;
  }
  EXPECT_EQ(buttons, times.size()) << html;
}

TEST_F(Bookings, patients_choose_on_their_page) {
  campaign();
  request();
  ASSERT_TRUE(comes_to("offering"));
  ASSERT_TRUE(bed_.until([&] { return !link_of_offer().empty(); }));
  const std::string link = link_of_offer();
  const std::string& text = bed_.carrier.texts().back().body;
  for (const json& offer : booking()["offers"]) {
    EXPECT_NE(text.find(offer["local"].get<std::string>()), std::string::npos) << text;
  }
  const auto page = [&](const std::string& method, const std::string& body = {}) {
    return bed_.ask(method, link, body, {});
  };
  const json offers = booking()["offers"];
  for (int i = 0; i < 2; ++i) {
    const std::string html = page("GET").body.get<std::string>();
    for (const json& offer : offers) {
      EXPECT_NE(html.find("value=\"slot-" + offer["slot"].dump() + "\""), std::string::npos)
          << html;
    }
    EXPECT_NE(html.find("value=\"none\""), std::string::npos);
    EXPECT_EQ(html.find("P1"), std::string::npos) << "nothing about whose it is";
  }
  EXPECT_EQ(booking()["state"], "offering") << "looking changes nothing";
  EXPECT_EQ(page("POST", "choice=slot-999").status, 200);
  EXPECT_EQ(page("POST", "choice=banana").status, 400);
  EXPECT_EQ(booking()["state"], "offering");
  EXPECT_EQ(page("POST", "choice=slot-" + offers[1]["slot"].dump()).status, 200);
  ASSERT_TRUE(comes_to("booked"));
  EXPECT_EQ(booking()["appointment"]["slot"], offers[1]["slot"]);
  // The same link, later: the appointment, and what can be done about it.
  const std::string html = page("GET").body.get<std::string>();
  EXPECT_NE(html.find("value=\"cancel\""), std::string::npos) << html;
  EXPECT_EQ(page("POST", "choice=call").status, 200);
  ASSERT_TRUE(comes_to("with_staff"));
}

TEST_F(Bookings, who_has_an_appointment_is_told_of_it_though_the_record_system_knows) {
  // As a record system says of whoever has one: settled. That ends no word about that very one.
  bed_.records.status = [&](const prod::EhrOrder& order) {
    const bool has_one = !bed_.bookings.appointments().empty();
    return has_one && order.visit.empty() ? EhrAnswer::settled : EhrAnswer::open;
  };
  campaign();
  request();
  ASSERT_TRUE(comes_to("offering"));
  EXPECT_EQ(act("choose", {{"slot", booking()["offers"][0]["slot"]}}).status, 200);
  ASSERT_TRUE(comes_to("booked"));
  const auto told = [&](std::uint16_t campaign) {
    const auto texts = bed_.carrier.texts();
    return std::count_if(texts.begin(), texts.end(),
                         [&](const auto& text) { return text.campaign == CampaignId{campaign}; });
  };
  EXPECT_TRUE(bed_.until([&] { return told(2) == 1; })) << "nobody said that it is booked";
  // Another time is looked for: what stands is no reason not to offer it.
  const auto offers = told(0);
  EXPECT_EQ(act("move", {{"wish", {{"part", "morning"}}}}).status, 200);
  ASSERT_TRUE(comes_to("offering"));
  EXPECT_TRUE(bed_.until([&] { return told(0) == offers + 1; })) << "nobody offered another time";
}

TEST_F(Bookings, what_cannot_be_used_is_refused_with_its_reason) {
  EXPECT_EQ(bed_.post("/v1/policies",
                      {{"text", booking_policy("visit", "recall", kTextFirst, kNoDetails)}})
                .status,
            201);
  const auto alone = bed_.post("/v1/campaigns", {{"policy", "visit"}});
  EXPECT_EQ(alone.status, 400) << "who would tell the patients?";
  EXPECT_NE(alone.body["errors"][0]["detail"].get<std::string>().find("asks"), std::string::npos);
  EXPECT_TRUE(bed_.get("/v1/campaigns").body["campaigns"].empty()) << "all or nothing";
  campaign();
  const auto status = [&](const json& body) { return bed_.post("/v1/bookings", body).status; };
  EXPECT_EQ(status({{"patient", "nobody"}, {"policy", "visit"}}), 404);
  EXPECT_EQ(status({{"patient", "P1"}, {"policy", "no-such"}}), 400);
  EXPECT_EQ(status({{"patient", "P1"}, {"campaign", 0}}), 409) << "it books nothing";
  EXPECT_EQ(status({{"patient", "P1"}, {"wish", {{"part", "midnight"}}}}), 400);
  EXPECT_EQ(status({{"patient", "P1"}, {"wish", {{"from", "2026-02-30"}}}}), 400);
  for (const char* name : {"ada", "Practitioner/", "Practitioner/12 x", "Schedule/a b"}) {
    EXPECT_EQ(status({{"patient", "P1"}, {"practitioner", name}}), 400) << name;
  }
  EXPECT_EQ(
      status({{"patient", "P1"}, {"wish", {{"from", "2026-10-09"}, {"until", "2026-10-08"}}}}),
      400);
  EXPECT_EQ(
      status({{"patient", "P1"}, {"wish", {{"not_before", "15:00"}, {"not_after", "14:00"}}}}),
      400);
  EXPECT_EQ(bed_.get("/v1/bookings/0").status, 404);
  EXPECT_EQ(bed_.get("/v1/bookings").status, 400);
  EXPECT_EQ(bed_.post("/v1/bookings", {{"patient", "P1"}}, "", Role::viewer).status, 403);
  const auto first = bed_.post("/v1/bookings", {{"patient", "P1"}, {"policy", "visit"}}, "key-1");
  const auto again = bed_.post("/v1/bookings", {{"patient", "P1"}, {"policy", "visit"}}, "key-1");
  EXPECT_EQ(first.status, 201);
  EXPECT_EQ(again.body["id"], first.body["id"]) << "one key, one booking";
}

TEST_F(Bookings, an_outreach_that_leads_to_one_hands_it_what_is_known) {
  const std::uint32_t id = campaign("details: {insurance: false, birth_date: true}");
  json anna = ServiceBed::person("P2", "+12125550102");
  anna["birth_date"] = "1961-10-06";
  EXPECT_EQ(bed_.enrol(id, {anna}).body["enrolled"], 1);
  EXPECT_EQ(bed_.post("/v1/assignments/1/acts", {{"act", "chose_slot"}}).status, 200);
  ASSERT_TRUE(comes_to("offering"));
  EXPECT_EQ(booking()["assignment"], 1);
  EXPECT_EQ(booking()["known"], json::array({"birth_date"}));
}

}  // namespace
}  // namespace rb::test
