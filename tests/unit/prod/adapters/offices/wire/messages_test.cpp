#include "prod/adapters/offices/wire/messages.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "prod/adapters/offices/wire/words.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr Instant kStart{std::chrono::milliseconds{1'791'898'200'000}};

OfficeOrder order() {
  OfficeOrder order;
  order.send = {OfficeRequestId{17}, 1, 2};
  order.channel = OfficeChannel::fax;
  order.booking = BookingId{3};
  order.time.slot = "slot-9";
  order.time.practitioner = "Practitioner/12";
  order.time.service_type = "http://snomed.info/sct|394585009";
  order.time.start = kStart;
  order.time.who = "Dr. Iris Ng";
  order.time.place = "Main Street 5";
  order.patient = "p-17";
  order.reminder = true;
  order.useful_until = kStart - 24h;
  order.report_by = kStart - 48h;
  return order;
}

const OfficeMessageTerms kTerms{.id = "north.4f9ab1c2.17-1-2",
                                .request = "north.4f9ab1c2.17",
                                .events_url = "https://ringback.example/offices/north/events"};

TEST(office_messages, say_what_an_office_needs_and_nothing_clinical) {
  EXPECT_EQ(json::parse(office_message_body(order(), kTerms)),
            json::parse(R"({"id": "north.4f9ab1c2.17-1-2", "request": "north.4f9ab1c2.17",
      "round": 1, "channel": "fax",
      "practitioner": {"id": "Practitioner/12", "name": "Dr. Iris Ng"}, "patient": "p-17",
      "slot": "slot-9", "start": "2026-10-13T13:30:00.000Z", "place": "Main Street 5",
      "useful_until": "2026-10-12T13:30:00.000Z", "reminder": true,
      "events_url": "https://ringback.example/offices/north/events"})"));
}

std::string page() {
  std::ifstream stream(RB_SOURCE_DIR "/docs/office-gateway.md");
  return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(office_messages, are_those_that_the_documentation_shows) {
  OfficeOrder shown = order();
  shown.send.rung = 0;
  shown.channel = OfficeChannel::portal;
  shown.reminder = false;
  const OfficeMessageTerms terms{.id = "north.4f9ab1c2.17-1-0",
                                 .request = "north.4f9ab1c2.17",
                                 .events_url = "https://outreach.example.org/offices/north/events"};
  const std::string text = page();
  const std::size_t begin = text.find(R"({"id": "north.4f9ab1c2.17-1-0", "request")");
  ASSERT_NE(begin, std::string::npos);
  const std::size_t end = text.find("\n\n", begin);
  EXPECT_EQ(json::parse(text.substr(begin, end - begin), nullptr, false),
            json::parse(office_message_body(shown, terms)));
}

TEST(office_messages, say_null_of_what_the_record_system_does_not_name) {
  OfficeOrder bare = order();
  bare.time.who.clear();
  bare.time.place.clear();
  const json body = json::parse(office_message_body(bare, kTerms));
  EXPECT_TRUE(body["practitioner"]["name"].is_null());
  EXPECT_TRUE(body["place"].is_null());
}

TEST(office_messages, are_json_whatever_bytes_the_record_system_has) {
  OfficeOrder odd = order();
  odd.time.place = "Calle \xff\xfe \"5\"";
  EXPECT_FALSE(json::parse(office_message_body(odd, kTerms), nullptr, false).is_discarded());
}

TEST(office_messages, name_what_is_withdrawn) {
  EXPECT_EQ(json::parse(office_withdrawal_body("north.4f9ab1c2.17", 2, OfficeChannel::portal)),
            json::parse(R"({"request": "north.4f9ab1c2.17", "round": 2, "channel": "portal"})"));
}

TEST(office_messages, were_certainly_not_taken_only_after_a_plain_no) {
  EXPECT_TRUE(surely_not_taken(R"({"taken": false})"));
  for (const char* other : {"", "false", R"({"taken": true})", R"({"taken": 0})", "<html>"}) {
    EXPECT_FALSE(surely_not_taken(other)) << other;
  }
}

TEST(office_words, are_those_of_the_contract) {
  const std::string text = page();
  for (const auto* words : {&office_answers(), &office_refusals()}) {
    for (const std::string_view word : *words) {
      EXPECT_NE(text.find("`" + std::string(word) + "`"), std::string::npos) << word;
    }
  }
  EXPECT_EQ(office_name_of(OfficeChannel::portal), "portal");
  EXPECT_EQ(office_name_of(OfficeChannel::fax), "fax");
  EXPECT_FALSE(office_name_of(OfficeChannel::fhir));
  EXPECT_FALSE(office_name_of(OfficeChannel::phone_task));
  EXPECT_EQ(office_answers().size(), 4U);
  EXPECT_EQ(office_answer_of("other_times"), office::AnswerKind::counter_offer);
  EXPECT_FALSE(office_answer_of("counter_offer"));
  EXPECT_EQ(office_refusals().size(), 6U);
  EXPECT_EQ(office_refusal_of("referral_needed"), office::Refusal::referral_needed);
  EXPECT_FALSE(office_refusal_of(""));
}

}  // namespace
}  // namespace rb::prod
