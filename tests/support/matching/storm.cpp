#include "tests/support/matching/storm.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <initializer_list>

#include "core/base/random.hpp"

namespace rb::matching::test {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

// Monday, 2026-01-12, midnight; local time is UTC.
constexpr Instant kMonday{std::chrono::sys_days{std::chrono::year{2026} / 1 / 12}};
constexpr GeoPoint kCity{40'700'000, -74'000'000};
constexpr std::uint32_t kNetworks = 8;

// Draws of one entity, one after the other.
class Dice {
 public:
  Dice(std::uint64_t seed, std::uint64_t kind, std::uint64_t entity)
      : key_{seed, Stream::test, kind << 40U | entity, 0} {}
  std::uint32_t below(std::uint64_t n) {
    const auto drawn = draw_below(key_, n);
    ++key_.counter;
    return static_cast<std::uint32_t>(drawn);
  }
  bool percent(std::uint32_t share) { return below(100) < share; }
  // The position of one of the weights, as often as it weighs.
  template <class Weights>
  std::uint32_t of(const Weights& weights) {
    std::uint64_t sum = 0;
    for (const auto weight : weights) sum += static_cast<std::uint64_t>(weight);
    std::uint64_t left = below(sum);
    std::uint32_t at = 0;
    for (const auto weight : weights) {
      if (left < static_cast<std::uint64_t>(weight)) return at;
      left -= static_cast<std::uint64_t>(weight);
      ++at;
    }
    return at;
  }
  std::uint32_t of(std::initializer_list<int> weights) { return of(std::vector<int>(weights)); }

 private:
  DrawKey key_;
};

struct Provider {
  SpecialtyId specialty;
  std::uint32_t town = 0;
  std::uint32_t popularity = 1;
  GeoPoint place;
  LanguageSet spoken = kEnglish;
  LanguageSet interpreted = 0;
  NetworkSet networks = 0;
};

class Region {
 public:
  explicit Region(const StormShape& shape) : shape_(shape) {
    Dice dice(shape.seed, 1, 0);
    for (std::uint32_t i = 0; i < shape.towns; ++i) {
      towns_.push_back(near(kCity, 2'000 + 100'000 * i, dice));
      town_weights_.push_back(shape.skewed ? 120 / (i + 1) : 10);
    }
    const std::uint32_t providers = std::max(1U, shape.slots / shape.slots_of_provider);
    for (std::uint32_t i = 0; i < providers; ++i) providers_.push_back(draw_provider(i));
  }

  OpenSlot draw_slot(std::uint32_t i) const {
    Dice dice(shape_.seed, 3, i);
    // Who is popular has as many hours, and fewer of them free.
    std::uint32_t chosen = dice.below(providers_.size());
    if (shape_.skewed && dice.below(12) < providers_[chosen].popularity) {
      chosen = dice.below(providers_.size());
    }
    const Provider& provider = providers_[chosen];
    OpenSlot slot;
    slot.slot = SlotId{i};
    slot.provider = ProviderId{chosen};
    slot.specialty = provider.specialty;
    slot.modality = static_cast<Modality>(1 + dice.of({75, 20, 5}));
    slot.place = provider.place;
    slot.spoken = provider.spoken;
    slot.interpreted = provider.interpreted;
    slot.networks = provider.networks;
    std::uint32_t day = dice.below(shape_.days);
    if (shape_.skewed) day = std::max(day, dice.below(shape_.days));
    if (day % 7 >= 5 && dice.percent(90)) day -= std::min(day, 2U);
    const std::uint32_t part = shape_.skewed ? dice.of({25, 60, 15}) : dice.of({40, 45, 15});
    const std::array<int, 3> opens = {8 * 60, 12 * 60, 17 * 60};
    const std::array<int, 3> lengths = {4 * 60, 5 * 60, 2 * 60};
    slot.minute = static_cast<std::int16_t>(
        opens[part] +
        static_cast<int>(dice.below(static_cast<std::uint64_t>(lengths[part]) / 15)) * 15);
    slot.start = kMonday + days{day + 1} + minutes{slot.minute};
    slot.weekday = static_cast<std::uint8_t>((day + 2) % 7);
    return slot;
  }

