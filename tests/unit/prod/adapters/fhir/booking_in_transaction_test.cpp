#include <thread>

#include "tests/unit/prod/adapters/fhir/ehr_fixture.hpp"

namespace rb::prod {
namespace {

constexpr const char* kStatement = "GET /fhir/metadata";
constexpr const char* kSlots = "GET /fhir/Slot";
constexpr const char* kBook = "POST /fhir";
constexpr const char* kCreate = "POST /fhir/Appointment";
constexpr const char* kAlert = "ringback/north/ehr/transactions";

class EhrTransaction : public EhrTest {
 protected:
  EhrTransaction() {
    config_.slots_in_transaction = true;
    states(true);
  }
  void states(bool transactions) {
    const std::string code = transactions ? "transaction" : "batch";
    ehr_.on(kStatement, FakeEhr::answer(200, R"({"resourceType": "CapabilityStatement", "rest":
        [{"mode": "server", "interaction": [{"code": ")" +
                                                 code + R"("}]}]})"));
  }
  [[nodiscard]] std::string slot(const std::string& id, const std::string& version = "3",
                                 Millis later = 0h) const {
    fhir::Json slot = fhir::Json::parse(FakeEhr::slot(id, soon_ + later));
    if (!version.empty()) slot["meta"] = {{"versionId", version}};
    return slot.dump();
  }
  void offers(const std::vector<std::string>& slots) {
    ehr_.on(kSlots, FakeEhr::answer(200, FakeEhr::bundle(slots)));
  }
  [[nodiscard]] std::string appointment(const std::string& id, const std::string& slot,
                                        const std::string& status = "booked") const {
    fhir::Json made = fhir::Json::parse(FakeEhr::appointment(id, "p1", status, soon_, "north-1"));
    made["slot"] = {{{"reference", "Slot/" + slot}}};
    return made.dump();
  }
  [[nodiscard]] static FakeEhr::Behaviour both(const std::string& status,
                                               const std::string& resource,
                                               const std::string& location = "") {
    return FakeEhr::answer(200,
                           R"({"resourceType": "Bundle", "type": "transaction-response", "entry":
        [{"response": {"status": "200 OK", "etag": "W/\"4\""}}, {"response": {"status": ")" +
                               status + R"(", "location": ")" + location + "\"}" +
                               (resource.empty() ? "" : R"(, "resource": )" + resource) + "}]}");
  }
  [[nodiscard]] fhir::Json posted(std::size_t i = 0) const {
    return fhir::Json::parse(ehr_.requests(kBook).at(i).body);
  }

  Instant soon_ = std::chrono::floor<std::chrono::seconds>(clock_.now()) + 2 * kDay;
};

TEST_F(EhrTransaction, marks_the_slot_and_makes_the_appointment_in_one_request) {
  offers({slot("s1")});
  ehr_.on(kBook, both("201 Created", appointment("17", "s1")));
  const command::EhrResult result = ask(EhrKind::book);
  EXPECT_EQ(result.answer, EhrAnswer::booked);
  EXPECT_EQ(result.appointment, 17U);
  EXPECT_EQ(ehr_.count(kBook), 1U);
  EXPECT_EQ(ehr_.count(kCreate), 0U);
  EXPECT_EQ(ehr_.requests(kBook).at(0).headers.get("Content-Type"), "application/fhir+json");
  const fhir::Json entries = posted()["entry"];
  EXPECT_EQ(entries[0]["fullUrl"], ehr_.base() + "/Slot/s1");
  EXPECT_EQ(entries[0]["request"]["ifMatch"], "W/\"3\"");
  EXPECT_EQ(entries[0]["resource"]["status"], "busy");
  const auto condition =
      net::parse_form(entries[1]["request"]["ifNoneExist"].get<std::string>()).value();
  EXPECT_EQ(*net::find_field(condition, "identifier"), "urn:ringback|north-1");
  EXPECT_EQ(entries[1]["resource"]["slot"][0]["reference"], "Slot/s1");
  EXPECT_EQ(entries[1]["resource"]["participant"][0]["actor"]["reference"], "Patient/p1");
  EXPECT_TRUE(alerts_.said() == std::vector<std::string>{"resolve " + std::string(kAlert)});
}

TEST_F(EhrTransaction, only_where_it_is_asked_for) {
  config_.slots_in_transaction = false;
  offers({slot("s1")});
  ehr_.on(kCreate, FakeEhr::answer(201, appointment("17", "s1")));
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::booked);
  EXPECT_EQ(ehr_.count(kBook), 0U);
  EXPECT_EQ(ehr_.count(kStatement), 0U);
}

TEST_F(EhrTransaction, the_number_comes_from_the_resource_or_the_location) {
  offers({slot("a"), slot("b"), slot("c")});
  ehr_.on(kBook, both("201 Created", "", ehr_.base() + "/Appointment/32/_history/1"));
  EXPECT_EQ(ask(order(EhrKind::book, 1)).appointment, 32U);
  ehr_.on(kBook, both("201", R"({"resourceType": "OperationOutcome"})", "Appointment/33"));
  EXPECT_EQ(ask(order(EhrKind::book, 2)).appointment, 33U);
  ehr_.on(kBook, both("201 Created", ""));
  EXPECT_EQ(ask(order(EhrKind::book, 3)).answer, EhrAnswer::lost);
  EXPECT_EQ(ehr_.count(kStatement), 1U);
}

TEST_F(EhrTransaction, a_slot_that_has_changed_is_followed_by_the_next) {
  offers({slot("1"), slot("2", "3", 1h), slot("3", "3", 2h), slot("4", "7", 3h)});
  ehr_.on(kBook, FakeEhr::in_turn({FakeEhr::answer(412, "{}"), FakeEhr::answer(409, "{}"),
                                   FakeEhr::answer(422, "{}"),
                                   both("201 Created", appointment("8", "4"))}));
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::booked);
  ASSERT_EQ(ehr_.count(kBook), 4U);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(posted(i)["entry"][0]["request"]["url"], "Slot/" + std::to_string(i + 1));
  }
  EXPECT_EQ(posted(3)["entry"][0]["request"]["ifMatch"], "W/\"7\"");
}

TEST_F(EhrTransaction, a_chosen_slot_that_has_changed_is_none) {
  ehr_.on("GET /fhir/Slot/s7", FakeEhr::answer(200, slot("s7")));
  ehr_.on(kBook, FakeEhr::answer(412, "{}"));
  EhrOrder chosen = order(EhrKind::book);
  chosen.chosen_slot = "s7";
  EXPECT_EQ(ask(chosen).answer, EhrAnswer::no_slot);
  EXPECT_EQ(posted()["entry"][0]["request"]["ifMatch"], "W/\"3\"");
  EXPECT_EQ(ehr_.count(kBook), 1U);
}

TEST_F(EhrTransaction, refusals_are_failures_and_leave_the_slot) {
  offers({slot("only")});
  std::uint64_t request = 1;
  for (const int status : {400, 401, 403, 404, 405, 410}) {
    SCOPED_TRACE(status);
    ehr_.on(kBook, FakeEhr::answer(status, "{}"));
    EXPECT_EQ(ask(order(EhrKind::book, request++)).answer, EhrAnswer::failed);
  }
  ehr_.on(kBook, FakeEhr::answer(429, "", {{"Retry-After", "3"}}));
  const command::EhrResult result = ask(order(EhrKind::book, request++));
  EXPECT_EQ(result.answer, EhrAnswer::too_many);
  EXPECT_EQ(result.retry_after, 3s);
  ehr_.on(kBook, both("201 Created", appointment("1", "only")));
  EXPECT_EQ(ask(order(EhrKind::book, request++)).answer, EhrAnswer::booked);
}

TEST_F(EhrTransaction, whatever_may_have_been_carried_out_is_lost) {
  std::uint64_t request = 1;
  const auto lost = [&](const FakeEhr::Behaviour& answer) {
    offers({slot("s" + std::to_string(request))});
    ehr_.on(kBook, answer);
    EXPECT_EQ(ask(order(EhrKind::book, request++)).answer, EhrAnswer::lost);
  };
  for (const int status : {202, 204, 302, 408, 500, 503}) {
    SCOPED_TRACE(status);
    lost(FakeEhr::answer(status, "{}"));
  }
  lost(FakeEhr::answer(200, "<html>"));
  lost(FakeEhr::answer(200, appointment("1", "s1")));
  // A server that takes the entries one by one has no transactions, whatever it says.
  lost(both("412 Precondition Failed", ""));
  EXPECT_EQ(ehr_.count(kBook), request - 1);  // each once
}

TEST_F(EhrTransaction, an_answer_that_is_lost_is_read_back) {
  config_.answer_within = 1s;
  offers({slot("s1")});
  ehr_.on(kBook, ehr_.hang());
  EXPECT_EQ(ask(order(EhrKind::book, 1)).answer, EhrAnswer::lost);
  ehr_.on("GET /fhir/Appointment",
          FakeEhr::answer(200, FakeEhr::bundle({appointment("17", "s1")})));
  EhrOrder again = order(EhrKind::read_back, 2);
  again.identifier = "north-1";
  const command::EhrResult result = ask(again);
  EXPECT_EQ(result.answer, EhrAnswer::booked);
  EXPECT_EQ(result.appointment, 17U);
  const auto asked = ehr_.requests("GET /fhir/Appointment");
  EXPECT_EQ(*net::find_field(asked.at(0).query, "identifier"), "urn:ringback|north-1");
  EXPECT_EQ(ehr_.count(kBook), 1U);
}

TEST_F(EhrTransaction, with_an_appointment_that_was_there_the_slot_is_given_back) {
  offers({slot("s2")});
  ehr_.on(kBook, both("200 OK", appointment("17", "s1")));
  const command::EhrResult result = ask(EhrKind::book);
  EXPECT_EQ(result.answer, EhrAnswer::booked);
  EXPECT_EQ(result.appointment, 17U);
  ASSERT_TRUE(ehr_.wait_for(kBook, 2));
  const fhir::Json entries = posted(1)["entry"];
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0]["request"]["url"], "Slot/s2");
  EXPECT_EQ(entries[0]["request"]["ifMatch"], "W/\"4\"");
  EXPECT_EQ(entries[0]["resource"]["status"], "free");
}

