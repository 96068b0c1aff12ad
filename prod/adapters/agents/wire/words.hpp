// The words of the contract, and what they mean to an outreach. Words that are not in here are
// none of the contract's.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/outreach/commands.hpp"
#include "prod/adapters/telephony/wire/carrier_codes.hpp"

namespace rb::prod {

// What an agent may do while it talks. Adding one adds a line to the table in words.cpp.
enum class AgentTool : std::uint8_t {
  get_context,
  confirm,
  decline,
  request_callback,
  choose_slot,
  opt_out,
  transfer_to_person,
  verify_identity,
  search_slots,
  hold_slot,
  book_slot,
  escalate,
  write_summary,
};
[[nodiscard]] std::string_view name_of(AgentTool tool);
[[nodiscard]] std::optional<AgentTool> agent_tool_of(std::string_view name);
[[nodiscard]] const std::vector<std::string_view>& agent_tools();
// What the patient has decided when an agent uses it; nothing for a tool that only asks.
[[nodiscard]] std::optional<Disposition> decision_of(AgentTool tool);

// Those of a call: of a campaign that books step by step, or that tells of a booking, or neither.
enum class AgentCallKind : std::uint8_t { plain, books, tells_of_booking };
[[nodiscard]] std::vector<std::string_view> agent_tools_of(AgentCallKind kind);
// Why an agent asks for a person, as in the dialogues: "symptoms", "distress" ...
[[nodiscard]] const std::vector<std::string_view>& agent_escalations();

// How a call ended: "answered_human", "answered_machine", "no_answer", "busy", "bad_number",
// "rejected", "failed" (it certainly did not ring), "cancelled" (called off; it may have rung, so
// that counts as no answer).
[[nodiscard]] std::optional<Outcome> agent_outcome_of(std::string_view name);
[[nodiscard]] const std::vector<std::string_view>& agent_outcomes();
// What came of a conversation: "booked" ... "no_decision".
[[nodiscard]] std::optional<Disposition> agent_disposition_of(std::string_view name);
[[nodiscard]] const std::vector<std::string_view>& agent_dispositions();

[[nodiscard]] std::string_view agent_name_of(Purpose purpose);
[[nodiscard]] std::string_view agent_name_of(CallerId caller);

// Of a call that a gateway refused with that status and `code` ("" for none).
[[nodiscard]] Verdict verdict_of_agent_refusal(int status, std::string_view code);

}  // namespace rb::prod
