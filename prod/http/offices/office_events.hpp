// Where a gateway to provider offices reports what they say: POST /offices/{tenant}/events, signed.
// The answer leaves when what it says is durable.
//
// More than 64 KB: 413. Not signed, or too long ago: 403. A body that cannot be read: 400, with a
// pointer to each field. A message that is none of this tenant's and its store's, or has never
// left: 404. The same event again has no second effect, and the same answer.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "prod/adapters/offices/office_gateway.hpp"
#include "prod/http/api.hpp"

namespace rb::prod {

// All outlive the api.
struct OfficeEventsDesk {
  Tenant* tenant = nullptr;
  OfficeGateway* gateway = nullptr;
  // Tells the tenant what an office said, on the tenant's thread; not empty.
  std::function<Rejection(Work& work, const OfficeSaid& said)> hear;
};

// By tenant.
void add_office_webhook(Api& api, std::map<std::string, OfficeEventsDesk> desks);

}  // namespace rb::prod
