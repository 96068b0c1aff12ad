// The appointments that fell away as the run starts.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.hpp"
#include "core/policy/policy.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/clinic/supply/slot_market.hpp"

namespace rb::sim {

struct LostVisit {
  ProviderId provider;
  SpecialtyId specialty;
  Instant start;
  Urgency urgency = Urgency::routine;
  std::uint8_t moved_before = 0;
};

class LostVisits {
 public:
  // Who is known to a patient: providers of whom one may have been theirs, likeliest first.
  using KnownTo = std::function<void(PatientId, std::vector<ProviderId>&)>;

  struct Setting {
    std::uint64_t seed = 0;
    const proto::LostAppointments& spec;
    Instant start;
    std::size_t patients = 0;
  };
  // Closes in `market` what is closed. Error: invalid_input if nobody works on those days.
  [[nodiscard]] static Result<LostVisits> make(const Setting& setting, const KnownTo& known_to,
                                               SlotMarket& market);

  // Not set: they had none.
  [[nodiscard]] const std::optional<LostVisit>& of(PatientId patient) const {
    return visits_[patient.index()];
  }
  // Who leaves; none(): nobody does.
  [[nodiscard]] ProviderId leaver() const { return leaver_; }

 private:
  class Drawing;
  std::vector<std::optional<LostVisit>> visits_;  // by patient
  ProviderId leaver_;
};

// Whether the names and shares can be used. Error: invalid_input, naming the keys.
[[nodiscard]] Result<void> check_lost(const proto::LostAppointments& spec);

}  // namespace rb::sim
