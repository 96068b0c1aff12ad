// One planted bug for each promise about requests to provider offices, caught under that promise's
// name and no other; and beside it the near miss that must not alarm.
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

using proto::OfficeChannel;
using proto::OfficeEnding;

// Booking 0 asks an office about slot 0, which it holds until minute 600: over its record system,
// whose report never comes, then over the portal and by telephone. Times are in minutes after the
// start.
class Offices {
 public:
  Story s = opening();
  Offices() {
    s.at(start_);
    list(0);
    list(1);
    request(0);
    hold(0, 0, 600);
    ask(0, 0, 600);
    open(0, 0, 600);
  }

  void minute(int m) { s.at(start_ + std::chrono::minutes{m}); }
  [[nodiscard]] std::int64_t ms(int m) const { return to_ms(start_ + std::chrono::minutes{m}); }
  void list(std::uint32_t slot) {
    auto& e = *s.event().mutable_slot_listed();
    e.set_slot(slot);
    e.set_key(1000 + slot);
    e.set_provider(1);
    e.set_specialty(1);
    e.set_start_ms(to_ms(start_ + 72h));
  }
  void request(std::uint32_t booking) {
    auto& e = *s.event().mutable_booking_requested();
    e.set_booking(booking);
    e.set_patient(booking);
    e.set_source(BookingSource::text);
    e.mutable_needs();
  }
  void hold(std::uint32_t booking, std::uint32_t slot, int until) {
    auto& e = *s.event().mutable_slot_held();
    e.set_booking(booking);
    e.set_slot(slot);
    e.set_until_ms(ms(until));
  }
  void ask(std::uint32_t booking, std::uint32_t slot, int until) {
    auto& e = *s.event().mutable_booking_asked();
    e.set_booking(booking);
    e.set_request(++request_);
    e.set_ask(BookingAsk::office);
    e.set_scope(SearchScope::anyone);
    e.set_slot(slot);
    e.set_until_ms(ms(until));
  }
  void told(std::uint32_t booking, BookingAnswer::Value answer) {
    auto& e = *s.event().mutable_booking_answered();
    e.set_booking(booking);
    e.set_request(request_);
    e.set_ask(BookingAsk::office);
    e.set_answer(answer);
  }
  void let_go(std::uint32_t booking, std::uint32_t slot, HoldEnd::Value why) {
    auto& e = *s.event().mutable_hold_ended();
    e.set_booking(booking);
    e.set_slot(slot);
    e.set_why(why);
  }

  void open(std::uint32_t id, std::uint32_t booking, int until) {
    auto& e = *s.event().mutable_office_request_opened();
    e.set_office_request(id);
    e.set_for_booking(booking);
    e.set_provider(1);
    e.set_channels(15);
    e.set_useful_until_ms(ms(until));
  }
  void rung(std::uint32_t rung, int due) {
    auto& e = *s.event().mutable_office_rung_scheduled();
    e.set_office_request(0);
    e.set_rung(rung);
    e.set_due_ms(ms(due));
  }
  void send(std::uint32_t rung, OfficeChannel::Value channel, int report_by) {
    auto& e = *s.event().mutable_office_request_sent();
    e.set_office_request(0);
    e.set_round(1);
    e.set_rung(rung);
    e.set_channel(channel);
    e.set_report_by_ms(ms(report_by));
  }
  void arrived(std::uint32_t rung, int escalate) {
    auto& e = *s.event().mutable_office_send_arrived();
    e.set_office_request(0);
    e.set_round(1);
    e.set_rung(rung);
    e.set_escalate_at_ms(ms(escalate));
  }
  void lost(std::uint32_t rung, int resolve_by) {
    auto& e = *s.event().mutable_office_send_lost();
    e.set_office_request(0);
    e.set_round(1);
    e.set_rung(rung);
    e.set_resolve_by_ms(ms(resolve_by));
  }
  void unresolved(std::uint32_t rung, int escalate) {
    auto& e = *s.event().mutable_office_send_unresolved();
    e.set_office_request(0);
    e.set_round(1);
    e.set_rung(rung);
    e.set_escalate_at_ms(ms(escalate));
  }
  void end(OfficeEnding::Value ending, std::uint32_t heard = 0) {
    auto& e = *s.event().mutable_office_request_ended();
    e.set_office_request(0);
    e.set_ending(ending);
    e.set_heard(heard);
    e.set_refusal(proto::OfficeRefusal::other);
  }
  void voided(std::uint32_t rung) {
    auto& e = *s.event().mutable_office_acceptance_voided();
    e.set_office_request(0);
    e.set_round(1);
    e.set_rung(rung);
  }
  // Something else happens in each of the three minutes from `m` on.
  void go_on(int m) {
    for (std::uint32_t booking = 1; booking < 4; ++booking) {
      minute(m++);
      request(booking);
    }
  }

