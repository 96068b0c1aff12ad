#include <set>

#include "tests/unit/prod/adapters/fhir/ehr_fixture.hpp"

namespace rb::prod {
namespace {

constexpr const char* kSlots = "GET /fhir/Slot";
constexpr const char* kBook = "POST /fhir/Appointment";

class EhrBooking : public EhrTest {
 protected:
  void offers(const std::vector<std::string>& slots) {
    ehr_.on(kSlots, FakeEhr::answer(200, FakeEhr::bundle(slots)));
  }
  void takes(int status, const std::string& body, net::Headers headers = {}) {
    ehr_.on(kBook, FakeEhr::answer(status, body, std::move(headers)));
  }
  [[nodiscard]] fhir::Json posted(std::size_t i = 0) const {
    return fhir::Json::parse(ehr_.requests(kBook).at(i).body);
  }
  [[nodiscard]] std::string slot_posted(std::size_t i) const {
    return posted(i)["slot"][0]["reference"];
  }
  [[nodiscard]] std::string made(const std::string& id,
                                 const std::string& status = "booked") const {
    return FakeEhr::appointment(id, "p1", status, soon_, "north-1");
  }

  Instant soon_ = std::chrono::floor<std::chrono::seconds>(clock_.now()) + 2 * kDay;
};

TEST_F(EhrBooking, books_the_earliest_slot) {
  offers({FakeEhr::slot("late", soon_ + 1h), FakeEhr::slot("early", soon_)});
  takes(201, made("4711"));
  const command::EhrResult result = ask(EhrKind::book);
  EXPECT_EQ(result.answer, EhrAnswer::booked);
  EXPECT_EQ(result.appointment, 4711U);

  const net::Request request = ehr_.requests(kBook).at(0);
  EXPECT_EQ(request.headers.get("Content-Type"), "application/fhir+json");
  const auto condition = net::parse_form(request.headers.get("If-None-Exist")).value();
  EXPECT_EQ(*net::find_field(condition, "identifier"), "urn:ringback|north-1");
  const fhir::Json body = posted();
  EXPECT_EQ(body["resourceType"], "Appointment");
  EXPECT_EQ(body["status"], "booked");
  EXPECT_EQ(body["identifier"][0]["system"], "urn:ringback");
  EXPECT_EQ(body["identifier"][0]["value"], "north-1");
  EXPECT_EQ(body["slot"][0]["reference"], "Slot/early");
  EXPECT_EQ(fhir::read_instant(body["start"].get<std::string>()), soon_);
  EXPECT_EQ(fhir::read_instant(body["end"].get<std::string>()), soon_ + 30min);
  EXPECT_EQ(body["participant"][0]["actor"]["reference"], "Patient/p1");
  EXPECT_EQ(body["participant"][0]["status"], "accepted");
  EXPECT_FALSE(body.contains("serviceType"));
}

TEST_F(EhrBooking, asks_for_free_slots_of_the_service_type_a_window_at_a_time) {
  config_.service_type = "urn:x|57";
  ehr_.on(kSlots,
          FakeEhr::in_turn(
              {FakeEhr::answer(200, FakeEhr::bundle({})),
               FakeEhr::answer(200, FakeEhr::bundle({FakeEhr::slot("s1", soon_ + 20 * kDay)}))}));
  takes(201, made("1"));
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::booked);
  const auto requests = ehr_.requests(kSlots);
  ASSERT_EQ(requests.size(), 2U);
  std::vector<std::string> bounds;
  for (const net::Request& request : requests) {
    EXPECT_EQ(*net::find_field(request.query, "status"), "free");
    EXPECT_EQ(*net::find_field(request.query, "service-type"), "urn:x|57");
    for (const net::Field& field : request.query) {
      if (field.name == "start") bounds.push_back(field.value);
    }
  }
  ASSERT_EQ(bounds.size(), 4U);
  EXPECT_TRUE(bounds[0].starts_with("ge") && bounds[1].starts_with("lt"));
  EXPECT_EQ(bounds[1].substr(2), bounds[2].substr(2));  // no gap, no overlap
  const auto from = fhir::read_instant(std::string_view(bounds[0]).substr(2));
  const auto until = fhir::read_instant(std::string_view(bounds[1]).substr(2));
  EXPECT_EQ(*until - *from, 14 * kDay);
  EXPECT_EQ(posted()["serviceType"][0]["coding"][0]["system"], "urn:x");
  EXPECT_EQ(posted()["serviceType"][0]["coding"][0]["code"], "57");
}

TEST_F(EhrBooking, no_slot_within_ninety_days) {
  offers({});
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::no_slot);
  EXPECT_EQ(ehr_.count(kSlots), 7U);
  EXPECT_EQ(ehr_.count(kBook), 0U);
}

