#include "prod/adapters/fhir/bookings/nearest_times.hpp"

#include <algorithm>
#include <tuple>

#include "core/booking/commands.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kOfEachDate = 4;

}  // namespace

bool NearestTimes::nearer(const Spot& a, const Spot& b) {
  return std::tie(a.off, a.time.start, a.time.slot) < std::tie(b.off, b.time.start, b.time.slot);
}

// In order; what there is no room for goes to `evicted`.
void NearestTimes::keep(std::vector<Spot>& spots, Spot spot, std::size_t most,
                        std::vector<Spot>* evicted) {
  spots.insert(std::upper_bound(spots.begin(), spots.end(), spot, nearer), std::move(spot));
  if (spots.size() <= most) return;
  if (evicted != nullptr) keep(*evicted, std::move(spots.back()), kMaxCandidates, nullptr);
  spots.pop_back();
}

void NearestTimes::add(FoundTime time) {
  if (!known_.insert(time.slot).second) return;
  const LocalTime local = zone_.to_local(time.start);
  const std::int32_t off = minutes_off(wish_, local);
  std::vector<Spot>& date = dates_[std::chrono::floor<std::chrono::days>(local)];
  if (off == 0 && date.size() < kOfEachDate) ++fitting_;
  keep(date, {off, std::move(time)}, kOfEachDate, &spare_);
}

std::vector<FoundTime> NearestTimes::take() const {
  std::vector<Spot> chosen;
  for (const auto& [date, spots] : dates_) {
    for (const Spot& spot : spots) keep(chosen, spot, kMaxCandidates, nullptr);
  }
  for (const Spot& spot : spare_) {
    if (chosen.size() < kMaxCandidates) keep(chosen, spot, kMaxCandidates, nullptr);
  }
  std::vector<FoundTime> times;
  for (Spot& spot : chosen) times.push_back(std::move(spot.time));
  return times;
}

}  // namespace rb::prod
