#include "prod/tenant/bookings/plan_feed.hpp"

#include <algorithm>

#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

using matching::PlanNews;
using What = PlanNews::What;

PlanNews news_about(What what, SlotId slot = SlotId::none()) {
  PlanNews news;
  news.what = what;
  news.slot = slot;
  return news;
}

Urgency urgency_of(const TenantState& state, CampaignId campaign, const proto::LostVisit& lost) {
  const auto named = static_cast<Urgency>(lost.urgency());
  const bool known = named >= Urgency::routine && named <= Urgency::emergency;
  return known ? named : state.campaigns[campaign.index()].policy->urgency;
}

}  // namespace

bool plans_together(const TenantState& state, CampaignId campaign) {
  if (campaign.index() >= state.campaigns.size()) return false;
  const auto& booking = state.campaigns[campaign.index()].policy->booking;
  return booking && booking->plan.together();
}

void want_again(const proto::LostVisit& lost, SlotTable& table, Needs& needs) {
  const std::string& type = lost.service_type();
  if (!type.empty() && table.takes_service_type(type)) needs.specialty = table.service_type(type);
  const std::string& practitioner = lost.practitioner();
  if (is_provider_name(practitioner)) needs.preferred = table.provider(practitioner);
}

Result<void> PlanFeed::restore(const Entry& entry) {
  const auto damaged = [&] {
    return fail(ErrorCode::corrupt_data,
                "the entry `" + entry.kind + "` " + entry.key + " of the store cannot be read");
  };
  if (entry.kind == kPlannedTimeEntry) {
    const auto booking = id_of<BookingId>(entry.key);
    const auto slot = id_of<SlotId>(entry.body);
    if (booking.is_none() || slot.is_none()) return damaged();
    planned_[booking] = slot;
    return {};
  }
  const auto assignment = id_of<AssignmentId>(entry.key);
  if (assignment.is_none() || !lost_[assignment].ParseFromString(entry.body)) return damaged();
  return {};
}

std::string_view PlanFeed::refusal(const VisitSetup& setup) const {
  if (desk_ != nullptr) return {};
  if (setup.zone.is_none()) {
    return "the policy plans together, and the tenant's `ehr` names no `zone`: by which clock a "
           "time "
           "is in the morning would not be known";
  }
  return "the policy plans together, and this tenant's record system cannot be read for that";
}

bool PlanFeed::is_wanted(const TenantState& state) {
  for (std::uint16_t i = 0; i < state.campaigns.size(); ++i) {
    const bool over = state.campaigns[i].status == CampaignStatus::cancelled;
    if (!over && plans_together(state, CampaignId{i})) return true;
  }
  return false;
}

const proto::LostVisit* PlanFeed::sought_by(PatientId patient) const {
  const auto seeking = seeking_.find(patient);
  return seeking == seeking_.end() ? nullptr : lost_of(seeking->second);
}

const proto::LostVisit* PlanFeed::lost_of(AssignmentId assignment) const {
  const auto lost = lost_.find(assignment);
  return lost == lost_.end() ? nullptr : &lost->second;
}

std::uint32_t PlanFeed::booked_as_planned(const TenantState& state, CampaignId campaign) const {
  std::uint32_t count = 0;
  for (const auto& [id, slot] : planned_) {
    const Booking& booking = state.desk.bookings[id.index()];
    const bool of_campaign = booking.campaign == campaign;
    if (of_campaign && standing_slot(booking) == slot) ++count;
  }
  return count;
}

std::optional<PlanStatus> PlanFeed::status() const {
  return desk_ == nullptr ? std::nullopt : std::optional{desk_->status()};
}

// ---- how everything stands

void PlanFeed::begin(const View& view, PlanDesk* desk) {
  desk_ = desk;
  if (desk_ == nullptr) return;
  for (std::uint32_t i = 0; i < view.state.assignments.size(); ++i) {
    const Assignment& a = view.state.assignments[i];
    const bool outreach = view.state.about(AssignmentId{i}).booking.is_none();
    if (a.live() && outreach && plans_together(view.state, a.campaign)) {
      seeks(view, AssignmentId{i});
    }
  }
  for (const auto& [patient, assignment] : seeking_) {
    for (const BookingId booking : view.index.of_patient(patient)) tell_standing(view, booking);
  }
  for (std::uint16_t i = 0; i < view.state.campaigns.size(); ++i) {
    const bool over = view.state.campaigns[i].status == CampaignStatus::cancelled;
    if (!over) starts(view, CampaignId{i});
  }
}

