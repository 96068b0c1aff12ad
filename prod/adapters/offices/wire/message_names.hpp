// How a message to an office is named to a gateway: "north.4f9ab1c2.17-1-0", the tenant, its store,
// and request, round and rung in it. The same in every life of the store; nobody else's message,
// and none of a store that is gone, has this name. All of it fits into a path.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.hpp"
#include "core/provider/office/vocabulary.hpp"

namespace rb::prod {

class OfficeMessageNames {
 public:
  // Without dots in `store`.
  OfficeMessageNames(std::string_view tenant, std::string_view store)
      : prefix_(std::string(tenant) + "." + std::string(store) + ".") {}

  [[nodiscard]] std::string of(office::SendId send) const;
  // Of all messages of a request: "north.4f9ab1c2.17".
  [[nodiscard]] std::string of(OfficeRequestId request) const;
  // Error: not_found for everything that of() does not write of a message that can be: other
  // tenants', other stores', none.
  [[nodiscard]] Result<office::SendId> read(std::string_view message) const;

 private:
  std::string prefix_;
};

}  // namespace rb::prod
