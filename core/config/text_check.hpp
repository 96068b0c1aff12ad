// What can be wrong with a text before it is YAML: bytes that are no UTF-8, control characters,
// tabs as indentation, sheer size.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"

namespace rb {

// Problems in the order of the text; at most a handful of each kind is told.
[[nodiscard]] std::vector<Problem> check_text(std::string_view text, const std::string& file);

}  // namespace rb
