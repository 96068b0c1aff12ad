#include "prod/tenant/policy_book.hpp"

#include <charconv>

#include "core/policy/compile.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {

tl::expected<StoredPolicy, std::vector<Problem>> read_policy(std::string text, std::string file,
                                                             const RulePack& rules) {
  auto loaded = load_policy(text, std::move(file));
  if (!loaded) return tl::unexpected(std::move(loaded.error()));
  auto compiled = compile_policy(*loaded, rules);
  if (!compiled) return tl::unexpected(std::move(compiled.error()));
  return StoredPolicy{std::make_shared<const Policy>(*std::move(compiled)),
                      std::move(loaded->message), std::move(text)};
}

const StoredPolicy& PolicyBook::add(StoredPolicy policy) {
  const std::uint64_t hash = policy.policy->hash;
  active_.try_emplace(policy.policy->name, hash);
  return policies_.try_emplace(hash, std::move(policy)).first->second;
}

const StoredPolicy* PolicyBook::find(std::uint64_t hash) const {
  const auto found = policies_.find(hash);
  return found == policies_.end() ? nullptr : &found->second;
}

const StoredPolicy* PolicyBook::find_key(std::string_view key) const {
  std::uint64_t hash = 0;
  const char* end = key.data() + key.size();
  const bool whole = std::from_chars(key.data(), end, hash, 16).ptr == end;
  return whole && key == policy_key(hash) ? find(hash) : nullptr;
}

const StoredPolicy* PolicyBook::active(std::string_view name) const {
  const auto found = active_.find(name);
  return found == active_.end() ? nullptr : find(found->second);
}

}  // namespace rb::prod
