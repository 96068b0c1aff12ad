#include "sim/world/parts/outages.hpp"

#include <algorithm>

namespace rb::sim {

Outages::Outages(const google::protobuf::RepeatedPtrField<proto::Outage>& spec, Instant start,
                 ZoneId home, LocalClock& clock) {
  const std::int64_t first_day = clock.moment(home, start).day;
  for (const proto::Outage& outage : spec) {
    Entry entry;
    entry.from = clock.instant(home, first_day + outage.from().day() - 1, outage.from().minute());
    entry.until = entry.from + Millis{outage.for_().ms()};
    switch (outage.kind()) {
      case proto::FaultKind::slow:
        entry.trouble.slow_ppm = outage.factor().ppm();
        break;
      case proto::FaultKind::errors:
        entry.trouble.error_ppm = outage.share().ppm();
        break;
      default:
        entry.trouble.down = true;
        break;
    }
    entries_.push_back(entry);
  }
}

Trouble Outages::at(Instant now) const {
  Trouble trouble;
  for (const Entry& entry : entries_) {
    if (now < entry.from || now >= entry.until) continue;
    if (entry.trouble.down) {
      trouble.down = true;
      trouble.down_until = std::max(trouble.down_until, entry.until);
    }
    trouble.slow_ppm = trouble.slow_ppm * entry.trouble.slow_ppm / 1'000'000;
    trouble.error_ppm = std::max(trouble.error_ppm, entry.trouble.error_ppm);
  }
  return trouble;
}

std::vector<Instant> Outages::changes(Instant since) const {
  std::vector<Instant> changes{since};
  for (const Entry& entry : entries_) {
    for (const Instant at : {entry.from, entry.until}) {
      if (at > since) changes.push_back(at);
    }
  }
  std::sort(changes.begin(), changes.end());
  changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
  return changes;
}

}  // namespace rb::sim
