// The files users write, as a page for people.
#pragma once

#include <string>

#include "core/config/loader.hpp"

namespace rb::sim {

// Markdown: every key as a dotted path with its kind and unit, default, bounds, choices and their
// meaning, and where the default or rule comes from. The kind must be known.
[[nodiscard]] std::string reference_page(FileKind kind);

}  // namespace rb::sim
