// TwiML, as far as outreach needs it: Say, Play, Pause, Gather, Redirect, Dial, Hangup, Reject.
// Other verbs are read and say nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "edge/net/http.hpp"

namespace rb::sim::sandbox {

struct Verb {
  std::string name;
  net::Fields attributes;
  std::string text;  // its own, entities replaced, space trimmed
  std::vector<Verb> inside;

  // "" if there is none.
  [[nodiscard]] std::string_view attribute(std::string_view wanted) const;
};

// The verbs of a document, in order. Error: invalid_input for what is no well-formed XML with the
// root Response, for DTDs, and for what is deeper or longer than any script.
[[nodiscard]] Result<std::vector<Verb>> parse_twiml(std::string_view xml);

// How long a Say, Play or Pause takes, and everything inside a Gather: 150 words a minute, five
// seconds a recording.
[[nodiscard]] Millis time_of(const Verb& verb);

// The URL that an action or a Redirect names, beside the document that it stands in.
[[nodiscard]] std::string resolve(std::string_view document, std::string_view reference);

}  // namespace rb::sim::sandbox
