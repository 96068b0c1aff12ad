#include "core/time/zone.hpp"

#include <algorithm>
#include <utility>

namespace rb {

using std::chrono::seconds;

Zone::Zone(std::string name, std::vector<Transition> transitions)
    : name_(std::move(name)), transitions_(std::move(transitions)) {
  RB_ASSERT(!transitions_.empty());
  for (std::size_t i = 0; i < transitions_.size(); ++i) {
    RB_ASSERT(transitions_[i].offset <= kMaxUtcOffset && transitions_[i].offset >= -kMaxUtcOffset);
    RB_ASSERT(i == 0 || transitions_[i - 1].from < transitions_[i].from);
  }
}

std::size_t Zone::segment_at(Instant at) const {
  // The first entry holds for all earlier time, so it is never compared.
  const auto next =
      std::upper_bound(transitions_.begin() + 1, transitions_.end(), at,
                       [](Instant instant, const Transition& t) { return instant < t.from; });
  return static_cast<std::size_t>(next - transitions_.begin()) - 1;
}

seconds Zone::offset_at(Instant at) const {
  return transitions_[segment_at(at)].offset;
}

LocalResolution Zone::resolve(LocalTime local) const {
  const Instant as_utc{local.time_since_epoch()};
  const Instant latest = as_utc + kMaxUtcOffset;
  LocalResolution gap{LocalResolution::Kind::gap, {}, {}};
  LocalResolution found;
  int times = 0;
  for (std::size_t i = segment_at(as_utc - kMaxUtcOffset); i < transitions_.size(); ++i) {
    const Transition& here = transitions_[i];
    if (i > 0 && here.from > latest) break;
    const Instant candidate = as_utc - here.offset;
    const bool begun = i == 0 || candidate >= here.from;
    const bool over = i + 1 < transitions_.size() && candidate >= transitions_[i + 1].from;
    if (begun && !over) {
      if (++times == 1) found.first = candidate;
      found.second = candidate;
    }
    // Before the jump the local time is still to come, after it is gone.
    const bool jumped_over = !begun && as_utc - transitions_[i - 1].offset >= here.from;
    if (times == 0 && jumped_over) gap.first = gap.second = here.from;
  }
  if (times == 0) return gap;
  if (times > 1) found.kind = LocalResolution::Kind::repeated;
  return found;
}

ZoneTable::ZoneTable(std::string version, std::vector<Zone> zones)
    : version_(std::move(version)), zones_(std::move(zones)) {
  RB_ASSERT(zones_.size() < ZoneId::none().value());
  by_name_.resize(zones_.size());
  for (std::size_t i = 0; i < zones_.size(); ++i) by_name_[i] = static_cast<std::uint16_t>(i);
  std::sort(by_name_.begin(), by_name_.end(), [this](std::uint16_t a, std::uint16_t b) {
    return std::pair(std::string_view(zones_[a].name()), a) <
           std::pair(std::string_view(zones_[b].name()), b);
  });
}

ZoneId ZoneTable::find(std::string_view name) const {
  const auto found = std::lower_bound(by_name_.begin(), by_name_.end(), name,
                                      [this](std::uint16_t position, std::string_view wanted) {
                                        return std::string_view(zones_[position].name()) < wanted;
                                      });
  if (found == by_name_.end() || zones_[*found].name() != name) return ZoneId::none();
  return ZoneId{*found};
}

}  // namespace rb
