#include "sim/world/state_zones.hpp"

#include <algorithm>
#include <array>

namespace rb::sim {
namespace {

constexpr int kRounds = 200;  // of the fitting; a few dozen are enough for eleven zones
constexpr std::int64_t kWhole = 1'000'000;

enum class Clock : std::uint8_t {
  eastern,
  central,
  mountain,
  arizona,
  pacific,
  alaska,
  aleutian,
  hawaii,
  atlantic,
  other
};

struct ClockName {
  std::string_view zone;
  Clock clock;
};
// Zones of the United States, those that keep one clock today together.
constexpr auto kClocks = std::to_array<ClockName>({{"America/New_York", Clock::eastern},
                                                   {"America/Detroit", Clock::eastern},
                                                   {"America/Kentucky/", Clock::eastern},
                                                   {"America/Indiana/Knox", Clock::central},
                                                   {"America/Indiana/Tell_City", Clock::central},
                                                   {"America/Indiana/", Clock::eastern},
                                                   {"America/Chicago", Clock::central},
                                                   {"America/Menominee", Clock::central},
                                                   {"America/North_Dakota/", Clock::central},
                                                   {"America/Denver", Clock::mountain},
                                                   {"America/Boise", Clock::mountain},
                                                   {"America/Phoenix", Clock::arizona},
                                                   {"America/Los_Angeles", Clock::pacific},
                                                   {"America/Anchorage", Clock::alaska},
                                                   {"America/Juneau", Clock::alaska},
                                                   {"America/Sitka", Clock::alaska},
                                                   {"America/Nome", Clock::alaska},
                                                   {"America/Yakutat", Clock::alaska},
                                                   {"America/Adak", Clock::aleutian},
                                                   {"Pacific/Honolulu", Clock::hawaii},
                                                   {"America/Puerto_Rico", Clock::atlantic},
                                                   {"America/St_Thomas", Clock::atlantic}});

struct Share {
  std::string_view state;
  Clock clock;
  int per_mille;
};
// [D] From scenarios/zones/zip3.csv: the three-digit ZIP codes of a state by the zones they lie in,
// one in several zones shared evenly among them; less than three in a hundred is left out.
constexpr auto kShares = std::to_array<Share>({
    // clang-format off
    {"AK", Clock::alaska, 900}, {"AK", Clock::aleutian, 100}, {"AL", Clock::central, 895},
    {"AL", Clock::eastern, 105}, {"AR", Clock::central, 1000}, {"AZ", Clock::arizona, 708},
    {"AZ", Clock::mountain, 208}, {"AZ", Clock::pacific, 83}, {"CA", Clock::pacific, 1000},
    {"CO", Clock::mountain, 1000}, {"CT", Clock::eastern, 1000}, {"DC", Clock::eastern, 1000},
    {"DE", Clock::eastern, 1000}, {"FL", Clock::eastern, 923}, {"FL", Clock::central, 77},
    {"GA", Clock::eastern, 932}, {"GA", Clock::central, 68}, {"HI", Clock::hawaii, 1000},
    {"IA", Clock::central, 1000}, {"ID", Clock::mountain, 714}, {"ID", Clock::pacific, 286},
    {"IL", Clock::central, 966}, {"IL", Clock::eastern, 34}, {"IN", Clock::eastern, 700},
    {"IN", Clock::central, 300}, {"KS", Clock::central, 947}, {"KS", Clock::mountain, 53},
    {"KY", Clock::eastern, 741}, {"KY", Clock::central, 259}, {"LA", Clock::central, 1000},
    {"MA", Clock::eastern, 1000}, {"MD", Clock::eastern, 1000}, {"ME", Clock::eastern, 1000},
    {"MI", Clock::eastern, 925}, {"MI", Clock::central, 75}, {"MN", Clock::central, 1000},
    {"MO", Clock::central, 1000}, {"MS", Clock::central, 1000}, {"MT", Clock::mountain, 900},
    {"MT", Clock::central, 50}, {"MT", Clock::pacific, 50}, {"NC", Clock::eastern, 1000},
    {"ND", Clock::central, 778}, {"ND", Clock::mountain, 222}, {"NE", Clock::central, 808},
    {"NE", Clock::mountain, 192}, {"NH", Clock::eastern, 1000}, {"NJ", Clock::eastern, 1000},
    {"NM", Clock::mountain, 857}, {"NM", Clock::arizona, 71}, {"NM", Clock::central, 71},
    {"NV", Clock::pacific, 812}, {"NV", Clock::mountain, 125}, {"NV", Clock::arizona, 62},
    {"NY", Clock::eastern, 1000}, {"OH", Clock::eastern, 1000}, {"OK", Clock::central, 1000},
    {"OR", Clock::pacific, 850}, {"OR", Clock::mountain, 150}, {"PA", Clock::eastern, 1000},
    {"PR", Clock::atlantic, 1000}, {"RI", Clock::eastern, 1000}, {"SC", Clock::eastern, 1000},
    {"SD", Clock::central, 750}, {"SD", Clock::mountain, 250}, {"TN", Clock::central, 719},
    {"TN", Clock::eastern, 281}, {"TX", Clock::central, 931}, {"TX", Clock::mountain, 69},
    {"UT", Clock::mountain, 854}, {"UT", Clock::pacific, 104}, {"UT", Clock::arizona, 42},
    {"VA", Clock::eastern, 1000}, {"VI", Clock::atlantic, 1000}, {"VT", Clock::eastern, 1000},
    {"WA", Clock::pacific, 1000}, {"WI", Clock::central, 1000}, {"WV", Clock::eastern, 1000},
    {"WY", Clock::mountain, 1000},
    // clang-format on
});

Clock clock_of(std::string_view zone) {
  for (const ClockName& known : kClocks) {
    if (known.zone.ends_with('/') ? zone.starts_with(known.zone) : zone == known.zone) {
      return known.clock;
    }
  }
  return Clock::other;
}

using Table = std::vector<std::vector<double>>;  // by state, then by zone; the last row: no state

// Rows and columns are brought to their sums in turn; columns last, so that they are exact.
void fit(Table& table, const std::vector<NamedShare>& zones, const std::vector<double>& rows) {
  for (int round = 0; round < kRounds; ++round) {
    for (std::size_t i = 0; i < table.size(); ++i) {
      double sum = 0;
      for (const double cell : table[i]) sum += cell;
      if (sum <= 0) continue;
      for (double& cell : table[i]) cell *= rows[i] / sum;
    }
    for (std::size_t j = 0; j < zones.size(); ++j) {
      double sum = 0;
      for (const auto& row : table) sum += row[j];
      if (sum <= 0) continue;
      for (auto& row : table) row[j] *= static_cast<double>(zones[j].ppm) / sum;
    }
  }
}

}  // namespace

int people_in_zone(std::string_view state, std::string_view zone) {
  const Clock clock = clock_of(zone);
  int found = -1;
  for (const Share& share : kShares) {
    if (share.state != state) continue;
    if (share.clock == clock) return share.per_mille;
    found = 0;
  }
  return found;
}

StatesByZone::StatesByZone(const std::vector<NamedShare>& zones,
                           const std::vector<NamedShare>& states) {
  Table table(states.size() + 1, std::vector<double>(zones.size(), 1.0));
  std::vector<double> rows;
  double rest = kWhole;
  for (std::size_t i = 0; i < states.size(); ++i) {
    rows.push_back(static_cast<double>(states[i].ppm));
    rest -= rows.back();
    const bool somewhere = std::any_of(zones.begin(), zones.end(), [&](const NamedShare& zone) {
      return people_in_zone(states[i].name, zone.name) > 0;
    });
    if (!somewhere) continue;
    for (std::size_t j = 0; j < zones.size(); ++j) {
      table[i][j] = people_in_zone(states[i].name, zones[j].name);
    }
  }
  rows.push_back(rest);
  fit(table, zones, rows);
  for (std::size_t j = 0; j < zones.size(); ++j) {
    double whole = 0;
    for (const auto& row : table) whole += row[j];
    std::vector<std::int64_t> sums;
    double sum = 0;
    for (std::size_t i = 0; i < states.size(); ++i) {
      sum += whole > 0 ? table[i][j] / whole : rows[i] / kWhole;
      sums.push_back(static_cast<std::int64_t>(sum * kWhole + 0.5));
    }
    sums_.push_back(std::move(sums));
  }
}

std::size_t StatesByZone::pick(std::size_t zone, const DrawKey& key) const {
  const auto at = static_cast<std::int64_t>(draw_below(key, static_cast<std::uint64_t>(kWhole)));
  const auto& sums = sums_[zone];
  const auto found = std::upper_bound(sums.begin(), sums.end(), at);
  return found == sums.end() ? npos : static_cast<std::size_t>(found - sums.begin());
}

}  // namespace rb::sim
