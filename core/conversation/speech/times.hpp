// Times as people say them.
#pragma once

#include <cstdint>
#include <string>

#include "core/conversation/reading.hpp"
#include "core/time/zone.hpp"

namespace rb {

enum class TimeForm : std::uint8_t {
  spoken,   // "Tuesday, October 13 at 9:30 AM", "martes 13 de octubre a las 9:30"
  written,  // "Tue Oct 13, 9:30 AM", "mar 13 oct, 9:30"
};

// To the minute. Tongue::other is spoken to in English, here and below.
[[nodiscard]] std::string time_words(LocalTime at, Tongue tongue, TimeForm form);

// When a patient could come, for repeating it to them: "Tuesday or Thursday in the afternoon",
// "el martes 13 de octubre después de las 3:00 de la tarde"; "any time" where nothing was said.
[[nodiscard]] std::string wish_words(const TimeWish& wish, Tongue tongue);

// "Good morning" until noon, "Good afternoon" until 18:00, then "Good evening".
[[nodiscard]] std::string good_day(LocalTime at, Tongue tongue);

}  // namespace rb