TEST_F(EhrBooking, takes_none_that_is_busy_too_soon_or_unreadable) {
  offers({FakeEhr::slot("busy", soon_, "busy"), FakeEhr::slot("now", clock_.now() + 10min),
          FakeEhr::slot("past", clock_.now() - kDay), FakeEhr::slot("far", soon_ + 200 * kDay),
          FakeEhr::slot("a/../b", soon_),
          R"({"resourceType": "Slot", "id": "t", "status": "free", "start": "tomorrow"})"});
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::no_slot);
  EXPECT_EQ(ehr_.count(kBook), 0U);
}

TEST_F(EhrBooking, goes_on_to_the_next_page_and_slot_when_it_went_to_somebody_else) {
  ehr_.on(kSlots, FakeEhr::answer(200, FakeEhr::bundle({FakeEhr::slot("1", soon_),
                                                        FakeEhr::slot("2", soon_ + 1h),
                                                        FakeEhr::slot("3", soon_ + 2h)},
                                                       "/more")));
  ehr_.on("GET /more", FakeEhr::answer(200, FakeEhr::bundle({FakeEhr::slot("4", soon_ + 3h)})));
  ehr_.on(kBook, FakeEhr::in_turn({FakeEhr::answer(409, "{}"), FakeEhr::answer(412, "{}"),
                                   FakeEhr::answer(422, "{}"), FakeEhr::answer(201, made("8"))}));
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::booked);
  ASSERT_EQ(ehr_.count(kBook), 4U);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(slot_posted(i), "Slot/" + std::to_string(i + 1));
  }
}

TEST_F(EhrBooking, a_slot_that_hid_between_two_pages_is_found) {
  // By the time of the second page the first has lost a slot, and what began the second ends the
  // first.
  ehr_.on(kSlots,
          FakeEhr::in_turn(
              {FakeEhr::answer(200, FakeEhr::bundle({}, "/more")),
               FakeEhr::answer(200, FakeEhr::bundle({})), FakeEhr::answer(200, FakeEhr::bundle({})),
               FakeEhr::answer(200, FakeEhr::bundle({})), FakeEhr::answer(200, FakeEhr::bundle({})),
               FakeEhr::answer(200, FakeEhr::bundle({})), FakeEhr::answer(200, FakeEhr::bundle({})),
               FakeEhr::answer(200, FakeEhr::bundle({FakeEhr::slot("1", soon_)}))}));
  ehr_.on("GET /more", FakeEhr::answer(200, FakeEhr::bundle({})));
  takes(201, made("1"));
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::booked);
}

TEST_F(EhrBooking, does_not_try_for_ever) {
  std::vector<std::string> slots;
  for (int i = 0; i < 40; ++i) slots.push_back(FakeEhr::slot(std::to_string(i), soon_ + i * 1h));
  offers(slots);
  takes(409, "{}");
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::no_slot);
  EXPECT_EQ(ehr_.count(kBook), 8U);
}

TEST_F(EhrBooking, whatever_may_have_been_carried_out_is_lost) {
  std::uint64_t request = 1;
  for (const int status : {202, 204, 302, 408, 500, 502, 503, 504}) {
    SCOPED_TRACE(status);
    offers({FakeEhr::slot("s" + std::to_string(status), soon_)});
    takes(status, "{}");
    EXPECT_EQ(ask(order(EhrKind::book, request++)).answer, EhrAnswer::lost);
  }
  EXPECT_EQ(ehr_.count(kBook), 8U);  // each once
}

TEST_F(EhrBooking, silence_and_a_cut_connection_are_lost) {
  config_.answer_within = 1s;
  offers({FakeEhr::slot("a", soon_), FakeEhr::slot("b", soon_ + 1h)});
  ehr_.on(kBook, ehr_.hang());
  const Instant asked = clock_.now();
  EXPECT_EQ(ask(order(EhrKind::book, 1)).answer, EhrAnswer::lost);
  EXPECT_LT(clock_.now() - asked, 1s);
  fhir_->ask(order(EhrKind::book, 2));
  ASSERT_TRUE(ehr_.wait_for(kBook, 2));
  ehr_.stop();
  EXPECT_EQ(wait(RequestId{2}).answer, EhrAnswer::lost);
}

TEST_F(EhrBooking, refusals_are_failures_and_leave_the_slot) {
  offers({FakeEhr::slot("only", soon_)});
  std::uint64_t request = 1;
  for (const int status : {400, 401, 403, 404, 405, 410}) {
    SCOPED_TRACE(status);
    takes(status, "{}");
    EXPECT_EQ(ask(order(EhrKind::book, request++)).answer, EhrAnswer::failed);
  }
  takes(429, "", {{"Retry-After", "3"}});
  const command::EhrResult result = ask(order(EhrKind::book, request++));
  EXPECT_EQ(result.answer, EhrAnswer::too_many);
  EXPECT_EQ(result.retry_after, 3s);
  takes(201, made("1"));
  EXPECT_EQ(ask(order(EhrKind::book, request++)).answer, EhrAnswer::booked);
}

