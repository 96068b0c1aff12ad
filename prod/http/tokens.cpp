#include "prod/http/tokens.hpp"

#include <algorithm>
#include <array>

#include "core/config/yaml_tree.hpp"
#include "edge/net/crypto.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kTokenBytes = 32;
constexpr std::size_t kHashDigits = 64;
constexpr std::array<std::pair<std::string_view, Role>, 3> kRoles = {
    {{"viewer", Role::viewer}, {"operator", Role::operates}, {"admin", Role::admin}}};

std::string text_of(const YamlNode& item, std::string_view key) {
  const YamlNode* value = item.find(key);
  return value == nullptr ? std::string{} : value->text;
}

}  // namespace

std::optional<Role> role_of(std::string_view name) {
  for (const auto& [known, role] : kRoles) {
    if (known == name) return role;
  }
  return std::nullopt;
}

std::string_view name_of(Role role) {
  return kRoles[static_cast<std::size_t>(role) - 1].first;
}

tl::expected<Tokens, std::vector<Problem>> Tokens::read(std::string_view yaml, std::string file) {
  auto tree = read_yaml(yaml, file);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  std::vector<Problem> problems;
  const auto wrong = [&](const YamlNode& at, std::string what, std::string expected) {
    problems.push_back(
        {file, at.place.line, at.place.column, std::move(what), "tokens", std::move(expected)});
  };
  Tokens tokens;
  const YamlNode* list = tree->find("tokens");
  if (list == nullptr) {
    wrong(*tree, "no tokens", "a key `tokens` with a list");
    return tl::unexpected(std::move(problems));
  }
  for (const YamlNode& item : list->items) {
    const auto role = role_of(text_of(item, "role"));
    const std::string hash = text_of(item, "sha256");
    if (!role) wrong(item, "no role of this name", "viewer, operator or admin");
    if (hash.size() != kHashDigits || !net::from_hex(hash)) {
      wrong(item, "no hash of a token", "sha256: and 64 hexadecimal digits");
    }
    if (text_of(item, "tenant").empty()) wrong(item, "no tenant", "tenant: and its name");
    if (role) {
      tokens.owners_[hash] = {text_of(item, "name"), text_of(item, "tenant"), *role};
    }
  }
  if (!problems.empty()) return tl::unexpected(std::move(problems));
  for (const auto& [hash, owner] : tokens.owners_) {
    tokens.turns_.emplace(&owner, std::make_unique<Turns>());
  }
  return tokens;
}

const TokenOwner* Tokens::find(std::string_view token) const {
  const auto found = owners_.find(net::hex(net::sha256(token)));
  return found == owners_.end() ? nullptr : &found->second;
}

Turns& Tokens::turns_of(const TokenOwner& owner) const {
  return *turns_.at(&owner);
}

bool Turns::take(std::int64_t now, std::int64_t per_second_ppm) {
  constexpr std::int64_t kSecond = 1'000'000'000;
  const std::int64_t each = std::max<std::int64_t>(kSecond * 1'000'000 / per_second_ppm, 1);
  std::int64_t until = taken_until_.load(std::memory_order_relaxed);
  while (true) {
    const std::int64_t begin = std::max(until, now);
    if (begin - now > kSecond - each) return false;
    if (taken_until_.compare_exchange_weak(until, begin + each, std::memory_order_relaxed)) {
      return true;
    }
  }
}

NewToken make_token(const TokenOwner& owner) {
  NewToken made;
  made.token = "rb_" + net::base64url(net::random_bytes(kTokenBytes));
  std::string name;
  for (const char c : owner.name) {
    if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20) name += c;
  }
  made.line = "  - {name: \"" + name + "\", tenant: " + owner.tenant +
              ", role: " + std::string(name_of(owner.role)) +
              ", sha256: " + net::hex(net::sha256(made.token)) + "}\n";
  return made;
}

}  // namespace rb::prod
