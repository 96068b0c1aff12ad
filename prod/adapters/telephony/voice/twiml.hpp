// Documents that tell the carrier what to do on a call (TwiML:
// https://www.twilio.com/docs/voice/twiml).
#pragma once

#include <string>
#include <string_view>

#include "prod/messages/markup.hpp"

namespace rb::prod {

struct Voice {
  std::string name;      // "Polly.Joanna"
  std::string language;  // "en-US"
};

// Verbs in the order in which they are carried out. After the last one the carrier hangs up.
class Twiml {
 public:
  Twiml& say(const Voice& voice, std::string_view text);
  // Speaks, then waits `seconds` for keys or for speech and asks `action` what to do, also where
  // nothing came. `hints`: words that are likely, with commas between.
  struct Gather {
    std::string action;
    int seconds = 5;
    std::string hints;
    int keys = 1;  // at most
  };
  Twiml& gather(const Gather& gather, const Voice& voice, std::string_view text);
  Twiml& dial(std::string_view number, std::string_view caller_id, int ring_seconds);
  Twiml& redirect(std::string_view url);
  Twiml& hang_up();
  // Of a text that came in: the answer to it.
  Twiml& message(std::string_view text);

  [[nodiscard]] std::string text() const;

 private:
  std::string verbs_;
};

}  // namespace rb::prod
