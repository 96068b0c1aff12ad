#include "core/base/assert.hpp"

#include <cinttypes>
#include <cstdio>
#include <cstdlib>

namespace rb {

RunIdentity& run_identity() {
  static thread_local RunIdentity identity;
  return identity;
}

void assertion_failed(const char* expression, const char* file, int line) {
  const RunIdentity& run = run_identity();
  std::fprintf(stderr,
               "ringback: an internal promise is broken: %s (%s:%d); seed %" PRIu64
               ", event %" PRIu64 "\n",
               expression, file, line, run.seed, run.event_index);
  std::abort();
}

}  // namespace rb
