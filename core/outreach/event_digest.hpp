// The digest of a run: over every field of every event, in order. Two runs with the same digest did
// the same.
#pragma once

#include "core/base/digest.hpp"
#include "core/outreach/events.hpp"

namespace rb {

void add_to(Digest& digest, const Event& event);

}  // namespace rb
