#include "tests/support/engine/mirror.hpp"

#include "tests/support/engine/describe.hpp"

namespace rb::test {

PolicyByHash Mirror::policies() const {
  return [this](std::uint64_t hash) -> std::shared_ptr<const Policy> {
    const auto found = policies_.find(hash);
    return found == policies_.end() ? nullptr : found->second;
  };
}

void Mirror::fold(std::span<const Event> events) {
  const PolicyByHash by_hash = policies();
  for (const Event& event : events) {
    const bool there =
        !event.assignment.is_none() && event.assignment.index() < state_.assignments.size();
    const std::string_view from =
        there ? name_of(state_.assignments[event.assignment.index()].kind()) : "(none)";
    evolve(state_, event, by_hash);
    if (event.assignment.is_none()) continue;
    transitions_.note(event, from, name_of(state_.assignments[event.assignment.index()].kind()));
  }
}

}  // namespace rb::test
