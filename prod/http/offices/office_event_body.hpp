// The body of an event, strictly: what is missing, of a wrong type or not known is a fault with a
// pointer to it, and all faults are found at once.
#pragma once

#include <string>
#include <vector>

#include "prod/adapters/office_port.hpp"
#include "prod/http/problem.hpp"

namespace rb::prod {

struct OfficeEventBody {
  std::string id;    // the gateway's, of this event: the same when it comes again
  std::string name;  // of the message that is answered
  OfficeSaid said;   // but for its send
};
[[nodiscard]] tl::expected<OfficeEventBody, std::vector<FieldFault>> read_office_event(
    const std::string& body);

}  // namespace rb::prod
