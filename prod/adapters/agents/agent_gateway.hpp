// Calls through a gateway of AI voice agents (docs/agent-gateway.md).
//
// The call's name is made of the attempt's (wire/call_names.hpp), so that a request that arrived is
// found again by it. Still each attempt is one request, ever: what is not known is looked up. What
// becomes of a call is heard from its events; where they do not come, the gateway is asked.
// Questions and cancellations may be asked again, and are.
#pragma once

#include <memory>
#include <string>

#include "edge/net/client.hpp"
#include "prod/adapters/agents/gateway_config.hpp"
#include "prod/adapters/ports.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

class AgentGateway final : public Telephony {
 public:
  // Clock, timer and client are used from any thread and outlive this. `alerts` may be null.
  struct Parts {
    const SystemClock& clock;
    Timer& timer;
    net::Client& client;
    Deliver deliver;
    Alerts* alerts = nullptr;
  };
  // Error: invalid_input, with the name of the value in question; not_found (a secret's file).
  [[nodiscard]] static Result<std::unique_ptr<AgentGateway>> start(AgentGatewayConfig config,
                                                                   Parts parts);
  // Nothing is delivered once it returns.
  ~AgentGateway() override;
  AgentGateway(const AgentGateway&) = delete;
  AgentGateway& operator=(const AgentGateway&) = delete;

  void place(const CallOrder& order) override;
  // Agents do not write: refused.
  void send(const TextOrder& order) override;
  void call_off(AttemptId attempt, const std::string& to) override;
  // Of a text: nothing, it is none of ours.
  void look_up(AttemptId attempt, Channel channel, const std::string& to, Instant since) override;

  // The call's end was reported. What that means is the caller's to tell the tenant.
  void ended(AttemptId attempt);

  // The attempt that a call is. Error: not_found, for a call of another tenant or another store,
  // too.
  [[nodiscard]] Result<AttemptId> attempt_of(std::string_view call) const;

  // Whether events under this header are the gateway's.
  [[nodiscard]] bool is_signed(std::string_view header, std::string_view body) const;

  // Reads the files of the secrets again; what is asked from now on uses them. On an error the old
  // ones stay.
  [[nodiscard]] Result<void> reload();

  // Attempts that it knows of: one for each that is under way.
  [[nodiscard]] std::size_t known() const;

 private:
  class Impl;
  explicit AgentGateway(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

}  // namespace rb::prod
