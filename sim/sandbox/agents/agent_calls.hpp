// Calls that agents make: lived through as the world has foreseen them, reported by events until
// the daemon has heard, kept for look-ups.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>

#include "sim/sandbox/agents/visit_call.hpp"

namespace rb::sim::sandbox {

struct AgentCall {
  std::string id{};  // the daemon's name of it
  std::string to{};
  std::string events_url{};
  bool leaves_voicemail = false;
  Millis longest{};               // talk
  std::uint32_t campaign = 0;     // the daemon's
  const char* status = "queued";  // "ringing", "in_progress", "ended"
  Party* party = nullptr;         // null: nobody's number
  AttemptId attempt{};            // the world's
  sim::LatestAttempt course{};    // as the world foresaw it when the call was placed
  bool placed = false;            // it is there to be asked about
  std::size_t entry = 0;          // in the ledger
  Instant until = kNever;
  std::uint32_t told = 0;  // events
  std::string tool{};      // by which the person has decided
  bool cancelled = false;
  std::shared_ptr<VisitCall> visit{};  // null: nothing is said that is not foreseen

  [[nodiscard]] bool over() const { return until != kNever; }
};

class AgentCalls {
 public:
  explicit AgentCalls(Desk& desk) : desk_(desk), post_(desk) {}

  // A request that can be carried out. The same id again: what there is, and nothing else happens.
  void place(AgentCall call, Respond respond);
  void cancel(const std::string& id, Respond respond);
  [[nodiscard]] net::Response get(const std::string& id) const;

 private:
  void taken(AgentCall& call, Taken how, Respond respond);
  void follow(AgentCall& call);
  void ring(AgentCall& call);
  void pick_up(AgentCall& call);
  void talk(AgentCall& call);
  // Whoever has something to say to an agent; null: nobody, or they say what is foreseen.
  [[nodiscard]] std::shared_ptr<Talker> talker_of(const AgentCall& call) const;
  void talk_of_visit(AgentCall& call, VisitContext context, std::shared_ptr<Talker> talker);
  void talk_as_foreseen(AgentCall& call);
  void decide(AgentCall& call, const char* tool);
  void cut(AgentCall& call);
  // The world's call is over before its time, and nothing is decided in it.
  void call_off(AgentCall& call);
  [[nodiscard]] static bool said_something(const AgentCall& call);
  // What there was to say about a visit has been said.
  void leave(AgentCall& call);
  void end(AgentCall& call);
  void tell_end(AgentCall& call);
  void tell(AgentCall& call, std::string members, EventPost::Then then);
  // The next event of a call, of these members.
  [[nodiscard]] static std::string event_of(AgentCall& call, const std::string& members);
  [[nodiscard]] std::string tool_members(const AgentCall& call, const char* tool,
                                         const std::string& arguments) const;
  [[nodiscard]] static Disposition came_to(const AgentCall& call);
  [[nodiscard]] std::string end_members(const AgentCall& call) const;
  [[nodiscard]] std::string json(const AgentCall& call) const;
  [[nodiscard]] AgentCall* find(const std::string& id);

  Desk& desk_;
  EventPost post_;
  std::deque<AgentCall> calls_;  // addresses stay
  std::map<std::string, AgentCall*, std::less<>> by_id_;
};

// RFC 9457, with the contract's `code` and the call's `id` ("" for none).
[[nodiscard]] net::Response agent_problem(int status, const std::string& detail,
                                          const std::string& code = "", const std::string& id = "");

}  // namespace rb::sim::sandbox
