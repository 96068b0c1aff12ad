// The free times of all providers, never written down: a slot is a provider, a working day and a
// position in it, and when others take it is a draw. Its key names it for ever.
#pragma once

#include <cstdint>

#include "core/base/instant.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/clinic/supply/providers.hpp"
#include "sim/world/parts/local_clock.hpp"

namespace rb::sim {

struct SlotPlace {
  ProviderId provider;
  std::int64_t day = 0;     // local days since 1970-01-01, below 2^16
  std::uint32_t index = 0;  // position in the provider's day plan

  friend bool operator==(const SlotPlace&, const SlotPlace&) = default;
};

// Never 0; ascending by provider, day and position. Precondition: day in [0, 2^16), index below
// 255, the provider below 2^24.
[[nodiscard]] std::uint64_t key_of(const SlotPlace& slot);
[[nodiscard]] SlotPlace slot_of(std::uint64_t key);

struct FreeTime {
  std::uint64_t key = 0;
  ProviderId provider;
  SpecialtyId specialty;
  Instant start;
  LocalTime local;  // the same, where the visit is
  bool office_decides = false;

  friend bool operator==(const FreeTime&, const FreeTime&) = default;
};

class SlotMarket {
 public:
  // Both outlive this.
  SlotMarket(std::uint64_t seed, const proto::Clinics& spec, Instant start,
             const Providers& providers, LocalClock& clock);

  // Nobody is seen on these local days, or by this provider any more: none of their times is free.
  void close(std::int64_t first_day, std::int64_t last_day);
  void close(ProviderId provider) { leaver_ = provider; }

  // Whether a key is a slot at all, of whatever day.
  [[nodiscard]] bool is_slot(std::uint64_t key) const;
  // Preconditions: is_slot().
  [[nodiscard]] Instant start_of(const SlotPlace& slot) const;
  [[nodiscard]] FreeTime describe(std::uint64_t key) const;

  // Others take some slots at the start or when their day opens, and of the rest a share each day.
  // Once they have one they keep it.
  [[nodiscard]] bool others_have(const SlotPlace& slot, Instant now) const {
    Lots lots;
    return others_have(slot, taken_by(slot.day, now), lots);
  }
  // The same in two steps, for questions about many slots: what they have of a day, and the draws
  // that decide which. `lots` is the latest of those, kept for the slots beside.
  struct Taken {
    std::uint32_t below = 0;  // of 65536
  };
  struct Lots {
    std::uint64_t first = 0;  // key of the first slot that they are of; 0: of none
    std::uint64_t bits = 0;
  };
  [[nodiscard]] Taken taken_by(std::int64_t day, Instant now) const;
  [[nodiscard]] bool others_have(const SlotPlace& slot, Taken taken, Lots& lots) const;
  // Of a slot that somebody gave back at `freed`, for the how-manieth time (from 1).
  [[nodiscard]] bool others_have_again(const SlotPlace& slot, Instant freed, std::uint32_t times,
                                       Instant now) const;

  // The last local day that is open at a local day.
  [[nodiscard]] std::int64_t last_open_day(std::int64_t today) const { return today + ahead_; }
  [[nodiscard]] const Providers& providers() const { return *providers_; }
  [[nodiscard]] LocalClock& clock() const { return *clock_; }

 private:
  [[nodiscard]] double left_after(Millis exposed) const;
  [[nodiscard]] bool closed(const SlotPlace& slot) const {
    return slot.provider == leaver_ || (slot.day >= closed_from_ && slot.day <= closed_to_);
  }

  std::uint64_t seed_;
  Instant start_;
  std::int64_t ahead_;  // days
  double left_at_start_;
  double per_ms_;  // how fast others take what is left
  const Providers* providers_;
  LocalClock* clock_;
  std::int64_t closed_from_ = 1;  // days; to before from: none
  std::int64_t closed_to_ = 0;
  ProviderId leaver_;
};

}  // namespace rb::sim
