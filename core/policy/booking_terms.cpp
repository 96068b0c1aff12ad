#include "core/policy/booking_terms.hpp"

#include "core/policy/contradictions.hpp"
#include "core/policy/millis.hpp"

namespace rb {
namespace {

[[nodiscard]] DetailSet details_of(const proto::DetailsNeeded& from) {
  DetailSet needed = 0;
  const auto need = [&](bool wanted, Detail detail) {
    if (wanted) needed = static_cast<DetailSet>(needed | bit(detail));
  };
  need(from.insurance(), Detail::insurance);
  need(from.birth_date(), Detail::birth_date);
  need(from.clinical_context(), Detail::clinical_context);
  need(from.referral(), Detail::referral);
  return needed;
}

static_assert(static_cast<int>(BookingPlan::together) == proto::BookingPlan::together);

[[nodiscard]] PlanTerms plan_terms(const proto::Booking& from) {
  PlanTerms terms;
  terms.plan = static_cast<BookingPlan>(from.plan());
  terms.offers_out = static_cast<std::uint32_t>(from.offers_out());
  terms.offers_out_per_provider = static_cast<std::uint32_t>(from.offers_out_per_provider());
  terms.again = millis(from.plan_again());
  terms.all_again = millis(from.plan_all_again());
  terms.lead = millis(from.plan_lead());
  return terms;
}

void check_plan(const Compiled& c, Blame& blame) {
  const PlanTerms& plan = c.policy.booking->plan;
  if (plan.together() && c.policy.purpose != Purpose::reschedule) {
    blame.tell(blame.written({"booking.plan", "purpose"}),
               "only appointments that fell away are planned together",
               "purpose: reschedule, or plan: one_by_one");
  }
  if (plan.offers_out_per_provider > plan.offers_out) {
    blame.tell(blame.written({"booking.offers_out_per_provider", "booking.offers_out"}),
               "one provider has more offers out than all of them together",
               "offers_out_per_provider up to offers_out");
  }
  if (plan.again > plan.all_again) {
    blame.tell(blame.written({"booking.plan_again", "booking.plan_all_again"}),
               "everybody is planned anew more often than those who lost their time",
               "plan_again up to plan_all_again");
  }
}

}  // namespace

BookingTerms booking_terms(const proto::Booking& from) {
  BookingTerms terms;
  BookingPolicy& p = terms.policy;
  p.verify = from.verify();
  p.details_again = millis(from.details_again());
  p.details_asked = static_cast<std::uint8_t>(from.details_asked());
  p.offers = static_cast<std::uint8_t>(from.offers());
  p.offer_for = millis(from.offer_for());
  p.hold_for = millis(from.hold_for());
  p.hold_longest = millis(from.hold_longest());
  p.office_answers_within = millis(from.office_answers_within());
  p.notice_before = millis(from.notice_before());
  p.refusals = static_cast<std::uint8_t>(from.refusals());
  p.waitlist_for = millis(from.waitlist_for());
  p.reminders = {millis(from.first_reminder()), millis(from.last_reminder())};
  terms.plan = plan_terms(from);
  terms.required = details_of(from.details());
  terms.ask = from.notices().ask();
  terms.remind = from.notices().remind();
  terms.tell = from.notices().tell();
  return terms;
}

void check_booking(const Compiled& c, Blame& blame) {
  if (!c.policy.booking) return;
  const BookingTerms& terms = *c.policy.booking;
  if (terms.policy.hold_for > terms.policy.hold_longest) {
    blame.tell(blame.written({"booking.hold_for", "booking.hold_longest"}),
               "a time is held longer than the longest hold", "hold_for up to hold_longest");
  }
  if (terms.policy.reminders[0] <= terms.policy.reminders[1]) {
    blame.tell(blame.written({"booking.first_reminder", "booking.last_reminder"}),
               "the first reminder comes after the last one",
               "first_reminder longer before the visit than last_reminder");
  }
  check_plan(c, blame);
  if (blame.problems().empty()) {
    if (const char* wrong = check(terms.policy)) {
      blame.tell("booking", wrong, "times that fit together");
    }
  }
  const auto carried = [&](const char* key, const std::string& name) {
    if (name != c.policy.name) return;
    blame.tell(std::string("booking.notices.") + key, "the policy itself",
               "the name of another policy, whose campaign carries what there is to say");
  };
  carried("ask", terms.ask);
  carried("remind", terms.remind);
  carried("tell", terms.tell);
}

}  // namespace rb
