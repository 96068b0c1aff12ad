// What the agents of a tenant do in their calls about visits: identity, times, bookings, summaries.
// What a wish or a choice becomes is core/session's, what follows is the booking desk's.
//
// Nothing that only the patient may know or do before their date of birth. While the record system
// answers, the agent waits, kToolWaits at most; then it is told that the answer is pending, or that
// the booking goes on without it, and may ask again.
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include "core/session/visit.hpp"
#include "prod/adapters/agents/wire/events.hpp"
#include "prod/clock/timer.hpp"
#include "prod/conversations/flow_book.hpp"
#include "prod/http/agents/agent_talks.hpp"
#include "prod/http/agents/tool_results.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// By the daemon's clock. A caller who hears nothing for longer hangs up.
inline constexpr Millis kToolWaits = 8s;

// On the tenant's thread, once it is loaded. Precondition of everything about an attempt: it is one
// of the tenant's.
class ToolDesk {
 public:
  // All outlive this.
  struct Parts {
    Tenant* tenant = nullptr;
    const SystemClock* clock = nullptr;
    Timer* timer = nullptr;
    const FlowBook* flows = nullptr;  // null: the tenant has none
  };
  explicit ToolDesk(const Parts& parts) : parts_(parts) {}
  ~ToolDesk() { *alive_ = false; }
  ToolDesk(const ToolDesk&) = delete;
  ToolDesk& operator=(const ToolDesk&) = delete;

  [[nodiscard]] Result<void> restore(const Entry& entry) { return talks_.restore(entry); }

  using Then = net::Once<Work&, const ToolResult&>;
  // A tool that neither decides nor asks for the context. `then` hears the result; the caller
  // answers when what it says is durable.
  void use(Work& work, const AgentEvent& event, AttemptId attempt, Then then);

  // ---- for the tools that do
  // Nothing for a call that is about none.
  [[nodiscard]] std::optional<AgentVisit> visit(Work& work, AttemptId attempt) const;
  // What of a decision is the booking's: a confirmation, a cancellation.
  [[nodiscard]] AgentDecision tell_booking(Work& work, AgentTool tool, AttemptId attempt) const;
  // The gateway's word on how the call ended, put right by what happened in it.
  void put_right(Work& work, command::AttemptFinished& finished) const;
  // The call is over: no tool is used any more.
  void close(Work& work, AttemptId attempt);

 private:
  struct Open {
    AgentEvent event;
    AttemptId attempt;
    Then then;
    Instant until;
    bool told = false;   // to the desk, what the tool asks for
    bool again = false;  // once more: what was found was found for another wish
  };
  using Shared = std::shared_ptr<Open>;

  [[nodiscard]] SessionSubject subject(Work& work, AttemptId attempt) const;
  [[nodiscard]] std::optional<IdentityProof> proof(Work& work, AttemptId attempt) const;
  [[nodiscard]] int tries_left(Work& work, AttemptId attempt) const;
  void stay(Work& work, AttemptId attempt) const;
  [[nodiscard]] ToolResult verify(Work& work, const AgentEvent& event, AttemptId attempt);
  void go_on(Work& work, const Shared& open);
  void look_again(const Shared& open);
  void answer(Work& work, const Shared& open, const ToolResult& result);
  // Nothing: the desk has not come to an end.
  [[nodiscard]] std::optional<ToolResult> search(Work& work, const IdentityProof& proof,
                                                 Open& open);
  [[nodiscard]] ToolResult hold(Work& work, const IdentityProof& proof, const Open& open) const;
  [[nodiscard]] std::optional<ToolResult> book(Work& work, const IdentityProof& proof, Open& open);

  Parts parts_;
  AgentTalks talks_;
  std::shared_ptr<std::atomic<bool>> alive_ = std::make_shared<std::atomic<bool>>(true);
};

// What a call is: of a campaign that books, telling of a booking, or neither.
[[nodiscard]] AgentCallKind kind_of_call(const Work& work, AssignmentId assignment);

}  // namespace rb::prod
