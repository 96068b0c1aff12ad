// How provider offices truly answer when they are asked for a time.
#pragma once

#include <cstdint>
#include <vector>

#include "core/booking/vocabulary.hpp"
#include "core/proto/scenario.pb.h"
#include "core/provider/office/hours.hpp"
#include "core/provider/office_channel.hpp"
#include "sim/world/parts/lognormal.hpp"

namespace rb::sim {

// What an office makes of a question, before it looks for other times.
struct OfficeMood {
  Instant at = kNever;                           // when it answers, within its hours
  BookingAnswer answer = BookingAnswer::silent;  // or yes, no, counter
};

class Offices {
 public:
  // Hours are known from `from` to `until`: an answer that would come later never does.
  struct Span {
    Instant from;
    Instant until;
  };
  // Precondition: the spec is valid, as Clinic::make checks.
  Offices(std::uint64_t seed, const proto::Offices& spec, const ZoneTable& zones,
          const std::vector<ZoneId>& used, Span span);

  // Of an office in `zone` that is asked at `now` on behalf of a booking about the slot of `key`.
  // Asked again about the same, it answers the same, counted from then. Precondition: one of the
  // zones above.
  [[nodiscard]] OfficeMood ask(Instant now, ZoneId zone, BookingId booking,
                               std::uint64_t key) const;
  // The same of an office that answers a message of this channel for sure.
  [[nodiscard]] OfficeMood hear(Instant now, ZoneId zone, BookingId booking, std::uint64_t key,
                                OfficeChannel channel) const;
  [[nodiscard]] bool open(ZoneId zone, Instant at) const;
  // Precondition: one of the zones above.
  [[nodiscard]] const office::OfficeHours& hours(ZoneId zone) const;

 private:
  [[nodiscard]] OfficeMood after(Instant now, ZoneId zone, Millis takes,
                                 BookingAnswer answer) const;

  std::uint64_t seed_;
  std::int64_t refuses_ppm_, counters_ppm_, silent_ppm_;
  Lognormal takes_;
  std::vector<std::pair<ZoneId, office::OfficeHours>> hours_;
};

}  // namespace rb::sim
