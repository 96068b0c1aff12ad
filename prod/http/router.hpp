// From method and path to what answers: "/v1/campaigns/{campaign}/pause". No two patterns of one
// table fit the same path but those where one has a word and the other a parameter: the word wins.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "edge/net/http.hpp"

namespace rb::prod {

// The parameters of a path, in order.
using PathParameters = std::vector<std::string>;

template <class Route>
class Router {
 public:
  // Pattern segments in braces are parameters.
  void add(std::string method, std::string_view pattern, Route route) {
    entries_.push_back({std::move(method), split(pattern), std::move(route)});
  }

  struct Match {
    const Route* route = nullptr;
    PathParameters parameters;
    std::string allowed;  // where only the method does not fit: those that would, for 405
  };
  [[nodiscard]] Match find(std::string_view method, std::string_view path) const {
    const auto segments = split(path);
    Match match;
    int best = -1;
    for (const Entry& entry : entries_) {
      PathParameters parameters;
      const int words = fit(entry.pattern, segments, parameters);
      if (words < 0) continue;
      const bool same = entry.method == method || (method == "HEAD" && entry.method == "GET");
      if (!same) {
        if (!match.allowed.empty()) match.allowed += ", ";
        match.allowed += entry.method;
      } else if (words > best) {
        best = words;
        match.route = &entry.route;
        match.parameters = std::move(parameters);
      }
    }
    return match;
  }

 private:
  using Segments = std::vector<std::string>;
  struct Entry {
    std::string method;
    Segments pattern;
    Route route;
  };

  static Segments split(std::string_view path) {
    Segments segments;
    while (!path.empty()) {
      path.remove_prefix(1);  // '/'
      const std::size_t end = std::min(path.find('/'), path.size());
      segments.emplace_back(path.substr(0, end));
      path.remove_prefix(end);
    }
    return segments;
  }
  // How many words fit; -1 if the path is another one.
  static int fit(const Segments& pattern, const Segments& path, PathParameters& parameters) {
    if (pattern.size() != path.size()) return -1;
    int words = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
      if (pattern[i].starts_with('{')) {
        if (path[i].empty()) return -1;
        parameters.push_back(path[i]);
      } else if (pattern[i] == path[i]) {
        ++words;
      } else {
        return -1;
      }
    }
    return words;
  }

  std::vector<Entry> entries_;
};

}  // namespace rb::prod
