// The words that patients get in texts: templates by name and language, filled in for one patient.
//
//   templates:
//     flu-heads-up:
//       en: "{first_name}, your clinic has flu shots for you: {link} or call {callback}."
//       es: "..."
//
// Fields: {first_name}, {organisation}, {callback}, {link}.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "prod/messages/text_template.hpp"

namespace rb::prod {

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
  std::map<std::string, Texts, std::less<>> texts_;
};

}  // namespace rb::prod
