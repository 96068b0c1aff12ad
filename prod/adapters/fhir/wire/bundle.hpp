// A page of what a search found. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"
#include "edge/net/url.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"

namespace rb::prod::fhir {

struct Bundle {
  std::vector<Json> matches;   // objects
  std::vector<Json> included;  // what was asked for along with them
  std::string next;            // of the next page, as written; empty: this is the last
};

// Error: corrupt_data for whatever is no searchset, without any of it.
[[nodiscard]] Result<Bundle> read_bundle(std::string_view body);

// The address of the next page: as it is, or, where it begins with one '/', at the server's origin.
// Error: invalid_input for every other origin: our token goes nowhere else.
[[nodiscard]] Result<std::string> follow(const net::Url& base, std::string_view next);

}  // namespace rb::prod::fhir
