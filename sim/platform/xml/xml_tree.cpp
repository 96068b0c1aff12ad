#include "sim/platform/xml/xml_tree.hpp"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "core/config/scalars/characters.hpp"

namespace rb::sim {
namespace {

constexpr std::size_t kMostBytes = std::size_t{16} << 20U;
constexpr std::size_t kMostElements = 200'000;
constexpr std::size_t kDeepest = 32;
constexpr std::string_view kSpace = " \t\r\n";

class TreeReader {
 public:
  TreeReader(std::string_view text, const std::string& file)
      : text_(text), file_(file), parser_(XML_ParserCreate("UTF-8"), &XML_ParserFree) {
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(
        parser_.get(),
        [](void* self, const char* name, const char** values) { of(self).begin(name, values); },
        [](void* self, const char*) { of(self).open_.pop_back(); });
    XML_SetCharacterDataHandler(parser_.get(), [](void* self, const char* data, int length) {
      of(self).characters({data, static_cast<std::size_t>(length)});
    });
    XML_SetStartDoctypeDeclHandler(
        parser_.get(), [](void* self, const char*, const char*, const char*, int internal) {
          if (internal != 0) {
            of(self).refuse(of(self).at(), "declarations inside the document",
                            "a DOCTYPE without [...], or none");
          }
        });
    XML_SetSkippedEntityHandler(parser_.get(), [](void* self, const char* name, int) {
      of(self).refuse(of(self).at(), "the entity " + quoted(name), "plain text");
    });
  }

  tl::expected<XmlElement, std::vector<Problem>> read() {
    if (text_.size() > kMostBytes) {
      refuse(0, "a file of " + std::to_string(text_.size()) + " bytes",
             "at most " + std::to_string(kMostBytes) + " bytes");
    } else {
      const XML_Status status =
          XML_Parse(parser_.get(), text_.data(), static_cast<int>(text_.size()), XML_TRUE);
      if (status != XML_STATUS_OK && !problem_) {
        refuse(at(), XML_ErrorString(XML_GetErrorCode(parser_.get())), "well-formed XML in UTF-8");
      }
    }
    if (problem_) return tl::unexpected(std::vector{*problem_});
    return std::move(root_.children.front());
  }

 private:
  static TreeReader& of(void* self) { return *static_cast<TreeReader*>(self); }

  // Where the parser is: what it is handling begins there.
  [[nodiscard]] std::size_t at() const {
    const XML_Index index = XML_GetCurrentByteIndex(parser_.get());
    return std::min(static_cast<std::size_t>(std::max<XML_Index>(index, 0)), text_.size());
  }

  // Offsets come in ascending order, all but a few: a line is counted once.
  Place place(std::size_t offset) {
    if (offset < line_start_) {
      line_start_ = 0;
      line_ = 1;
    }
    for (std::size_t end = text_.find('\n', line_start_); end < offset;
         end = text_.find('\n', line_start_)) {
      line_start_ = end + 1;
      ++line_;
    }
    const std::string_view before = text_.substr(line_start_, offset - line_start_);
    const auto characters = std::count_if(before.begin(), before.end(), [](char c) {
      return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    });
    return {line_, static_cast<int>(characters) + 1};
  }

  // The first thing that is wrong is told, and ends the reading.
  void refuse(std::size_t offset, std::string what, std::string expected) {
    if (problem_) return;
    const Place where = place(offset);
    problem_ = Problem{file_, where.line, where.column, std::move(what), "the XML", expected};
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  void begin(const char* name, const char** values) {
    if (problem_) return;
    if (++elements_ > kMostElements || open_.size() > kDeepest) {
      refuse(at(), "an element too many, or too deep in others",
             "at most " + std::to_string(kMostElements) + " elements, no more than " +
                 std::to_string(kDeepest) + " inside one another");
      return;
    }
    XmlElement element{.name = name, .place = place(at())};
    for (; *values != nullptr; values += 2) {
      element.attributes.push_back({values[0], values[1], {}});
    }
    find_values(element);
    std::vector<XmlElement>& siblings = open_.empty() ? root_.children : open_.back()->children;
    siblings.push_back(std::move(element));
    open_.push_back(&siblings.back());
  }

  // Where the attributes of the tag have their values, which expat does not say. The tag is
  // well-formed; attributes come in the order of the text.
  void find_values(XmlElement& element) {
    const std::size_t begin = at();
    const std::string_view tag =
        text_.substr(begin, static_cast<std::size_t>(XML_GetCurrentByteCount(parser_.get())));
    std::size_t from = 1 + element.name.size();
    for (XmlAttribute& attribute : element.attributes) {
      const std::size_t quote = tag.find_first_of("\"'", from);
      const std::size_t end = tag.find(tag[quote], quote + 1);
      attribute.place = place(begin + quote + 1);
      check_references(tag.substr(quote + 1, end - quote - 1), begin + quote + 1);
      from = end + 1;
    }
  }

  // An entity that only an unread DOCTYPE could know would be dropped without a word.
  void check_references(std::string_view raw, std::size_t offset) {
    for (std::size_t at = raw.find('&'); at != raw.npos; at = raw.find('&', at + 1)) {
      const std::string_view name = raw.substr(at + 1, raw.find(';', at) - at - 1);
      const bool known = name == "amp" || name == "lt" || name == "gt" || name == "quot" ||
                         name == "apos" || name.starts_with('#');
      if (!known) refuse(offset + at, "the entity " + quoted(name), "plain text");
    }
  }

  void characters(std::string_view data) {
    const std::size_t first = data.find_first_not_of(kSpace);
    if (problem_ || first == data.npos) return;
    refuse(at() + first, "the text " + quoted(data), "elements and comments alone");
  }

  std::string_view text_;
  const std::string& file_;
  std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
  XmlElement root_;                // around the document's own
  std::vector<XmlElement*> open_;  // each in the one before; only the last one's children grow
  std::optional<Problem> problem_;
  std::size_t elements_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
};

}  // namespace

const XmlAttribute* XmlElement::find(std::string_view attribute) const {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const XmlAttribute& a) { return a.name == attribute; });
  return found == attributes.end() ? nullptr : &*found;
}

tl::expected<XmlElement, std::vector<Problem>> read_xml(std::string_view text,
                                                        const std::string& file) {
  return TreeReader(text, file).read();
}

}  // namespace rb::sim
