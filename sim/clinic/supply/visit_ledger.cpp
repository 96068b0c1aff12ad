#include "sim/clinic/supply/visit_ledger.hpp"

#include "core/base/assert.hpp"

namespace rb::sim {

const VisitRecord& VisitLedger::add(VisitRecord record) {
  record.appointment = records_.size() + 1;
  Use& use = uses_[record.slot];
  RB_ASSERT(use.appointment == 0);
  use.appointment = record.appointment;
  records_.push_back(record);
  return records_.back();
}

void VisitLedger::release(std::uint64_t appointment, Instant now) {
  RB_ASSERT(knows(appointment));
  VisitRecord& record = records_[appointment - 1];
  if (!record.stands()) return;
  record.released = now;
  Use& use = uses_[record.slot];
  RB_ASSERT(use.appointment == appointment);
  use = {.appointment = 0, .times_freed = use.times_freed + 1, .freed = now};
}

std::optional<VisitLedger::Use> VisitLedger::use_of(std::uint64_t slot) const {
  const auto found = uses_.find(slot);
  if (found == uses_.end()) return std::nullopt;
  return found->second;
}

}  // namespace rb::sim
