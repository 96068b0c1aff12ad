// The known name a mistyped word most likely meant.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rb {

// The nearest name by insertions, deletions, replacements and swaps of neighbours (Damerau 1964,
// restricted), ignoring case and taking `-` and ` ` for `_`; nothing if none is near enough to be
// meant. Of equally near names the first.
[[nodiscard]] std::optional<std::string> nearest_name(std::string_view word,
                                                      std::span<const std::string> names);

// " (did you mean `retry`?)", or nothing.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string> names);

// "a, b, c"
[[nodiscard]] std::string listed(std::span<const std::string> names);

}  // namespace rb
