// The one reader of files in core/: the system's zone data as zone values. No function throws.
#pragma once

#include <chrono>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "core/time/zone.hpp"

namespace rb {

// Reads the named zones with their transitions over 1970..2100. Error: not_found names the zones
// that do not exist; io_failed if the system has no zone data; corrupt_data names a zone whose data
// cannot be understood. Links (US/Eastern) keep the name asked for. The version is "unknown" if the
// system does not say.
[[nodiscard]] Result<ZoneTable> load_zones(std::span<const std::string> names);

// Names are exact, case included. "localtime" is no zone: it would mean another on each machine.
[[nodiscard]] bool zone_exists(std::string_view name);

// Every name that exists, links included, ascending; empty if the system has no zone data.
[[nodiscard]] std::vector<std::string> zone_names();

// UTC offset of a named zone, from an implementation that shares no code with load_zones()
// (Abseil's): what the auditor recomputes windows with. Error: not_found. The function object
// remembers zones it has met: one thread at a time, copies are independent.
using OffsetAt = std::function<Result<std::chrono::seconds>(std::string_view zone, Instant at)>;
[[nodiscard]] OffsetAt independent_offsets();

}  // namespace rb
