// What a load test turns: the load itself (patients, how closely they start), and the capacities.
//
// Where one thing is said in several places (the EHR's rate, what the daemon is told of it, what
// each campaign may ask; the spread of each campaign), a lever turns all of them in proportion: its
// amount is the peer's or, of campaigns, the largest one's, and what is half of it stays half of
// it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.hpp"
#include "sim/lab/plan.hpp"

namespace rb::sim {

struct Lever {
  std::string_view name;   // as on the command line
  std::string_view unit;   // one of them: "patient", "connection"
  std::string_view units;  // several
  std::string_view about;
  // More of it is more load (patients); else less of it is (connections, minutes of spread).
  bool loads = false;
  // A load test asks what one more would bring.
  bool capacity = false;
  bool needs_platform = false;
  std::int64_t one = 1;    // the amount of one unit: rates are counted in millionths
  std::int64_t step = 1;   // amounts that are tried are multiples of it
  std::int64_t least = 1;  // what a scenario may say
  std::int64_t most = 10'000;
  // The amount of a plan, and a plan with another amount. Precondition: amount >= 1.
  std::int64_t (*get)(const Plan& plan) = nullptr;
  void (*set)(Plan& plan, std::int64_t amount) = nullptr;
};

// Whether the plan has what the lever turns.
[[nodiscard]] bool applies(const Lever& lever, const Plan& plan);

[[nodiscard]] std::span<const Lever> levers();
// Null if there is none.
[[nodiscard]] const Lever* find_lever(std::string_view name);

// "12,500"; of rates "0.5".
[[nodiscard]] std::string amount_text(const Lever& lever, std::int64_t amount);
// "1 patient", "12,500 patients", "0.5 EHR requests a second".
[[nodiscard]] std::string amount_words(const Lever& lever, std::int64_t amount);
// "12500", of rates also "0.5". Error: what is wrong with the text and what was expected.
[[nodiscard]] Result<std::int64_t> read_amount(const Lever& lever, std::string_view text);
// The multiple of the step below it, within what a scenario may say.
[[nodiscard]] std::int64_t whole_steps(const Lever& lever, std::int64_t amount);

}  // namespace rb::sim
