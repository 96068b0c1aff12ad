// The gateway's interface over HTTP: requests and what their answers say. Knows calls by name, no
// attempts. Any thread; answers come on the client's thread.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "prod/adapters/agents/wire/calls.hpp"
#include "prod/adapters/gateways/gateway_http.hpp"
#include "prod/adapters/telephony/wire/carrier_codes.hpp"

namespace rb::prod {

class GatewayApi {
 public:
  // The client outlives it. `base_url` without a '/' at the end.
  GatewayApi(const std::string& base_url, Millis answer_within, std::string token,
             net::Client& client);

  void use_token(std::string token) { http_.use_token(std::move(token)); }

  enum class Fate : std::uint8_t {
    taken,
    refused,  // certainly not placed
    unknown,
  };
  struct Placed {
    Fate fate = Fate::unknown;
    Verdict verdict{};      // of a refusal
    bool answered = false;  // by the gateway: it is there
  };
  // One request, ever. `leave_by`: by the system's clock.
  net::AskId place(const std::string& id, std::string body, Instant leave_by,
                   std::function<void(const Placed&)> then);
  void drop(net::AskId request) { http_.drop(request); }

  // Ends a call, be it queued, ringing or answered.
  enum class Cancelled : std::uint8_t {
    told,
    no_such_call,  // yet: the gateway says so itself
    not_allowed,   // to us; it goes on
    not_heard,     // perhaps
  };
  void cancel(const std::string& id, std::function<void(Cancelled)> then);

  struct Found {
    bool no_such_call = false;              // the gateway says so itself
    std::optional<AgentCallRecord> record;  // nothing: no answer, or none that can be read
  };
  // `attempt`: what the call is to us.
  void find(const std::string& id, AttemptId attempt, std::function<void(const Found&)> then);

 private:
  GatewayHttp http_;
};

}  // namespace rb::prod