  // Up to the telephone, where the office has the message.
  static Offices asked() {
    Offices o;
    o.rung(0, 0);
    o.send(0, OfficeChannel::fhir, 1);
    o.minute(1);
    o.lost(0, 16);
    o.minute(16);
    o.unresolved(0, 120);
    o.minute(120);
    o.rung(1, 120);
    o.send(1, OfficeChannel::portal, 121);
    o.s.later(5s);
    o.arrived(1, 360);
    o.minute(360);
    o.rung(2, 360);
    o.send(2, OfficeChannel::phone_task, 361);
    o.s.later(5s);
    o.arrived(2, 900);
    return o;
  }
  static Offices all_well() {
    Offices o = asked();
    o.minute(400);
    o.end(OfficeEnding::refused, 4);
    o.told(0, BookingAnswer::no);
    o.let_go(0, 0, HoldEnd::office_refused);
    o.minute(500);
    o.voided(1);
    return o;
  }

 private:
  Instant start_ = ny(5, 9);
  std::uint64_t request_ = 0;
};

TEST(twin_offices, all_well) {
  EXPECT_EQ(broken_in(Offices::all_well().s), kClean);
  const Verdict verdict = judged(Offices::all_well().s);
  for (const Promise promise : {Promise::i1, Promise::i7, Promise::i13, Promise::i14}) {
    EXPECT_GT(verdict.count(promise).checked, 0U);
  }
}

TEST(mutant_i1, a_request_goes_on_after_it_was_settled) {
  Offices o = Offices::all_well();
  o.rung(3, 510);
  EXPECT_EQ(broken_in(o.s), Names{"I1"});
}

TEST(mutant_i1, a_request_is_settled_twice) {
  Offices o = Offices::all_well();
  o.end(OfficeEnding::no_answer);
  EXPECT_EQ(broken_in(o.s), Names{"I1"});
}

TEST(mutant_i1, a_booking_is_never_told_what_its_office_said) {
  Offices o = Offices::all_well();
  o.s.drop(o.s.find(Kind::kBookingAnswered)[0]);
  EXPECT_EQ(broken_in(o.s), Names{"I1"});
}

TEST(twin_i1, nobody_is_told_of_what_was_cancelled) {
  Offices o = Offices::asked();
  o.minute(400);
  o.let_go(0, 0, HoldEnd::given_up);
  o.end(OfficeEnding::cancelled);
  o.minute(500);
  o.voided(1);
  EXPECT_EQ(broken_in(o.s), kClean);
}

TEST(mutant_i14, a_booking_hears_yes_where_the_office_said_no) {
  Offices o = Offices::all_well();
  o.s.change(o.s.find(Kind::kBookingAnswered)[0],
             [](auto& e) { e.mutable_booking_answered()->set_answer(BookingAnswer::yes); });
  EXPECT_EQ(broken_in(o.s), Names{"I14"});
}

