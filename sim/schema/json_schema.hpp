// The files users write, as JSON Schema for their editors: completion, hover texts, red underlines.
#pragma once

#include <string>

#include "core/config/loader.hpp"

namespace rb::sim {

// JSON Schema draft 2020-12, indented, with a final line break: descriptions, choices, patterns,
// defaults, bounds, required keys; unknown keys are refused. What only makes sense over several
// keys (shares that add up, contradictions) stays with the loader and the compiler. The kind must
// be known.
[[nodiscard]] std::string json_schema(FileKind kind);

}  // namespace rb::sim
