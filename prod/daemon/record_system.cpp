#include "prod/daemon/record_system.hpp"

#include "edge/files/text_file.hpp"
#include "edge/net/url.hpp"

namespace rb::prod {

Result<std::unique_ptr<FhirClient>> open_record_system(const Settings& settings,
                                                       const TenantSettings& tenant,
                                                       const RecordSystemParts& parts) {
  const proto::EhrAccount& account = tenant.message.ehr();
  FhirConfig config;
  config.tenant = tenant.message.name();
  config.base_url = account.base_url();
  config.token_url = account.token_url();
  config.client_id = account.client_id();
  if (!account.key_file().empty())
    config.key_file = edge::beside(settings.file, account.key_file());
  config.key_id = account.key_id();
  config.service_type = account.service_type();
  config.answer_within = Millis{account.answer_within().ms()};
  return FhirClient::start(
      config, {.clock = parts.clock,
               .client = parts.client,
               .deliver = [&to = parts.tenant](const Command& command) { to.deliver(command); },
               .alerts = parts.alerts});
}

void limit_record_systems(const Settings& settings, std::int64_t speed,
                          net::ClientOptions& options) {
  for (const TenantSettings& tenant : settings.tenants) {
    if (!tenant.message.has_ehr()) continue;
    const auto url = net::parse_url(tenant.message.ehr().base_url());
    if (!url) continue;  // told when the settings were read
    net::HostLimits limits = fhir_limits(tenant.message.ehr().requests_per_second().ppm() * speed);
    const auto known = options.hosts.find(url->origin());
    // Of two tenants that share a server the smaller rate holds.
    if (known != options.hosts.end() && known->second.rate.count * limits.rate.per.count() <
                                            limits.rate.count * known->second.rate.per.count()) {
      continue;
    }
    options.hosts[url->origin()] = limits;
  }
}

}  // namespace rb::prod
