// The policies that a tenant's campaigns run by, by the hash of their text: what was stored, so
// that a campaign goes on under the policy it began with, whatever the files say by now.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/config/loader.hpp"
#include "core/policy/policy.hpp"
#include "core/rules/rule_pack.hpp"

namespace rb::prod {

struct StoredPolicy {
  std::shared_ptr<const Policy> policy;
  proto::Policy message;  // complete
  std::string text;
};

class PolicyBook {
 public:
  explicit PolicyBook(std::shared_ptr<const RulePack> rules) : rules_(std::move(rules)) {}

  // The same text again is the same policy.
  [[nodiscard]] tl::expected<const StoredPolicy*, std::vector<Problem>> add(std::string text,
                                                                            std::string file);
  // null: unknown
  [[nodiscard]] const StoredPolicy* find(std::uint64_t hash) const;
  // The one that was added last under this name; null: none.
  [[nodiscard]] const StoredPolicy* latest(std::string_view name) const;
  [[nodiscard]] const std::map<std::uint64_t, StoredPolicy>& all() const { return policies_; }

 private:
  std::shared_ptr<const RulePack> rules_;
  std::map<std::uint64_t, StoredPolicy> policies_;
  std::map<std::string, std::uint64_t, std::less<>> latest_;
};

}  // namespace rb::prod
