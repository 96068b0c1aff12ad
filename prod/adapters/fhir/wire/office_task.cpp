#include "prod/adapters/fhir/wire/office_task.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/log/json.hpp"
#include "core/provider/negotiation/offered_times.hpp"
#include "core/provider/office/ladder.hpp"
#include "prod/adapters/fhir/wire/appointments.hpp"

namespace rb::prod::fhir {
namespace {

constexpr std::string_view kCode = "appointment-request";
constexpr std::string_view kWithdrawn = "withdrawn";
// What was asked for, beside the focus, which an office may change.
constexpr std::string_view kSlotAsked = "slot";
constexpr std::string_view kStartAsked = "start";

// Lower case, with one blank for whatever is neither letter nor digit.
std::string plain(std::string_view text) {
  std::string words;
  for (const char c : text.substr(0, 500)) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool kept = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept) {
      words += static_cast<char>(upper ? c - 'A' + 'a' : c);
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  if (words.ends_with(' ')) words.pop_back();
  return words;
}

// What a concept is called: its codes, their displays, its text.
std::vector<std::string> words_of(const Json& concept_json) {
  std::vector<std::string> words;
  for (const Json& coding : list_of(concept_json, "coding")) {
    words.push_back(plain(text_of(coding, "code")));
    words.push_back(plain(text_of(coding, "display")));
  }
  words.push_back(plain(text_of(concept_json, "text")));
  std::erase(words, std::string());
  return words;
}

Json coded(std::string_view code, std::string_view text) {
  return {{"coding", Json::array({Json{{"system", kIdentifierSystem}, {"code", code}}})},
          {"text", text}};
}

Json reference(const std::string& text) {
  return {{"reference", text}};
}

Json named(const std::string& name) {
  return {{"system", kIdentifierSystem}, {"value", name}};
}

std::string_view referred_in(const Json& object, std::string_view name, std::string_view type) {
  const Json* found = member(object, name);
  return found == nullptr ? std::string_view{} : id_in(text_of(*found, "reference"), type);
}

// A decimal number as we write it, up to `most`.
std::optional<std::uint32_t> read_number(std::string_view text, std::uint32_t most) {
  std::uint32_t value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  const bool plain_number = text == "0" || (!text.empty() && text.front() != '0');
  if (!plain_number || read.ec != std::errc{} || read.ptr != end || value > most) {
    return std::nullopt;
  }
  return value;
}

bool is_ours(const Json& concept_json, std::string_view code) {
  const auto& codings = list_of(concept_json, "coding");
  return std::any_of(codings.begin(), codings.end(), [code](const Json& coding) {
    return text_of(coding, "system") == kIdentifierSystem && text_of(coding, "code") == code;
  });
}

bool is_time(const Json& output) {
  const Json* type = member(output, "type");
  if (type == nullptr) return false;
  const auto words = words_of(*type);
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word == "start" || word == "other time";
  });
}

void add_time(NamedTime time, OfficeTask& task) {
  if (time.slot.empty() && !time.start) return;
  const bool asked_for = time.slot.empty() ? time.start == task.start : time.slot == task.slot;
  const bool known = std::any_of(task.times.begin(), task.times.end(), [&](const NamedTime& other) {
    return other.slot == time.slot && other.start == time.start;
  });
  if (!asked_for && !known && task.times.size() < kMostOfferedTimes) {
    task.times.push_back(std::move(time));
  }
}

void read_asked(const Json& resource, OfficeTask& task) {
  for (const Json& input : list_of(resource, "input")) {
    const Json* type = member(input, "type");
    if (type == nullptr) continue;
    if (is_ours(*type, kSlotAsked)) task.slot = referred_in(input, "valueReference", "Slot");
    if (is_ours(*type, kStartAsked)) task.start = read_instant(text_of(input, "valueDateTime"));
  }
  // Some servers keep only what they know.
  if (task.slot.empty()) task.slot = referred_in(resource, "focus", "Slot");
}

void read_times(const Json& resource, OfficeTask& task) {
  for (const Json& output : list_of(resource, "output")) {
    if (!is_time(output)) continue;
    add_time({std::string(referred_in(output, "valueReference", "Slot")), std::nullopt}, task);
    add_time({{}, read_instant(text_of(output, "valueDateTime"))}, task);
  }
  add_time({std::string(referred_in(resource, "focus", "Slot")), std::nullopt}, task);
}

std::optional<office::AnswerKind> answer_of(const OfficeTask& task) {
  using enum office::AnswerKind;
  const std::string_view status = task.status;
  if (status == "received" || status == "in-progress") return acknowledged;
  if (status == "on-hold") return task.times.empty() ? acknowledged : counter_offer;
  if (status == "accepted" || status == "completed") return accepted;
  if (status == "rejected") return task.times.empty() ? refused : counter_offer;
  if (status == "failed" || status == "entered-in-error") return refused;
  if (status == "cancelled" && !task.withdrawn) return refused;
  return std::nullopt;
}

}  // namespace

std::string office_task_code() {
  return std::string(kIdentifierSystem) + '|' + std::string(kCode);
}

std::string OfficeNames::of(OfficeRequestId request) const {
  return prefix_ + std::to_string(request.value());
}

std::string OfficeNames::of(office::SendId send) const {
  return of(send.request) + "-" + std::to_string(send.round) + "-" + std::to_string(send.rung);
}

