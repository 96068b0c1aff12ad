// Reads: is a patient's matter settled, and what became of a booking.
#include "tests/unit/prod/adapters/fhir/ehr_fixture.hpp"

namespace rb::prod {
namespace {

constexpr const char* kSearch = "GET /fhir/Appointment";

class EhrStatus : public EhrTest {
 protected:
  void finds(const std::vector<std::string>& resources) {
    ehr_.on(kSearch, FakeEhr::answer(200, FakeEhr::bundle(resources)));
  }
  Instant soon_ = clock_.now() + 7 * kDay;
};

TEST_F(EhrStatus, nothing_booked_is_open) {
  finds({});
  EXPECT_EQ(ask(EhrKind::check_status).answer, EhrAnswer::open);
  const net::Request request = ehr_.requests(kSearch).at(0);
  EXPECT_EQ(*net::find_field(request.query, "patient"), "Patient/p1");
  EXPECT_EQ(*net::find_field(request.query, "status"), "booked,pending,arrived,fulfilled");
  EXPECT_TRUE(net::find_field(request.query, "date")->starts_with("ge20"));
  EXPECT_NE(net::find_field(request.query, "_count"), nullptr);
  EXPECT_EQ(request.headers.get("Accept"), "application/fhir+json");
  EXPECT_EQ(request.headers.count("Authorization"), 0U);
}

TEST_F(EhrStatus, one_that_stands_settles_it) {
  finds({FakeEhr::appointment("17", "p1", "booked", soon_)});
  const command::EhrResult result = ask(EhrKind::check_status);
  EXPECT_EQ(result.answer, EhrAnswer::settled);
  EXPECT_EQ(result.appointment, 17U);
}

TEST_F(EhrStatus, the_service_type_narrows_it) {
  config_.service_type = "urn:x|57";
  finds({});
  EXPECT_EQ(ask(EhrKind::check_status).answer, EhrAnswer::open);
  EXPECT_EQ(*net::find_field(ehr_.requests(kSearch).at(0).query, "service-type"), "urn:x|57");
}

TEST_F(EhrStatus, a_server_that_ignores_the_question_settles_nothing) {
  finds({FakeEhr::appointment("1", "p2", "booked", soon_),
         FakeEhr::appointment("2", "p1", "cancelled", soon_),
         FakeEhr::appointment("3", "p1", "fulfilled", clock_.now() - kDay),
         R"({"resourceType": "Patient", "id": "p1"})"});
  EXPECT_EQ(ask(EhrKind::check_status).answer, EhrAnswer::open);
}

TEST_F(EhrStatus, before_a_word_about_an_appointment_it_is_asked_whether_that_stands) {
  EhrOrder reminder = order(EhrKind::check_status, 1);
  reminder.visit = "mercy-4f9ab1c2-b7-3";
  finds({});
  EXPECT_EQ(ask(reminder).answer, EhrAnswer::settled) << "it was called off elsewhere";
  EXPECT_TRUE(net::find_field(ehr_.requests(kSearch).at(0).query, "identifier")
                  ->ends_with("|mercy-4f9ab1c2-b7-3"));
  EXPECT_EQ(net::find_field(ehr_.requests(kSearch).at(0).query, "date"), nullptr);
  finds({FakeEhr::appointment("17", "p1", "cancelled", soon_, reminder.visit)});
  reminder.request = RequestId{2};
  EXPECT_EQ(ask(reminder).answer, EhrAnswer::settled);
  finds({FakeEhr::appointment("17", "p1", "booked", soon_, "mercy-4f9ab1c2-b8-3"),
         FakeEhr::appointment("18", "p1", "booked", soon_, reminder.visit)});
  reminder.request = RequestId{3};
  EXPECT_EQ(ask(reminder).answer, EhrAnswer::open);
  reminder.chosen_start = soon_ + 1h;
  reminder.request = RequestId{4};
  EXPECT_EQ(ask(reminder).answer, EhrAnswer::settled) << "people have moved it";
}

TEST_F(EhrStatus, follows_pages_as_they_are) {
  ehr_.on(kSearch, FakeEhr::answer(200, FakeEhr::bundle({}, ehr_.origin() + "/pages/2?x=%2B&y")));
  ehr_.on("GET /pages/2", FakeEhr::answer(200, FakeEhr::bundle({}, "/pages/3")));
  ehr_.on(
      "GET /pages/3",
      FakeEhr::answer(200, FakeEhr::bundle({FakeEhr::appointment("5", "p1", "pending", soon_)})));
  EXPECT_EQ(ask(EhrKind::check_status).answer, EhrAnswer::settled);
  EXPECT_EQ(ehr_.requests("GET /pages/2").at(0).target, "/pages/2?x=%2B&y");
}

TEST_F(EhrStatus, does_not_follow_to_another_place) {
  FakeEhr other;
  other.on("GET /steal", FakeEhr::answer(200, FakeEhr::bundle({})));
  std::uint64_t request = 1;
  for (const std::string& next : {other.origin() + "/steal", std::string("//127.0.0.1:1/steal"),
                                  std::string("file:///etc/passwd"), std::string("steal"),
                                  "http://user@" + ehr_.origin().substr(7) + "/steal",
                                  "https" + ehr_.origin().substr(4) + "/steal"}) {
    SCOPED_TRACE(next);
    ehr_.on(kSearch, FakeEhr::answer(200, FakeEhr::bundle({}, next)));
    EXPECT_EQ(ask(order(EhrKind::check_status, request++)).answer, EhrAnswer::failed);
  }
  EXPECT_EQ(other.count("GET /steal"), 0U);
}

TEST_F(EhrStatus, pages_without_an_end_are_a_failure) {
  ehr_.on(kSearch, FakeEhr::answer(200, FakeEhr::bundle({}, "/pages/1")));
  ehr_.on("GET /pages/1", FakeEhr::answer(200, FakeEhr::bundle({}, "/pages/2")));
  ehr_.on("GET /pages/2", FakeEhr::answer(200, FakeEhr::bundle({}, "/pages/1")));
  EXPECT_EQ(ask(EhrKind::check_status).answer, EhrAnswer::failed);
  EXPECT_LE(ehr_.count("GET /pages/1") + ehr_.count("GET /pages/2"), 30U);
}

TEST_F(EhrStatus, too_many_with_and_without_a_time) {
  ehr_.on(kSearch, FakeEhr::answer(429, "slow down", {{"Retry-After", "7"}}));
  command::EhrResult result = ask(EhrKind::check_status);
  EXPECT_EQ(result.answer, EhrAnswer::too_many);
  EXPECT_EQ(result.retry_after, 7s);
  for (const char* value : {"-1", "soon", ""}) {
    ehr_.on(kSearch, FakeEhr::answer(429, "<html>", {{"Retry-After", value}}));
    result = ask(order(EhrKind::read_back, 2));
    EXPECT_EQ(result.answer, EhrAnswer::too_many);
    EXPECT_EQ(result.retry_after, 0s);
  }
  ehr_.on(kSearch, FakeEhr::answer(429, ""));
  EXPECT_EQ(ask(order(EhrKind::check_status, 3)).answer, EhrAnswer::too_many);
}

TEST_F(EhrStatus, errors_are_failures) {
  std::uint64_t request = 1;
  for (const int status : {301, 400, 401, 403, 404, 410, 422, 500, 502, 503, 504}) {
    SCOPED_TRACE(status);
    ehr_.on(kSearch, FakeEhr::answer(status, R"({"resourceType": "OperationOutcome"})"));
    EXPECT_EQ(ask(order(EhrKind::check_status, request)).answer, EhrAnswer::failed);
    EXPECT_EQ(ask(order(EhrKind::read_back, request + 1)).answer, EhrAnswer::failed);
    request += 2;
  }
  EXPECT_EQ(ehr_.count(kSearch), 22U);  // each asked once
}

TEST_F(EhrStatus, what_is_no_bundle_is_a_failure) {
  const std::string deep(100'000, '[');
  std::uint64_t request = 1;
  for (const std::string& body :
       {std::string(), std::string("{"), std::string("null"), std::string("[]"), std::string("7"),
        std::string(R"({"resourceType": "Patient"})"),
        std::string(R"({"resourceType": "Bundle", "type": "batch-response"})"),
        std::string(R"({"resourceType": "Bundle", "type": "searchset", "entry": 3})"),
        std::string(R"({"resourceType": "Bundle", "type": "searchset", "entry": [{}]})"),
        std::string(R"({"resourceType": "Bundle", "type": "searchset", "entry": [null]})"),
        std::string("\xFF\xFE{}"), R"({"a": )" + deep,
        R"({"resourceType": "Bundle", "type": "searchset", "x": )" + deep +
            std::string(100'000, ']') + "}"}) {
    SCOPED_TRACE(body.substr(0, 80));
    ehr_.on(kSearch, FakeEhr::answer(200, body));
    EXPECT_EQ(ask(order(EhrKind::check_status, request++)).answer, EhrAnswer::failed);
  }
}

TEST_F(EhrStatus, an_answer_beyond_the_limit_is_a_failure) {
  ehr_.on(kSearch, FakeEhr::answer(
                       200, FakeEhr::bundle({"{\"x\": \"" + std::string(9 << 20, 'x') + "\"}"})));
  EXPECT_EQ(ask(EhrKind::check_status).answer, EhrAnswer::failed);
}

TEST_F(EhrStatus, silence_is_a_failure_within_the_limit) {
  config_.answer_within = 1s;
  ehr_.on(kSearch, ehr_.hang());
  const Instant asked = clock_.now();
  EXPECT_EQ(ask(EhrKind::check_status).answer, EhrAnswer::failed);
  EXPECT_LT(clock_.now() - asked, 1s);
}

TEST_F(EhrStatus, a_cut_answer_and_a_dead_server_are_failures) {
  ehr_.on(kSearch, ehr_.hang());
  start();
  fhir_->ask(order(EhrKind::check_status, 1));
  ASSERT_TRUE(ehr_.wait_for(kSearch, 1));
  ehr_.stop();
  EXPECT_EQ(wait(RequestId{1}).answer, EhrAnswer::failed);
  EXPECT_EQ(ask(order(EhrKind::check_status, 2)).answer, EhrAnswer::failed);
}

TEST_F(EhrStatus, waiting_for_a_turn_counts) {
  config_.answer_within = 1s;
  client_ = net::Client::start({.limits = {.in_flight = 1}}).value();
  ehr_.on(kSearch, ehr_.hang());
  start();
  const Instant asked = clock_.now();
  for (std::uint64_t i = 1; i <= 5; ++i) fhir_->ask(order(EhrKind::check_status, i));
  for (std::uint64_t i = 1; i <= 5; ++i) {
    EXPECT_EQ(wait(RequestId{i}).answer, EhrAnswer::failed);
  }
  EXPECT_LT(clock_.now() - asked, 1s);
}

TEST_F(EhrStatus, what_is_no_logical_id_is_not_asked_for) {
  std::uint64_t request = 1;
  for (const char* patient : {"", "a b", "x/../y", "..", "p1&status=free", "a,b"}) {
    EXPECT_EQ(ask(order(EhrKind::check_status, request++, patient)).answer, EhrAnswer::failed);
  }
  EXPECT_EQ(ehr_.count(kSearch), 0U);
}

TEST_F(EhrStatus, read_back_knows_our_own) {
  finds({FakeEhr::appointment("8", "p1", "booked", soon_, "north-99"),
         FakeEhr::appointment("x-9", "p1", "booked", soon_, "north-1")});
  const command::EhrResult result = ask(EhrKind::read_back);
  EXPECT_EQ(result.answer, EhrAnswer::booked);
  EXPECT_EQ(result.appointment, fhir::appointment_number("x-9"));
  EXPECT_EQ(*net::find_field(ehr_.requests(kSearch).at(0).query, "identifier"),
            "urn:ringback|north-1");
}

TEST_F(EhrStatus, read_back_of_none_or_of_one_called_off_is_open) {
  finds({});
  EXPECT_EQ(ask(order(EhrKind::read_back, 1)).answer, EhrAnswer::open);
  finds({FakeEhr::appointment("8", "p1", "cancelled", soon_, "north-2"),
         FakeEhr::appointment("9", "p1", "booked", soon_)});
  EXPECT_EQ(ask(order(EhrKind::read_back, 2)).answer, EhrAnswer::open);
}

TEST_F(EhrStatus, nothing_is_delivered_after_the_end) {
  ehr_.on(kSearch, ehr_.hang());
  start();
  fhir_->ask(order(EhrKind::check_status));
  ASSERT_TRUE(ehr_.wait_for(kSearch, 1));
  fhir_.reset();
  ehr_.stop();
  client_->stop(0ms);
  EXPECT_EQ(heard(), 0U);
}

}  // namespace
}  // namespace rb::prod
