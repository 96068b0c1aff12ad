#include "core/time/contact_window.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "core/base/assert.hpp"

namespace rb {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

constexpr Millis kLongestQuestion = days{200 * 366};
constexpr std::size_t kMostLayers = 254;
// A repeated hour can join or split pieces of neighbouring days only; one more for good measure.
constexpr days kMargin{2};

// A stretch of UTC in which the wall clock stays inside one range of one local day.
struct Piece {
  Interval time;
  std::uint32_t range = 0;  // ranges are numbered in the order of days
  std::uint32_t run = 0;
  bool dropped = false;
};

using Runs = std::vector<Interval>;

struct LocalDays {
  local_days first;
  local_days last;
};

std::span<const MinuteRange> ranges_of(const WindowLayer& layer, local_days day) {
  static constexpr MinuteRange kWholeDay[] = {{0, kMinutesOfDay}};
  if (day < layer.in_force_from || day >= layer.in_force_until) return kWholeDay;
  if (std::binary_search(layer.closed_days.begin(), layer.closed_days.end(), day)) return {};
  return layer.hours.days[std::chrono::weekday{day}.c_encoding()];
}

// Turns ranges of local days, asked for in ascending order, into stretches of UTC.
class Projector {
 public:
  Projector(const Zone& zone, local_days start)
      : transitions_(zone.transitions()),
        segment_(zone.segment_at(Instant{start.time_since_epoch()} - kMaxUtcOffset)) {}

  // Appends the pieces of one range; true if there is more than one.
  bool append(local_days day, MinuteRange range, std::uint32_t number, std::vector<Piece>& to) {
    const Instant open{day.time_since_epoch() + minutes{range.from}};  // as if the zone were UTC
    const Instant close{day.time_since_epoch() + minutes{range.to}};
    while (ends(segment_) <= open - kMaxUtcOffset) ++segment_;
    const std::size_t before = to.size();
    for (std::size_t i = segment_; i < transitions_.size(); ++i) {
      const Instant begins = i == 0 ? Instant::min() : transitions_[i].from;
      if (begins >= close + kMaxUtcOffset) break;
      const Interval time{std::max(begins, open - transitions_[i].offset),
                          std::min(ends(i), close - transitions_[i].offset)};
      if (time.empty()) continue;
      if (to.size() > before && to.back().time.close == time.open) {
        to.back().time.close = time.close;
      } else {
        to.push_back({time, number});
      }
    }
    return to.size() > before + 1;
  }

 private:
  [[nodiscard]] Instant ends(std::size_t segment) const {
    return segment + 1 < transitions_.size() ? transitions_[segment + 1].from : Instant::max();
  }

  const std::vector<Transition>& transitions_;
  std::size_t segment_;
};

// The DST rule: of a range that lies in several runs, only the longest part stays.
void drop_repeats(std::vector<Piece>& pieces) {
  std::uint32_t run = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0 && pieces[i - 1].time.close != pieces[i].time.open) ++run;
    pieces[i].run = run;
  }
  struct Part {
    std::uint32_t range;
    std::uint32_t run;
    Millis length;
  };
  std::vector<Part> parts;  // of one range: ascending runs, so the earlier part comes first
  for (const Piece& piece : pieces) {
    parts.push_back({piece.range, piece.run, piece.time.close - piece.time.open});
  }
  std::stable_sort(parts.begin(), parts.end(),
                   [](const Part& a, const Part& b) { return a.range < b.range; });
  std::vector<Part> kept;  // by range
  for (std::size_t i = 0; i < parts.size();) {
    Part part = parts[i++];
    while (i < parts.size() && parts[i].range == part.range && parts[i].run == part.run) {
      part.length += parts[i++].length;
    }
    if (kept.empty() || kept.back().range != part.range) {
      kept.push_back(part);
    } else if (part.length > kept.back().length) {
      kept.back() = part;
    }
  }
  for (Piece& piece : pieces) {
    const auto part =
        std::lower_bound(kept.begin(), kept.end(), piece.range,
                         [](const Part& p, std::uint32_t range) { return p.range < range; });
    piece.dropped = part->run != piece.run;
  }
}

// When one layer is open in one zone: ascending, disjoint, not touching. Exact within the days but
// for kMargin at both ends.
Runs layer_runs(const WindowLayer& layer, const Zone& zone, LocalDays range_of_days) {
  RB_ASSERT(std::is_sorted(layer.closed_days.begin(), layer.closed_days.end()));
  std::vector<Piece> pieces;
  pieces.reserve(static_cast<std::size_t>((range_of_days.last - range_of_days.first).count()) + 4);
  Projector projector(zone, range_of_days.first);
  bool split = false;
  std::uint32_t number = 0;
  for (local_days day = range_of_days.first; day < range_of_days.last; day += days{1}) {
    for (const MinuteRange& range : ranges_of(layer, day)) {
      split |= projector.append(day, range, number++, pieces);
    }
  }
  if (split) {
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece& a, const Piece& b) { return a.time < b.time; });
    drop_repeats(pieces);
  }
  Runs runs;
  runs.reserve(pieces.size());
  for (const Piece& piece : pieces) {
    if (piece.dropped) continue;
    if (!runs.empty() && runs.back().close == piece.time.open) {
      runs.back().close = piece.time.close;
    } else {
      runs.push_back(piece.time);
    }
  }
  return runs;
}

