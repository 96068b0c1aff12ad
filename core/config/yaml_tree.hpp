// YAML text as a plain tree with places. The only header in front of yaml-cpp, and deliberately
// less than YAML: one document of mappings, lists and scalars. Anchors, aliases and tags are
// refused, so a small file cannot unfold into a large one; depth, size and the number of values are
// bounded.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"

namespace rb {

inline constexpr std::size_t kMaxFileBytes = std::size_t{1} << 20U;
inline constexpr std::size_t kMaxDepth = 24;       // mappings and lists inside one another
inline constexpr std::size_t kMaxValues = 50'000;  // keys, values and list items of one file

struct YamlEntry;

struct YamlNode {
  enum class Kind : std::uint8_t { nothing, scalar, list, mapping };
  Kind kind = Kind::nothing;
  Place place;
  std::string text;                // of a scalar, unquoted
  std::vector<YamlNode> items;     // of a list
  std::vector<YamlEntry> entries;  // of a mapping, in file order, duplicates included

  // The first value under a key; nullptr if this is no mapping or has no such key.
  [[nodiscard]] const YamlNode* find(std::string_view key) const;
};

struct YamlEntry {
  YamlNode key;
  YamlNode value;
};

// Text that is no YAML, or more than this reader takes, comes back as problems in file order.
[[nodiscard]] tl::expected<YamlNode, std::vector<Problem>> read_yaml(std::string_view text,
                                                                     const std::string& file);

}  // namespace rb
