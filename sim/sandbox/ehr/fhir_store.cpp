#include "sim/sandbox/ehr/fhir_store.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "sim/sandbox/ehr/schedules.hpp"
#include "sim/sandbox/ehr/transactions.hpp"
#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

net::Response not_found(std::string_view what) {
  return outcome(404, "not-found", "there is no " + std::string(what));
}

// What a POST or PUT of an Appointment brings; missing parts stay empty.
struct Wanted {
  std::string patient;
  std::string slot;
  std::string status = "booked";
  std::vector<Identifier> identifiers;
};

std::string reference_in(const Json& json, const char* name) {
  const auto found = json.find(name);
  if (found == json.end() || !found->is_object()) return {};
  const auto reference = found->find("reference");
  return reference != found->end() && reference->is_string() ? reference->get<std::string>() : "";
}

std::optional<Wanted> wanted_of(const std::string& body) {
  const Json json = Json::parse(body, nullptr, false);
  if (!json.is_object() || json.value("resourceType", Json()) != "Appointment") {
    return std::nullopt;
  }
  const auto list = [&](const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_array() ? *found : Json::array();
  };
  const auto text = [](const Json& of, const char* name) {
    const auto found = of.find(name);
    return found != of.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  Wanted wanted;
  for (const Json& participant : list("participant")) {
    const std::string actor = participant.is_object() ? reference_in(participant, "actor") : "";
    if (actor.find("Patient/") != actor.npos) wanted.patient = id_of(actor);
  }
  for (const Json& slot : list("slot")) {
    if (slot.is_object() && wanted.slot.empty()) wanted.slot = id_of(text(slot, "reference"));
  }
  for (const Json& identifier : list("identifier")) {
    if (!identifier.is_object()) continue;
    wanted.identifiers.push_back({text(identifier, "system"), text(identifier, "value")});
  }
  if (const std::string status = text(json, "status"); !status.empty()) wanted.status = status;
  return wanted;
}

// A token without a system is any system's; what has no type is of none.
bool is_of_type(const net::Fields& query, std::string_view type) {
  const std::string* wanted = net::find_field(query, "service-type");
  if (wanted == nullptr || type.empty()) return true;
  return std::string_view(*wanted).substr(wanted->find('|') + 1) == type;
}

// The assignment that one of the identifiers names, and that identifier.
std::pair<std::string, std::optional<std::uint32_t>> name_in(
    const std::vector<Identifier>& identifiers) {
  for (const Identifier& identifier : identifiers) {
    if (const auto assignment = assignment_of(identifier.value)) {
      return {identifier.value, assignment};
    }
  }
  return {identifiers.empty() ? std::string() : identifiers.front().value, std::nullopt};
}

}  // namespace

FhirStore::FhirStore(World world, std::unique_ptr<Shelf> shelf, Instant start)
    : world_(std::move(world)), shelf_(std::move(shelf)) {
  for (std::uint32_t i = 0; i < world_.population.size(); ++i) {
    if (!world_.population[PatientId{i}].settled_before) continue;
    appointments_.push_back({.id = appointments_.size() + 1,
                             .patient = PatientId{i},
                             .start = start + 14 * kDay,
                             .changed = start - kDay});
  }
}

net::Response FhirStore::handle(const net::Request& request, std::string_view what,
                                const std::string& base, Instant now) {
  const bool get = request.method == "GET";
  if (what.size() < 2) {
    if (request.method == "POST") return transact(request, base, now);
    return outcome(404, "not-supported", "this is not offered here");
  }
  const auto parts = split(what.substr(1), '/');
  const std::string_view id = parts.size() == 2 ? parts[1] : std::string_view{};
  if (parts.size() > 2) return not_found("such address");
  if (parts[0] == "Patient" && get) {
    if (id.empty()) return patients(request, base);
    const PatientId patient = find_patient(id, world_.population);
    return patient.is_none() ? not_found("such patient") : fhir(200, json(patient));
  }
  if (parts[0] == "Slot") {
    if (get && id.empty()) return slots(request, base, now);
    const std::uint64_t number = number_of(id);
    const auto slot = shelf_->find(number, now);
    if (!slot) return not_found("such slot");
    if (request.method == "PUT") return change_slot(request, number, now);
    if (get) return with_version(fhir(200, json(*slot)), slot->version);
  }
  if (parts[0] == "Appointment") {
    if (get && id.empty()) return appointments(request, base, now);
    if (request.method == "POST" && id.empty()) return book(request, base, now);
    const std::uint64_t number = number_of(id);
    if (number == 0 || number > appointments_.size()) return not_found("such appointment");
    if (request.method == "PUT") return change_appointment(request, number, now);
    Appointment& appointment = appointments_[number - 1];
    look_at_visit(appointment, now);
    if (get) return with_version(fhir(200, json(appointment)), appointment.version);
  }
  if (parts[0] == "Task") return world_.tasks.handle(request, id, base, now);
  if (parts[0] == "Schedule" && get && id.empty()) return schedules(request, base);
  if (parts[0] == "Coverage" && get && id.empty()) return coverage(request, base);
  if (parts[0] == "Communication" && request.method == "POST") return notes_.write(request);
  return outcome(404, "not-supported", "this is not offered here");
}

