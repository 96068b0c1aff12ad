// Folds the events of an engine a second time, as recovery would, and compares: promise I19. Notes
// every transition on the way.
#pragma once

#include <map>
#include <memory>
#include <span>

#include "core/engine/tenant/tenant_state.hpp"
#include "tests/support/engine/transitions.hpp"

namespace rb::test {

class Mirror {
 public:
  void know(std::shared_ptr<const Policy> policy) { policies_[policy->hash] = std::move(policy); }
  // Applies events in order.
  void fold(std::span<const Event> events);
  [[nodiscard]] PolicyByHash policies() const;
  [[nodiscard]] const TenantState& state() const { return state_; }
  [[nodiscard]] const TransitionLog& transitions() const { return transitions_; }

 private:
  std::map<std::uint64_t, std::shared_ptr<const Policy>> policies_;
  TenantState state_;
  TransitionLog transitions_;
};

}  // namespace rb::test
