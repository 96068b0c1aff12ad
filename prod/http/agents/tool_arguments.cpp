#include "prod/http/agents/tool_arguments.hpp"

#include "edge/net/url.hpp"
#include "edge/roster/field_values.hpp"
#include "prod/http/bookings/booking_body.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kMostRefused = 16;
// Of what a patient said: as many as a body has room for. What is kept of them is cut.
constexpr std::size_t kMostWords = 65'536;
constexpr std::int64_t kLastSlot = 4'294'967'294;

void read_birth_date(JsonBody& given, AgentArguments& arguments) {
  const std::string text = given.text("birth_date", 40);
  if (text.empty()) return;
  const auto date = edge::read_date(text);
  const bool iso = text.size() == 10 && text[4] == '-';
  if (!date || !iso) return given.fault("/birth_date", "must be a day such as 1961-03-14");
  arguments.birth_date = std::chrono::year_month_day{*date};
}

void read_refused(JsonBody& given, AgentArguments& arguments) {
  const nlohmann::json* list = given.list("refused", kMostRefused);
  if (list == nullptr) return;
  for (const nlohmann::json& slot : *list) {
    const bool fits = slot.is_number_unsigned() && slot.get<std::uint64_t>() <= kLastSlot;
    if (!fits) return given.fault("/refused", "each must be the number of a slot");
    arguments.refused.emplace_back(slot.get<std::uint32_t>());
  }
}

// Whoever takes the task follows it: nothing but the address of a page.
void read_transcript(JsonBody& given, AgentArguments& arguments) {
  arguments.transcript = given.maybe_text("transcript", kLongestTranscript).value_or("");
  if (arguments.transcript.empty()) return;
  const auto url = net::parse_url(arguments.transcript);
  if (!url || url->scheme != "https") {
    given.fault("/transcript", "must be an https address");
  }
}

}  // namespace

AgentArguments read_arguments(JsonBody& body, AgentTool tool) {
  AgentArguments arguments;
  const nlohmann::json* object = body.object("arguments");
  JsonBody given(object == nullptr ? "{}" : object->dump());
  switch (tool) {
    case AgentTool::verify_identity:
      read_birth_date(given, arguments);
      break;
    case AgentTool::search_slots:
      arguments.wish = read_wish(given, "wish").value_or(TimeWish{});
      arguments.known = read_details(given, "known");
      read_refused(given, arguments);
      break;
    case AgentTool::hold_slot:
    case AgentTool::book_slot:
      arguments.slot = SlotId{static_cast<std::uint32_t>(given.number("slot", 0, kLastSlot))};
      break;
    case AgentTool::escalate:
      arguments.reason = given.choice("reason", agent_escalations());
      arguments.words = given.maybe_text("words", kMostWords).value_or("");
      break;
    case AgentTool::write_summary:
      arguments.text = given.text("text", kLongestSummary);
      read_transcript(given, arguments);
      break;
    case AgentTool::get_context:
    case AgentTool::confirm:
    case AgentTool::decline:
    case AgentTool::request_callback:
    case AgentTool::choose_slot:
    case AgentTool::opt_out:
    case AgentTool::transfer_to_person:
      break;  // they take none
  }
  for (const FieldFault& fault : given.faults()) {
    body.fault("/arguments" + fault.pointer, fault.detail);
  }
  return arguments;
}

}  // namespace rb::prod
