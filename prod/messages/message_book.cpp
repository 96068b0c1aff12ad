#include "prod/messages/message_book.hpp"

#include <array>
#include <functional>

#include "core/config/suggest.hpp"
#include "core/config/yaml_tree.hpp"

namespace rb::prod {
namespace {

constexpr std::array<std::string_view, 4> kFields = {"first_name", "organisation", "callback",
                                                     "link"};

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

class Reader {
 public:
  explicit Reader(std::string file) : file_(std::move(file)) {}
  std::vector<Problem> problems;

  void problem(const YamlNode& node, std::string what, std::string where, std::string expected) {
    problems.push_back({file_, node.place.line, node.place.column, std::move(what),
                        std::move(where), std::move(expected)});
  }

  void check_text(const YamlNode& node, const std::string& where) {
    if (node.kind != YamlNode::Kind::scalar || node.text.empty()) {
      return problem(node, "no text", where, "the text in quotes");
    }
    const bool whole = parts_of(
        node.text, [](std::string_view) {},
        [&](std::string_view name) {
          for (const std::string_view known : kFields) {
            if (known == name) return;
          }
          problem(node, "unknown field `{" + std::string(name) + "}`", where,
                  "{first_name}, {organisation}, {callback} or {link}");
        });
    if (!whole) problem(node, "a brace that stands alone", where, "{{ or }} for a brace");
  }

 private:
  std::string file_;
};

}  // namespace

tl::expected<MessageBook, std::vector<Problem>> MessageBook::read(std::string_view yaml,
                                                                  std::string file) {
  auto tree = read_yaml(yaml, file);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  Reader reader(std::move(file));
  MessageBook book;
  const YamlNode* templates = tree->find("templates");
  if (templates == nullptr || templates->kind != YamlNode::Kind::mapping ||
      tree->entries.size() != 1) {
    reader.problem(*tree, "this is no file of message templates", "templates",
                   "one key `templates` with a name for each");
    return tl::unexpected(std::move(reader.problems));
  }
  for (const YamlEntry& entry : templates->entries) {
    const std::string& name = entry.key.text;
    const std::string where = "templates." + name;
    if (book.has(name)) {
      reader.problem(entry.key, "this template is there already", where, "each name once");
      continue;
    }
    if (entry.value.find("en") == nullptr) {
      reader.problem(entry.key, "no English text", where, "`en:` and the text");
    }
    for (const YamlEntry& language : entry.value.entries) {
      reader.check_text(language.value, where + "." + language.key.text);
      book.texts_[name][language.key.text] = language.value.text;
    }
  }
  if (!reader.problems.empty()) return tl::unexpected(std::move(reader.problems));
  return book;
}

bool MessageBook::has(std::string_view name) const {
  return texts_.find(name) != texts_.end();
}

bool MessageBook::uses_link(std::string_view name) const {
  const auto found = texts_.find(name);
  if (found == texts_.end()) return false;
  return found->second.at("en").find("{link}") != std::string::npos;
}

std::string MessageBook::fill(std::string_view name, std::string_view language,
                              const MessageFacts& facts) const {
  const auto& texts = texts_.find(name)->second;
  auto text = texts.find(std::string(language));
  if (text == texts.end()) text = texts.find("en");
  std::string filled;
  parts_of(
      text->second, [&](std::string_view plain) { filled += plain; },
      [&](std::string_view field) {
        if (field == "first_name") filled += facts.first_name;
        if (field == "organisation") filled += facts.organisation;
        if (field == "callback") filled += facts.callback;
        if (field == "link") filled += facts.link;
      });
  return filled;
}

}  // namespace rb::prod
