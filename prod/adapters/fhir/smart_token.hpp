// The access token of SMART Backend Services (HL7 SMART App Launch 2.x, "Backend Services"): asked
// for with a signed JWT, kept until shortly before it ends, asked for once however many need it.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/result.hpp"
#include "edge/net/client.hpp"
#include "edge/net/crypto.hpp"
#include "prod/adapters/ports.hpp"
#include "prod/clock/clock.hpp"

namespace rb::prod {

class SmartToken : public std::enable_shared_from_this<SmartToken> {
 public:
  struct Config {
    std::string base_url;   // of the FHIR server
    std::string token_url;  // empty: the server's own statement says
    std::string client_id;
    std::string key_id;
    std::string scope;
    Millis request_within = 10s;  // by a real clock; a token takes three requests at most
    std::string incident;         // key of the alert when the server refuses us
  };
  struct Parts {
    const SystemClock& clock;
    net::Client& client;
    Alerts* alerts = nullptr;  // may be null
  };
  // The parts outlive it.
  SmartToken(Config config, net::SigningKey key, Parts parts);

  // Error: unavailable (no token to be had now); nothing that is secret stands in it.
  using Then = std::function<void(const Result<std::string>& token)>;
  // At once where there is a valid token, else later on the client's thread. Any thread.
  void get(Then then);
  // The server answered 401 to it: the next get() asks for another.
  void refused(const std::string& token);

 private:
  static constexpr std::size_t kMostWaiting = 10'000;

  void find_endpoint();
  void ask_statement();
  void ask_token(const std::string& url);
  void answered(const net::Answer& answer);
  void finish(const Result<std::string>& token, Instant good_until);
  [[nodiscard]] net::Ask get_ask(const std::string& path) const;
  [[nodiscard]] Result<std::string> assertion(const std::string& audience) const;
  void found_endpoint(const std::string& url);

  const Config config_;
  const net::SigningKey key_;
  const Parts parts_;
  std::mutex mutex_;
  std::string endpoint_;
  std::string token_;
  Instant good_until_{};
  bool asking_ = false;
  std::vector<Then> waiting_;
};

}  // namespace rb::prod
