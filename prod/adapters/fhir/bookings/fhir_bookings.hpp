// The port of bookings over FHIR R4: whether somebody is insured, free times, booking one of them,
// reading back, calling off, what became of the visit.
//
// - verify: an active Coverage; where the server's statement offers none to be searched, yes.
// - search: Slot, by start, service type and schedule, in windows; Schedule says whose.
// - book: as FhirClient books a chosen slot. Somebody else's slot is a conflict.
// - release: the appointment is cancelled, if nobody has changed it since it was read, and the slot
//   freed.
// - visit: "fulfilled" is kept, "noshow" missed, all else not known yet.
#pragma once

#include <memory>

#include "prod/adapters/booking_port.hpp"
#include "prod/adapters/fhir/fhir_client.hpp"

namespace rb::prod {

class FhirBookings final : public BookingPort {
 public:
  // The clock outlives it; `http` and `claims` are the FhirClient's.
  struct Parts {
    const SystemClock& clock;
    std::shared_ptr<FhirHttp> http;
    std::shared_ptr<SlotClaims> claims;
    DeliverReply deliver;
  };
  FhirBookings(FhirConfig config, Parts parts);
  // Nothing is delivered once it returns.
  ~FhirBookings() override;
  FhirBookings(const FhirBookings&) = delete;
  FhirBookings& operator=(const FhirBookings&) = delete;

  void ask(const BookingOrder& order) override;

 private:
  class Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace rb::prod
