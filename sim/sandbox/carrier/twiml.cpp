#include "sim/sandbox/carrier/twiml.hpp"

#include <algorithm>
#include <charconv>

#include "edge/net/url.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr std::size_t kLongest = 64UL * 1024;
constexpr int kDeepest = 8;
constexpr Millis kWord = 400ms;
constexpr Millis kRecording = 5s;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool ends_name(char c) {
  return is_space(c) || c == '>' || c == '/' || c == '=' || c == '<' || c == '"' || c == '\'';
}

void append_utf8(std::string& to, std::uint32_t code) {
  if (code < 0x80) {
    to += static_cast<char>(code);
  } else if (code < 0x800) {
    to += static_cast<char>(0xC0U | (code >> 6U));
    to += static_cast<char>(0x80U | (code & 0x3FU));
  } else {
    if (code >= 0x10000) {
      to += static_cast<char>(0xF0U | (code >> 18U));
      to += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
    } else {
      to += static_cast<char>(0xE0U | (code >> 12U));
    }
    to += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
    to += static_cast<char>(0x80U | (code & 0x3FU));
  }
}

class Parser {
 public:
  explicit Parser(std::string_view xml) : rest_(xml) {}

  Result<std::vector<Verb>> document() {
    if (rest_.size() > kLongest) return bad("longer than 64 KiB");
    if (!skip_between() || rest_.empty()) return bad("there is no element");
    Verb root;
    if (!element(root, 0)) return bad(why_);
    if (root.name != "Response") return bad("the root is <" + root.name + ">, not <Response>");
    if (!skip_between() || !rest_.empty()) return bad("something follows the root");
    return std::move(root.inside);
  }

 private:
  static tl::unexpected<Error> bad(const std::string& why) {
    return fail(ErrorCode::invalid_input, "no TwiML: " + why);
  }
  bool no(const char* why) {
    why_ = why;
    return false;
  }

  bool skip(std::string_view text) {
    if (rest_.substr(0, text.size()) != text) return false;
    rest_.remove_prefix(text.size());
    return true;
  }
  bool skip_past(std::string_view text) {
    const std::size_t at = rest_.find(text);
    if (at == rest_.npos) return false;
    rest_.remove_prefix(at + text.size());
    return true;
  }
  void skip_space() {
    while (!rest_.empty() && is_space(rest_.front())) rest_.remove_prefix(1);
  }
  // Space, comments and instructions.
  bool skip_between() {
    while (true) {
      skip_space();
      if (skip("<!--")) {
        if (!skip_past("-->")) return no("a comment has no end");
      } else if (skip("<?")) {
        if (!skip_past("?>")) return no("an instruction has no end");
      } else {
        return true;
      }
    }
  }

  std::string name() {
    std::size_t length = 0;
    while (length < rest_.size() && !ends_name(rest_[length])) ++length;
    std::string text(rest_.substr(0, length));
    rest_.remove_prefix(length);
    return text;
  }