TEST_F(EhrTransaction, one_that_was_called_off_is_no_booking_and_needs_no_slot) {
  offers({slot("s1")});
  ehr_.on(kBook, both("200 OK", appointment("17", "s1", "cancelled")));
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::failed);
  ASSERT_TRUE(ehr_.wait_for(kBook, 2));
  EXPECT_EQ(posted(1)["entry"][0]["resource"]["status"], "free");
}

TEST_F(EhrTransaction, the_slot_of_an_appointment_that_was_there_stays_busy) {
  offers({slot("s1"), slot("s2", "3", 1h)});
  ehr_.on(kBook, both("200 OK", appointment("17", "s1")));
  EXPECT_EQ(ask(order(EhrKind::book, 1)).answer, EhrAnswer::booked);
  // It names no slot: it may be this one.
  ehr_.on(kBook, both("200 OK", FakeEhr::appointment("18", "p1", "booked", soon_, "north-2")));
  EXPECT_EQ(ask(order(EhrKind::book, 2)).answer, EhrAnswer::booked);
  // Whatever had left would have come before this.
  EXPECT_EQ(ask(order(EhrKind::book, 3)).answer, EhrAnswer::no_slot);
  EXPECT_EQ(ehr_.count(kBook), 2U);
}

TEST_F(EhrTransaction, a_slot_without_a_version_is_booked_by_the_create_alone) {
  offers({slot("s1", "")});
  ehr_.on(kCreate, FakeEhr::answer(201, appointment("17", "s1")));
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::booked);
  EXPECT_EQ(ehr_.count(kBook), 0U);
}