// What bookings hold that are about another matter.
void PlanFeed::tell_held(const View& view) {
  for (const SlotId slot : view.index.held()) {
    const Booking& holder = view.state.desk.bookings[view.state.desk.slots[slot].holder.index()];
    if (!counts(view, holder)) happened(view, PatientId::none(), news_about(What::held, slot));
  }
}

// What a booking has come to, for a patient who seeks.
void PlanFeed::tell_standing(const View& view, BookingId id) {
  const Booking& b = view.state.desk.bookings[id.index()];
  if (!b.live() || !counts(view, b)) return;
  for (const SlotId slot : b.refused) happened(view, b.patient, news_about(What::declined, slot));
  PlanNews wish = news_about(What::wishes);
  wish.parts = matching::parts_of(b.needs.wish);
  wish.weekdays = b.needs.wish.weekdays;
  if (wish.parts != 0 || wish.weekdays != 0) happened(view, b.patient, wish);
  if (const SlotId slot = standing_slot(b); !slot.is_none()) {
    return happened(view, b.patient, news_about(What::accepted, slot));
  }
  const SlotId held = held_slot(b);
  const auto* offering = std::get_if<booking_state::Offering>(&b.state);
  const auto planned = planned_.find(id);
  if (planned != planned_.end() && (offering != nullptr || planned->second == held)) {
    const bool out = offering != nullptr && offering->slots.contains(planned->second);
    if (out || planned->second == held) {
      desk_->follow(plan_step::WasPlanned{b.patient, time_of(view, planned->second),
                                          out ? offering->until : Instant{}});
    }
  }
  if (!held.is_none()) happened(view, b.patient, news_about(What::held, held));
}

// ---- who seeks

void PlanFeed::starts(const View& view, CampaignId campaign) {
  if (!plans_together(view.state, campaign)) return;
  const BookingTerms& terms = *view.state.campaigns[campaign.index()].policy->booking;
  desk_->follow(plan_step::CampaignPlans{campaign, {terms.plan, terms.policy.notice_before}});
  if (!std::exchange(active_, true)) tell_held(view);
}

void PlanFeed::fell_away(const View& view, AssignmentId assignment, const proto::LostVisit& lost) {
  proto::LostVisit& kept = lost_[assignment];
  kept = lost;
  kept.set_since_ms(to_ms(view.now));
  news_.push_back({kLostVisitEntry, std::to_string(assignment.value()), kept.SerializeAsString()});
  if (desk_ == nullptr || !view.state.assignments[assignment.index()].live()) return;
  seeks(view, assignment);
}

void PlanFeed::seeks(const View& view, AssignmentId assignment) {
  const Assignment& a = view.state.assignments[assignment.index()];
  if (settled(view, a.patient) && !seeking_.contains(a.patient)) return;
  // One matter after the other: the next one's place comes when this one's outreach has ended.
  const auto before = seeking_.find(a.patient);
  if (before != seeking_.end() && before->second != assignment &&
      view.state.assignments[before->second.index()].live()) {
    return;
  }
  seeking_[a.patient] = assignment;
  const proto::LostVisit& lost = lost_[assignment];
  plan_step::Seeks step;
  step.campaign = a.campaign;
  step.service_type = lost.service_type().empty() ? view.setup.service_type : lost.service_type();
  step.practitioner = lost.practitioner();
  step.seeker.patient = a.patient;
  step.seeker.urgency = urgency_of(view.state, a.campaign, lost);
  const Instant since = lost.since_ms() == 0 ? view.now : instant_from_ms(lost.since_ms());
  step.seeker.lost = lost.start_ms() == 0 ? since : instant_from_ms(lost.start_ms());
  step.seeker.not_before = since;
  step.seeker.fine_until = matching::fine_until(step.seeker.urgency, step.seeker.lost, since);
  desk_->follow(std::move(step));
}

void PlanFeed::leaves(const View& view, PatientId patient) {
  seeking_.erase(patient);
  desk_->follow(plan_step::Leaves{patient});
  // What their bookings hold is somebody's still.
  for (const BookingId id : view.index.of_patient(patient)) {
    const SlotId held = held_slot(view.state.desk.bookings[id.index()]);
    if (!held.is_none()) happened(view, PatientId::none(), news_about(What::held, held));
  }
}

