#include "prod/daemon/carrier.hpp"

#include <utility>

#include "edge/files/text_file.hpp"

namespace rb::prod {

Result<Carrier> open_carrier(const Settings& settings, const TenantSettings& tenant,
                             const CarrierParts& parts) {
  const proto::CarrierAccount& account = tenant.message.carrier();
  TwilioConfig config;
  config.tenant = tenant.message.name();
  config.public_url = settings.message.public_url();
  while (config.public_url.ends_with('/')) config.public_url.pop_back();
  config.base_url = account.base_url();
  config.account_sid = account.account();
  config.token_file = edge::beside(settings.file, account.token_file());
  config.from_verified = account.from().verified();
  config.from_identified = account.from().identified();
  config.from_unidentified = account.from().unidentified();
  config.from_text =
      account.from().texts().empty() ? account.from().identified() : account.from().texts();
  config.times.ring =
      std::chrono::duration_cast<std::chrono::seconds>(Millis{account.ring_for().ms()});
  // On a clock that runs ahead our own milliseconds are a patient's seconds.
  if (parts.clock.scale() > 1) config.times.our_queue = std::chrono::seconds{parts.clock.scale()};
  Carrier carrier;
  carrier.voice = std::make_unique<const VoiceBook>(tenant.voice);
  auto telephony = TwilioTelephony::start(
      config, {.clock = parts.clock,
               .timer = parts.timer,
               .client = parts.client,
               .deliver = [&to = parts.tenant](const Command& command) { to.deliver(command); },
               .alerts = parts.alerts});
  if (!telephony) return tl::unexpected(telephony.error());
  carrier.telephony = *std::move(telephony);
  if (!tenant.flows.empty()) {
    carrier.flows = std::make_unique<const FlowBook>(tenant.flows);
    auto conversations = Conversations::open({.tenant = parts.tenant,
                                              .clock = parts.clock,
                                              .timer = parts.timer,
                                              .flows = *carrier.flows});
    if (!conversations) return tl::unexpected(conversations.error());
    carrier.conversations = *std::move(conversations);
  }
  carrier.desk = {.tenant = &parts.tenant,
                  .telephony = carrier.telephony.get(),
                  .voice = carrier.voice.get(),
                  .conversations = carrier.conversations.get(),
                  .public_url = config.public_url,
                  .caller_id = config.from_identified};
  return carrier;
}

}  // namespace rb::prod
