// Bookings and the slots they are about, told from their events alone.
// I1: a booking ends once, and nothing follows.
// I13: what may be written is read back before it is written again or let go; one appointment
// stands where it ended visited, none where it did not, two only while one replaces the other; an
// assignment leads to one booking at a time, its own patient's; and the EHR's own ledger says the
// same.
// I14: a time is one slot, and a slot one booking's from hold to end; what is booked was held.
// I16: a hold or a reservation ends, or becomes an appointment, by its time. While the EHR is asked
// to book, or a person is, it stays; after a standstill it ends in the first step.
#include <optional>
#include <set>
#include <utility>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

constexpr std::uint32_t kNobody = kNone;

struct Slot {
  std::uint32_t holder = kNobody;
  bool taken = false;
  Instant until;      // of a hold or a reservation
  bool kept = false;  // however long: it may be written already
};
struct Life {
  std::uint32_t assignment = kNone;
  bool ended = false;
  bool write_open = false;               // asked for, and not answered
  bool was_lost = false;                 // an answer to it, at any time
  bool may_be_written = false;           // and not read back since
  bool asks = false;                     // for a write or a release, and has no answer
  std::set<std::uint32_t> appointments;  // slots
  std::set<std::uint64_t> in_ehr;        // the EHR's ids of these
  std::uint32_t holds = 0;
};

// Which booking the event is about: every body that is about one says so in a field `booking`.
std::optional<std::uint32_t> booking_of(const proto::Event& event) {
  const auto* body = event.GetDescriptor()->FindFieldByNumber(event.body_case());
  if (body == nullptr) return std::nullopt;
  const auto* booking = body->message_type()->FindFieldByName("booking");
  if (booking == nullptr) return std::nullopt;
  const auto& message = event.GetReflection()->GetMessage(event, body);
  if (!message.GetReflection()->HasField(message, booking)) return std::nullopt;
  if (event.has_patient_enrolled()) return std::nullopt;  // its outreach, not its course
  return message.GetReflection()->GetUInt32(message, booking);
}

