#include "prod/daemon/record_system.hpp"

#include "edge/files/text_file.hpp"
#include "edge/net/url.hpp"

namespace rb::prod {

namespace {

FhirConfig config_of(const Settings& settings, const TenantSettings& tenant) {
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
  config.slots_in_transaction = account.slots_in_transaction();
  config.answer_within = Millis{account.answer_within().ms()};
  return config;
}

Result<std::unique_ptr<FhirClient>> open_client(const FhirConfig& config,
                                                const RecordSystemParts& parts) {
  return FhirClient::start(
      config, {.clock = parts.clock,
               .client = parts.client,
               .deliver = [&to = parts.tenant](const Command& command) { to.deliver(command); },
               .alerts = parts.alerts});
}

Result<std::unique_ptr<Notes>> open_notes(const Settings& settings, const TenantSettings& tenant,
                                          const RecordSystemParts& parts,
                                          std::shared_ptr<FhirHttp> http) {
  const std::string& folder = tenant.message.ehr().notes_folder();
  auto write_back = std::make_shared<WriteBack>(
      folder.empty() ? std::string{} : edge::beside(settings.file, folder),
      WriteBack::Parts{parts.clock, std::move(http)});
  return Notes::open({.tenant = tenant.message.name(),
                      .work = parts.tenant,
                      .write_back = std::move(write_back),
                      .clock = parts.clock,
                      .timer = parts.timer,
                      .alerts = parts.alerts});
}

void open_bookings(const FhirConfig& config, const RecordSystemParts& parts, RecordSystem& system) {
  const auto http = system.client->http();
  DeliverReply deliver = [&to = parts.tenant](const BookingReply& reply) { to.deliver(reply); };
  const TenantSetup& setup = parts.tenant.setup();
  if (!setup.visits.zone.is_none()) {
    system.plans = std::make_unique<PlanDesk>(PlanDesk::Parts{.tenant = setup.name,
                                                              .clock = parts.clock,
                                                              .zones = setup.zones,
                                                              .zone = setup.visits.zone,
                                                              .deliver = deliver,
                                                              .alerts = parts.alerts});
    deliver = [plans = system.plans.get()](const BookingReply& reply) { plans->heard(reply); };
  }
  system.bookings = std::make_unique<FhirBookings>(
      config, FhirBookings::Parts{parts.clock, http, system.client->claims(), std::move(deliver)});
  if (system.plans == nullptr) return;
  system.free_times =
      std::make_unique<FhirFreeTimes>(config, FhirFreeTimes::Parts{parts.clock, parts.timer, http});
  system.plans->start(*system.bookings, *system.free_times);
}

}  // namespace

void RecordSystem::start() {
  if (cohorts != nullptr) cohorts->resume();
  if (notes != nullptr) notes->start();
}

void RecordSystem::stop() {
  if (plans != nullptr) plans->stop();
  if (cohorts != nullptr) cohorts->stop();
  if (notes != nullptr) notes->stop();
}

Result<RecordSystem> open_record_system(const Settings& settings, const TenantSettings& tenant,
                                        const RecordSystemParts& parts) {
  RecordSystem system;
  if (!tenant.message.has_ehr()) return system;
  const FhirConfig config = config_of(settings, tenant);
  auto client = open_client(config, parts);
  if (!client) return tl::unexpected(client.error());
  system.client = *std::move(client);
  open_bookings(config, parts, system);
  auto cohorts = Cohorts::open({.tenant = tenant.message.name(),
                                .work = parts.tenant,
                                .reading = {.clock = parts.clock,
                                            .timer = parts.timer,
                                            .http = system.client->http(),
                                            .prefixes = settings.prefixes},
                                .alerts = parts.alerts});
  if (!cohorts) return tl::unexpected(cohorts.error());
  system.cohorts = *std::move(cohorts);
  if (!tenant.message.ehr().notes()) return system;
  auto notes = open_notes(settings, tenant, parts, system.client->http());
  if (!notes) return tl::unexpected(notes.error());
  system.notes = *std::move(notes);
  return system;
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
