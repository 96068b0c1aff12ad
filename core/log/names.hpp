// The name that the log gives a value of an enumeration: "answered_human".
#pragma once

#include <string>

#include "core/proto/event.pb.h"

namespace rb {

template <class Proto, class Enum>
[[nodiscard]] std::string proto_name(Enum value) {
  return Proto::Value_Name(static_cast<typename Proto::Value>(value));
}

}  // namespace rb
