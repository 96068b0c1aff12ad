// The addresses at which the carrier finds us, and how an attempt is named in them. The carrier has
// no field for a name of ours: it calls the address that it was given, and the name is in there.
//
//   {public URL}/telephony/{tenant}/voice?attempt=12345-2     what to say on a call of ours
//                                   call-status?attempt=...   how a call ended
//                                   text-status?attempt=...   what became of a text
//                                   inbound-call, inbound-text  set by hand for each number
#pragma once

#include <string>
#include <string_view>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/base/result.hpp"
#include "edge/net/http.hpp"

namespace rb::prod {

// "12345-2": assignment and ordinal, in one way only.
[[nodiscard]] std::string format_attempt(AttemptId attempt);
// Error: not_found for everything that format_attempt() does not write.
[[nodiscard]] Result<AttemptId> parse_attempt(std::string_view text);

// Where a call stands when the carrier asks what to say.
enum class VoiceStep : std::uint8_t {
  answered,   // somebody or something picked up
  menu,       // the patient pressed a key, said something, or did neither
  voicemail,  // the message on the machine was played to its end
};
struct VoicePlace {
  VoiceStep step = VoiceStep::answered;
  int tries = 0;          // menus that nothing came of; in a conversation, which question it is
  Instant answered_at{};  // in whole seconds; of the menu only

  friend bool operator==(const VoicePlace&, const VoicePlace&) = default;
};

class CallbackUrls {
 public:
  // `public_url`: as the carrier reaches us, without a '/' at the end. Tenants' names are words.
  CallbackUrls(std::string_view public_url, std::string_view tenant)
      : base_(std::string(public_url) + "/telephony/" + std::string(tenant)) {}

  [[nodiscard]] std::string voice(AttemptId attempt, const VoicePlace& place = {}) const;
  [[nodiscard]] std::string call_status(AttemptId attempt) const;
  [[nodiscard]] std::string text_status(AttemptId attempt) const;

 private:
  std::string base_;
};

// From the query of such an address. Error: not_found.
[[nodiscard]] Result<AttemptId> attempt_of(const net::Fields& query);
[[nodiscard]] Result<VoicePlace> place_of(const net::Fields& query);

}  // namespace rb::prod
