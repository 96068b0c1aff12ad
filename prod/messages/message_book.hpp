// The words that patients get: templates by name and language, filled in for one patient. What can
// be filled in is a closed list without anything clinical in it; so no text can name a specialty, a
// diagnosis or a medication unless its author typed it (docs: HHS FAQ 198, minimum necessary).
//
//   templates:
//     flu-heads-up:
//       en: "{first_name}, your clinic has flu shots for you: {link} or call {callback}."
//       es: "..."
//
// Fields: {first_name}, {organisation}, {callback}, {link}. Two braces stand for one.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/config/loader.hpp"

namespace rb::prod {

struct MessageFacts {
  std::string first_name;
  std::string organisation;
  std::string callback;
  std::string link;  // empty: there is none
};

class MessageBook {
 public:
  // Every mistake at once: YAML that cannot be read, an unknown field, a text without English.
  [[nodiscard]] static tl::expected<MessageBook, std::vector<Problem>> read(std::string_view yaml,
                                                                            std::string file);

  [[nodiscard]] bool has(std::string_view name) const;
  [[nodiscard]] bool uses_link(std::string_view name) const;
  // In the patient's language, else in English. Precondition: has(name).
  [[nodiscard]] std::string fill(std::string_view name, std::string_view language,
                                 const MessageFacts& facts) const;

 private:
  std::map<std::string, std::map<std::string, std::string>, std::less<>> texts_;
};

}  // namespace rb::prod