// Settled elsewhere, or not reached: nothing is kept for them any longer.
void PlanFeed::outreach_ended(const View& view, AssignmentId assignment) {
  const PatientId patient = view.state.assignments[assignment.index()].patient;
  const auto seeking = seeking_.find(patient);
  const bool sought = seeking != seeking_.end() && seeking->second == assignment;
  if (!sought || settled(view, patient)) return;
  leaves(view, patient);
  const PatientState& p = view.state.patients[patient.index()];
  for (AssignmentId id = p.last_assignment; !id.is_none();
       id = view.state.assignments[id.index()].next_of_patient) {
    const Assignment& a = view.state.assignments[id.index()];
    if (a.live() && lost_.contains(id) && plans_together(view.state, a.campaign)) {
      return seeks(view, id);
    }
  }
}

// ---- what becomes of times

bool PlanFeed::counts(const View& view, const Booking& booking) const {
  const auto seeking = seeking_.find(booking.patient);
  if (seeking == seeking_.end()) return false;
  if (plans_together(view.state, booking.campaign)) return true;
  const auto lost = lost_.find(seeking->second);
  const bool named = lost != lost_.end() && !lost->second.service_type().empty();
  const std::string& wanted = named ? lost->second.service_type() : view.setup.service_type;
  const std::string& token = view.table.token_of(booking.needs.specialty);
  return wanted == (token.empty() ? view.setup.service_type : token);
}

bool PlanFeed::settled(const View& view, PatientId patient) const {
  const auto& bookings = view.index.of_patient(patient);
  return std::any_of(bookings.begin(), bookings.end(), [&](BookingId id) {
    const Booking& b = view.state.desk.bookings[id.index()];
    const bool about_it = plans_together(view.state, b.campaign) || counts(view, b);
    return b.live() && about_it && !standing_slot(b).is_none();
  });
}

FoundTime PlanFeed::time_of(const View& view, SlotId slot) {
  FoundTime time;
  const TableSlot* known = view.table.find(view.state.desk.slots[slot].key);
  if (known == nullptr) return time;
  time.slot = known->slot;
  time.practitioner = view.table.name_of(known->provider);
  time.service_type = view.table.token_of(known->specialty);
  time.start = known->start;
  return time;
}

void PlanFeed::happened(const View& view, PatientId patient, const PlanNews& news) {
  plan_step::Happened step;
  step.news = news;
  step.news.patient = patient;
  if (!news.slot.is_none()) step.time = time_of(view, news.slot);
  desk_->follow(std::move(step));
}

void PlanFeed::follow(const View& view, std::span<const Event> events) {
  if (desk_ == nullptr) return;
  for (const Event& event : events) {
    if (std::holds_alternative<event::CampaignStarted>(event.body)) {
      starts(view, event.campaign);
    } else if (std::holds_alternative<event::CampaignCancelled>(event.body)) {
      if (plans_together(view.state, event.campaign)) {
        desk_->follow(plan_step::CampaignEnds{event.campaign});
      }
    } else if (std::holds_alternative<event::AssignmentEnded>(event.body)) {
      outreach_ended(view, event.assignment);
    } else if (const auto* booking = std::get_if<BookingEvent>(&event.body)) {
      if (active_) heard(view, *booking);
    }
  }
}

void PlanFeed::was_offered(const View& view, const event::SlotsOffered& offered) {
  if (offered.reason != OfferReason::matched || offered.slots.empty()) return;
  const SlotId slot = offered.slots[0];
  if (!plans_together(view.state, view.state.desk.bookings[offered.booking.index()].campaign)) {
    return;
  }
  planned_[offered.booking] = slot;
  news_.push_back(
      {kPlannedTimeEntry, std::to_string(offered.booking.value()), std::to_string(slot.value())});
}

void PlanFeed::heard(const View& view, const BookingEvent& event) {
  if (const auto* offered = std::get_if<event::SlotsOffered>(&event)) was_offered(view, *offered);
  const BookingId id = booking_of(event);
  if (id.is_none()) return;
  const Booking& b = view.state.desk.bookings[id.index()];
  const bool about_it = counts(view, b);
  if (const auto* requested = std::get_if<event::BookingRequested>(&event)) {
    PlanNews wish = news_about(What::wishes);
    wish.parts = matching::parts_of(requested->needs.wish);
    wish.weekdays = requested->needs.wish.weekdays;
    if (about_it && (wish.parts != 0 || wish.weekdays != 0)) happened(view, b.patient, wish);
    return;
  }
  for (const PlanNews& news : matching::news_of(event, view.state.desk)) {
    const bool about_time = !news.slot.is_none();
    if (!about_it && !about_time) continue;
    happened(view, about_it ? b.patient : PatientId::none(), news);
    if (about_it && news.what == What::leaves) seeking_.erase(b.patient);
  }
}

}  // namespace rb::prod
