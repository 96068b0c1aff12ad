// The API as an OpenAPI 3.1 document, made of the routes themselves, so that none is missing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "prod/http/tokens.hpp"

namespace rb::prod {

struct RouteDoc {
  std::string method;
  std::string pattern;
  Role least = Role::viewer;
  bool changes = false;
  bool open = false;    // needs no token
  std::string summary;  // one sentence
  std::string body;     // JSON schema of the body's properties; empty: no body
};

[[nodiscard]] std::string openapi(const std::vector<RouteDoc>& routes);

}  // namespace rb::prod
