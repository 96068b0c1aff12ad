#include "core/config/scalars/text_check.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "core/config/yaml_tree.hpp"

namespace rb {
namespace {

constexpr std::size_t kToldPerKind = 20;
constexpr std::size_t kQuotedCharacters = 60;

[[nodiscard]] unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

[[nodiscard]] bool is_continuation(unsigned byte) {
  return (byte & 0xC0U) == 0x80U;
}

// Length of the well-formed UTF-8 character at `at`, 0 if there is none (RFC 3629: no overlong
// forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] std::size_t character_length(std::string_view text, std::size_t at) {
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

[[nodiscard]] std::string hex_byte(unsigned byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return {'0', 'x', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
}

class TextCheck {
 public:
  TextCheck(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  [[nodiscard]] std::vector<Problem> run() {
    bool indenting = true;
    std::size_t at = 0;
    while (at < text_.size()) {
      const unsigned byte = byte_at(text_, at);
      const std::size_t length = character_length(text_, at);
      if (length == 0) {
        tell(encoding_told_, "the byte " + hex_byte(byte) + ", which is not UTF-8",
             "a text file in UTF-8");
      } else if (byte == '\t' && indenting) {
        tell(tabs_told_, "a tab at the start of the line", "spaces");
      } else if (is_refused_control(at)) {
        tell(controls_told_, "the control character " + hex_byte(byte), "plain text");
      }
      if (byte == '\n') {
        ++line_;
        column_ = 1;
        indenting = true;
      } else {
        ++column_;
        indenting = indenting && (byte == ' ' || byte == '\t');
      }
      at += std::max<std::size_t>(length, 1);
    }
    return std::move(problems_);
  }

 private:
  // Among them 0x04, which yaml-cpp takes for the end of the file, and a carriage return alone,
  // which some editors and not others count as a line.
  [[nodiscard]] bool is_refused_control(std::size_t at) const {
    const unsigned byte = byte_at(text_, at);
    if (byte == '\r') return at + 1 == text_.size() || text_[at + 1] != '\n';
    return byte == 0x7FU || (byte < 0x20U && byte != '\n' && byte != '\t');
  }

  void tell(std::size_t& told, std::string what, std::string expected) {
    if (++told > kToldPerKind) return;
    problems_.push_back({file_, line_, column_, std::move(what), "the text", std::move(expected)});
  }

  std::string_view text_;
  const std::string& file_;
  std::vector<Problem> problems_;
  int line_ = 1;
  int column_ = 1;
  std::size_t encoding_told_ = 0;
  std::size_t tabs_told_ = 0;
  std::size_t controls_told_ = 0;
};

}  // namespace

std::vector<Problem> check_text(std::string_view text, const std::string& file) {
  if (text.size() > kMaxFileBytes) {
    return {{file, 1, 1, "a file of " + std::to_string(text.size()) + " bytes", "the text",
             "at most " + std::to_string(kMaxFileBytes) + " bytes"}};
  }
  return TextCheck(text, file).run();
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
