// Defaults are written in the schema as the YAML a user would write, and read by the same code.
#pragma once

#include <string>

#include "core/config/yaml_tree.hpp"

namespace rb {

// The tree of a default's text. The schema is ours: a default that is no YAML is a bug.
[[nodiscard]] YamlNode default_node(const std::string& yaml);

}  // namespace rb
