#include "core/conversation/concern.hpp"

#include <array>

namespace rb {

std::optional<Concern> concern_in(const Reading& reading) {
  constexpr std::array kDanger = {Intent::distress, Intent::symptoms};
  for (const Intent about : kDanger) {
    if (reading.has(about)) return Concern{about, true};
  }
  for (const Intent about : {Intent::distress, Intent::symptoms, Intent::stop}) {
    if (!reading.has(about) && reading.may_be(about)) return Concern{about, false};
  }
  return std::nullopt;
}

}  // namespace rb
