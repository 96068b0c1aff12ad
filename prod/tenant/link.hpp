// The token of a self-service link: names an assignment and the day until which it is good, and is
// signed. It says nothing about the patient, and nobody can make one for another assignment.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb::prod {

class LinkSigner {
 public:
  // The tenant's secret, 32 bytes; whoever knows it can make links.
  explicit LinkSigner(std::string secret) : secret_(std::move(secret)) {}

  // 32 characters that fit into a URL.
  [[nodiscard]] std::string token(AssignmentId assignment, Instant expires) const;

  struct Link {
    AssignmentId assignment;
    Instant expires;
  };
  // Nothing for a token that this tenant has not signed. Whether it has expired is the caller's to
  // say.
  [[nodiscard]] std::optional<Link> read(std::string_view token) const;

 private:
  std::string secret_;
};

}  // namespace rb::prod
