// Decimal numbers as exact integers: no floating point between a file and what it means.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rb {

// Digits only, at most 18 of them.
[[nodiscard]] std::optional<std::int64_t> parse_digits(std::string_view text);

// "12.5" times 10^places, exactly: nothing if it is no unsigned decimal number, has more than nine
// digits before the point, or more than `places` digits that matter after it.
[[nodiscard]] std::optional<std::int64_t> parse_decimal(std::string_view text, std::size_t places);

// The shortest decimal text of value / 10^places; value >= 0.
[[nodiscard]] std::string decimal_text(std::int64_t value, std::size_t places);

}  // namespace rb
