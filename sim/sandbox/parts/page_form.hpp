// The form on the page that a link in a text opens, as far as a person needs it: where it goes,
// what is in it already, and its buttons.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "edge/net/http.hpp"

namespace rb::sim::sandbox {

struct PageForm {
  std::string action;   // of the form; "" is the page itself
  net::Fields given;    // hidden fields, and the first of each set of radio buttons
  net::Fields buttons;  // name and value, in order
};

// The first form with method post. nullopt: there is none.
[[nodiscard]] std::optional<PageForm> read_form(std::string_view html);

}  // namespace rb::sim::sandbox
