// An office, its channels and a patient that do whatever they may, at random and out of order:
// sends that arrive, fail or are lost, reports and answers that are late, repeated or never come.
#pragma once

#include <cstdint>
#include <vector>

#include "tests/support/provider/office_desk.hpp"

namespace rb::test {

struct Told {
  Instant at;
  office::Command command;
};

struct RandomOffice {
  office::Ladder ladder;
  std::vector<Told> told;  // every command that was given, wakes included
  std::vector<office::Event> events;
  std::vector<office::Effect> effects;
  std::vector<DeskTransition> transitions;
  office::Request request;
};

// The same seed, the same run. `chaos`: wakes come late too, and commands are repeated out of
// order.
[[nodiscard]] RandomOffice random_office(std::uint64_t seed, bool chaos);

}  // namespace rb::test
