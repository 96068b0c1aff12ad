#include "prod/http/offices/office_event_body.hpp"

#include "core/provider/negotiation/offered_times.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"
#include "prod/adapters/offices/wire/words.hpp"
#include "prod/http/json_body.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kLongestId = 100;

Instant start_in(JsonBody& body, const std::string& text) {
  const auto start = fhir::read_instant(text);
  if (!start) body.fault("/start", "must be a time such as 2026-10-12T13:30:00Z");
  return start.value_or(Instant{});
}

void check_slot(JsonBody& body, const std::string& slot) {
  if (!fhir::is_id(slot)) body.fault("/slot", "must be the record system's id of a slot");
}

// Which time it is, if the office says so.
void read_acceptance(JsonBody& body, OfficeSaid& said) {
  const auto start = body.maybe_text("start", 40);
  const auto slot = body.maybe_text("slot");
  FoundTime time;
  if (start) time.start = start_in(body, *start);
  if (slot) {
    check_slot(body, *slot);
    time.slot = *slot;
    if (!start) body.fault("/start", "goes with slot");
  }
  if (start) said.times.push_back(std::move(time));
}

FoundTime read_time(JsonBody& body) {
  FoundTime time;
  time.slot = body.text("slot");
  if (!time.slot.empty()) check_slot(body, time.slot);
  const std::string start = body.text("start", 40);
  if (!start.empty()) time.start = start_in(body, start);
  return time;
}

void read_times(JsonBody& body, OfficeSaid& said) {
  const nlohmann::json* list = body.full_list("times", kMostOfferedTimes);
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    JsonBody one((*list)[i].dump());
    said.times.push_back(read_time(one));
    for (const FieldFault& fault : one.faults()) {
      body.fault("/times/" + std::to_string(i) + fault.pointer, fault.detail);
    }
  }
}

}  // namespace

tl::expected<OfficeEventBody, std::vector<FieldFault>> read_office_event(const std::string& text) {
  JsonBody body(text);
  OfficeEventBody event;
  event.id = body.text("id", kLongestId);
  event.name = body.text("request", kLongestId);
  const auto kind = office_answer_of(body.choice("type", office_answers()));
  if (kind) event.said.kind = *kind;
  if (kind == office::AnswerKind::accepted) read_acceptance(body, event.said);
  if (kind == office::AnswerKind::counter_offer) read_times(body, event.said);
  if (kind == office::AnswerKind::refused) {
    const auto refusal = office_refusal_of(body.choice("reason", office_refusals()));
    event.said.refusal = refusal.value_or(office::Refusal::other);
  }
  if (auto faults = body.faults(); !faults.empty()) return tl::unexpected(std::move(faults));
  return event;
}

}  // namespace rb::prod