class Appointments final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    moment_ = &moment;
    if (moment.at != looked_at_) look_at_holds(moment.at);
    const proto::Event& e = *moment.event;
    switch (e.body_case()) {
      case Body::kSlotListed:
        return listed(e.slot_listed());
      case Body::kBookingRequested:
        return requested(e.booking_requested());
      default:
        break;
    }
    const auto booking = booking_of(e);
    Life* b = booking ? life(*booking) : nullptr;
    if (b == nullptr) return;
    switch (e.body_case()) {
      case Body::kBookingAsked:
        return asked(*b, e.booking_asked());
      case Body::kBookingAnswered:
        return answered(*b, e.booking_answered());
      case Body::kSlotHeld:
        return held(e.slot_held(), "holds");
      case Body::kSlotReserved:
        return held(e.slot_reserved(), "reserves");
      case Body::kReservationEnded:
        return reservation_ended(e.reservation_ended());
      case Body::kHoldEnded:
        return hold_ended(*b, e.hold_ended());
      case Body::kAppointmentMade:
        return made(*b, e.appointment_made());
      case Body::kAppointmentReleased:
        return released(*b, e.appointment_released());
      case Body::kBookingHandedOver:
        return handed_over(*b, e.booking_handed_over());
      case Body::kBookingEnded:
        return ended(*b, e.booking_ended());
      default:
        return;
    }
  }

  void in_ehr(const proto::LedgerBooking& booking) override {
    has_ledger_ = true;
    if (booking.has_booking() && !booking.cancelled()) {
      ledger_.emplace(booking.booking(), booking.appointment());
    }
  }

  void finish(Instant) override {
    // Of a log that was cut off nobody knows how much of the ledger is missing.
    const bool complete = (has_ledger_ && context_.closed) || context_.options.expect_ledger;
    for (std::uint32_t i = 0; i < lives_.size() && complete; ++i) {
      for (const std::uint64_t appointment : lives_[i].in_ehr) {
        expect(Promise::i13, ledger_.contains({i, appointment}) || lives_[i].asks, {0, kNone},
               [&] { return name(i) + ": the EHR does not have its appointment"; });
      }
    }
    for (const auto& [booking, appointment] : ledger_) {
      const bool known =
          booking < lives_.size() && (lives_[booking].in_ehr.contains(appointment) ||
                                      lives_[booking].asks || lives_[booking].may_be_written);
      expect(Promise::i13, known, {0, kNone}, [&, booking = booking] {
        return name(booking) + ": the EHR has an appointment that was never recorded";
      });
    }
  }

 private:
  template <class Say>
  bool find(Promise promise, bool holds, Say&& say) {
    return expect(promise, holds, {moment_->event->sequence(), kNone},
                  [&] { return std::string(say()); });
  }
  static std::string name(std::uint32_t booking) { return "booking " + std::to_string(booking); }

  // Null where the event cannot be about it: nobody requested it, or it has ended.
  Life* life(std::uint32_t booking) {
    if (!find(Promise::i1, booking < lives_.size(),
              [&] { return name(booking) + ": nobody requested it"; }) ||
        !find(Promise::i1, !lives_[booking].ended,
              [&] { return name(booking) + ": something happens after its end"; })) {
      return nullptr;
    }
    return &lives_[booking];
  }
  Slot* slot(std::uint32_t id) {
    const bool known = find(Promise::i14, id < slots_.size(),
                            [&] { return "slot " + std::to_string(id) + " was never listed"; });
    return known ? &slots_[id] : nullptr;
  }

  void listed(const proto::SlotListed& e) {
    find(Promise::i14, e.key() != 0 && keys_.insert(e.key()).second,
         [&] { return "slot " + std::to_string(e.slot()) + " is listed a second time"; });
    if (find(Promise::log, e.has_slot() && e.slot() == slots_.size(),
             [&] { return "slots are numbered in order"; })) {
      slots_.emplace_back();
    }
  }
  void requested(const proto::BookingRequested& e) {
    if (find(Promise::log, e.has_booking() && e.booking() == lives_.size(),
             [&] { return "bookings are numbered in order"; })) {
      lives_.emplace_back();
      if (e.has_for_assignment()) leads_to(lives_.back(), e);
    }
  }

  // An assignment leads to one booking at a time, and to its own patient's.
  void leads_to(Life& b, const proto::BookingRequested& e) {
    b.assignment = e.for_assignment();
    const bool known = b.assignment < facts().assignments().size();
    find(Promise::i13, known && facts().assignments()[b.assignment].patient == e.patient(), [&] {
      return name(e.booking()) + " names assignment " + std::to_string(b.assignment) +
             ", which is not its patient's";
    });
    find(Promise::i13, live_of_.insert(b.assignment).second, [&] {
      return "assignment " + std::to_string(b.assignment) + " has two bookings at once";
    });
  }

  void asked(Life& b, const proto::BookingAsked& e) {
    b.asks = e.ask() == proto::BookingAsk::book || e.ask() == proto::BookingAsk::release;
    if (e.ask() == proto::BookingAsk::book) {
      find(Promise::i13, !b.may_be_written,
           [&] { return name(e.booking()) + ": written again before it was read back"; });
    }
    if (e.ask() == proto::BookingAsk::office || e.ask() == proto::BookingAsk::book) {
      Slot* s = slot(e.slot());
      if (s == nullptr) return;
      find(Promise::i14, s->holder == e.booking() && !s->taken, [&] {
        return name(e.booking()) + " asks for slot " + std::to_string(e.slot()) +
               ", which it does not hold";
      });
      if (e.ask() == proto::BookingAsk::book) s->kept = b.write_open = true;
      if (e.ask() == proto::BookingAsk::office) hold_until(e.slot(), instant_of(e.until_ms()));
    }
  }

  void answered(Life& b, const proto::BookingAnswered& e) {
    using proto::BookingAnswer;
    b.asks = false;
    if (e.ask() == proto::BookingAsk::book) {
      b.write_open = false;
      b.was_lost = b.was_lost || e.answer() == BookingAnswer::lost;
      // Who has the slot may be the booking itself.
      b.may_be_written = e.answer() == BookingAnswer::lost ||
                         (e.answer() == BookingAnswer::conflict && b.was_lost);
    }
    if (e.ask() == proto::BookingAsk::read_back &&
        (e.answer() == BookingAnswer::no || e.answer() == BookingAnswer::conflict ||
         e.answer() == BookingAnswer::yes)) {
      b.may_be_written = false;
    }
  }

  void hold_until(std::uint32_t id, Instant until) {
    open_.erase({slots_[id].until, id});
    slots_[id].until = until;
    open_.insert({until, id});
  }
  // Held by nobody any more.
  void let_go(std::uint32_t id) {
    Slot& s = slots_[id];
    if (s.holder != kNobody && !s.taken) --lives_[s.holder].holds;
    open_.erase({s.until, id});
    s = {};
  }

  // Held or reserved: what counts is that it is nobody else's, and until when.
  template <class Event>
  void held(const Event& e, const char* how) {
    Slot* s = slot(e.slot());
    if (s == nullptr) return;
    const bool free = (s->holder == kNobody || s->holder == e.booking()) && !s->taken;
    find(Promise::i14, free, [&] {
      return name(e.booking()) + ' ' + how + " slot " + std::to_string(e.slot()) + ", which " +
             name(s->holder) + " has";
    });
    if (!free) return;
    if (s->holder == kNobody) ++lives_[e.booking()].holds;
    s->holder = e.booking();
    s->kept = false;
    hold_until(e.slot(), instant_of(e.until_ms()));
  }

  void hold_ended(Life& b, const proto::HoldEnded& e) {
    find(Promise::i13, !b.may_be_written || e.why() == proto::HoldEnd::given_up, [&] {
      return name(e.booking()) + " lets go of what it may have written, and nobody looked";
    });
    b.may_be_written = b.was_lost = false;
    Slot* s = slot(e.slot());
    if (s == nullptr) return;
    find(Promise::i16, s->holder == e.booking() && !s->taken, [&] {
      return name(e.booking()) + " lets go of slot " + std::to_string(e.slot()) +
             ", which it does not hold";
    });
    let_go(e.slot());
  }

  void reservation_ended(const proto::ReservationEnded& e) {
    Slot* s = slot(e.slot());
    if (s == nullptr) return;
    find(Promise::i16, s->holder == e.booking() && !s->taken, [&] {
      return name(e.booking()) + " no longer reserves slot " + std::to_string(e.slot()) +
             ", which it did not";
    });
    let_go(e.slot());
  }

  void made(Life& b, const proto::AppointmentMade& e) {
    b.may_be_written = b.was_lost = b.asks = false;
    b.in_ehr.insert(e.appointment());
    find(Promise::i13, b.appointments.size() < 2,
         [&] { return name(e.booking()) + ": booked before what it had is cancelled"; });
    Slot* s = slot(e.slot());
    if (s == nullptr) return;
    find(Promise::i14, s->holder == e.booking() && !s->taken, [&] {
      return name(e.booking()) + " books slot " + std::to_string(e.slot()) +
             ", which it does not hold";
    });
    let_go(e.slot());
    b.appointments.insert(e.slot());
    s->holder = e.booking();
    s->taken = true;
  }

  void released(Life& b, const proto::AppointmentReleased& e) {
    b.asks = false;
    b.in_ehr.erase(e.appointment());
    find(Promise::i13, b.appointments.erase(e.slot()) == 1,
         [&] { return name(e.booking()) + " cancels an appointment that it does not have"; });
    if (Slot* s = slot(e.slot()); s != nullptr && s->holder == e.booking()) {
      let_go(e.slot());
    }
  }

  // A person keeps what may be written, and nothing else.
  void handed_over(Life& b, const proto::BookingHandedOver& e) {
    find(Promise::i16, b.holds == 0 || b.write_open || b.may_be_written, [&] {
      return name(e.booking()) + " is handed over and keeps a slot that it did not write";
    });
    if (!b.write_open) return;
    b.may_be_written = b.was_lost = true;  // its answer is not waited for
    b.write_open = false;
  }

  void ended(Life& b, const proto::BookingEnded& e) {
    using proto::BookingEnding;
    const bool visited = e.ending() == BookingEnding::completed ||
                         e.ending() == BookingEnding::no_show ||
                         e.ending() == BookingEnding::visit_unknown;
    find(Promise::i13, b.appointments.size() == (visited ? 1U : 0U), [&] {
      return name(e.booking()) + " ends with " + std::to_string(b.appointments.size()) +
             " appointments";
    });
    find(Promise::i16, b.holds == 0, [&] { return name(e.booking()) + " ends and holds a slot"; });
    b.ended = true;
    live_of_.erase(b.assignment);
  }

  // The first moment after its time is when a hold must end at the latest.
  void look_at_holds(Instant at) {
    looked_at_ = at;
    for (const std::uint32_t id : late_) {
      const Slot& s = slots_[id];
      const bool held = s.holder != kNobody && !s.taken && !s.kept && s.until < at;
      if (!held) continue;
      find(Promise::i16, false,
           [&] { return "slot " + std::to_string(id) + " is held beyond its time"; });
    }
    late_.clear();
    while (!open_.empty() && open_.begin()->first < at) {
      late_.push_back(open_.begin()->second);
      open_.erase(open_.begin());
    }
  }

  const Moment* moment_ = nullptr;
  std::vector<Slot> slots_;
  std::set<std::uint64_t> keys_;  // of slots, the shell's
  std::vector<Life> lives_;
  std::set<std::uint32_t> live_of_;                   // assignments that a live booking names
  std::set<std::pair<Instant, std::uint32_t>> open_;  // holds, by their end
  std::vector<std::uint32_t> late_;                   // seen beyond it at looked_at_
  Instant looked_at_;
  std::set<std::pair<std::uint32_t, std::uint64_t>> ledger_;  // booking, appointment
  bool has_ledger_ = false;
};

}  // namespace

std::unique_ptr<Check> check_appointments(Context& context) {
  return std::make_unique<Appointments>(context);
}

}  // namespace rb::audit