TEST_F(EhrTransaction, where_there_are_none_nothing_is_booked_until_there_are) {
  states(false);
  offers({slot("s1")});
  start();
  const std::string fired = "fire " + std::string(kAlert);
  EXPECT_EQ(ask(order(EhrKind::book, 1)).answer, EhrAnswer::failed);
  EXPECT_EQ(ask(order(EhrKind::book, 2)).answer, EhrAnswer::failed);
  EXPECT_EQ(alerts_.said(), std::vector<std::string>{fired});
  EXPECT_EQ(ehr_.count(kSlots), 0U);
  EXPECT_EQ(ehr_.count(kCreate), 0U);
  // The rest goes on.
  ehr_.on("GET /fhir/Appointment", FakeEhr::answer(200, FakeEhr::bundle({})));
  EXPECT_EQ(ask(order(EhrKind::check_status, 3)).answer, EhrAnswer::open);

  states(true);
  ehr_.on(kBook, both("201 Created", appointment("17", "s1")));
  EXPECT_EQ(ask(order(EhrKind::book, 4)).answer, EhrAnswer::booked);
  EXPECT_EQ(alerts_.said(), (std::vector<std::string>{fired, "resolve " + std::string(kAlert)}));
}

TEST_F(EhrTransaction, an_operator_hears_at_the_start) {
  states(false);
  start();
  for (int i = 0; i < 1000 && alerts_.said().empty(); ++i) {
    std::this_thread::sleep_for(10ms);
  }
  EXPECT_EQ(alerts_.said(), std::vector<std::string>{"fire " + std::string(kAlert)});
}

