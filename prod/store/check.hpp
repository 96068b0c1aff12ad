// What `ringbackd check` says of a store: the log is whole, its fold is what checkpoints and the
// log's own digests say (promise I19), and the state it gives is sound (I4, I27).
#pragma once

#include <string>
#include <vector>

#include "prod/store/recover.hpp"

namespace rb::prod {

struct CheckReport {
  std::vector<std::string> findings;  // a line each; empty: the store is sound
  std::uint64_t events = 0;           // read and folded
  std::uint64_t digests = 0;          // compared: of checkpoints and within the log
  std::uint64_t campaigns = 0;
  std::uint64_t patients = 0;
  std::uint64_t assignments = 0;
  std::uint64_t live = 0;  // of them
};

// Reads everything: a second for a few million events. Damage is a finding; an error is only that
// the store cannot be read at all.
[[nodiscard]] Result<CheckReport> check(TenantStore& store, const PolicyByHash& policies);

}  // namespace rb::prod
