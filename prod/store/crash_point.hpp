// Moments at which a test lets the process die: RINGBACKD_CRASH_AT=before_order:17 kills it, as
// kill -9 would, the seventeenth time that it comes to that point. Without the variable nothing
// happens.
//
//   before_commit   the engine has decided, nothing is stored
//   before_order    it is stored, and one of its effects is about to leave
//   after_dispatch  all have left, nobody has been told
#pragma once

#include <string_view>

namespace rb::prod {

void crash_point(std::string_view name);

}  // namespace rb::prod
