// Calls that agents make: lived through as the world has foreseen them, reported by events until
// the daemon has heard, kept for look-ups.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>

#include "sim/sandbox/carrier/desk.hpp"

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

  [[nodiscard]] bool over() const { return until != kNever; }
};

class AgentCalls {
 public:
  explicit AgentCalls(Desk& desk) : desk_(desk) {}

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
  void decide(AgentCall& call, const char* tool);
  void cut(AgentCall& call);
  void end(AgentCall& call);
  void tell_end(AgentCall& call);
  // `then` hears the daemon's answer; not if it refuses the event for good.
  using Then = net::Once<const std::string&>;
  void tell(AgentCall& call, std::string members, Then then);
  void send(std::string url, std::string body, int tries, Then then);
  [[nodiscard]] std::string end_members(const AgentCall& call) const;
  [[nodiscard]] std::string json(const AgentCall& call) const;
  [[nodiscard]] AgentCall* find(const std::string& id);

  Desk& desk_;
  std::deque<AgentCall> calls_;  // addresses stay
  std::map<std::string, AgentCall*, std::less<>> by_id_;
};

// RFC 9457, with the contract's `code` and the call's `id` ("" for none).
[[nodiscard]] net::Response agent_problem(int status, const std::string& detail,
                                          const std::string& code = "", const std::string& id = "");

}  // namespace rb::sim::sandbox
