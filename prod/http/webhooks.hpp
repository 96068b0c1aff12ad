// Where the carrier reports and asks: signed callbacks of calls and texts, what to say on a call,
// texts and calls that come in. What a callback means is the adapter's; here it meets the tenant.
//
// More than 64 KB: 413. Not signed: 403. An attempt that is none of ours: 404. The same report
// again has no second effect.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "prod/adapters/telephony/twilio_telephony.hpp"
#include "prod/adapters/telephony/voice/voice_book.hpp"
#include "prod/conversations/conversations.hpp"
#include "prod/http/api.hpp"

namespace rb::prod {

// All outlive the api.
struct CarrierDesk {
  Tenant* tenant = nullptr;
  TwilioTelephony* telephony = nullptr;
  const VoiceBook* voice = nullptr;
  Conversations* conversations = nullptr;  // null: no dialogue is held
  std::string public_url;
  std::string caller_id;  // our number that calls
};

void add_carrier_webhooks(Api& api, std::map<std::string, CarrierDesk> desks);

}  // namespace rb::prod
