// The steps of a booking against a FHIR server that is not ours.
#include <algorithm>

#include "core/booking/commands.hpp"
#include "prod/adapters/fhir/bookings/fhir_bookings.hpp"
#include "tests/peers/fhir/peer.hpp"

namespace rb::prod {
namespace {

class BookingPeer : public Peer {
 protected:
  ~BookingPeer() override { bookings_.reset(); }

  std::string practitioner() { return create({{"resourceType", "Practitioner"}}); }
  std::string schedule_of(const std::string& practitioner) {
    return create({{"resourceType", "Schedule"},
                   {"actor", Json::array({Json{{"reference", "Practitioner/" + practitioner}}})}});
  }
  std::string slot_in(const std::string& schedule, int i) {
    const Instant start = day_ + i * 30min;
    return create({{"resourceType", "Slot"},
                   {"status", "free"},
                   {"schedule", {{"reference", "Schedule/" + schedule}}},
                   {"serviceType", Json::array({coded()})},
                   {"start", rfc3339(start)},
                   {"end", rfc3339(start + 30min)}});
  }
  BookingOrder order(BookingAsk ask, const std::string& patient, const FoundTime& time = {}) {
    BookingOrder one{.request = RequestId{++last_request_}, .booking = BookingId{0}, .ask = ask};
    one.patient = patient;
    one.answer_by = clock_.now() + 15s;
    one.earliest = clock_.now();
    one.zones = zones_;
    one.zone = ZoneId{0};
    one.slot = time.slot;
    one.start = time.start;
    one.identifier = tag_ + "-" + patient;
    return one;
  }
  BookingReply ask(const BookingOrder& one) {
    if (bookings_ == nullptr) {
      bookings_ = std::make_unique<FhirBookings>(
          config_, FhirBookings::Parts{clock_, fhir_->http(), fhir_->claims(),
                                       [this](const BookingReply& reply) {
                                         const std::lock_guard lock(mutex_);
                                         replies_.push_back(reply);
                                         changed_.notify_all();
                                       }});
    }
    bookings_->ask(one);
    std::unique_lock lock(mutex_);
    BookingReply reply;
    EXPECT_TRUE(changed_.wait_for(lock, 30s, [&] {
      for (const BookingReply& heard : replies_) {
        if (heard.request == one.request) reply = heard;
      }
      return reply.request == one.request;
    }));
    return reply;
  }

  const std::shared_ptr<const ZoneTable> zones_ = std::make_shared<const ZoneTable>(
      "test", std::vector<Zone>{Zone("UTC", {{Instant{}, std::chrono::seconds{0}}})});
  std::unique_ptr<FhirBookings> bookings_;
  std::vector<BookingReply> replies_;
};

TEST_F(BookingPeer, from_a_search_to_a_visit_over_lost_answers) {
  const std::string anna = patient();
  const std::string ada = practitioner();
  const std::string hers = schedule_of(ada);
  const std::string others = schedule_of(practitioner());
  slot_in(others, 0);
  slot_in(hers, 2);
  const std::string first = slot_in(hers, 1);

  BookingOrder search = order(BookingAsk::search, anna);
  EXPECT_EQ(ask(search).found.size(), 3U);
  search.request = RequestId{++last_request_};
  search.scope = SearchScope::preferred;
  search.practitioner = "Practitioner/" + ada;
  const BookingReply found = ask(search);
  ASSERT_EQ(found.found.size(), 2U);
  EXPECT_EQ(found.found[0].slot, first);
  EXPECT_EQ(found.found[0].practitioner, "Practitioner/" + ada);
  EXPECT_EQ(found.found[0].service_type, "urn:test|" + tag_);

  faults("POST Appointment", {{"lose", true}});
  const FoundTime& time = found.found[0];
  EXPECT_EQ(ask(order(BookingAsk::book, anna, time)).answer, BookingAnswer::lost);
  const BookingReply back = ask(order(BookingAsk::read_back, anna, time));
  EXPECT_EQ(back.answer, BookingAnswer::yes);
  EXPECT_EQ(status_of(first), "busy");
  const std::string ben = patient();
  EXPECT_EQ(ask(order(BookingAsk::book, ben, time)).answer, BookingAnswer::conflict);
  EXPECT_EQ(ask(order(BookingAsk::visit, anna, time)).answer, BookingAnswer::not_yet);

  faults("PUT Appointment", {{"lose", true}});
  EXPECT_EQ(ask(order(BookingAsk::release, anna, time)).answer, BookingAnswer::lost);
  EXPECT_EQ(ask(order(BookingAsk::release, anna, time)).answer, BookingAnswer::yes);
  EXPECT_EQ(ask(order(BookingAsk::read_back, anna, time)).answer, BookingAnswer::no);
}

TEST_F(BookingPeer, a_slot_that_is_given_back_can_be_had_again_by_the_same) {
  const std::string anna = patient();
  const FoundTime time{.slot = slot_in(schedule_of(practitioner()), 1),
                       .practitioner = {},
                       .service_type = {},
                       .start = day_ + 30min};
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(ask(order(BookingAsk::book, anna, time)).answer, BookingAnswer::yes) << i;
    EXPECT_EQ(status_of(time.slot), "busy");
    EXPECT_EQ(ask(order(BookingAsk::release, anna, time)).answer, BookingAnswer::yes) << i;
    EXPECT_EQ(status_of(time.slot), "free");
  }
  const Json made = found("Appointment?patient=Patient/" + anna);
  ASSERT_EQ(made.size(), 2U);
  for (const Json& one : made) EXPECT_EQ(one["resource"]["status"], "cancelled");
}

TEST_F(BookingPeer, what_became_of_a_visit) {
  const std::string anna = patient();
  const FoundTime time{.slot = slot_in(schedule_of(practitioner()), 1),
                       .practitioner = {},
                       .service_type = {},
                       .start = day_ + 30min};
  EXPECT_EQ(ask(order(BookingAsk::book, anna, time)).answer, BookingAnswer::yes);
  Json appointment = found("Appointment?patient=Patient/" + anna).at(0)["resource"];
  for (const auto& [status, answer] :
       {std::pair{"fulfilled", BookingAnswer::yes}, {"noshow", BookingAnswer::no}}) {
    appointment["status"] = status;
    const std::string id = appointment["id"];
    http("PUT", "/fhir/Appointment/" + id, appointment);
    EXPECT_EQ(ask(order(BookingAsk::visit, anna, time)).answer, answer);
  }
}

TEST_F(BookingPeer, who_has_no_coverage_is_not_insured) {
  const std::string anna = patient();
  EXPECT_EQ(ask(order(BookingAsk::verify, anna)).answer, BookingAnswer::no);
  create({{"resourceType", "Coverage"},
          {"status", "active"},
          {"beneficiary", {{"reference", "Patient/" + anna}}},
          {"payor", Json::array({Json{{"display", "plan"}}})}});
  EXPECT_EQ(ask(order(BookingAsk::verify, anna)).answer, BookingAnswer::yes);
}

}  // namespace
}  // namespace rb::prod