std::optional<office::SendId> OfficeNames::read(std::string_view name) const {
  if (!name.starts_with(prefix_)) return std::nullopt;
  name.remove_prefix(prefix_.size());
  const std::size_t first = name.find('-');
  const std::size_t second = first == name.npos ? name.npos : name.find('-', first + 1);
  if (second == name.npos) return std::nullopt;
  const auto request = read_number(name.substr(0, first), OfficeRequestId::none().value() - 1);
  const auto round = read_number(name.substr(first + 1, second - first - 1), 255);
  const auto rung = read_number(name.substr(second + 1), office::kMostRungs - 1);
  if (!request || !round || *round == 0 || !rung) return std::nullopt;
  return office::SendId{OfficeRequestId{*request}, static_cast<std::uint8_t>(*round),
                        static_cast<std::uint8_t>(*rung)};
}

Json office_task(const OfficeTaskOrder& order) {
  const bool nobodys = order.practitioner.starts_with("Schedule/");
  Json body = {
      {"resourceType", "Task"},
      {"identifier", Json::array({named(order.name), named(order.request_name)})},
      {"status", "requested"},
      {"intent", "proposal"},
      {"priority", order.reminder ? "urgent" : "routine"},
      {"code", coded(kCode, "appointment request")},
      {"description", order.reminder ? "Can this patient have this time? You were asked before."
                                     : "Can this patient have this time?"},
      {"focus", reference(nobodys ? order.practitioner : "Slot/" + order.slot)},
      {"for", reference("Patient/" + order.patient)},
      {"authoredOn", rfc3339(order.authored)},
      {"input", Json::array({Json{{"type", coded(kSlotAsked, "slot")},
                                  {"valueReference", reference("Slot/" + order.slot)}},
                             Json{{"type", coded(kStartAsked, "start")},
                                  {"valueDateTime", rfc3339(order.start)}}})}};
  if (!nobodys && !order.practitioner.empty()) body["owner"] = reference(order.practitioner);
  if (order.useful_until != kNever) {
    body["restriction"] = {{"period", {{"end", rfc3339(order.useful_until)}}}};
  }
  return body;
}

std::string OfficeTask::fingerprint() const {
  if (!answer) return {};
  std::string text =
      std::to_string(static_cast<int>(*answer)) + '/' + std::to_string(static_cast<int>(refusal));
  for (const NamedTime& time : times) {
    text += '/' + time.slot + '@' + (time.start ? rfc3339(*time.start) : std::string());
  }
  return text;
}

std::optional<OfficeTask> read_office_task(const Json& resource, const OfficeNames& names) {
  if (text_of(resource, "resourceType") != "Task" || !is_id(text_of(resource, "id"))) {
    return std::nullopt;
  }
  OfficeTask task;
  std::optional<office::SendId> send;
  for (const Json& identifier : list_of(resource, "identifier")) {
    if (send || text_of(identifier, "system") != kIdentifierSystem) continue;
    send = names.read(text_of(identifier, "value"));
  }
  if (!send) return std::nullopt;
  task.id = text_of(resource, "id");
  task.send = *send;
  task.status = text_of(resource, "status");
  read_asked(resource, task);
  const Json* reason = member(resource, "statusReason");
  task.withdrawn = task.status == "cancelled" && reason != nullptr && is_ours(*reason, kWithdrawn);
  read_times(resource, task);
  task.answer = answer_of(task);
  using enum office::AnswerKind;
  if (task.answer != accepted && task.answer != counter_offer) task.times.clear();
  if (task.status == "rejected" && reason != nullptr) {
    task.refusal = refusal_of(*reason);
  }
  return task;
}

bool is_void(std::string_view status) {
  constexpr std::array<std::string_view, 4> kVoid = {"rejected", "cancelled", "failed",
                                                     "entered-in-error"};
  return std::find(kVoid.begin(), kVoid.end(), status) != kVoid.end();
}

Json withdrawn_task(Json task) {
  task["status"] = "cancelled";
  task["statusReason"] = coded(kWithdrawn, "No answer is needed any more.");
  return task;
}

office::Refusal refusal_of(const Json& reason) {
  using enum office::Refusal;
  // The first that is found; each in the words of plain().
  constexpr std::array<std::pair<std::string_view, office::Refusal>, 20> kWords = {{
      {"no new patients", no_new_patients},  {"not accepting new", no_new_patients},
      {"not taking new", no_new_patients},   {"new patients", no_new_patients},
      {"panel closed", no_new_patients},     {"out of network", out_of_network},
      {"not in network", out_of_network},    {"insurance not accepted", out_of_network},
      {"referral needed", referral_needed},  {"referral required", referral_needed},
      {"needs a referral", referral_needed}, {"needs referral", referral_needed},
      {"wrong specialty", wrong_specialty},  {"wrong speciality", wrong_specialty},
      {"other specialty", wrong_specialty},  {"no time", no_time_left},
      {"fully booked", no_time_left},        {"no availability", no_time_left},
      {"no openings", no_time_left},         {"slot taken", no_time_left},
  }};
  for (const std::string& words : words_of(reason)) {
    for (const auto& [phrase, refusal] : kWords) {
      if ((' ' + words + ' ').find(' ' + std::string(phrase) + ' ') != std::string::npos) {
        return refusal;
      }
    }
  }
  return other;
}

}  // namespace rb::prod::fhir
