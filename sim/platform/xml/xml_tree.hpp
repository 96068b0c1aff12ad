// XML text as a plain tree with places, and deliberately less than XML: UTF-8, elements and
// attributes. Declarations inside the document are refused, so there are no entities to unfold or
// to fetch, and no default from elsewhere; a DOCTYPE that names a file is passed over. The only
// header in front of expat.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"

namespace rb::sim {

struct XmlAttribute {
  std::string name;
  std::string value;
  Place place;  // of the value
};

struct XmlElement {
  std::string name;
  Place place;
  std::vector<XmlAttribute> attributes{};  // in their order
  std::vector<XmlElement> children{};

  // nullptr if it is not written.
  [[nodiscard]] const XmlAttribute* find(std::string_view attribute) const;
};

// The root. Text that is no XML, or more than this reader takes, comes back as a problem.
[[nodiscard]] tl::expected<XmlElement, std::vector<Problem>> read_xml(std::string_view text,
                                                                      const std::string& file);

}  // namespace rb::sim
