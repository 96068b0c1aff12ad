#include "core/config/yaml_tree.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <exception>
#include <optional>
#include <sstream>
#include <utility>

#include "core/config/scalars/characters.hpp"
#include "core/config/text_check.hpp"

namespace rb {
namespace {

// yaml-cpp counts columns in bytes, people and editors in characters.
class Columns {
 public:
  explicit Columns(std::string_view text) : text_(text) {
    starts_.push_back(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] == '\n') starts_.push_back(at + 1);
    }
  }

  [[nodiscard]] Place place(const YAML::Mark& mark) const {
    if (mark.is_null()) return {};
    const auto line =
        std::min(static_cast<std::size_t>(std::max(mark.line, 0)), starts_.size() - 1);
    const auto bytes = static_cast<std::size_t>(std::max(mark.column, 0));
    const std::string_view before = text_.substr(starts_[line]).substr(0, bytes);
    const auto continuations = std::count_if(before.begin(), before.end(), [](char c) {
      return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    });
    return {static_cast<int>(line) + 1,
            static_cast<int>(bytes) + 1 - static_cast<int>(continuations)};
  }

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

// Ends the reading from inside a callback of yaml-cpp; never leaves this file.
struct Refused : std::exception {
  Refused(Place where, std::string found, std::string wanted)
      : place(where), what_found(std::move(found)), expected(std::move(wanted)) {}
  Place place;
  std::string what_found;
  std::string expected;
};

class TreeBuilder : public YAML::EventHandler {
 public:
  explicit TreeBuilder(const Columns& columns) : columns_(columns) {}

  [[nodiscard]] std::optional<YamlNode> take() { return std::move(root_); }
  // Where the innermost mapping or list begins that is still open when reading stops.
  [[nodiscard]] Place innermost_open() const {
    return open_.empty() ? Place{} : open_.back().node.place;
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (root_) {
      throw Refused(columns_.place(mark), "a second document (after `---`)",
                    "one document per file");
    }
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
    add(make(YamlNode::Kind::nothing, mark));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_reference(mark); }
  void OnAnchor(const YAML::Mark& mark, const std::string&) override { refuse_reference(mark); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string& value) override {
    refuse_tag(mark, tag);
    YamlNode node = make(YamlNode::Kind::scalar, mark);
    node.text = value;
    add(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    refuse_tag(mark, tag);
    open(YamlNode::Kind::list, mark);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    refuse_tag(mark, tag);
    open(YamlNode::Kind::mapping, mark);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    YamlNode node;
    std::optional<YamlNode> key;  // of a mapping: read, its value not yet
  };

  [[noreturn]] void refuse_reference(const YAML::Mark& mark) const {
    throw Refused(columns_.place(mark), "an anchor or alias (`&name`, `*name`)",
                  "the value itself, written out");
  }

  // yaml-cpp gives "?" for plain and "!" for quoted scalars.
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
    if (tag.empty() || tag == "?" || tag == "!") return;
    throw Refused(columns_.place(mark), "a YAML tag (" + quoted(tag) + ")",
                  "the value alone: every key knows its own type");
  }

  [[nodiscard]] YamlNode make(YamlNode::Kind kind, const YAML::Mark& mark) {
    YamlNode node;
    node.kind = kind;
    node.place = columns_.place(mark);
    if (++values_ > kMaxValues) {
      throw Refused(node.place, "more than " + std::to_string(kMaxValues) + " values in one file",
                    "a smaller file");
    }
    return node;
  }

  void open(YamlNode::Kind kind, const YAML::Mark& mark) {
    YamlNode node = make(kind, mark);
    if (open_.size() == kMaxDepth) {
      throw Refused(node.place,
                    "mappings or lists more than " + std::to_string(kMaxDepth) + " deep",
                    "the few levels of the reference page");
    }
    open_.push_back({std::move(node), std::nullopt});
  }

  void close() {
    YamlNode node = std::move(open_.back().node);
    open_.pop_back();
    add(std::move(node));
  }

  void add(YamlNode node) {
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    Open& parent = open_.back();
    if (parent.node.kind == YamlNode::Kind::list) {
      parent.node.items.push_back(std::move(node));
    } else if (!parent.key) {
      parent.key = std::move(node);
    } else {
      parent.node.entries.push_back({std::move(*parent.key), std::move(node)});
      parent.key.reset();
    }
  }

