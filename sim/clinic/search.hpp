// The free times that suit a patient, over the directory and the market of slots.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/booking/needs.hpp"
#include "sim/clinic/supply/places.hpp"
#include "sim/clinic/supply/slot_market.hpp"
#include "sim/clinic/supply/visit_ledger.hpp"

namespace rb::sim {

inline constexpr std::size_t kMostFreeTimes = 12;

class SlotSearch {
 public:
  // Both outlive this.
  SlotSearch(const SlotMarket& market, const VisitLedger& ledger)
      : market_(&market), ledger_(&ledger) {}

  struct Question {
    Instant now;
    const Needs& needs;
    SearchScope scope = SearchScope::anyone;
    Home home;                                // of the patient
    std::span<const std::uint64_t> except{};  // keys that are not wanted: a short list
    const std::function<bool(std::uint64_t key)>* kept = nullptr;  // for others; null: none is
  };
  // At most kMostFreeTimes, nearest to the wish first, then the earliest, then of the nearest
  // provider. All of them lie ahead, are free now and suit the needs, but for who is preferred
  // where the scope is anyone; without a preferred one, that scope finds nothing. Looks at the
  // nearest providers: at more of them only where those have nothing. Clears `found`.
  // Cost: tens of microseconds, bench/clinic.
  void run(const Question& question, std::vector<FreeTime>& found);

  // Up to `most` free times of the slot's own provider, nearest to its start first, at most two
  // weeks from it. Precondition: a slot of the market.
  void beside(std::uint64_t key, Instant now, std::size_t most, std::vector<FreeTime>& found);

  // Appends every free time of a provider that lies ahead, by key.
  void all_of(ProviderId provider, Instant now, std::vector<FreeTime>& found);

  // Nobody has it, and it lies ahead. Precondition: a slot of the market.
  [[nodiscard]] bool is_free(std::uint64_t key, Instant now) const;

 private:
  // A free time before it is described.
  struct Spot {
    std::int32_t off = 0;  // from the wish, in minutes
    Instant start;
    std::uint32_t rank = 0;  // of the provider: 0 is the nearest
    std::uint64_t key = 0;
  };
  struct DayOff {
    std::int64_t day = 0;
    std::int32_t off = 0;                      // minutes that the day by itself weighs
    std::optional<SlotMarket::Taken> taken{};  // once somebody's day was looked at
  };
  // What a wish says of the hours of one day plan: its positions, the best first.
  struct HourOffs {
    std::vector<std::int32_t> off;      // by position
    std::vector<std::uint32_t> by_off;  // positions
    std::uint32_t best = 0;             // how many share the least
  };
  struct Limits {
    std::uint32_t per_day = 2;
    std::uint32_t per_provider = 6;
  };

  void read_wish(const TimeWish& wish, std::int64_t today);
  void look_at(const Question& question, ProviderId provider, std::uint32_t rank, Limits limits);
  struct Scene;  // one provider's free times, asked for at one moment
  void pick(std::vector<FreeTime>& found);

  const SlotMarket* market_;
  const VisitLedger* ledger_;
  // What others have of each day, at one moment.
  [[nodiscard]] SlotMarket::Taken taken_by(std::int64_t day, Instant now);
  Instant taken_at_;
  std::map<std::int64_t, SlotMarket::Taken> taken_;
  // Kept between questions for their memory only.
  std::vector<FoundProvider> nearest_;
  std::vector<Spot> spots_;
  std::vector<Spot> chosen_;
  std::vector<Spot> spare_;
  std::vector<DayOff> days_;
  std::vector<HourOffs> hours_;
};

}  // namespace rb::sim
