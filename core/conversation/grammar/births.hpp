// A date of birth, and a number given as a mark.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

#include "core/conversation/grammar/words.hpp"
#include "core/conversation/reading.hpp"

namespace rb::grammar {

// The first day of the calendar with a year in it that is not after `today`: "March 4 1961",
// "4 de marzo del 61", "03041961", "oh three oh four sixty one".
[[nodiscard]] std::optional<std::chrono::year_month_day> read_birth(
    std::span<const Word> words, Tongue language, std::chrono::year_month_day today);

// A mark from 0 to 10: "nine", "3 out of 5", "10/10", "un siete", four stars as pictures.
[[nodiscard]] std::optional<std::int32_t> read_mark(std::span<const Word> words, Tongue language);

}  // namespace rb::grammar
