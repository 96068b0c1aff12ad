#include "sim/world/peers/ehr.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "sim/world/parts/chances.hpp"

namespace rb::sim {
namespace {

// A 429 is answered at the door. [D]
constexpr Millis kRefusalTime = 40ms;
// Of the 429 answers seven in ten name a Retry-After (domain.md: with or without). [D]
constexpr std::int64_t kSaysWhenPpm = 700'000;
// In an outage most requests are refused; the others hang until we give up. [D]
constexpr std::int64_t kHangsWhenDownPpm = 200'000;

}  // namespace

Ehr::Ehr(const proto::Ehr& spec, std::uint64_t seed, Outages outages, const Place& place)
    : seed_(seed),
      outages_(std::move(outages)),
      latency_(Lognormal::from_median_and_p99(
          Millis{spec.latency().median().ms()},
          Millis{std::max(spec.latency().median().ms(), spec.latency().p99().ms())})),
      rate_(RateLimit::of(spec.requests_per_second().ppm(), std::max(1, spec.burst()))),
      timeout_(spec.timeout().ms()),
      lost_ppm_(spec.lost_answers().ppm()),
      error_ppm_(spec.error_rate().ppm()),
      limited_(spec.open_slots() > 0 || spec.new_slots_per_day() > 0),
      slots_at_start_(static_cast<std::uint64_t>(spec.open_slots())),
      slots_per_day_(static_cast<std::uint64_t>(spec.new_slots_per_day())),
      has_servers_(place.has_servers),
      home_(place.home),
      clock_(place.clock),
      first_day_(place.clock->moment(place.home, place.start).day) {
  RB_ASSERT(spec.requests_per_second().ppm() > 0 && spec.timeout().ms() > 0);
}

DrawKey Ehr::key(Stream stream, const EhrQuestion& question, std::uint64_t what) const {
  return {seed_, stream, question.patient.value(),
          (static_cast<std::uint64_t>(question.campaign.value()) << 40U) | (what << 32U) |
              question.number};
}

std::uint64_t Ehr::open_slots(Instant now) const {
  if (!limited_) return UINT64_MAX;
  const auto days = static_cast<std::uint64_t>(
      std::max<std::int64_t>(0, clock_->moment(home_, now).day - first_day_));
  return slots_at_start_ + days * slots_per_day_ - ledger_.size();
}

std::uint64_t Ehr::book(Instant now, const EhrQuestion& question, BookedBy by) {
  if (open_slots(now) == 0) return 0;
  const std::uint64_t appointment = ledger_.size() + 1;
  // Slots are given in the order in which they open, and never come back.
  ledger_.push_back({.appointment = appointment,
                     .slot = appointment,
                     .assignment = question.assignment,
                     .patient = question.patient,
                     .campaign = question.campaign,
                     .at = now,
                     .by = by});
  return appointment;
}

std::uint64_t Ehr::book_by_staff(Instant now, const EhrQuestion& question) {
  return book(now, question, BookedBy::staff);
}

EhrReaction Ehr::carry_out(Instant now, const EhrQuestion& question) {
  EhrReaction reaction;
  reaction.appointment = question.appointment;
  switch (question.kind) {
    case EhrKind::check_status:
      if (question.settled_before || question.appointment != 0)
        reaction.answer = EhrAnswer::settled;
      break;
    case EhrKind::read_back:
      if (question.appointment != 0) reaction.answer = EhrAnswer::booked;
      break;
    case EhrKind::book:
      reaction.appointment = book(now, question, BookedBy::outreach);
      reaction.answer = reaction.appointment == 0 ? EhrAnswer::no_slot : EhrAnswer::booked;
      break;
  }
  return reaction;
}

EhrReaction Ehr::refuse_too_many(Instant now, const EhrQuestion& question) const {
  EhrReaction reaction{.after = kRefusalTime, .answer = EhrAnswer::too_many};
  if (draw_chance(key(Stream::ehr_error, question, 1), kSaysWhenPpm)) {
    // Whole seconds, as the header has them.
    const Millis wait = std::max(Millis{1}, gate_.opens_at(rate_) - now);
    reaction.retry_after = std::chrono::ceil<std::chrono::seconds>(wait);
  }
  return reaction;
}

EhrReaction Ehr::refuse_busy(const EhrQuestion& question) {
  return {.after = kRefusalTime, .answer = EhrAnswer::failed, .appointment = question.appointment};
}

EhrReaction Ehr::ask(Instant now, const EhrQuestion& question) {
  const Admitted admitted = admit(now, question);
  if (!admitted.carried_out) return admitted.reaction;
  EhrReaction reaction = carry_out(now, question);
  reaction.after = admitted.reaction.after;
  reaction.work = admitted.reaction.work;
  if (admitted.reaction.answer == EhrAnswer::lost) reaction.answer = EhrAnswer::lost;
  return reaction;
}

Ehr::Admitted Ehr::admit(Instant now, const EhrQuestion& question) {
  const Trouble trouble = outages_.at(now);
  if (trouble.down) {
    if (draw_chance(key(Stream::ehr_loss, question, 1), kHangsWhenDownPpm)) {
      return {{.after = timeout_, .answer = EhrAnswer::lost, .appointment = question.appointment}};
    }
    return {
        {.after = kRefusalTime, .answer = EhrAnswer::failed, .appointment = question.appointment}};
  }
  if (!gate_.open(now, rate_)) return {refuse_too_many(now, question)};
  gate_.take(now, 1, rate_);

  const std::int64_t slow_ppm = has_servers_ ? 1'000'000 : trouble.slow_ppm;
  const Millis latency{latency_.sample(draw(key(Stream::ehr_latency, question, 0))).count() *
                       slow_ppm / 1'000'000};
  const TwoChances fails_or_loses(key(Stream::ehr_loss, question, 0));
  if (fails_or_loses.first(std::max(error_ppm_, trouble.error_ppm))) {
    return {{.after = std::min(latency, timeout_),
             .work = latency,
             .answer = latency > timeout_ ? EhrAnswer::lost : EhrAnswer::failed,
             .appointment = question.appointment}};
  }
  EhrReaction reaction{.after = latency, .work = latency};
  if (latency > timeout_ || fails_or_loses.second(lost_ppm_)) {
    reaction.answer = EhrAnswer::lost;
    reaction.after = timeout_;
  }
  return {reaction, true};
}

}  // namespace rb::sim
