// The free times of the record system, whoever knows them: the modelled EHR's own, or the clinics
// of a scenario that books step by step.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb::sim::sandbox {

struct Slot {
  std::uint64_t number = 0;  // never 0; the same slot for ever
  Instant start{};
  std::uint64_t schedule = 1;  // one practitioner's
  std::string status = "free";
  std::uint32_t version = 1;
  std::uint64_t appointment = 0;  // of ours that has it; 0: none
  std::string service_type{};     // a code; "": none
};

class Shelf {
 public:
  virtual ~Shelf() = default;
  static constexpr Millis kLength = 15min;

  [[nodiscard]] virtual std::optional<Slot> find(std::uint64_t number, Instant now) = 0;
  // The first after `number` that may start in [from, until): whoever asks looks at its start.
  [[nodiscard]] virtual std::optional<Slot> next(std::uint64_t number, Instant from, Instant until,
                                                 Instant now) = 0;
  // Somebody writes another status over it; the version goes up.
  virtual void write_status(std::uint64_t number, const std::string& status) = 0;

  struct Taking {
    std::uint64_t number = 0;  // of the slot
    PatientId patient;
    BookingId booking;              // none(): it was booked by no booking
    std::uint64_t appointment = 0;  // ours
  };
  // False: somebody has it.
  [[nodiscard]] virtual bool take(const Taking& taking, Instant now) = 0;
  virtual void give_back(std::uint64_t number, std::uint64_t appointment, Instant now) = 0;
  // The status of an appointment of ours that stands.
  [[nodiscard]] virtual std::string status_of(std::uint64_t appointment, Instant now) const = 0;
  // Whether a search for insurance finds one; not set: it does for everybody.
  [[nodiscard]] virtual std::optional<bool> insured(PatientId patient) = 0;
};

}  // namespace rb::sim::sandbox
