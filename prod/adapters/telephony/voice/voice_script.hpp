// A call, step by step: the carrier asks what to say, and is told a document and where to ask next.
// Pure, and without memory: where a call stands is in the address that the carrier asks.
//
//   asked at     by whom                      answer
//   answered     nobody who may be talked to  hang up
//   answered     a machine, message allowed   the message, then voicemail
//   answered     any other machine            hang up
//   answered     a person, or who knows       greeting, way out, menu; then menu
//   menu         words of danger              what to do, a person, goodbye, hang up
//   menu         9, or words to that effect   hang up: the call ends at once (64.1200(b)(3))
//   menu         a key or word of the menu    its answer, goodbye, hang up
//   menu         something else, or nothing   again and the menu, at most twice; goodbye, hang up
//   voicemail    the message was played       hang up
//
// What the patient decided is the end of the attempt: the caller makes `finished` durable, and only
// then sends the document. So nothing that a patient was told is lost in a crash, and the carrier's
// own report of the end, a few seconds later, says nothing new. A call without a decision ends with
// that report.
//
// Whatever is said is read, too, unless it is a word of the menu and no more: whoever is in danger
// is told what to do and put through (also whoever wants no calls, and on a line that may not go
// on: that is an emergency purpose, 64.1200(a)(1)), and what a person has to read is told the
// caller.
#pragma once

#include <optional>
#include <string>

#include "core/conversation/concern.hpp"
#include "core/outreach/commands.hpp"
#include "prod/adapters/telephony/voice/voice_book.hpp"
#include "prod/adapters/telephony/wire/callback_urls.hpp"

namespace rb::prod {

// What the tenant knows of the attempt at this moment.
struct AttemptView {
  // Open, not opted out, inside its window: anything else is hung up on.
  bool may_go_on = false;
  std::string flow;       // of the policy's step
  std::string voicemail;  // the name of the message that may be left; empty: none
  std::string language;
  MessageFacts facts;
  std::string caller_id;  // our number that calls, shown to who is dialled for the patient
};

struct VoiceRequest {
  AttemptId attempt;
  VoicePlace place;
  std::string digits;
  std::string speech;
  std::string answered_by;
};
// Error: not_found (the address is none of ours).
[[nodiscard]] Result<VoiceRequest> read_voice_request(const net::Fields& query,
                                                      const net::Fields& form);

// "unknown" is none: silence towards a person would be an abandoned call.
[[nodiscard]] bool is_machine(const VoiceRequest& request);

struct VoiceAnswer {
  std::string document;  // text/xml
  std::optional<command::AttemptFinished> finished;
  std::optional<Concern> concern{};  // of the request's speech
};
[[nodiscard]] VoiceAnswer answer_call(const VoiceRequest& request, const AttemptView& attempt,
                                      const VoiceBook& book, const CallbackUrls& urls, Instant now);

}  // namespace rb::prod
