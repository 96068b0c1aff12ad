// A tenant's state from its store: the newest checkpoint that can be used, and the log from there.
#pragma once

#include <stop_token>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

struct Recovered {
  TenantState state;
  Instant at;                    // of the last event; 1970 if there is none
  std::uint64_t checkpoint = 0;  // the last event that was taken from a checkpoint; 0: none was
  std::uint64_t folded = 0;      // events after it
  std::string warning;           // why a newer checkpoint was not used; empty: nothing was wrong
};

// A checkpoint that is damaged or of another version is passed over: the one before it is used, or
// the log is folded from its beginning. Error: corrupt_data (the log itself, or a policy that is
// not stored), io_failed, unavailable (it was to stop).
[[nodiscard]] Result<Recovered> recover(TenantStore& store, const PolicyByHash& policies,
                                        const std::stop_token& stop = {});

// Applies the next event of the log. Error: corrupt_data (a policy that is not to be had).
[[nodiscard]] Result<void> fold(Recovered& recovered, const Event& event,
                                const PolicyByHash& policies);

// Folds `recovered` up to the store's last event.
[[nodiscard]] Result<void> catch_up(TenantStore& store, const PolicyByHash& policies,
                                    Recovered& recovered, const std::stop_token& stop = {});

// Stores a checkpoint of a state in slices.
[[nodiscard]] Result<void> store_checkpoint(TenantStore& store, const Recovered& recovered,
                                            const std::stop_token& stop = {});

// The state that a checkpoint holds. Error: corrupt_data, unsupported, not_found (a policy).
[[nodiscard]] Result<TenantState> read_checkpoint(TenantStore& store, const CheckpointInfo& info,
                                                  const PolicyByHash& policies,
                                                  const std::stop_token& stop = {});

}  // namespace rb::prod
