// What everything in here needs of the record system: its requests, time to wait, names.
#pragma once

#include <algorithm>
#include <memory>

#include "core/base/random.hpp"
#include "edge/net/retry.hpp"
#include "prod/adapters/fhir/fhir_http.hpp"
#include "prod/adapters/fhir/wire/office_task.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

struct TaskPeer {
  const SystemClock& clock;
  Timer& timer;
  std::shared_ptr<FhirHttp> http;
  fhir::OfficeNames names;
  Millis answer_within;  // of one read or update, by the daemon's clock

  [[nodiscard]] Instant now() const { return clock.now(); }
  [[nodiscard]] Instant deadline() const { return now() + answer_within; }

  // The moment of retry number `tries`, from 1: not before the server wants it.
  [[nodiscard]] Instant again_at(const net::Backoff& backoff, OfficeRequestId request,
                                 std::uint32_t tries, Millis not_before) const {
    const std::uint64_t chance = draw({request.value(), Stream::backoff, request.value(), tries});
    return now() + std::max(backoff.delay(tries, chance), not_before);
  }
};

inline constexpr net::Backoff kTaskAgain{.first = 2s, .most = 5min};

}  // namespace rb::prod
