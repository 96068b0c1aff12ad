#include "prod/daemon/offices.hpp"

#include <algorithm>

#include "core/provider/spec/ladder_spec.hpp"
#include "edge/files/text_file.hpp"
#include "prod/tenant/bookings/office_orders.hpp"

namespace rb::prod {
namespace {

constexpr Millis kHoursBefore = 2 * kDay;
constexpr Millis kHoursAfter = 3653 * kDay;

template <class Channels>
OfficeChannelSet set_of(const Channels& channels) {
  OfficeChannelSet set = 0;
  for (const auto channel : channels) {
    set |= channel_bit(channel_of(static_cast<proto::AskedOver::Value>(channel)));
  }
  return set;
}

}  // namespace

std::shared_ptr<const OfficeSetup> office_setup(const proto::ServiceOffices& offices,
                                                const ZoneTable& zones, ZoneId zone, Instant now) {
  const auto ladder = ladder_of(offices.ladder());
  if (!ladder) return nullptr;
  const auto hours_of = [&](const proto::Days& days, const proto::TimeRange& range) {
    office::OfficeTimes times;
    times.hours.add(days.mask(), {range.from_minute(), range.to_minute()});
    for (const proto::Date& closed : offices.closed()) {
      times.holidays.push_back(std::chrono::local_days{std::chrono::days{closed.days()}});
    }
    std::sort(times.holidays.begin(), times.holidays.end());
    times.zone = zone;
    return office::OfficeHours(times, zones, now - kHoursBefore, now + kHoursAfter);
  };
  OfficeChannelSet takes = 0;
  for (const office::Rung& rung : ladder->rungs) takes |= channel_bit(rung.channel);
  OfficeSetup setup{
      .ladder = *ladder, .takes = takes, .hours = hours_of(offices.days(), offices.hours())};
  for (const proto::OfficeException& one : offices.exceptions()) {
    OfficeSetup::Exception& exception = setup.exceptions[one.practitioner()];
    exception.takes = one.takes().empty() ? takes : set_of(one.takes());
    if (!one.has_days() && !one.has_hours()) continue;
    exception.hours = hours_of(one.has_days() ? one.days() : offices.days(),
                               one.has_hours() ? one.hours() : offices.hours());
  }
  return std::make_shared<const OfficeSetup>(std::move(setup));
}

Result<Offices> open_offices(const Settings& settings, const TenantSettings& tenant,
                             const CarrierParts& parts, std::shared_ptr<FhirHttp> records) {
  Offices offices;
  const proto::ServiceOffices& spec = tenant.message.offices();
  const OfficeHearing hearing{
      .report =
          [&to = parts.tenant](const OfficeReport& report) {
            to.deliver(command::OfficeSendReported{report.send, report.report});
          },
      .said = [&to = parts.tenant](const OfficeSaid& said) { to.deliver(said); }};
  // Also without a ladder, or a rung for it: what was asked under other settings is withdrawn.
  if (records != nullptr) {
    const bool asks =
        std::any_of(spec.ladder().begin(), spec.ladder().end(), [](const proto::OfficeRung& rung) {
          return channel_of(rung.channel()) == OfficeChannel::fhir;
        });
    offices.tasks = std::make_unique<OfficeTasks>(
        OfficeTasksConfig{
            .tenant = tenant.message.name(), .store = parts.tenant.store_name(), .asks = asks},
        OfficeTasks::Parts{.clock = parts.clock,
                           .timer = parts.timer,
                           .http = std::move(records),
                           .hearing = hearing,
                           .alerts = parts.alerts});
  }
  if (spec.has_gateway()) {
    OfficeGatewayConfig config;
    config.tenant = tenant.message.name();
    config.store = parts.tenant.store_name();
    config.public_url = settings.message.public_url();
    config.base_url = spec.gateway().base_url();
    for (std::string* url : {&config.public_url, &config.base_url}) {
      while (url->ends_with('/')) url->pop_back();
    }
    config.secrets = {edge::beside(settings.file, spec.gateway().token_file()),
                      edge::beside(settings.file, spec.gateway().signing_secret_file())};
    // On a clock that runs ahead our own milliseconds are a gateway's seconds.
    config.lag = std::max(config.lag, Millis{std::chrono::seconds{parts.clock.scale()}});
    auto gateway = OfficeGateway::start(config, {.clock = parts.clock,
                                                 .timer = parts.timer,
                                                 .client = parts.client,
                                                 .hearing = hearing,
                                                 .alerts = parts.alerts});
    if (!gateway) return tl::unexpected(gateway.error());
    offices.gateway = *std::move(gateway);
    offices.desk = {.tenant = &parts.tenant,
                    .gateway = offices.gateway.get(),
                    .hear = [](Work& work, const OfficeSaid& said) {
                      return work.tell(answered_of(work.state(), said, work.slots(),
                                                   work.setup().visits, *work.setup().zones));
                    }};
  }
  offices.all =
      std::make_unique<OfficesByChannel>(OfficesByChannel::Parts{.tenant = tenant.message.name(),
                                                                 .tasks = offices.tasks.get(),
                                                                 .gateway = offices.gateway.get(),
                                                                 .hearing = hearing,
                                                                 .alerts = parts.alerts});
  return offices;
}

}  // namespace rb::prod
