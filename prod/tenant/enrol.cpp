#include "prod/tenant/enrol.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/proto/policy.pb.h"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/roster_person.hpp"

namespace rb::prod {
namespace {

// The positions that every policy's own dayparts are named by default.
constexpr std::array<std::string_view, 3> kDayparts = {"morning", "afternoon", "evening"};
constexpr std::array<std::string_view, 4> kAgeBands = {"0-17", "18-39", "40-64", "65+"};

class Enroller {
 public:
  Enroller(Work& work, CampaignId campaign, Enrolment& enrolment)
      : work_(work), campaign_(campaign), enrolment_(enrolment) {}

  void add_all(std::span<const edge::RosterRow> rows) {
    rows_ = rows;
    const auto placements = place_unknown();
    for (std::size_t i = 0; i < rows.size(); ++i) add(rows[i], placements[i]);
  }

  // As a patient who is known by another record, or (none()) as one of their own.
  PatientId add_decided(const edge::RosterRow& row, PatientId patient) {
    if (patient.is_none()) return add_new(row);
    work_.stage(work_.identities().link(patient, person_of(row)));
    return patient;
  }

  void enrol_patient(const edge::RosterRow& row, PatientId patient) {
    if (work_.identities().is_link(record_name(row))) ++enrolment_.matched;
    if (!may_enrol(row, patient)) return;
    if (!work_.slots().takes_service_type(row.service_type)) {
      return refuse(row, "service_type", "is one more than can be told apart");
    }
    if (!row.practitioner.empty() && !is_provider_name(row.practitioner)) {
      return refuse(row, "practitioner", "must be such as Practitioner/12");
    }
    const Instant appointment = appointment_of(row);
    // Another is sought for what fell away, also when its time is over.
    const bool is_over = plans() && appointment <= work_.now();
    const Rejection no =
        work_.tell(command::EnrollPatient{campaign_, patient, is_over ? Instant{} : appointment});
    if (no == Rejection::none) {
      ++enrolment_.enrolled;
      if (plans()) {
        work_.fell_away(work_.state().patients[patient.index()].last_assignment,
                        lost_visit(row, appointment));
      }
    } else if (no == Rejection::patient_is_enrolled_already) {
      ++enrolment_.enrolled_before;
    } else {
      refuse(row, "", "the campaign takes nobody any more");
    }
  }

 private:
  [[nodiscard]] bool plans() const {
    const auto& booking = work_.state().campaigns[campaign_.index()].policy->booking;
    return booking && booking->plan.together();
  }
  [[nodiscard]] static proto::LostVisit lost_visit(const edge::RosterRow& row, Instant start) {
    proto::LostVisit lost;
    lost.set_start_ms(to_ms(start));
    lost.set_practitioner(row.practitioner);
    lost.set_service_type(row.service_type);
    proto::Urgency::Value urgency = proto::Urgency::unset;
    proto::Urgency::Value_Parse(row.urgency, &urgency);
    lost.set_urgency(static_cast<std::uint32_t>(urgency));
    return lost;
  }

  // What becomes of the rows whose people are not known by their ids and say who they are.
  std::vector<std::optional<Placement>> place_unknown() {
    std::vector<ComparableRecord> records;
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
      const edge::RosterRow& row = rows_[i];
      if (row.first_name.empty() && row.last_name.empty() && !row.birth_date) continue;
      const std::string name = record_name(row);
      if (!work_.directory().find(name).is_none()) continue;
      if (!work_.identities().review_of(name).is_none()) continue;
      ComparableRecord record = comparable(person_of(row));
      if (!record.says_who()) continue;
      records.push_back(std::move(record));
      placed_.push_back(i);
    }
    std::vector<std::optional<Placement>> placements(rows_.size());
    auto found = work_.identities().place(records);
    for (std::size_t i = 0; i < found.size(); ++i) placements[placed_[i]] = std::move(found[i]);
    return placements;
  }

