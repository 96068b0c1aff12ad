#include "prod/daemon/offices.hpp"

#include <algorithm>

#include "core/provider/spec/ladder_spec.hpp"

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

}  // namespace rb::prod
