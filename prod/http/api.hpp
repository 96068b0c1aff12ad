// The HTTP side of the daemon: who asks, whether they may, what answers. What the answers say
// stands in routes/.
//
// A call is prepared on a thread of the server (everything that needs no tenant: parsing, checking)
// and then answered on its tenant's thread; the answer leaves when what it says is durable.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "edge/net/server.hpp"
#include "edge/roster/zone_prefixes.hpp"
#include "prod/http/errands.hpp"
#include "prod/http/idempotency.hpp"
#include "prod/http/openapi.hpp"
#include "prod/http/router.hpp"
#include "prod/http/tokens.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

// One request of somebody who may make it.
struct Call {
  const net::Request& request;
  const PathParameters& parameters;
  const TokenOwner& who;
  const edge::ZonePrefixes& prefixes;
  Tenant& tenant;
  const std::string& key;  // of idempotency; empty where none is needed
  const std::string& backups;
};

// Runs on the tenant's thread.
using Action = std::function<net::Response(Work& work)>;
// One after the other, each a commit of its own, so that a large call keeps nobody waiting; the
// last one's response is the answer.
using Actions = std::vector<Action>;
// An answer at once, or what to do for one. An errand sees to it by itself that it has no second
// effect under the same key.
using Prepared = std::variant<net::Response, Actions, Errand>;

struct ApiRoute {
  Role least = Role::viewer;
  bool changes = false;  // needs an Idempotency-Key, and a tenant that accepts
  std::function<Prepared(const Call& call)> prepare;
  std::string summary;    // for the API's own description
  std::string body = {};  // properties of the body as a JSON schema; empty: none
  // Taken also while nothing new is: what keeps somebody from being contacted.
  bool always = false;
};

// Routes for everybody: health, metrics, links, webhooks. They see to their own locks.
using OpenRoute =
    std::function<void(const PathParameters& parameters, net::Request request, net::Reply reply)>;

// One more value of a tenant in /metrics.
struct Gauge {
  const char* name;
  const char* help;
  std::function<double()> value;  // any thread
};

class Api {
 public:
  // All outlive the api.
  struct Parts {
    std::map<std::string, Tenant*> tenants;  // by name
    const edge::ZonePrefixes* prefixes = nullptr;
    std::string backups;                                   // the folder; empty: none are made
    std::int64_t requests_per_second_ppm = 1'000'000'000;  // of one token
  };
  explicit Api(Parts parts);

  void add(std::string method, std::string_view pattern, ApiRoute route);
  void add_open(std::string method, std::string_view pattern, std::string summary, OpenRoute route);
  // A stream of events, for whoever may view.
  using StreamRoute = std::function<void(Tenant& tenant, net::Reply reply)>;
  void add_stream(std::string_view pattern, std::string summary, StreamRoute route);
  // In place of the ones before; from any thread.
  void set_tokens(std::shared_ptr<const Tokens> tokens);
  // No changes from now on: 503.
  void drain();

  // The server's handler.
  void handle(net::Request request, net::Reply reply);

  // Before the server listens.
  void add_gauge(const std::string& tenant, Gauge gauge) {
    gauges_[gauge.name].emplace_back(tenant, std::move(gauge));
  }
  using Gauges = std::map<std::string, std::vector<std::pair<std::string, Gauge>>>;
  [[nodiscard]] const Gauges& gauges() const { return gauges_; }  // by name, with their tenants
  [[nodiscard]] const Parts& parts() const { return parts_; }
  [[nodiscard]] const std::vector<RouteDoc>& docs() const { return docs_; }

 private:
  void call(const ApiRoute& route, const PathParameters& parameters, const TokenOwner& who,
            net::Request& request, net::Reply reply);

  Parts parts_;
  Router<ApiRoute> routes_;
  Router<OpenRoute> open_;
  Router<StreamRoute> streams_;
  std::vector<RouteDoc> docs_;
  std::shared_ptr<const Tokens> tokens_;  // atomic access
  std::atomic<bool> draining_{false};
  std::map<std::string, IdempotencyKeys> keys_;  // by tenant
  Gauges gauges_;
  Errands errands_;
};

}  // namespace rb::prod
