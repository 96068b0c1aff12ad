// Requests to a gateway over HTTP, as the contracts share them: JSON below one path, with a bearer
// token that may be changed meanwhile. Any thread; answers come on the client's thread.
#pragma once

#include <mutex>
#include <string>

#include "edge/net/client.hpp"

namespace rb::prod {

class GatewayHttp {
 public:
  // The client outlives it. `base_url`: without a '/' at the end.
  GatewayHttp(std::string base_url, Millis answer_within, std::string token, net::Client& client);

  void use_token(std::string token);

  // To be sent by send(). `path`: below the base.
  [[nodiscard]] net::Ask ask(std::string method, const std::string& path) const;
  [[nodiscard]] net::Ask post(const std::string& path, std::string body) const;

  net::AskId send(net::Ask request, net::Once<net::Answer> then) {
    return client_.send(std::move(request), std::move(then));
  }
  void drop(net::AskId request) { client_.cancel(request); }

 private:
  const std::string base_url_;
  const Millis answer_within_;
  net::Client& client_;
  mutable std::mutex mutex_;
  std::string token_;
};

}  // namespace rb::prod
