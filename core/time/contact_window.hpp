// When a patient may be contacted: layers of weekly hours and closed days, intersected with one
// another and over every zone the patient may be in, as plain intervals of UTC.
//
// DST: membership goes by the wall clock, so an hour that does not exist is simply not there, and
// an instant in an hour that occurs twice is open if its wall time is. But a range never opens
// twice in one day: where the repeated hour would split a range of a layer in two, only the longer
// piece is kept (the earlier one if they are equal). Pieces joined by other open hours are one
// piece.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/instant.hpp"
#include "core/time/weekly_hours.hpp"
#include "core/time/zone.hpp"

namespace rb {

// Who closes a window: named so that every withheld contact can say why.
enum class Closer : std::uint8_t { law, state_law, policy, holiday, preference };

// One reason for being closed: hours of the week, days that are closed altogether, and the local
// days on which this layer is in force at all (a dated rule). A day on which it is not in force is
// open as far as this layer goes.
struct WindowLayer {
  Closer closer = Closer::policy;
  std::string rule;  // for people: "federal hours 08:00-21:00", "FL 08:00-20:00"
  WeeklyHours hours;
  std::vector<std::chrono::local_days> closed_days;  // ascending
  std::chrono::local_days in_force_from = std::chrono::local_days::min();
  std::chrono::local_days in_force_until = std::chrono::local_days::max();  // exclusive
};

// An open interval and the layer (position in the spec) that ends it; several end it at once: the
// first of them; cut off by the end of the question: layers.size().
struct OpenInterval {
  Interval time;
  std::uint8_t closed_by = 0;
};

struct WindowSpec {
  std::vector<WindowLayer> layers;  // at most 254; none: always open
  std::vector<ZoneId> zones;        // every zone the patient may be in; not empty
};

// The open intervals within [from, until), ascending, disjoint and not touching. An interval that
// is open at `from` starts there, one that is open at `until` ends there. Precondition: from <=
// until, at most 200 years apart. Cost: about 30 ns per day, layer and zone.
[[nodiscard]] std::vector<OpenInterval> open_intervals(const WindowSpec& spec,
                                                       const ZoneTable& zones, Instant from,
                                                       Instant until);

// The same window compiled for fast questions: intervals computed in advance up to a horizon. It
// knows nothing outside [from, until), where the window counts as closed;
// an interval cut off by the horizon ends there. Immutable, so threads may share it.
class ContactWindow {
 public:
  ContactWindow() = default;
  ContactWindow(const WindowSpec& spec, const ZoneTable& zones, Instant from, Instant until);

  // The first instant >= at at which a contact of length `needs` >= 0 fits before the close; kNever
  // if there is none before the horizon. Constant time but for the intervals that are too short.
  [[nodiscard]] Instant next_open(Instant at, Millis needs) const;
  // The close of the interval that contains `at`; `at` itself if closed.
  [[nodiscard]] Instant close_of(Instant at) const;
  // Position of the interval that contains `at`, or of the next one; intervals().size() past the
  // last.
  [[nodiscard]] std::size_t position(Instant at) const;
  [[nodiscard]] std::span<const OpenInterval> intervals() const { return intervals_; }
  [[nodiscard]] Instant from() const { return from_; }
  [[nodiscard]] Instant until() const { return until_; }

 private:
  // Time in equal buckets of a power of two of milliseconds, counted from from_: the position of
  // the first interval that closes after the bucket begins.
  std::vector<std::uint32_t> buckets_;
  unsigned bucket_bits_ = 0;
  std::vector<OpenInterval> intervals_;
  Millis longest_{0};
  Instant from_;
  Instant until_;
};

// The first layer that is closed at `at` in any possible zone, by the same rules as open_intervals;
// layers.size() if the window is open.
[[nodiscard]] std::size_t first_closed_layer(const WindowSpec& spec, const ZoneTable& zones,
                                             Instant at);

}  // namespace rb
