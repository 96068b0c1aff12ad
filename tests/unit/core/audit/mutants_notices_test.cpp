// A planted bug for each thing that I15 promises about what patients are told of their bookings,
// and beside it the near miss that must not alarm.
#include <algorithm>

#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

// Patient 0 wants a visit: times are offered by text, one is chosen, and they are told that it is
// booked.
struct Told {
  Story s = opening();
  Told() {
    s.at(ny(5, 10));
    list(0);
    auto& requested = *s.event().mutable_booking_requested();
    requested.set_booking(0);
    requested.set_patient(0);
    requested.set_source(BookingSource::text);
    requested.mutable_needs();
  }

  void list(std::uint32_t slot) {
    auto& e = *s.event().mutable_slot_listed();
    e.set_slot(slot);
    e.set_key(1000 + slot);
    e.set_provider(1);
    e.set_specialty(1);
    e.set_start_ms(to_ms(ny(9, 10)));
  }
  void search() {
    auto& asked = *s.event().mutable_booking_asked();
    asked.set_booking(0);
    asked.set_ask(BookingAsk::search);
  }
  void offer() {
    auto& e = *s.event().mutable_slots_offered();
    e.set_booking(0);
    e.add_slots(0);
    e.set_until_ms(to_ms(ny(7, 10)));
  }
  void refuse() {
    auto& e = *s.event().mutable_booking_acted();
    e.set_booking(0);
    e.set_act(proto::BookingAct::refused_all);
  }
  std::uint32_t tell(proto::Notice::Value notice, std::uint32_t patient = 0) {
    const std::uint32_t id = s.enrol(0, patient, s.now());
    auto& e = *s.records.back().mutable_event()->mutable_patient_enrolled();
    e.set_booking(0);
    e.set_notice(notice);
    return id;
  }
};

bool breaks_i15(const Story& story) {
  const Names names = broken_in(story);
  return std::find(names.begin(), names.end(), "I15") != names.end();
}

TEST(twin_notices, what_is_said_while_it_is_true) {
  Told t;
  t.offer();
  t.s.text(t.tell(proto::Notice::offer), 0, 0);
  EXPECT_FALSE(breaks_i15(t.s));
  EXPECT_GT(judged(t.s).count(Promise::i15).checked, 0U);
}

TEST(mutant_i15, an_offer_that_was_refused) {
  Told t;
  t.offer();
  const std::uint32_t notice = t.tell(proto::Notice::offer);
  t.refuse();
  t.s.text(notice, 0, 0);
  EXPECT_TRUE(breaks_i15(t.s));
}

TEST(mutant_i15, an_offer_that_has_lapsed) {
  Told t;
  t.offer();
  const std::uint32_t notice = t.tell(proto::Notice::offer);
  t.s.event().mutable_offer_lapsed()->set_booking(0);
  t.search();
  t.s.text(notice, 0, 0);
  EXPECT_TRUE(breaks_i15(t.s));
}

TEST(mutant_i15, a_reminder_of_what_is_not_booked) {
  Told t;
  t.offer();
  t.s.text(t.tell(proto::Notice::first_reminder), 0, 0);
  EXPECT_TRUE(breaks_i15(t.s));
}

TEST(mutant_i15, told_about_a_booking_of_somebody_else) {
  Told t;
  t.offer();
  t.tell(proto::Notice::offer, 1);
  EXPECT_TRUE(breaks_i15(t.s));
}

}  // namespace
}  // namespace rb::audit::test
