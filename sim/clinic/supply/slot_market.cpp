#include "sim/clinic/supply/slot_market.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "core/base/random.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kMostPerDay = 999'000;  // in ppm: nobody takes everything in one day
constexpr std::uint32_t kWhole = 65'536;
constexpr std::uint32_t kPerDraw = 4;  // slots that share one draw, sixteen bits each

}  // namespace

std::uint64_t key_of(const SlotPlace& slot) {
  RB_ASSERT(slot.day >= 0 && slot.day < 0x10000 && slot.index < 255);
  RB_ASSERT(slot.provider.value() < (1U << 24U));
  return static_cast<std::uint64_t>(slot.provider.value()) << 24U |
         static_cast<std::uint64_t>(slot.day) << 8U | (slot.index + 1);
}

SlotPlace slot_of(std::uint64_t key) {
  return {ProviderId{static_cast<std::uint32_t>(key >> 24U)},
          static_cast<std::int64_t>(key >> 8U & 0xFFFFU),
          static_cast<std::uint32_t>(key & 0xFFU) - 1};
}

SlotMarket::SlotMarket(std::uint64_t seed, const proto::Clinics& spec, Instant start,
                       const Providers& providers, LocalClock& clock)
    : seed_(seed),
      start_(start),
      ahead_(spec.open_ahead().ms() / kDayMs),
      left_at_start_(1.0 - static_cast<double>(spec.taken().ppm()) / 1e6),
      per_ms_(
          -portable_log(
              1.0 - static_cast<double>(std::min(spec.taken_per_day().ppm(), kMostPerDay)) / 1e6) /
          static_cast<double>(kDayMs)),
      providers_(&providers),
      clock_(&clock) {}

void SlotMarket::close(std::int64_t first_day, std::int64_t last_day) {
  closed_from_ = first_day;
  closed_to_ = last_day;
}

bool SlotMarket::is_slot(std::uint64_t key) const {
  if ((key & 0xFFU) == 0 || key >> 48U != 0) return false;
  const SlotPlace slot = slot_of(key);
  return slot.provider.index() < providers_->size() && providers_->works_on(slot.day) &&
         slot.index < providers_->plan(slot.provider).minutes.size();
}

Instant SlotMarket::start_of(const SlotPlace& slot) const {
  const ZoneId zone = providers_->directory()[slot.provider].office.zone;
  return clock_->instant(zone, slot.day, providers_->plan(slot.provider).minutes[slot.index]);
}

FreeTime SlotMarket::describe(std::uint64_t key) const {
  const SlotPlace slot = slot_of(key);
  const Provider provider = providers_->directory()[slot.provider];
  const std::int32_t minute = providers_->plan(slot.provider).minutes[slot.index];
  return {.key = key,
          .provider = slot.provider,
          .specialty = provider.specialty,
          .start = clock_->instant(provider.office.zone, slot.day, minute),
          .local = LocalTime{Millis{slot.day * kDayMs} + std::chrono::minutes{minute}},
          .office_decides = providers_->office_decides(slot.provider)};
}

double SlotMarket::left_after(Millis exposed) const {
  return portable_exp(-per_ms_ * static_cast<double>(std::max(exposed, Millis{0}).count()));
}

SlotMarket::Taken SlotMarket::taken_by(std::int64_t day, Instant now) const {
  const Instant opened = std::max(start_, instant_from_ms((day - ahead_) * kDayMs));
  const double taken = 1.0 - left_at_start_ * left_after(now - opened);
  return {static_cast<std::uint32_t>(taken * kWhole + 0.5)};
}

bool SlotMarket::others_have(const SlotPlace& slot, Taken taken, Lots& lots) const {
  if (taken.below >= kWhole || closed(slot)) return true;
  const std::uint32_t group = slot.index / kPerDraw;
  const std::uint64_t first = key_of({slot.provider, slot.day, group * kPerDraw});
  if (lots.first != first) {
    lots = {first, draw({seed_, Stream::clinic_slot, slot.provider.value(),
                         static_cast<std::uint64_t>(slot.day) << 8U | group})};
  }
  return (lots.bits >> (16U * (slot.index % kPerDraw)) & 0xFFFFU) < taken.below;
}

bool SlotMarket::others_have_again(const SlotPlace& slot, Instant freed, std::uint32_t times,
                                   Instant now) const {
  const DrawKey key{
      seed_, Stream::clinic_slot, slot.provider.value(),
      std::uint64_t{times} << 32U | static_cast<std::uint64_t>(slot.day) << 8U | slot.index};
  return draw_unit(key) >= left_after(now - freed);
}

}  // namespace rb::sim
