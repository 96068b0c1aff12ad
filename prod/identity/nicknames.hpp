// Short forms of given names. Pure.
#pragma once

#include <string_view>

namespace rb::prod {

// The name that a folded given name is short for, or the name itself. Only forms that stand for one
// name: "pat" may be Patrick or Patricia, who may be twins, and stays "pat".
[[nodiscard]] std::string_view formal_name(std::string_view given);

}  // namespace rb::prod