LocalDays days_around(const Zone& zone, Instant from, Instant until) {
  return {std::chrono::floor<days>(zone.to_local(from)) - kMargin,
          std::chrono::floor<days>(zone.to_local(until)) + kMargin + days{1}};
}

void check(const WindowSpec& spec) {
  RB_ASSERT(!spec.zones.empty());
  RB_ASSERT(spec.layers.size() <= kMostLayers);
}

// One list of runs and where the sweep stands in it.
struct Track {
  Runs runs;
  std::uint8_t layer = 0;
  std::size_t at = 0;
};

std::vector<Track> tracks_of(const WindowSpec& spec, const ZoneTable& zones, Instant from,
                             Instant until) {
  std::vector<Track> tracks;
  tracks.reserve(spec.layers.size() * spec.zones.size());
  for (std::size_t i = 0; i < spec.layers.size(); ++i) {
    for (const ZoneId id : spec.zones) {
      Runs runs = layer_runs(spec.layers[i], zones[id], days_around(zones[id], from, until));
      tracks.push_back({std::move(runs), static_cast<std::uint8_t>(i), 0});
    }
  }
  return tracks;
}

}  // namespace

std::vector<OpenInterval> open_intervals(const WindowSpec& spec, const ZoneTable& zones,
                                         Instant from, Instant until) {
  check(spec);
  RB_ASSERT(from <= until && until - from <= kLongestQuestion);
  std::vector<Track> tracks = tracks_of(spec, zones, from, until);
  const auto nobody = static_cast<std::uint8_t>(spec.layers.size());
  std::vector<OpenInterval> open;
  Instant reached = from;
  while (reached < until) {
    // All tracks stand on a run that closes after `reached`; the latest open and the earliest close
    // bound what they share. Layers ascend, so the first track with that close is the one to name.
    OpenInterval next{{reached, until}, nobody};
    for (Track& track : tracks) {
      while (track.at < track.runs.size() && track.runs[track.at].close <= reached) ++track.at;
      if (track.at == track.runs.size()) return open;
      const Interval& run = track.runs[track.at];
      next.time.open = std::max(next.time.open, run.open);
      if (run.close < next.time.close || (run.close == until && next.closed_by == nobody)) {
        next.time.close = run.close;
        next.closed_by = track.layer;
      }
    }
    if (!next.time.empty()) open.push_back(next);
    reached = next.time.close;
  }
  return open;
}

std::size_t first_closed_layer(const WindowSpec& spec, const ZoneTable& zones, Instant at) {
  check(spec);
  for (std::size_t i = 0; i < spec.layers.size(); ++i) {
    for (const ZoneId id : spec.zones) {
      const Runs runs = layer_runs(spec.layers[i], zones[id], days_around(zones[id], at, at));
      const bool open = std::any_of(runs.begin(), runs.end(),
                                    [&](const Interval& run) { return run.contains(at); });
      if (!open) return i;
    }
  }
  return spec.layers.size();
}

ContactWindow::ContactWindow(const WindowSpec& spec, const ZoneTable& zones, Instant from,
                             Instant until)
    : intervals_(open_intervals(spec, zones, from, until)), from_(from), until_(until) {
  if (intervals_.empty()) return;
  for (const OpenInterval& interval : intervals_) {
    longest_ = std::max(longest_, interval.time.close - interval.time.open);
  }
  // About two buckets an interval: most questions then find their interval without a search.
  const auto span = static_cast<std::uint64_t>((until_ - from_).count());
  bucket_bits_ = static_cast<unsigned>(std::bit_width(span / (2 * intervals_.size())));
  const std::size_t count = static_cast<std::size_t>(span >> bucket_bits_) + 1;
  buckets_.reserve(count + 1);
  std::uint32_t position = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const Instant begins = from_ + Millis{static_cast<std::int64_t>(i << bucket_bits_)};
    while (position < intervals_.size() && intervals_[position].time.close <= begins) ++position;
    buckets_.push_back(position);
  }
  buckets_.push_back(static_cast<std::uint32_t>(intervals_.size()));
}

std::size_t ContactWindow::position(Instant at) const {
  if (at >= until_ || intervals_.empty()) return intervals_.size();
  if (at < from_) return 0;
  const auto bucket = static_cast<std::size_t>((at - from_).count()) >> bucket_bits_;
  std::size_t first = buckets_[bucket];
  std::size_t count = buckets_[bucket + 1] - first;
  while (count > 0) {
    const std::size_t half = count / 2;
    const bool over = intervals_[first + half].time.close <= at;
    first = over ? first + half + 1 : first;
    count = over ? count - half - 1 : half;
  }
  return first;
}

Instant ContactWindow::next_open(Instant at, Millis needs) const {
  RB_ASSERT(needs >= Millis{0});
  if (needs > longest_) return kNever;
  for (std::size_t i = position(at); i < intervals_.size(); ++i) {
    const Instant start = std::max(at, intervals_[i].time.open);
    if (intervals_[i].time.close - start >= needs) return start;
  }
  return kNever;
}

Instant ContactWindow::close_of(Instant at) const {
  const std::size_t i = position(at);
  if (i == intervals_.size() || at < intervals_[i].time.open) return at;
  return intervals_[i].time.close;
}

}  // namespace rb
