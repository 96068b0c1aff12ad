// What a load test turns: the load itself (patients, how closely they start), and the capacities.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "sim/lab/plan.hpp"

namespace rb::sim {

struct Lever {
  std::string_view name;  // as on the command line
  std::string_view unit;  // one of them: "patient", "connection"
  std::string_view about;
  // More of it is more load (patients); else less of it is (connections, minutes of spread).
  bool loads = false;
  // A load test asks what one more would bring.
  bool capacity = false;
  bool needs_platform = false;
  std::int64_t most = 10'000;  // of it; what a scenario may say
  // The amount of a plan, and a plan with another amount. Precondition: amount >= 1.
  std::int64_t (*get)(const Plan& plan) = nullptr;
  void (*set)(Plan& plan, std::int64_t amount) = nullptr;
};

// Whether the plan has what the lever turns.
[[nodiscard]] bool applies(const Lever& lever, const Plan& plan);

[[nodiscard]] std::span<const Lever> levers();
// Null if there is none.
[[nodiscard]] const Lever* find_lever(std::string_view name);

}  // namespace rb::sim
