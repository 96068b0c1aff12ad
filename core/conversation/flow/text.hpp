// Templates with fields in braces, typed by the fields that they can hold: "{first_name}, this is
// {organisation}." Two braces stand for one.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "core/conversation/flow/fields.hpp"
#include "core/conversation/identity.hpp"

namespace rb {

// Words, then perhaps a field.
template <class Field>
struct TextPiece {
  std::string words;
  std::optional<Field> field;
};

// Made by read_text() only, so that it holds nothing but fields of its list.
template <class Field>
class Text {
 public:
  Text() = default;  // says nothing
  explicit Text(std::vector<TextPiece<Field>> pieces) : pieces_(std::move(pieces)) {}
  [[nodiscard]] const std::vector<TextPiece<Field>>& pieces() const { return pieces_; }
  [[nodiscard]] bool empty() const { return pieces_.empty(); }

 private:
  std::vector<TextPiece<Field>> pieces_;
};
using VoicemailText = Text<VoicemailField>;
using PublicText = Text<PublicField>;
using PrivateText = Text<AnyField>;

// What is wrong with a template, for people.
struct TextMistake {
  std::string what;
  std::string expected;
};
template <class Field>
[[nodiscard]] tl::expected<Text<Field>, TextMistake> read_text(std::string_view text);
extern template tl::expected<VoicemailText, TextMistake> read_text(std::string_view);
extern template tl::expected<PublicText, TextMistake> read_text(std::string_view);
extern template tl::expected<PrivateText, TextMistake> read_text(std::string_view);

// The fields' values, by position.
struct PublicWords {
  std::array<std::string, kPublicFields> of;
  [[nodiscard]] std::string& operator[](PublicField field) {
    return of[static_cast<std::size_t>(field)];
  }
};
class PrivateWords {
 public:
  PrivateWords(const IdentityProof& /*proof*/, PublicWords open) : shared(std::move(open)) {}
  [[nodiscard]] std::string& operator[](PrivateField field) {
    return of[static_cast<std::size_t>(field)];
  }

  PublicWords shared;
  std::array<std::string, kPrivateFields> of;
};

[[nodiscard]] std::string fill(const PublicText& text, const PublicWords& words);
[[nodiscard]] std::string fill(const PrivateText& text, const PrivateWords& words);
struct VoicemailWords {
  std::string organisation;
  std::string callback;
};
[[nodiscard]] std::string fill(const VoicemailText& text, const VoicemailWords& words);

// The first private field; nothing if everybody may hear the text.
[[nodiscard]] std::optional<PrivateField> private_field(const PrivateText& text);
// The same text by its narrower type. Precondition: no private field.
[[nodiscard]] PublicText as_public(const PrivateText& text);

// Characters, as people count them; of malformed UTF-8 the bytes.
[[nodiscard]] std::size_t characters(std::string_view text);

}  // namespace rb
