#include "core/conversation/concern.hpp"

namespace rb {

std::optional<Concern> concern_in(const Reading& reading) {
  for (const Intent about : kDanger) {
    if (reading.has(about)) return Concern{about, true};
  }
  for (const Intent about : {Intent::distress, Intent::symptoms, Intent::stop}) {
    if (!reading.has(about) && reading.may_be(about)) return Concern{about, false};
  }
  return std::nullopt;
}

}  // namespace rb
