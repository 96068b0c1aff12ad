// How an office is asked, as data: which channels one after the other, how long each may be silent,
// and what else is waited for.
#pragma once

#include <optional>
#include <vector>

#include "core/base/instant.hpp"
#include "core/provider/office/hours.hpp"
#include "core/provider/office_channel.hpp"

namespace rb::office {

inline constexpr std::size_t kMostRungs = 8;

// How long silence is borne: business days, then office hours.
struct Patience {
  std::uint8_t business_days = 0;
  Millis office_hours{0};

  friend bool operator==(const Patience&, const Patience&) = default;
};

struct Rung {
  OfficeChannel channel = OfficeChannel::fhir;
  Patience patience;  // then the next rung has its turn, after the last the request ends
  Millis needs{0};    // so long before closing at the latest, as for a call
};

struct Ladder {
  std::vector<Rung> rungs;
  Patience acknowledged{.business_days = 1};  // instead of the rung's, from the acknowledgement on
  Millis report_within{1min};                 // then a send without a report counts as lost
  Millis resolve_within{15min};               // then what became of it stays unknown
  Millis patient_decides_within{24h};         // about times offered instead
  std::uint8_t most_rounds = 3;
  std::uint8_t most_extensions = 1;
  Millis extension_lead{30min};  // before the hold is over its extension is asked for
  Millis extension{4h};
  // A counter-offer ends the request: whoever asked decides on its times, and has a hold of its
  // own.
  bool counter_offers_end = false;
};

// Of everything in it: a request goes on only on the ladder that it was opened with.
[[nodiscard]] std::uint64_t fingerprint(const Ladder& ladder);

// FHIR; after two office hours the portal; after four more a phone task, that ends when a business
// day has passed.
[[nodiscard]] Ladder usual_ladder();

enum class LadderRejection : std::uint8_t {
  ladder_has_no_rungs = 1,
  ladder_has_too_many_rungs,
  rung_has_no_patience,
  there_is_no_round,
  duration_is_negative,
};
[[nodiscard]] std::optional<LadderRejection> reject(const Ladder& ladder);

// When silence since `at` has been borne long enough.
[[nodiscard]] Instant end_of(const Patience& patience, Instant at, const OfficeHours& hours);

// Whether a request that is sent again there, though it arrived before, can be booked twice. A
// person who calls asks first.
[[nodiscard]] constexpr bool can_double(OfficeChannel channel) {
  return channel != OfficeChannel::phone_task;
}

}  // namespace rb::office
