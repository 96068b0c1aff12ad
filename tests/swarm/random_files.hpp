// Random policies and scenarios as the YAML a user could have written: small, faulty, odd.
#pragma once

#include <cstdint>
#include <string>

namespace rb::swarm {

// Pure functions of the seed. A policy may contradict itself: the compiler then refuses it.
[[nodiscard]] std::string random_policy(std::uint64_t seed, int number);

struct ScenarioFiles {
  std::string scenario;  // text; names policies policy-0.yaml ... beside it and `rules`
  int policies = 1;
};
[[nodiscard]] ScenarioFiles random_scenario(std::uint64_t seed, const std::string& rules);

}  // namespace rb::swarm
