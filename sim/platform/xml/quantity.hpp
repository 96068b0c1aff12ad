// Quantities as SimGrid writes them: a decimal number, perhaps with an exponent, and a unit. A
// number without one is in the first unit named below, as it always was.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rb::sim {

// In f, with k, M, G, T, P, E before it, or flops with kilo, mega ...; more than 0.
[[nodiscard]] std::optional<double> read_speed(std::string_view text);
// In Bps, or bits as bps, with k, M, G, T, P, E, or Ki, Mi ... of 1024: whole bytes a second, at
// least one.
[[nodiscard]] std::optional<std::int64_t> read_bandwidth(std::string_view text);
// In s, or w, d, h, m, ms, us, ns, ps: rounded up to whole microseconds, up to an hour.
[[nodiscard]] std::optional<std::chrono::microseconds> read_latency(std::string_view text);

}  // namespace rb::sim
