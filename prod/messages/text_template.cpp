#include "prod/messages/text_template.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

// Calls plain(text) and field(name) for the parts of a template. False: a brace stands alone.
template <class Plain, class Field>
bool parts_of(std::string_view text, Plain plain, Field field) {
  while (!text.empty()) {
    const std::size_t brace = text.find_first_of("{}");
    plain(text.substr(0, brace));
    if (brace == std::string_view::npos) return true;
    text.remove_prefix(brace);
    if (text.size() > 1 && text[1] == text[0]) {
      plain(text.substr(0, 1));
      text.remove_prefix(2);
      continue;
    }
    const std::size_t end = text.find('}');
    if (text[0] == '}' || end == std::string_view::npos) return false;
    field(text.substr(1, end - 1));
    text.remove_prefix(end + 1);
  }
  return true;
}

// "{a}, {b} or {c}"
std::string listed_fields(std::span<const std::string_view> fields) {
  std::string text;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) text += i + 1 == fields.size() ? " or " : ", ";
    text += "{" + std::string(fields[i]) + "}";
  }
  return text;
}

}  // namespace

const std::string& in_language(const Texts& texts, std::string_view language) {
  const auto found = texts.find(std::string(language));
  return found != texts.end() ? found->second : texts.at("en");
}

bool uses_field(std::string_view text, std::string_view field) {
  bool uses = false;
  parts_of(
      text, [](std::string_view) {}, [&](std::string_view name) { uses |= name == field; });
  return uses;
}

std::string fill_template(std::string_view text, const MessageFacts& facts) {
  std::string filled;
  parts_of(
      text, [&](std::string_view plain) { filled += plain; },
      [&](std::string_view field) {
        if (field == "first_name") filled += facts.first_name;
        if (field == "organisation") filled += facts.organisation;
        if (field == "callback") filled += facts.callback;
        if (field == "link") filled += facts.link;
        if (field == "times") filled += facts.times;
      });
  return filled;
}

Texts TemplateReader::texts(const YamlNode& node, const std::string& where,
                            std::span<const std::string_view> fields) {
  Texts texts;
  if (node.find("en") == nullptr) problem(node, "no English text", where, "`en:` and the text");
  for (const YamlEntry& language : node.entries) {
    check(language.value, where + "." + language.key.text, fields);
    if (!texts.emplace(language.key.text, language.value.text).second) {
      problem(language.key, "this language is there already", where, "each language once");
    }
  }
  return texts;
}

void TemplateReader::problem(const YamlNode& node, std::string what, std::string where,
                             std::string expected) {
  problems_.push_back({file_, node.place.line, node.place.column, std::move(what), std::move(where),
                       std::move(expected)});
}

void TemplateReader::check(const YamlNode& node, const std::string& where,
                           std::span<const std::string_view> fields) {
  if (node.kind != YamlNode::Kind::scalar || node.text.empty()) {
    return problem(node, "no text", where, "the text in quotes");
  }
  const bool whole = parts_of(
      node.text, [](std::string_view) {},
      [&](std::string_view name) {
        if (std::find(fields.begin(), fields.end(), name) != fields.end()) return;
        problem(node, "unknown field `{" + std::string(name) + "}`", where, listed_fields(fields));
      });
  if (!whole) problem(node, "a brace that stands alone", where, "{{ or }} for a brace");
}

}  // namespace rb::prod
