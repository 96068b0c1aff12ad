// Mass rescheduling as it comes: a region of towns, providers of whom some are known to everybody,
// calendars that are fuller the nearer the day and in the morning, and patients who want just that.
#pragma once

#include <cstdint>
#include <vector>

#include "core/matching/open_slot.hpp"
#include "core/matching/seeker.hpp"

namespace rb::matching::test {

// Shares in percent.
struct StormShape {
  std::uint64_t seed = 1;
  std::uint32_t seekers = 8'000;
  std::uint32_t slots = 20'000;
  std::uint32_t slots_of_provider = 30;
  std::uint32_t specialties = 12;    // half of the seekers want the first: primary care
  std::uint32_t primary_slots = 22;  // and so many percent of the providers are there for it
  std::uint32_t towns = 10;          // each half as far away again and smaller than the one before
  std::uint32_t days = 28;           // of open calendars
  bool skewed = true;      // popular providers, full mornings and near days, unequal towns
  bool departing = false;  // the usual provider of everybody is gone, all dates in half a year
};

struct Storm {
  std::vector<Seeker> seekers;
  std::vector<OpenSlot> slots;
};

// Languages, a bit each; the group of a seeker is their language.
inline constexpr LanguageSet kEnglish = 1;
inline constexpr LanguageSet kSpanish = 2;
inline constexpr LanguageSet kOther = 4;

[[nodiscard]] Storm draw_storm(const StormShape& shape);

}  // namespace rb::matching::test
