// Whether somebody may be in contact at a time: law, state law, the policy's windows and holidays,
// in every zone of the place, by the wall clock, minute by minute. Recomputed from the rules in the
// log's header and the campaign's policy, with zone offsets from an implementation that shares
// nothing with the engine's.
#pragma once

#include <array>
#include <bitset>
#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/facts/facts.hpp"

namespace rb::audit {

using Offsets = std::function<std::chrono::seconds(std::string_view zone, Instant at)>;

inline constexpr int kMinutesOfDay = 1440;
using WeekMinutes = std::bitset<7 * kMinutesOfDay>;  // minute 0 is Sunday 00:00

// The wall clock of a zone.
struct WallTime {
  std::int64_t day = 0;  // since 1970-01-01
  int weekday = 0;       // 0 is Sunday
  int minute = 0;        // of the day
  Millis into_minute{};
};

class LegalHours {
 public:
  LegalHours(const Facts& facts, Offsets offsets) : facts_(facts), offsets_(std::move(offsets)) {}

  // `zone`: position in the header's zones.
  [[nodiscard]] WallTime wall_time(std::uint32_t zone, Instant at);

  struct Closed {
    Instant at;
    std::string why;  // "policy flu-recall is closed at 08:59 in America/New_York"
  };
  // The first moment of [from, until) at which the place is closed for the campaign. Whole minutes
  // of the wall clock are open or closed, so looking at `from` and at each minute's start is exact.
  [[nodiscard]] std::optional<Closed> first_closed(const Campaign& campaign, std::uint32_t place,
                                                   Instant from, Instant until);

  // Position of the policy's daypart that holds `at` in every zone of the place; -1: none does.
  [[nodiscard]] int daypart(const Campaign& campaign, std::uint32_t place, Instant at);

  // The 24 hours from `start` on, minute by minute: kClosed, or the daypart as above.
  // Precondition: a whole minute.
  static constexpr std::int8_t kClosed = -2;
  using DayMinutes = std::array<std::int8_t, kMinutesOfDay>;
  void look_at_day(const Campaign& campaign, std::uint32_t place, Instant start, DayMinutes& day);

  // Zones that the place may be in, as far as the log names them.
  [[nodiscard]] std::vector<std::uint32_t> zones_of(std::uint32_t place) const;
  // When clocks go back in [from, until), which is at most a day, and by how much.
  struct GoingBack {
    Instant at;
    Millis by{};
  };
  [[nodiscard]] std::optional<GoingBack> clocks_go_back(std::uint32_t zone, Instant from,
                                                        Instant until);

  // Whether a state's dated rule is in force on the local day of `at` in any zone of the place.
  [[nodiscard]] bool in_force(const proto::StateRule& rule, std::uint32_t place, Instant at);
  // The pack's rules of a legal class; null if it does not know it.
  [[nodiscard]] const proto::ClassRules* law_of(const Campaign& campaign) const;

 private:
  // One reason to be closed.
  struct Layer {
    std::string name;
    WeekMinutes open;
    std::vector<std::int64_t> closed_days;  // ascending
    std::int64_t from_day = std::numeric_limits<std::int64_t>::min();
    std::int64_t until_day = std::numeric_limits<std::int64_t>::max();  // exclusive

    [[nodiscard]] bool in_force_on(std::int64_t day) const {
      return day >= from_day && day < until_day;
    }
    [[nodiscard]] bool closed_on(std::int64_t day) const;
    [[nodiscard]] bool open_at(const WallTime& wall) const;
  };
  using Layers = std::vector<Layer>;
  struct OffsetHour {
    std::int64_t hour = std::numeric_limits<std::int64_t>::min();
    std::int64_t offset_ms = 0;
  };
  using ZoneCache = std::array<OffsetHour, 64>;

  const Layers& layers_of(const Campaign& campaign, std::uint32_t place);
  [[nodiscard]] Layers make_layers(const Campaign& campaign, std::uint32_t place) const;
  void add_states(const Campaign& campaign, std::uint32_t place, Layers& layers) const;
  std::int64_t offset_ms(std::uint32_t zone, Instant at);

  const Facts& facts_;
  Offsets offsets_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, Layers> layers_;  // by campaign and place
  std::vector<std::unique_ptr<ZoneCache>> zones_;
};

}  // namespace rb::audit
