// What of a platform file is understood: elements, their attributes, and what may stand in them.
// Collects every mistake of a file with its place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/platform/xml/xml_tree.hpp"

namespace rb::sim {

// The name of format 4.1 for what format 4 calls AS.
[[nodiscard]] std::string_view current_name(const XmlElement& element);

// The attribute's value; `otherwise` if it is not written, or empty, which is the same by SimGrid's
// rules.
[[nodiscard]] std::string value_of(const XmlElement& element, std::string_view attribute,
                                   std::string otherwise = "");

class ElementCheck {
 public:
  explicit ElementCheck(const std::string& file) : file_(file) {}

  // Whether all its attributes are there and understood.
  bool attributes(const XmlElement& element);
  // Those in it that are understood, attributes and all.
  [[nodiscard]] std::vector<const XmlElement*> children(const XmlElement& parent);

  void tell(const Place& place, std::string what, const XmlElement& in, std::string expected);
  // About the place of an attribute; of the element if that is not written.
  void tell_at(const XmlElement& element, std::string_view attribute, std::string what,
               std::string expected);
  // The attribute's value is not one.
  void wrong(const XmlElement& element, std::string_view attribute, std::string expected);

  [[nodiscard]] std::vector<Problem>& problems() { return problems_; }

 private:
  const std::string& file_;
  std::vector<Problem> problems_;
};

}  // namespace rb::sim
