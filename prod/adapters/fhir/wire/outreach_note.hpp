// What an outreach or a booking came to, written for the patient's record. Pure.
#pragma once

#include <string>
#include <vector>

#include "core/base/instant.hpp"
#include "prod/adapters/fhir/wire/statements.hpp"

namespace rb::prod {

struct OutreachNote {
  struct Attempt {
    Instant at;
    std::string channel;  // "call", "text"
    std::string outcome;  // "no_answer", "answered_human" ...
    std::string disposition;
  };
  std::string patient;      // the EHR's logical id
  std::string identifier;   // ours, of this note: the same however often it is written
  std::string campaign;     // its purpose, for people
  std::string outcome;      // how it ended
  std::string appointment;  // our identifier of the appointment; empty: none was made
  std::string escalation;   // why a person had to see to it; empty: none had to
  std::string concerns;     // that the patient named; empty: none
  std::string source{};     // of a booking: over what it came to be; empty: it is about none
  std::vector<std::string> summaries{};  // that voice agents wrote, one a call
  std::vector<std::string> told{};       // by the patient, in their words: "insurance: ..."
  std::vector<Attempt> attempts;
  Instant begun;
  Instant ended;
};

namespace fhir {

// A resource of the rung's type; of `file` one line of JSON without a line break.
[[nodiscard]] std::string note_body(Rung rung, const OutreachNote& note);

}  // namespace fhir
}  // namespace rb::prod
