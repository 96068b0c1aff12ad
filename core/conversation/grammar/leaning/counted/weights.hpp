// The weights of leaning.hpp, as bench/leaning prints them. Not written by hand.
#pragma once

#include <span>
#include <string_view>

namespace rb::grammar {

[[nodiscard]] std::span<const std::string_view> leaning_weights();

}  // namespace rb::grammar
