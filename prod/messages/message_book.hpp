// The words that patients get in texts, and that an agent leaves on a machine: templates by name
// and language, filled in for one patient.
//
//   templates:
//     flu-heads-up:
//       en: "{first_name}, your clinic has flu shots for you: {link} or call {callback}."
//       es: "..."
//   voicemails:
//     callback-please: {en: "This is {organisation}. Please call us back at {callback}."}
//
// Fields: {first_name}, {organisation}, {callback}, {link}. Of a voicemail {organisation} and
// {callback}, both of them and no other: whoever hears it may be anybody (HHS FAQ 198).
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
  [[nodiscard]] bool has_voicemail(std::string_view name) const {
    return voicemails_.find(name) != voicemails_.end();
  }
  // Likewise, of the voicemails; "" if there is none of that name.
  [[nodiscard]] std::string voicemail(std::string_view name, std::string_view language,
                                      const MessageFacts& facts) const;

 private:
  using Templates = std::map<std::string, Texts, std::less<>>;
  static void read_voicemails(const YamlNode& node, TemplateReader& reader, Templates& to);

  Templates texts_;
  Templates voicemails_;
};

}  // namespace rb::prod
