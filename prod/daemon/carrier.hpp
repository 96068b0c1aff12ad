// A tenant's carrier account: the adapter, what is said on its calls, and the desk at which its
// callbacks come in.
#pragma once

#include <memory>

#include "prod/adapters/telephony/twilio_telephony.hpp"
#include "prod/adapters/telephony/voice/voice_book.hpp"
#include "prod/daemon/settings.hpp"
#include "prod/http/webhooks.hpp"

namespace rb::prod {

struct Carrier {
  std::unique_ptr<TwilioTelephony> telephony;
  std::unique_ptr<const VoiceBook> voice;
  std::unique_ptr<const FlowBook> flows;
  std::unique_ptr<Conversations> conversations;  // null: the tenant has no flows
  CarrierDesk desk;
};

struct CarrierParts {
  const SystemClock& clock;
  Timer& timer;
  net::Client& client;
  Tenant& tenant;
  Alerts* alerts = nullptr;
};

// Error: invalid_input, with the name of the value in question.
[[nodiscard]] Result<Carrier> open_carrier(const Settings& settings, const TenantSettings& tenant,
                                           const CarrierParts& parts);

}  // namespace rb::prod
