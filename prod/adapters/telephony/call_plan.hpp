// Times of a call and of a text, so that it is over by the time that its order names. Pure.
#pragma once

#include <optional>

#include "core/base/instant.hpp"

namespace rb::prod {

struct CallTimes {
  // 47 CFR 64.1200(a)(6): no unanswered call is given up before 15 seconds.
  std::chrono::seconds ring{20};
  std::chrono::seconds shortest{20};  // from the answer on; where there is less left, no call
  std::chrono::seconds longest{600};
  std::chrono::seconds our_queue{5};  // that a request may wait for its turn here
  std::chrono::seconds carrier_queue{
      5};  // and there, when calls come faster than the account's rate
};
inline constexpr std::chrono::seconds kLeastRing{15};
inline constexpr std::chrono::seconds kMostRing{600};  // the carrier's
// What Twilio adds to the time that a phone may ring, on some calls.
inline constexpr std::chrono::seconds kRingBuffer{5};

struct CallPlan {
  std::chrono::seconds ring;
  std::chrono::seconds talk;
  Instant leave_by;  // a request that leaves later could end late
};
// Nothing if the call could not be over by `latest_end`.
[[nodiscard]] std::optional<CallPlan> plan_call(Instant now, Instant latest_end,
                                                const CallTimes& times);

struct TextPlan {
  std::chrono::seconds validity;  // 6 s to 10 h: what Twilio takes, and advises
  Instant leave_by;
};
[[nodiscard]] std::optional<TextPlan> plan_text(Instant now, Instant latest_end,
                                                const CallTimes& times);

}  // namespace rb::prod
