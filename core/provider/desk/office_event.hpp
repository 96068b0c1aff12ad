// What happened to a request to an office, as it stands in the tenant's log among its other events.
#pragma once

#include "core/provider/office/events.hpp"

namespace rb {

struct OfficeEvent {
  OfficeRequestId request;
  office::EventBody body;
};

}  // namespace rb
