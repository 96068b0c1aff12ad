#include "prod/tenant/enrol.hpp"

#include <algorithm>
#include <array>

#include "core/config/scalars/scalars.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

// The positions that every policy's own dayparts are named by default.
constexpr std::array<std::string_view, 3> kDayparts = {"morning", "afternoon", "evening"};
constexpr std::array<std::string_view, 4> kAgeBands = {"0-17", "18-39", "40-64", "65+"};

class Enroller {
 public:
  Enroller(Work& work, CampaignId campaign, Enrolment& enrolment)
      : work_(work), campaign_(campaign), enrolment_(enrolment) {}

  void add(const edge::RosterRow& row) {
    PatientId patient = work_.directory().find(row.id);
    if (patient.is_none()) {
      const PlaceId place = place_of(row);
      if (place.is_none()) return;
      patient = register_patient(row, place);
    }
    const Rejection no = work_.tell(command::EnrollPatient{campaign_, patient, deadline_of(row)});
    if (no == Rejection::none) {
      ++enrolment_.enrolled;
    } else if (no == Rejection::patient_is_enrolled_already) {
      ++enrolment_.enrolled_before;
    } else {
      refuse(row, "", "the campaign takes nobody any more");
    }
  }

 private:
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
    proto::Person person;
    person.set_id(row.id);
    person.set_given_name(row.first_name);
    person.set_family_name(row.last_name);
    if (row.birth_date)
      person.set_birth_date(
          date_text(static_cast<std::int32_t>(row.birth_date->time_since_epoch().count())));
    person.set_language(row.language);
    person.set_ehr_id(row.ehr_id);
    person.set_age_band(row.age_band);
    person.set_payer(row.payer);
    PhoneId next = directory.next_phone();
    for (const std::string& number : row.phones) {
      PhoneId phone = directory.find_number(number);
      if (phone.is_none()) {
        phone = next;
        next = PhoneId{next.value() + 1};
      }
      c.facts.phones.push_back({phone, 0, row.text_ok != edge::Answer::no});
      auto* stored = person.add_phones();
      stored->set_phone(phone.value());
      stored->set_number(number);
    }
    const auto* part = std::find(kDayparts.begin(), kDayparts.end(), row.preference);
    if (part != kDayparts.end()) {
      c.facts.preferred_daypart = static_cast<std::int8_t>(part - kDayparts.begin());
    }
    c.facts.consent = row.consent == edge::Answer::yes;
    c.facts.opted_out =
        row.opted_out || std::any_of(row.phones.begin(), row.phones.end(),
                                     [&](const auto& n) { return directory.is_stopped(n); });
    const auto* age = std::find(kAgeBands.begin(), kAgeBands.end(), row.age_band);
    const std::ptrdiff_t language = row.language == "en" ? 0 : row.language == "es" ? 1 : 2;
    c.facts.segment = static_cast<std::uint8_t>(
        std::min<std::ptrdiff_t>(age - kAgeBands.begin(), 3) * 4 + language);
    work_.stage({kPatientEntry, std::to_string(patient.value()), person.SerializeAsString()});
    directory.add(patient, person);
    static_cast<void>(work_.tell(c));
    ++enrolment_.new_patients;
    return patient;
  }

  // The appointment itself, at the earliest it may be in any zone of the person.
  [[nodiscard]] Instant deadline_of(const edge::RosterRow& row) const {
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
};

}  // namespace

void enrol(Work& work, CampaignId campaign, std::span<const edge::RosterRow> rows,
           Enrolment& enrolment) {
  Enroller enroller(work, campaign, enrolment);
  for (const edge::RosterRow& row : rows) enroller.add(row);
}

}  // namespace rb::prod
