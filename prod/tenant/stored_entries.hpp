// What a store says of its tenant beside the log, at the start of a life.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "prod/tenant/bookings/plan_feed.hpp"
#include "prod/tenant/calls/call_summaries.hpp"
#include "prod/tenant/concerns/concerns.hpp"
#include "prod/tenant/identities.hpp"
#include "prod/tenant/policy_book.hpp"

namespace rb::prod {

// By kind, in the order in which they came; of an identity review the latest. Only those of a
// tenant's own.
using StoredEntries = std::map<std::string, std::vector<Entry>>;

// Error: those of the store.
[[nodiscard]] Result<StoredEntries> read_stored(TenantStore& store);

struct Restored {
  Directory& directory;
  Identities& identities;
  SlotTable& slots;
  CallSummaries& summaries;
  Concerns& concerns;
  PlanFeed& plan;
  PolicyBook& policies;
};
// Each kind after those that it speaks of; what it takes is moved from. Error: corrupt_data.
[[nodiscard]] Result<void> restore(StoredEntries& stored, const Restored& to);

}  // namespace rb::prod
