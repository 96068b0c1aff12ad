#include "sim/lab/script.hpp"

#include <algorithm>

#include "core/base/random.hpp"

namespace rb::sim {
namespace {

constexpr Millis kWatchEvery = kDay;
constexpr int kCheckpointEvery = 7;  // watches

Urgency urgency_named(const std::string& name) {
  if (name == "soon") return Urgency::soon;
  if (name == "urgent") return Urgency::urgent;
  if (name == "emergency") return Urgency::emergency;
  return Urgency::routine;
}

}  // namespace

Script::Script(const Plan& plan, std::uint64_t seed, std::uint32_t patients,
               std::span<const Instant> appointments)
    : plan_(plan), seed_(seed), patients_(patients), appointments_(appointments) {
  for (std::size_t i = 0; i < plan.campaigns.size(); ++i) {
    const PlannedCampaign& campaign = plan.campaigns[i];
    const auto index = static_cast<std::uint32_t>(i);
    entries_.push_back({plan.start + campaign.starts, Kind::start, index});
    if (!campaign.standing) {
      entries_.push_back({plan.start + campaign.starts, Kind::enrol, index});
    }
    Enrolment& enrolment = enrolments_.emplace_back();
    enrolment.from = plan.start + campaign.starts;
    enrolment.over = campaign.enrol_over;
    if (campaign.concurrent > 0) enrolment.most = campaign.concurrent;
    limited_ = limited_ || campaign.concurrent != 0;
  }
  for (int i = 0; i < plan.scenario.operator__size(); ++i) {
    // What lies before the start (the morning of day 1) happens at the start.
    const Instant at = std::max(plan.start, scenario_time(plan, plan.scenario.operator_(i).at()));
    entries_.push_back({at, Kind::operator_command, static_cast<std::uint32_t>(i)});
  }
  std::uint32_t watch = 0;
  for (Instant at = plan.start + kWatchEvery; at <= plan.start + plan.horizon; at += kWatchEvery) {
    entries_.push_back({at, Kind::watch, ++watch});
  }
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.at != b.at ? a.at < b.at : a.kind < b.kind;
  });
}

Instant Script::enrolment_time(const Enrolment& e) const {
  if (e.next >= patients_) return kNever;
  return e.from + Millis{e.over.count() * e.next / patients_};
}

Instant Script::next_time() const {
  return cursor_ < entries_.size() ? entries_[cursor_].at : kNever;
}

void Script::advance(std::vector<Command>& out) {
  Entry& entry = entries_[cursor_];
  switch (entry.kind) {
    case Kind::start: {
      const PlannedCampaign& campaign = plan_.campaigns[entry.index];
      out.emplace_back(command::StartCampaign{CampaignId{static_cast<std::uint16_t>(entry.index)},
                                              campaign.policy, campaign.weight, campaign.deadline,
                                              campaign.notices});
      break;
    }
    case Kind::operator_command:
      out.push_back(operator_command(plan_.scenario.operator_(static_cast<int>(entry.index))));
      break;
    case Kind::watch:
      out.emplace_back(command::Reconcile{});
      if (entry.index % kCheckpointEvery == 0) out.emplace_back(command::TakeCheckpoint{});
      break;
    case Kind::enrol:
      enrol(entry, out);
      return;
  }
  ++cursor_;
}

// One entry serves a campaign's whole enrolment: it moves on to the next patient.
void Script::enrol(Entry& entry, std::vector<Command>& out) {
  Enrolment& enrolment = enrolments_[entry.index];
  const Instant now = entry.at;
  std::uint32_t asked = 0;
  while (enrolment.next < patients_ && enrolment_time(enrolment) <= now) {
    if (in_cohort(entry.index, enrolment.next)) {
      if (enrolment.live + asked >= enrolment.most) {
        enrolment.full = true;
        enrolment.full_since = now;
        ++cursor_;
        return;
      }
      ++asked;
      out.emplace_back(command::EnrollPatient{CampaignId{static_cast<std::uint16_t>(entry.index)},
                                              PatientId{enrolment.next},
                                              own_deadline(entry.index, enrolment.next, now)});
    }
    ++enrolment.next;
  }
  const Instant again = enrolment_time(enrolment);
  if (again == kNever) {
    ++cursor_;
    return;
  }
  entry.at = again;
  sink();
}

