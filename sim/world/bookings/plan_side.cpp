#include "sim/world/bookings/plan_side.hpp"

#include <algorithm>
#include <utility>

#include "core/base/assert.hpp"
#include "core/matching/plan/follow.hpp"
#include "sim/world/bookings/seekers.hpp"

namespace rb::sim {
namespace {

constexpr std::uint32_t kAlternates = 8;  // providers who are looked at. [D]

matching::PlanningTerms narrowest(std::span<const PlanningCampaign> campaigns) {
  std::vector<matching::PlanningTerms> terms;
  for (const PlanningCampaign& one : campaigns) terms.push_back(one.terms);
  return matching::narrowest(terms);
}

AlternateGraph graph_of(const Clinic& clinic) {
  auto graph = AlternateGraph::make(alternate_costs(clinic, clinic.alternates()));
  RB_ASSERT(graph.has_value());
  return std::move(*graph);
}

}  // namespace

PlanSide::PlanSide(std::shared_ptr<Clinic> clinic, std::span<const PlanningCampaign> campaigns)
    : clinic_(std::move(clinic)), planner_(narrowest(campaigns)), graph_(graph_of(*clinic_)) {
  for (const PlanningCampaign& one : campaigns) campaigns_.insert(one.campaign);
}

// ---- who seeks, and what became of times

void PlanSide::enrol(Instant now, PatientId patient) {
  enrolled_.insert(patient);
  if (rebooked_.contains(patient) || clinic_->lost_of(patient) == nullptr) return;
  matching::Seeker seeker = seeker_of(*clinic_, patient, now);
  wanted_.insert(seeker.specialty);
  planner_.seek(std::move(seeker));
}

void PlanSide::note_appointment(PatientId patient, const ListedSlot& slot) {
  Rebooked made;
  made.key = slot.key;
  made.provider = slot.provider;
  made.start = slot.start;
  made.way = Rebooked::Way::searched;
  if (planner_.was_planned(patient, slot.key)) {
    made.way = Rebooked::Way::planned;
  } else if (const auto found = alternates_.find(patient); found != alternates_.end()) {
    for (const Alternate& one : found->second) {
      if (one.provider != slot.provider) continue;
      made.way = Rebooked::Way::alternate;
      made.hops = one.hops;
      break;
    }
  }
  rebooked_[patient] = std::move(made);
}

void PlanSide::follow(const Event& event, const DeskState& desk) {
  if (const auto* enrolled = std::get_if<event::PatientEnrolled>(&event.body)) {
    if (!plans(event.campaign) || !enrolled->about.booking.is_none()) return;
    outreach_.emplace(event.assignment, enrolled->patient);
    return enrol(event.at, enrolled->patient);
  }
  if (std::holds_alternative<event::AssignmentEnded>(event.body)) {
    const auto found = outreach_.find(event.assignment);
    if (found == outreach_.end()) return;
    // Settled elsewhere, or not reached: nothing is kept for them any longer.
    if (!rebooked_.contains(found->second)) planner_.leave(found->second);
    outreach_.erase(found);
    return;
  }
  const auto* booking = std::get_if<BookingEvent>(&event.body);
  if (booking == nullptr) return;
  if (const auto* made = std::get_if<event::AppointmentMade>(booking)) {
    const PatientId patient = desk.bookings[made->booking.index()].patient;
    if (enrolled_.contains(patient)) note_appointment(patient, desk.slots[made->slot]);
  } else if (const auto* released = std::get_if<event::AppointmentReleased>(booking)) {
    const PatientId patient = desk.bookings[released->booking.index()].patient;
    const auto found = rebooked_.find(patient);
    if (found != rebooked_.end() && found->second.key == desk.slots[released->slot].key) {
      rebooked_.erase(found);
    }
  }
  matching::follow(planner_, *booking, desk);
}

// ---- searches

void PlanSide::run(Instant now) {
  clinic_->all_free(
      now, [this](SpecialtyId specialty) { return wanted_.contains(specialty); }, all_);
  std::vector<matching::FreeTime> free;
  free.reserve(all_.size());
  for (const FreeTime& time : all_) free.push_back(open_time(*clinic_, time));
  planner_.run(now, std::move(free));
}

std::optional<FreeTime> PlanSide::planned_time(const Question& question, bool& later) {
  // Twice: a time that others took meanwhile is planned anew, if a round may run.
  for (int i = 0; i < 2; ++i) {
    if (planner_.wants_round(question.now)) run(question.now);
    const auto answer = planner_.ask(question.now, question.patient, question.told);
    later = answer.turn == matching::Turn::later;
    if (answer.turn != matching::Turn::planned) return std::nullopt;
    if (clinic_->is_free(answer.key, question.now)) return clinic_->describe(answer.key);
    planner_.gone(answer.key);
  }
  return std::nullopt;
}

PlanSide::Found PlanSide::find(const Question& question, std::vector<FreeTime>& times) {
  times.clear();
  bool later = false;
  if (const auto planned = planned_time(question, later)) {
    times.push_back(*planned);
    return {.planned = true};
  }
  if (later) return {.later = true};
  const auto kept = kept_from(question.patient);
  clinic_->search(question.now, question.patient, question.needs, question.scope, question.except,
                  times, &kept);
  if (times.empty() && question.scope == SearchScope::anyone) find_alternates(question, times);
  return {};
}

void PlanSide::find_alternates(const Question& question, std::vector<FreeTime>& times) {
  const Home home = clinic_->home_of(question.patient);
  const ProviderId leaver = clinic_->leaver();
  const Needs& needs = question.needs;
  AlternateNeeds wish;
  wish.specialty = needs.specialty;
  const bool only_video = needs.modalities == modality_bit(Modality::video);
  wish.modality = only_video ? Modality::video : Modality::in_person;
  if (needs.modalities != 0) wish.acceptable = needs.modalities;
  wish.near = home.place;
  if (needs.farthest_m != 0) wish.within = needs.farthest_m;
  wish.network = needs.network;
  wish.region = home.region;
  wish.languages = needs.languages;
  if (!leaver.is_none()) wish.except = {&leaver, 1};
  const auto kept = kept_from(question.patient);
  std::vector<Alternate>& found = alternates_[question.patient];
  found = graph_.alternates(clinic_->directory(), wish, kAlternates);
  for (const Alternate& one : found) {
    Needs at = needs;
    at.preferred = one.provider;
    clinic_->search(question.now, question.patient, at, SearchScope::preferred, question.except,
                    one_, &kept);
    for (const FreeTime& time : one_) {
      if (times.size() == kMostFreeTimes) return;
      times.push_back(time);
    }
  }
}

}  // namespace rb::sim
