// Whether somebody asked to be left alone, in English or Spanish, written or spoken. Any reasonable
// wording counts (47 CFR 64.1200(a)(10)); where it is not clear the request stands.
#pragma once

#include <cstdint>
#include <string_view>

namespace rb::prod {

enum class OptOutWording : std::uint8_t {
  none,
  // "cancel", "end", "quit" alone: the words that carriers stop texts at. Spoken in answer to a
  // question about an appointment they may mean the appointment.
  carrier_word,
  plain,  // "stop", "stop please", "no más", "take me off your list"
};
[[nodiscard]] OptOutWording opt_out_wording(std::string_view text);

}  // namespace rb::prod
