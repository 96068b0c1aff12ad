#include "prod/store/stored_policies.hpp"

#include "core/config/loader.hpp"
#include "core/policy/compile.hpp"
#include "core/proto/event.pb.h"
#include "core/rules/make_rule_pack.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

// The latest body under a kind and key; empty: there is none.
Result<std::string> latest(TenantStore& store, const char* kind, const std::string& key) {
  std::string body;
  auto read = store.read_entries(kind, [&](const Entry& entry) -> Result<void> {
    if (entry.key == key) body = entry.body;
    return {};
  });
  if (!read) return tl::unexpected(read.error());
  return body;
}

Result<RulePack> stored_rules(TenantStore& store) {
  auto body = latest(store, kHeaderEntry, "");
  if (!body) return tl::unexpected(body.error());
  proto::LogHeader header;
  if (body->empty() || !header.ParseFromString(*body)) {
    return fail(ErrorCode::not_found, "the store has no header that can be read");
  }
  return make_rule_pack(header.rules(), header.rules_hash());
}

}  // namespace

std::shared_ptr<const Policy> StoredPolicies::find(std::uint64_t hash) {
  if (const auto known = known_.find(hash); known != known_.end()) return known->second;
  auto policy = read(hash);
  if (!policy) {
    error_ = policy.error().message;
    return nullptr;
  }
  return known_[hash] = *std::move(policy);
}

Result<std::shared_ptr<const Policy>> StoredPolicies::read(std::uint64_t hash) {
  const std::string name = "policy " + policy_key(hash);
  auto text = latest(store_, kPolicyEntry, policy_key(hash));
  if (!text) return tl::unexpected(text.error());
  if (text->empty()) return fail(ErrorCode::not_found, name + " is not stored");
  auto rules = stored_rules(store_);
  if (!rules) return tl::unexpected(rules.error());
  auto loaded = load_policy(*text, name);
  if (!loaded) return fail(ErrorCode::corrupt_data, to_string(loaded.error().front()));
  if (loaded->hash != hash) return fail(ErrorCode::corrupt_data, name + " is another text");
  auto compiled = compile_policy(*loaded, *rules);
  if (!compiled) return fail(ErrorCode::corrupt_data, to_string(compiled.error().front()));
  return std::make_shared<const Policy>(*std::move(compiled));
}

}  // namespace rb::prod
