// What people do of their own accord, as others tell us: an office's telephone, a portal, a list of
// numbers that want to be left alone.
#include "prod/tenant/inbound.hpp"
#include "edge/roster/phone.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/routes/routes.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr std::size_t kMostNumbers = 100'000;
constexpr std::size_t kLongestText = 1'600;  // what a carrier joins to one text

// E.164; empty with a fault.
std::string number_of(JsonBody& body, const std::string& pointer, std::string_view text,
                      const edge::ZonePrefixes& prefixes) {
  auto phone = edge::parse_phone(text, prefixes);
  if (phone) return phone->e164;
  body.fault(pointer, phone.error());
  return {};
}

template <class Id>
json id_or_null(Id id) {
  return id.is_none() ? json(nullptr) : json(id.value());
}

Prepared text_came(JsonBody& body, const edge::ZonePrefixes& prefixes) {
  const std::string from = number_of(body, "/from", body.text("from"), prefixes);
  const std::string text = body.text("text", kLongestText);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[from, text](Work& work) -> net::Response {
    const TextTaken taken = take_text(work, from, text);
    return json_answer(200,
                       {{"understood", name_of(taken.wish)},
                        {"opted_out", taken.opted_out},
                        {"assignment", id_or_null(taken.assignment)},
                        {"concern", id_or_null(taken.concern)},
                        {"answer", taken.answer.empty() ? json(nullptr) : json(taken.answer)}});
  }};
}

// Somebody called and said who they are, or from where.
Prepared call_came(JsonBody& body, const edge::ZonePrefixes& prefixes) {
  const auto patient = body.maybe_text("patient");
  const auto from = body.maybe_text("from");
  if (patient.has_value() == from.has_value()) {
    body.fault("", "needs `patient` or `from`, and not both");
  }
  const std::string number = from ? number_of(body, "/from", *from, prefixes) : std::string{};
  const std::string name =
      body.choice("act", {"chose_slot", "confirmed", "declined", "asked_callback", "opted_out"});
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[patient, number, name](Work& work) -> net::Response {
    std::vector<PatientId> people;
    PhoneId phone;
    if (patient) {
      people.push_back(work.directory().find(*patient));
    } else if (phone = work.directory().find_number(number); !phone.is_none()) {
      people = work.directory().at_number(phone);
    }
    if (name == "opted_out" && !patient) {
      return json_answer(200, {{"opted_out", stop_number(work, number)}, {"assignment", nullptr}});
    }
    if (people.empty() || people.front().is_none()) {
      return rejected(Rejection::patient_is_unknown);
    }
    if (name == "opted_out") {
      const Rejection no = work.tell(command::OptOut{people.front(), PhoneId::none()});
      if (no != Rejection::none) return rejected(no);
      return json_answer(200, {{"opted_out", 1}, {"assignment", nullptr}});
    }
    const AssignmentId id = outreach_of(work, phone, people);
    if (id.is_none()) return rejected(Rejection::assignment_is_unknown);
    proto::Act::Value act = proto::Act::unset;
    proto::Act::Value_Parse(name, &act);
    const Rejection no =
        work.tell(command::PatientAct{id, static_cast<Act>(act), ActSource::inbound_call});
    if (no != Rejection::none) return rejected(no);
    return json_answer(200, {{"opted_out", 0}, {"assignment", id.value()}});
  }};
}

Prepared take_contact(const Call& call) {
  JsonBody body(call.request.body);
  const std::string channel = body.choice("channel", {"text", "call"});
  return channel == "call" ? call_came(body, call.prefixes) : text_came(body, call.prefixes);
}

Prepared take_opt_outs(const Call& call) {
  JsonBody body(call.request.body);
  const json* list = body.list("numbers", kMostNumbers);
  if (list == nullptr) body.fault("/numbers", "is missing");
  std::vector<std::string> numbers;
  for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
    const std::string pointer = "/numbers/" + std::to_string(i);
    if (!(*list)[i].is_string()) {
      body.fault(pointer, "must be a string");
      continue;
    }
    numbers.push_back(
        number_of(body, pointer, (*list)[i].get_ref<const std::string&>(), call.prefixes));
  }
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  return Actions{[numbers = std::move(numbers)](Work& work) -> net::Response {
    std::size_t people = 0;
    for (const std::string& number : numbers) people += stop_number(work, number);
    return json_answer(200, {{"numbers", numbers.size()}, {"opted_out", people}});
  }};
}

}  // namespace

void add_inbound_routes(Api& api) {
  api.add(
      "POST", "/v1/inbound-contacts",
      {Role::operates, true, take_contact,
       "Somebody wrote or called; what they want goes to the outreach that they mean. `answer` is "
       "to be sent to who wrote; `concern` waits for a person.",
       R"({"channel": {"enum": ["text", "call"]},
               "from": {"type": "string", "description": "The number."},
               "text": {"type": "string", "description": "Of a text."},
               "patient": {"type": "string", "description": "Of a call, instead of the number."},
               "act": {"enum": ["chose_slot", "confirmed", "declined", "asked_callback",
                                "opted_out"], "description": "Of a call."}})",
       true});
  api.add("POST", "/v1/opt-outs",
          {Role::operates, true, take_opt_outs,
           "Numbers that are contacted no more, also those that nobody has yet.",
           R"({"numbers": {"type": "array", "items": {"type": "string"}}})", true});
}

}  // namespace rb::prod
