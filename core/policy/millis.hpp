// A duration of a policy file in the engine's own unit.
#pragma once

#include "core/base/instant.hpp"
#include "core/proto/units.pb.h"

namespace rb {

[[nodiscard]] inline Millis millis(const proto::Duration& duration) {
  return Millis{duration.ms()};
}

}  // namespace rb
