// A world with the schema's own defaults, changed by a few lines of a scenario.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/proto/scenario.pb.h"
#include "sim/world/world.hpp"

namespace rb::sim {

// "population: {...}", "ehr: {...}" and so on, as in a scenario file; the rest is defaults.
[[nodiscard]] proto::Scenario scenario(const std::string& lines);

// America/New_York, Chicago, Denver, Phoenix and Los_Angeles, in this order.
[[nodiscard]] std::shared_ptr<const ZoneTable> zones();
inline constexpr ZoneId kNewYork{0};
inline constexpr ZoneId kLosAngeles{4};

// 2026-10-05 00:00 in New York, a Monday, plus a time.
[[nodiscard]] Instant monday(Millis after = {});

[[nodiscard]] Population people(const proto::Scenario& from, std::uint64_t seed = 1);

struct WorldOptions {
  std::string lines;
  std::vector<CampaignBrief> campaigns{{}};
  Millis start = 8h;  // after monday()
  std::uint64_t seed = 1;
};
[[nodiscard]] WorldConfig config_of(const WorldOptions& options);
[[nodiscard]] std::unique_ptr<World> make_world(const WorldOptions& options);
// One person with one working number in New York, unless `truth` says otherwise.
[[nodiscard]] Population one_person(PatientTruth truth = {}, PhoneTruth phone = {});

// Everything the world says until `until`, with the time at which it said it.
struct Said {
  Instant at;
  Command command;
};
[[nodiscard]] std::vector<Said> run_until(World& world, Instant until);

template <class T>
std::vector<T> only(const std::vector<Said>& said) {
  std::vector<T> found;
  for (const Said& s : said) {
    if (const T* command = std::get_if<T>(&s.command)) found.push_back(*command);
  }
  return found;
}

[[nodiscard]] inline AttemptId attempt(std::uint32_t assignment, std::uint16_t ordinal = 1) {
  return {AssignmentId{assignment}, ordinal};
}
[[nodiscard]] effect::OutboundCall call_to(const World& world, std::uint32_t patient,
                                           std::uint16_t ordinal = 1);
[[nodiscard]] effect::OutboundText text_to(const World& world, std::uint32_t patient,
                                           std::uint16_t ordinal = 1);

// For digests: everything that a command says.
[[nodiscard]] std::uint64_t digest_of(const std::vector<Said>& said);

}  // namespace rb::sim
