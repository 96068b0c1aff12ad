#include "sim/metrics/run_metrics.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

#include "core/base/assert.hpp"
#include "core/base/prefetch.hpp"

namespace rb::sim {
namespace {

constexpr std::size_t kMaxBins = 25'000;
constexpr std::array<Millis, 5> kBinWidths{10s, 1min, 5min, 15min, 1h};

Millis choose_bin_width(Millis horizon) {
  for (const Millis width : kBinWidths) {
    if (static_cast<std::size_t>(horizon / width) <= kMaxBins) return width;
  }
  return kDay;
}

constexpr std::size_t channel_index(Channel channel) {
  return channel == Channel::voice ? 0 : 1;
}

// Whether an attempt with this outcome had left us.
constexpr bool went_out(Outcome outcome) {
  return outcome != Outcome::failed && outcome != Outcome::rejected &&
         outcome != Outcome::cancelled && outcome != Outcome::unknown;
}

// A conversation with the patient: not a machine taken for a person, not somebody else.
constexpr bool patient_spoke(Outcome outcome, Disposition disposition) {
  return outcome == Outcome::answered_human && disposition != Disposition::none &&
         disposition != Disposition::wrong_person;
}

// The patient has heard what there was to say, or can.
constexpr bool arrived(const event::AttemptEnded& e) {
  return e.outcome == Outcome::delivered || e.left_voicemail ||
         patient_spoke(e.outcome, e.disposition);
}

constexpr bool is_decision(Disposition disposition) {
  return disposition == Disposition::booked || disposition == Disposition::confirmed ||
         disposition == Disposition::declined;
}

constexpr bool is_decision(Act act) {
  return act == Act::chose_slot || act == Act::confirmed || act == Act::declined;
}

// The time between two starts at this rate; none where the rate is not known.
constexpr Millis gap_of(std::int64_t per_second_ppm) {
  return Millis{per_second_ppm <= 0 ? 0 : (1'000'000'000 + per_second_ppm - 1) / per_second_ppm};
}

void count_up(std::uint8_t& counter) {
  if (counter < 255) ++counter;
}

}  // namespace

RunMetrics::RunMetrics(RunFacts facts) : facts_(std::move(facts)) {
  RB_ASSERT(facts_.horizon > Millis{0});
  RB_ASSERT(facts_.zones != nullptr && facts_.start_zone.index() < facts_.zones->size());
  bin_width_ = choose_bin_width(facts_.horizon);
  const auto bins = (facts_.horizon + bin_width_ - Millis{1}) / bin_width_;
  bins_.resize(static_cast<std::size_t>(bins));
  bin_ = bins_.data();
  end_of_bins_ = facts_.start + bin_width_ * bins;
  now_ = integrated_until_ = capacity_moved_ = facts_.start;
  second_end_ = facts_.start + 1s;
  bin_end_ = next_sample_ = facts_.start + bin_width_;
  clocks_.resize(facts_.zones->size());
  for (ZoneClock& clock : clocks_) clock.until = Instant::min();
  campaigns_.resize(facts_.campaigns.size());
  last_start_.fill(facts_.start);
  for (std::size_t i = 0; i < campaigns_.size(); ++i) {
    const CampaignFacts& facts_of = facts_.campaigns[i];
    const Millis ehr = gap_of(facts_of.ehr_per_second_ppm);
    campaigns_[i].last_start.fill(facts_.start);
    campaigns_[i].start_gap = {std::max(ehr, gap_of(facts_of.calls_per_second_ppm)),
                               std::max(ehr, gap_of(facts_of.texts_per_second_ppm))};
  }
  tracks_.reserve(facts_.profiles.size() * std::max<std::size_t>(1, campaigns_.size()));
}

// Closes the second that is over and the bins that are over.
void RunMetrics::roll(Instant at) {
  bin_->ehr_max_second = std::max(bin_->ehr_max_second, ehr_this_second_);
  ehr_this_second_ = 0;
  const Millis since = at - facts_.start;
  second_end_ = facts_.start + since - since % 1s + 1s;
  while (at >= bin_end_ && bin_end_ < end_of_bins_) {
    integrate(bin_end_);
    ++bin_;
    bin_->calls_max = calls_in_flight_;
    bin_->agents = agents_;
    bin_end_ += bin_width_;
  }
}

void RunMetrics::integrate(Instant until) {
  if (until <= integrated_until_) return;
  bin_->call_ms += (until - integrated_until_).count() * calls_in_flight_;
  integrated_until_ = until;
}

void RunMetrics::set_open(Track& track, Open open) {
  const auto is_call = [](Open o) { return o == Open::check_voice || o == Open::call; };
  const bool was = is_call(track.open);
  const bool is = is_call(open);
  if (track.open != open) capacity_moved();
  track.open = open;
  if (was == is) return;
  integrate(now_);
  if (is) {
    ++calls_in_flight_;
    bin_->calls_max = std::max(bin_->calls_max, calls_in_flight_);
    calls_in_flight_max_ = std::max(calls_in_flight_max_, calls_in_flight_);
  } else {
    --calls_in_flight_;
  }
}

// A status check that leads to no attempt gives its place in flight back.
void RunMetrics::release_check(Track& track) {
  if (track.open == Open::check_voice || track.open == Open::check_text) {
    set_open(track, Open::none);
  }
}

// The contact begins, or is given up: once for each, however often its status had to be asked for.
void RunMetrics::count_start(Track& track) {
  if (track.first_due == kNever) return;
  start_delay_.add((std::min(track.asked, now_) - track.first_due).count());
  track.first_due = track.asked = kNever;
}

std::uint8_t RunMetrics::hour_of_week(const Track& track) {
  const std::size_t zone = facts_.profiles[track.patient.index()].zone;
  ZoneClock& clock = clocks_[zone];
  if (now_ >= clock.until) {
    const Zone& rules = (*facts_.zones)[ZoneId{static_cast<std::uint16_t>(zone)}];
    const auto& changes = rules.transitions();
    const auto next = std::upper_bound(changes.begin(), changes.end(), now_,
                                       [](Instant at, const Transition& t) { return at < t.from; });
    clock.until = next == changes.end() ? kNever : next->from;
    clock.offset_ms = Millis{rules.offset_at(now_)}.count();
  }
  constexpr std::int64_t kHour = 3'600'000;
  constexpr std::int64_t kThursday = 4 * 24;  // 1970-01-01, counted from Sunday
  const std::int64_t hours = (to_ms(now_) + clock.offset_ms) / kHour + kThursday;
  return static_cast<std::uint8_t>(hours % 168);
}

Track& RunMetrics::track(const Event& event) {
  RB_ASSERT(event.assignment.index() < tracks_.size());
  return tracks_[event.assignment.index()];
}

void RunMetrics::on_event(const Event& event) {
  ++events_;
  now_ = std::max(event.at, now_);
  if (now_ >= second_end_) roll(now_);
  std::visit(
      [&](const auto& e) {
        using T = std::decay_t<decltype(e)>;
        if constexpr (std::is_same_v<T, event::TenantConfigured> ||
                      std::is_same_v<T, event::EhrGateChanged> || std::is_same_v<T, BookingEvent> ||
                      std::is_same_v<T, OfficeEvent>) {
          on(e);
        } else if constexpr (std::is_same_v<T, event::PatientEnrolled>) {
          on(event, e);
        } else if constexpr (requires(Track & t) { on(t, e); }) {
          on(track(event), e);
        } else if constexpr (std::is_same_v<T, event::AttemptAccepted>) {
          mark_sent(track(event));
        } else if constexpr (std::is_same_v<T, event::AttemptUnknown>) {
          track(event).waits = Waits::unknown;
        } else if constexpr (std::is_same_v<T, event::CampaignStarted>) {
          campaigns_.at(event.campaign.index()).deadline = e.deadline;
        } else if constexpr (std::is_same_v<T, event::CampaignPaused>) {
          campaigns_.at(event.campaign.index()).paused = true;
        } else if constexpr (std::is_same_v<T, event::CampaignResumed>) {
          campaigns_.at(event.campaign.index()).paused = false;
          capacity_moved();
        } else if constexpr (std::is_same_v<T, event::AgentsChanged>) {
          agents_ = e.agents;
          bin_->agents = std::max(bin_->agents, agents_);
          capacity_moved();
        } else if constexpr (std::is_same_v<T, event::PatientOptedOut>) {
          ++opt_outs_;
        }
      },
      event.body);
}

void RunMetrics::expect(AssignmentId assignment, PatientId patient) const {
  if (assignment.index() < tracks_.size()) prefetch(tracks_[assignment.index()]);
  prefetch(facts_.profiles[patient.index()]);
}

Instant RunMetrics::next_sample() const {
  return next_sample_;
}

void RunMetrics::sample(Instant at, const EngineGauges& gauges) {
  now_ = std::max(at, now_);
  // A sample on a boundary belongs to the bin that ends there.
  const auto past = (now_ - facts_.start - Millis{1}) / bin_width_;
  const auto last = static_cast<std::ptrdiff_t>(bins_.size()) - 1;
  Bin& bin = bins_[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(past, 0, last))];
  bin.ready_calls = std::max(bin.ready_calls, gauges.ready_calls);
  bin.ready_texts = std::max(bin.ready_texts, gauges.ready_texts);
  bin.bookings_waiting = std::max(bin.bookings_waiting, gauges.bookings_waiting);
  bin.open_tasks = std::max(bin.open_tasks, gauges.open_tasks);
  bin.calls_held_by = gauges.ready_calls > 0 ? gauges.calls_held_by : Limit::none;
  bin.texts_held_by = gauges.ready_texts > 0 ? gauges.texts_held_by : Limit::none;
  while (next_sample_ <= now_) next_sample_ += bin_width_;
}

// ---- the tenant

void RunMetrics::on(const event::TenantConfigured& e) {
  limits_ = e.limits;
  start_gap_ = {gap_of(limits_.calls_per_second_ppm), gap_of(limits_.texts_per_second_ppm)};
  agents_ = e.limits.agents;
  bin_->agents = std::max(bin_->agents, agents_);
}

void RunMetrics::on(const event::EhrGateChanged& e) {
  if (e.closed && !gate_closed_) {
    gate_spans_.push_back({"ehr", "gate_closed", to_ms(now_), to_ms(end_of_bins_)});
  } else if (!e.closed && gate_closed_) {
    gate_spans_.back().until_ms = to_ms(now_);
    capacity_moved();
  }
  gate_closed_ = e.closed;
  gate_until_ = e.until;
}

// Requests of bookings share the EHR with those of the outreach; an office is no part of it.
void RunMetrics::on(const BookingEvent& e) {
  if (bookings_ == nullptr) bookings_ = std::make_unique<BookingMetrics>();
  bookings_->on_event(e, now_);
  if (const auto* asked = std::get_if<event::BookingAsked>(&e)) {
    if (asked->ask == BookingAsk::office) return;
    ++bin_->ehr_requests;
    ++ehr_this_second_;
    capacity_moved();
  } else if (const auto* answered = std::get_if<event::BookingAnswered>(&e)) {
    if (answered->ask == BookingAsk::office) return;
    if (answered->answer == BookingAnswer::too_many) ++bin_->ehr_too_many;
    if (answered->answer == BookingAnswer::failed || answered->answer == BookingAnswer::lost) {
      ++bin_->ehr_failed;
    }
    capacity_moved();
  }
}

void RunMetrics::on(const OfficeEvent& e) {
  if (bookings_ == nullptr) bookings_ = std::make_unique<BookingMetrics>();
  bookings_->on_event(e, now_);
}

// ---- one assignment

void RunMetrics::on(const Event& where, const event::PatientEnrolled& e) {
  RB_ASSERT(e.patient.index() < facts_.profiles.size());
  RB_ASSERT(where.campaign.index() < campaigns_.size());
  const std::size_t index = where.assignment.index();
  if (index >= tracks_.size()) tracks_.resize(index + 1);
  Track& track = tracks_[index];
  track.enrolled = now_;
  track.due = e.due;
  track.patient = e.patient;
  track.campaign = where.campaign;
  track.exists = true;
  track.notice = !e.about.booking.is_none();
  if (!track.notice) ++bin_->enrolled;
}

void RunMetrics::on(Track& track, const event::WakeScheduled& e) {
  release_check(track);
  if (e.reason != WakeReason::after_withheld) count_start(track);
  track.due = e.due;
  switch (e.reason) {
    case WakeReason::first_start:
    case WakeReason::next_step:
    case WakeReason::retry:
      track.waits = Waits::next_step;
      break;
    case WakeReason::window_opens:
      track.waits = Waits::window;
      break;
    case WakeReason::capacity:
      track.waits = Waits::capacity;
      break;
    case WakeReason::after_withheld:
      break;  // the reason given then still holds
    case WakeReason::resolve_unknown:
      track.waits = Waits::unknown;
      break;
    case WakeReason::booking_retry:
      track.waits = Waits::booking;
      break;
  }
}

void RunMetrics::on(Track& track, const event::ContactWithheld& e) {
  release_check(track);
  if (e.reason != Withheld::ehr_unavailable) count_start(track);
  const auto reason = static_cast<std::size_t>(e.reason);
  ++withheld_[reason];
  ++bin_->withheld;
  track.withheld_mask = static_cast<std::uint16_t>(track.withheld_mask | (1U << reason));
  track.due = e.until;
  switch (e.reason) {
    case Withheld::outside_window:
      track.waits = Waits::window;
      break;
    case Withheld::daily_cap:
    case Withheld::weekly_cap:
    case Withheld::state_cap:
    case Withheld::minimum_gap:
      track.waits = Waits::caps;
      break;
    case Withheld::number_in_use:
    case Withheld::link_session_open:
      track.waits = Waits::number;
      break;
    case Withheld::patient_opted_out:
    case Withheld::number_opted_out:
      track.waits = Waits::opted_out;
      break;
    case Withheld::no_consent:
      track.waits = Waits::consent;
      break;
    case Withheld::no_usable_number:
      track.waits = Waits::no_number;
      break;
    case Withheld::carrier_day_full:
      track.waits = Waits::carrier_texts;
      break;
    case Withheld::ehr_unavailable:
      track.waits = Waits::ehr;
      break;
    case Withheld::no_capacity_in_window:
      track.waits = Waits::capacity;
      break;
  }
}

// Since when a contact could have started, as far as the events tell: something ended or started,
// the gate before the EHR let one through, or the rates allowed the next start.
Instant RunMetrics::capacity_free(CampaignId campaign, Channel channel) const {
  const std::size_t c = channel_index(channel);
  const CampaignTally& own = campaigns_[campaign.index()];
  Instant free = std::max(
      {capacity_moved_, last_start_[c] + start_gap_[c], own.last_start[c] + own.start_gap[c]});
  if (gate_closed_) free = std::max(free, gate_until_);
  return std::min(free, now_);
}

void RunMetrics::on(Track& track, const event::EhrAsked& e) {
  ++bin_->ehr_requests;
  ++ehr_this_second_;
  if (e.kind != EhrKind::check_status) {
    release_check(track);
    count_start(track);
    track.waits = Waits::booking;
    capacity_moved();
    return;
  }
  if (track.due != kNever) {
    if (track.first_due == kNever) track.first_due = track.due;
    track.asked = now_;
    late_start_.add((now_ - std::max(track.due, capacity_free(track.campaign, e.channel))).count());
    track.due = kNever;
  }
  last_start_[channel_index(e.channel)] = now_;
  campaigns_[track.campaign.index()].last_start[channel_index(e.channel)] = now_;
  set_open(track, e.channel == Channel::voice ? Open::check_voice : Open::check_text);
  track.waits = Waits::contact;
  capacity_moved();
}

void RunMetrics::on(Track& track, const event::EhrAnswered& e) {
  const bool failed = e.answer == EhrAnswer::failed || e.answer == EhrAnswer::lost;
  if (e.answer == EhrAnswer::too_many) ++bin_->ehr_too_many;
  if (failed) ++bin_->ehr_failed;
  if (e.kind == EhrKind::check_status) {
    if (!failed && e.answer != EhrAnswer::too_many) count_start(track);
    track.asked = kNever;
  }
  // A check that found the matter open keeps its place in flight until the attempt is sent;
  // whatever else follows lets go of it.
  capacity_moved();
}

void RunMetrics::on(Track& track, const event::AttemptIntended& e) {
  const bool voice = e.channel == Channel::voice;
  ++bin_->started[channel_index(e.channel)];
  CampaignTally& campaign = campaigns_[track.campaign.index()];
  ++(voice ? campaign.calls : campaign.texts);
  count_up(voice ? track.calls : track.texts);
  count_start(track);
  track.sent = false;
  track.due = kNever;
  track.waits = Waits::contact;
  set_open(track, voice ? Open::call : Open::text);
  if (!voice) return;
  track.hour_of_week = hour_of_week(track);
  ++heat_calls_[track.hour_of_week];
}

void RunMetrics::mark_sent(Track& track) {
  if (track.sent) return;
  track.sent = true;
  track.contacted = true;
  if (track.open == Open::text) ++texts_sent_;
}

void RunMetrics::on(Track& track, const event::AttemptEnded& e) {
  const auto outcome = static_cast<std::size_t>(e.outcome);
  ++bin_->ended[channel_index(e.channel)][outcome];
  if (went_out(e.outcome)) mark_sent(track);
  if (arrived(e)) track.heard = true;
  if (patient_spoke(e.outcome, e.disposition)) {
    track.reached = true;
    if (is_decision(e.disposition)) track.decided = true;
  }
  if (e.channel == Channel::voice) {
    if (!track.notice) {
      const std::size_t number = std::clamp<std::size_t>(track.calls, 1, kCallNumbers) - 1;
      ++call_numbers_[number].outcomes[outcome];
      ++call_numbers_[number].dispositions[static_cast<std::size_t>(e.disposition)];
    }
    if (e.outcome == Outcome::answered_human) {
      ++heat_answered_[track.hour_of_week];
      talk_.add(e.talk.count());
    }
    talk_ms_ += e.talk.count();
    if (e.outcome == Outcome::answered_human || e.left_voicemail) agent_ms_ += e.talk.count();
  }
  if (track.open == Open::call || track.open == Open::text) set_open(track, Open::none);
  if (track.waits == Waits::contact || track.waits == Waits::unknown)
    track.waits = Waits::next_step;
}

void RunMetrics::on(Track& track, const event::PatientActed& e) {
  if (e.act == Act::abandoned) return;
  track.reached = true;
  if (is_decision(e.act)) track.decided = true;
  if (e.act == Act::chose_slot) release_check(track);
}

void RunMetrics::on(Track& track, const event::HumanTaskOpened& e) {
  release_check(track);
  count_start(track);
  track.task = static_cast<std::uint8_t>(e.reason);
  track.with_staff = true;
  track.due = kNever;
  ++tasks_[track.task].opened;
}

void RunMetrics::on(Track& track, const event::HumanTaskClosed& e) {
  track.with_staff = false;
  ++(is_resolved(e.result) ? tasks_[track.task].resolved : tasks_[track.task].closed);
}

void RunMetrics::on(Track& track, const event::AssignmentEnded& e) {
  set_open(track, Open::none);
  count_start(track);
  track.ending = static_cast<std::uint8_t>(e.ending);
  track.due = kNever;
  track.past_deadline = now_ >= campaigns_[track.campaign.index()].deadline;
  if (track.notice || !is_resolved(e.ending)) return;
  ++bin_->resolved;
  if (track.calls == 0) ++bin_->resolved_before_call;
  resolution_.add((now_ - track.enrolled).count());
  const auto& objective = facts_.objectives.resolved_within;
  if (objective && now_ <= facts_.start + objective->by) ++resolved_in_time_;
}

}  // namespace rb::sim
