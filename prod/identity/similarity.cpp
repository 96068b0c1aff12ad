#include "prod/identity/similarity.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace rb::prod {
namespace {

// Longer words are compared by their beginning: the work grows with the square.
constexpr std::size_t kLongest = 64;

// The digit of a consonant; '0' for vowels, '-' for h and w, which do not part two alike.
char soundex_digit(char c) {
  constexpr std::string_view kDigits = "01230120022455012623010202";
  if (c == 'h' || c == 'w') return '-';
  return kDigits[static_cast<std::size_t>(c - 'a')];
}

}  // namespace

int jaro_winkler(std::string_view a, std::string_view b) {
  a = a.substr(0, kLongest);
  b = b.substr(0, kLongest);
  if (a.empty() || b.empty()) return 0;
  if (a == b) return 1000;
  // Which letters find a partner depends on who looks first.
  if (std::pair(b.size(), b) < std::pair(a.size(), a)) std::swap(a, b);
  const std::size_t reach = std::max<std::size_t>(b.size() / 2, 1) - 1;
  std::vector<bool> taken(b.size());
  std::string of_a;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::size_t end = std::min(i + reach + 1, b.size());
    for (std::size_t j = i < reach ? 0 : i - reach; j < end; ++j) {
      if (taken[j] || a[i] != b[j]) continue;
      taken[j] = true;
      of_a += a[i];
      break;
    }
  }
  if (of_a.empty()) return 0;
  std::int64_t moved = 0;
  std::size_t k = 0;
  for (std::size_t j = 0; j < b.size(); ++j) {
    if (taken[j]) moved += b[j] == of_a[k++] ? 0 : 1;
  }
  const auto matches = static_cast<std::int64_t>(of_a.size());
  constexpr std::int64_t kOne = 1'000'000;
  const std::int64_t jaro = (kOne * matches / static_cast<std::int64_t>(a.size()) +
                             kOne * matches / static_cast<std::int64_t>(b.size()) +
                             kOne * (2 * matches - moved) / (2 * matches)) /
                            3;
  std::int64_t prefix = 0;
  while (prefix < 4 && static_cast<std::size_t>(prefix) < a.size() &&
         a[static_cast<std::size_t>(prefix)] == b[static_cast<std::size_t>(prefix)]) {
    ++prefix;
  }
  return static_cast<int>((jaro + prefix * (kOne - jaro) / 10 + 500) / 1000);
}

bool one_slip_apart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a == b) return false;
  const auto first =
      static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  if (a.size() < b.size()) return a.substr(first) == b.substr(first + 1);
  if (a.substr(first + 1) == b.substr(first + 1)) return true;
  return first + 1 < a.size() && a[first] == b[first + 1] && a[first + 1] == b[first] &&
         a.substr(first + 2) == b.substr(first + 2);
}

std::string phonetic_code(std::string_view word) {
  std::string code;
  char before = '0';
  for (const char c : word) {
    if (c < 'a' || c > 'z') continue;
    const char digit = soundex_digit(c);
    if (code.empty()) {
      code = c;
      before = digit == '-' ? '0' : digit;
      continue;
    }
    if (digit == '-') continue;
    if (digit != '0' && digit != before) code += digit;
    before = digit;
    if (code.size() == 4) break;
  }
  if (!code.empty()) code.resize(4, '0');
  return code;
}

}  // namespace rb::prod
