// What anybody may send is refused by its size before anything is made of it.
#include <gtest/gtest.h>

#include "prod/http/agents/agent_events.hpp"
#include "prod/http/problem.hpp"
#include "prod/http/webhooks.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

TEST(OpenBodies, that_are_too_large_are_refused_before_they_are_looked_at) {
  ServiceBed bed;
  // Nobody is there who could look at a signature.
  bed.more_routes = [](ServiceBed& at) {
    prod::CarrierDesk carrier;
    carrier.tenant = &at.tenant();
    prod::add_carrier_webhooks(at.api(), {{"north", carrier}});
    prod::AgentDesk agents;
    agents.tenant = &at.tenant();
    prod::add_agent_webhook(at.api(), {{"north", agents}});
  };
  bed.restart();
  const std::string large(prod::kLargestOpenBody + 1, 'x');
  for (const char* path :
       {"/agents/north/events", "/telephony/north/call-status", "/telephony/north/text-status",
        "/telephony/north/voice", "/telephony/north/inbound-text", "/telephony/north/inbound-call",
        "/link/whatever"}) {
    const auto answer = bed.ask("POST", path, large, {});
    EXPECT_EQ(answer.status, 413) << path;
    EXPECT_EQ(answer.body["type"], "/problems/too-large") << path;
  }
  EXPECT_EQ(bed.ask("POST", "/link/whatever", large.substr(1), {}).status, 404);
}

}  // namespace
}  // namespace rb::test
