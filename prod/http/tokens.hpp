// Who may use the API: tokens by tenant and role, hashed at rest. A token is 32 random bytes, so
// its SHA-256 gives nothing away.
//
//   tokens:
//     - {name: night shift, tenant: mercy, role: operator, sha256: 9f86d081...}
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"

namespace rb::prod {

enum class Role : std::uint8_t {
  viewer = 1,
  operates,
  admin
};  // each may do what those before it may

struct TokenOwner {
  std::string name;
  std::string tenant;
  Role role = Role::viewer;
};

// How often one token may ask: so many in a second, and as many at once after a pause.
class Turns {
 public:
  // `now`: nanoseconds of any clock that never goes back. Any thread.
  [[nodiscard]] bool take(std::int64_t now, std::int64_t per_second_ppm);

 private:
  std::atomic<std::int64_t> taken_until_{0};
};

class Tokens {
 public:
  [[nodiscard]] static tl::expected<Tokens, std::vector<Problem>> read(std::string_view yaml,
                                                                       std::string file);
  // null: nobody's
  [[nodiscard]] const TokenOwner* find(std::string_view token) const;
  // Of an owner that find() gave.
  [[nodiscard]] Turns& turns_of(const TokenOwner& owner) const;
  [[nodiscard]] std::size_t size() const { return owners_.size(); }

 private:
  std::map<std::string, TokenOwner, std::less<>> owners_;  // by hash
  std::map<const TokenOwner*, std::unique_ptr<Turns>> turns_;
};

struct NewToken {
  std::string token;  // shown once
  std::string line;   // for the file
};
[[nodiscard]] NewToken make_token(const TokenOwner& owner);

[[nodiscard]] std::optional<Role> role_of(std::string_view name);
[[nodiscard]] std::string_view name_of(Role role);

}  // namespace rb::prod