  Seeker draw_seeker(std::uint32_t i) const {
    Dice dice(shape_.seed, 4, i);
    Seeker seeker;
    seeker.patient = PatientId{i};
    seeker.specialty = draw_specialty(50, dice);
    const std::uint32_t town = dice.of(town_weights_);
    seeker.home = near(towns_[town], 60'000, dice);
    seeker.farthest_metres = 1'000 * std::array<std::uint32_t, 3>{20, 40, 80}[dice.of({3, 5, 2})];
    seeker.modalities = bit(Modality::in_person);
    if (dice.percent(50)) seeker.modalities |= bit(Modality::video);
    if (dice.percent(25)) seeker.modalities |= bit(Modality::phone);
    seeker.networks = NetworkSet{1} << dice.below(kNetworks);
    seeker.group = static_cast<std::uint8_t>(dice.of({82, 13, 5}));
    seeker.languages = static_cast<LanguageSet>(1U << seeker.group);
    seeker.takes_interpreter = dice.percent(70);
    draw_wishes(seeker, dice);
    draw_times(seeker, dice);
    seeker.usual = draw_usual(seeker, town, dice);
    return seeker;
  }

 private:
  static GeoPoint near(GeoPoint centre, std::uint32_t spread, Dice& dice) {
    const auto offset = [&] {  // denser in the middle
      return (static_cast<std::int32_t>(dice.below(2 * spread + 1)) +
              static_cast<std::int32_t>(dice.below(2 * spread + 1))) /
                 2 -
             static_cast<std::int32_t>(spread);
    };
    const std::int32_t north = offset();
    return {centre.latitude + north, centre.longitude + offset()};
  }

  SpecialtyId draw_specialty(std::uint32_t primary, Dice& dice) const {
    if (dice.percent(primary)) return SpecialtyId{0};
    return SpecialtyId{static_cast<std::uint16_t>(1 + dice.below(shape_.specialties - 1))};
  }

  Provider draw_provider(std::uint32_t i) const {
    Dice dice(shape_.seed, 2, i);
    Provider provider;
    // Every specialty has somebody.
    provider.specialty = i < shape_.specialties ? SpecialtyId{static_cast<std::uint16_t>(i)}
                                                : draw_specialty(shape_.primary_slots, dice);
    // Where the storm was worst most appointments fell away and the fewest hours are open.
    provider.town =
        shape_.skewed && dice.percent(70) ? dice.below(towns_.size()) : dice.of(town_weights_);
    provider.place = near(towns_[provider.town], 30'000, dice);
    provider.popularity = shape_.skewed ? 1 + 10 / (1 + dice.below(10)) : 1;
    if (dice.percent(20)) provider.spoken |= kSpanish;
    if (dice.percent(5)) provider.spoken |= kOther;
    if (dice.percent(50)) provider.interpreted = kSpanish | kOther;
    for (std::uint32_t n = 0; n < kNetworks; ++n) {
      if (dice.percent(70)) provider.networks |= NetworkSet{1} << n;
    }
    return provider;
  }

  void draw_wishes(Seeker& seeker, Dice& dice) const {
    const std::uint32_t part =
        shape_.skewed ? dice.of({55, 15, 10, 20}) : dice.of({25, 30, 10, 35});
    if (part < 3) seeker.parts = static_cast<PartSet>(1U << (part + 1));
    if (dice.percent(30)) {
      seeker.weekdays =
          static_cast<std::uint8_t>((1U << (1 + dice.below(5))) | (1U << (1 + dice.below(5))));
    }
  }

  void draw_times(Seeker& seeker, Dice& dice) const {
    seeker.urgency = static_cast<Urgency>(1 + dice.of({70, 20, 9, 1}));
    seeker.lost = kMonday + hours{8 + dice.below(10)} + minutes{15 * dice.below(4)};
    if (shape_.departing) seeker.lost += days{dice.below(180)};
    seeker.not_before = kMonday + days{1 + dice.below(2)};
    // Days after the lost appointment that are medically fine, by urgency.
    const std::array<std::uint32_t, 4> least = {60, 21, 7, 3};
    const std::uint32_t fine = least[static_cast<std::size_t>(seeker.urgency) - 1];
    seeker.fine_until = kMonday + days{fine + dice.below(fine)};
    if (shape_.departing) {
      seeker.fine_until += std::chrono::floor<days>(seeker.lost - kMonday);
    }
    seeker.moved_before = static_cast<std::uint8_t>(dice.of({85, 12, 3}));
  }

  // Of four providers of the specialty the most popular one, in one's own town before others.
  ProviderId draw_usual(const Seeker& seeker, std::uint32_t town, Dice& dice) const {
    if (shape_.departing || dice.percent(25)) return ProviderId::none();
    std::uint32_t best = 0;
    std::uint32_t points = 0;
    for (int tries = 0; tries < 40; ++tries) {
      const std::uint32_t at = dice.below(providers_.size());
      const Provider& provider = providers_[at];
      if (provider.specialty != seeker.specialty) continue;
      const std::uint32_t here = provider.town == town ? 100 : 1;
      if (here * provider.popularity > points) {
        points = here * provider.popularity;
        best = at;
      }
    }
    return points == 0 ? ProviderId::none() : ProviderId{best};
  }

  StormShape shape_;
  std::vector<GeoPoint> towns_;
  std::vector<std::uint32_t> town_weights_;
  std::vector<Provider> providers_;
};

}  // namespace

Storm draw_storm(const StormShape& shape) {
  const Region region(shape);
  Storm storm;
  for (std::uint32_t i = 0; i < shape.seekers; ++i) storm.seekers.push_back(region.draw_seeker(i));
  for (std::uint32_t i = 0; i < shape.slots; ++i) storm.slots.push_back(region.draw_slot(i));
  return storm;
}

}  // namespace rb::matching::test
