// What the carrier's words and numbers mean to an outreach. Twilio's dictionary of errors
// (https://www.twilio.com/docs/api/errors) with those that say something about a number, an account
// or a text; every other code is a failure that may pass.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/outreach/commands.hpp"

namespace rb::prod {

// What an operator must see to.
enum class Trouble : std::uint8_t {
  none,
  account,  // credentials, sender numbers, registrations, permissions
  rate,     // more than the carrier takes: the limits in the configuration are too high
  content,  // texts are filtered for what they say
  deaf,     // it could not be told that a call was called off
};

struct Verdict {
  Outcome outcome = Outcome::failed;
  Disposition disposition = Disposition::none;
  Trouble trouble = Trouble::none;

  friend bool operator==(const Verdict&, const Verdict&) = default;
};

// Of an error code of the carrier's, for a request or for a text under way. A number that is not in
// service is bad_number, one that the carrier will not serve for good is rejected. Whoever opted
// out at the carrier has opted out: they told a number of ours to stop.
[[nodiscard]] Verdict verdict_of(Channel channel, int code);

// Of a request that was refused with that HTTP status (400..499) and code (0: none).
[[nodiscard]] Verdict verdict_of_refusal(Channel channel, int status, int code);

// How a call went: by the last status of its own.
struct CallEnd {
  std::string_view status;       // CallStatus, or `status` of the resource
  std::string_view answered_by;  // AnsweredBy; empty: nothing was detected
  Millis talk{};
  int sip_code = 0;  // of the far end; 0: none
};
// Nothing while it goes on, and for words that are no status. A call that was answered, and of
// which nothing else is known, ended without a decision.
[[nodiscard]] std::optional<command::AttemptFinished> finished_call(AttemptId attempt,
                                                                    const CallEnd& end);
[[nodiscard]] bool is_call_status(std::string_view status);

struct TextEnd {
  std::string_view status;
  int code = 0;
};
// Nothing while it is under way. A text that the carrier has `sent` may still fail.
[[nodiscard]] std::optional<command::AttemptFinished> finished_text(AttemptId attempt,
                                                                    const TextEnd& end);
[[nodiscard]] bool is_text_status(std::string_view status);

}  // namespace rb::prod
