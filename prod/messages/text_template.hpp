// Texts with fields to fill in: "{first_name}, please call {callback}." What can be filled in is a
// closed list without anything clinical in it; so no text can name a specialty, a diagnosis or a
// medication unless its author typed it (HHS FAQ 198, minimum necessary). Two braces stand for one.
#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"
#include "core/config/yaml_tree.hpp"

namespace rb::prod {

struct MessageFacts {
  std::string first_name;
  std::string organisation;
  std::string callback;
  std::string link;     // empty: there is none
  std::string times{};  // of what the text is about, in words; empty: there are none
};

inline constexpr std::array<std::string_view, 4> kMessageFields = {"first_name", "organisation",
                                                                   "callback", "link"};

// Of texts that are about times.
inline constexpr std::array<std::string_view, 5> kTimedFields = {"first_name", "organisation",
                                                                 "callback", "link", "times"};

using Texts = std::map<std::string, std::string>;  // by language

// In that language, else in English. Precondition: there is English.
[[nodiscard]] const std::string& in_language(const Texts& texts, std::string_view language);
[[nodiscard]] bool uses_field(std::string_view text, std::string_view field);
// Precondition: a TemplateReader had nothing to say about the text.
[[nodiscard]] std::string fill_template(std::string_view text, const MessageFacts& facts);

// Reads texts from YAML and gathers what is wrong with them.
class TemplateReader {
 public:
  explicit TemplateReader(std::string file) : file_(std::move(file)) {}

  // A mapping from languages to texts, English among them, that use these fields only.
  [[nodiscard]] Texts texts(const YamlNode& node, const std::string& where,
                            std::span<const std::string_view> fields = kMessageFields);
  void problem(const YamlNode& node, std::string what, std::string where, std::string expected);

  [[nodiscard]] bool clean() const { return problems_.empty(); }
  [[nodiscard]] std::vector<Problem> take_problems() { return std::move(problems_); }

 private:
  void check(const YamlNode& node, const std::string& where,
             std::span<const std::string_view> fields);

  std::string file_;
  std::vector<Problem> problems_;
};

}  // namespace rb::prod
