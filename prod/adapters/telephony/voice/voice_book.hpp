// What is said on the phone: scripts by the name that a policy's step gives (`flow`), and messages
// for machines by the name that its rule for machines gives (`template`).
//
//   scripts:
//     flu-booking:
//       greeting: {en: "Hello {first_name}. This is an automated call from {organisation}.", es:
//       ...} opt_out:  {en: "If you want no more calls, press 9.", es: ...} menu:
//         "1": {action: book, say: {en: "For a time next week, press 1."}, words: {en: [yes]},
//               then: {en: "Thank you. We send you the time."}}
//       again:    {en: "I did not get that."}
//       goodbye:  {en: "You can reach us at {callback}. Goodbye."}
//       transfer: "+15555550100"          # who is dialled for `person`; without: staff call back
//   voicemails:
//     callback-please: {en: "This is {organisation}. Please call us back at {callback}."}
//   voices: {en: Polly.Joanna, es: Polly.Lupe}
//
// The reader refuses what would break a rule: a greeting that does not say who calls and that a
// machine does (47 CFR 64.1200(b)(1), FCC 24-17), no way out (key 9, (b)(3)), no number to call
// back ((b)(2)), a message on a machine with more than name and number (HHS FAQ 198).
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "prod/adapters/telephony/voice/twiml.hpp"
#include "prod/messages/text_template.hpp"

namespace rb::prod {

inline constexpr char kOptOutKey = '9';

enum class VoiceAction : std::uint8_t {
  book = 1,
  confirm,
  decline,
  callback,
  person,
  wrong_person
};

struct MenuItem {
  char key = '1';  // "0" to "8"
  VoiceAction action = VoiceAction::book;
  Texts say;                                              // offers it
  Texts then;                                             // when it was chosen
  std::map<std::string, std::vector<std::string>> words;  // that choose it, by language; folded
};

struct VoiceScript {
  Texts greeting;
  Texts opt_out;
  std::vector<MenuItem> menu;
  Texts again;
  Texts goodbye;         // all of these in the languages of the greeting
  std::string transfer;  // E.164; empty: nobody is dialled
};

class VoiceBook {
 public:
  // Every mistake at once.
  [[nodiscard]] static tl::expected<VoiceBook, std::vector<Problem>> read(std::string_view yaml,
                                                                          std::string file);

  // Null: there is none of that name.
  [[nodiscard]] const VoiceScript* script(std::string_view name) const;
  [[nodiscard]] const Texts* voicemail(std::string_view name) const;
  // The language of a call or message with these texts for somebody who speaks `language`.
  [[nodiscard]] static std::string spoken(const Texts& texts, std::string_view language);
  // Precondition: the language is one of spoken().
  [[nodiscard]] Voice voice(std::string_view language) const;

 private:
  friend class VoiceBookReader;
  std::map<std::string, VoiceScript, std::less<>> scripts_;
  std::map<std::string, Texts, std::less<>> voicemails_;
  std::map<std::string, std::string, std::less<>> voices_;
};

}  // namespace rb::prod
