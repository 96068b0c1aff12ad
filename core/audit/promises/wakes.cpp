// I2: a live assignment waits for exactly one thing: a wake, the end of a check, of an attempt or
// of a booking, or a person. Judged when time moves on: within one instant a step may pass through
// states that wait for nothing.
#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

// What an assignment waits for.
struct Waits {
  bool wake = false;
  bool check = false;
  bool attempt = false;
  bool booking = false;
  bool task = false;
  bool chose_slot = false;  // while the attempt was open
  bool ended = false;
  bool touched = false;  // stands in the list of those to judge
  std::int64_t due_ms = 0;
  std::uint64_t sequence = 0;

  [[nodiscard]] int count() const {
    return int{wake} + int{check} + int{attempt} + int{booking} + int{task};
  }
};

std::string describe(const Waits& waits) {
  if (waits.count() == 0) return "nothing will ever wake it";
  std::string text = "waits for several things:";
  if (waits.wake) text += " a wake";
  if (waits.check) text += " a status check";
  if (waits.attempt) text += " an attempt";
  if (waits.booking) text += " a booking";
  if (waits.task) text += " a person";
  return text;
}

class Wakes final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.at > last_) judge();
    last_ = moment.at;
    if (moment.assignment == nullptr) return;
    const std::uint32_t id = moment.assignment->id;
    Waits& waits = at_index(waits_, id);
    apply(*moment.event, waits);
    waits.sequence = moment.event->sequence();
    if (waits.touched) return;
    waits.touched = true;
    touched_.push_back(id);
  }

  void finish(Instant) override { judge(); }

 private:
  // Years from now is never.
  static constexpr std::int64_t kNeverMs = 253'402'300'800'000;  // the year 10000

  void judge() {
    for (const std::uint32_t id : touched_) {
      Waits& waits = waits_[id];
      waits.touched = false;
      if (waits.ended) continue;
      const Findings::Where where{waits.sequence, id};
      expect(Promise::i2, waits.count() == 1, where, [&] { return describe(waits); });
      if (waits.wake) {
        expect(Promise::i2, waits.due_ms < kNeverMs, where,
               [] { return std::string("its wake never comes"); });
      }
    }
    touched_.clear();
  }

  static void sleep_until(Waits& waits, std::int64_t due_ms) {
    waits.wake = true;
    waits.check = false;
    waits.due_ms = due_ms;
  }

  static void apply(const proto::Event& event, Waits& waits) {
    switch (event.body_case()) {
      case Body::kPatientEnrolled:
        return sleep_until(waits, event.patient_enrolled().due_ms());
      case Body::kWakeScheduled:
        // The next try of a booking belongs to the booking.
        if (waits.booking && event.wake_scheduled().reason() == proto::WakeReason::booking_retry) {
          return;
        }
        return sleep_until(waits, event.wake_scheduled().due_ms());
      case Body::kContactWithheld:
        return sleep_until(waits, event.contact_withheld().until_ms());
      case Body::kEhrAsked:
        if (event.ehr_asked().kind() != proto::EhrKind::check_status) return;
        waits.wake = false;
        waits.check = true;
        return;
      case Body::kAttemptIntended:
        waits.wake = waits.check = false;
        waits.attempt = true;
        return;
      case Body::kAttemptEnded:
        waits.attempt = false;
        if (event.attempt_ended().disposition() == proto::Disposition::booked || waits.chose_slot) {
          waits.booking = true;
        }
        waits.chose_slot = false;
        return;
      case Body::kPatientActed:
        if (event.patient_acted().act() != proto::Act::chose_slot) return;
        if (waits.attempt) {
          waits.chose_slot = true;
          return;
        }
        waits.wake = waits.check = false;
        waits.booking = true;
        return;
      case Body::kBookingMade:
        waits.booking = false;  // the end of the assignment follows
        return;
      case Body::kHumanTaskOpened:
        waits.wake = waits.check = waits.booking = false;
        waits.task = true;
        return;
      case Body::kHumanTaskClosed:
        waits.task = false;
        return;
      case Body::kAssignmentEnded:
        waits.ended = true;
        return;
      default:
        return;
    }
  }

  std::vector<Waits> waits_;
  std::vector<std::uint32_t> touched_;
  Instant last_ = Instant::min();
};

}  // namespace

std::unique_ptr<Check> check_wakes(Context& context) {
  return std::make_unique<Wakes>(context);
}

}  // namespace rb::audit
