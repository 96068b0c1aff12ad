// Which states people of a time zone live in. A scenario gives shares of zones and of states each
// by itself; a Floridian in the Pacific zone would be judged by two laws that never meet.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/random.hpp"

namespace rb::sim {

struct NamedShare {
  std::string name;
  std::int64_t ppm = 0;  // of the population
};

// The states of each zone: of the joint shares that have the zones' shares exactly and the states'
// as nearly as geography allows, the one nearest to how the people of each state are spread over
// its zones (iterative proportional fitting, Deming and Stephan 1940). Whoever is in none of the
// states named may be in any zone.
class StatesByZone {
 public:
  // Names of zones are IANA's, of states postal. A state of none of the zones, or one that is not
  // known, is spread over all of them; so are the states over a zone that none of them lies in.
  StatesByZone(const std::vector<NamedShare>& zones, const std::vector<NamedShare>& states);

  // Position of the state of somebody in `zone`, a position; npos: none of those named.
  static constexpr std::size_t npos = SIZE_MAX;
  [[nodiscard]] std::size_t pick(std::size_t zone, const DrawKey& key) const;

 private:
  std::vector<std::vector<std::int64_t>> sums_;  // by zone: ascending sums over states, in ppm
};

// The share of a state's people who live in `zone`, in per mille; zones on one clock count as one.
// -1: the state is not known.
[[nodiscard]] int people_in_zone(std::string_view state, std::string_view zone);

}  // namespace rb::sim