PatientId FhirStore::subject(const net::Request& request, std::string_view what) const {
  std::string name;
  if (const std::string* patient = net::find_field(request.query, "patient")) {
    name = id_of(*patient);
  } else if (what.substr(0, 9) == "/Patient/") {
    name = id_of(what);
  } else if (request.method == "POST" && what == "/Appointment") {
    if (const auto wanted = wanted_of(request.body)) name = wanted->patient;
  } else if (request.method == "POST" && what.size() < 2) {
    const auto changes = changes_in(request.body).value_or(std::vector<Change>{});
    for (const Change& change : changes) {
      if (const auto wanted = wanted_of(change.request.body)) name = wanted->patient;
    }
  }
  return find_patient(name, world_.population);
}

// ---- patients

net::Response FhirStore::patients(const net::Request& request, const std::string& base) const {
  Bundle bundle{.base = base, .type = "Patient", .query = request.query};
  const std::string* id = net::find_field(request.query, "_id");
  const std::string* identifier = net::find_field(request.query, "identifier");
  const auto add = [&](PatientId patient) {
    bundle.resources.push_back(json(patient));
    bundle.ids.push_back(patient_name(patient));
  };
  if (id != nullptr || identifier != nullptr) {
    std::string_view name = id != nullptr ? *id : *identifier;
    if (const std::size_t bar = name.find('|'); bar != name.npos) name.remove_prefix(bar + 1);
    const PatientId patient = find_patient(name, world_.population);
    if (!patient.is_none()) add(patient);
    return bundle.response();
  }
  std::uint64_t at = page_after(request.query);
  for (; at < world_.population.size() && bundle.ids.size() < page_size(request.query); ++at) {
    add(PatientId{static_cast<std::uint32_t>(at)});
  }
  if (at < world_.population.size()) bundle.next = std::to_string(at);
  return bundle.response();
}

std::string FhirStore::json(PatientId patient) const {
  const sim::PatientTruth& truth = world_.population[patient];
  const std::string name = patient_name(patient);
  Json telecom = Json::array();
  for (std::size_t k = 0; k < truth.phone_count; ++k) {
    telecom.push_back(
        {{"system", "phone"}, {"value", world_.numbers.of(truth.phones[k])}, {"rank", k + 1}});
  }
  const Json body{
      {"resourceType", "Patient"},
      {"id", name},
      {"identifier",
       Json::array({Json{{"system", "urn:ringback:sandbox:patient"}, {"value", name}}})},
      {"active", true},
      {"name", Json::array({Json{{"family", "Sandbox"}, {"given", Json::array({name})}}})},
      {"telecom", std::move(telecom)}};
  return text_of(body);
}

// ---- slots

net::Response FhirStore::slots(const net::Request& request, const std::string& base, Instant now) {
  Bundle bundle{.base = base, .type = "Slot", .query = request.query};
  const auto [from, until] = dates_between(request.query, "start");
  std::uint64_t number = page_after(request.query);
  while (const auto found = shelf_->next(number, from, until, now)) {
    const Slot& slot = *found;
    number = slot.number;
    if (slot.start <= now || !is_listed(request.query, "status", slot.status)) continue;
    const std::string schedule = "Schedule/" + std::to_string(slot.schedule);
    if (!is_listed(request.query, "schedule", schedule)) continue;
    if (!is_of_type(request.query, slot.service_type)) continue;
    const auto passes = passes_dates(request.query, "start", slot.start);
    if (!passes) return outcome(400, "value", "start is no date or time");
    if (!*passes) continue;
    if (bundle.ids.size() == page_size(request.query)) {
      bundle.next = std::to_string(number - 1);
      break;
    }
    bundle.resources.push_back(json(slot));
    bundle.ids.push_back(std::to_string(number));
  }
  return bundle.response();
}

std::string FhirStore::json(const Slot& slot) {
  Json body{{"resourceType", "Slot"},
            {"id", std::to_string(slot.number)},
            {"meta", {{"versionId", std::to_string(slot.version)}}},
            {"schedule", {{"reference", "Schedule/" + std::to_string(slot.schedule)}}},
            {"status", slot.status},
            {"start", rfc3339(slot.start)},
            {"end", rfc3339(slot.start + Shelf::kLength)}};
  if (!slot.service_type.empty()) {
    body["serviceType"] =
        Json::array({Json{{"coding", Json::array({Json{{"code", slot.service_type}}})}}});
  }
  return text_of(body);
}

