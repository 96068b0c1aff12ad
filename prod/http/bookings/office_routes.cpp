// Offices that are to be asked whether they take somebody: staff telephone, and what they hear is
// the office's answer.
#include "core/log/json.hpp"
#include "edge/net/url.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"
#include "prod/http/bookings/booking_json.hpp"
#include "prod/http/bookings/booking_routes.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/problem.hpp"
#include "prod/store/entry_kinds.hpp"

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
  return one;
}

Prepared list_asks(const Call&) {
  return Actions{[](Work& work) -> net::Response {
    json list = json::array();
    for (const OfficeAsk& ask : work.desk().office_asks(work.state())) {
      list.push_back(ask_json(work, ask));
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
      return problem({.status = 409,
                      .type = "task_is_claimed",
                      .title = "Not now",
                      .detail = "somebody else has taken it"});
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

Prepared answer(const Call& call) {
  const auto id = id_of<RequestId>(call.parameters[0]);
  JsonBody body(call.request.body);
  const std::string said = body.choice("answer", {"accepted", "refused", "other_time"});
  const auto slot = body.maybe_text("slot", 64);
  const auto start_text = body.maybe_text("start", 40);
  const auto start = start_text ? fhir::read_instant(*start_text) : std::nullopt;
  const bool other = said == "other_time";
  if (other && (!slot || !fhir::is_id(*slot))) {
    body.fault("/slot", "must be the record system's id of the slot that the office proposes");
  }
  if (other && !start) body.fault("/start", "must be when it begins: 2026-10-12T13:30:00Z");
  if (!other && (slot || start_text)) body.fault("/slot", "only goes with other_time");
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[=](Work& work) -> net::Response {
    const auto ask = work.desk().office_ask(work.state(), id);
    if (!ask) return rejected(Rejection::request_is_not_open);
    command::BookingResult result;
    result.booking = ask->booking;
    result.request = id;
    result.answer = said == "accepted"  ? BookingAnswer::yes
                    : said == "refused" ? BookingAnswer::no
                                        : BookingAnswer::counter;
    if (other) result.found.push_back(other_time(work, *ask, *slot, *start));
    const Rejection no =
        work.tell(command::ToBooking{std::make_shared<const BookingCommand>(result)});
    if (no != Rejection::none) return rejected(no);
    return json_answer(200, booking_json(work, ask->booking));
  }};
}

}  // namespace

void add_office_routes(Api& api) {
  api.add("GET", "/v1/office-requests",
          {Role::viewer, false, list_asks,
           "Offices to telephone: whether they take somebody at a time that is held."});
  api.add("POST", "/v1/office-requests/{request}/claim",
          {Role::operates, true, claim, "Somebody asks the office.",
           R"({"who": {"type": "string", "maxLength": 100}})"});
  api.add("POST", "/v1/office-requests/{request}/answer",
          {Role::operates, true, answer, "What the office says.",
           R"({"answer": {"enum": ["accepted", "refused", "other_time"]},
               "slot": {"type": "string", "description": "With other_time: the record system's id of the slot."},
               "start": {"type": "string", "format": "date-time"}})"});
}

}  // namespace rb::prod
