#include "core/conversation/flow/text.hpp"

#include "core/base/assert.hpp"
#include "core/config/scalars/characters.hpp"
#include "core/config/suggest.hpp"

namespace rb {
namespace {

constexpr std::array<std::string_view, 2> kVoicemailNames = {"organisation", "callback"};

template <class Field>
struct Named;
template <>
struct Named<VoicemailField> {
  static std::optional<VoicemailField> find(std::string_view name) {
    for (std::size_t i = 0; i < kVoicemailNames.size(); ++i) {
      if (kVoicemailNames[i] == name) return static_cast<VoicemailField>(i);
    }
    return std::nullopt;
  }
  static void list(std::vector<std::string>& names) {
    for (const std::string_view name : kVoicemailNames) names.emplace_back(name);
  }
};

template <class Field, std::size_t N>
std::optional<Field> find_in(const std::array<FieldFacts, N>& facts, std::string_view name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (facts[i].name == name) return static_cast<Field>(i);
  }
  return std::nullopt;
}
template <>
struct Named<PublicField> {
  static std::optional<PublicField> find(std::string_view name) {
    return find_in<PublicField>(kPublicFacts, name);
  }
  static void list(std::vector<std::string>& names) {
    for (const FieldFacts& facts : kPublicFacts) names.emplace_back(facts.name);
  }
};
template <>
struct Named<AnyField> {
  static std::optional<AnyField> find(std::string_view name) {
    if (const auto field = Named<PublicField>::find(name)) return AnyField{*field};
    if (const auto field = find_in<PrivateField>(kPrivateFacts, name)) return AnyField{*field};
    return std::nullopt;
  }
  static void list(std::vector<std::string>& names) {
    Named<PublicField>::list(names);
    for (const FieldFacts& facts : kPrivateFacts) names.emplace_back(facts.name);
  }
};

template <class Field>
[[nodiscard]] TextMistake unknown_field(std::string_view name) {
  std::vector<std::string> names;
  Named<Field>::list(names);
  return {"the field " + quoted("{" + std::string(name) + "}"),
          "one of: " + listed(names) + did_you_mean(name, names)};
}

// Appends the words of each piece, and of each field what `value` says.
template <class Field, class Value>
[[nodiscard]] std::string filled(const Text<Field>& text, const Value& value) {
  std::string out;
  for (const TextPiece<Field>& piece : text.pieces()) {
    out += piece.words;
    if (piece.field) out += value(*piece.field);
  }
  return out;
}

}  // namespace

template <class Field>
tl::expected<Text<Field>, TextMistake> read_text(std::string_view text) {
  std::vector<TextPiece<Field>> pieces(1);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool doubled = at + 1 < text.size() && text[at + 1] == c;
    if (c != '{' && c != '}') {
      pieces.back().words += c;
    } else if (doubled) {
      pieces.back().words += c;
      ++at;
    } else if (c == '}') {
      return tl::unexpected(TextMistake{"a `}` without its `{`", "`{field}`, or `}}` for a brace"});
    } else {
      const std::size_t end = text.find('}', at);
      if (end == std::string_view::npos) {
        return tl::unexpected(
            TextMistake{"a `{` without its `}`", "`{field}`, or `{{` for a brace"});
      }
      const std::string_view name = text.substr(at + 1, end - at - 1);
      const std::optional<Field> field = Named<Field>::find(name);
      if (!field) return tl::unexpected(unknown_field<Field>(name));
      pieces.back().field = field;
      pieces.emplace_back();
      at = end;
    }
  }
  if (pieces.back().words.empty()) pieces.pop_back();
  return Text<Field>(std::move(pieces));
}
template tl::expected<VoicemailText, TextMistake> read_text(std::string_view);
template tl::expected<PublicText, TextMistake> read_text(std::string_view);
template tl::expected<PrivateText, TextMistake> read_text(std::string_view);

std::string fill(const PublicText& text, const PublicWords& words) {
  return filled(text, [&](PublicField field) -> const std::string& {
    return words.of[static_cast<std::size_t>(field)];
  });
}

std::string fill(const PrivateText& text, const PrivateWords& words) {
  return filled(text, [&](const AnyField& field) -> const std::string& {
    if (const auto* shared = std::get_if<PublicField>(&field)) {
      return words.shared.of[static_cast<std::size_t>(*shared)];
    }
    return words.of[static_cast<std::size_t>(std::get<PrivateField>(field))];
  });
}

std::string fill(const VoicemailText& text, const VoicemailWords& words) {
  return filled(text, [&](VoicemailField field) -> const std::string& {
    return field == VoicemailField::callback ? words.callback : words.organisation;
  });
}

std::optional<PrivateField> private_field(const PrivateText& text) {
  for (const TextPiece<AnyField>& piece : text.pieces()) {
    if (!piece.field) continue;
    if (const auto* field = std::get_if<PrivateField>(&*piece.field)) return *field;
  }
  return std::nullopt;
}

PublicText as_public(const PrivateText& text) {
  std::vector<TextPiece<PublicField>> pieces;
  for (const TextPiece<AnyField>& piece : text.pieces()) {
    pieces.push_back({piece.words, std::nullopt});
    if (!piece.field) continue;
    const auto* field = std::get_if<PublicField>(&*piece.field);
    RB_ASSERT(field != nullptr);
    pieces.back().field = *field;
  }
  return PublicText(std::move(pieces));
}

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) {
    const std::size_t length = character_length(text, at);
    at += length == 0 ? 1 : length;
  }
  return count;
}

}  // namespace rb