TEST_F(EhrBooking, no_server_is_a_failure_not_a_loss) {
  start();
  ehr_.stop();
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::failed);
}

TEST_F(EhrBooking, a_search_that_is_refused_books_nothing) {
  ehr_.on(kSlots, FakeEhr::answer(429, "", {{"Retry-After", "5"}}));
  EXPECT_EQ(ask(order(EhrKind::book, 1)).retry_after, 5s);
  ehr_.on(kSlots, FakeEhr::answer(503, ""));
  EXPECT_EQ(ask(order(EhrKind::book, 2)).answer, EhrAnswer::failed);
  EXPECT_EQ(ehr_.count(kBook), 0U);
}

TEST_F(EhrBooking, the_number_comes_from_the_body_or_the_address) {
  offers({FakeEhr::slot("a", soon_), FakeEhr::slot("b", soon_), FakeEhr::slot("c", soon_),
          FakeEhr::slot("d", soon_), FakeEhr::slot("e", soon_)});
  takes(201, "", {{"Location", ehr_.base() + "/Appointment/32/_history/1"}});
  EXPECT_EQ(ask(order(EhrKind::book, 1)).appointment, 32U);
  takes(201, R"({"resourceType": "OperationOutcome"})", {{"Location", "Appointment/0ab-c"}});
  EXPECT_EQ(ask(order(EhrKind::book, 2)).appointment, fhir::appointment_number("0ab-c"));
  takes(200, made("33"));  // had our identifier already
  EXPECT_EQ(ask(order(EhrKind::book, 3)).appointment, 33U);
  takes(201, "thanks");
  EXPECT_EQ(ask(order(EhrKind::book, 4)).answer, EhrAnswer::lost);
}

TEST_F(EhrBooking, one_that_was_called_off_is_no_booking) {
  offers({FakeEhr::slot("a", soon_)});
  takes(200, made("33", "cancelled"));
  EXPECT_EQ(ask(EhrKind::book).answer, EhrAnswer::failed);
}

TEST_F(EhrBooking, patients_of_ours_do_not_run_for_the_same_slot) {
  std::vector<std::string> slots;
  for (int i = 0; i < 20; ++i) slots.push_back(FakeEhr::slot(std::to_string(i), soon_ + i * 1h));
  offers(slots);
  takes(201, made("1"));
  start();
  for (std::uint64_t i = 1; i <= 20; ++i) fhir_->ask(order(EhrKind::book, i));
  for (std::uint64_t i = 1; i <= 20; ++i) {
    EXPECT_EQ(wait(RequestId{i}).answer, EhrAnswer::booked);
  }
  std::set<std::string> taken;
  for (std::size_t i = 0; i < 20; ++i) taken.insert(slot_posted(i));
  EXPECT_EQ(taken.size(), 20U);
  // And the next finds none that is left.
  EXPECT_EQ(ask(order(EhrKind::book, 21)).answer, EhrAnswer::no_slot);
}

TEST_F(EhrBooking, the_slot_that_the_patient_chose_or_none) {
  EhrOrder chosen = order(EhrKind::book, 1);
  chosen.chosen_slot = "s7";
  ehr_.on("GET /fhir/Slot/s7", FakeEhr::answer(200, FakeEhr::slot("s7", soon_)));
  takes(201, made("1"));
  EXPECT_EQ(ask(chosen).answer, EhrAnswer::booked);
  EXPECT_EQ(slot_posted(0), "Slot/s7");
  EXPECT_EQ(ehr_.count(kSlots), 0U);

  takes(409, "{}");
  chosen.request = RequestId{2};
  EXPECT_EQ(ask(chosen).answer, EhrAnswer::no_slot);
  ehr_.on("GET /fhir/Slot/s7", FakeEhr::answer(200, FakeEhr::slot("s7", soon_, "busy")));
  chosen.request = RequestId{3};
  EXPECT_EQ(ask(chosen).answer, EhrAnswer::no_slot);
  ehr_.on("GET /fhir/Slot/s7", FakeEhr::answer(410, "{}"));
  chosen.request = RequestId{4};
  EXPECT_EQ(ask(chosen).answer, EhrAnswer::no_slot);
  ehr_.on("GET /fhir/Slot/s7", FakeEhr::answer(503, "{}"));
  chosen.request = RequestId{5};
  EXPECT_EQ(ask(chosen).answer, EhrAnswer::failed);
  chosen.request = RequestId{6};
  chosen.chosen_slot = "../Patient/1";
  EXPECT_EQ(ask(chosen).answer, EhrAnswer::no_slot);
  EXPECT_EQ(ehr_.count(kBook), 2U);
}

}  // namespace
}  // namespace rb::prod
