#include <utility>

#include "core/policy/contradictions.hpp"

namespace rb {

void Blame::tell(const std::string& path, std::string what, std::string expected) {
  const Place place = nearest_place(places_, path);
  problems_.push_back(
      {file_, place.line, place.column, std::move(what), path, std::move(expected)});
}

std::string Blame::written(std::initializer_list<std::string_view> paths) const {
  for (const std::string_view path : paths) {
    if (is_written(path)) return std::string(path);
  }
  return std::string(*paths.begin());
}

}  // namespace rb
