#include "core/config/scalars/characters.hpp"

#include <algorithm>

namespace rb {
namespace {

constexpr std::size_t kQuotedCharacters = 60;

[[nodiscard]] unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

[[nodiscard]] bool is_continuation(unsigned byte) {
  return (byte & 0xC0U) == 0x80U;
}

}  // namespace

std::size_t character_length(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80U) return 1;
  std::size_t length = 0;
  unsigned low = 0x80U;
  unsigned high = 0xBFU;
  if (lead >= 0xC2U && lead <= 0xDFU) {
    length = 2;
  } else if (lead >= 0xE0U && lead <= 0xEFU) {
    length = 3;
    if (lead == 0xE0U) low = 0xA0U;
    if (lead == 0xEDU) high = 0x9FU;
  } else if (lead >= 0xF0U && lead <= 0xF4U) {
    length = 4;
    if (lead == 0xF0U) low = 0x90U;
    if (lead == 0xF4U) high = 0x8FU;
  }
  if (length == 0 || at + length > text.size()) return 0;
  const unsigned second = byte_at(text, at + 1);
  if (second < low || second > high) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if (!is_continuation(byte_at(text, at + i))) return 0;
  }
  return length;
}

std::string quoted(std::string_view text) {
  std::string shown = "`";
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (characters++ == kQuotedCharacters) {
      shown += "...";
      break;
    }
    const std::size_t length = character_length(text, at);
    const unsigned byte = byte_at(text, at);
    if (length == 0 || byte == 0x7FU) {
      shown += '?';
    } else if (byte < 0x20U) {
      shown += ' ';
    } else {
      shown += text.substr(at, length);
    }
    at += std::max<std::size_t>(length, 1);
  }
  return shown + '`';
}

}  // namespace rb
