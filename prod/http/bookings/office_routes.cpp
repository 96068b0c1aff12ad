// Offices that are asked whether they take somebody: whom staff are to telephone, and what they
// hear, which is the office's answer.
#include <algorithm>

#include "core/log/json.hpp"
#include "edge/net/url.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"
#include "prod/adapters/offices/wire/words.hpp"
#include "prod/http/bookings/booking_json.hpp"
#include "prod/http/bookings/booking_routes.hpp"
#include "prod/http/bookings/office_json.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/problem.hpp"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/bookings/office_orders.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

json ask_json(Work& work, const OfficeAsk& ask) {
  const Booking& b = work.state().desk.bookings[ask.booking.index()];
  json one = {{"id", ask.request.value()},
              {"booking", ask.booking.value()},
              {"patient", work.directory().person(b.patient).id()},
              {"time", slot_json(work, ask.booking, ask.slot)},
              {"until", rfc3339(ask.until)}};
  if (!ask.claimed_by.empty()) one["claimed_by"] = ask.claimed_by;
  one["telephone"] = ask.telephone;
  if (!ask.office.is_none()) one["ladder"] = office_json(work, ask.office);
  return one;
}

Prepared list_asks(const Call& call) {
  const std::string* all = net::find_field(call.request.query, "all");
  if (all != nullptr && *all != "true" && *all != "false") {
    return bad_body({{"/all", "must be true or false"}});
  }
  const bool everything = all != nullptr && *all == "true";
  return Actions{[everything](Work& work) -> net::Response {
    json list = json::array();
    for (const OfficeAsk& ask : work.desk().office_asks(work.state())) {
      if (everything || ask.telephone) list.push_back(ask_json(work, ask));
    }
    return json_answer(200, {{"open", list.size()}, {"office_requests", list}});
  }};
}

Prepared claim(const Call& call) {
  const auto id = id_of<RequestId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const std::string who = body.text("who", 100);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[id, who](Work& work) -> net::Response {
    auto ask = work.desk().office_ask(work.state(), id);
    if (!ask) return rejected(Rejection::request_is_not_open);
    if (!ask->claimed_by.empty() && ask->claimed_by != who) {
      return claimed_by_another("task_is_claimed");
    }
    work.stage(work.desk().claim(id, who));
    ask->claimed_by = who;
    return json_answer(200, ask_json(work, *ask));
  }};
}

// Another time of the same office's.
Candidate other_time(Work& work, const OfficeAsk& ask, const std::string& slot, Instant start) {
  const ListedSlot& asked = work.state().desk.slots[ask.slot];
  return candidate_of({.slot = slot,
                       .practitioner = work.slots().name_of(asked.provider),
                       .service_type = work.slots().token_of(asked.specialty),
                       .start = start},
                      work.slots(), work.setup().visits, zone_of(work, ask.booking));
}

// What somebody heard who called.
struct Heard {
  office::AnswerKind kind = office::AnswerKind::acknowledged;
  office::Refusal refusal = office::Refusal::other;
  std::string slot;  // with another time
  Instant start;
};

std::optional<Heard> heard(JsonBody& body) {
  static const std::vector<std::string_view> kAnswers = {"acknowledged", "accepted", "other_time",
                                                         "refused"};
  const std::string said = body.choice("answer", kAnswers);
  const auto slot = body.maybe_text("slot", 64);
  const auto start_text = body.maybe_text("start", 40);
  const auto start = start_text ? fhir::read_instant(*start_text) : std::nullopt;
  const auto reason = body.maybe_text("reason", 40);
  const auto refusal = office_refusal_of(reason.value_or("other"));
  const bool other = said == "other_time";
  if (other && (!slot || !fhir::is_id(*slot))) {
    body.fault("/slot", "must be the record system's id of the slot that the office proposes");
  }
  if (other && !start) body.fault("/start", "must be when it begins: 2026-10-12T13:30:00Z");
  if (!other && (slot || start_text)) body.fault("/slot", "only goes with other_time");
  if (reason && said != "refused") body.fault("/reason", "only goes with refused");
  if (!refusal) body.fault("/reason", "must be one of the reasons in the document");
  const auto kind = std::find(kAnswers.begin(), kAnswers.end(), said);
  if (kind == kAnswers.end() || !refusal) return std::nullopt;
  return Heard{static_cast<office::AnswerKind>(kind - kAnswers.begin() + 1), *refusal,
               slot.value_or(""), start.value_or(Instant{})};
}

