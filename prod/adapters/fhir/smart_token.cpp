#include "prod/adapters/fhir/smart_token.hpp"

#include <algorithm>
#include <utility>

#include "edge/net/url.hpp"
#include "prod/adapters/fhir/wire/fhir_json.hpp"
#include "prod/adapters/fhir/wire/statements.hpp"

namespace rb::prod {
namespace {

constexpr std::chrono::seconds kAssertionLife{240};  // the profile allows 300 at most
constexpr std::chrono::seconds kMostTokenLife{86'400};
constexpr std::chrono::seconds kUnnamedTokenLife{300};
constexpr Millis kRenewBefore = 60s;
constexpr std::size_t kMostBytes = 256 * 1024;
constexpr std::size_t kMostStatementBytes = std::size_t{4} << 20U;

// What may stand after "Bearer " (RFC 6750, 2.1).
bool is_bearer_token(std::string_view token) {
  return !token.empty() && token.size() <= 16'384 &&
         std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

tl::unexpected<Error> no_token(std::string why) {
  return fail(ErrorCode::unavailable, "no access token: " + std::move(why), true);
}

std::string said(const net::Answer& answer) {
  if (answer.outcome == net::Outcome::answered) {
    return "the token endpoint answered " + std::to_string(answer.status);
  }
  return "the token endpoint: " + std::string(name_of(answer.reason));
}

std::chrono::seconds life_of(const fhir::Json& token) {
  const fhir::Json* life = fhir::member(token, "expires_in");
  if (life == nullptr || !life->is_number()) return kUnnamedTokenLife;
  const double seconds = life->get<double>();
  if (!(seconds > 0)) return std::chrono::seconds{0};
  if (seconds > static_cast<double>(kMostTokenLife.count())) return kMostTokenLife;
  return std::chrono::seconds{static_cast<std::int64_t>(seconds)};
}

}  // namespace

SmartToken::SmartToken(Config config, net::SigningKey key, Parts parts)
    : config_(std::move(config)),
      key_(std::move(key)),
      parts_(parts),
      endpoint_(config_.token_url) {}

void SmartToken::get(Then then) {
  std::string endpoint;
  {
    std::unique_lock lock(mutex_);
    if (!token_.empty() && parts_.clock.now() < good_until_) {
      const Result<std::string> token = token_;
      lock.unlock();
      return then(token);
    }
    if (waiting_.size() >= kMostWaiting) {
      lock.unlock();
      return then(no_token("too many requests wait for one"));
    }
    waiting_.push_back(std::move(then));
    if (std::exchange(asking_, true)) return;
    endpoint = endpoint_;
  }
  if (endpoint.empty()) return find_endpoint();
  ask_token(endpoint);
}

void SmartToken::refused(const std::string& token) {
  const std::lock_guard lock(mutex_);
  if (token_ == token) token_.clear();
}

net::Ask SmartToken::get_ask(const std::string& path) const {
  net::Ask ask;
  ask.url = net::join(config_.base_url, path);
  ask.headers.add("Accept", "application/json");
  ask.timeout = config_.request_within;
  ask.most_answer_bytes = kMostStatementBytes;
  return ask;
}

void SmartToken::find_endpoint() {
  parts_.client.send(get_ask("/.well-known/smart-configuration"),
                     [weak = weak_from_this()](const net::Answer& answer) {
                       const auto self = weak.lock();
                       if (!self) return;
                       const std::string url =
                           answer.ok() ? fhir::read_smart_configuration(answer.body) : "";
                       if (url.empty()) return self->ask_statement();
                       self->found_endpoint(url);
                     });
}

void SmartToken::ask_statement() {
  parts_.client.send(get_ask("/metadata"), [weak = weak_from_this()](const net::Answer& answer) {
    const auto self = weak.lock();
    if (!self) return;
    const auto capabilities =
        answer.ok() ? fhir::read_capabilities(answer.body) : std::optional<fhir::Capabilities>{};
    if (!capabilities || capabilities->token_url.empty()) {
      return self->finish(no_token("the server does not say where its token endpoint is"), {});
    }
    self->found_endpoint(capabilities->token_url);
  });
}

void SmartToken::found_endpoint(const std::string& url) {
  {
    const std::lock_guard lock(mutex_);
    endpoint_ = url;
  }
  ask_token(url);
}

Result<std::string> SmartToken::assertion(const std::string& audience) const {
  const auto seconds =
      std::chrono::floor<std::chrono::seconds>(parts_.clock.now()).time_since_epoch();
  const fhir::Json claims = {
      {"iss", config_.client_id}, {"sub", config_.client_id},
      {"aud", audience},          {"jti", net::hex(net::random_bytes(16))},
      {"iat", seconds.count()},   {"exp", (seconds + kAssertionLife).count()}};
  return key_.sign_jwt(config_.key_id, fhir::write_json(claims));
}

void SmartToken::ask_token(const std::string& url) {
  const auto signed_for_us = assertion(url);
  if (!signed_for_us) return finish(no_token(signed_for_us.error().message), {});
  net::Ask ask;
  ask.method = "POST";
  ask.url = url;
  ask.headers.add("Content-Type", "application/x-www-form-urlencoded");
  ask.headers.add("Accept", "application/json");
  ask.timeout = config_.request_within;
  ask.most_answer_bytes = kMostBytes;
  ask.body = net::format_form(
      {{"grant_type", "client_credentials"},
       {"scope", config_.scope},
       {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
       {"client_assertion", *signed_for_us}});
  parts_.client.send(std::move(ask), [weak = weak_from_this()](const net::Answer& answer) {
    if (const auto self = weak.lock()) self->answered(answer);
  });
}

void SmartToken::answered(const net::Answer& answer) {
  if (!answer.ok()) {
    const bool refused = answer.outcome == net::Outcome::answered && answer.status >= 400 &&
                         answer.status < 500 && answer.status != 408 && answer.status != 429;
    if (refused && parts_.alerts != nullptr) {
      parts_.alerts->fire(config_.incident, Alerts::Severity::critical,
                          "the record system refuses our client id or key");
    }
    {
      // It may have moved.
      const std::lock_guard lock(mutex_);
      endpoint_ = config_.token_url;
    }
    return finish(no_token(said(answer)), {});
  }
  const auto body = fhir::read_object(answer.body);
  const std::string token(body ? fhir::text_of(*body, "access_token") : std::string_view{});
  if (!is_bearer_token(token) ||
      !net::equal_without_case(fhir::text_of(*body, "token_type"), "bearer")) {
    return finish(no_token("the token endpoint's answer holds none"), {});
  }
  if (parts_.alerts != nullptr) parts_.alerts->resolve(config_.incident);
  const std::chrono::seconds life = life_of(*body);
  const Millis margin = std::min<Millis>(kRenewBefore, Millis{life} / 5);
  finish(token, parts_.clock.now() + life - margin);
}

void SmartToken::finish(const Result<std::string>& token, Instant good_until) {
  std::vector<Then> waiting;
  {
    const std::lock_guard lock(mutex_);
    asking_ = false;
    token_ = token ? *token : std::string();
    good_until_ = good_until;
    waiting.swap(waiting_);
  }
  for (const Then& then : waiting) then(token);
}

}  // namespace rb::prod
