// What happened in one short stretch of the run, and how stretches become the series of a chart.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <utility>

#include "core/base/instant.hpp"
#include "core/engine/engine.hpp"
#include "core/time/zone.hpp"
#include "sim/metrics/names.hpp"
#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

struct Bin {
  std::array<std::uint32_t, 2> started{};  // voice, text
  std::array<std::array<std::uint32_t, kOutcomes>, 2> ended{};
  std::int64_t call_ms = 0;  // calls in flight, integrated over the bin
  std::uint32_t calls_max = 0;
  std::uint32_t agents = 0;
  std::uint32_t ehr_requests = 0;
  std::uint32_t ehr_max_second = 0;
  std::uint32_t ehr_too_many = 0;
  std::uint32_t ehr_failed = 0;
  std::uint32_t enrolled = 0;
  std::uint32_t resolved = 0;
  std::uint32_t resolved_before_call = 0;
  std::uint32_t withheld = 0;
  std::uint32_t ready_calls = 0;
  std::uint32_t ready_texts = 0;
  std::uint32_t bookings_waiting = 0;
  std::uint32_t open_tasks = 0;
  Limit calls_held_by = Limit::none;  // at the end of the bin
  Limit texts_held_by = Limit::none;
};

struct Bins {
  Instant start;
  Millis width{};
  std::span<const Bin> bins;
};

// The whole run in at most 400 bins.
[[nodiscard]] Series chart_series(const Bins& all);
// Positions [first, last) merged by `factor`; the last bin may be shorter.
[[nodiscard]] Series make_series(const Bins& all, std::pair<std::size_t, std::size_t> range,
                                 std::size_t factor);
// Positions [first, last) of the local day with the most starts; the earliest of equals.
[[nodiscard]] std::pair<std::size_t, std::size_t> busiest_day(const Bins& all, const Zone& zone);

}  // namespace rb::sim
