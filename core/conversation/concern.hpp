// What a person has to read of what a patient said, whatever else becomes of the reply: danger, and
// what may be danger or an opt-out though the grammar does not read it so. Whoever hears the reply
// shows it to a person with its words; no conversation waits for that.
#pragma once

#include <optional>

#include "core/conversation/reading.hpp"

namespace rb {

struct Concern {
  Intent about = Intent::symptoms;  // distress, symptoms or stop
  bool certain = true;              // it was read; false: it may be
  friend bool operator==(const Concern&, const Concern&) = default;
};

// The first of: distress, symptoms, what may be distress, symptoms, a stop. An opt-out that was
// read is taken, and concerns nobody.
[[nodiscard]] std::optional<Concern> concern_in(const Reading& reading);

}  // namespace rb
