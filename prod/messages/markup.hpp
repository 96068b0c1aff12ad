// Words inside markup: XML for the carrier, HTML for patients.
#pragma once

#include <string>
#include <string_view>

namespace rb::prod {

// What may stand in XML 1.0 as text or in an attribute: markup is escaped, control characters and
// bytes that are no UTF-8 become spaces.
[[nodiscard]] std::string escape_xml(std::string_view text);

}  // namespace rb::prod