  void add(const edge::RosterRow& row, const std::optional<Placement>& placement) {
    const std::string name = record_name(row);
    PatientId patient = work_.directory().find(name);
    if (belongs_to_another_source(row, name, patient)) {
      return refuse(row, "id", "is the name of a record of another source");
    }
    if (patient.is_none() && !work_.identities().review_of(name).is_none()) return hold(row, {});
    if (patient.is_none()) {
      const auto candidates = placement ? names_of(*placement) : std::vector<std::string>{};
      const bool sure = placement && placement->kind == Placement::Kind::known;
      const PatientId known =
          sure && !candidates.empty() ? work_.directory().find(candidates.front()) : patient;
      // Whoever is surely one who is held is held, too.
      if (!candidates.empty() && known.is_none()) {
        hold(row, candidates);
      } else {
        patient = add_decided(row, known);
      }
      if (sure && candidates.empty() && is_there(name)) stand_in_[placement->who.number] = name;
      if (patient.is_none()) return;
    }
    enrol_patient(row, patient);
  }

  // `lab:77` without a source, and `77` of the source lab: two people under one name.
  [[nodiscard]] bool belongs_to_another_source(const edge::RosterRow& row, const std::string& name,
                                               PatientId patient) const {
    if (name.find(':') == std::string::npos) return false;
    const bool linked = work_.identities().is_link(name);
    if (linked || patient.is_none()) {
      const bool known = linked || !work_.identities().review_of(name).is_none();
      return known && row.source.empty();
    }
    return work_.directory().person(patient).source() != row.source;
  }

  // Of the records that somebody is or may be; those of the batch that came to nothing left out.
  std::vector<std::string> names_of(const Placement& placement) const {
    std::vector<Whose> people;
    if (placement.kind == Placement::Kind::known) people.push_back(placement.who);
    for (const Doubt& doubt : placement.doubts) people.push_back(doubt.who);
    std::vector<std::string> names;
    for (const Whose& who : people) {
      const bool known = who.kind == Whose::Kind::owner;
      std::string name =
          known ? work_.identities().name_of(who.number) : record_name(rows_[placed_[who.number]]);
      const auto other = known ? stand_in_.end() : stand_in_.find(who.number);
      if (other != stand_in_.end()) name = other->second;
      if (is_there(name)) names.push_back(std::move(name));
    }
    return names;
  }

  [[nodiscard]] bool is_there(const std::string& name) const {
    return !work_.directory().find(name).is_none() || !work_.identities().review_of(name).is_none();
  }

  void hold(const edge::RosterRow& row, const std::vector<std::string>& candidates) {
    if (place_of(row).is_none()) return;
    auto held = work_.identities().hold(campaign_, held_row(row), candidates, work_.now());
    if (held) work_.stage(*std::move(held));
    ++enrolment_.in_review;
  }

  PatientId add_new(const edge::RosterRow& row) {
    if (!has_ehr_id(row)) {
      refuse(row, "ehr_id",
             "is nobody who is known from another source; to become a patient they need the record "
             "system's id");
      return PatientId::none();
    }
    const PlaceId place = place_of(row);
    return place.is_none() ? PatientId::none() : register_patient(row, place);
  }

  // What any row knows against a contact holds for the patient, whatever was known before.
  bool may_enrol(const edge::RosterRow& row, PatientId patient) {
    const PatientState& state = work_.state().patients[patient.index()];
    if (is_out(row) && !state.opted_out) {
      static_cast<void>(work_.tell(command::OptOut{patient, PhoneId::none()}));
    }
    if (row.consent != edge::Answer::no || !state.facts.consent) return true;
    refuse(row, "consent", "is a patient who has consented before, and has not here");
    return false;
  }

  [[nodiscard]] bool is_out(const edge::RosterRow& row) const {
    return row.opted_out || std::any_of(row.phones.begin(), row.phones.end(), [&](const auto& n) {
             return work_.directory().is_stopped(n);
           });
  }

  void refuse(const edge::RosterRow& row, const char* column, const char* reason) {
    enrolment_.refused.push_back({row.line, row.id, column, reason, {}});
  }

  // Every zone and state that the person may be in; registered when it is the first of its kind.
  PlaceId place_of(const edge::RosterRow& row) {
    command::RegisterPlace place;
    if (row.zones.size() > kMaxPlaceZones || row.states.size() > kMaxPlaceStates) {
      refuse(row, "zone",
             "may be in too many zones or states to be sure of a legal hour: give a zone, a state "
             "or a ZIP code");
      return PlaceId::none();
    }
    for (const std::string& name : row.zones) {
      const ZoneId zone = work_.setup().zones->find(name);
      if (zone.is_none()) {
        refuse(row, "zone", "lies in a zone that this service does not know");
        return PlaceId::none();
      }
      place.zones.push_back(zone);
    }
    for (const std::string& name : row.states) {
      const StateId state = work_.setup().rules->find_state(name);
      if (!state.is_none()) place.states.push_back(state);
    }
    const auto& places = work_.state().places;
    for (std::size_t i = places.size(); i-- > 0;) {
      if (places[i].zones == place.zones && places[i].states == place.states) {
        return PlaceId{static_cast<std::uint16_t>(i)};
      }
    }
    place.place = PlaceId{static_cast<std::uint16_t>(places.size())};
    static_cast<void>(work_.tell(place));
    return place.place;
  }

