#include "core/audit/facts/facts.hpp"

#include <algorithm>
#include <utility>

namespace rb::audit {
namespace {

using Body = proto::Event::BodyCase;

constexpr std::uint32_t kMostCampaigns = 65'535;

bool about_assignment(Body body) {
  switch (body) {
    case Body::kPatientEnrolled:
    case Body::kWakeScheduled:
    case Body::kContactWithheld:
    case Body::kEhrAsked:
    case Body::kEhrAnswered:
    case Body::kAttemptIntended:
    case Body::kAttemptAccepted:
    case Body::kAttemptUnknown:
    case Body::kAttemptEnded:
    case Body::kPatientActed:
    case Body::kBookingMade:
    case Body::kHumanTaskOpened:
    case Body::kHumanTaskClosed:
    case Body::kAssignmentEnded:
      return true;
    default:
      return false;
  }
}

bool about_campaign(Body body) {
  return body == Body::kCampaignStarted || body == Body::kCampaignPaused ||
         body == Body::kCampaignResumed || body == Body::kCampaignCancelled ||
         body == Body::kCampaignReprioritised || about_assignment(body);
}

bool refuse(Findings& findings, Promise promise, const proto::Event& event, std::string sentence) {
  return findings.expect(promise, false,
                         {event.sequence(), event.has_assignment() ? event.assignment() : kNone},
                         [&] { return std::move(sentence); });
}

}  // namespace

void Facts::define(const proto::CampaignDefinition& definition) {
  if (definition.campaign() >= kMostCampaigns) return;
  if (definition.campaign() >= campaigns_.size()) campaigns_.resize(definition.campaign() + 1);
  Campaign& campaign = campaigns_[definition.campaign()];
  campaign.id = definition.campaign();
  campaign.known = true;
  campaign.policy = definition.policy();
  campaign.policy_hash = definition.policy_hash();
}

std::optional<Moment> Facts::meet(const proto::Event& event, Findings& findings) {
  const Body body = event.body_case();
  if (body == Body::BODY_NOT_SET) {
    refuse(findings, Promise::log, event, "an event without a body");
    return std::nullopt;
  }
  if (!register_person(event, findings)) return std::nullopt;
  Moment moment{.event = &event, .at = instant_of(event.at_ms())};
  if (!about_campaign(body)) return moment;

  if (!event.has_campaign() || event.campaign() >= campaigns_.size() ||
      !campaigns_[event.campaign()].known) {
    refuse(findings, Promise::log, event, "a campaign whose definition is not in the log");
    return std::nullopt;
  }
  if (!register_campaign(event, findings)) return std::nullopt;
  moment.campaign = &campaigns_[event.campaign()];
  if (!about_assignment(body)) return moment;

  if (body == Body::kPatientEnrolled && !enrol(event, findings)) return std::nullopt;
  if (!event.has_assignment() || event.assignment() >= assignments_.size()) {
    refuse(findings, Promise::i1, event, "an event of an assignment that nobody enrolled");
    return std::nullopt;
  }
  moment.assignment = &assignments_[event.assignment()];
  if (moment.assignment->campaign != event.campaign()) {
    refuse(findings, Promise::log, event, "an event of another campaign than its assignment's");
    return std::nullopt;
  }
  moment.patient = &patients_[moment.assignment->patient];
  if (!has_own_number(event, *moment.patient)) {
    refuse(findings, Promise::log, event, "a contact with a number that is not the patient's");
    return std::nullopt;
  }
  return moment;
}

bool Facts::has_own_number(const proto::Event& event, const Patient& patient) const {
  std::uint32_t phone = kNone;
  if (event.has_attempt_intended()) {
    phone = event.attempt_intended().phone();
  } else if (event.has_attempt_ended()) {
    phone = event.attempt_ended().phone();
  } else if (event.has_ehr_asked() && event.ehr_asked().kind() == proto::EhrKind::check_status) {
    phone = event.ehr_asked().phone();
  } else {
    return true;
  }
  const auto phones = phones_of(patient);
  return std::any_of(phones.begin(), phones.end(),
                     [&](const PatientPhone& own) { return own.phone == phone; });
}

bool Facts::register_person(const proto::Event& event, Findings& findings) {
  switch (event.body_case()) {
    case Body::kPlaceRegistered: {
      const auto& body = event.place_registered();
      if (!body.has_place() || body.place() != places_.size()) {
        return refuse(findings, Promise::log, event, "places are numbered in order");
      }
      places_.push_back({{body.zones().begin(), body.zones().end()},
                         {body.states().begin(), body.states().end()}});
      return true;
    }
    case Body::kPatientRegistered: {
      const auto& body = event.patient_registered();
      if (!body.has_patient() || body.patient() != patients_.size() ||
          body.place() >= places_.size()) {
        return refuse(findings, Promise::log, event,
                      "patients are numbered in order, in known places");
      }
      Patient patient;
      patient.place = body.place();
      patient.first_phone = static_cast<std::uint32_t>(patient_phones_.size());
      patient.phone_count = static_cast<std::uint32_t>(body.phones_size());
      if (body.has_preferred_daypart()) {
        patient.preferred_daypart = static_cast<std::int32_t>(body.preferred_daypart());
      }
      patient.consent = body.consent();
      patient.opted_out = body.opted_out();
      for (const auto& phone : body.phones()) {
        // A broken id must not make us ask for gigabytes.
        if (phone.phone() > 16 * (patients_.size() + 64) || phone.mobile_carrier() > 255) {
          return refuse(findings, Promise::log, event, "numbers and carriers are numbered densely");
        }
        if (phone.phone() >= phones_.size()) phones_.resize(phone.phone() + 1);
        if (body.opted_out()) phones_[phone.phone()].opted_out = true;
        patient_phones_.push_back({phone.phone(), phone.mobile_carrier()});
      }
      patients_.push_back(patient);
      return true;
    }
    case Body::kPatientOptedOut:
      if (event.patient_opted_out().patient() >= patients_.size() ||
          event.patient_opted_out().phone() >= std::max<std::size_t>(1, phones_.size())) {
        return refuse(findings, Promise::log, event, "an opt-out of somebody unknown");
      }
      return true;
    default:
      return true;
  }
}

bool Facts::register_campaign(const proto::Event& event, Findings& findings) {
  Campaign& campaign = campaigns_[event.campaign()];
  if (event.body_case() == Body::kCampaignStarted) {
    if (campaign.stand != CampaignStand::defined) {
      return refuse(findings, Promise::log, event, "a campaign that started before");
    }
    campaign.stand = CampaignStand::running;
    campaign.started = instant_of(event.at_ms());
    campaign.deadline = instant_of(event.campaign_started().deadline_ms());
    return true;
  }
  if (campaign.stand == CampaignStand::defined) {
    return refuse(findings, Promise::log, event, "an event of a campaign that has not started");
  }
  return true;
}

bool Facts::enrol(const proto::Event& event, Findings& findings) {
  const std::uint32_t patient = event.patient_enrolled().patient();
  Campaign& campaign = campaigns_[event.campaign()];
  if (!event.patient_enrolled().has_patient() || patient >= patients_.size()) {
    return refuse(findings, Promise::log, event, "an enrolment of somebody unknown");
  }
  if (!event.has_assignment() || event.assignment() > assignments_.size()) {
    return refuse(findings, Promise::log, event, "assignments are numbered in order");
  }
  if (event.assignment() < assignments_.size()) {
    return refuse(findings, Promise::i1, event, "enrolled a second time");
  }
  // Patients hear about their bookings as often as there is something to say.
  const bool about_booking = event.patient_enrolled().has_booking();
  if (!about_booking) {
    if (campaign.enrolled.size() <= patient) campaign.enrolled.resize(patient + 1);
    if (campaign.enrolled[patient]) {
      return refuse(findings, Promise::i1, event,
                    "patient " + std::to_string(patient) + " is in this campaign already");
    }
    campaign.enrolled[patient] = true;
  }
  Assignment assignment;
  assignment.id = event.assignment();
  assignment.patient = patient;
  assignment.campaign = event.campaign();
  assignment.deadline = campaign.deadline;
  if (event.patient_enrolled().has_deadline_ms()) {
    const Instant own = instant_of(event.patient_enrolled().deadline_ms());
    assignment.deadline = about_booking ? own : std::min(campaign.deadline, own);
  }
  assignments_.push_back(assignment);
  ++by_stand_[static_cast<std::size_t>(Stand::waiting)];
  return true;
}

void Facts::opt_out(const proto::PatientOptedOut& body) {
  if (body.has_phone()) {
    phones_[body.phone()].opted_out = true;
    return;
  }
  Patient& patient = patients_[body.patient()];
  patient.opted_out = true;
  for (const PatientPhone& phone : phones_of(patient)) phones_[phone.phone].opted_out = true;
}

void Facts::advance(const Moment& moment) {
  const proto::Event& event = *moment.event;
  if (event.has_patient_opted_out()) opt_out(event.patient_opted_out());
  if (event.has_agents_changed()) agents_ = event.agents_changed().agents();
  if (event.has_tenant_configured()) {
    tenant_ = event.tenant_configured();
    agents_ = tenant_.agents();
  }
  if (moment.campaign == nullptr) return;
  Campaign& campaign = campaigns_[event.campaign()];
  if (moment.assignment == nullptr) {
    if (event.body_case() == Body::kCampaignPaused) campaign.stand = CampaignStand::paused;
    if (event.body_case() == Body::kCampaignResumed) campaign.stand = CampaignStand::running;
    if (event.body_case() == Body::kCampaignCancelled) campaign.stand = CampaignStand::cancelled;
    return;
  }
  Assignment& a = assignments_[event.assignment()];
  if (a.stand == Stand::done) return;  // I1 has something to say about this event
  const Stand before = a.stand;
  const bool called = a.holds_call();
  apply(event, a);
  --by_stand_[static_cast<std::size_t>(before)];
  ++by_stand_[static_cast<std::size_t>(a.stand)];
  if (called == a.holds_call()) return;
  calls_in_flight_ += called ? -1 : 1;
  campaign.calls_in_flight += called ? -1 : 1;
}

void Facts::apply(const proto::Event& event, Assignment& a) {
  const Instant at = instant_of(event.at_ms());
  switch (event.body_case()) {
    case Body::kWakeScheduled:
      if (a.stand != Stand::booking ||
          event.wake_scheduled().reason() != proto::WakeReason::booking_retry) {
        a.stand = Stand::waiting;
      }
      return;
    case Body::kContactWithheld:
      a.stand = Stand::waiting;
      return;
    case Body::kEhrAsked:
      if (event.ehr_asked().kind() != proto::EhrKind::check_status) return;
      a.phone = event.ehr_asked().phone();
      a.channel = event.ehr_asked().channel();
      a.stand = Stand::checking;
      return;
    case Body::kAttemptIntended:
      a.ordinal = static_cast<std::uint16_t>(event.attempt_intended().ordinal());
      a.phone = event.attempt_intended().phone();
      a.channel = event.attempt_intended().channel();
      a.intended = at;
      a.stand = Stand::contacting;
      return;
    case Body::kAttemptUnknown:
      a.stand = Stand::resolving;
      return;
    case Body::kAttemptEnded: {
      const auto& ended = event.attempt_ended();
      const bool bad = ended.outcome() == proto::Outcome::bad_number ||
                       ended.outcome() == proto::Outcome::rejected;
      if (bad && ended.phone() < phones_.size()) phones_[ended.phone()].unusable = true;
      const bool booked = ended.disposition() == proto::Disposition::booked || a.chose_slot;
      a.chose_slot = false;
      a.stand = booked ? Stand::booking : Stand::waiting;
      return;
    }
    case Body::kPatientActed:
      if (event.patient_acted().act() != proto::Act::chose_slot) return;
      if (a.attempt_open()) {
        a.chose_slot = true;
      } else {
        a.stand = Stand::booking;
      }
      return;
    case Body::kBookingMade:
      if (a.bookings < 255) ++a.bookings;
      return;
    case Body::kHumanTaskOpened:
      a.stand = Stand::with_staff;
      return;
    case Body::kAssignmentEnded: {
      const auto position = static_cast<std::size_t>(event.assignment_ended().ending());
      if (position < by_ending_.size()) ++by_ending_[position];
      a.stand = Stand::done;
      return;
    }
    default:
      return;
  }
}

RuleInForce rule_for(const proto::Policy& policy, const proto::AttemptEnded& ended) {
  const proto::Retry& retry = policy.retry();
  switch (ended.outcome()) {
    case proto::Outcome::busy:
      return {&retry.busy(), 1};
    case proto::Outcome::no_answer:
      return {&retry.no_answer(), 2};
    case proto::Outcome::answered_machine:
      return {&retry.machine(), 3};
    case proto::Outcome::answered_human:
      if (ended.disposition() == proto::Disposition::wrong_person)
        return {&retry.wrong_person(), 4};
      if (ended.disposition() == proto::Disposition::callback_requested) {
        return {&retry.callback_requested(), 7};
      }
      return {&retry.no_decision(), 6};
    case proto::Outcome::bad_number:
    case proto::Outcome::rejected:
      return {&retry.bad_number(), 5};
    case proto::Outcome::failed:
      return {&retry.failed(), 8};
    case proto::Outcome::unknown:
      return {&retry.unknown(), 9};
    default:
      return {};
  }
}

}  // namespace rb::audit
