// Lists of calls and messages in Twilio's pages: the newest first, the next page after the last one
// of the page before, however many have come meanwhile.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/instant.hpp"
#include "edge/net/http.hpp"

namespace rb::sim::sandbox {

struct Listing {
  std::string path;                             // of the collection, "....json"
  std::string key;                              // "calls", "messages"
  std::size_t count = 0;                        // items, oldest first
  std::function<std::string(std::size_t)> sid;  // of an item
  std::function<bool(std::size_t)> matches;
  std::function<std::string(std::size_t)> json;  // of an item
};

[[nodiscard]] net::Response page_of(const Listing& listing, const net::Fields& query);

// Whether a time passes the filter `name`, `name>` and `name<` of a query. A date alone stands for
// its whole day; a time that is not there passes none.
[[nodiscard]] bool passes(const net::Fields& query, const std::string& name,
                          std::optional<Instant> at);

}  // namespace rb::sim::sandbox
