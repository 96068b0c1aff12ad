#include "prod/adapters/agents/wire/words.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

// Bits of AgentCallKind.
constexpr std::uint8_t kPlain = 1U << static_cast<unsigned>(AgentCallKind::plain);
constexpr std::uint8_t kBooks = 1U << static_cast<unsigned>(AgentCallKind::books);
constexpr std::uint8_t kTells = 1U << static_cast<unsigned>(AgentCallKind::tells_of_booking);
constexpr std::uint8_t kEvery = kPlain | kBooks | kTells;
constexpr std::uint8_t kVisits = kBooks | kTells;

struct ToolRow {
  AgentTool tool;
  std::string_view name;
  std::optional<Disposition> decision;
  std::uint8_t calls;  // that have it
};
constexpr std::array kTools = {
    ToolRow{AgentTool::get_context, "get_context", std::nullopt, kEvery},
    ToolRow{AgentTool::confirm, "confirm", Disposition::confirmed, kPlain | kTells},
    ToolRow{AgentTool::decline, "decline", Disposition::declined, kEvery},
    ToolRow{AgentTool::request_callback, "request_callback", Disposition::callback_requested,
            kEvery},
    ToolRow{AgentTool::choose_slot, "choose_slot", Disposition::booked, kPlain | kBooks},
    ToolRow{AgentTool::opt_out, "opt_out", Disposition::opted_out, kEvery},
    ToolRow{AgentTool::transfer_to_person, "transfer_to_person", Disposition::escalated, kEvery},
    ToolRow{AgentTool::verify_identity, "verify_identity", std::nullopt, kVisits},
    ToolRow{AgentTool::search_slots, "search_slots", std::nullopt, kVisits},
    ToolRow{AgentTool::hold_slot, "hold_slot", std::nullopt, kVisits},
    ToolRow{AgentTool::book_slot, "book_slot", std::nullopt, kVisits},
    ToolRow{AgentTool::escalate, "escalate", Disposition::escalated, kEvery},
    ToolRow{AgentTool::write_summary, "write_summary", std::nullopt, kEvery},
};

template <class Value>
struct Word {
  std::string_view name;
  Value value;
};
constexpr std::array kOutcomes = {
    Word<Outcome>{"answered_human", Outcome::answered_human},
    Word<Outcome>{"answered_machine", Outcome::answered_machine},
    Word<Outcome>{"no_answer", Outcome::no_answer},
    Word<Outcome>{"busy", Outcome::busy},
    Word<Outcome>{"bad_number", Outcome::bad_number},
    Word<Outcome>{"rejected", Outcome::rejected},
    Word<Outcome>{"failed", Outcome::failed},
    Word<Outcome>{"cancelled", Outcome::no_answer},
};
constexpr std::array kDispositions = {
    Word<Disposition>{"booked", Disposition::booked},
    Word<Disposition>{"confirmed", Disposition::confirmed},
    Word<Disposition>{"declined", Disposition::declined},
    Word<Disposition>{"callback_requested", Disposition::callback_requested},
    Word<Disposition>{"wrong_person", Disposition::wrong_person},
    Word<Disposition>{"opted_out", Disposition::opted_out},
    Word<Disposition>{"escalated", Disposition::escalated},
    Word<Disposition>{"no_decision", Disposition::no_decision},
};
constexpr std::array kRefusals = {
    Word<Verdict>{"bad_number", {Outcome::bad_number, Disposition::none, Trouble::none}},
    Word<Verdict>{"rejected", {Outcome::rejected, Disposition::none, Trouble::none}},
    Word<Verdict>{"opted_out", {Outcome::rejected, Disposition::opted_out, Trouble::none}},
    Word<Verdict>{"too_many_calls", {Outcome::failed, Disposition::none, Trouble::rate}},
    Word<Verdict>{"account", {Outcome::failed, Disposition::none, Trouble::account}},
};

template <class Table>
auto find_word(const Table& table, std::string_view name)
    -> std::optional<decltype(table[0].value)> {
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.name == name; });
  if (found == table.end()) return std::nullopt;
  return found->value;
}

template <class Table>
std::vector<std::string_view> names_of(const Table& table) {
  std::vector<std::string_view> names;
  for (const auto& row : table) names.push_back(row.name);
  return names;
}

const ToolRow& row_of(AgentTool tool) {
  return kTools[static_cast<std::size_t>(tool)];
}

}  // namespace

std::string_view name_of(AgentTool tool) {
  return row_of(tool).name;
}

std::optional<AgentTool> agent_tool_of(std::string_view name) {
  for (const ToolRow& row : kTools) {
    if (row.name == name) return row.tool;
  }
  return std::nullopt;
}

const std::vector<std::string_view>& agent_tools() {
  static const std::vector<std::string_view> names = names_of(kTools);
  return names;
}

std::optional<Disposition> decision_of(AgentTool tool) {
  return row_of(tool).decision;
}

std::vector<std::string_view> agent_tools_of(AgentCallKind kind) {
  std::vector<std::string_view> names;
  for (const ToolRow& row : kTools) {
    if ((row.calls >> static_cast<unsigned>(kind) & 1U) != 0) names.push_back(row.name);
  }
  return names;
}

const std::vector<std::string_view>& agent_escalations() {
  static const std::vector<std::string_view> names = {
      "symptoms",        "distress",       "person",       "language",     "not_understood",
      "provider_change", "transport",      "no_slot",      "dissatisfied", "identity_failed",
      "details_missing", "booking_failed", "change_wanted"};
  return names;
}

std::optional<Outcome> agent_outcome_of(std::string_view name) {
  return find_word(kOutcomes, name);
}

const std::vector<std::string_view>& agent_outcomes() {
  static const std::vector<std::string_view> names = names_of(kOutcomes);
  return names;
}

std::optional<Disposition> agent_disposition_of(std::string_view name) {
  return find_word(kDispositions, name);
}

const std::vector<std::string_view>& agent_dispositions() {
  static const std::vector<std::string_view> names = names_of(kDispositions);
  return names;
}

std::string_view agent_name_of(Purpose purpose) {
  switch (purpose) {
    case Purpose::recall:
      return "recall";
    case Purpose::reschedule:
      return "reschedule";
    case Purpose::confirm:
      return "confirm";
    case Purpose::follow_up:
      return "follow_up";
    case Purpose::waitlist_offer:
      return "waitlist_offer";
  }
  return "recall";
}

std::string_view agent_name_of(CallerId caller) {
  switch (caller) {
    case CallerId::verified:
      return "verified";
    case CallerId::identified:
      return "identified";
    case CallerId::unidentified:
      break;
  }
  return "unidentified";
}

Verdict verdict_of_agent_refusal(int status, std::string_view code) {
  if (const auto verdict = find_word(kRefusals, code)) return *verdict;
  if (status == 429) return {Outcome::failed, Disposition::none, Trouble::rate};
  if (status == 401 || status == 403) return {Outcome::failed, Disposition::none, Trouble::account};
  return {};
}

}  // namespace rb::prod
