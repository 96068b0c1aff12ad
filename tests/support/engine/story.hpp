// A story: commands in, events out, in a text that a person can read. The grammar stands in
// tests/golden/outreach/README.md.
#pragma once

#include <string>
#include <string_view>

#include "tests/support/engine/transitions.hpp"

namespace rb::test {

// The script with the output lines as they should be: what the file holds if nothing has changed.
// Throws std::runtime_error naming the line that cannot be understood, or a promise that broke.
[[nodiscard]] std::string run_story(std::string_view script, TransitionLog* transitions = nullptr);

}  // namespace rb::test