TEST_F(EhrTransaction, a_statement_that_cannot_be_read_is_read_again) {
  offers({slot("s1")});
  ehr_.on(kStatement, FakeEhr::answer(503, ""));
  start();
  ASSERT_TRUE(ehr_.wait_for(kStatement, 1));
  EXPECT_EQ(ask(order(EhrKind::book, 1)).answer, EhrAnswer::failed);
  ehr_.on(kStatement, FakeEhr::answer(429, "", {{"Retry-After", "5"}}));
  EXPECT_EQ(ask(order(EhrKind::book, 2)).retry_after, 5s);
  ehr_.on(kStatement, FakeEhr::answer(200, "{}"));
  EXPECT_EQ(ask(order(EhrKind::book, 3)).answer, EhrAnswer::failed);
  EXPECT_EQ(ehr_.count(kSlots), 0U);
  EXPECT_TRUE(alerts_.said().empty());
  states(true);
  ehr_.on(kBook, both("201 Created", appointment("17", "s1")));
  EXPECT_EQ(ask(order(EhrKind::book, 4)).answer, EhrAnswer::booked);
}

// A server that refuses no second appointment for a slot, and marks none busy; two systems that
// both have read the slot as free.
class EhrRace : public EhrTransaction {
 protected:
  EhrRace() {
    offers({slot("s1")});
    ehr_.on(kBook, [this](const net::Request& request, net::Reply reply) {
      const fhir::Json bundle = fhir::Json::parse(request.body);
      bool first = false;
      {
        const std::lock_guard lock(server_);
        first = bundle["entry"][0]["request"]["ifMatch"] == "W/\"" + std::to_string(version_) + '"';
        if (first) ++version_;
        if (first) ++made_;
      }
      const auto answer =
          first ? both("201 Created", appointment("17", "s1")) : FakeEhr::answer(412, "{}");
      answer(request, std::move(reply));
    });
    ehr_.on(kCreate, [this](const net::Request& request, net::Reply reply) {
      {
        const std::lock_guard lock(server_);
        ++made_;
      }
      FakeEhr::answer(201, appointment("17", "s1"))(request, std::move(reply));
    });
  }
  // How many hear that they are booked.
  int race() {
    start();
    auto mine = std::move(fhir_);
    start();  // another system
    mine->ask(order(EhrKind::book, 1, "p1"));
    fhir_->ask(order(EhrKind::book, 2, "p2"));
    int booked = 0;
    for (const std::uint64_t request : {1, 2}) {
      const EhrAnswer answer = wait(RequestId{request}).answer;
      EXPECT_TRUE(answer == EhrAnswer::booked || answer == EhrAnswer::no_slot);
      booked += answer == EhrAnswer::booked ? 1 : 0;
    }
    return booked;
  }

  std::mutex server_;
  int version_ = 3;
  int made_ = 0;
};

TEST_F(EhrRace, two_systems_get_one_slot_once) {
  EXPECT_EQ(race(), 1);
  EXPECT_EQ(made_, 1);
  EXPECT_EQ(ehr_.count(kBook), 2U);  // both asked for it
}

TEST_F(EhrRace, without_transactions_twice) {
  config_.slots_in_transaction = false;
  EXPECT_EQ(race(), 2);
  EXPECT_EQ(made_, 2);
}

}  // namespace
}  // namespace rb::prod
