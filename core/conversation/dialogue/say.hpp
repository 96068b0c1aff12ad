// Lines as words: for a voice, a text, a terminal. Private words are filled in only with the
// dialogue's own proof of identity.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/conversation/dialogue/step.hpp"
#include "core/conversation/reply_reader.hpp"

namespace rb {

// What anybody may hear of a patient.
struct PublicFacts {
  std::string first_name;
  std::string organisation;
  std::string callback;
};

// What only the patient may.
struct VisitFacts {
  std::string service;
  std::string specialty;
  std::string provider;  // of the appointment that stands
  std::string place;
  std::optional<LocalTime> appointment;  // none: not known, "the day that was planned"
  std::string instructions;
  std::string missing;
};

// One of Dialogue::offers in words.
struct OfferWords {
  LocalTime start;
  std::string provider;
  std::string place;
};

struct Speaker {
  const Flow& flow;
  const PublicFacts& who;
  const VisitFacts& visit;
  std::span<const OfferWords> offers;  // beside Dialogue::offers
  LocalTime now;
};

// What the step that led to `dialogue` says, as one text; empty if nothing. Precondition: the lines
// are of that step.
[[nodiscard]] std::string say(const Speaker& speaker, const Dialogue& dialogue,
                              std::span<const Line> lines);

// What a machine is told; empty if the flow leaves no message.
[[nodiscard]] std::string voicemail(const Flow& flow, const PublicFacts& who, Tongue tongue);

// How the reply to the question that stands is to be read. `offered` is overwritten with what the
// context refers to, and refers to the speaker's offers itself: both must outlive it.
[[nodiscard]] ReadingContext reading_context(const Speaker& speaker, const Dialogue& dialogue,
                                             std::vector<OfferedSlot>& offered);

}  // namespace rb
