// What an organisation knows of a modelled patient's person, where conversations need it: a given
// name to be greeted by and a date of birth to prove.
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

#include "core/base/ids.hpp"

namespace rb::sim::sandbox {

struct Person {
  std::string_view given_name;
  std::chrono::year_month_day birth;  // 1930 to 2004, and never after the 28th
};
// Whatever the age in the roster is: only bands are known of that.
[[nodiscard]] Person person_of(std::uint64_t seed, PatientId patient);

}  // namespace rb::sim::sandbox
