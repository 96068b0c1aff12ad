// Telephone numbers of the modelled people, in area codes of the zone and state that they live in.
// Every number has the exchange 555, which no person has: a rehearsal's roster that meets a real
// carrier rings nobody.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/rules/rule_pack.hpp"
#include "core/time/zone.hpp"
#include "edge/roster/zone_prefixes.hpp"
#include "sim/world/population.hpp"

namespace rb::sim::sandbox {

struct NumberingPlan {
  const edge::ZonePrefixes* prefixes = nullptr;
  const ZoneTable* zones = nullptr;
  const RulePack* rules = nullptr;
};

class Numbers {
 public:
  // Error: unsupported, if there are more numbers than area codes have room for.
  [[nodiscard]] static Result<Numbers> give(const sim::Population& population,
                                            const NumberingPlan& plan);

  [[nodiscard]] const std::string& of(PhoneId phone) const { return numbers_[phone.index()]; }
  // none() if it is nobody's.
  [[nodiscard]] PhoneId find(std::string_view number) const;
  // Everybody who has it, in the order of their numbers.
  [[nodiscard]] const std::vector<PatientId>& at(PhoneId phone) const {
    return owners_[phone.index()];
  }

 private:
  std::vector<std::string> numbers_;            // E.164, by phone
  std::vector<std::vector<PatientId>> owners_;  // by phone
  std::unordered_map<std::string, PhoneId> by_number_;
};

// "p17": what a patient is called in the roster and in the EHR.
[[nodiscard]] std::string patient_name(PatientId patient);
// none() for every other text, and for patients that the population does not have.
[[nodiscard]] PatientId find_patient(std::string_view name, const sim::Population& population);

}  // namespace rb::sim::sandbox
