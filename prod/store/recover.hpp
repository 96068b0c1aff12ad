// A tenant's state from its store: the newest checkpoint that can be used, and the log from there.
#pragma once

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

struct Recovered {
  TenantState state;
  Instant at;                    // of the last event; 1970 if there is none
  std::uint64_t checkpoint = 0;  // the last event that was taken from a checkpoint; 0: none was
  std::uint64_t folded = 0;      // events after it
  std::string warning;           // why a checkpoint was not used; empty: nothing was wrong
};

// A checkpoint that is damaged or of another version is passed over, the log is folded from its
// beginning then. Error: corrupt_data (the log itself, or a policy that is not stored), io_failed.
[[nodiscard]] Result<Recovered> recover(TenantStore& store, const PolicyByHash& policies);

// Folds `recovered` up to the store's last event.
[[nodiscard]] Result<void> catch_up(TenantStore& store, const PolicyByHash& policies,
                                    Recovered& recovered);

// Stores a checkpoint of a state in slices.
[[nodiscard]] Result<void> store_checkpoint(TenantStore& store, const Recovered& recovered);

}  // namespace rb::prod
