// What a campaign needs to be done in time, as people and an autoscaler see it.
#include <gtest/gtest.h>

#include <thread>

#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;

double metric(ServiceBed& bed, const std::string& name) {
  const std::string text = bed.ask("GET", "/metrics", {}, {}).body.get<std::string>();
  const std::size_t at = text.find("\n" + name + "{");
  if (at == std::string::npos) return -1;
  return std::stod(text.substr(text.find("} ", at) + 2));
}

TEST(Capacity, is_calls_by_their_length_over_the_open_hours_that_are_left) {
  ServiceBed bed;
  bed.start_campaign();
  std::vector<json> people;
  for (int i = 0; i < 100; ++i) {
    people.push_back(bed.person("P" + std::to_string(i), "+1212555" + std::to_string(1000 + i)));
  }
  bed.enrol(0, people);
  ASSERT_TRUE(bed.until([&] { return metric(bed, "ringback_campaign_patients") == 100; }));
  // Two calls of a minute for each of a hundred, within the six hours until the deadline: 200
  // minutes of calls in 360 of open hours.
  EXPECT_NEAR(metric(bed, "ringback_campaign_calls_left"), 200, 1);
  EXPECT_NEAR(metric(bed, "ringback_campaign_calls_at_once_needed"), 0.56, 0.1);
  EXPECT_EQ(metric(bed, "ringback_campaign_patients_out_of_time"), 0);
  EXPECT_EQ(metric(bed, "ringback_calls_at_once_allowed"), 100);
  const json shown = bed.get("/v1/campaigns/0").body["needs"];
  EXPECT_EQ(shown["patients"], 100);
  EXPECT_EQ(shown["calls_left"], 200);
  // Nobody is left: nothing is needed.
  bed.post("/v1/campaigns/0/cancel", json::object());
  ASSERT_TRUE(bed.until([&] { return metric(bed, "ringback_campaign_patients") == -1; }));
}

TEST(Capacity, learns_how_many_calls_and_seconds_it_takes) {
  ServiceBed bed(600);  // a minute in a tenth of a second
  bed.start_campaign();
  const auto enrol = [&](int from, int until) {
    std::vector<json> people;
    for (int i = from; i < until; ++i) {
      people.push_back(bed.person("P" + std::to_string(i), "+1212555" + std::to_string(1000 + i)));
    }
    bed.enrol(0, people);
  };
  enrol(0, 60);
  // Calls are due five minutes after the texts; each takes some minutes and settles it.
  ASSERT_TRUE(bed.until([&] { return bed.carrier.calls().size() == 60; }));
  std::this_thread::sleep_for(200ms);
  for (const prod::CallOrder& call : bed.carrier.calls()) {
    bed.tenant().deliver(command::AttemptFinished{.attempt = call.attempt,
                                                  .outcome = Outcome::answered_human,
                                                  .disposition = Disposition::declined,
                                                  .talk = 100s});
  }
  ASSERT_TRUE(bed.until([&] { return bed.get("/v1/counters").body["endings"]["declined"] == 60; }));
  ASSERT_TRUE(
      bed.until([&] { return bed.get("/v1/campaigns/0").body["needs"]["call_seconds"] > 70; }));
  // One call settled it for sixty, which outweighs the two that the policy allows.
  enrol(60, 70);
  json needs;
  ASSERT_TRUE(bed.until([&] {
    needs = bed.get("/v1/campaigns/0").body["needs"];
    return needs["patients"] == 10;
  })) << needs;
  EXPECT_GE(needs["calls_left"], 5) << needs;
  EXPECT_LE(needs["calls_left"], 14) << needs;
}

}  // namespace
}  // namespace rb::test
