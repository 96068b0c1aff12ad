// Who may start: what is ready meets what capacity there is. Bookings first (somebody is waiting
// for them), then contacts already checked, then new ones by urgency and latest start.
#include "core/engine/engine_impl.hpp"
#include "core/outreach/phones.hpp"

namespace rb {

void Engine::Impl::pump() {
  next_wake_ = kNever;
  calls_held_by_ = texts_held_by_ = Limit::none;
  ask_bookings();
  ask_for_desk();
  send_cleared(cleared_calls_, Channel::voice);
  send_cleared(cleared_texts_, Channel::text);
  start_contacts();
  if (!timers_.empty()) blocked_until(instant_from_ms(timers_.peek_time()));
  blocked_until(timeouts_.next());
  blocked_until(desk_.next_due());
  blocked_until(offices_.next_due());
}

// When the EHR may be asked. A closed gate lets one request through once its time is over.
Instant Engine::Impl::ehr_opens_at() const {
  const Instant token = state_.gates.ehr.opens_at(state_.gate_limits.ehr);
  return state_.ehr_gate.closed ? std::max(state_.ehr_gate.until, token) : token;
}

void Engine::Impl::ask_bookings() {
  if (bookings_.empty()) return;
  std::size_t kept = 0;
  std::size_t i = 0;
  for (; i < bookings_.size(); ++i) {
    const AssignmentId id = bookings_[i];
    const auto* booking = std::get_if<state::Booking>(&assignment(id).state);
    if (booking == nullptr || !booking->request.is_none() || booking->due > now_) continue;
    if (const Instant open = ehr_opens_at(); open > now_) {
      blocked_until(open);
      break;
    }
    const CampaignState& campaign = campaign_of(assignment(id));
    const Instant own = campaign.gates.ehr.opens_at(campaign.limits.ehr);
    if (own > now_) {  // a slow campaign keeps nobody else waiting
      blocked_until(own);
      bookings_[kept++] = id;
      continue;
    }
    emit(id, event::EhrAsked{RequestId{state_.next_request}, booking->next, PhoneId::none(),
                             Channel::voice});
  }
  bookings_.erase(bookings_.begin() + static_cast<std::ptrdiff_t>(kept),
                  bookings_.begin() + static_cast<std::ptrdiff_t>(i));
}

void Engine::Impl::send_cleared(std::deque<AssignmentId>& cleared, Channel channel) {
  if (cleared.empty()) return;
  const bool voice = channel == Channel::voice;
  std::size_t kept = 0;
  std::size_t i = 0;
  for (; i < cleared.size(); ++i) {
    const AssignmentId id = cleared[i];
    const auto* checking = std::get_if<state::Checking>(&assignment(id).state);
    if (checking == nullptr || !checking->cleared || checking->channel != channel) continue;
    if (try_send(id)) continue;
    const RateGate& gate = voice ? state_.gates.send_calls : state_.gates.send_texts;
    const RateLimit& limit = voice ? state_.gate_limits.send_calls : state_.gate_limits.send_texts;
    if (!gate.open(now_, limit)) {
      blocked_until(gate.opens_at(limit));
      break;
    }
    cleared[kept++] = id;  // its own campaign's gate: others need not wait for that
  }
  cleared.erase(cleared.begin() + static_cast<std::ptrdiff_t>(kept),
                cleared.begin() + static_cast<std::ptrdiff_t>(i));
}

// Sends a checked contact if a token is there; true if there is nothing left to wait for (sent, or
// withheld after all).
bool Engine::Impl::try_send(AssignmentId id) {
  const Assignment& a = assignment(id);
  const auto& checking = std::get<state::Checking>(a.state);
  const CampaignState& campaign = campaign_of(a);
  if (campaign.status != CampaignStatus::running) {
    release_check(id);
    return true;
  }
  const bool voice = checking.channel == Channel::voice;
  const RateGate& tenant_gate = voice ? state_.gates.send_calls : state_.gates.send_texts;
  const RateLimit& tenant_limit =
      voice ? state_.gate_limits.send_calls : state_.gate_limits.send_texts;
  const RateGate& own_gate = voice ? campaign.gates.send_calls : campaign.gates.send_texts;
  const RateLimit& own_limit = voice ? campaign.limits.send_calls : campaign.limits.send_texts;
  if (!tenant_gate.open(now_, tenant_limit) || !own_gate.open(now_, own_limit)) {
    blocked_until(std::max(tenant_gate.opens_at(tenant_limit), own_gate.opens_at(own_limit)));
    return false;
  }

  const PlaceWindows& place = place_of(a);
  const PatientState& patient = state_.patients[a.patient.index()];
  const Verdict verdict =
      judge(state_, place, windows_.zones(),
            {.now = now_,
             .id = id,
             .phone = checking.phone,
             .channel = checking.channel,
             .mobile_carrier = mobile_carrier_of(patient.facts, checking.phone)});
  if (!verdict.allowed) {
    // Another number may do: that is looked for when the patient falls due again, at once.
    verdict.reason == Withheld::number_opted_out
        ? release_check(id)
        : withhold(id, verdict, mobile_carrier_of(patient.facts, checking.phone));
    return true;
  }
  if (now_ >= state_.deadline_of(id)) {
    release_check(id);
    return true;
  }
  const Policy& policy = *campaign.policy;
  const Step& step = policy.cadence[a.step];
  event::AttemptIntended intent;
  intent.ordinal = static_cast<std::uint16_t>(a.attempts + 1);
  intent.phone = checking.phone;
  intent.channel = checking.channel;
  intent.step = a.step;
  intent.caller_id = step.caller_id;
  intent.daypart = daypart_at(now_, place.windows);
  intent.voicemail =
      voice && !a.voicemail_left && policy.rule(RetryKey::machine).voicemail_first_time;
  intent.latest_end = now_ + (voice ? place.longest_call : policy.text_validity);
  intent.window_close = verdict.window_close;
  intent.contacts_day = verdict.contacts_day;
  intent.contacts_week = verdict.contacts_week;
  if (voice && scores_.has_model()) {
    const Decision decision(*this, id);
    intent.score_ppm = decision.score_ppm(now_, a.calls_counted);
  }
  emit(id, intent);
  return true;
}

void Engine::Impl::make_ready(AssignmentId id, Channel channel, Instant latest_start) {
  const CampaignState& campaign = campaign_of(assignment(id));
  CampaignIndex& index = campaigns_[assignment(id).campaign.index()];
  // Who had nothing to start has saved nothing up.
  if (index.calls.empty() && index.texts.empty()) {
    index.pass = std::max(index.pass, pass_served_[static_cast<std::size_t>(campaign.urgency)]);
  }
  Index& own = index_[id.index()];
  RB_ASSERT(!own.ready);
  own.ready = true;
  own.ready_for = channel;
  ++own.turn;
  const bool voice = channel == Channel::voice;
  ++(voice ? ready_calls_ : ready_texts_);
  (voice ? index.calls : index.texts).push({latest_start, id, own.turn});
}

// Its entry stays and means nothing from now on.
void Engine::Impl::leave_ready(AssignmentId id) {
  Index& index = index_[id.index()];
  index.ready = false;
  --(index.ready_for == Channel::voice ? ready_calls_ : ready_texts_);
}

// False if the entry means nothing any more.
bool Engine::Impl::leave_ready(const ReadyQueue::Entry& entry) {
  const Index& index = index_[entry.assignment.index()];
  if (!index.ready || index.turn != entry.turn) return false;
  leave_ready(entry.assignment);
  return true;
}

// What can no longer start before its window closes goes back to sleep until the next one.
void Engine::Impl::expire(ReadyQueue& queue) {
  while (!queue.empty() && queue.front().latest_start < now_) {
    const ReadyQueue::Entry entry = queue.pop();
    if (leave_ready(entry)) withhold_for(entry.assignment, Withheld::no_capacity_in_window, now_);
  }
}

// Calls at once: where one more is one too many.
Limit Engine::Impl::full_of_calls(const CampaignState& campaign) const {
  const TenantLimits& limits = state_.limits;
  if (state_.calls_in_flight >= std::min(limits.trunks, limits.agents)) {
    return limits.agents <= limits.trunks ? Limit::agents : Limit::trunks;
  }
  return campaign.calls_in_flight >= campaign.policy->pacing.calls_in_flight ? Limit::campaign_calls
                                                                             : Limit::none;
}

bool Engine::Impl::may_begin(std::size_t campaign, Channel channel) {
  const CampaignState& c = state_.campaigns[campaign];
  const bool voice = channel == Channel::voice;
  Limit& held_by = voice ? calls_held_by_ : texts_held_by_;
  if (voice) {
    held_by = full_of_calls(c);
    if (held_by != Limit::none) return false;  // the end of a call wakes us
  }
  const ContactLimits& limits = state_.gate_limits;
  const Instant tenant_opens = voice ? state_.gates.begin_calls.opens_at(limits.begin_calls)
                                     : state_.gates.begin_texts.opens_at(limits.begin_texts);
  const Instant own_opens = voice ? c.gates.begin_calls.opens_at(c.limits.begin_calls)
                                  : c.gates.begin_texts.opens_at(c.limits.begin_texts);
  const Instant own_ehr_opens = c.gates.ehr.opens_at(c.limits.ehr);
  const Instant ehr_opens = ehr_opens_at();
  const Instant open = std::max({tenant_opens, own_opens, own_ehr_opens, ehr_opens});
  if (open <= now_) return true;
  if (open == ehr_opens) {
    held_by = state_.ehr_gate.closed ? Limit::ehr_gate : Limit::ehr_rate;
  } else if (open == tenant_opens) {
    held_by = voice ? Limit::call_rate : Limit::text_rate;
  } else {
    held_by = open == own_opens ? Limit::campaign_rate : Limit::campaign_ehr_rate;
  }
  blocked_until(open);
  return false;
}

// The most urgent; among equals the campaign that has had less than its weight; within it the
// contact that must start first.
Engine::Impl::Candidate Engine::Impl::best_candidate() {
  Candidate best;
  for (std::size_t i = 0; i < state_.campaigns.size(); ++i) {
    const CampaignState& c = state_.campaigns[i];
    if (c.status == CampaignStatus::cancelled) continue;
    CampaignIndex& index = campaigns_[i];
    // In a pause, too: windows and the deadline pass, and those who wait must not miss them.
    expire(index.calls);
    expire(index.texts);
    for (const Channel channel : {Channel::voice, Channel::text}) {
      const ReadyQueue& queue = channel == Channel::voice ? index.calls : index.texts;
      if (queue.empty()) continue;
      blocked_until(queue.front().latest_start + Millis{1});
      if (c.status != CampaignStatus::running || !may_begin(i, channel)) continue;
      bool better = !best.found;
      if (best.found) {
        const CampaignState& other = state_.campaigns[best.campaign];
        const CampaignIndex& other_index = campaigns_[best.campaign];
        if (c.urgency != other.urgency) {
          better = c.urgency > other.urgency;
        } else if (index.pass != other_index.pass) {
          better = index.pass < other_index.pass;
        } else {
          const ReadyQueue& other_queue =
              best.channel == Channel::voice ? other_index.calls : other_index.texts;
          better = queue.front().latest_start < other_queue.front().latest_start;
        }
      }
      if (better) best = {i, channel, true};
    }
  }
  return best;
}

void Engine::Impl::start_contacts() {
  while (ready_calls_ + ready_texts_ > 0) {
    const Candidate candidate = best_candidate();
    if (!candidate.found) return;
    begin_contact(candidate);
  }
}

void Engine::Impl::begin_contact(const Candidate& candidate) {
  CampaignIndex& index = campaigns_[candidate.campaign];
  ReadyQueue& queue = candidate.channel == Channel::voice ? index.calls : index.texts;
  const ReadyQueue::Entry entry = queue.pop();
  fetch_upcoming(queue);
  if (!leave_ready(entry)) return;
  const AssignmentId id = entry.assignment;
  const Assignment& a = assignment(id);
  const CampaignState& campaign = state_.campaigns[candidate.campaign];
  if (a.step >= campaign.policy->cadence.size() ||
      campaign.policy->cadence[a.step].channel != candidate.channel ||
      now_ >= state_.deadline_of(id)) {
    waiting_due(id);
    return;
  }
  const PatientState& patient = state_.patients[a.patient.index()];
  const PatientPhone* phone = usable_phone(state_, patient, candidate.channel);
  if (phone == nullptr) {
    waiting_due(id);
    return;
  }
  const Verdict verdict = judge(state_, place_of(a), windows_.zones(),
                                {.now = now_,
                                 .id = id,
                                 .phone = phone->phone,
                                 .channel = candidate.channel,
                                 .mobile_carrier = phone->mobile_carrier});
  if (!verdict.allowed) {
    withhold(id, verdict, phone->mobile_carrier);
    return;
  }
  pass_served_[static_cast<std::size_t>(campaign.urgency)] = index.pass;
  index.pass += 1'000'000 / std::max<std::uint16_t>(1, campaign.weight);
  emit(id, event::EhrAsked{RequestId{state_.next_request}, EhrKind::check_status, phone->phone,
                           candidate.channel});
}

}  // namespace rb
