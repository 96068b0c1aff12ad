#include "core/engine/engine.hpp"

#include "core/engine/engine_impl.hpp"

namespace rb {

Engine::Engine(EngineInputs inputs) : impl_(std::make_unique<Impl>(std::move(inputs))) {}
Engine::Engine(EngineInputs inputs, TenantState state, Instant now) : Engine(std::move(inputs)) {
  impl_->resume(std::move(state), now);
}
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

Rejection Engine::step(Instant now, const Command& command) {
  return impl_->step(now, command);
}
std::span<const Event> Engine::events() const {
  return impl_->events_;
}
std::span<const Effect> Engine::effects() const {
  return impl_->effects_;
}
std::span<const Upcoming> Engine::upcoming() const {
  return impl_->upcoming_;
}
Instant Engine::next_wake() const {
  return impl_->next_wake();
}
EngineGauges Engine::gauges() const {
  return impl_->gauges();
}
const TenantState& Engine::state() const {
  return impl_->state_;
}
BookingId Engine::booking_led_to(AssignmentId assignment) const {
  return impl_->last_booking_of(assignment);
}

Engine::Impl::Impl(EngineInputs inputs)
    : tuning_(inputs.tuning),
      booking_policy_(inputs.bookings),
      offices_(*this, inputs.offices),
      windows_(inputs.zones, inputs.rules),
      scores_(inputs.model) {
  policy_by_hash_ = [this](std::uint64_t hash) -> std::shared_ptr<const Policy> {
    for (const auto& policy : policies_) {
      if (policy->hash == hash) return policy;
    }
    return nullptr;
  };
}

Rejection Engine::Impl::step(Instant now, const Command& command) {
  RB_ASSERT(now >= now_);
  now_ = now;
  timeouts_.come_to(now);
  events_.clear();
  effects_.clear();
  upcoming_.clear();
  const Rejection rejection = std::visit(*this, command);
  fire_timers();
  pump();
  run_identity().event_index = state_.sequence;
  return rejection;
}

EngineGauges Engine::Impl::gauges() const {
  EngineGauges g;
  const auto of = [&](StateKind kind) { return state_.by_state[static_cast<std::size_t>(kind)]; };
  g.live = static_cast<std::uint32_t>(state_.assignments.size()) - of(StateKind::done);
  g.ready_calls = ready_calls_;
  g.ready_texts = ready_texts_;
  g.calls_in_flight = state_.calls_in_flight;
  g.texts_in_flight = state_.texts_in_flight;
  g.bookings_waiting = of(StateKind::booking);
  g.open_tasks = of(StateKind::with_staff) +
                 state_.desk.by_kind[static_cast<std::size_t>(BookingKind::with_staff)];
  g.bookings_live = static_cast<std::uint32_t>(state_.desk.bookings.size()) -
                    state_.desk.by_kind[static_cast<std::size_t>(BookingKind::ended)];
  g.ehr_gate_closed = state_.ehr_gate.closed;
  g.calls_held_by = calls_held_by_;
  g.texts_held_by = texts_held_by_;
  return g;
}

// ---- making events

void Engine::Impl::happen(Event& event) {
  event.sequence = state_.sequence + 1;
  event.at = now_;
  evolve(state_, event, policy_by_hash_);
  if (event.assignment.is_none()) {
    react(event, ReactContext{}, effects_);
    return;
  }
  const Assignment& a = state_.assignments[event.assignment.index()];
  react(event,
        ReactContext{&a, &state_.patients[a.patient.index()].facts,
                     state_.campaigns[a.campaign.index()].policy.get(),
                     state_.about(event.assignment)},
        effects_);
  arm(event.assignment);
}

void Engine::Impl::withhold(AssignmentId id, const Verdict& verdict) {
  const Decision decision(*this, id);
  const Instant until = decide_after_withheld(assignment(id), verdict.until, decision.context());
  emit(id, event::ContactWithheld{verdict.reason, verdict.rule, until});
}

// Who waits for room in a carrier's day comes back one after the other, as it opens: all at once,
// and all but one would be withheld again, and again a moment later.
void Engine::Impl::withhold(AssignmentId id, Verdict verdict, std::uint8_t mobile_carrier) {
  if (verdict.reason == Withheld::carrier_day_full) {
    if (text_places_.size() <= mobile_carrier) text_places_.resize(mobile_carrier + std::size_t{1});
    std::deque<Instant>& places = text_places_[mobile_carrier];
    while (!places.empty() && places.front() <= now_) places.pop_front();
    verdict.until = state_.carriers[mobile_carrier].room_at(state_.limits.texts_per_carrier_and_day,
                                                            places.size());
    if (verdict.until != kNever) places.push_back(verdict.until);
  }
  withhold(id, verdict);
}

void Engine::Impl::withhold_for(AssignmentId id, Withheld reason, Instant earliest) {
  Verdict verdict;
  verdict.reason = reason;
  verdict.until = earliest;
  withhold(id, verdict);
}

const PlaceWindows& Engine::Impl::place_of(const Assignment& a) {
  return windows_.at(state_, a.campaign, state_.patients[a.patient.index()].facts.place);
}

Engine::Impl::Decision::Decision(Impl& impl, AssignmentId id)
    : Decision(impl, id, impl.state_.assignments[id.index()], impl.state_.deadline_of(id)) {}

Engine::Impl::Decision::Decision(Impl& impl, AssignmentId id, const Assignment& of,
                                 Instant deadline)
    : impl_(impl),
      assignment_(of),
      patient_(impl.state_.patients[assignment_.patient.index()]),
      place_(impl.place_of(assignment_)),
      context_{.now = impl.now_,
               .policy = *impl.campaign_of(assignment_).policy,
               .facts = patient_.facts,
               .windows = place_.windows,
               .scores = impl.scores_.has_model() ? this : nullptr,
               .deadline = deadline,
               .deadline_from = impl.campaign_of(assignment_).started,
               .seed = impl.state_.seed,
               .id = id,
               .numbers = *this,
               .next_task = TaskId{impl.state_.next_task},
               .tells = !impl.state_.about(id).booking.is_none()} {}

PhoneId Engine::Impl::Decision::first_on(Channel channel) const {
  const PatientPhone* phone = usable_phone(impl_.state_, patient_, channel);
  return phone == nullptr ? PhoneId::none() : phone->phone;
}

std::uint32_t Engine::Impl::Decision::score_ppm(Instant at, std::uint8_t calls_before) const {
  const Policy& policy = context_.policy;
  const Step& step =
      policy.cadence[std::min<std::size_t>(assignment_.step, policy.cadence.size() - 1)];
  const ZoneId zone = place_.spec.zones.front();
  return impl_.scores_.score_ppm({.campaign = assignment_.campaign,
                                  .policy = &policy,
                                  .caller_id = step.caller_id,
                                  .advance_text = assignment_.text_delivered,
                                  .calls_before = calls_before,
                                  .segment = patient_.facts.segment,
                                  .hour_of_week = hour_of_week(impl_.windows_.zones()[zone], at)});
}

// ---- the tenant

Rejection Engine::Impl::operator()(const command::ConfigureTenant& c) {
  if (c.limits.ehr_per_second_ppm <= 0 || c.limits.calls_per_second_ppm <= 0 ||
      c.limits.texts_per_second_ppm <= 0) {
    return Rejection::rates_must_be_positive;
  }
  emit(CampaignId::none(), AssignmentId::none(), event::TenantConfigured{c.seed, c.limits});
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::RegisterPlace& c) {
  if (c.place.index() != state_.places.size()) return Rejection::ids_must_be_dense;
  emit(CampaignId::none(), AssignmentId::none(),
       event::PlaceRegistered{c.place, c.zones, c.states});
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::RegisterPatient& c) {
  if (c.patient.index() < state_.patients.size()) return Rejection::patient_exists;
  if (c.patient.index() != state_.patients.size()) return Rejection::ids_must_be_dense;
  if (c.facts.place.index() >= state_.places.size()) return Rejection::place_is_unknown;
  std::size_t phones = state_.phones.size();
  for (const PatientPhone& phone : c.facts.phones) {
    if (phone.phone.index() > phones) return Rejection::ids_must_be_dense;
    if (phone.phone.index() == phones) ++phones;
  }
  emit(CampaignId::none(), AssignmentId::none(), event::PatientRegistered{c.patient, c.facts});
  if (c.facts.opted_out) {
    for (const PatientPhone& phone : c.facts.phones) silence(phone.phone);
  }
  return Rejection::none;
}

// ---- campaigns

Rejection Engine::Impl::check_campaign(CampaignId id) const {
  return id.index() < state_.campaigns.size() ? Rejection::none : Rejection::campaign_is_unknown;
}

Rejection Engine::Impl::operator()(const command::StartCampaign& c) {
  if (c.campaign.index() < state_.campaigns.size()) return Rejection::campaign_exists;
  if (c.campaign.index() != state_.campaigns.size()) return Rejection::ids_must_be_dense;
  RB_ASSERT(c.policy != nullptr);
  if (c.policy->booking) {
    RB_ASSERT(check(c.policy->booking->policy) == nullptr);
    for (const CampaignId id : {c.notices.ask, c.notices.remind, c.notices.tell}) {
      if (id.index() >= state_.campaigns.size()) return Rejection::notices_have_no_campaign;
    }
  }
  policies_.push_back(c.policy);
  campaigns_.emplace_back();
  const Millis deadline = c.deadline > Millis::zero() ? c.deadline : c.policy->deadline;
  emit(c.campaign, AssignmentId::none(),
       event::CampaignStarted{c.policy->hash, c.policy->urgency, c.weight, now_ + deadline,
                              c.policy->booking ? c.notices : NoticeCampaigns{}});
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::EnrollPatient& c) {
  if (const Rejection no = check_campaign(c.campaign); no != Rejection::none) return no;
  if (c.patient.index() >= state_.patients.size()) return Rejection::patient_is_unknown;
  if (state_.campaigns[c.campaign.index()].status == CampaignStatus::cancelled) {
    return Rejection::campaign_is_not_running;
  }
  const PatientState& patient = state_.patients[c.patient.index()];
  for (AssignmentId id = patient.last_assignment; !id.is_none();
       id = assignment(id).next_of_patient) {
    if (assignment(id).campaign == c.campaign) return Rejection::patient_is_enrolled_already;
  }
  enrol(c.campaign, c.patient, c.deadline, {});
  return Rejection::none;
}

void Engine::Impl::enrol(CampaignId campaign, PatientId patient_id, Instant deadline,
                         const AboutBooking& about) {
  // The first wake is decided on a draft: the assignment itself comes to be by the event.
  const AssignmentId id{static_cast<std::uint32_t>(state_.assignments.size())};
  Assignment draft;
  draft.patient = patient_id;
  draft.campaign = campaign;
  const Instant common = state_.campaigns[campaign.index()].deadline;
  const Instant own = std::chrono::floor<std::chrono::seconds>(deadline);
  const bool has_own = own != Instant{} && (own < common || !about.booking.is_none());
  const Decision decision(*this, id, draft, has_own ? own : common);
  index_.emplace_back();
  event::PatientEnrolled enrolled = decide_enrolment(draft, decision.context());
  if (has_own) enrolled.deadline = own;
  enrolled.about = about;
  emit(campaign, id, enrolled);
  const PatientState& patient = state_.patients[patient_id.index()];
  if (!patient.facts.consent && place_of(draft).needs_consent) {
    end(id, Ending::no_consent);
  } else if (patient.opted_out) {
    end(id, Ending::opted_out);
  }
}

Rejection Engine::Impl::operator()(const command::PauseCampaign& c) {
  if (const Rejection no = check_campaign(c.campaign); no != Rejection::none) return no;
  if (state_.campaigns[c.campaign.index()].status != CampaignStatus::running) {
    return Rejection::campaign_is_not_running;
  }
  emit(c.campaign, AssignmentId::none(), event::CampaignPaused{PauseReason::operator_command});
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::ResumeCampaign& c) {
  if (const Rejection no = check_campaign(c.campaign); no != Rejection::none) return no;
  if (state_.campaigns[c.campaign.index()].status != CampaignStatus::paused) {
    return Rejection::campaign_is_not_paused;
  }
  emit(c.campaign, AssignmentId::none(), event::CampaignResumed{});
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::CancelCampaign& c) {
  if (const Rejection no = check_campaign(c.campaign); no != Rejection::none) return no;
  if (state_.campaigns[c.campaign.index()].status == CampaignStatus::cancelled) {
    return Rejection::campaign_is_not_running;
  }
  emit(c.campaign, AssignmentId::none(), event::CampaignCancelled{});
  for (std::uint32_t i = 0; i < state_.assignments.size(); ++i) {
    const AssignmentId id{i};
    const Assignment& a = assignment(id);
    // A patient who has chosen a slot gets it; a task that staff already hold is theirs to close.
    if (a.campaign != c.campaign || !a.live() || a.kind() == StateKind::booking ||
        a.kind() == StateKind::with_staff) {
      continue;
    }
    cancel_attempt(id);
    if (assignment(id).kind() == StateKind::booking) continue;
    end(id, Ending::campaign_cancelled);
  }
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::ReprioritiseCampaign& c) {
  if (const Rejection no = check_campaign(c.campaign); no != Rejection::none) return no;
  emit(c.campaign, AssignmentId::none(), event::CampaignReprioritised{c.urgency, c.weight});
  campaigns_[c.campaign.index()].pass = pass_served_[static_cast<std::size_t>(c.urgency)];
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::ChangeAgents& c) {
  emit(CampaignId::none(), AssignmentId::none(), event::AgentsChanged{c.agents});
  return Rejection::none;
}

// ---- keeping watch

// What should be running and is not: a live assignment without a timer and outside every queue. In
// a healthy engine there is none; after a recovery this is what finds the lost ones.
Rejection Engine::Impl::operator()(const command::Reconcile&) {
  for (std::uint32_t i = 0; i < state_.assignments.size(); ++i) {
    const Index& index = index_[i];
    if (index.ready || index.timer != kNever || index.timeout != 0) continue;
    arm(AssignmentId{i});
  }
  offices_.reconcile();
  desk_.reconcile();
  return Rejection::none;
}

Rejection Engine::Impl::operator()(const command::TakeCheckpoint&) {
  event::CheckpointTaken checkpoint;
  checkpoint.by_state = state_.by_state;
  checkpoint.by_ending = state_.by_ending;
  checkpoint.state_digest = digest(state_);
  emit(CampaignId::none(), AssignmentId::none(), checkpoint);
  return Rejection::none;
}

}  // namespace rb
