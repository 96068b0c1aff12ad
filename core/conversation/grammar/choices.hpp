// Which of the offered slots a reply means.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/conversation/grammar/read_reply.hpp"
#include "core/conversation/grammar/times.hpp"

namespace rb::grammar {

// The words of a name that tell it from others, folded: of "Dr. Ana Gómez" they are ana and gomez.
[[nodiscard]] std::vector<std::string> name_words(std::string_view name);

struct ChoiceRead {
  std::optional<std::uint8_t> slot;  // the only one that fits
  bool by_time = false;              // days or times were said, whether or not a slot fits
};

// By position ("the second one"), day, time, provider and place; what is refused is left out.
[[nodiscard]] ChoiceRead read_choice(std::span<const Word> words, std::span<const Mention> mentions,
                                     std::span<const OfferedSlot> offered, Tongue language);

// Whether a word says that somebody else is wanted than a provider who is named.
[[nodiscard]] bool wants_another(std::span<const Word> words);

}  // namespace rb::grammar
