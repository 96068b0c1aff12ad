#include "core/conversation/speech/details.hpp"

#include <array>

namespace rb {
namespace {

// In the order of Detail: English, Spanish. None is longer than kPrivateFacts allows for {missing}.
constexpr std::array<std::array<std::string_view, 2>, kDetails> kWords = {{
    {"your insurance and member number", "su seguro y número de miembro"},
    {"your date of birth", "su fecha de nacimiento"},
    {"the reason for your visit", "el motivo de su visita"},
    {"the name of who referred you", "el nombre de quien le refirió"},
}};

}  // namespace

std::string_view detail_words(Detail detail, Tongue tongue) {
  return kWords[static_cast<std::size_t>(detail)][tongue == Tongue::spanish ? 1 : 0];
}

}  // namespace rb
