#include "prod/adapters/fhir/wire/outreach_note.hpp"

#include "core/log/json.hpp"
#include "edge/net/crypto.hpp"
#include "prod/adapters/fhir/wire/appointments.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"

namespace rb::prod::fhir {
namespace {

constexpr const char* kTitle = "Outreach summary";

struct Item {
  const char* id;
  const char* label;
  std::string value;
};

std::string attempt_text(const OutreachNote::Attempt& attempt) {
  std::string text = rfc3339(attempt.at) + " " + attempt.channel + ": " + attempt.outcome;
  if (!attempt.disposition.empty()) text += ", " + attempt.disposition;
  return text;
}

// What every form of the note says, in this order; empty values are left out.
std::vector<Item> items_of(const OutreachNote& note) {
  std::vector<Item> items = {{"campaign", "Campaign", note.campaign},
                             {"source", "Requested over", note.source},
                             {"outcome", "Outcome", note.outcome},
                             {"appointment", "Appointment", note.appointment},
                             {"escalation", "Escalation", note.escalation},
                             {"concerns", "Concerns", note.concerns},
                             {"begun", "Begun", rfc3339(note.begun)},
                             {"ended", "Ended", rfc3339(note.ended)}};
  for (const std::string& summary : note.summaries) {
    items.push_back({"summary", "Summary of a call", summary});
  }
  for (const std::string& told : note.told) {
    items.push_back({"told", "Told by the patient", told});
  }
  for (const OutreachNote::Attempt& attempt : note.attempts) {
    items.push_back({"attempt", "Attempt", attempt_text(attempt)});
  }
  std::erase_if(items, [](const Item& item) { return item.value.empty(); });
  return items;
}

std::string text_of_note(const OutreachNote& note) {
  std::string text;
  for (const Item& item : items_of(note))
    text += std::string(item.label) + ": " + item.value + '\n';
  return text;
}

Json identifier(const std::string& value) {
  return {{"system", kIdentifierSystem}, {"value", value}};
}

Json subject(const OutreachNote& note) {
  return {{"reference", "Patient/" + note.patient}};
}

// By our identifier: the engine's number of an appointment is not the server's id.
Json appointment(const OutreachNote& note) {
  return {{"type", "Appointment"}, {"identifier", identifier(note.appointment)}};
}

Json communication(const OutreachNote& note) {
  Json payload = Json::array();
  for (const Item& item : items_of(note)) {
    payload.push_back({{"contentString", std::string(item.label) + ": " + item.value}});
  }
  Json body = {{"resourceType", "Communication"},
               {"status", "completed"},
               {"identifier", Json::array({identifier(note.identifier)})},
               {"topic", {{"text", kTitle}}},
               {"subject", subject(note)},
               {"sent", rfc3339(note.ended)},
               {"payload", std::move(payload)}};
  if (!note.appointment.empty()) body["about"] = Json::array({appointment(note)});
  return body;
}

Json questionnaire_response(const OutreachNote& note) {
  Json items = Json::array();
  for (const Item& item : items_of(note)) {
    const std::string_view id = item.id;
    // A question with several answers is one item.
    const bool several = id == "attempt" || id == "summary" || id == "told";
    if (several && !items.empty() && items.back()["linkId"] == id) {
      items.back()["answer"].push_back({{"valueString", item.value}});
      continue;
    }
    const char* type = id == "begun" || id == "ended" ? "valueDateTime" : "valueString";
    items.push_back({{"linkId", item.id},
                     {"text", item.label},
                     {"answer", Json::array({Json{{type, item.value}}})}});
  }
  return {{"resourceType", "QuestionnaireResponse"},   {"status", "completed"},
          {"identifier", identifier(note.identifier)}, {"subject", subject(note)},
          {"authored", rfc3339(note.ended)},           {"item", std::move(items)}};
}

Json document_reference(const OutreachNote& note) {
  const Json attachment = {{"contentType", "text/plain; charset=utf-8"},
                           {"title", kTitle},
                           {"creation", rfc3339(note.ended)},
                           {"data", net::base64(text_of_note(note))}};
  Json body = {{"resourceType", "DocumentReference"},
               {"status", "current"},
               {"identifier", Json::array({identifier(note.identifier)})},
               {"type", {{"text", kTitle}}},
               {"subject", subject(note)},
               {"date", rfc3339(note.ended)},
               {"content", Json::array({Json{{"attachment", attachment}}})}};
  if (!note.appointment.empty()) {
    body["context"] = {{"related", Json::array({appointment(note)})}};
  }
  return body;
}

Json file_line(const OutreachNote& note) {
  Json attempts = Json::array();
  for (const OutreachNote::Attempt& attempt : note.attempts) {
    attempts.push_back({{"at", rfc3339(attempt.at)},
                        {"channel", attempt.channel},
                        {"outcome", attempt.outcome},
                        {"disposition", attempt.disposition}});
  }
  Json line = {{"identifier", note.identifier},   {"patient", note.patient},
               {"campaign", note.campaign},       {"outcome", note.outcome},
               {"appointment", note.appointment}, {"escalation", note.escalation},
               {"concerns", note.concerns},       {"begun", rfc3339(note.begun)},
               {"ended", rfc3339(note.ended)},    {"attempts", std::move(attempts)}};
  if (!note.source.empty()) line["source"] = note.source;
  if (!note.summaries.empty()) line["summaries"] = note.summaries;
  if (!note.told.empty()) line["told"] = note.told;
  return line;
}

}  // namespace

std::string note_body(Rung rung, const OutreachNote& note) {
  switch (rung) {
    case Rung::communication:
      return write_json(communication(note));
    case Rung::questionnaire_response:
      return write_json(questionnaire_response(note));
    case Rung::document_reference:
      return write_json(document_reference(note));
    case Rung::file:
      break;
  }
  return write_json(file_line(note));
}

}  // namespace rb::prod::fhir
