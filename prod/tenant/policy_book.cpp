#include "prod/tenant/policy_book.hpp"

#include "core/policy/compile.hpp"

namespace rb::prod {

tl::expected<const StoredPolicy*, std::vector<Problem>> PolicyBook::add(std::string text,
                                                                        std::string file) {
  auto loaded = load_policy(text, std::move(file));
  if (!loaded) return tl::unexpected(std::move(loaded.error()));
  auto compiled = compile_policy(*loaded, *rules_);
  if (!compiled) return tl::unexpected(std::move(compiled.error()));
  const std::uint64_t hash = compiled->hash;
  latest_[compiled->name] = hash;
  auto& stored = policies_[hash];
  if (stored.policy == nullptr) {
    stored = {std::make_shared<const Policy>(*std::move(compiled)), std::move(loaded->message),
              std::move(text)};
  }
  return &stored;
}

const StoredPolicy* PolicyBook::find(std::uint64_t hash) const {
  const auto found = policies_.find(hash);
  return found == policies_.end() ? nullptr : &found->second;
}

const StoredPolicy* PolicyBook::latest(std::string_view name) const {
  const auto found = latest_.find(name);
  return found == latest_.end() ? nullptr : find(found->second);
}

}  // namespace rb::prod
