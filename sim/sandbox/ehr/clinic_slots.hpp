// The clinics of a scenario's `bookings` as a shelf of slots: what the simulator's booking workflow
// meets, behind FHIR.
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "sim/clinic/clinic.hpp"
#include "sim/sandbox/ehr/shelf.hpp"

namespace rb::sim::sandbox {

// Of a slot of the clinics' the number that it has on the shelf.
[[nodiscard]] std::uint64_t number_of_slot(std::uint64_t key);
// The other way round; nothing: no slot can have this number.
[[nodiscard]] std::optional<std::uint64_t> key_of_slot(std::uint64_t number);

class ClinicSlots final : public Shelf {
 public:
  // Calendars are looked at so far ahead.
  ClinicSlots(std::shared_ptr<Clinic> clinic, Millis ahead)
      : clinic_(std::move(clinic)), ahead_(ahead) {}

  [[nodiscard]] std::optional<Slot> find(std::uint64_t number, Instant now) override;
  [[nodiscard]] std::optional<Slot> next(std::uint64_t number, Instant from, Instant until,
                                         Instant now) override;
  void write_status(std::uint64_t number, const std::string& status) override;
  [[nodiscard]] bool take(const Taking& taking, Instant now) override;
  void give_back(std::uint64_t number, std::uint64_t appointment, Instant now) override;
  [[nodiscard]] std::string status_of(std::uint64_t appointment, Instant now) const override;
  [[nodiscard]] std::optional<bool> insured(PatientId patient) override;

 private:
  [[nodiscard]] Slot slot(std::uint64_t number, const FreeTime& time, Instant now) const;

  std::shared_ptr<Clinic> clinic_;
  Millis ahead_;
  std::map<std::uint64_t, std::uint64_t> taken_;    // slot to appointment of ours
  std::map<std::uint64_t, std::uint32_t> changes_;  // by slot
  std::map<std::uint64_t, std::uint64_t> visits_;   // appointment of ours to the clinic's
  std::map<PatientId, std::uint32_t> verified_;     // how often
  std::uint32_t nobodys_ = 0;
};

}  // namespace rb::sim::sandbox
