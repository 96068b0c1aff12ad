#include "core/booking/decide/offers.hpp"

#include <algorithm>
#include <array>

namespace rb {
namespace {

struct Ranked {
  const Candidate* candidate = nullptr;
  std::int32_t off = 0;       // minutes from the wish
  std::int32_t same_day = 0;  // how many before it are on the same day
};

bool can_offer(const Booking& b, const Candidate& candidate, const BookingContext& c) {
  if (candidate.start < c.now + c.policy.notice_before) return false;
  if (!c.slots.agrees(candidate)) return false;
  const SlotId slot = c.slots.find(candidate.key);
  if (slot.is_none()) return true;
  if (!c.slots[slot].holder.is_none()) return false;  // its own too: it is what the patient has
  return !b.refused.contains(slot);
}

bool before(const Ranked& a, const Ranked& b) {
  if (a.off != b.off) return a.off < b.off;
  if (a.candidate->start != b.candidate->start) return a.candidate->start < b.candidate->start;
  return a.candidate->key < b.candidate->key;
}

// A choice of days is worth more than a choice of hours, unless time is all that matters.
void spread_over_days(std::array<Ranked, kMaxCandidates>& ranked, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto day = std::chrono::floor<std::chrono::days>(ranked[i].candidate->local);
    for (std::size_t j = 0; j < i; ++j) {
      if (std::chrono::floor<std::chrono::days>(ranked[j].candidate->local) == day) {
        ++ranked[i].same_day;
      }
    }
  }
  std::stable_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count),
                   [](const Ranked& a, const Ranked& b) { return a.same_day < b.same_day; });
}

// One moment with two practitioners is one choice to whoever only wants to be seen soon: other
// moments first.
void spread_over_moments(std::array<Ranked, kMaxCandidates>& ranked, std::size_t count) {
  std::array<Ranked, kMaxCandidates> sorted{};
  std::size_t next = 0;
  for (const bool again : {false, true}) {
    for (std::size_t i = 0; i < count; ++i) {
      const bool seen = std::any_of(
          ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(i),
          [&](const Ranked& one) { return one.candidate->start == ranked[i].candidate->start; });
      if (seen == again) sorted[next++] = ranked[i];
    }
  }
  ranked = sorted;
}

OfferReason reason_for(const Booking& b, const std::array<Ranked, kMaxCandidates>& chosen,
                       std::size_t count) {
  bool fits = true;
  bool preferred = true;
  for (std::size_t i = 0; i < count; ++i) {
    fits = fits && chosen[i].off == 0;
    preferred = preferred &&
                (b.needs.preferred.is_none() || chosen[i].candidate->provider == b.needs.preferred);
  }
  if (b.waitlist_until != Instant{}) return OfferReason::freed_slot;
  if (preferred) return fits ? OfferReason::fits : OfferReason::nearest_time;
  return fits ? OfferReason::other_provider : OfferReason::other_provider_nearest_time;
}

}  // namespace

Offer choose_offer(const Booking& booking, const Candidates& found, const BookingContext& context) {
  for (const Candidate& candidate : found) {
    if (candidate.planned && can_offer(booking, candidate, context)) {
      return {.times = {.items = {candidate}, .count = 1}, .reason = OfferReason::matched};
    }
  }
  std::array<Ranked, kMaxCandidates> ranked{};
  std::size_t count = 0;
  for (const Candidate& candidate : found) {
    if (!can_offer(booking, candidate, context)) continue;
    const bool twice =
        std::any_of(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count),
                    [&](const Ranked& r) { return r.candidate->key == candidate.key; });
    if (twice) continue;
    ranked[count++] = {&candidate, minutes_off(booking.needs.wish, candidate.local), 0};
  }
  const auto end = [&] { return ranked.begin() + static_cast<std::ptrdiff_t>(count); };
  std::sort(ranked.begin(), end(), before);
  // What fits stands alone: a time that was asked for is not buried among others.
  if (count > 0 && ranked[0].off == 0) {
    count = static_cast<std::size_t>(
        std::find_if(ranked.begin(), end(), [](const Ranked& r) { return r.off != 0; }) -
        ranked.begin());
    if (booking.needs.wish.earliest) {
      spread_over_moments(ranked, count);
    } else {
      spread_over_days(ranked, count);
    }
  }
  count = std::min({count, std::size_t{context.policy.offers}, kMaxOffered});
  Offer offer;
  offer.reason = reason_for(booking, ranked, count);
  std::sort(ranked.begin(), end(), [](const Ranked& a, const Ranked& b) {
    return std::pair{a.candidate->start, a.candidate->key} <
           std::pair{b.candidate->start, b.candidate->key};
  });
  for (std::size_t i = 0; i < count; ++i) offer.times.push_back(*ranked[i].candidate);
  return offer;
}

}  // namespace rb
