#include "prod/adapters/fhir/fhir_http.hpp"

#include <algorithm>
#include <utility>

#include "edge/net/retry.hpp"

namespace rb::prod {
namespace {

constexpr std::string_view kFhirJson = "application/fhir+json";

}  // namespace

FhirHttp::FhirHttp(net::Url base, Millis request_within, Parts parts)
    : base_(std::move(base)), request_within_(request_within), parts_(std::move(parts)) {}

std::string FhirHttp::url(std::string_view path, const net::Fields& query) const {
  std::string text = net::join(base_.text(), path);
  for (std::size_t i = 0; i < query.size(); ++i) {
    text += i == 0 ? '?' : '&';
    text += query[i].name + '=' + net::percent_encode(query[i].value);
  }
  return text;
}

void FhirHttp::read_text(const std::string& url, Instant deadline,
                         std::function<void(Read<std::string>)> then) {
  get(url, deadline,
      [self = shared_from_this(), then = std::move(then)](const net::Answer& answer) {
        if (!answer.ok()) return then(tl::unexpected(self->failure(answer)));
        then(answer.body);
      });
}

void FhirHttp::read_page(const std::string& url, Instant deadline,
                         std::function<void(Read<fhir::Bundle>)> then) {
  read_text(url, deadline, [this, url, then = std::move(then)](const Read<std::string>& text) {
    if (!text) return then(tl::unexpected(text.error()));
    auto bundle = fhir::read_bundle(*text);
    if (!bundle) return then(tl::unexpected(ReadFailure{}));
    if (!bundle->next.empty()) {
      auto next = fhir::follow(base_, bundle->next);
      if (!next || *next == url) return then(tl::unexpected(ReadFailure{}));
      bundle->next = *std::move(next);
    }
    then(*std::move(bundle));
  });
}

void FhirHttp::read_one(const std::string& url, Instant deadline,
                        std::function<void(Read<fhir::Json>)> then) {
  read_text(url, deadline, [then = std::move(then)](const Read<std::string>& text) {
    if (!text) return then(tl::unexpected(text.error()));
    auto resource = fhir::read_object(*text);
    if (!resource) return then(tl::unexpected(ReadFailure{}));
    then(*std::move(resource));
  });
}

void FhirHttp::create(const std::string& type, std::string body, const std::string& if_none_exist,
                      Instant deadline, std::function<void(const net::Answer&)> then) {
  net::Ask ask;
  ask.url = url(type);
  ask.headers.add("If-None-Exist", if_none_exist);
  ask.method = "POST";
  write(std::move(ask), std::move(body), deadline, std::move(then));
}

void FhirHttp::update(const std::string& path, std::string body, const std::string& version,
                      Instant deadline, std::function<void(const net::Answer&)> then) {
  net::Ask ask;
  ask.url = url(path);
  ask.method = "PUT";
  if (!version.empty()) ask.headers.add("If-Match", "W/\"" + version + '"');
  write(std::move(ask), std::move(body), deadline, std::move(then));
}

void FhirHttp::transact(std::string bundle, Instant deadline,
                        std::function<void(const net::Answer&)> then) {
  net::Ask ask;
  ask.url = base_.text();
  while (ask.url.ends_with('/')) ask.url.pop_back();
  ask.method = "POST";
  write(std::move(ask), std::move(bundle), deadline, std::move(then));
}

void FhirHttp::write(net::Ask ask, std::string body, Instant deadline, Then then) {
  ask.headers.add("Content-Type", std::string(kFhirJson));
  ask.headers.add("Prefer", "return=representation");
  ask.body = std::move(body);
  with_token(std::move(ask), deadline, 1, std::move(then));
}

void FhirHttp::get(const std::string& url, Instant deadline, Then then) {
  net::Ask ask;
  ask.url = url;
  with_token(std::move(ask), deadline, 1, std::move(then));
}

void FhirHttp::with_token(net::Ask ask, Instant deadline, int tries, Then then) {
  if (parts_.token == nullptr) return send(std::move(ask), "", deadline, tries, then);
  parts_.token->get([self = shared_from_this(), ask = std::move(ask), deadline, tries,
                     then = std::move(then)](const Result<std::string>& token) {
    if (token) return self->send(ask, *token, deadline, tries, then);
    net::Answer none;
    none.outcome = net::Outcome::not_sent;
    none.reason = net::Reason::bad_ask;
    none.detail = token.error().message;
    then(none);
  });
}

void FhirHttp::send(net::Ask ask, const std::string& token, Instant deadline, int tries,
                    const Then& then) {
  ask.headers.set("Accept", std::string(kFhirJson));
  if (!token.empty()) ask.headers.set("Authorization", "Bearer " + token);
  // Half of what is left for our own queue, half for the answer: over by the deadline either way.
  const auto left = std::chrono::floor<Millis>(parts_.clock.until(deadline));
  ask.timeout = std::clamp<Millis>(left / 2, 1ms, request_within_);
  ask.connect_timeout = std::min(ask.connect_timeout, ask.timeout);
  ask.leave_by = parts_.clock.to_system(deadline - ask.timeout * parts_.clock.scale());
  ask.most_answer_bytes = fhir::kMostBytes;
  net::Ask again = ask;
  parts_.client.send(std::move(ask), [self = shared_from_this(), again = std::move(again), token,
                                      deadline, tries, then](const net::Answer& answer) mutable {
    const bool refused = answer.outcome == net::Outcome::answered && answer.status == 401;
    if (refused && !token.empty()) {
      self->parts_.token->refused(token);
      if (again.method == "GET" && tries == 1) {
        return self->with_token(std::move(again), deadline, tries + 1, std::move(then));
      }
    }
    then(answer);
  });
}

ReadFailure FhirHttp::failure(const net::Answer& answer) const {
  ReadFailure failure;
  if (answer.outcome != net::Outcome::answered) return failure;
  failure.status = answer.status;
  if (answer.status != 429) return failure;
  failure.answer = EhrAnswer::too_many;
  failure.retry_after =
      net::parse_retry_after(answer.headers.get("Retry-After"), parts_.clock.now()).value_or(0ms);
  return failure;
}

}  // namespace rb::prod
