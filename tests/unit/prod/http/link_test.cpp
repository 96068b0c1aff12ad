// The self-service page: a patient's own way to decide, from the link in a text.
#include <gtest/gtest.h>

#include <future>

#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;

class LinkPage : public testing::Test {
 protected:
  // The path of the link that the patient got.
  std::string sent(json person) {
    bed_.start_campaign();
    bed_.enrol(0, {std::move(person)});
    EXPECT_TRUE(bed_.until([&] { return bed_.carrier.texts().size() == 1; }));
    const std::string text = bed_.carrier.texts().at(0).body;
    const std::size_t at = text.find("https://north.example/link/");
    EXPECT_NE(at, std::string::npos) << text;
    return text.substr(at, text.find(' ', at) - at)
        .substr(std::string("https://north.example").size());
  }
  std::string sent() { return sent(ServiceBed::person("P1", "+12125550101")); }
  Answered open(const std::string& path) { return bed_.ask("GET", path, {}, {}); }
  Answered choose(const std::string& path, const std::string& form) {
    net::Headers headers;
    headers.set("Content-Type", "application/x-www-form-urlencoded");
    return bed_.ask("POST", path, form, headers);
  }
  static bool says(const Answered& answer, const std::string& words) {
    return answer.body.get<std::string>().find(words) != std::string::npos;
  }
  json endings() { return bed_.get("/v1/counters").body["endings"]; }

  ServiceBed bed_;
};

TEST_F(LinkPage, asks_and_shows_nothing_about_the_patient) {
  const std::string path = sent();
  const std::uint64_t before = bed_.get("/v1/counters").body["sequence"];
  const auto page = open(path);
  ASSERT_EQ(page.status, 200);
  EXPECT_TRUE(says(page, "Find me a time"));
  EXPECT_TRUE(says(page, "tel:+12125550199"));
  for (const char* secret : {"P1", "+12125550101", "bed-recall"}) {
    EXPECT_FALSE(says(page, secret)) << secret;
  }
  EXPECT_EQ(page.headers.get("Cache-Control"), "no-store");
  // A mail scanner may look as often as it likes.
  for (int i = 0; i < 3; ++i) EXPECT_EQ(open(path).status, 200);
  const json history = bed_.get("/v1/assignments/0/history").body["events"];
  EXPECT_EQ(history.dump().find("patient_acted"), std::string::npos) << before;
}

TEST_F(LinkPage, takes_one_answer) {
  const std::string path = sent();
  EXPECT_TRUE(says(choose(path, "choice=book"), "Thank you"));
  ASSERT_TRUE(bed_.until([&] { return endings()["booked"] == 1; }));
  const auto again = choose(path, "choice=decline");
  EXPECT_TRUE(says(again, "We have your answer already"));
  EXPECT_TRUE(says(open(path), "We have your answer already"));
  bed_.restart();
  EXPECT_TRUE(says(open(path), "We have your answer already"));
  EXPECT_EQ(endings(), (json{{"booked", 1}}));
}

TEST_F(LinkPage, speaks_the_patients_language) {
  json person = ServiceBed::person("P1", "+12125550101");
  person["language"] = "es";
  const std::string path = sent(person);
  EXPECT_TRUE(says(open(path), "Búsquenme una cita"));
  EXPECT_TRUE(says(choose(path, "choice=decline"), "Gracias"));
}

TEST_F(LinkPage, refuses_what_it_has_not_signed_or_does_not_know) {
  const std::string path = sent();
  for (std::size_t i = std::string("/link/").size(); i < path.size(); ++i) {
    std::string forged = path;
    forged[i] = forged[i] == 'A' ? 'B' : 'A';
    ASSERT_EQ(choose(forged, "choice=decline").status, 404) << i;
  }
  EXPECT_EQ(open(path + "A").status, 404);
  EXPECT_EQ(open("/link/").status, 404);
  EXPECT_EQ(choose(path, "choice=sing").status, 400);
  EXPECT_EQ(choose(path, "").status, 400);
  EXPECT_EQ(choose(path, "choice=%zz").status, 400);
  EXPECT_EQ(endings(), json::object());
}

TEST_F(LinkPage, ends_when_the_link_does) {
  std::string token;
  std::promise<void> done;
  sent();
  bed_.tenant().post([&](prod::Work& work) {
    token = work.links().token(AssignmentId{0}, work.now() - 2 * kDay);
    done.set_value();
  });
  done.get_future().wait();
  EXPECT_EQ(open("/link/" + token).status, 410);
  EXPECT_EQ(choose("/link/" + token, "choice=book").status, 410);
  EXPECT_EQ(endings(), json::object());
}

}  // namespace
}  // namespace rb::test
