// What the configurations of peers over HTTP have in common.
#pragma once

#include <string>

#include "core/base/instant.hpp"
#include "core/base/result.hpp"

namespace rb::prod {

// Errors: invalid_input, "NAME must be EXPECTED".
[[nodiscard]] tl::unexpected<Error> wrong_value(const std::string& name,
                                                const std::string& expected);
// Without a query and without a '/' at the end.
[[nodiscard]] Result<void> check_address(const std::string& name, const std::string& url);
[[nodiscard]] Result<void> check_answer_within(Millis answer_within);
// What names things to a gateway: they fit into a path, and the store has no dots.
[[nodiscard]] Result<void> check_names(const std::string& tenant, const std::string& store);

}  // namespace rb::prod
