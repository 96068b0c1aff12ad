// What was truly booked: every appointment, for audits and reports, and who has which slot now.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb::sim {

enum class MadeBy : std::uint8_t { agent, staff };

struct VisitRecord {
  std::uint64_t appointment = 0;  // from 1, dense: its position in the ledger, plus one
  BookingId booking;
  PatientId patient;
  std::uint64_t slot = 0;  // its key
  ProviderId provider;
  Instant start;
  Instant made;
  MadeBy by = MadeBy::agent;
  bool shows_up = false;      // whether the patient comes, if the appointment stands until then
  Instant released = kNever;  // kNever: it stands

  [[nodiscard]] bool stands() const { return released == kNever; }
};

class VisitLedger {
 public:
  // Precondition: nobody of ours has the slot. Its number is given here.
  const VisitRecord& add(VisitRecord record);
  // Nothing changes if it was released before. Precondition: it exists.
  void release(std::uint64_t appointment, Instant now);

  [[nodiscard]] bool knows(std::uint64_t appointment) const {
    return appointment != 0 && appointment <= records_.size();
  }
  [[nodiscard]] const VisitRecord& operator[](std::uint64_t appointment) const {
    return records_[appointment - 1];
  }
  [[nodiscard]] const std::vector<VisitRecord>& records() const { return records_; }

  // What a slot is that was ever booked here; not set: it never was.
  struct Use {
    std::uint64_t appointment = 0;  // that has it; 0: it was given back
    std::uint32_t times_freed = 0;
    Instant freed;
  };
  [[nodiscard]] std::optional<Use> use_of(std::uint64_t slot) const;
  // Slots that were ever booked, by their keys.
  [[nodiscard]] const std::map<std::uint64_t, Use>& uses() const { return uses_; }

 private:
  std::vector<VisitRecord> records_;
  std::map<std::uint64_t, Use> uses_;
};

}  // namespace rb::sim
