// The version that logs, summaries and --version name.
#pragma once

namespace rb::sim {

inline constexpr const char* kVersion = "0.1.0";

}  // namespace rb::sim
