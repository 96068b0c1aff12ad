#include "sim/sandbox/carrier/patients.hpp"

#include <algorithm>

#include "sim/sandbox/parts/page_form.hpp"

namespace rb::sim::sandbox {
namespace {

// Whether a button of the page stands for an act: of an outreach's page, or of a booking's, where
// whoever wants a time takes the first.
bool stands_for(std::string_view button, Act act) {
  switch (act) {
    case Act::chose_slot:
      return button == "book" || button.substr(0, 5) == "slot-";
    case Act::confirmed:
      return button == "confirm";
    case Act::declined:
      return button == "decline" || button == "none" || button == "cancel";
    case Act::asked_callback:
      return button == "callback" || button == "call";
    case Act::opened_link:
    case Act::abandoned:
    case Act::asked_person:
      return false;
  }
  return false;
}

}  // namespace

void Patients::act(const command::PatientAct& act) {
  const Party& party = desk_.parties.at(act.assignment);
  switch (act.source) {
    case ActSource::link:
      if (act.act == Act::opened_link) return open(act.assignment, party.link);
      return decide(act.assignment, act.act);
    case ActSource::text_reply:
      if (talks_.begin(party, disposition_of(act.act))) return;
      if (const std::string& key = desk_.account.keys.of(act.act); !key.empty()) {
        texts_.text_us(desk_.number_of(party.phone), party.our_number,
                       act.act == Act::confirmed ? "YES" : key);
      }
      return;
    case ActSource::inbound_call:
      return calls_.call_us(party, desk_.account.keys.of(act.act));
    case ActSource::outbound_call:
      return;
  }
}

void Patients::opt_out(const command::OptOut& opt_out) {
  const bool patient_speaks = opt_out.phone.is_none();
  if (patient_speaks && calls_.stops_by_key(opt_out.patient)) return;
  if (patient_speaks && desk_.say_stop_to_agents.count(opt_out.patient) != 0) return;
  const auto assignments = desk_.parties.of(opt_out.patient);
  if (assignments.empty()) return;
  const Party& party = desk_.parties.at(assignments.back());
  texts_.text_us(desk_.number_of(patient_speaks ? party.phone : opt_out.phone), party.our_number,
                 "STOP");
}

void Patients::open(AssignmentId assignment, const std::string& link) {
  if (link.empty()) return;
  visits_[assignment] = Visit{.url = link, .html = {}};
  desk_.send(net::Ask{.url = link}, [this, assignment, link](const net::Answer& answer) {
    Visit& visit = visits_[assignment];
    if (!answer.ok() || visit.url != link) return;
    visit.html = answer.body;
    visit.loaded = true;
    if (visit.decided != Act::opened_link) submit(visit);
  });
}

void Patients::decide(AssignmentId assignment, Act act) {
  const auto found = visits_.find(assignment);
  if (found == visits_.end()) return;
  found->second.decided = act;
  if (found->second.loaded) submit(found->second);
}

void Patients::submit(const Visit& visit) {
  const auto form = read_form(visit.html);
  if (!form) return;
  const auto button =
      std::find_if(form->buttons.begin(), form->buttons.end(),
                   [&](const net::Field& field) { return stands_for(field.value, visit.decided); });
  if (button == form->buttons.end()) return;  // the page does not offer it: they leave
  net::Fields fields = form->given;
  fields.push_back(*button);
  net::Ask ask{.method = "POST", .url = resolve(visit.url, form->action)};
  ask.headers.add("Content-Type", "application/x-www-form-urlencoded");
  ask.body = net::format_form(fields);
  desk_.send(std::move(ask), [](const net::Answer&) {});
}

}  // namespace rb::sim::sandbox
