#include "core/config/scalars/decimal.hpp"

#include <algorithm>

namespace rb {

std::optional<std::int64_t> parse_digits(std::string_view text) {
  constexpr std::size_t kMostDigits = 18;
  if (text.empty() || text.size() > kMostDigits) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<std::int64_t> parse_decimal(std::string_view text, std::size_t places) {
  constexpr std::size_t kMostWhole = 9;
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  std::string_view fraction;
  if (point != std::string_view::npos) {
    fraction = text.substr(point + 1);
    if (fraction.empty()) return std::nullopt;
    while (fraction.size() > places && fraction.back() == '0') fraction.remove_suffix(1);
  }
  if (whole.size() > kMostWhole || fraction.size() > places) return std::nullopt;
  std::string digits(fraction);
  digits.resize(places, '0');
  const std::optional<std::int64_t> before = parse_digits(whole);
  const std::optional<std::int64_t> after = places == 0 ? 0 : parse_digits(digits);
  if (!before || !after) return std::nullopt;
  std::int64_t scale = 1;
  for (std::size_t i = 0; i < places; ++i) scale *= 10;
  return *before * scale + *after;
}

std::string decimal_text(std::int64_t value, std::size_t places) {
  std::string digits = std::to_string(value);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  std::string whole = digits.substr(0, digits.size() - places);
  std::string fraction = digits.substr(digits.size() - places);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  return fraction.empty() ? whole : whole + '.' + fraction;
}

}  // namespace rb
