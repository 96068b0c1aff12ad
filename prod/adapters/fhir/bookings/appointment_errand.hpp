// One appointment of a booking's at the record system: whether it is there, calling it off, what
// became of the visit.
#pragma once

#include <functional>
#include <memory>

#include "prod/adapters/booking_port.hpp"
#include "prod/adapters/fhir/fhir_http.hpp"

namespace rb::prod {

class AppointmentErrand : public std::enable_shared_from_this<AppointmentErrand> {
 public:
  // Called once.
  using Then = std::function<void(BookingReply reply)>;
  // order.ask: read_back, release or visit.
  AppointmentErrand(BookingOrder order, const SystemClock& clock, std::shared_ptr<FhirHttp> http,
                    Then then)
      : order_(std::move(order)), clock_(clock), http_(std::move(http)), then_(std::move(then)) {}
  void start();

 private:
  void find_ours(const std::string& url);
  void found_theirs(const fhir::Json& resource);
  void found(const fhir::Json* appointment);
  void read_back(const fhir::Json* appointment);
  void visit(const fhir::Json* appointment);
  void release(const fhir::Json* appointment);
  void cancelled(const net::Answer& answer);
  void free_slot();
  void done(BookingAnswer answer, Millis retry_after = {}, std::uint64_t appointment = 0);
  void failed(const ReadFailure& failure);

  const BookingOrder order_;
  const SystemClock& clock_;
  const std::shared_ptr<FhirHttp> http_;
  const Then then_;
  int pages_ = 0;
};

}  // namespace rb::prod
