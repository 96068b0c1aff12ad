#include "core/outreach/contact_time.hpp"

#include <algorithm>

#include "core/base/random.hpp"

namespace rb {
namespace {

// Dayparts count from 0 in a policy and from 1 among the windows.
const ContactWindow& window_of(PatientWindows windows, int daypart) {
  return windows[static_cast<std::size_t>(daypart + 1)];
}

int daypart_count(PatientWindows windows) {
  return static_cast<int>(windows.size()) - 1;
}

std::uint64_t draw_for(const TimeQuestion& q, Stream stream) {
  return draw({q.seed, stream, q.assignment.value(), q.attempt});
}

// Starts pushed to one opening would all fall due at the same moment: each moves on by its own
// share of the spread, at most half of the opening, and never past the last moment it fits.
Instant spread_over_opening(const TimeQuestion& q, Instant due, const ContactWindow& window) {
  if (due <= q.earliest || due == kNever || q.spread <= Millis::zero()) return due;
  const Instant close = window.close_of(due);
  const Millis room = std::min(q.spread, (close - due) / 2);
  if (room <= Millis::zero()) return due;
  const auto jitter = Millis{static_cast<std::int64_t>(
      draw_below({q.seed, Stream::start_jitter, q.assignment.value(), q.attempt},
                 static_cast<std::uint64_t>(room.count())))};
  return std::min(due + jitter, std::max(due, close - q.needs));
}

bool allowed(const TimeQuestion& q, int daypart) {
  switch (q.choice) {
    case DaypartChoice::different:
      return daypart != q.last_daypart;
    case DaypartChoice::same:
      return q.last_daypart < 0 || daypart == q.last_daypart;
    case DaypartChoice::any:
      return true;
  }
  return true;
}

// When daypart `d` could take the contact: inside the daypart and with room before the window
// closes.
Instant opening_in(const TimeQuestion& q, PatientWindows windows, int d) {
  const ContactWindow& part = window_of(windows, d);
  Instant at = part.next_open(q.earliest, 1min);
  for (int tries = 0; at != kNever && tries < 8; ++tries) {
    const Instant fits = windows[0].next_open(at, q.needs);
    if (fits == at) return at;
    if (fits == kNever) return kNever;
    at = part.next_open(fits, 1min);
  }
  return kNever;
}

int earliest_daypart(const TimeQuestion& q, PatientWindows windows) {
  int best = -1;
  Instant best_at = kNever;
  for (int d = 0; d < daypart_count(windows); ++d) {
    if (!allowed(q, d)) continue;
    const Instant at = opening_in(q, windows, d);
    if (at < best_at) {
      best = d;
      best_at = at;
    }
  }
  return best;
}

int rotated_daypart(const TimeQuestion& q, PatientWindows windows) {
  const int n = daypart_count(windows);
  for (int step = 1; step <= n; ++step) {
    const int d = (q.last_daypart + step) % n;
    if (allowed(q, d) && opening_in(q, windows, d) != kNever) return d;
  }
  return -1;
}

int best_by_model(const TimeQuestion& q, PatientWindows windows, const AnswerScores* scores) {
  if (scores == nullptr) return earliest_daypart(q, windows);
  int best = -1;
  std::uint32_t best_score = 0;
  Instant best_at = kNever;
  for (int d = 0; d < daypart_count(windows); ++d) {
    if (!allowed(q, d)) continue;
    const Instant at = opening_in(q, windows, d);
    if (at == kNever) continue;
    const std::uint32_t score = scores->score_ppm(at, q.calls_before);
    if (best < 0 || score > best_score || (score == best_score && at < best_at)) {
      best = d;
      best_score = score;
      best_at = at;
    }
  }
  return best;
}

int explored_daypart(const TimeQuestion& q, PatientWindows windows) {
  const auto n = static_cast<std::uint64_t>(daypart_count(windows));
  const auto start = static_cast<int>(draw_for(q, Stream::explore) % n);
  for (std::uint64_t i = 0; i < n; ++i) {
    const int d = (start + static_cast<int>(i)) % static_cast<int>(n);
    if (allowed(q, d) && opening_in(q, windows, d) != kNever) return d;
  }
  return -1;
}

int chosen_daypart(const TimeQuestion& q, PatientWindows windows, const AnswerScores* scores) {
  if (q.explore_ppm > 0 &&
      draw_chance({q.seed, Stream::explore, q.assignment.value(), q.attempt + 0x10000ULL},
                  q.explore_ppm)) {
    return explored_daypart(q, windows);
  }
  switch (q.strategy) {
    case Strategy::fixed:
      return q.choice == DaypartChoice::any ? -1 : earliest_daypart(q, windows);
    case Strategy::rotate_dayparts:
      return rotated_daypart(q, windows);
    case Strategy::preference_then_model: {
      const int preferred = q.preferred_daypart;
      if (preferred >= 0 && preferred < daypart_count(windows) && q.calls_before == 0 &&
          allowed(q, preferred) && opening_in(q, windows, preferred) != kNever) {
        return preferred;
      }
      return best_by_model(q, windows, scores);
    }
  }
  return -1;
}

}  // namespace

Instant choose_time(const TimeQuestion& q, PatientWindows windows, const AnswerScores* scores) {
  if (daypart_count(windows) > 0) {
    const int daypart = chosen_daypart(q, windows, scores);
    if (daypart >= 0) {
      const Instant at = opening_in(q, windows, daypart);
      if (at != kNever) return spread_over_opening(q, at, window_of(windows, daypart));
    }
  }
  return spread_over_opening(q, windows[0].next_open(q.earliest, q.needs), windows[0]);
}

Instant first_start(Instant earliest, Millis jitter, Millis needs, const ContactWindow& window) {
  Instant at = window.next_open(earliest, needs);
  // Jitter is time of open window: what does not fit before a close goes on at the next opening.
  while (at != kNever && jitter > Millis::zero()) {
    const Instant last = window.close_of(at) - needs;
    if (at + jitter <= last) return at + jitter;
    jitter -= last - at + Millis{1};
    at = window.next_open(last + Millis{1}, needs);
  }
  return at;
}

Instant choice_holds_until(DaypartChoice choice, std::int8_t last_daypart, Instant at,
                           PatientWindows windows) {
  if (choice == DaypartChoice::any || last_daypart < 0 || daypart_count(windows) == 0)
    return kNever;
  const ContactWindow& last = window_of(windows, last_daypart);
  const Instant close = last.close_of(at);
  const bool inside = close > at;
  if (inside != (choice == DaypartChoice::same)) return kNever;
  const Instant over = inside ? close : last.next_open(at, Millis{1});
  return over == kNever ? kNever : over - Millis{1};
}

std::int8_t daypart_at(Instant at, PatientWindows windows) {
  for (std::size_t d = 1; d < windows.size(); ++d) {
    if (windows[d].close_of(at) > at) return static_cast<std::int8_t>(d - 1);
  }
  return -1;
}

}  // namespace rb
