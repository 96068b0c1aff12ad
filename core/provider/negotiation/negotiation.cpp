#include "core/provider/negotiation/negotiation.hpp"

#include <tuple>
#include <vector>

namespace rb {
namespace {

// A usable time, and how good it is: what suits comes first, then what is near.
struct Judged {
  Instant time;
  bool suits = false;
  Millis away{};  // from the wanted time, or from the earliest there could be

  [[nodiscard]] auto order() const { return std::tuple(!suits, away, time); }
};

std::vector<Judged> usable(std::span<const Instant> offered, const AppointmentWish& wish,
                           const AcceptanceLimits& limits, const NegotiationContext& c) {
  const Instant earliest = std::max(limits.earliest, c.now + limits.notice);
  std::vector<Judged> times;
  for (const Instant time : offered) {
    if (time < earliest || time > limits.latest) continue;
    const Instant wanted = wish.time.value_or(earliest);
    times.push_back({time, suits(wish.when, c.zone.to_local(time)),
                     time < wanted ? wanted - time : time - wanted});
  }
  std::sort(times.begin(), times.end(),
            [](const Judged& a, const Judged& b) { return a.order() < b.order(); });
  times.erase(std::unique(times.begin(), times.end(),
                          [](const Judged& a, const Judged& b) { return a.time == b.time; }),
              times.end());
  return times;
}

bool unasked(const Judged& best, const AppointmentWish& wish, const AcceptanceLimits& limits) {
  return best.suits && (limits.unasked_any || (wish.time && best.away <= limits.unasked_shift));
}

}  // namespace

NegotiationChoice decide_negotiation(std::span<const Instant> offered, const AppointmentWish& wish,
                                     const AcceptanceLimits& limits,
                                     const NegotiationContext& context) {
  const std::vector<Judged> times = usable(offered, wish, limits, context);
  for (const Judged& judged : times) {
    if (unasked(judged, wish, limits)) return negotiation::Accept{judged.time};
  }
  if (times.empty() || !limits.may_ask || context.now >= context.answer_until) {
    return negotiation::Refuse{};
  }
  OfferedTimes shown;
  for (const Judged& judged : times) {
    if (shown.size() == std::min<std::size_t>(limits.most_shown, kMostOfferedTimes)) break;
    shown.push_back(judged.time);
  }
  if (shown.empty()) return negotiation::Refuse{};
  return negotiation::AskPatient{shown};
}

}  // namespace rb