  const Columns& columns_;
  std::vector<Open> open_;
  std::optional<YamlNode> root_;
  std::size_t values_ = 0;
};

struct Translation {
  std::string_view yaml_cpp;
  std::string_view what;
  std::string_view expected;
};

// yaml-cpp's words for the mistakes people make, in the words of people who do not write parsers.
constexpr std::array kTranslations = {
    Translation{"end of map flow not found", "a mapping that opens with `{` and goes on here",
                "`,` or `}`"},
    Translation{"end of sequence flow not found", "a list that opens with `[` and goes on here",
                "`,` or `]`"},
    Translation{"end of map not found", "a line that fits no mapping above it",
                "`key: value`, indented like the keys beside it"},
    Translation{"end of sequence not found", "a line that fits no list above it",
                "`- item`, indented like the items beside it"},
    Translation{"illegal EOF in scalar", "a quoted text without its closing quote",
                "the same quote at the end of the text"},
    Translation{"illegal document indicator in scalar", "a quoted text without its closing quote",
                "the same quote at the end of the text"},
    Translation{"illegal map value", "a `:` where no key can be",
                "one `key: value` on a line; quotes around a text that contains `: `"},
    Translation{"illegal map key", "a key where none can be", "`key: value`"},
    Translation{"illegal block entry", "a `- ` where no list can be",
                "the list on the lines below its key"},
    Translation{"illegal flow end", "a closing bracket that was never opened", "no bracket here"},
    Translation{"unknown token", "a character that starts no value",
                "quotes around a text that starts with a special character"},
    Translation{"illegal tab when looking for indentation", "a tab", "spaces"},
    Translation{"the referenced anchor is not defined", "an anchor or alias (`&name`, `*name`)",
                "the value itself, written out"},
};

struct Reading {
  const std::string& file;
  const Columns& columns;
  const TreeBuilder& builder;
  std::size_t last_line;  // from 0
};

// The end of the text stops the reading, though the bracket that was never closed is to blame.
// yaml-cpp gives the last line's start as the place of the end.
[[nodiscard]] bool is_unclosed_bracket(const YAML::Exception& error, const Reading& reading) {
  return error.mark.column == 0 && static_cast<std::size_t>(error.mark.line) == reading.last_line &&
         (error.msg == YAML::ErrorMsg::END_OF_MAP_FLOW ||
          error.msg == YAML::ErrorMsg::END_OF_SEQ_FLOW);
}

[[nodiscard]] Problem syntax_problem(const YAML::Exception& error, const Reading& reading) {
  const std::string& file = reading.file;
  if (is_unclosed_bracket(error, reading)) {
    const Place open = reading.builder.innermost_open();
    const bool mapping = error.msg == YAML::ErrorMsg::END_OF_MAP_FLOW;
    return {file,        open.line,
            open.column, mapping ? "a `{` that is never closed" : "a `[` that is never closed",
            "the YAML",  mapping ? "`}`" : "`]`"};
  }
  const Place place = reading.columns.place(error.mark);
  const auto known = std::find_if(kTranslations.begin(), kTranslations.end(),
                                  [&](const Translation& t) { return t.yaml_cpp == error.msg; });
  if (known != kTranslations.end()) {
    return {file,         place.line,
            place.column, std::string(known->what),
            "the YAML",   std::string(known->expected)};
  }
  return {file,         place.line,
          place.column, "a YAML mistake (" + error.msg + ")",
          "the YAML",   "`key: value` lines, `- item` lists"};
}

[[nodiscard]] Problem at_top(const std::string& file, std::string what, std::string expected) {
  return {file, 1, 1, std::move(what), "the text", std::move(expected)};
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  for (const YamlEntry& entry : entries) {
    if (entry.key.kind == Kind::scalar && entry.key.text == key) return &entry.value;
  }
  return nullptr;
}

tl::expected<YamlNode, std::vector<Problem>> read_yaml(std::string_view text,
                                                       const std::string& file) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  if (std::vector<Problem> problems = check_text(text, file); !problems.empty()) {
    return tl::unexpected(std::move(problems));
  }
  // Without the line breaks at the end: yaml-cpp takes one for the end of an unclosed quote.
  text = text.substr(0, text.find_last_not_of(" \r\n") + 1);
  const Columns columns(text);
  TreeBuilder builder(columns);
  std::vector<Problem> problems;
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Refused& refused) {
    problems.push_back({file, refused.place.line, refused.place.column, refused.what_found,
                        "the YAML", refused.expected});
  } catch (const YAML::Exception& error) {
    const auto last_line = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    problems.push_back(syntax_problem(error, {file, columns, builder, last_line}));
  } catch (const std::exception& error) {
    problems.push_back(
        at_top(file, std::string("a text YAML cannot read (") + error.what() + ")", "a YAML file"));
  }
  if (!problems.empty()) return tl::unexpected(std::move(problems));
  std::optional<YamlNode> root = builder.take();
  if (!root || root->kind == YamlNode::Kind::nothing) {
    return tl::unexpected(
        std::vector<Problem>{at_top(file, "an empty file", "`key: value` lines")});
  }
  return std::move(*root);
}

}  // namespace rb
