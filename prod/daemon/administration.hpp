// What an operator does with a store while no service has it open, and how it is told. Each prints
// for people and returns the exit code.
#pragma once

#include <string>

namespace rb::prod {

inline constexpr int kExitOk = 0;
inline constexpr int kExitUnsound = 1;   // the store contradicts itself
inline constexpr int kExitBadInput = 2;  // a file or an option that cannot be used
inline constexpr int kExitFailure = 3;

// Folds the log and compares: `ringbackd check`.
[[nodiscard]] int check_store(const std::string& path);
// The log as a file that `ringback audit` reads.
[[nodiscard]] int export_store(const std::string& path, const std::string& to);
// A copy of everything; also of a store that a service has open.
[[nodiscard]] int back_up_store(const std::string& path, const std::string& to);

}  // namespace rb::prod
