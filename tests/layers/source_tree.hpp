// The tree as text: every source with its includes, and its lines without comments.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rb::layers {

struct Include {
  std::size_t line = 0;  // from 1
  std::string name;
  bool quoted = false;  // "..." rather than <...>
};

struct SourceFile {
  std::string path;                // from the root, with slashes
  std::vector<std::string> lines;  // as written
  std::vector<std::string> code;   // the same lines, comments and the insides of literals blanked
  std::vector<std::string> texts;  // the same lines, only the insides of literals
  std::vector<Include> includes;

  [[nodiscard]] std::string folder() const { return path.substr(0, path.rfind('/')); }
  [[nodiscard]] bool is_header() const { return path.ends_with(".hpp"); }
  [[nodiscard]] bool is_in(std::string_view under) const {
    return path.starts_with(under) && path.size() > under.size() && path[under.size()] == '/';
  }
};

[[nodiscard]] SourceFile parse_source(std::string path, std::string_view text);

// Every .cpp and .hpp below core, sim, bench and tests, sorted by path.
[[nodiscard]] std::vector<SourceFile> read_tree(const std::string& root);

}  // namespace rb::layers
