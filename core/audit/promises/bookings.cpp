// I13: at most one booking an assignment, one exactly where it ended booked, and the EHR's own
// ledger says the same.
#include <map>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

class Bookings final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.event->body_case() == Body::kBookingMade) {
      expect(Promise::i13, moment.assignment->bookings == 0, moment.where(),
             [] { return std::string("booked a second time"); });
      expect(Promise::i13, moment.assignment->stand == Stand::booking, moment.where(),
             [] { return std::string("booked, and nobody had chosen a slot"); });
      // What the booking desk made is its bookings' (appointments.cpp).
      if (!moment.event->booking_made().has_request()) return;
      made_[moment.assignment->id] = moment.event->booking_made().appointment();
    } else if (moment.event->body_case() == Body::kAssignmentEnded) {
      const bool booked = moment.event->assignment_ended().ending() == proto::Ending::booked;
      expect(Promise::i13, booked == (moment.assignment->bookings == 1), moment.where(), [&] {
        return booked ? std::to_string(moment.assignment->bookings) +
                            " bookings were made, but it ended as booked"
                      : std::string("a booking was made, but it ended otherwise");
      });
    }
  }

  void in_ehr(const proto::LedgerBooking& booking) override {
    has_ledger_ = true;
    if (booking.has_booking()) return;
    if (!booking.cancelled()) ledger_.emplace(booking.assignment(), booking.appointment());
  }

  void finish(Instant) override {
    // Of a log that was cut off nobody knows how much of the ledger is missing.
    const bool complete = (has_ledger_ && context_.closed) || context_.options.expect_ledger;
    for (const auto& [assignment, appointment] : made_) {
      const auto [first, last] = ledger_.equal_range(assignment);
      const auto count = std::distance(first, last);
      if (count == 0 && !complete) continue;
      expect(Promise::i13, count == 1 && first->second == appointment, {0, assignment}, [&] {
        return count == 1 ? std::string("the EHR has another appointment than the one recorded")
                          : "the EHR has " + std::to_string(count) + " bookings for one made";
      });
    }
    for (auto entry = ledger_.begin(); entry != ledger_.end(); ++entry) {
      if (made_.contains(entry->first) || answer_is_out(entry->first)) continue;
      expect(Promise::i13, false, {0, entry->first},
             [] { return std::string("the EHR has a booking that was never recorded"); });
    }
  }

 private:
  // The log may end between the EHR's write and its answer.
  [[nodiscard]] bool answer_is_out(std::uint32_t assignment) const {
    return assignment < facts().assignments().size() &&
           facts().assignments()[assignment].stand == Stand::booking;
  }

  std::map<std::uint32_t, std::uint64_t> made_;         // appointment by assignment
  std::multimap<std::uint32_t, std::uint64_t> ledger_;  // not cancelled
  bool has_ledger_ = false;
};

}  // namespace

std::unique_ptr<Check> check_bookings(Context& context) {
  return std::make_unique<Bookings>(context);
}

}  // namespace rb::audit
