// Where a gateway of voice agents reports: only calls of this tenant and this store are its.
#include "tests/unit/prod/http/agent_bed.hpp"

namespace rb::test {
namespace {

using AgentCalls = AgentBed;

TEST_F(AgentCalls, of_another_tenant_or_another_store_are_none_of_ours) {
  const auto campaign = bed_.start_campaign();
  bed_.enrol(campaign, {bed_.person("P1", "+12125550101")});
  ASSERT_TRUE(bed_.until([&] { return bed_.carrier.texts().size() == 1; }));
  const std::string store = bed_.tenant().store_name();
  const std::string event = R"("type": "ringing")";
  EXPECT_EQ(tell("north." + store + ".0-1", event).status, 200);
  for (const std::string& call :
       {std::string("0-1"), "south." + store + ".0-1", std::string("north.00000000.0-1"),
        "north." + store + ".0-9", "north." + store + ".", "north." + store + ".00-1"}) {
    EXPECT_EQ(tell(call, event).status, 404) << call;
  }
}

TEST_F(AgentCalls, a_store_keeps_its_name_and_a_new_one_has_another) {
  const std::string store = bed_.tenant().store_name();
  EXPECT_EQ(store.size(), 8U);
  EXPECT_EQ(store.find_first_not_of("0123456789abcdef"), std::string::npos) << store;
  bed_.restart();
  EXPECT_EQ(bed_.tenant().store_name(), store);
  ServiceBed wiped;
  EXPECT_NE(wiped.tenant().store_name(), store);
}

}  // namespace
}  // namespace rb::test
