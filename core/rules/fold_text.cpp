#include "core/rules/fold_text.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace rb {
namespace {

// U+00C0..U+00FF and U+0100..U+017F without accents; '.' separates words.
constexpr std::string_view kLatin1 =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty";
constexpr std::string_view kLatinExtended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kLatin1.size() == 64 && kLatinExtended.size() == 128);

constexpr char kSeparator = ' ';
constexpr char kDropped = '\0';
constexpr char kKept = '\1';  // a letter of another script: kept as it is

// The next code point of `text` at `at`, which is moved past it.
std::uint32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint32_t lead = byte(at++);
  std::size_t more = 0;
  if (lead >= 0xC2 && lead <= 0xDF) more = 1;
  if (lead >= 0xE0 && lead <= 0xEF) more = 2;
  if (lead >= 0xF0 && lead <= 0xF4) more = 3;
  if (more == 0 || at + more > text.size()) return lead;  // ASCII or Latin-1
  std::uint32_t point = lead & (0x3FU >> more);
  for (std::size_t i = 0; i < more; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return lead;
    point = (point << 6U) | (byte(at + i) & 0x3FU);
  }
  at += more;
  return point;
}

char fold_ascii(std::uint32_t point) {
  const auto c = static_cast<char>(point);
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return c;
  return c == '\'' ? kDropped : kSeparator;
}

bool is_symbol(std::uint32_t point) {
  return point < 0xC0 || (point >= 0x2000 && point <= 0x2BFF) ||
         (point >= 0x3000 && point <= 0x303F) || (point >= 0xFF00 && point <= 0xFF0F) ||
         point >= 0x1F000;
}

char fold(std::uint32_t point) {
  if (point < 0x80) return fold_ascii(point);
  if (point >= 0xC0 && point <= 0xFF) {
    const char c = kLatin1[point - 0xC0];
    return c == '.' ? kSeparator : c;
  }
  if (point >= 0x100 && point <= 0x17F) return kLatinExtended[point - 0x100];
  if (point >= 0xFF01 && point <= 0xFF5E) return fold_ascii(point - 0xFEE0);
  const bool combining = point >= 0x300 && point <= 0x36F;
  const bool invisible = point == 0xAD || (point >= 0x200B && point <= 0x200F) ||
                         (point >= 0xFE00 && point <= 0xFE0F) || point == 0xFEFF;
  const bool apostrophe = point == 0x2018 || point == 0x2019 || point == 0xB4;
  if (combining || invisible || apostrophe) return kDropped;
  return is_symbol(point) ? kSeparator : kKept;
}

}  // namespace

std::string fold_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char c = fold(next_code_point(text, at));
    if (c == kDropped) continue;
    if (c == kSeparator) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    if (c == kKept) {
      out += text.substr(start, at - start);
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace rb