  PatientId register_patient(const edge::RosterRow& row, PlaceId place) {
    Directory& directory = work_.directory();
    const PatientId patient = directory.next_patient();
    command::RegisterPatient c;
    c.patient = patient;
    c.facts.place = place;
    proto::Person person = person_of(row);
    PhoneId next = directory.next_phone();
    for (proto::PersonPhone& stored : *person.mutable_phones()) {
      PhoneId phone = directory.find_number(stored.number());
      if (phone.is_none()) {
        phone = next;
        next = PhoneId{next.value() + 1};
      }
      c.facts.phones.push_back({phone, 0, row.text_ok != edge::Answer::no});
      stored.set_phone(phone.value());
    }
    const auto* part = std::find(kDayparts.begin(), kDayparts.end(), row.preference);
    if (part != kDayparts.end()) {
      c.facts.preferred_daypart = static_cast<std::int8_t>(part - kDayparts.begin());
    }
    c.facts.consent = row.consent == edge::Answer::yes;
    c.facts.opted_out = is_out(row);
    const auto* age = std::find(kAgeBands.begin(), kAgeBands.end(), row.age_band);
    const std::ptrdiff_t language = row.language == "en" ? 0 : row.language == "es" ? 1 : 2;
    c.facts.segment = static_cast<std::uint8_t>(
        std::min<std::ptrdiff_t>(age - kAgeBands.begin(), 3) * 4 + language);
    work_.stage({kPatientEntry, std::to_string(patient.value()), person.SerializeAsString()});
    directory.add(patient, person);
    work_.identities().know(patient, person);
    static_cast<void>(work_.tell(c));
    ++enrolment_.new_patients;
    return patient;
  }

  // At the earliest it may be in any zone of the person; the epoch's begin: there is none. No
  // contact starts after it.
  [[nodiscard]] Instant appointment_of(const edge::RosterRow& row) const {
    if (!row.appointment) return {};
    if (row.appointment->utc_offset) {
      return Instant{row.appointment->local.time_since_epoch() - *row.appointment->utc_offset};
    }
    Instant earliest = kNever;
    for (const std::string& name : row.zones) {
      const ZoneId zone = work_.setup().zones->find(name);
      if (zone.is_none()) continue;
      earliest =
          std::min(earliest, (*work_.setup().zones)[zone].resolve(row.appointment->local).first);
    }
    return earliest == kNever ? Instant{} : earliest;
  }

  Work& work_;
  CampaignId campaign_;
  Enrolment& enrolment_;
  std::span<const edge::RosterRow> rows_;
  std::vector<std::uint32_t> placed_;  // positions of the rows that were placed
  // Who is a person of the batch, by position, in place of a first record that was refused.
  std::map<std::uint32_t, std::string> stand_in_;
};

}  // namespace

void enrol(Work& work, CampaignId campaign, std::span<const edge::RosterRow> rows,
           Enrolment& enrolment) {
  Enroller(work, campaign, enrolment).add_all(rows);
}

PatientId enrol_decided(Work& work, const proto::IdentityReview& review, PatientId patient,
                        Enrolment& enrolment) {
  bool first = true;
  const bool out = std::any_of(review.enrolments().begin(), review.enrolments().end(),
                               [](const auto& waiting) { return waiting.row().opted_out(); });
  for (const auto& waiting : review.enrolments()) {
    Enroller enroller(work, CampaignId{static_cast<std::uint16_t>(waiting.campaign())}, enrolment);
    edge::RosterRow row = roster_row(waiting.row());
    row.opted_out = out;  // whichever campaign's roster says so
    if (first) patient = enroller.add_decided(row, patient);
    if (patient.is_none()) break;
    first = false;
    enroller.enrol_patient(row, patient);
  }
  return patient;
}

}  // namespace rb::prod
