#include "core/config/suggest.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rb {
namespace {

constexpr std::size_t kLongestName = 64;  // longer words are nobody's typing mistake

[[nodiscard]] std::string folded(std::string_view word) {
  std::string result(word);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '-' || c == ' ') c = '_';
  }
  return result;
}

[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::optional<std::string> nearest_name(std::string_view word, std::span<const std::string> names) {
  if (word.empty() || word.size() > kLongestName) return std::nullopt;
  const std::string meant = folded(word);
  std::optional<std::string> best;
  std::size_t best_distance = 0;
  for (const std::string& name : names) {
    const std::string known = folded(name);
    // Longer words may hold more mistakes, words that begin alike one more.
    const bool begin_alike = meant.size() >= 3 && meant.compare(0, 3, known, 0, 3) == 0;
    const std::size_t near_enough =
        std::max<std::size_t>(1, std::max(meant.size(), known.size()) / 3) +
        (begin_alike ? 1U : 0U);
    std::size_t found = distance(meant, known);
    // A word cut short, or one with something added, is near too: `hour`, `retry_rules`.
    const std::size_t shorter = std::min(meant.size(), known.size());
    if (shorter >= 4 && meant.compare(0, shorter, known, 0, shorter) == 0) {
      found = std::min(found, near_enough);
    }
    if (found <= near_enough && found < shorter && (!best || found < best_distance)) {
      best = name;
      best_distance = found;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> names) {
  const std::optional<std::string> name = nearest_name(word, names);
  return name ? " (did you mean `" + *name + "`?)" : std::string();
}

std::string listed(std::span<const std::string> names) {
  std::string result;
  for (const std::string& name : names) {
    if (!result.empty()) result += ", ";
    result += name;
  }
  return result;
}

}  // namespace rb
