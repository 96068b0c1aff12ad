// I15: a patient is contacted about a booking only while what is to be said is true: nothing is
// offered that was chosen, refused or lost, nobody is reminded of what is cancelled, and whatever
// is said is said to the booking's own patient.
#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

using proto::Notice;

class Notices final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    const proto::Event& e = *moment.event;
    switch (e.body_case()) {
      case Body::kBookingRequested:
        bookings_.push_back({e.booking_requested().patient(), Stage::other});
        return;
      case Body::kPatientEnrolled:
        if (e.patient_enrolled().has_booking()) enrolled(e);
        return;
      case Body::kAttemptIntended:
        intended(moment);
        return;
      case Body::kNoticeGiven:
        if (e.notice_given().notice() == Notice::details) {
          stage(e.notice_given().booking(), Stage::details);
        }
        return;
      case Body::kSlotsOffered:
        return stage(e.slots_offered().booking(), Stage::offering);
      case Body::kSlotHeld:
        // The office's own proposal, held until the patient has said what they think of it.
        return stage(e.slot_held().booking(),
                     proposed(e.slot_held().booking()) ? Stage::proposed : Stage::other);
      case Body::kHoldEnded:
        return stage(e.hold_ended().booking(), e.hold_ended().why() == proto::HoldEnd::countered
                                                   ? Stage::countered
                                                   : Stage::other);
      case Body::kAppointmentMade:
        return stage(e.appointment_made().booking(), Stage::booked);
      case Body::kAppointmentKept:
        return stage(e.appointment_kept().booking(), Stage::booked);
      case Body::kBookingWaitlisted:
        return stage(e.booking_waitlisted().booking(), Stage::waitlisted);
      case Body::kBookingActed:
        return acted(e.booking_acted());
      case Body::kOfferLapsed:
        return stage(e.offer_lapsed().booking(), Stage::other);
      case Body::kBookingAsked:
        if (e.booking_asked().ask() == proto::BookingAsk::search &&
            of(e.booking_asked().booking()) != Stage::waitlisted) {
          stage(e.booking_asked().booking(), Stage::other);
        }
        return;
      case Body::kBookingHandedOver:
        if (of(e.booking_handed_over().booking()) != Stage::booked) {
          stage(e.booking_handed_over().booking(), Stage::other);
        }
        return;
      case Body::kBookingEnded:
        return stage(e.booking_ended().booking(), Stage::ended);
      default:
        return;
    }
  }

 private:
  enum class Stage : std::uint8_t {
    other,
    details,
    offering,
    countered,
    proposed,
    booked,
    waitlisted,
    ended
  };
  struct Life {
    std::uint32_t patient = kNone;
    Stage stage = Stage::other;
  };
  struct About {
    std::uint32_t booking = kNone;
    Notice::Value notice = Notice::unset;
  };

  [[nodiscard]] Stage of(std::uint32_t booking) const {
    return booking < bookings_.size() ? bookings_[booking].stage : Stage::other;
  }
  // Held for the patient to decide on; again, where the hold is made longer.
  [[nodiscard]] bool proposed(std::uint32_t booking) const {
    return of(booking) == Stage::countered || of(booking) == Stage::proposed;
  }
  void stage(std::uint32_t booking, Stage now) {
    if (booking < bookings_.size()) bookings_[booking].stage = now;
  }

  void acted(const proto::BookingActed& e) {
    using proto::BookingAct;
    const Stage before = of(e.booking());
    const bool stands = e.act() == BookingAct::confirmed || e.act() == BookingAct::keeps_time;
    if (before == Stage::booked && stands) return;
    stage(e.booking(), Stage::other);
  }

  void enrolled(const proto::Event& e) {
    const auto& body = e.patient_enrolled();
    const bool own =
        body.booking() < bookings_.size() && bookings_[body.booking()].patient == body.patient();
    expect(Promise::i15, own, {e.sequence(), e.assignment()},
           [] { return std::string("told about a booking of somebody else"); });
    if (about_.size() <= e.assignment()) about_.resize(e.assignment() + std::size_t{1});
    about_[e.assignment()] = {body.booking(), body.notice()};
  }

  void intended(const Moment& moment) {
    const std::uint32_t id = moment.assignment->id;
    if (id >= about_.size() || about_[id].booking == kNone) return;
    const Stage now = of(about_[id].booking);
    expect(Promise::i15, fits(about_[id].notice, now), moment.where(), [&] {
      return "contacted about booking " + std::to_string(about_[id].booking) +
             " with what is true no more";
    });
  }

  static bool fits(Notice::Value notice, Stage now) {
    switch (notice) {
      case Notice::details:
        return now == Stage::details;
      case Notice::offer:
        return now == Stage::offering || now == Stage::proposed;
      case Notice::booked:
      case Notice::first_reminder:
      case Notice::last_reminder:
        return now == Stage::booked;
      case Notice::waitlisted:
        return now == Stage::waitlisted;
      default:
        return true;
    }
  }

  std::vector<Life> bookings_;
  std::vector<About> about_;  // by assignment
};

}  // namespace

std::unique_ptr<Check> check_notices(Context& context) {
  return std::make_unique<Notices>(context);
}

}  // namespace rb::audit
