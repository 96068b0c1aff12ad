#include "prod/adapters/telephony/call_plan.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

using std::chrono::seconds;

constexpr seconds kLeastValidity{6};
constexpr seconds kMostValidity{36'000};

}  // namespace

std::optional<CallPlan> plan_call(Instant now, Instant latest_end, const CallTimes& times) {
  const Millis besides = times.carrier_queue + times.ring + kRingBuffer;
  const Millis spare = latest_end - now - besides;
  if (spare < times.shortest) return std::nullopt;
  // What waiting here takes is not there for talking.
  const Millis talk = std::max<Millis>(spare - times.our_queue, times.shortest);
  CallPlan plan{times.ring, std::min(std::chrono::floor<seconds>(talk), times.longest), now};
  plan.leave_by = std::min(latest_end - besides - plan.talk, now + times.our_queue);
  return plan;
}

std::optional<TextPlan> plan_text(Instant now, Instant latest_end, const CallTimes& times) {
  const Millis spare = latest_end - now;
  if (spare < kLeastValidity) return std::nullopt;
  const Millis validity = std::max<Millis>(spare - times.our_queue, kLeastValidity);
  TextPlan plan{std::min(std::chrono::floor<seconds>(validity), kMostValidity), now};
  plan.leave_by = std::min(latest_end - plan.validity, now + times.our_queue);
  return plan;
}

}  // namespace rb::prod
