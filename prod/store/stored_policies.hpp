// Policies by hash from a store's own entries: for a thread or a program that shares nothing with
// the tenant's. Not thread-safe.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

class StoredPolicies {
 public:
  // The store outlives it.
  explicit StoredPolicies(TenantStore& store) : store_(store) {}

  // Reads the entries when a hash is asked for that it does not know yet: whoever reads an event
  // finds the policy that was stored before it. null: it is not there, or cannot be read under the
  // rules of the stored header.
  [[nodiscard]] std::shared_ptr<const Policy> find(std::uint64_t hash);
  // For recover(); refers to this.
  [[nodiscard]] PolicyByHash by_hash() {
    return [this](std::uint64_t hash) { return find(hash); };
  }
  // Why the last one was not found.
  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  [[nodiscard]] Result<std::shared_ptr<const Policy>> read(std::uint64_t hash);

  TenantStore& store_;
  std::map<std::uint64_t, std::shared_ptr<const Policy>> known_;
  std::string error_;
};

}  // namespace rb::prod
