// YAML in, problems out: what a person reads is what is tested.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"

namespace rb::test {

using Lines = std::vector<std::string>;

// A policy with all that must be written, and nothing else; six lines.
inline constexpr std::string_view kSmallPolicy =
    "policy: small\n"
    "purpose: recall\n"
    "legal_class: informational_consented\n"
    "windows: [{days: mon-fri, hours: [\"09:00-17:00\"]}]\n"
    "cadence:\n"
    "  - {step: call, channel: voice}\n";

inline constexpr std::string_view kSmallScenario =
    "scenario: small\n"
    "start: 2026-10-05T08:00 America/New_York\n"
    "horizon: 14d\n";

inline constexpr std::string_view kSmallRules =
    "rule_pack: small\n"
    "version: 2026-01-01\n"
    "classes:\n"
    "  - legal_class: informational_consented\n"
    "    hours: [{days: daily, hours: [\"08:00-21:00\"]}]\n"
    "    source: 47 CFR 64.1200(c)(1)\n";

template <class Message>
[[nodiscard]] Lines lines_of(const LoadResult<Message>& loaded) {
  Lines lines;
  if (loaded) return lines;
  for (const Problem& problem : loaded.error()) lines.push_back(to_string(problem));
  return lines;
}

[[nodiscard]] inline Lines policy_problems(std::string_view text) {
  return lines_of(load_policy(text, "p.yaml"));
}
// Of the small policy with more lines, the first of which is line 7.
[[nodiscard]] inline Lines policy_problems_with(std::string_view more) {
  return policy_problems(std::string(kSmallPolicy) + std::string(more));
}
[[nodiscard]] inline Lines scenario_problems_with(std::string_view more) {
  return lines_of(load_scenario(std::string(kSmallScenario) + std::string(more), "s.yaml"));
}
[[nodiscard]] inline Lines rules_problems_with(std::string_view more) {
  return lines_of(load_rules(std::string(kSmallRules) + std::string(more), "r.yaml"));
}

[[nodiscard]] inline proto::Policy policy_with(std::string_view more) {
  const auto loaded = load_policy(std::string(kSmallPolicy) + std::string(more), "p.yaml");
  EXPECT_EQ(lines_of(loaded), Lines{});
  return loaded ? loaded->message : proto::Policy();
}
[[nodiscard]] inline proto::Scenario scenario_with(std::string_view more) {
  const auto loaded = load_scenario(std::string(kSmallScenario) + std::string(more), "s.yaml");
  EXPECT_EQ(lines_of(loaded), Lines{});
  return loaded ? loaded->message : proto::Scenario();
}

}  // namespace rb::test
