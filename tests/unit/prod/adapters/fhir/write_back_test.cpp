#include "prod/adapters/fhir/write_back.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <future>

#include "edge/net/crypto.hpp"
#include "tests/support/prod/fake_ehr.hpp"

namespace rb::prod {
namespace {

constexpr const char* kStatement = "GET /fhir/metadata";

class WriteBackTest : public testing::Test {
 protected:
  WriteBackTest()
      : folder_(std::filesystem::temp_directory_path() /
                ("rb-notes-" + net::hex(net::random_bytes(8)))) {
    std::filesystem::create_directory(folder_);
    note_.patient = "p1";
    note_.identifier = "north-1";
    note_.outcome = "booked";
  }
  ~WriteBackTest() override {
    client_->stop(0ms);
    std::filesystem::remove_all(folder_);
  }

  void can_create(const std::string& type) {
    ehr_.on(kStatement,
            FakeEhr::answer(200, R"({"resourceType": "CapabilityStatement", "rest": [{"mode":
                "server", "resource": [{"type": ")" +
                                     type + R"(", "interaction": [{"code": "create"}]}]}]})"));
  }
  std::pair<NoteFate, fhir::Rung> write() {
    std::promise<std::pair<NoteFate, fhir::Rung>> told;
    write_back_->write(note_, [&](NoteFate fate, fhir::Rung rung) {
      told.set_value({fate, rung});
    });
    return told.get_future().get();
  }
  [[nodiscard]] std::vector<std::string> lines() const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
      std::ifstream stream(entry.path());
      for (std::string line; std::getline(stream, line);) found.push_back(line);
    }
    return found;
  }

  FakeEhr ehr_;
  SystemClock clock_;
  std::filesystem::path folder_;
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::shared_ptr<FhirHttp> http_ = std::make_shared<FhirHttp>(
      net::parse_url(ehr_.base()).value(), 500ms, FhirHttp::Parts{clock_, *client_, nullptr});
  std::shared_ptr<WriteBack> write_back_ =
      std::make_shared<WriteBack>(folder_, WriteBack::Parts{clock_, http_});
  OutreachNote note_;
};

TEST_F(WriteBackTest, as_the_server_can) {
  can_create("QuestionnaireResponse");
  ehr_.on("POST /fhir/QuestionnaireResponse", FakeEhr::answer(201, "{}"));
  EXPECT_EQ(write(), std::pair(NoteFate::written, fhir::Rung::questionnaire_response));
  EXPECT_EQ(write().first, NoteFate::written);
  EXPECT_EQ(ehr_.count(kStatement), 1U);
  const auto requests = ehr_.requests("POST /fhir/QuestionnaireResponse");
  EXPECT_EQ(requests.at(0).body, requests.at(1).body);
  EXPECT_EQ(requests.at(0).headers.get("If-None-Exist"), "identifier=urn%3Aringback%7Cnorth-1");
  EXPECT_TRUE(lines().empty());
}

TEST_F(WriteBackTest, into_a_file_where_it_can_nothing) {
  can_create("Patient");
  EXPECT_EQ(write(), std::pair(NoteFate::written, fhir::Rung::file));
  note_.identifier = "north-2";
  EXPECT_EQ(write().first, NoteFate::written);
  ASSERT_EQ(lines().size(), 2U);
  EXPECT_EQ(fhir::Json::parse(lines()[1])["identifier"], "north-2");
  std::filesystem::remove_all(folder_);
  EXPECT_EQ(write().first, NoteFate::try_later);
}

TEST_F(WriteBackTest, later_while_the_server_says_nothing) {
  ehr_.on(kStatement, FakeEhr::answer(503, ""));
  EXPECT_EQ(write().first, NoteFate::try_later);
  can_create("Communication");
  ehr_.on("POST /fhir/Communication", FakeEhr::answer(201, "{}"));
  EXPECT_EQ(write(), std::pair(NoteFate::written, fhir::Rung::communication));
}

TEST_F(WriteBackTest, what_came_of_it) {
  can_create("DocumentReference");
  for (const auto& [status, fate] : {std::pair{200, NoteFate::written},
                                     {400, NoteFate::refused},
                                     {401, NoteFate::try_later},
                                     {408, NoteFate::unknown},
                                     {422, NoteFate::refused},
                                     {429, NoteFate::try_later},
                                     {500, NoteFate::unknown},
                                     {503, NoteFate::unknown}}) {
    ehr_.on("POST /fhir/DocumentReference", FakeEhr::answer(status, ""));
    EXPECT_EQ(write().first, fate) << status;
  }
  ehr_.on("POST /fhir/DocumentReference", ehr_.hang());
  EXPECT_EQ(write().first, NoteFate::unknown);
  ehr_.stop();
  EXPECT_EQ(write().first, NoteFate::try_later);
  note_.patient = "../p";
  EXPECT_EQ(write().first, NoteFate::refused);
}

}  // namespace
}  // namespace rb::prod
