#include "prod/messages/message_book.hpp"

#include <functional>

namespace rb::prod {

tl::expected<MessageBook, std::vector<Problem>> MessageBook::read(std::string_view yaml,
                                                                  std::string file) {
  auto tree = read_yaml(yaml, file);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  TemplateReader reader(std::move(file));
  MessageBook book;
  const YamlNode* templates = tree->find("templates");
  if (templates == nullptr || templates->kind != YamlNode::Kind::mapping ||
      tree->entries.size() != 1) {
    reader.problem(*tree, "this is no file of message templates", "templates",
                   "one key `templates` with a name for each");
    return tl::unexpected(reader.take_problems());
  }
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

}  // namespace rb::prod
