// The dialogue flows of a service, by the name that a policy's step gives.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"
#include "core/conversation/flow/flow.hpp"
#include "core/rules/rule_pack.hpp"

namespace rb::prod {

class FlowBook {
 public:
  // Adds the flow of a file. `file`: as messages should name it. Returns every mistake, also that
  // there is one of this name already.
  [[nodiscard]] std::vector<Problem> add(std::string_view yaml, const std::string& file,
                                         const RulePack& rules);

  // Null: there is none.
  [[nodiscard]] const Flow* find(std::string_view name) const;
  // The flow of the first call step of a policy that is in here; null if none is.
  [[nodiscard]] const Flow* of(const Policy& policy) const;
  [[nodiscard]] bool empty() const { return flows_.empty(); }

 private:
  std::map<std::string, std::shared_ptr<const Flow>, std::less<>> flows_;
};

}  // namespace rb::prod
