// What is looked up about bookings and stands in no order in the state: an index over it, made of
// the state and of nothing else but claims. Not thread-safe: the tenant's thread.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/booking/standing.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/outreach/events.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

// Key: the request's number. Body: who asks the office.
inline constexpr const char* kOfficeClaimEntry = "office_claim";

// A booking waits for an office to say whether it takes somebody.
struct OfficeAsk {
  RequestId request;
  BookingId booking;
  SlotId slot;
  Instant until;           // then nobody waits for the answer any more
  std::string claimed_by;  // empty: nobody
  OfficeRequestId office;  // the request that climbs the ladder; none(): there is no ladder
  bool telephone = true;   // it is people's turn to call
};

class DeskIndex {
 public:
  void rebuild(const TenantState& state);
  // After each step, its events.
  void follow(const TenantState& state, std::span<const Event> events);

  // In the order in which they began.
  [[nodiscard]] const std::vector<BookingId>& of_patient(PatientId patient) const;
  // Slots that a booking holds and nobody has yet.
  [[nodiscard]] const std::set<SlotId>& held() const { return held_; }

  // All that are open, those that nobody needs to telephone about among them.
  [[nodiscard]] std::vector<OfficeAsk> office_asks(const TenantState& state) const;
  // Not set: it is not open.
  [[nodiscard]] std::optional<OfficeAsk> office_ask(const TenantState& state,
                                                    RequestId request) const;
  // The request to an office that is open and climbs the ladder for a booking; none() if none does.
  [[nodiscard]] OfficeRequestId climbs_for(BookingId booking) const;
  [[nodiscard]] Entry claim(RequestId request, const std::string& who);
  void restore_claim(const Entry& entry);

 private:
  void begins(BookingId booking, const Booking& of);
  void look_at_slot(const DeskState& desk, SlotId slot);
  void look_at(const DeskState& desk, BookingId booking);
  void look_at(const OfficeState& offices, OfficeRequestId request);
  // Precondition: it is in with_offices_.
  [[nodiscard]] OfficeAsk ask_of(const TenantState& state, BookingId booking) const;

  std::map<PatientId, std::vector<BookingId>> by_patient_;
  std::set<SlotId> held_;
  std::set<BookingId> with_offices_;
  std::map<BookingId, OfficeRequestId> climbing_;
  std::map<RequestId, std::string> claims_;
};

}  // namespace rb::prod
