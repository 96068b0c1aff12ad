// Who sees patients: a directory drawn from a scenario's shares, and the working days of each.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/proto/scenario.pb.h"
#include "core/provider/directory/directory.hpp"
#include "sim/clinic/supply/places.hpp"

namespace rb::sim {

// What a provider's working days look like.
struct DayPlan {
  std::vector<std::int16_t> minutes;  // after local midnight at which a visit can begin, ascending
};

class Providers {
 public:
  // `languages`: the population's, by position; what only providers speak does not matter.
  // Precondition: the spec is valid, as Clinic::make checks.
  Providers(std::uint64_t seed, const proto::Bookings& spec, const Places& places,
            std::span<const std::string> languages);

  [[nodiscard]] const ProviderDirectory& directory() const { return directory_; }
  [[nodiscard]] std::size_t size() const { return directory_.size(); }
  // The office must be asked before a time of this provider is booked.
  [[nodiscard]] bool office_decides(ProviderId provider) const;
  [[nodiscard]] const DayPlan& plan(ProviderId provider) const { return plans_[plan_of(provider)]; }
  // The plans that there are, and which one a provider has.
  [[nodiscard]] const std::vector<DayPlan>& plans() const { return plans_; }
  [[nodiscard]] std::size_t plan_of(ProviderId provider) const;
  // Local days since 1970-01-01.
  [[nodiscard]] bool works_on(std::int64_t day) const;

 private:
  std::uint64_t seed_;
  std::int64_t decides_ppm_;
  std::int64_t late_ppm_;
  std::uint32_t days_;  // bit 0 is Sunday
  std::vector<DayPlan> plans_;
  ProviderDirectory directory_;
};

}  // namespace rb::sim
