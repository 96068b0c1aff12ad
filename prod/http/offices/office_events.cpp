#include "prod/http/offices/office_events.hpp"

#include <memory>
#include <utility>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/adapters/gateways/wire/signature.hpp"
#include "prod/http/offices/office_event_body.hpp"
#include "prod/http/offices/office_reply.hpp"
#include "prod/http/problem.hpp"

namespace rb::prod {
namespace {

using Desks = std::map<std::string, OfficeEventsDesk>;

net::Response no_message() {
  return not_found("no message of ours");
}

void hear(Work& work, const OfficeEventsDesk& desk, const OfficeSaid& said, net::Reply reply) {
  const Rejection rejection = desk.hear(work, said);
  net::Response answer = no_message();
  if (!is_no_message(rejection)) {
    desk.gateway->answered(said.send);
    const auto why = why_without_effect(work.state().offices, said, rejection);
    answer = net::response(200, "application/json", office_reply(why));
  }
  work.when_durable([reply = std::move(reply), answer = std::move(answer)]() mutable {
    reply.send(std::move(answer));
  });
}

void event_route(const OfficeEventsDesk& desk, const net::Request& request, net::Reply reply) {
  // Before it costs anything: who sent it is not known yet.
  if (request.body.size() > kLargestOpenBody) return reply.send(too_large());
  if (!desk.gateway->is_signed(request.headers.get(kGatewaySignatureHeader), request.body)) {
    return reply.send(problem({.status = 403,
                               .type = "bad-signature",
                               .title = "The signature does not fit",
                               .detail = {}}));
  }
  auto event = read_office_event(request.body);
  if (!event) return reply.send(bad_body(std::move(event.error())));
  const auto send = desk.gateway->message_of(event->name);
  if (!send) return reply.send(no_message());
  event->said.send = *send;
  desk.tenant->post([&desk, said = std::move(event->said), reply = std::move(reply)](
                        Work& work) mutable { hear(work, desk, said, std::move(reply)); });
}

}  // namespace

void add_office_webhook(Api& api, std::map<std::string, OfficeEventsDesk> desks) {
  const auto shared = std::make_shared<const Desks>(std::move(desks));
  api.add_open("POST", "/offices/{tenant}/events", "For the gateway to provider offices, signed.",
               [shared](const PathParameters& p, net::Request request, net::Reply reply) {
                 const auto desk = shared->find(p[0]);
                 if (desk == shared->end()) return reply.send(not_found("no tenant of this name"));
                 event_route(desk->second, request, std::move(reply));
               });
}

}  // namespace rb::prod
