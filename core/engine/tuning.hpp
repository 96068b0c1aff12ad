// How the engine behaves towards a peer in trouble. Nothing of it is a promise to patients, and
// nothing of it is state: a log folds to the same whatever it was run with.
#pragma once

#include "core/base/instant.hpp"

namespace rb {

struct EngineTuning {
  bool ehr_breaker = true;                  // false: no failure and no 429 closes the gate
  std::uint32_t ehr_failures_to_close = 5;  // in a row
  Millis ehr_closed_first = 15s;            // then twice as long each time ...
  Millis ehr_closed_longest = 5min;         // ... up to this
  Millis ehr_longest_retry_after = 15min;   // a Retry-After beyond this is not believed
  Millis ehr_retry_min = 30s;               // a contact whose check failed waits between these
  Millis ehr_retry_max = 2min;
  Millis booking_retry_first = 10s;  // doubles each time
  Millis booking_retry_longest = 10min;
  std::uint8_t booking_tries = 12;  // then a person books
  Millis timeout_grain = 10s;       // timeouts are rounded up to this
  Millis callback_grace = 2min;     // after latest_end a missing result makes it unknown
};

}  // namespace rb