TEST(twin_i14, an_office_whose_times_are_gone_is_as_good_as_one_that_refuses) {
  Offices o = Offices::all_well();
  o.s.change(o.s.find(Kind::kOfficeRequestEnded)[0], [](auto& e) {
    e.mutable_office_request_ended()->set_ending(OfficeEnding::countered);
  });
  EXPECT_EQ(broken_in(o.s), kClean);
}

TEST(mutant_i7, sent_a_second_time_on_a_rung) {
  Offices o = Offices::asked();
  o.minute(390);
  o.send(2, OfficeChannel::phone_task, 391);
  o.s.later(5s);
  o.arrived(2, 900);
  EXPECT_EQ(broken_in(o.s), Names{"I7"});
}

TEST(mutant_i7, sent_again_where_it_may_have_arrived) {
  Offices o = Offices::asked();
  o.minute(390);
  o.send(3, OfficeChannel::fhir, 391);
  o.s.later(5s);
  o.arrived(3, 900);
  EXPECT_EQ(broken_in(o.s), Names{"I7"});
}

TEST(twin_i7, sent_again_where_it_has_arrived_or_a_person_asks_first) {
  Offices o = Offices::asked();
  o.minute(390);
  o.send(3, OfficeChannel::portal, 391);
  o.minute(391);
  o.lost(3, 400);
  o.minute(400);
  o.unresolved(3, 420);
  o.send(4, OfficeChannel::phone_task, 421);
  o.s.later(5s);
  o.arrived(4, 900);
  EXPECT_EQ(broken_in(o.s), kClean);
}

TEST(mutant_i7, a_report_on_what_is_not_under_way) {
  Offices o = Offices::asked();
  o.minute(390);
  o.arrived(1, 900);
  EXPECT_EQ(broken_in(o.s), Names{"I7"});
}

TEST(mutant_i13, a_booking_asks_two_offices_at_once) {
  Offices o = Offices::asked();
  o.open(1, 0, 600);
  o.s.event().mutable_office_request_ended()->set_office_request(1);
  o.s.records.back().mutable_event()->mutable_office_request_ended()->set_ending(
      OfficeEnding::cancelled);
  EXPECT_EQ(broken_in(o.s), Names{"I13"});
}

Offices waiting_for_a_report() {
  Offices o;
  o.rung(0, 0);
  o.send(0, OfficeChannel::fhir, 1);
  return o;
}

TEST(mutant_i23, nobody_looks_for_a_message_without_a_report) {
  Offices o = waiting_for_a_report();
  o.go_on(1);
  EXPECT_EQ(broken_in(o.s), Names{"I23"});
}

TEST(twin_i23, after_a_standstill_it_is_looked_for_in_the_first_step) {
  Offices o = waiting_for_a_report();
  o.minute(3);
  o.request(1);
  o.lost(0, 16);
  o.minute(4);
  o.request(2);
  EXPECT_EQ(broken_in(o.s), kClean);
}

TEST(mutant_i2, silence_is_borne_for_ever) {
  Offices o = Offices::asked();
  o.s.change(o.s.find(Kind::kOfficeSendArrived)[1],
             [&](auto& e) { e.mutable_office_send_arrived()->set_escalate_at_ms(o.ms(365)); });
  o.go_on(366);
  EXPECT_EQ(broken_in(o.s), Names{"I2"});
}

TEST(mutant_i16, a_request_outlives_the_hold) {
  Offices o = Offices::asked();
  o.minute(600);
  o.told(0, BookingAnswer::silent);
  o.let_go(0, 0, HoldEnd::office_silent);
  o.go_on(601);
  EXPECT_EQ(broken_in(o.s), Names{"I16"});
}

TEST(twin_i16, a_request_ends_with_the_hold) {
  Offices o = Offices::asked();
  o.minute(600);
  o.end(OfficeEnding::too_late);
  o.told(0, BookingAnswer::silent);
  o.let_go(0, 0, HoldEnd::office_silent);
  o.go_on(601);
  EXPECT_EQ(broken_in(o.s), kClean);
}

}  // namespace
}  // namespace rb::audit::test
