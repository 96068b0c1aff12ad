// The words that patients get in texts, and that an agent leaves on a machine: templates by name
// and language, filled in for one patient.
//
//   templates:
//     flu-heads-up:
//       en: "{first_name}, your clinic has flu shots for you: {link} or call {callback}."
//       es: "..."
//   notices:
//     booking-question:
//       offer: {en: "{organisation}: we have {times}. Choose: {link}"}
//   voicemails:
//     callback-please: {en: "This is {organisation}. Please call us back at {callback}."}
//
// A text about a booking is that of its notice, where there is one of the template's name: offer,
// booked, first_reminder, last_reminder, details, missed_visit, waitlisted, cancelled. The first
// four may name the {times}: offered, or of the appointment.
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
  // In the patient's language, else in English. `notice`: by its name, "" for what is about none;
  // one whose text names times, where the facts have none, is told in the general words.
  // Precondition: has(name).
  [[nodiscard]] std::string fill(std::string_view name, std::string_view notice,
                                 std::string_view language, const MessageFacts& facts) const;
  [[nodiscard]] bool has_voicemail(std::string_view name) const {
    return voicemails_.find(name) != voicemails_.end();
  }
  // Likewise, of the voicemails; "" if there is none of that name.
  [[nodiscard]] std::string voicemail(std::string_view name, std::string_view language,
                                      const MessageFacts& facts) const;

 private:
  using Templates = std::map<std::string, Texts, std::less<>>;
  void read_templates(const YamlNode& node, TemplateReader& reader);
  void read_notices(const YamlNode& node, TemplateReader& reader);
  static void read_voicemails(const YamlNode& node, TemplateReader& reader, Templates& to);

  Templates texts_;
  Templates notices_;  // by "template/notice"
  Templates voicemails_;
};

}  // namespace rb::prod