// The entry in front goes behind whatever comes before it or at the same time.
void Script::sink() {
  for (std::size_t i = cursor_; i + 1 < entries_.size() && entries_[i + 1].at <= entries_[i].at;
       ++i) {
    std::swap(entries_[i], entries_[i + 1]);
  }
}

void Script::watch(Instant now, std::span<const Event> events) {
  if (!limited_) return;
  for (const Event& event : events) {
    if (event.campaign.is_none()) continue;
    Enrolment& enrolment = enrolments_[event.campaign.index()];
    if (std::holds_alternative<event::PatientEnrolled>(event.body)) ++enrolment.live;
    if (!std::holds_alternative<event::AssignmentEnded>(event.body)) continue;
    --enrolment.live;
    if (!enrolment.full) continue;
    enrolment.full = false;
    count_held(enrolment, now);
    // Its own entry is among those that are done: there is a place to put it.
    entries_[--cursor_] = {now, Kind::enrol, static_cast<std::uint32_t>(event.campaign.index())};
    sink();
  }
}

void Script::count_held(const Enrolment& enrolment, Instant until) {
  if (until <= enrolment.full_since) return;
  const std::int64_t time = (until - enrolment.full_since).count();
  const std::int64_t due =
      enrolment.over <= Millis{0}
          ? patients_
          : std::min<std::int64_t>(
                patients_, (until - enrolment.from).count() * patients_ / enrolment.over.count());
  if (held_.calls_ms == 0) held_.first_ms = to_ms(enrolment.full_since);
  held_.last_ms = to_ms(until);
  held_.calls_ms += time;
  held_.texts_ms += time;
  held_.waited_ms += time * std::max<std::int64_t>(1, due - enrolment.next);
}

std::vector<HeldBy> Script::held(Instant until) {
  for (Enrolment& enrolment : enrolments_) {
    if (!enrolment.full) continue;
    count_held(enrolment, until);
    enrolment.full_since = until;
  }
  if (held_.calls_ms == 0) return {};
  held_.limit = kPatientsAtOnce;
  return {held_};
}

std::int64_t Script::not_enrolled() const {
  std::int64_t count = 0;
  for (std::uint32_t i = 0; i < enrolments_.size(); ++i) {
    if (plan_.campaigns[i].standing) continue;
    for (std::uint32_t p = enrolments_[i].next; p < patients_; ++p) count += in_cohort(i, p);
  }
  return count;
}

// The appointment that a confirmation or an offer of an earlier one is about. Other outreach is not
// about the appointment a patient has, and one that is over is none to hurry for.
Instant Script::own_deadline(std::uint32_t campaign, std::uint32_t patient, Instant now) const {
  const PlannedCampaign& c = plan_.campaigns[campaign];
  const bool about_it =
      c.policy->purpose == Purpose::confirm || c.policy->purpose == Purpose::waitlist_offer;
  if (about_it && patient < appointments_.size() && appointments_[patient] != kNever) {
    return appointments_[patient] > now ? appointments_[patient] : Instant{};
  }
  return c.appointment_after > Millis::zero() ? now + c.appointment_after : Instant{};
}

bool Script::in_cohort(std::uint32_t campaign, std::uint32_t patient) const {
  const std::int64_t share = plan_.campaigns[campaign].cohort_ppm;
  return share >= 1'000'000 || draw_chance({seed_, Stream::cohort, patient, campaign}, share);
}

Command Script::operator_command(const proto::OperatorCommand& command) const {
  CampaignId campaign;
  std::uint16_t weight = 1;
  for (std::size_t i = 0; i < plan_.campaigns.size(); ++i) {
    if (plan_.campaigns[i].policy->name != command.policy()) continue;
    campaign = CampaignId{static_cast<std::uint16_t>(i)};
    weight = plan_.campaigns[i].weight;
    break;
  }
  switch (command.command()) {
    case proto::CommandKind::resume:
      return command::ResumeCampaign{campaign};
    case proto::CommandKind::cancel:
      return command::CancelCampaign{campaign};
    case proto::CommandKind::reprioritise:
      return command::ReprioritiseCampaign{campaign, urgency_named(command.urgency()), weight};
    default:
      return command::PauseCampaign{campaign};
  }
}

}  // namespace rb::sim
