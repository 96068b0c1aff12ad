// Who may ask what, how often, and what becomes of a request that comes twice.
#include <gtest/gtest.h>

#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;
using prod::Role;

TEST(Access, is_by_token_and_role) {
  ServiceBed bed;
  const auto with = [&](const char* method, const char* path, net::Headers headers) {
    return bed.ask(method, path, "{}", std::move(headers)).status;
  };
  EXPECT_EQ(with("GET", "/v1/campaigns", {}), 401);
  net::Headers wrong;
  wrong.set("Authorization", "Bearer rb_nobody");
  EXPECT_EQ(with("GET", "/v1/campaigns", wrong), 401);
  EXPECT_EQ(with("GET", "/v1/campaigns", bed.headers_of(Role::viewer)), 200);
  EXPECT_EQ(with("POST", "/v1/campaigns", bed.headers_of(Role::viewer, "k")), 403);
  EXPECT_EQ(with("POST", "/v1/campaigns", bed.headers_of(Role::operates, "k")), 400);
  EXPECT_EQ(with("POST", "/v1/policies", bed.headers_of(Role::operates, "k")), 403);
  EXPECT_EQ(with("DELETE", "/v1/campaigns", bed.headers_of(Role::admin, "k")), 405);
  EXPECT_EQ(with("GET", "/v1/nothing", bed.headers_of(Role::admin)), 404);
  for (const char* open : {"/healthz", "/readyz", "/metrics", "/openapi.json"}) {
    EXPECT_EQ(with("GET", open, {}), 200) << open;
  }
}

TEST(Access, is_limited_per_token) {
  ServiceBed bed(1);
  bed.requests_per_second = 5;
  bed.restart();
  int taken = 0;
  Answered refused;
  for (int i = 0; i < 30; ++i) {
    const auto answer = bed.get("/v1/campaigns");
    taken += answer.status == 200 ? 1 : 0;
    if (answer.status == 429) refused = answer;
  }
  EXPECT_GE(taken, 5);
  ASSERT_EQ(refused.status, 429);
  EXPECT_EQ(refused.headers.get("Retry-After"), "1");
  // Another token has turns of its own.
  EXPECT_EQ(bed.ask("GET", "/v1/campaigns", {}, bed.headers_of(Role::admin)).status, 200);
}

TEST(Turns, are_so_many_in_a_second_and_as_many_at_once_after_a_pause) {
  prod::Turns turns;
  const auto many_at = [&](std::int64_t ms) {
    int taken = 0;
    while (turns.take(ms * 1'000'000, 10'000'000)) ++taken;
    return taken;
  };
  EXPECT_EQ(many_at(1'000), 10);
  EXPECT_EQ(many_at(1'099), 0);
  EXPECT_EQ(many_at(1'100), 1);
  EXPECT_EQ(many_at(1'500), 4);
  EXPECT_EQ(many_at(90'000), 10);
}

TEST(Idempotency, the_same_request_has_no_second_effect_also_after_a_crash) {
  ServiceBed bed;
  EXPECT_EQ(bed.start_campaign(), 0U);
  const json body = {{"policy", "bed-recall"}};
  const auto first = bed.post("/v1/campaigns", body, "mine");
  EXPECT_EQ(first.status, 201);
  EXPECT_EQ(bed.post("/v1/campaigns", body, "mine").body, first.body);
  bed.restart();
  const auto again = bed.post("/v1/campaigns", body, "mine");
  EXPECT_EQ(again.status, 201);
  EXPECT_EQ(again.body, first.body);
  EXPECT_EQ(bed.get("/v1/campaigns").body["campaigns"].size(), 2U);
  EXPECT_EQ(bed.post("/v1/campaigns", {{"policy", "other"}}, "mine").status, 422);
  EXPECT_EQ(bed.ask("POST", "/v1/campaigns", body.dump(), bed.headers_of(Role::admin)).status, 400);
}

TEST(Idempotency, a_request_that_was_refused_stays_refused) {
  ServiceBed bed;
  EXPECT_EQ(bed.post("/v1/campaigns", {{"policy", "bed-recall"}}, "early").status, 400);
  bed.start_campaign();
  EXPECT_EQ(bed.post("/v1/campaigns", {{"policy", "bed-recall"}}, "early").status, 400);
  EXPECT_EQ(bed.post("/v1/campaigns", {{"policy", "bed-recall"}}, "later").status, 201);
}

}  // namespace
}  // namespace rb::test
