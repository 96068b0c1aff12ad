// Which message a kind of file is.
#pragma once

#include <google/protobuf/descriptor.h>

#include "core/config/loader.hpp"

namespace rb::sim {

// The kind must be known.
[[nodiscard]] const google::protobuf::Descriptor& message_of(FileKind kind);

}  // namespace rb::sim
