// RB_ASSERT states an invariant where it is relied on. It is on in every build: a scheduler that
// goes on after its own state is wrong calls patients it must not call.
#pragma once

#include <cstdint>

namespace rb {

// What a failed assertion prints so that the run can be repeated. Set by the driver; the only
// process-wide state in core, written before a run and read only while dying.
struct RunIdentity {
  std::uint64_t seed = 0;
  std::uint64_t event_index = 0;
};
[[nodiscard]] RunIdentity& run_identity();

[[noreturn]] void assertion_failed(const char* expression, const char* file, int line);

}  // namespace rb

#define RB_ASSERT(expression)                           \
  (static_cast<bool>(expression) ? static_cast<void>(0) \
                                 : ::rb::assertion_failed(#expression, __FILE__, __LINE__))
