// The Bundle of a FHIR transaction, and the one that answers it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "edge/net/http.hpp"

namespace rb::sim::sandbox {

// One entry as the request that it stands for, its conditions as headers.
struct Change {
  net::Request request;
  std::string what;  // "/Slot/12"
};
// In their order. Nothing: the body is no transaction whose every entry has a request.
[[nodiscard]] std::optional<std::vector<Change>> changes_in(const std::string& body);

// `answers`: to each change, in their order.
[[nodiscard]] net::Response transaction_response(const std::vector<net::Response>& answers);

}  // namespace rb::sim::sandbox
