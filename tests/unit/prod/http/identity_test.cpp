// Identity reviews over the API.
#include <gtest/gtest.h>

#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;
using prod::Role;

const std::string kReviews = "/v1/identity-reviews";

json anna(const std::string& source, const std::string& id) {
  return {{"id", id},
          {"source", source},
          {"first_name", "Anna"},
          {"last_name", "Smith"},
          {"birth_date", "1961-10-06"},
          {"phone", "(212) 555-0142"},
          {"zip", "10001"},
          {"address", "12 Main Street"},
          {"sex", "female"},
          {"consent", "yes"},
          {"ehr_id", "p-" + id}};
}

class IdentityApi : public testing::Test {
 protected:
  json enrol(const json& person) {
    const auto answer =
        api_.post("/v1/campaigns/0/patients", {{"patients", json::array({person})}});
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.body;
  }
  json hanna() {
    json hanna = anna("Lab", "77");
    hanna["first_name"] = "Hanna";
    return hanna;
  }

  [[nodiscard]] Answered reviews(Role role = Role::operates) { return api_.get(kReviews, role); }

  ServiceBed api_;
  std::uint32_t campaign_ = api_.start_campaign();
};

TEST_F(IdentityApi, lists_what_a_reviewer_needs_and_nothing_else) {
  EXPECT_EQ(enrol(anna("ehr", "1"))["enrolled"], 1);
  const json held = enrol(hanna());
  EXPECT_EQ(held["in_review"], 1);
  EXPECT_EQ(held["enrolled"], 0);
  EXPECT_EQ(reviews(Role::viewer).status, 403);
  const auto list = reviews();
  ASSERT_EQ(list.status, 200);
  EXPECT_EQ(list.body["open"], 1);
  const json& review = list.body["reviews"][0];
  EXPECT_EQ(review["record"], "lab:77");
  EXPECT_EQ(review["campaigns"], json::array({0}));
  EXPECT_EQ(review["person"], (json{{"first_name", "Hanna"},
                                    {"last_name", "Smith"},
                                    {"birth_date", "1961-10-06"},
                                    {"sex", "f"},
                                    {"address", "12 Main Street"},
                                    {"zip", "10001"},
                                    {"phones", {"…0142"}}}));
  const json& candidate = review["candidates"][0];
  EXPECT_EQ(candidate["patient"], "ehr:1");
  EXPECT_EQ(candidate["agreement"]["first_name"], "close");
  EXPECT_EQ(candidate["agreement"]["birth_date"], "same");
  EXPECT_EQ(candidate["agreement"]["ehr_id"], "different");
  EXPECT_EQ(list.body.dump().find("2125550142"), std::string::npos);
  EXPECT_TRUE(api_.get(kReviews + "?after=0", Role::operates).body["reviews"].empty());
  EXPECT_EQ(api_.get(kReviews + "?after=x", Role::operates).status, 400);
  EXPECT_EQ(api_.get("/v1/patients/lab:77").status, 404) << "nobody's yet";
}

TEST_F(IdentityApi, the_same_person) {
  enrol(anna("ehr", "1"));
  enrol(hanna());
  api_.restart();
  const std::string path = "/v1/identity-reviews/0/resolve";
  const json same = {{"decision", "same"}};
  EXPECT_EQ(api_.post(path, same, {}, Role::viewer).status, 403);
  const auto done = api_.post(path, same, "k", Role::operates);
  ASSERT_EQ(done.status, 200) << done.body;
  EXPECT_EQ(done.body["patient"], "ehr:1");
  EXPECT_EQ(done.body["enrolled_before"], 1);
  EXPECT_EQ(api_.post(path, same, "k", Role::operates).body, done.body) << "the same request";
  EXPECT_EQ(api_.post(path, same).status, 200) << "another one that says the same";
  EXPECT_EQ(api_.post(path, {{"decision", "different"}}).status, 409);
  EXPECT_EQ(reviews().body["open"], 0);
  EXPECT_EQ(api_.get("/v1/patients/lab:77").body["assignments"].size(), 1U);
}

TEST_F(IdentityApi, another_person) {
  enrol(anna("ehr", "1"));
  enrol(hanna());
  const auto done = api_.post("/v1/identity-reviews/0/resolve", {{"decision", "different"}});
  ASSERT_EQ(done.status, 200) << done.body;
  EXPECT_EQ(done.body["patient"], "lab:77");
  EXPECT_EQ(done.body["enrolled"], 1);
  api_.restart();
  EXPECT_EQ(reviews().body["open"], 0);
  EXPECT_EQ(api_.get("/v1/patients/lab:77").body["assignments"].size(), 1U);
}

TEST_F(IdentityApi, an_opt_out_in_any_waiting_row_holds) {
  enrol(anna("ehr", "1"));
  enrol(hanna());
  EXPECT_EQ(api_.start_campaign(), 1U);
  json out = hanna();
  out["opted_out"] = true;
  api_.post("/v1/campaigns/1/patients", {{"patients", json::array({out})}});
  EXPECT_EQ(api_.post("/v1/identity-reviews/0/resolve", {{"decision", "different"}}).status, 200);
  EXPECT_EQ(api_.get("/v1/patients/lab:77").body["opted_out"], true);
}

TEST_F(IdentityApi, one_name_is_one_record) {
  enrol(anna("ehr", "1"));
  json other = anna("", "ehr:1");
  const json answer = enrol(other);
  EXPECT_EQ(answer["enrolled"], 0);
  EXPECT_EQ(answer["refused"][0]["column"], "id");
}

TEST_F(IdentityApi, refuses_what_makes_no_sense) {
  EXPECT_EQ(api_.post("/v1/identity-reviews/0/resolve", {{"decision", "same"}}).status, 404);
  enrol(anna("ehr", "1"));
  enrol(hanna());
  const std::string path = "/v1/identity-reviews/0/resolve";
  EXPECT_EQ(api_.post(path, {{"decision", "perhaps"}}).status, 400);
  EXPECT_EQ(api_.post(path, {{"decision", "different"}, {"patient", "ehr:1"}}).status, 400);
  EXPECT_EQ(api_.post(path, {{"decision", "same"}, {"patient", "ehr:9"}}).status, 400);
  EXPECT_EQ(reviews().body["open"], 1);
}

}  // namespace
}  // namespace rb::test
