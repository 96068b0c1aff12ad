#include "core/config/defaults.hpp"

#include <utility>

#include "core/base/assert.hpp"

namespace rb {

YamlNode default_node(const std::string& yaml) {
  // Most defaults are one plain word or number, which needs no parser.
  if (yaml.find_first_of("{}[]\"',:#&*!|>%@`\n") == std::string::npos) {
    YamlNode node;
    node.kind = YamlNode::Kind::scalar;
    node.text = yaml;
    return node;
  }
  tl::expected<YamlNode, std::vector<Problem>> tree = read_yaml(yaml, "default");
  RB_ASSERT(tree.has_value());
  return std::move(*tree);
}

}  // namespace rb
