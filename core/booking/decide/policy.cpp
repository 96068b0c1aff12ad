#include "core/booking/decide/policy.hpp"

#include "core/booking/events.hpp"

namespace rb {
namespace {

constexpr Millis kLongest = std::chrono::days{3650};

bool positive(Millis length) {
  return length > Millis::zero() && length <= kLongest;
}
bool not_negative(Millis length) {
  return length >= Millis::zero() && length <= kLongest;
}

}  // namespace

const char* check(const BookingPolicy& p) {
  if (p.offers == 0 || p.offers > kMaxOffered) return "offers: 1 to 4 times at once";
  if (p.details_asked == 0) return "details_asked: once at least";
  if (p.refusals == 0) return "refusals: one at least";
  if (p.tries == 0) return "tries: one at least";
  if (p.visit_tries == 0) return "visit_tries: one at least";
  if (!positive(p.details_again)) return "details_again: more than nothing, ten years at most";
  if (!positive(p.offer_for)) return "offer_for: more than nothing, ten years at most";
  if (!positive(p.hold_for)) return "hold_for: more than nothing, ten years at most";
  if (!positive(p.hold_longest) || p.hold_longest < p.hold_for) {
    return "hold_longest: hold_for at least, ten years at most";
  }
  if (!positive(p.office_answers_within)) {
    return "office_answers_within: more than nothing, ten years at most";
  }
  if (!not_negative(p.notice_before)) return "notice_before: ten years at most";
  if (!not_negative(p.waitlist_for)) return "waitlist_for: ten years at most";
  if (!positive(p.waitlist_searches)) {
    return "waitlist_searches: more than nothing, ten years at most";
  }
  if (!positive(p.reminders[1]) || !positive(p.reminders[0])) {
    return "reminders: more than nothing before the visit, ten years at most";
  }
  if (p.reminders[0] <= p.reminders[1]) return "reminders: the earlier one first";
  if (!positive(p.visit_asked_after)) {
    return "visit_asked_after: more than nothing, ten years at most";
  }
  if (!not_negative(p.visit_reported_early)) return "visit_reported_early: ten years at most";
  if (!positive(p.answer_within)) return "answer_within: more than nothing, ten years at most";
  if (!positive(p.retry_first)) return "retry_first: more than nothing, ten years at most";
  if (!positive(p.retry_longest) || p.retry_longest < p.retry_first) {
    return "retry_longest: retry_first at least, ten years at most";
  }
  if (!not_negative(p.longest_retry_after)) return "longest_retry_after: ten years at most";
  return nullptr;
}

}  // namespace rb
