#include "prod/http/api.hpp"

#include <chrono>
#include <utility>

#include "prod/http/problem.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kLongestKey = 200;
// More than this and new requests wait too long: better told at once.
constexpr std::size_t kMostWaiting = 200'000;

net::Response unauthorized() {
  auto answer = problem({.status = 401,
                         .type = "no-token",
                         .title = "No valid token",
                         .detail = "Authorization: Bearer and a token of this service"});
  answer.headers.set("WWW-Authenticate", "Bearer");
  return answer;
}

std::string_view bearer(const net::Request& request) {
  std::string_view value = request.headers.get("Authorization");
  constexpr std::string_view kScheme = "Bearer ";
  if (value.size() < kScheme.size() ||
      !net::equal_without_case(value.substr(0, kScheme.size()), kScheme)) {
    return {};
  }
  return value.substr(kScheme.size());
}

// What came of the actions of one call.
struct Progress {
  net::Request request;
  net::Reply reply;
  Actions actions;
  std::string key;  // of idempotency; empty: none
};

}  // namespace

Api::Api(Parts parts) : parts_(std::move(parts)) {
  for (const auto& [name, tenant] : parts_.tenants) {
    IdempotencyKeys& keys = keys_[name];
    // What cannot be read is found by whoever opens the store.
    static_cast<void>(
        tenant->store().read_entries(kIdempotencyKind, [&](const Entry& entry) -> Result<void> {
          keys.restore(entry);
          return {};
        }));
  }
}

void Api::add(std::string method, std::string_view pattern, ApiRoute route) {
  docs_.push_back(
      {method, std::string(pattern), route.least, route.changes, false, route.summary, route.body});
  routes_.add(std::move(method), pattern, std::move(route));
}
void Api::add_open(std::string method, std::string_view pattern, std::string summary,
                   OpenRoute route) {
  docs_.push_back(
      {method, std::string(pattern), Role::viewer, false, true, std::move(summary), {}});
  open_.add(std::move(method), pattern, std::move(route));
}
void Api::add_stream(std::string_view pattern, std::string summary, StreamRoute route) {
  docs_.push_back(
      {"GET", std::string(pattern), Role::viewer, false, false, std::move(summary), {}});
  streams_.add("GET", pattern, std::move(route));
}
void Api::set_tokens(std::shared_ptr<const Tokens> tokens) {
  std::atomic_store(&tokens_, std::move(tokens));
}
void Api::drain() {
  draining_ = true;
}

void Api::handle(net::Request request, net::Reply reply) {
  if (const auto open = open_.find(request.method, request.path); open.route != nullptr) {
    return (*open.route)(open.parameters, std::move(request), std::move(reply));
  }
  const auto stream = streams_.find(request.method, request.path);
  const auto match = routes_.find(request.method, request.path);
  if (match.route == nullptr && match.allowed.empty() && stream.route == nullptr) {
    return reply.send(not_found("there is nothing at this path"));
  }
  const auto tokens = std::atomic_load(&tokens_);
  const TokenOwner* who = tokens == nullptr ? nullptr : tokens->find(bearer(request));
  if (who == nullptr) return reply.send(unauthorized());
  if (!tokens->turns_of(*who).take(std::chrono::steady_clock::now().time_since_epoch().count(),
                                   parts_.requests_per_second_ppm)) {
    auto answer = problem(
        {.status = 429, .type = "too-many", .title = "Too many requests", .detail = "per token"});
    answer.headers.set("Retry-After", "1");
    return reply.send(std::move(answer));
  }
  if (stream.route != nullptr) {
    const auto tenant = parts_.tenants.find(who->tenant);
    if (tenant == parts_.tenants.end()) return reply.send(unauthorized());
    return (*stream.route)(*tenant->second, std::move(reply));
  }
  if (match.route == nullptr) {
    auto answer = problem(
        {.status = 405, .type = "other-method", .title = "Not by this method", .detail = {}});
    answer.headers.set("Allow", match.allowed);
    return reply.send(std::move(answer));
  }
  if (who->role < match.route->least) {
    return reply.send(
        problem({.status = 403,
                 .type = "other-role",
                 .title = "Not with this token",
                 .detail = "needs the role " + std::string(name_of(match.route->least))}));
  }
  call(*match.route, match.parameters, *who, request, std::move(reply));
}

void Api::call(const ApiRoute& route, const PathParameters& parameters, const TokenOwner& who,
               net::Request& request, net::Reply reply) {
  const auto found = parts_.tenants.find(who.tenant);
  if (found == parts_.tenants.end()) return reply.send(unauthorized());
  Tenant& tenant = *found->second;
  std::string key;
  if (route.changes) {
    key = request.headers.get("Idempotency-Key");
    if (key.empty() || key.size() > kLongestKey) {
      return reply.send(
          problem({.status = 400,
                   .type = "idempotency-key",
                   .title = "No usable Idempotency-Key",
                   .detail = "a header with a key of your own for this request, at "
                             "most 200 bytes; repeat it when you repeat the request"}));
    }
    const TenantHealth health = tenant.health();
    if (draining_) return reply.send(unavailable("the service is stopping"));
    if (!health.running) return reply.send(unavailable("the service is starting"));
    if (!health.accepting && !route.always) {
      return reply.send(unavailable("the disk is nearly full"));
    }
    if (health.waiting > kMostWaiting) return reply.send(unavailable("too much is waiting"));
  }
  Prepared prepared = route.prepare({.request = request,
                                     .parameters = parameters,
                                     .who = who,
                                     .prefixes = *parts_.prefixes,
                                     .tenant = tenant,
                                     .key = key,
                                     .backups = parts_.backups});
  if (auto* answer = std::get_if<net::Response>(&prepared)) return reply.send(std::move(*answer));
  if (auto* errand = std::get_if<Errand>(&prepared)) {
    return errands_.run(who.tenant, std::move(*errand), std::move(reply));
  }

  auto progress =
      std::make_shared<Progress>(Progress{std::move(request), std::move(reply),
                                          std::get<Actions>(std::move(prepared)), std::move(key)});
  IdempotencyKeys& keys = keys_.at(who.tenant);
  const std::size_t count = progress->actions.size();
  for (std::size_t i = 0; i < count; ++i) {
    tenant.post([progress, &keys, i, last = i + 1 == count](Work& work) {
      if (progress->actions.empty()) return;  // answered by an earlier one
      const auto answer = [&](net::Response response) {
        progress->actions.clear();
        work.when_durable([progress, response = std::move(response)]() mutable {
          progress->reply.send(std::move(response));
        });
      };
      net::Response response;
      if (i == 0 && !progress->key.empty()) {
        switch (keys.look_up(progress->key, progress->request, response)) {
          case IdempotencyKeys::Seen::same:
            return answer(std::move(response));
          case IdempotencyKeys::Seen::other_request:
            return answer(problem({.status = 422,
                                   .type = "idempotency-key-used",
                                   .title = "This key belongs to another request",
                                   .detail = {}}));
          case IdempotencyKeys::Seen::never:
            break;
        }
      }
      const Action action = std::move(progress->actions[i]);
      response = action(work);
      if (!last && response.status < 400) return;
      if (!progress->key.empty()) work.stage(keys.keep(progress->key, progress->request, response));
      answer(std::move(response));
    });
  }
}

}  // namespace rb::prod
