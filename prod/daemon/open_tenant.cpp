#include "prod/daemon/open_tenant.hpp"

#include <algorithm>

#include "core/proto/event.pb.h"
#include "core/tzdb/tzdb.hpp"
#include "prod/daemon/offices.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/store/sqlite/sqlite_store.hpp"

namespace rb::prod {
namespace {

Result<proto::LogHeader> stored_header(TenantStore& store) {
  proto::LogHeader header;
  auto read = store.read_entries(kHeaderEntry, [&](const Entry& entry) -> Result<void> {
    if (header.ParseFromString(entry.body)) return {};
    return fail(ErrorCode::corrupt_data, "the stored header cannot be read");
  });
  if (!read) return tl::unexpected(read.error());
  return header;
}

// Zones keep their numbers: those that are stored first, then what is new.
std::vector<std::string> zone_names_of(const proto::LogHeader& header,
                                       const edge::ZonePrefixes& prefixes) {
  std::vector<std::string> names(header.zones().begin(), header.zones().end());
  for (const std::string& name : prefixes.zones()) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

proto::LogHeader make_header(const Settings& settings, const ZoneTable& zones,
                             const std::vector<std::string>& names, std::uint64_t seed) {
  proto::LogHeader header;
  header.set_format(1);
  header.set_program("ringbackd");
  header.set_seed(seed);
  header.set_zone_data(zones.version());
  for (const std::string& name : names) header.add_zones(name);
  *header.mutable_rules() = settings.rules_message;
  header.set_rules_hash(settings.rules->hash);
  for (const std::string& state : settings.rules->state_names) header.add_state_names(state);
  header.add_mobile_carriers("unknown");
  return header;
}

TenantLimits limits_of(const proto::ServiceTenant& tenant) {
  TenantLimits limits;
  limits.agents = static_cast<std::uint32_t>(tenant.agents());
  if (tenant.has_carrier()) {
    limits.calls_per_second_ppm = tenant.carrier().calls_per_second().ppm();
    limits.texts_per_second_ppm = tenant.carrier().texts_per_second().ppm();
    limits.trunks = static_cast<std::uint32_t>(tenant.carrier().trunks());
    limits.texts_per_carrier_and_day =
        static_cast<std::uint32_t>(tenant.carrier().texts_per_carrier_and_day());
  }
  if (tenant.has_agent_gateway()) {
    limits.calls_per_second_ppm = tenant.agent_gateway().calls_per_second().ppm();
    limits.trunks = static_cast<std::uint32_t>(tenant.agent_gateway().lines());
  }
  if (tenant.has_ehr()) {
    limits.ehr_per_second_ppm = tenant.ehr().requests_per_second().ppm();
    limits.ehr_answer_within = Millis{tenant.ehr().answer_within().ms()};
  }
  return limits;
}

Result<VisitSetup> visits_of(const proto::ServiceTenant& tenant, const ZoneTable& zones) {
  VisitSetup visits;
  visits.service_type = tenant.ehr().service_type();
  visits.offices_decide = tenant.ehr().offices_decide();
  if (tenant.ehr().zone().empty()) return visits;
  visits.zone = zones.find(tenant.ehr().zone());
  if (!visits.zone.is_none()) return visits;
  return fail(ErrorCode::invalid_input, "tenant " + tenant.name() +
                                            ": ehr.zone: there is no zone " + tenant.ehr().zone() +
                                            " in the configuration");
}

EngineTuning tuning_of(const proto::ServiceTenant& tenant) {
  EngineTuning tuning;
  tuning.ehr_breaker = tenant.ehr_breaker().enabled();
  tuning.ehr_failures_to_close = static_cast<std::uint32_t>(tenant.ehr_breaker().failures());
  tuning.ehr_closed_first = Millis{tenant.ehr_breaker().closed_first().ms()};
  tuning.ehr_closed_longest = Millis{tenant.ehr_breaker().closed_longest().ms()};
  return tuning;
}

}  // namespace

Result<std::unique_ptr<Tenant>> open_tenant(const Settings& settings, const TenantSettings& tenant,
                                            const SystemClock& clock) {
  auto store = SqliteStore::open(tenant.store);
  if (!store) return tl::unexpected(store.error());
  auto stored = stored_header(**store);
  if (!stored) return tl::unexpected(stored.error());
  const auto& states = stored->state_names();
  const bool states_fit =
      static_cast<std::size_t>(states.size()) <= settings.rules->state_names.size() &&
      std::equal(states.begin(), states.end(), settings.rules->state_names.begin());
  if (!states_fit) {
    return fail(ErrorCode::invalid_input,
                "the rule pack lists other states than the store was made with: states may be "
                "added at the end only, or what is stored would mean other states");
  }
  const auto names = zone_names_of(*stored, settings.prefixes);
  auto zones = load_zones(names);
  if (!zones) return tl::unexpected(zones.error());
  TenantSetup setup;
  setup.name = tenant.message.name();
  setup.seed = static_cast<std::uint64_t>(tenant.message.seed());
  setup.limits = limits_of(tenant.message);
  setup.tuning = tuning_of(tenant.message);
  setup.zones = std::make_shared<const ZoneTable>(*std::move(zones));
  setup.rules = settings.rules;
  setup.messages = tenant.messages;
  setup.agents_call = tenant.message.has_agent_gateway();
  auto visits = visits_of(tenant.message, *setup.zones);
  if (!visits) return tl::unexpected(visits.error());
  setup.visits = *std::move(visits);
  if (tenant.message.has_offices()) {
    setup.offices =
        office_setup(tenant.message.offices(), *setup.zones, setup.visits.zone, clock.now());
  }
  setup.organisation = tenant.message.organisation();
  setup.callback_number = tenant.message.callback_number();
  setup.public_url = settings.message.public_url();
  while (setup.public_url.ends_with('/')) setup.public_url.pop_back();
  const std::string header =
      make_header(settings, *setup.zones, names, setup.seed).SerializeAsString();
  if (header != stored->SerializeAsString()) {
    (*store)->stage({kHeaderEntry, "", header});
  }
  return Tenant::open(std::move(setup), *std::move(store), clock);
}

}  // namespace rb::prod
