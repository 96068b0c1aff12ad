#include "prod/tenant/capacity.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

constexpr std::uint32_t kAtATime = 20'000;

// What is believed before anything was measured, and how many measurements that is worth.
constexpr double kCallSecondsAtFirst = 60;
constexpr double kWorthCalls = 10;
constexpr double kWorthPatients = 20;

double seconds(Millis time) {
  return static_cast<double>(time.count()) / 1000;
}

// Calls of an outreach, as long as none has come to an end.
double calls_at_first(const Policy& policy) {
  const bool any = std::any_of(policy.cadence.begin(), policy.cadence.end(),
                               [](const Step& step) { return step.channel == Channel::voice; });
  return any ? policy.limits.total_calls : 0;
}

}  // namespace

void CapacityGauge::heard(const TenantState& state, std::span<const Event> events, Instant now) {
  if (heard_at_ != kNever) call_seconds_ += under_way_ * seconds(now - heard_at_);
  heard_at_ = now;
  under_way_ = state.calls_in_flight;
  for (const Event& event : events) {
    const auto* ended = std::get_if<event::AttemptEnded>(&event.body);
    if (ended != nullptr && ended->channel == Channel::voice) ++calls_ended_;
  }
}

void CapacityGauge::look(const TenantState& state, Instant now) {
  if (next_ == end_) begin_round(state, now);
  const std::uint32_t until = std::min(end_, next_ + kAtATime);
  for (; next_ < until; ++next_) add(state, AssignmentId{next_});
  if (next_ == end_) end_round(state);
}

void CapacityGauge::begin_round(const TenantState& state, Instant now) {
  next_ = 0;
  end_ = static_cast<std::uint32_t>(state.assignments.size());
  round_at_ = now;
  found_.assign(state.campaigns.size(), {});
  for (std::size_t i = calls_each_.size(); i < state.campaigns.size(); ++i) {
    calls_each_.push_back(calls_at_first(*state.campaigns[i].policy));
  }
}

void CapacityGauge::add(const TenantState& state, AssignmentId id) {
  const Assignment& a = state.assignments[id.index()];
  const CampaignState& campaign = state.campaigns[a.campaign.index()];
  Found& found = found_[a.campaign.index()];
  if (!a.live()) {
    ++found.done;
    found.calls_of_done += a.calls_counted;
    return;
  }
  const StateKind kind = a.kind();
  if (campaign.status == CampaignStatus::cancelled || kind == StateKind::with_staff ||
      kind == StateKind::booking) {
    return;
  }
  CampaignNeed& need = found.need;
  ++need.patients;
  // Whoever has had as many calls as most need may still need some.
  const double each = calls_each_[a.campaign.index()];
  const double had = a.calls_counted;
  const double allowed = std::max(campaign.policy->limits.total_calls - had, 0.0);
  const double left = std::min(std::max(each - had, each / 2), allowed);
  const double open = open_seconds(state, id);
  if (open <= 0) {
    ++need.out_of_time;
    return;
  }
  need.calls_left += left;
  need.calls_at_once += left / open;  // times the length of a call, at the end of the round
}

void CapacityGauge::end_round(const TenantState& state) {
  const double length =
      (kWorthCalls * kCallSecondsAtFirst + call_seconds_) / (kWorthCalls + calls_ended_);
  needs_.clear();
  for (std::size_t i = 0; i < found_.size(); ++i) {
    Found& found = found_[i];
    const double at_first = calls_at_first(*state.campaigns[i].policy);
    calls_each_[i] =
        (kWorthPatients * at_first + found.calls_of_done) / (kWorthPatients + found.done);
    if (state.campaigns[i].status == CampaignStatus::cancelled) continue;
    found.need.campaign = CampaignId{static_cast<std::uint16_t>(i)};
    found.need.call_seconds = length;
    found.need.calls_at_once *= length;
    needs_.push_back(found.need);
  }
}

double CapacityGauge::open_seconds(const TenantState& state, AssignmentId id) {
  const Assignment& a = state.assignments[id.index()];
  const PlaceId place = state.patients[a.patient.index()].facts.place;
  const Instant common = state.campaigns[a.campaign.index()].deadline;
  const Instant own = state.deadline_of(id);
  if (own != common) return open_seconds(state, a.campaign, place, own);
  std::vector<double>& known = found_[a.campaign.index()].open_seconds;
  if (known.size() <= place.index()) known.resize(state.places.size(), -1);
  double& seconds = known[place.index()];
  if (seconds < 0) seconds = open_seconds(state, a.campaign, place, common);
  return seconds;
}

double CapacityGauge::open_seconds(const TenantState& state, CampaignId campaign, PlaceId place,
                                   Instant until) {
  const ContactWindow& window = windows_.at(state, campaign, place).windows.front();
  double open = 0;
  for (std::size_t i = window.position(round_at_); i < window.intervals().size(); ++i) {
    const Interval& time = window.intervals()[i].time;
    if (time.open >= until) break;
    open += std::max(seconds(std::min(time.close, until) - std::max(time.open, round_at_)), 0.0);
  }
  return open;
}

}  // namespace rb::prod