Rejection tell_booking(Work& work, const OfficeAsk& ask, const Heard& what) {
  command::BookingResult result;
  result.booking = ask.booking;
  result.request = ask.request;
  switch (what.kind) {
    case office::AnswerKind::acknowledged:
      return Rejection::answer_does_not_fit;  // nothing waits longer for it
    case office::AnswerKind::accepted:
      result.answer = BookingAnswer::yes;
      break;
    case office::AnswerKind::refused:
      result.answer = BookingAnswer::no;
      break;
    case office::AnswerKind::counter_offer:
      result.answer = BookingAnswer::counter;
      result.found.push_back(other_time(work, ask, what.slot, what.start));
      break;
  }
  return work.tell(command::ToBooking{std::make_shared<const BookingCommand>(result)});
}

// The message that somebody called about; or the last one, whoever called whom. An office that has
// been asked nothing yet has an answer for the booking all the same.
Rejection tell_office_desk(Work& work, const OfficeAsk& ask, const Heard& what) {
  const office::Request& request = work.state().offices.requests[ask.office.index()];
  const auto send = answered_send(ask.office, request, work.setup().offices->ladder);
  if (!send) return tell_booking(work, ask, what);
  command::OfficeAnswer answer{
      .send = *send, .kind = what.kind, .refusal = what.refusal, .times = {}};
  if (what.kind == office::AnswerKind::counter_offer) {
    answer.times.push_back(other_time(work, ask, what.slot, what.start));
  }
  return work.tell(command::OfficeAnswered{std::make_shared<const command::OfficeAnswer>(answer)});
}

Prepared answer(const Call& call) {
  const auto id = id_of<RequestId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const auto what = heard(body);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[id, what = *what](Work& work) -> net::Response {
    const auto ask = work.desk().office_ask(work.state(), id);
    if (!ask) return rejected(Rejection::request_is_not_open);
    const bool climbs = !ask->office.is_none() && work.setup().offices != nullptr;
    const Rejection no =
        climbs ? tell_office_desk(work, *ask, what) : tell_booking(work, *ask, what);
    if (no != Rejection::none) return rejected(no);
    return json_answer(200, booking_json(work, ask->booking));
  }};
}

}  // namespace

void add_office_routes(Api& api) {
  api.add("GET", "/v1/office-requests",
          {Role::viewer, false, list_asks,
           "Offices to telephone: whether they take somebody at a time that is held. With "
           "`?all=true` those, too, that are asked over other channels of the ladder so far."});
  api.add("POST", "/v1/office-requests/{request}/claim",
          {Role::operates, true, claim, "Somebody asks the office.",
           R"({"who": {"type": "string", "maxLength": 100}})"});
  api.add("POST", "/v1/office-requests/{request}/answer",
          {Role::operates, true, answer, "What the office says.",
           R"({"answer": {"enum": ["acknowledged", "accepted", "other_time", "refused"],
                          "description": "acknowledged: it says later; with a ladder only."},
               "reason": {"enum": ["no_new_patients", "no_time_left", "out_of_network",
                                   "wrong_specialty", "referral_needed", "other"],
                          "description": "With refused."},
               "slot": {"type": "string", "description": "With other_time: the record system's id of the slot."},
               "start": {"type": "string", "format": "date-time"}})"});
}

}  // namespace rb::prod
