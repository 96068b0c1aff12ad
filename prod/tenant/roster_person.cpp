#include "prod/tenant/roster_person.hpp"

#include "core/config/scalars/scalars.hpp"
#include "edge/roster/field_values.hpp"

namespace rb::prod {

std::string record_name(const edge::RosterRow& row) {
  return row.source.empty() ? row.id : row.source + ":" + row.id;
}

bool has_ehr_id(const edge::RosterRow& row) {
  return !row.ehr_id.empty() || row.source.empty() || row.source == kRecordSystem;
}

proto::Person person_of(const edge::RosterRow& row) {
  proto::Person person;
  person.set_id(record_name(row));
  person.set_source(row.source);
  person.set_given_name(row.first_name);
  person.set_family_name(row.last_name);
  if (row.birth_date) {
    person.set_birth_date(
        date_text(static_cast<std::int32_t>(row.birth_date->time_since_epoch().count())));
  }
  person.set_sex(row.sex);
  person.set_street(row.address);
  person.set_zip(row.zip);
  person.set_language(row.language);
  person.set_ehr_id(row.ehr_id.empty() && row.source == kRecordSystem ? row.id : row.ehr_id);
  person.set_age_band(row.age_band);
  person.set_payer(row.payer);
  for (const std::string& number : row.phones) person.add_phones()->set_number(number);
  return person;
}

ComparableRecord comparable(const proto::Person& person) {
  PersonRecord record{.source = person.source(),
                      .identifier = person.ehr_id(),
                      .given_name = person.given_name(),
                      .family_name = person.family_name(),
                      .birth_date = person.birth_date(),
                      .sex = person.sex(),
                      .phones = {},
                      .street = person.street(),
                      .zip = person.zip()};
  for (const proto::PersonPhone& phone : person.phones()) record.phones.push_back(phone.number());
  return comparable(record);
}

proto::HeldRow held_row(const edge::RosterRow& row) {
  proto::HeldRow held;
  *held.mutable_person() = person_of(row);
  held.mutable_zones()->Assign(row.zones.begin(), row.zones.end());
  held.mutable_states()->Assign(row.states.begin(), row.states.end());
  held.set_preference(row.preference);
  held.set_consent(static_cast<std::uint32_t>(row.consent));
  held.set_text_ok(static_cast<std::uint32_t>(row.text_ok));
  held.set_opted_out(row.opted_out);
  if (row.appointment) {
    held.set_has_appointment(true);
    held.set_appointment_local_ms(row.appointment->local.time_since_epoch().count());
    if (row.appointment->utc_offset) {
      held.set_has_utc_offset(true);
      held.set_utc_offset_s(static_cast<std::int32_t>(row.appointment->utc_offset->count()));
    }
  }
  held.set_practitioner(row.practitioner);
  held.set_service_type(row.service_type);
  held.set_urgency(row.urgency);
  return held;
}

edge::RosterRow roster_row(const proto::HeldRow& held) {
  const proto::Person& person = held.person();
  const auto answer = [](std::uint32_t stored) {
    return stored <= static_cast<std::uint32_t>(edge::Answer::yes)
               ? static_cast<edge::Answer>(stored)
               : edge::Answer::unknown;
  };
  edge::RosterRow row;
  row.source = person.source();
  row.id = row.source.empty() ? person.id() : person.id().substr(row.source.size() + 1);
  row.first_name = person.given_name();
  row.last_name = person.family_name();
  if (const auto date = edge::read_date(person.birth_date())) row.birth_date = *date;
  row.sex = person.sex();
  row.address = person.street();
  row.zip = person.zip();
  row.language = person.language();
  row.ehr_id = person.ehr_id();
  row.age_band = person.age_band();
  row.payer = person.payer();
  for (const proto::PersonPhone& phone : person.phones()) row.phones.push_back(phone.number());
  row.zones.assign(held.zones().begin(), held.zones().end());
  row.states.assign(held.states().begin(), held.states().end());
  row.preference = held.preference();
  row.consent = answer(held.consent());
  row.text_ok = answer(held.text_ok());
  row.opted_out = held.opted_out();
  row.practitioner = held.practitioner();
  row.service_type = held.service_type();
  row.urgency = held.urgency();
  if (held.has_appointment()) {
    edge::Appointment& appointment = row.appointment.emplace();
    appointment.local = LocalTime{Millis{held.appointment_local_ms()}};
    if (held.has_utc_offset()) {
      appointment.utc_offset = std::chrono::seconds{held.utc_offset_s()};
    }
  }
  return row;
}

}  // namespace rb::prod
