// One booking under way: looks for free slots, a window and a page at a time, and asks for one
// after the other until one is ours.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "prod/adapters/fhir/fhir_client.hpp"
#include "prod/adapters/fhir/slot_claims.hpp"
#include "prod/adapters/fhir/wire/slot_transaction.hpp"

namespace rb::prod {

// The identifier of an appointment as a search token: "urn:ringback|mercy-17".
[[nodiscard]] std::string identifier_token(const std::string& identifier);

class BookingErrand : public std::enable_shared_from_this<BookingErrand> {
 public:
  struct Parts {
    std::shared_ptr<const FhirConfig> config;
    const SystemClock& clock;
    std::shared_ptr<FhirHttp> http;
    std::shared_ptr<SlotClaims> claims;
  };
  // Called once.
  using Then = std::function<void(EhrAnswer answer, Millis retry_after, std::uint64_t appointment)>;
  BookingErrand(EhrOrder order, Instant deadline, Parts parts, Then then);
  void start();

 private:
  void find_chosen();
  void search();
  void next_page(const std::string& url);
  void try_next();
  void book(const fhir::Slot& slot);
  // `together`: with the slot, in one transaction.
  void booked_or_not(const fhir::Slot& slot, const net::Answer& answer, bool together);
  void made(const net::Answer& answer);
  void made_together(const fhir::Slot& slot, const net::Answer& answer);
  void give_back(const fhir::Slot& slot, const fhir::BookingResponse& response);
  // `id`: its logical id, where it is not here itself; empty: unknown.
  void is_there(const std::optional<fhir::Appointment>& appointment, const std::string& id);
  [[nodiscard]] std::string url_of(const fhir::Slot& slot) const;
  void done(EhrAnswer answer, std::uint64_t appointment = 0) { then_(answer, {}, appointment); }
  void failed(const ReadFailure& failure) { then_(failure.answer, failure.retry_after, 0); }

  const EhrOrder order_;
  const Instant deadline_;
  const Parts parts_;
  const Then then_;
  const Instant begin_;  // slots start between these
  const Instant end_;
  Instant window_end_;
  std::deque<fhir::Slot> slots_;  // of the page, by start
  std::string next_;              // page of the window
  bool turned_ = false;           // a page, in this round
  int rounds_ = 1;
  int pages_ = 0;
  int refusals_ = 0;
};

}  // namespace rb::prod
