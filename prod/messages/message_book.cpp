#include "prod/messages/message_book.hpp"

#include <functional>

namespace rb::prod {
namespace {

constexpr std::array<std::string_view, 2> kVoicemailFields = {"organisation", "callback"};

}  // namespace

tl::expected<MessageBook, std::vector<Problem>> MessageBook::read(std::string_view yaml,
                                                                  std::string file) {
  auto tree = read_yaml(yaml, file);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  TemplateReader reader(std::move(file));
  MessageBook book;
  const YamlNode* templates = tree->find("templates");
  const YamlNode* voicemails = tree->find("voicemails");
  if (templates == nullptr || templates->kind != YamlNode::Kind::mapping ||
      tree->entries.size() != (voicemails == nullptr ? 1U : 2U)) {
    reader.problem(*tree, "this is no file of message templates", "templates",
                   "a key `templates` with a name for each, and `voicemails` likewise");
    return tl::unexpected(reader.take_problems());
  }
  if (voicemails != nullptr) read_voicemails(*voicemails, reader, book.voicemails_);
  for (const YamlEntry& entry : templates->entries) {
    const std::string& name = entry.key.text;
    const std::string where = "templates." + name;
    if (book.has(name)) {
      reader.problem(entry.key, "this template is there already", where, "each name once");
      continue;
    }
    book.texts_[name] = reader.texts(entry.value, where);
  }
  if (!reader.clean()) return tl::unexpected(reader.take_problems());
  return book;
}

void MessageBook::read_voicemails(const YamlNode& node, TemplateReader& reader, Templates& to) {
  if (node.kind != YamlNode::Kind::mapping) {
    return reader.problem(node, "no voicemails", "voicemails", "a text for each name");
  }
  for (const YamlEntry& entry : node.entries) {
    const std::string where = "voicemails." + entry.key.text;
    for (const YamlEntry& language : entry.value.entries) {
      for (const std::string_view field : kVoicemailFields) {
        if (uses_field(language.value.text, field)) continue;
        reader.problem(language.value, "the message does not say who called and at which number",
                       where + "." + language.key.text, "{organisation} and {callback}");
        break;
      }
    }
    Texts read = reader.texts(entry.value, where, kVoicemailFields);
    if (!to.emplace(entry.key.text, std::move(read)).second) {
      reader.problem(entry.key, "this voicemail is there already", where, "each name once");
    }
  }
}

bool MessageBook::has(std::string_view name) const {
  return texts_.find(name) != texts_.end();
}

bool MessageBook::uses_link(std::string_view name) const {
  const auto found = texts_.find(name);
  return found != texts_.end() && uses_field(found->second.at("en"), "link");
}

std::string MessageBook::fill(std::string_view name, std::string_view language,
                              const MessageFacts& facts) const {
  return fill_template(in_language(texts_.find(name)->second, language), facts);
}

std::string MessageBook::voicemail(std::string_view name, std::string_view language,
                                   const MessageFacts& facts) const {
  const auto found = voicemails_.find(name);
  if (found == voicemails_.end()) return {};
  return fill_template(in_language(found->second, language), facts);
}

}  // namespace rb::prod
