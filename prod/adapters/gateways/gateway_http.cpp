#include "prod/adapters/gateways/gateway_http.hpp"

#include <utility>

namespace rb::prod {

GatewayHttp::GatewayHttp(std::string base_url, Millis answer_within, std::string token,
                         net::Client& client)
    : base_url_(std::move(base_url)),
      answer_within_(answer_within),
      client_(client),
      token_(std::move(token)) {}

void GatewayHttp::use_token(std::string token) {
  const std::lock_guard lock(mutex_);
  token_ = std::move(token);
}

net::Ask GatewayHttp::ask(std::string method, const std::string& path) const {
  net::Ask ask;
  ask.method = std::move(method);
  ask.url = base_url_ + path;
  ask.headers.add("Accept", "application/json");
  ask.timeout = answer_within_;
  const std::lock_guard lock(mutex_);
  ask.headers.add("Authorization", "Bearer " + token_);
  return ask;
}

net::Ask GatewayHttp::post(const std::string& path, std::string body) const {
  net::Ask request = ask("POST", path);
  request.headers.add("Content-Type", "application/json");
  request.body = std::move(body);
  return request;
}

}  // namespace rb::prod