net::Response FhirStore::change_slot(const net::Request& request, std::uint64_t number,
                                     Instant now) {
  if (auto refused = refuse_slot(request, number, false, now)) return *std::move(refused);
  shelf_->write_status(number, Json::parse(request.body).at("status"));
  const auto kept = shelf_->find(number, now);
  return with_version(fhir(200, json(*kept)), kept->version);
}

net::Response FhirStore::coverage(const net::Request& request, const std::string& base) {
  const std::string* name = net::find_field(request.query, "patient");
  const PatientId patient =
      name == nullptr ? PatientId::none() : find_patient(id_of(*name), world_.population);
  if (patient.is_none()) return outcome(400, "value", "whose coverage?");
  Bundle bundle{.base = base, .type = "Coverage", .query = request.query};
  if (shelf_->insured(patient).value_or(true)) {
    const std::string id = "c-" + patient_name(patient);
    const Json body{{"resourceType", "Coverage"},
                    {"id", id},
                    {"status", "active"},
                    {"beneficiary", {{"reference", "Patient/" + patient_name(patient)}}}};
    bundle.resources.push_back(text_of(body));
    bundle.ids.push_back(id);
  }
  return bundle.response();
}

std::optional<net::Response> FhirStore::refuse_slot(const net::Request& request,
                                                    std::uint64_t number, bool booking,
                                                    Instant now) {
  const Slot slot = *shelf_->find(number, now);
  if (!names_version(request.headers.get("If-Match"), slot.version)) {
    return outcome(412, "conflict", "the slot has changed since it was read");
  }
  const Json body = Json::parse(request.body, nullptr, false);
  if (!body.is_object() || body.value("resourceType", Json()) != "Slot" ||
      !body.value("status", Json()).is_string()) {
    return outcome(400, "structure", "the body is no Slot with a status");
  }
  if ((slot.appointment != 0 || booking) && body.at("status") == "free") {
    return outcome(409, "conflict", "the slot has an appointment");
  }
  return std::nullopt;
}

// ---- appointments

void FhirStore::look_at_visit(Appointment& appointment, Instant now) const {
  if (appointment.slot == 0 || appointment.status != "booked") return;
  appointment.status = shelf_->status_of(appointment.id, now);
  if (appointment.status != "booked") ++appointment.version;
}

net::Response FhirStore::appointments(const net::Request& request, const std::string& base,
                                      Instant now) {
  Bundle bundle{.base = base, .type = "Appointment", .query = request.query};
  const std::string* patient = net::find_field(request.query, "patient");
  const PatientId wanted =
      patient == nullptr ? PatientId::none() : find_patient(id_of(*patient), world_.population);
  const std::string* identifier = net::find_field(request.query, "identifier");
  for (std::uint64_t i = page_after(request.query); i < appointments_.size(); ++i) {
    Appointment& one = appointments_[i];
    if (patient != nullptr && one.patient != wanted) continue;
    if (identifier != nullptr && !matches(one.identifiers, *identifier)) continue;
    look_at_visit(one, now);
    if (!is_listed(request.query, "status", one.status)) continue;
    const auto passes = passes_dates(request.query, "date", one.start);
    if (!passes) return outcome(400, "value", "date is no date or time");
    if (!*passes) continue;
    if (bundle.ids.size() == page_size(request.query)) {
      bundle.next = std::to_string(i);
      break;
    }
    bundle.resources.push_back(json(one));
    bundle.ids.push_back(std::to_string(one.id));
  }
  return bundle.response();
}

std::string FhirStore::json(const Appointment& appointment) {
  Json identifiers = Json::array();
  for (const Identifier& one : appointment.identifiers) {
    identifiers.push_back({{"system", one.system}, {"value", one.value}});
  }
  Json slots = Json::array();
  if (appointment.slot != 0) {
    slots.push_back({{"reference", "Slot/" + std::to_string(appointment.slot)}});
  }
  const Json body{
      {"resourceType", "Appointment"},
      {"id", std::to_string(appointment.id)},
      {"meta",
       {{"versionId", std::to_string(appointment.version)},
        {"lastUpdated", rfc3339(appointment.changed)}}},
      {"identifier", std::move(identifiers)},
      {"status", appointment.status},
      {"start", rfc3339(appointment.start)},
      {"end", rfc3339(appointment.start + Shelf::kLength)},
      {"slot", std::move(slots)},
      {"participant",
       Json::array({Json{{"actor", {{"reference", "Patient/" + patient_name(appointment.patient)}}},
                         {"status", "accepted"}}})}};
  return text_of(body);
}

