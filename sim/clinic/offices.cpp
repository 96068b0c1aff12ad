#include "sim/clinic/offices.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "core/base/random.hpp"

namespace rb::sim {
namespace {

// Counters of the draws, above the booking.
constexpr std::uint64_t kMood = 0;
constexpr std::uint64_t kTakes = std::uint64_t{1} << 32U;
// Who is on the phone says at once what there is to say. [D]
constexpr Millis kCallTakes = 10min;

}  // namespace

Offices::Offices(std::uint64_t seed, const proto::Offices& spec, const ZoneTable& zones,
                 const std::vector<ZoneId>& used, Span span)
    : seed_(seed),
      refuses_ppm_(spec.refuses().ppm()),
      counters_ppm_(spec.counters().ppm()),
      silent_ppm_(spec.silent().ppm()),
      takes_(Lognormal::from_median_and_p99(Millis{spec.answer_median().ms()},
                                            Millis{spec.answer_p99().ms()})) {
  office::OfficeTimes times;
  times.hours.add(spec.days().mask(), {spec.hours().from_minute(), spec.hours().to_minute()});
  for (const ZoneId zone : used) {
    times.zone = zone;
    hours_.emplace_back(zone, office::OfficeHours(times, zones, span.from, span.until));
  }
}

const office::OfficeHours& Offices::hours(ZoneId zone) const {
  const auto found = std::find_if(hours_.begin(), hours_.end(),
                                  [zone](const auto& entry) { return entry.first == zone; });
  RB_ASSERT(found != hours_.end());
  return found->second;
}

bool Offices::open(ZoneId zone, Instant at) const {
  return hours(zone).next_open(at, Millis{1}) == at;
}

OfficeMood Offices::ask(Instant now, ZoneId zone, BookingId booking, std::uint64_t key) const {
  const auto at = static_cast<std::int64_t>(
      draw_below({seed_, Stream::clinic_answer, key, kMood | booking.value()}, 1'000'000));
  if (at < silent_ppm_) return {};
  BookingAnswer answer = BookingAnswer::yes;
  if (at < silent_ppm_ + refuses_ppm_) {
    answer = BookingAnswer::no;
  } else if (at < silent_ppm_ + refuses_ppm_ + counters_ppm_) {
    answer = BookingAnswer::counter;
  }
  return after(now, zone,
               takes_.sample(draw({seed_, Stream::clinic_answer, key, kTakes | booking.value()})),
               answer);
}

OfficeMood Offices::hear(Instant now, ZoneId zone, BookingId booking, std::uint64_t key,
                         OfficeChannel channel) const {
  // The shares are of all questions, those that nobody answers among them.
  const auto answered = static_cast<std::uint64_t>(
      std::max<std::int64_t>(1, std::max(1'000'000 - silent_ppm_, refuses_ppm_ + counters_ppm_)));
  const auto at = static_cast<std::int64_t>(
      draw_below({seed_, Stream::clinic_answer, key, kMood | booking.value()}, answered));
  BookingAnswer answer = BookingAnswer::yes;
  if (at < refuses_ppm_) {
    answer = BookingAnswer::no;
  } else if (at < refuses_ppm_ + counters_ppm_) {
    answer = BookingAnswer::counter;
  }
  Millis takes = takes_.sample(draw({seed_, Stream::clinic_answer, key, kTakes | booking.value()}));
  if (channel == OfficeChannel::phone_task) takes = std::min(takes, kCallTakes);
  return after(now, zone, takes, answer);
}

OfficeMood Offices::after(Instant now, ZoneId zone, Millis takes, BookingAnswer answer) const {
  OfficeMood mood{.at = hours(zone).after_open_time(now, takes), .answer = answer};
  // The moment of closing is the next morning's.
  if (mood.at != kNever) mood.at = hours(zone).next_open(mood.at, Millis{1});
  if (mood.at == kNever) return {};
  return mood;
}

}  // namespace rb::sim
