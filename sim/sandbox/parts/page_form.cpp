#include "sim/sandbox/parts/page_form.hpp"

#include <algorithm>

namespace rb::sim::sandbox {
namespace {

std::string unescaped(std::string_view text) {
  constexpr std::pair<std::string_view, char> kNamed[] = {
      {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
  std::string out;
  while (!text.empty()) {
    const auto* found = std::find_if(std::begin(kNamed), std::end(kNamed), [&](const auto& named) {
      return text.substr(0, named.first.size()) == named.first;
    });
    out += found == std::end(kNamed) ? text.front() : found->second;
    text.remove_prefix(found == std::end(kNamed) ? 1 : found->first.size());
  }
  return out;
}

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/';
}

struct Tag {
  std::string name;
  net::Fields attributes;

  [[nodiscard]] std::string get(std::string_view wanted) const {
    const auto found = std::find_if(
        attributes.begin(), attributes.end(),
        [&](const net::Field& field) { return net::equal_without_case(field.name, wanted); });
    return found == attributes.end() ? std::string() : found->value;
  }
  [[nodiscard]] bool is(std::string_view wanted) const {
    return net::equal_without_case(name, wanted);
  }
};

// Takes the next tag off the text; false at its end.
bool next_tag(std::string_view& text, Tag& tag) {
  const std::size_t begin = text.find('<');
  if (begin == text.npos) return false;
  text.remove_prefix(begin + 1);
  tag = {};
  const std::size_t named = std::min(text.find_first_of(" \t\r\n>"), text.size());
  tag.name = text.substr(0, named);
  text.remove_prefix(named);
  while (!text.empty() && text.front() != '>') {
    if (is_space(text.front())) {
      text.remove_prefix(1);
      continue;
    }
    net::Field field;
    const std::size_t end = std::min(text.find_first_of("= \t\r\n>"), text.size());
    field.name = text.substr(0, end);
    text.remove_prefix(std::max<std::size_t>(end, field.name.empty() ? 1 : 0));
    if (!text.empty() && text.front() == '=') {
      text.remove_prefix(1);
      const bool quoted = !text.empty() && (text.front() == '"' || text.front() == '\'');
      const std::size_t close =
          quoted ? text.find(text.front(), 1) : text.find_first_of(" \t\r\n>");
      const std::size_t length = std::min(close, text.size());
      field.value = unescaped(text.substr(quoted ? 1 : 0, length - (quoted ? 1 : 0)));
      text.remove_prefix(std::min(length + (quoted ? 1 : 0), text.size()));
    }
    tag.attributes.push_back(std::move(field));
  }
  if (!text.empty()) text.remove_prefix(1);
  return true;
}

}  // namespace

std::optional<PageForm> read_form(std::string_view html) {
  std::optional<PageForm> form;
  Tag tag;
  while (next_tag(html, tag)) {
    if (!form) {
      if (!tag.is("form") || !net::equal_without_case(tag.get("method"), "post")) continue;
      form.emplace();
      form->action = tag.get("action");
      continue;
    }
    if (tag.is("/form")) return form;
    const net::Field field{tag.get("name"), tag.get("value")};
    if (field.name.empty()) continue;
    const std::string type = tag.get("type");
    const bool button = tag.is("button") || (tag.is("input") && type == "submit");
    if (button) form->buttons.push_back(field);
    if (!tag.is("input") || button) continue;
    const bool radio = type == "radio";
    if (type == "hidden" || (radio && net::find_field(form->given, field.name) == nullptr)) {
      form->given.push_back(field);
    }
  }
  return form;
}

}  // namespace rb::sim::sandbox
