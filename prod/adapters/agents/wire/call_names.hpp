// How a call is named to a gateway: "mercy.4f9ab1c2.12345-2", the tenant, its store, and the
// attempt in it. An attempt's own name is the same in every store, and tenants may share a gateway;
// nobody else's call, and none of a store that is gone, has this one. All of it fits into a path.
#pragma once

#include <string>
#include <string_view>

#include "core/base/ids.hpp"
#include "core/base/result.hpp"

namespace rb::prod {

class AgentCallNames {
 public:
  // Without dots in `store`.
  AgentCallNames(std::string_view tenant, std::string_view store)
      : prefix_(std::string(tenant) + "." + std::string(store) + ".") {}

  [[nodiscard]] std::string of(AttemptId attempt) const;
  // Error: not_found for everything that of() does not write: other tenants', other stores', none.
  [[nodiscard]] Result<AttemptId> read(std::string_view call) const;

 private:
  std::string prefix_;
};

}  // namespace rb::prod
