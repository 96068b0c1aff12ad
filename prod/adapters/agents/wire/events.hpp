// What a gateway reports while a call goes on, what that means to the outreach, and what it is
// answered. Pure: reading JSON and asking the tenant are the webhook's.
//
//   event         answer                                  the attempt
//   ringing       {"action": "continue" | "hang_up"}      goes on
//   answered      {"action": "continue" | "hang_up"}      goes on
//   tool_call     {"result": {...}}                       ends with the decision, if it is one
//   ended         {}                                      ends, if nothing has ended it
//
// What the patient decided is the end of the attempt: the caller makes it durable, and only then
// answers. So nothing that a patient was told is lost in a crash. An event that comes again says
// nothing new; an opt-out is never too late.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "core/outreach/commands.hpp"
#include "prod/adapters/agents/wire/visits.hpp"
#include "prod/adapters/agents/wire/words.hpp"

namespace rb::prod {

enum class AgentEventType : std::uint8_t { ringing, answered, tool_call, ended };

// Of a tool call; each is of the tool that it names.
struct AgentArguments {
  std::optional<std::chrono::year_month_day> birth_date;  // verify_identity
  TimeWish wish;                                          // search_slots; all empty: any time
  std::vector<SlotId> refused;                            // search_slots: of the offers
  DetailSet known = 0;                                    // search_slots: what they have told
  SlotId slot;                                            // hold_slot, book_slot
  std::string reason;                                     // escalate
  std::string words;                                      // escalate: the patient's, if told
  std::string text;                                       // write_summary
  std::string transcript;                                 // write_summary: where it can be read
};

struct AgentEvent {
  std::string id;    // the gateway's, of this event: the same when it comes again
  std::string call;  // as the daemon named it
  AgentEventType type = AgentEventType::ringing;
  AgentTool tool = AgentTool::get_context;      // tool_call
  Outcome outcome = Outcome::no_answer;         // ended
  Disposition disposition = Disposition::none;  // ended
  bool left_voicemail = false;                  // ended
  Millis talk{};                                // so far; tool_call, ended
  AgentArguments arguments{};                   // tool_call
};

// What the tenant knows of the attempt at this moment.
struct AgentView {
  // Open, not opted out, inside its window: anything else is hung up on.
  bool may_go_on = false;
  std::string first_name;
  std::string language;
  std::string organisation;
  std::string callback_number;
  std::string flow;
  Purpose purpose = Purpose::recall;
  std::string transfer_to;  // E.164
  AgentCallKind kind = AgentCallKind::plain;
  std::optional<AgentVisit> visit{};  // not of a plain call
};

// The command that the event is; nothing for one that ends nothing.
[[nodiscard]] std::optional<command::AttemptFinished> finished_by(const AgentEvent& event,
                                                                  AttemptId attempt);

// Whether the engine took a decision. `unproven`: it is the patient's alone, and nobody has proven
// to be them. `nothing_there`: there is nothing that it could be about.
enum class AgentDecision : std::uint8_t { none, noted, too_late, unproven, nothing_there };

// {"accepted": false, "reason": "the_call_is_over"}
[[nodiscard]] nlohmann::ordered_json agent_refusal(std::string_view reason);
inline constexpr std::string_view kCallIsOver = "the_call_is_over";
inline constexpr std::string_view kNotVerified = "identity_not_verified";

// The answer to a tool call, around its result.
[[nodiscard]] std::string answer_tool(const nlohmann::ordered_json& result);
// The answer to every event but a call of a tool that neither asks for the context nor decides. An
// attempt that may not go on is told nothing about the patient.
[[nodiscard]] std::string answer_event(const AgentEvent& event, const AgentView& view,
                                       AgentDecision decision);

}  // namespace rb::prod