net::Response FhirStore::book(const net::Request& request, const std::string& base, Instant now) {
  const auto wanted = wanted_of(request.body);
  if (!wanted) return outcome(400, "structure", "the body is no Appointment");
  if (const std::string_view condition = request.headers.get("If-None-Exist"); !condition.empty()) {
    const auto query = net::parse_form(condition);
    const std::string* token = query ? net::find_field(*query, "identifier") : nullptr;
    if (token == nullptr) return outcome(400, "not-supported", "If-None-Exist needs an identifier");
    std::vector<const Appointment*> found;
    for (const Appointment& one : appointments_) {
      if (matches(one.identifiers, *token)) found.push_back(&one);
    }
    if (found.size() > 1) return outcome(412, "multiple-matches", "several have that identifier");
    if (found.size() == 1) return with_version(fhir(200, json(*found[0])), found[0]->version);
  }
  const PatientId patient = find_patient(wanted->patient, world_.population);
  if (patient.is_none()) return outcome(422, "not-found", "there is no such patient");
  const std::uint64_t number = number_of(wanted->slot);
  const auto slot = shelf_->find(number, now);
  if (!slot) return outcome(422, "not-found", "there is no such slot");
  const auto [identifier, assignment] = name_in(wanted->identifiers);
  Appointment made{.id = appointments_.size() + 1,
                   .patient = patient,
                   .slot = number,
                   .identifiers = wanted->identifiers,
                   .start = slot->start,
                   .changed = now,
                   .entry = world_.ledger.bookings.size()};
  const Shelf::Taking taking{.number = number,
                             .patient = patient,
                             .booking = booking_of(identifier),
                             .appointment = made.id};
  if (!shelf_->take(taking, now)) return outcome(409, "conflict", "the slot is taken");
  world_.ledger.bookings.push_back({.identifier = identifier,
                                    .patient = patient_name(patient),
                                    .slot = std::to_string(number),
                                    .appointment = made.id,
                                    .at = now});
  world_.booked(patient, assignment);
  net::Response response = with_version(fhir(201, json(made)), made.version);
  response.headers.set("Location", base + "/Appointment/" + std::to_string(made.id));
  appointments_.push_back(std::move(made));
  return response;
}

net::Response FhirStore::change_appointment(const net::Request& request, std::uint64_t id,
                                            Instant now) {
  Appointment& appointment = appointments_[id - 1];
  if (!names_version(request.headers.get("If-Match"), appointment.version)) {
    return outcome(412, "conflict", "the appointment has changed since it was read");
  }
  const auto wanted = wanted_of(request.body);
  if (!wanted) return outcome(400, "structure", "the body is no Appointment");
  appointment.status = wanted->status;
  if (!wanted->identifiers.empty()) appointment.identifiers = wanted->identifiers;
  appointment.changed = now;
  ++appointment.version;
  if (appointment.status == "cancelled") {
    if (appointment.entry) world_.ledger.bookings[*appointment.entry].cancelled = true;
    if (appointment.slot != 0) shelf_->give_back(appointment.slot, id, now);
  }
  return with_version(fhir(200, json(appointment)), appointment.version);
}

// ---- both

// Whatever may refuse goes before the first change, so that nothing has to be taken back.
net::Response FhirStore::transact(const net::Request& request, const std::string& base,
                                  Instant now) {
  auto changes = changes_in(request.body);
  if (!changes) return outcome(400, "structure", "the body is no Bundle of a transaction");
  Change* slot = nullptr;
  Change* appointment = nullptr;
  for (Change& change : *changes) {
    const bool books = change.request.method == "POST" && change.what == "/Appointment";
    const bool changes_slot = change.request.method == "PUT" && change.what.starts_with("/Slot/");
    Change*& place = books ? appointment : slot;
    if (!(books || changes_slot) || place != nullptr) {
      return outcome(400, "not-supported",
                     "a transaction is one PUT of a Slot, one POST of an "
                     "Appointment, or both");
    }
    place = &change;
  }
  const std::uint64_t number =
      slot == nullptr ? 0 : number_of(std::string_view(slot->what).substr(6));
  if (slot != nullptr) {
    if (!shelf_->find(number, now)) return not_found("such slot");
    if (auto refused = refuse_slot(slot->request, number, appointment != nullptr, now)) {
      return *std::move(refused);
    }
    // What was asked of the slot as it was: the appointment changes it.
    slot->request.headers.remove("If-Match");
  }
  std::optional<net::Response> made;
  if (appointment != nullptr) {
    made = book(appointment->request, base, now);
    if (made->status >= 400) return *std::move(made);
  }
  std::vector<net::Response> answers;
  for (const Change& change : *changes) {
    answers.push_back(&change == slot ? change_slot(change.request, number, now) : *made);
  }
  return transaction_response(answers);
}

}  // namespace rb::sim::sandbox
