// The gateway's interface over HTTP: requests and what their answers say. Knows messages by name.
// Any thread; answers come on the client's thread.
#pragma once

#include <functional>
#include <string>

#include "prod/adapters/gateways/gateway_http.hpp"

namespace rb::prod {

class OfficeApi {
 public:
  // The client outlives it. `base_url` without a '/' at the end.
  OfficeApi(const std::string& base_url, Millis answer_within, std::string token,
            net::Client& client);

  void use_token(std::string token) { http_.use_token(std::move(token)); }

  // What an answer says of the gateway itself.
  enum class Peer : std::uint8_t {
    unsaid,       // nothing: it is ours that went no further
    there,        // it speaks the contract
    away,         // nobody does who speaks it
    not_allowed,  // it is there, and not for us
  };

  enum class Fate : std::uint8_t {
    taken,    // now, or when it was asked before: one name is one message
    not_now,  // certainly not taken, and may be asked for again
    refused,  // certainly not taken
    unknown,
  };
  struct Sent {
    Fate fate = Fate::unknown;
    Peer peer = Peer::unsaid;
    Millis retry_after{};  // not_now: zero if it did not say
  };
  // `leave_by`: by the system's clock.
  net::AskId send(const std::string& id, std::string body, Instant leave_by,
                  std::function<void(const Sent&)> then);
  void drop(net::AskId request) { http_.drop(request); }

  struct Found {
    bool taken = false;
    bool none = false;  // the gateway says so itself
    Peer peer = Peer::unsaid;
  };
  void find(const std::string& id, std::function<void(const Found&)> then);

  enum class Told : std::uint8_t {
    heard,
    refused,    // whatever is said again
    not_heard,  // perhaps
  };
  struct Withdrawn {
    Told told = Told::not_heard;
    Peer peer = Peer::unsaid;
  };
  void withdraw(std::string body, std::function<void(const Withdrawn&)> then);

 private:
  GatewayHttp http_;
};

}  // namespace rb::prod
