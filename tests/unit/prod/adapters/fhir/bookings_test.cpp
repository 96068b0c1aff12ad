// What a booking asks of the record system: what is asked there, and what its answers come to.
#include "prod/adapters/fhir/bookings/fhir_bookings.hpp"

#include <set>

#include "core/booking/commands.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/unit/prod/adapters/fhir/ehr_fixture.hpp"

namespace rb::prod {
namespace {

using fhir::Json;

constexpr const char* kStatement = "GET /fhir/metadata";
constexpr const char* kSlots = "GET /fhir/Slot";
constexpr const char* kSchedules = "GET /fhir/Schedule";
constexpr const char* kAppointments = "GET /fhir/Appointment";

std::string statement(bool coverage) {
  return std::string(R"({"resourceType": "CapabilityStatement", "rest": [{"mode": "server",
    "resource": [{"type": "Appointment"})") +
         (coverage ? R"(, {"type": "Coverage", "interaction": [{"code": "search-type"}]})" : "") +
         "]}]}";
}
std::string coverage(const std::string& status, const std::string& until = "2999-12-31") {
  return R"({"resourceType": "Coverage", "id": "c1", "status": ")" + status +
         R"(", "beneficiary": {"reference": "Patient/p1"}, "period": {"start": "2020-01-01", "end": ")" +
         until + "\"}}";
}
std::string schedule(const std::string& id, const std::string& practitioner) {
  return R"({"resourceType": "Schedule", "id": ")" + id +
         R"(", "actor": [{"reference": "Location/1"}, {"reference": "Practitioner/)" +
         practitioner + "\"}]}";
}

class FhirBooking : public EhrTest {
 protected:
  FhirBooking() {
    ehr_.on(kStatement, FakeEhr::answer(200, statement(true)));
    ehr_.on(kSchedules, FakeEhr::answer(200, FakeEhr::bundle({schedule("1", "ada")})));
  }
  ~FhirBooking() override { bookings_.reset(); }

  void open() {
    start();
    bookings_ = std::make_unique<FhirBookings>(
        config_, FhirBookings::Parts{clock_, fhir_->http(), fhir_->claims(),
                                     [this](const BookingReply& reply) {
                                       const std::lock_guard lock(mutex_);
                                       replies_.push_back(reply);
                                       changed_.notify_all();
                                     }});
  }
  [[nodiscard]] BookingOrder order(BookingAsk ask) const {
    BookingOrder one{.request = RequestId{7}, .booking = BookingId{3}, .ask = ask};
    one.patient = "p1";
    one.answer_by = clock_.now() + 20s;
    one.earliest = soon_ - kDay;
    one.zones = test::test_zones();
    one.zone = ZoneId{0};
    one.slot = "s1";
    one.start = soon_;
    one.identifier = "north-booking-3-0";
    return one;
  }
  BookingReply ask(const BookingOrder& one) {
    if (!bookings_) open();
    bookings_->ask(one);
    std::unique_lock lock(mutex_);
    EXPECT_TRUE(changed_.wait_for(lock, 20s, [&] { return !replies_.empty(); }));
    BookingReply reply = replies_.empty() ? BookingReply{} : replies_.back();
    replies_.clear();
    EXPECT_EQ(reply.request, one.request);
    EXPECT_EQ(reply.booking, one.booking);
    return reply;
  }
  BookingReply ask(BookingAsk what) { return ask(order(what)); }
  void offers(const std::vector<std::string>& slots) {
    ehr_.on(kSlots, FakeEhr::answer(200, FakeEhr::bundle(slots)));
  }
  void has(const std::string& status, const std::string& identifier = "north-booking-3-0") {
    ehr_.on(kAppointments, FakeEhr::answer(200, FakeEhr::bundle({FakeEhr::appointment(
                                                    "4711", "p1", status, soon_, identifier)})));
  }

  // Ten in the morning in New York, whatever the day.
  Instant soon_ = std::chrono::floor<std::chrono::days>(clock_.now()) + 3 * kDay + 15h;
  std::unique_ptr<FhirBookings> bookings_;
  std::vector<BookingReply> replies_;
};

// ---- verifying

TEST_F(FhirBooking, who_has_an_active_coverage_is_insured) {
  const std::string what = "GET /fhir/Coverage";
  ehr_.on(what, FakeEhr::answer(200, FakeEhr::bundle({coverage("active")})));
  EXPECT_EQ(ask(BookingAsk::verify).answer, BookingAnswer::yes);
  EXPECT_EQ(*net::find_field(ehr_.requests(what).at(0).query, "patient"), "Patient/p1");
  for (const auto& wrong : {coverage("cancelled"), coverage("active", "2021-05")}) {
    ehr_.on(what, FakeEhr::answer(200, FakeEhr::bundle({wrong})));
    EXPECT_EQ(ask(BookingAsk::verify).answer, BookingAnswer::no) << wrong;
  }
  ehr_.on(what, FakeEhr::answer(200, FakeEhr::bundle({})));
  EXPECT_EQ(ask(BookingAsk::verify).answer, BookingAnswer::no);
  ehr_.on(what, FakeEhr::answer(503, ""));
  EXPECT_EQ(ask(BookingAsk::verify).answer, BookingAnswer::failed);
}

TEST_F(FhirBooking, where_nobody_can_be_asked_nobody_is_kept_from_a_booking) {
  ehr_.on(kStatement, FakeEhr::answer(200, statement(false)));
  EXPECT_EQ(ask(BookingAsk::verify).answer, BookingAnswer::yes);
  EXPECT_EQ(ehr_.count("GET /fhir/Coverage"), 0U);
}

// ---- searching

TEST_F(FhirBooking, finds_what_is_free_and_says_whose_it_is) {
  offers({FakeEhr::slot("b", soon_ + 1h), FakeEhr::slot("a", soon_),
          FakeEhr::slot("taken", soon_, "busy"), FakeEhr::slot("early", soon_ - 2 * kDay),
          FakeEhr::slot("refused", soon_ + 2h)});
  BookingOrder one = order(BookingAsk::search);
  one.except = {"refused"};
  const BookingReply reply = ask(one);
  EXPECT_EQ(reply.answer, BookingAnswer::yes);
  ASSERT_EQ(reply.found.size(), 2U);
  EXPECT_EQ(reply.found[0].slot, "a");
  EXPECT_EQ(reply.found[0].start, soon_);
  EXPECT_EQ(reply.found[0].practitioner, "Practitioner/ada");
  EXPECT_EQ(reply.found[1].slot, "b");
  EXPECT_EQ(ask(one).found.size(), 2U);
  EXPECT_EQ(ehr_.count(kSchedules), 1U) << "what is known is not asked again";
}

std::string displayed(const std::string& who) {
  return R"({"resourceType": "Schedule", "id": "1", "actor": [
    {"reference": "Location/1", "display": "Main Street Clinic"},
    {"reference": "Practitioner/ada", "display": ")" +
         who + "\"}]}";
}

TEST_F(FhirBooking, whoever_the_schedule_displays_is_called_so) {
  offers({FakeEhr::slot("a", soon_)});
  ehr_.on(kSchedules, FakeEhr::answer(200, FakeEhr::bundle({displayed("Dr. Ada Okafor")})));
  const BookingReply reply = ask(BookingAsk::search);
  ASSERT_EQ(reply.found.size(), 1U);
  EXPECT_EQ(reply.found[0].who, "Dr. Ada Okafor");
  EXPECT_EQ(reply.found[0].place, "Main Street Clinic");
}

TEST_F(FhirBooking, nobody_is_read_a_novel) {
  offers({FakeEhr::slot("a", soon_)});
  ehr_.on(kSchedules, FakeEhr::answer(200, FakeEhr::bundle({displayed(std::string(61, 'x'))})));
  const BookingReply reply = ask(BookingAsk::search);
  ASSERT_EQ(reply.found.size(), 1U);
  EXPECT_EQ(reply.found[0].who, "");
}

TEST_F(FhirBooking, a_calendar_of_nobody_stands_for_itself) {
  offers({FakeEhr::slot("a", soon_)});
  ehr_.on(kSchedules, FakeEhr::answer(404, "{}"));
  const BookingReply reply = ask(BookingAsk::search);
  ASSERT_EQ(reply.found.size(), 1U);
  EXPECT_EQ(reply.found[0].practitioner, "Schedule/1");
}

TEST_F(FhirBooking, the_preferred_one_is_looked_for_by_their_schedules) {
  offers({FakeEhr::slot("a", soon_)});
  BookingOrder one = order(BookingAsk::search);
  one.scope = SearchScope::preferred;
  one.practitioner = "Practitioner/ada";
  EXPECT_EQ(ask(one).found.size(), 1U);
  EXPECT_EQ(*net::find_field(ehr_.requests(kSchedules).at(0).query, "actor"), "Practitioner/ada");
  EXPECT_EQ(*net::find_field(ehr_.requests(kSlots).at(0).query, "schedule"), "Schedule/1");
  one.practitioner = "Practitioner/ben";
  EXPECT_EQ(ask(one).answer, BookingAnswer::no) << "whatever else the server has found";
}

TEST_F(FhirBooking, the_nearest_to_the_wish_come_first) {
  std::vector<std::string> slots;
  for (int i = 0; i < 40; ++i) {
    slots.push_back(FakeEhr::slot("s" + std::to_string(i), soon_ + (i % 8) * 1h + (i / 8) * kDay));
  }
  offers(slots);
  BookingOrder one = order(BookingAsk::search);
  one.wish.part = PartOfDay::afternoon;
  const BookingReply reply = ask(one);
  ASSERT_EQ(reply.found.size(), kMaxCandidates);
  const Zone& zone = (*one.zones)[one.zone];
  std::map<std::chrono::local_days, int> dates;
  for (const FoundTime& time : reply.found) {
    const LocalTime local = zone.to_local(time.start);
    EXPECT_EQ(minutes_off(one.wish, local), 0);
    ++dates[std::chrono::floor<std::chrono::days>(local)];
  }
  EXPECT_GE(dates.size(), 3U) << "something to choose from";
  for (const auto& [date, times] : dates) EXPECT_LE(times, 4);
}

TEST_F(FhirBooking, the_days_of_a_wish_are_looked_at_before_all_others) {
  offers({});
  BookingOrder one = order(BookingAsk::search);
  const auto day = std::chrono::floor<std::chrono::days>(soon_) + std::chrono::days{30};
  one.wish.from = one.wish.until = day;
  EXPECT_EQ(ask(one).answer, BookingAnswer::no);
  const auto requests = ehr_.requests(kSlots);
  ASSERT_EQ(requests.size(), 8U) << "that day, then ninety days in windows of fourteen";
  std::vector<std::string> bounds;
  for (const net::Field& field : requests[0].query) {
    if (field.name == "start") bounds.push_back(field.value);
  }
  const auto from = fhir::read_instant(std::string_view(bounds.at(0)).substr(2)).value();
  const auto until = fhir::read_instant(std::string_view(bounds.at(1)).substr(2)).value();
  EXPECT_LE(from, day + 15h);
  EXPECT_GE(until, day + 15h);
  EXPECT_LE(until - from, 25h);
}

TEST_F(FhirBooking, a_search_that_is_turned_away_says_so) {
  net::Headers headers;
  headers.set("Retry-After", "7");
  ehr_.on(kSlots, FakeEhr::answer(429, "slow down", headers));
  const BookingReply reply = ask(BookingAsk::search);
  EXPECT_EQ(reply.answer, BookingAnswer::too_many);
  EXPECT_EQ(reply.retry_after, 7s);
  ehr_.on(kSlots, FakeEhr::answer(500, ""));
  EXPECT_EQ(ask(BookingAsk::search).answer, BookingAnswer::failed);
}

// ---- booking

TEST_F(FhirBooking, books_the_chosen_slot_under_our_identifier) {
  ehr_.on("GET /fhir/Slot/s1", FakeEhr::answer(200, FakeEhr::slot("s1", soon_)));
  ehr_.on("POST /fhir/Appointment",
          FakeEhr::answer(201, FakeEhr::appointment("4711", "p1", "booked", soon_, "x")));
  const BookingReply reply = ask(BookingAsk::book);
  EXPECT_EQ(reply.answer, BookingAnswer::yes);
  EXPECT_EQ(reply.appointment, 4711U);
  const net::Request request = ehr_.requests("POST /fhir/Appointment").at(0);
  EXPECT_NE(request.headers.get("If-None-Exist").find("north-booking-3-0"), std::string::npos);
  EXPECT_EQ(Json::parse(request.body)["slot"][0]["reference"], "Slot/s1");
}

TEST_F(FhirBooking, a_slot_that_is_gone_moved_or_lost_is_a_conflict) {
  ehr_.on("GET /fhir/Slot/s1", FakeEhr::answer(200, FakeEhr::slot("s1", soon_, "busy")));
  EXPECT_EQ(ask(BookingAsk::book).answer, BookingAnswer::conflict);
  ehr_.on("GET /fhir/Slot/s1", FakeEhr::answer(200, FakeEhr::slot("s1", soon_ + 1h)));
  EXPECT_EQ(ask(BookingAsk::book).answer, BookingAnswer::conflict) << "another time by now";
  ehr_.on("GET /fhir/Slot/s1", FakeEhr::answer(404, ""));
  EXPECT_EQ(ask(BookingAsk::book).answer, BookingAnswer::conflict);
  EXPECT_EQ(ehr_.count("POST /fhir/Appointment"), 0U);
  ehr_.on("GET /fhir/Slot/s1", FakeEhr::answer(200, FakeEhr::slot("s1", soon_)));
  ehr_.on("POST /fhir/Appointment", FakeEhr::answer(409, ""));
  EXPECT_EQ(ask(BookingAsk::book).answer, BookingAnswer::conflict);
}

TEST_F(FhirBooking, nothing_that_may_have_been_written_is_written_again) {
  ehr_.on("GET /fhir/Slot/s1", FakeEhr::answer(200, FakeEhr::slot("s1", soon_)));
  ehr_.on("POST /fhir/Appointment", FakeEhr::answer(500, ""));
  EXPECT_EQ(ask(BookingAsk::book).answer, BookingAnswer::lost);
  EXPECT_EQ(ehr_.count("POST /fhir/Appointment"), 1U);
}

// ---- afterwards

TEST_F(FhirBooking, reading_back_finds_ours_and_nobody_elses) {
  has("booked");
  const BookingReply reply = ask(BookingAsk::read_back);
  EXPECT_EQ(reply.answer, BookingAnswer::yes);
  EXPECT_EQ(reply.appointment, 4711U);
  has("cancelled");
  EXPECT_EQ(ask(BookingAsk::read_back).answer, BookingAnswer::no);
  has("booked", "north-booking-3-1");
  EXPECT_EQ(ask(BookingAsk::read_back).answer, BookingAnswer::no);
}

TEST_F(FhirBooking, a_release_cancels_what_was_read_and_frees_the_slot) {
  const std::string appointment =
      R"({"resourceType": "Appointment", "id": "4711", "meta": {"versionId": "5"},
          "status": "booked", "description": "kept", "identifier": [
          {"system": "urn:other", "value": "9"},
          {"system": "urn:ringback", "value": "north-booking-3-0"}]})";
  ehr_.on(kAppointments, FakeEhr::answer(200, FakeEhr::bundle({appointment})));
  ehr_.on("PUT /fhir/Appointment/4711", FakeEhr::answer(200, appointment));
  Json slot = Json::parse(FakeEhr::slot("s1", soon_, "busy"));
  slot["meta"]["versionId"] = "8";
  ehr_.on("GET /fhir/Slot/s1", FakeEhr::answer(200, slot.dump()));
  ehr_.on("PUT /fhir/Slot/s1", FakeEhr::answer(200, slot.dump()));
  EXPECT_EQ(ask(BookingAsk::release).answer, BookingAnswer::yes);
  const net::Request request = ehr_.requests("PUT /fhir/Appointment/4711").at(0);
  EXPECT_EQ(request.headers.get("If-Match"), "W/\"5\"");
  const Json body = Json::parse(request.body);
  EXPECT_EQ(body["status"], "cancelled");
  EXPECT_EQ(body["description"], "kept");
  EXPECT_EQ(body["identifier"][0]["value"], "9");
  EXPECT_EQ(body["identifier"][1]["value"], "north-booking-3-0-cancelled");
  const net::Request freed = ehr_.requests("PUT /fhir/Slot/s1").at(0);
  EXPECT_EQ(freed.headers.get("If-Match"), "W/\"8\"");
  EXPECT_EQ(Json::parse(freed.body)["status"], "free");
}

TEST_F(FhirBooking, what_is_called_off_already_is_not_called_off_again) {
  has("cancelled");
  EXPECT_EQ(ask(BookingAsk::release).answer, BookingAnswer::yes);
  ehr_.on(kAppointments, FakeEhr::answer(200, FakeEhr::bundle({})));
  EXPECT_EQ(ask(BookingAsk::release).answer, BookingAnswer::yes);
  EXPECT_EQ(ehr_.count("PUT /fhir/Appointment/4711"), 0U);
}

TEST_F(FhirBooking, a_release_that_is_not_carried_out_is_not_taken_for_one) {
  has("booked");
  const std::string put = "PUT /fhir/Appointment/4711";
  for (const auto& [status, answer] : {std::pair{412, BookingAnswer::failed},
                                       {429, BookingAnswer::too_many},
                                       {500, BookingAnswer::lost}}) {
    ehr_.on(put, FakeEhr::answer(status, ""));
    EXPECT_EQ(ask(BookingAsk::release).answer, answer) << status;
  }
  EXPECT_EQ(ehr_.count(put), 3U);
  EXPECT_EQ(ehr_.count("GET /fhir/Slot/s1"), 0U) << "a slot is freed once nobody has it";
}

TEST_F(FhirBooking, what_became_of_a_visit) {
  for (const auto& [status, answer] : {std::pair{"fulfilled", BookingAnswer::yes},
                                       {"noshow", BookingAnswer::no},
                                       {"booked", BookingAnswer::not_yet},
                                       {"cancelled", BookingAnswer::not_yet}}) {
    has(status);
    EXPECT_EQ(ask(BookingAsk::visit).answer, answer) << status;
  }
}

TEST_F(FhirBooking, an_appointment_that_people_made_is_found_by_its_own_id) {
  ehr_.on("GET /fhir/Appointment/x9",
          FakeEhr::answer(200, FakeEhr::appointment("x9", "p1", "fulfilled", soon_)));
  BookingOrder one = order(BookingAsk::visit);
  one.appointment = "x9";
  EXPECT_EQ(ask(one).answer, BookingAnswer::yes);
  ehr_.on("GET /fhir/Appointment/x8",
          FakeEhr::answer(200, FakeEhr::appointment("x8", "p2", "booked", soon_)));
  one = order(BookingAsk::release);
  one.appointment = "x8";
  EXPECT_EQ(ask(one).answer, BookingAnswer::failed) << "somebody else's: a person has mistyped";
  EXPECT_EQ(ehr_.count("PUT /fhir/Appointment/x8"), 0U);
  one = order(BookingAsk::visit);
  one.appointment = "gone";
  EXPECT_EQ(ask(one).answer, BookingAnswer::not_yet);
}

}  // namespace
}  // namespace rb::prod
