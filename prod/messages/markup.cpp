#include "prod/messages/markup.hpp"

#include <cstdint>

namespace rb::prod {
namespace {

// Bytes of the UTF-8 character that begins at `at`; 0 if there is none, or one that XML forbids
// (surrogates, U+FFFE, U+FFFF).
std::size_t character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> std::uint32_t {
    return i < text.size() ? static_cast<std::uint8_t>(text[i]) : 0;
  };
  const std::uint32_t lead = byte(at);
  if (lead < 0x80) return lead >= 0x20 && lead != 0x7F ? 1 : 0;
  std::size_t size = 0;
  std::uint32_t least = 0;
  if (lead >= 0xC2 && lead <= 0xDF) {
    size = 2;
    least = 0x80;
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    size = 3;
    least = 0x800;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    size = 4;
    least = 0x10000;
  }
  if (size == 0) return 0;
  std::uint32_t point = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return 0;
    point = (point << 6U) | (byte(at + i) & 0x3FU);
  }
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  const bool fine =
      point >= least && point <= 0x10FFFF && !surrogate && (point & 0xFFFEU) != 0xFFFE;
  return fine ? size : 0;
}

}  // namespace

std::string escape_xml(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = character_at(text, at);
    if (size == 0) {
      out += ' ';
      ++at;
      continue;
    }
    switch (text[at]) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&apos;";
        break;
      default:
        out += text.substr(at, size);
    }
    at += size;
  }
  return out;
}

}  // namespace rb::prod
