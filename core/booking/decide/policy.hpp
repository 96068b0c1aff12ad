// How bookings are handled: what product teams tune. Every value has a default and a reason.
#pragma once

#include <array>
#include <cstdint>

#include "core/base/instant.hpp"

namespace rb {

struct BookingPolicy {
  bool verify = true;              // identity and insurance, before anything is offered
  Millis details_again = 24h;      // between two follow-ups about what is missing
  std::uint8_t details_asked = 3;  // follow-ups, then a person
  std::uint8_t offers = 3;         // times at once: more are not remembered on the phone
  Millis offer_for = 48h;          // 60% of text replies come within minutes, the rest in hours
  std::uint8_t offers_again = 1;   // after one that lapsed unanswered, then a person
  Millis hold_for = 15min;         // from a choice to its booking; longer while the EHR is away ...
  Millis hold_longest = 48h;       // ... up to this
  Millis office_answers_within = 48h;
  Millis notice_before = 2h;       // no time is offered that begins sooner
  std::uint8_t refusals = 3;       // of whole offers, then a person
  Millis waitlist_for = 30 * 24h;  // zero: no waitlist
  Millis waitlist_searches = 24h;  // between two searches while nothing comes free here
  std::array<Millis, 2> reminders{3 * 24h, 24h};  // before the visit (Parikh; AJMC 2018)
  Millis visit_asked_after = 24h;                 // after its start
  Millis visit_reported_early = 12h;              // the same day, before its time
  std::uint8_t visit_tries = 7;                   // once a day, then nobody knows
  Millis answer_within = 2min;                    // after this a request to a peer counts as lost
  Millis retry_first = 10s;                       // doubles each time ...
  Millis longest_retry_after = 15min;             // a peer that wants more is not believed
  Millis retry_longest = 10min;                   // ... up to this
  std::uint8_t tries = 12;                        // then a person
};

// What is wrong with it; nullptr if nothing. For whoever takes in a policy: a desk works with none
// that this finds fault with.
[[nodiscard]] const char* check(const BookingPolicy& policy);

}  // namespace rb
