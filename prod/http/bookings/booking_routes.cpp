#include "prod/http/bookings/booking_routes.hpp"

#include "prod/http/bookings/begin_campaign.hpp"
#include "prod/http/bookings/booking_body.hpp"
#include "prod/http/bookings/booking_json.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/problem.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

Rejection tell(Work& work, BookingCommand command) {
  return work.tell(command::ToBooking{std::make_shared<const BookingCommand>(std::move(command))});
}

bool knows(const Work& work, BookingId id) {
  return id.index() < work.state().desk.bookings.size();
}

net::Response shown(Work& work, BookingId id, int status = 200) {
  auto answer = json_answer(status, booking_json(work, id));
  if (status == 201) {
    answer.headers.set("Location", "/v1/bookings/" + std::to_string(id.value()));
  }
  return answer;
}

// ---- a new one

struct Wanted {
  std::string patient;
  std::optional<std::string> policy;
  std::optional<std::int64_t> campaign;
  std::optional<std::int64_t> assignment;
  std::optional<TimeWish> wish;
  DetailSet known = 0;
  std::string service_type;
  std::string practitioner;
  BookingSource source = BookingSource::api;
};

Wanted read_wanted(JsonBody& body) {
  Wanted wanted;
  wanted.patient = body.text("patient");
  wanted.policy = body.maybe_text("policy");
  wanted.campaign = body.maybe_number("campaign", 0, 65'534);
  wanted.assignment = body.maybe_number("assignment", 0, 4'294'967'294);
  wanted.wish = read_wish(body, "wish");
  wanted.known = read_details(body, "known");
  wanted.service_type = body.maybe_text("service_type").value_or("");
  wanted.practitioner = body.maybe_text("practitioner").value_or("");
  wanted.source = read_source(body, BookingSource::api);
  if (wanted.policy && wanted.campaign) body.fault("/policy", "or a campaign, not both");
  if (!wanted.practitioner.empty() && !is_provider_name(wanted.practitioner)) {
    body.fault("/practitioner", "must be such as Practitioner/12");
  }
  return wanted;
}

// The latest campaign that is not over and runs a policy of this name.
CampaignId campaign_of(const Work& work, const std::string& policy) {
  const auto& campaigns = work.state().campaigns;
  for (std::size_t i = campaigns.size(); i-- > 0;) {
    if (campaigns[i].policy->name == policy && campaigns[i].status != CampaignStatus::cancelled) {
      return CampaignId{static_cast<std::uint16_t>(i)};
    }
  }
  return CampaignId::none();
}

net::Response request_booking(Work& work, const Wanted& wanted) {
  if (!work.books()) {
    return problem({.status = 409,
                    .type = "no_record_system",
                    .title = "Not now",
                    .detail = "this tenant has no record system (`ehr`) to book at"});
  }
  command::RequestBooking c;
  c.booking = BookingId{static_cast<std::uint32_t>(work.state().desk.bookings.size())};
  c.patient = work.directory().find(wanted.patient);
  if (c.patient.is_none()) return rejected(Rejection::patient_is_unknown);
  if (wanted.policy) {
    c.campaign = campaign_of(work, *wanted.policy);
    if (c.campaign.is_none()) {
      return bad_body({{"/policy", "no campaign of this policy is there: start one first"}});
    }
  }
  if (wanted.campaign) c.campaign = CampaignId{static_cast<std::uint16_t>(*wanted.campaign)};
  if (wanted.assignment) {
    c.assignment = AssignmentId{static_cast<std::uint32_t>(*wanted.assignment)};
  }
  c.source = wanted.source;
  c.known = static_cast<DetailSet>(wanted.known | known_of(work.directory().person(c.patient)));
  if (wanted.wish) c.needs.wish = *wanted.wish;
  const proto::LostVisit* lost = c.assignment.is_none() ? work.plans().sought_by(c.patient)
                                                        : work.plans().lost_of(c.assignment);
  const std::string& token =
      wanted.service_type.empty() ? work.setup().visits.service_type : wanted.service_type;
  if (!work.slots().takes_service_type(token)) {
    return bad_body({{"/service_type", "one more than can be told apart"}});
  }
  c.needs.specialty = work.slots().service_type(token);
  const auto& outreaches = work.state().assignments;
  const bool led_here = c.campaign.is_none() && c.assignment.index() < outreaches.size();
  const bool again =
      wanted.service_type.empty() && lost != nullptr &&
      plans_together(work.state(),
                     led_here ? outreaches[c.assignment.index()].campaign : c.campaign);
  if (again) want_again(*lost, work.slots(), c.needs);
  if (!wanted.practitioner.empty()) c.needs.preferred = work.slots().provider(wanted.practitioner);
  if (const Rejection no = tell(work, c); no != Rejection::none) return rejected(no);
  if (knows(work, c.booking)) return shown(work, c.booking, 201);
  // A conversation is under way in which they have just chosen: it begins when that ends.
  return json_answer(202,
                     {{"assignment", c.assignment.value()}, {"state", "conversation_is_open"}});
}

Prepared post_booking(const Call& call) {
  JsonBody body(call.request.body);
  const Wanted wanted = read_wanted(body);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[wanted](Work& work) -> net::Response { return request_booking(work, wanted); }};
}

// ---- one that there is

Prepared show_booking(const Call& call) {
  const auto id = id_of<BookingId>(call.parameters[0]);
  return Actions{[id](Work& work) -> net::Response {
    return knows(work, id) ? shown(work, id) : rejected(Rejection::booking_is_unknown);
  }};
}

Prepared list_bookings(const Call& call) {
  const std::string* name = net::find_field(call.request.query, "patient");
  if (name == nullptr) return bad_body({{"/patient", "whose? ?patient=P0017"}});
  return Actions{[name = *name](Work& work) -> net::Response {
    const PatientId patient = work.directory().find(name);
    if (patient.is_none()) return rejected(Rejection::patient_is_unknown);
    json list = json::array();
    for (const BookingId id : work.desk().of_patient(patient)) {
      list.push_back(booking_json(work, id));
    }
    return json_answer(200, {{"patient", name}, {"bookings", list}});
  }};
}

// Tells the booking `command` and answers with how it stands.
Prepared told(BookingId id, BookingCommand command) {
  return Actions{[id, command = std::move(command)](Work& work) -> net::Response {
    if (!knows(work, id)) return rejected(Rejection::booking_is_unknown);
    if (const Rejection no = tell(work, command); no != Rejection::none) return rejected(no);
    return shown(work, id);
  }};
}

// An offered time is chosen, or reserved while the patient is asked about it.
template <BookingAct kWhat>
Prepared on_slot(const Call& call) {
  command::ActOnBooking c;
  c.booking = id_of<BookingId>(call.parameters[0]);
  c.act = kWhat;
  JsonBody body(call.request.body);
  c.slot = SlotId{static_cast<std::uint32_t>(body.number("slot", 0, 4'294'967'294))};
  c.source = read_source(body, BookingSource::api);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return told(c.booking, c);
}

Prepared act(const Call& call, BookingAct what, bool with_wish) {
  command::ActOnBooking c;
  c.booking = id_of<BookingId>(call.parameters[0]);
  c.act = what;
  JsonBody body(call.request.body.empty() ? "{}" : call.request.body);
  c.source = read_source(body, BookingSource::api);
  if (with_wish) {
    const auto wish = read_wish(body, "wish");
    c.new_wish = wish.has_value();
    if (wish) c.wish = *wish;
  }
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return told(c.booking, c);
}

Prepared give_details(const Call& call) {
  command::GiveDetails c;
  c.booking = id_of<BookingId>(call.parameters[0]);
  JsonBody body(call.request.body);
  c.details = read_details(body, "known");
  if (c.details == 0) body.fault("/known", "names no detail");
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return told(c.booking, c);
}

Prepared escalate(const Call& call) {
  const auto id = id_of<BookingId>(call.parameters[0]);
  return told(id, command::EscalateBooking{id});
}

Prepared report_visit(const Call& call) {
  command::ReportVisit c;
  c.booking = id_of<BookingId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const auto kept = body.maybe_flag("kept");
  if (!kept) body.fault("/kept", "is missing");
  c.kept = kept.value_or(false);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return told(c.booking, c);
}

}  // namespace

void add_booking_routes(Api& api) {
  const std::string one = "/v1/bookings/{booking}";
  const std::string wish = kWishSchema;
  const std::string source = R"("source": )" + std::string(kSourceSchema);
  const std::string slot_and_source = R"({"slot": {"type": "integer"}, )" + source + "}";
  api.add("POST", "/v1/bookings",
          {Role::operates, true, post_booking,
           "A patient wants an appointment: it is looked for, offered and booked step by step.",
           R"({"patient": {"type": "string"},
               "policy": {"type": "string", "description": "Whose campaign says how; or `campaign`. Without either the defaults hold, and nobody is told anything."},
               "campaign": {"type": "integer"}, "assignment": {"type": "integer", "description": "The outreach that led to it."},
               "service_type": {"type": "string", "description": "system|code"},
               "practitioner": {"type": "string", "description": "Who is preferred: Practitioner/12"},
               "known": )" +
               std::string(kDetailsSchema) + R"(, "wish": )" + wish + ", " + source + "}"});
  api.add("GET", "/v1/bookings",
          {Role::viewer, false, list_bookings, "The bookings of a patient: ?patient=P0017."});
  api.add("GET", one,
          {Role::viewer, false, show_booking, "How a booking stands: state, offers and why."});
  api.add("POST", one + "/choose",
          {Role::operates, true, on_slot<BookingAct::chose_slot>,
           "The patient takes one of the offered times.", slot_and_source});
  api.add("POST", one + "/reserve",
          {Role::operates, true, on_slot<BookingAct::reserves_slot>,
           "An offered time is kept from others while the patient is asked about it.",
           slot_and_source});
  const auto add = [&](const char* name, BookingAct what, bool with_wish, const char* summary,
                       bool always = false) {
    api.add(
        "POST", one + "/" + name,
        {Role::operates, true,
         [what, with_wish](const Call& call) { return act(call, what, with_wish); }, summary,
         "{" + (with_wish ? R"("wish": )" + wish + ", " : std::string()) + source + "}", always});
  };
  add("refuse", BookingAct::refused_all, true,
      "None of the offered times; with another wish, if there is one.");
  add("confirm", BookingAct::confirmed, false, "The patient will come.");
  add("move", BookingAct::wants_other_time, true,
      "Another time is looked for; what is booked stands until that is.");
  add("keep", BookingAct::keeps_time, false, "After all what is booked stays.");
  add("cancel", BookingAct::cancelled, false,
      "The patient wants no appointment; one that stands is called off.", true);
  api.add("POST", one + "/details",
          {Role::operates, true, give_details, "What was missing is known now.",
           R"({"known": )" + std::string(kDetailsSchema) + "}"});
  api.add("POST", one + "/escalate",
          {Role::operates, true, escalate, "A person sees to it.", {}, true});
  api.add("POST", one + "/visit",
          {Role::operates, true, report_visit, "What became of the visit.",
           R"({"kept": {"type": "boolean"}})"});
}

}  // namespace rb::prod
