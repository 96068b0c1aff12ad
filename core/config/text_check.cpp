#include "core/config/text_check.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "core/config/scalars/characters.hpp"
#include "core/config/yaml_tree.hpp"

namespace rb {
namespace {

constexpr std::size_t kToldPerKind = 20;

[[nodiscard]] unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
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

}  // namespace rb