  // Text with its entities replaced.
  bool plain(std::string_view text, std::string& to) {
    while (!text.empty()) {
      if (text.front() != '&') {
        to += text.front();
        text.remove_prefix(1);
        continue;
      }
      const std::size_t end = text.find(';');
      if (end == text.npos || !entity(text.substr(1, end - 1), to)) {
        return no("an entity that is not known");
      }
      text.remove_prefix(end + 1);
    }
    return true;
  }
  static bool entity(std::string_view code, std::string& to) {
    if (code.size() > 1 && code.front() == '#') {
      const bool hex = code[1] == 'x';
      code.remove_prefix(hex ? 2 : 1);
      std::uint32_t number = 0;
      const char* end = code.data() + code.size();
      const auto read = std::from_chars(code.data(), end, number, hex ? 16 : 10);
      if (read.ec != std::errc{} || read.ptr != end || number > 0x10FFFF) return false;
      append_utf8(to, number);
      return true;
    }
    constexpr std::pair<std::string_view, char> kNamed[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    const auto* found = std::find_if(std::begin(kNamed), std::end(kNamed),
                                     [&](const auto& named) { return named.first == code; });
    if (found == std::end(kNamed)) return false;
    to += found->second;
    return true;
  }

  bool attributes(Verb& verb) {
    while (true) {
      skip_space();
      if (rest_.empty()) return no("a tag has no end");
      if (rest_.front() == '>' || rest_.front() == '/') return true;
      net::Field field{name(), {}};
      skip_space();
      if (field.name.empty() || !skip("=")) return no("an attribute without a value");
      skip_space();
      const char quote = rest_.empty() ? ' ' : rest_.front();
      if (quote != '"' && quote != '\'') return no("a value without quotes");
      const std::size_t end = rest_.find(quote, 1);
      if (end == rest_.npos) return no("a value has no end");
      if (!plain(rest_.substr(1, end - 1), field.value)) return false;
      rest_.remove_prefix(end + 1);
      verb.attributes.push_back(std::move(field));
    }
  }

  bool element(Verb& verb, int depth) {
    if (depth > kDeepest) return no("too deep");
    if (!skip("<")) return no("expected an element");
    if (rest_.substr(0, 1) == "!") return no("a document type is not taken");
    verb.name = name();
    if (verb.name.empty()) return no("an element without a name");
    if (!attributes(verb)) return false;
    if (skip("/>")) return true;
    if (!skip(">")) return no("a tag has no end");
    if (!content(verb, depth)) return false;
    if (!skip("</" + verb.name)) return no("an element has no end");
    skip_space();
    return skip(">") || no("an element has no end");
  }

  bool content(Verb& verb, int depth) {
    while (true) {
      const std::size_t end = std::min(rest_.find('<'), rest_.size());
      if (!plain(rest_.substr(0, end), verb.text)) return false;
      rest_.remove_prefix(end);
      if (rest_.empty()) return no("an element has no end");
      if (rest_.substr(0, 2) == "</") break;
      if (rest_.substr(0, 4) == "<!--" || rest_.substr(0, 2) == "<?") {
        if (!skip_between()) return false;
      } else if (!element(verb.inside.emplace_back(), depth + 1)) {
        return false;
      }
    }
    const auto first = std::find_if_not(verb.text.begin(), verb.text.end(), is_space);
    verb.text.erase(verb.text.begin(), first);
    while (!verb.text.empty() && is_space(verb.text.back())) verb.text.pop_back();
    return true;
  }

  std::string_view rest_;
  const char* why_ = "";
};

std::int64_t words_in(std::string_view text) {
  std::int64_t words = 0;
  bool in_word = false;
  for (const char c : text) {
    if (!is_space(c) && !in_word) ++words;
    in_word = !is_space(c);
  }
  return words;
}

std::int64_t number_or(std::string_view text, std::int64_t otherwise, std::int64_t most) {
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  const bool good = read.ec == std::errc{} && read.ptr == end && value >= 0;
  return good ? std::min(value, most) : otherwise;
}

}  // namespace

std::string_view Verb::attribute(std::string_view wanted) const {
  const std::string* value = net::find_field(attributes, wanted);
  return value == nullptr ? std::string_view{} : std::string_view(*value);
}

Result<std::vector<Verb>> parse_twiml(std::string_view xml) {
  return Parser(xml).document();
}

Millis time_of(const Verb& verb) {
  const std::int64_t times = std::max<std::int64_t>(1, number_or(verb.attribute("loop"), 1, 20));
  if (verb.name == "Say") return kWord * words_in(verb.text) * times;
  if (verb.name == "Play") return kRecording * times;
  if (verb.name == "Pause") return 1s * number_or(verb.attribute("length"), 1, 600);
  Millis sum{};
  if (verb.name == "Gather") {
    for (const Verb& prompt : verb.inside) sum += time_of(prompt);
  }
  return sum;
}

std::string resolve(std::string_view document, std::string_view reference) {
  const std::string_view bare = document.substr(0, document.find('?'));
  if (reference.empty()) return std::string(document);
  if (reference.find("://") != reference.npos) return std::string(reference);
  if (reference.front() == '?') return std::string(bare) + std::string(reference);
  const std::size_t host = bare.find("://") + 3;
  if (reference.front() == '/') {
    return std::string(bare.substr(0, bare.find('/', host))) + std::string(reference);
  }
  const std::size_t slash = bare.rfind('/');
  if (slash < host) return std::string(bare) + '/' + std::string(reference);
  return std::string(bare.substr(0, slash + 1)) + std::string(reference);
}

}  // namespace rb::sim::sandbox
