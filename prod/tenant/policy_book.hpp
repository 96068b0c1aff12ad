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

// Reads and checks the text of a policy. Any thread.
[[nodiscard]] tl::expected<StoredPolicy, std::vector<Problem>> read_policy(std::string text,
                                                                           std::string file,
                                                                           const RulePack& rules);

class PolicyBook {
 public:
  explicit PolicyBook(std::shared_ptr<const RulePack> rules) : rules_(std::move(rules)) {}

  [[nodiscard]] tl::expected<StoredPolicy, std::vector<Problem>> read(std::string text,
                                                                      std::string file) const {
    return read_policy(std::move(text), std::move(file), *rules_);
  }
  // The same text again is the same policy. The first of a name is its active version.
  const StoredPolicy& add(StoredPolicy policy);
  // null: unknown
  [[nodiscard]] const StoredPolicy* find(std::uint64_t hash) const;
  // By policy_key().
  [[nodiscard]] const StoredPolicy* find_key(std::string_view key) const;
  // The version that a new campaign of this name gets; null: there is none.
  [[nodiscard]] const StoredPolicy* active(std::string_view name) const;
  // Precondition: it is in here.
  void activate(std::uint64_t hash) { active_[find(hash)->policy->name] = hash; }
  [[nodiscard]] const std::map<std::uint64_t, StoredPolicy>& all() const { return policies_; }

 private:
  std::shared_ptr<const RulePack> rules_;
  std::map<std::uint64_t, StoredPolicy> policies_;
  std::map<std::string, std::uint64_t, std::less<>> active_;
};

}  // namespace rb::prod
