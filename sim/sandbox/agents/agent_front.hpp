// A gateway of AI voice agents over HTTP (docs/agent-gateway.md) with the world's carrier and
// people behind it. The carrier account's token is its bearer token, and what its events are signed
// with.
#pragma once

#include "sim/sandbox/agents/agent_calls.hpp"

namespace rb::sim::sandbox {

class AgentFront {
 public:
  // The desk is the carrier's, and outlives this.
  explicit AgentFront(Desk& desk) : desk_(desk), calls_(desk) {}
  AgentFront(const AgentFront&) = delete;
  AgentFront& operator=(const AgentFront&) = delete;

  // A request below /agents.
  void handle(const net::Request& request, Respond respond);

 private:
  void place(const std::string& body, Respond respond);

  Desk& desk_;
  AgentCalls calls_;
};

}  // namespace rb::sim::sandbox
