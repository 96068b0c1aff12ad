#include "prod/adapters/fhir/smart_token.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <filesystem>
#include <fstream>

#include "tests/unit/prod/adapters/fhir/ehr_fixture.hpp"

namespace rb::prod {
namespace {

constexpr const char* kSearch = "GET /fhir/Appointment";
constexpr const char* kToken = "POST /token";

std::string make_key() {
  const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-384"), EVP_PKEY_free);
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  char* bytes = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &bytes);
  return {bytes, static_cast<std::size_t>(size)};
}

std::string token(const std::string& name, int seconds = 300) {
  return R"({"access_token": ")" + name + R"(", "token_type": "Bearer", "expires_in": )" +
         std::to_string(seconds) + "}";
}

class EhrToken : public EhrTest {
 protected:
  EhrToken() {
    file_ = std::filesystem::temp_directory_path() /
            ("rb-key-" + net::hex(net::random_bytes(8)) + ".pem");
    std::ofstream(file_, std::ios::binary) << make_key();
    config_.client_id = "ringback-north";
    config_.key_file = file_;
    config_.key_id = "k1";
    config_.token_url = ehr_.origin() + "/token";
    ehr_.on(kToken, FakeEhr::answer(200, token("t1")));
    ehr_.on(kSearch, FakeEhr::answer(200, FakeEhr::bundle({})));
  }
  ~EhrToken() override { std::filesystem::remove(file_); }

  [[nodiscard]] std::string bearer(std::size_t i) const {
    return std::string(ehr_.requests(kSearch).at(i).headers.get("Authorization"));
  }

  std::filesystem::path file_;
};

TEST_F(EhrToken, asks_once_signed_and_keeps_it) {
  start();
  for (std::uint64_t i = 1; i <= 30; ++i) fhir_->ask(order(EhrKind::check_status, i));
  for (std::uint64_t i = 1; i <= 30; ++i) {
    EXPECT_EQ(wait(RequestId{i}).answer, EhrAnswer::open);
  }
  EXPECT_EQ(ehr_.count(kToken), 1U);
  for (std::size_t i = 0; i < 30; ++i) EXPECT_EQ(bearer(i), "Bearer t1");

  const net::Request request = ehr_.requests(kToken).at(0);
  const auto form = net::parse_form(request.body).value();
  EXPECT_EQ(*net::find_field(form, "grant_type"), "client_credentials");
  EXPECT_EQ(*net::find_field(form, "scope"), "system/*.read system/*.write");
  EXPECT_EQ(*net::find_field(form, "client_assertion_type"),
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
  const std::string jwt = *net::find_field(form, "client_assertion");
  const std::size_t dot = jwt.find('.');
  const auto header = fhir::Json::parse(net::from_base64url(jwt.substr(0, dot)).value());
  const auto claims =
      fhir::Json::parse(net::from_base64url(jwt.substr(dot + 1, jwt.rfind('.') - dot - 1)).value());
  EXPECT_EQ(header["alg"], "ES384");
  EXPECT_EQ(header["kid"], "k1");
  EXPECT_EQ(claims["iss"], "ringback-north");
  EXPECT_EQ(claims["sub"], "ringback-north");
  EXPECT_EQ(claims["aud"], config_.token_url);
  EXPECT_GE(claims["jti"].get<std::string>().size(), 16U);
  const std::int64_t now = to_ms(clock_.now()) / 1000;
  EXPECT_GT(claims["exp"], now);
  EXPECT_LE(claims["exp"], now + 300);
  EXPECT_EQ(request.headers.count("Authorization"), 0U);
}

TEST_F(EhrToken, renews_it_shortly_before_it_ends) {
  ehr_.on(kToken, FakeEhr::in_turn(
                      {FakeEhr::answer(200, token("t1", 1)), FakeEhr::answer(200, token("t2"))}));
  EXPECT_EQ(ask(order(EhrKind::check_status, 1)).answer, EhrAnswer::open);
  std::this_thread::sleep_for(850ms);  // four fifths of its life, and a little
  EXPECT_EQ(ask(order(EhrKind::check_status, 2)).answer, EhrAnswer::open);
  EXPECT_EQ(bearer(1), "Bearer t2");
}

TEST_F(EhrToken, a_refused_token_is_replaced_once_for_reads) {
  ehr_.on(kToken, FakeEhr::in_turn(
                      {FakeEhr::answer(200, token("old")), FakeEhr::answer(200, token("new"))}));
  ehr_.on(kSearch,
          FakeEhr::in_turn({FakeEhr::answer(401, ""), FakeEhr::answer(200, FakeEhr::bundle({}))}));
  EXPECT_EQ(ask(order(EhrKind::check_status, 1)).answer, EhrAnswer::open);
  EXPECT_EQ(bearer(1), "Bearer new");
  ehr_.on(kSearch, FakeEhr::answer(401, ""));
  EXPECT_EQ(ask(order(EhrKind::check_status, 2)).answer, EhrAnswer::failed);
  EXPECT_EQ(ehr_.count(kSearch), 4U);
}

TEST_F(EhrToken, a_write_is_never_made_twice) {
  ehr_.on("GET /fhir/Slot",
          FakeEhr::answer(200, FakeEhr::bundle({FakeEhr::slot("a", clock_.now() + kDay)})));
  ehr_.on("POST /fhir/Appointment", FakeEhr::answer(401, ""));
  EXPECT_EQ(ask(order(EhrKind::book, 1)).answer, EhrAnswer::failed);
  EXPECT_EQ(ehr_.count("POST /fhir/Appointment"), 1U);
  EXPECT_EQ(ask(order(EhrKind::check_status, 2)).answer, EhrAnswer::open);
  EXPECT_EQ(ehr_.count(kToken), 2U);  // and the next request has another one
}

TEST_F(EhrToken, no_token_is_a_failure_and_an_alert) {
  ehr_.on(kToken, FakeEhr::answer(401, R"({"error": "invalid_client"})"));
  EXPECT_EQ(ask(order(EhrKind::check_status, 1)).answer, EhrAnswer::failed);
  EXPECT_EQ(ask(order(EhrKind::book, 2)).answer, EhrAnswer::failed);
  EXPECT_EQ(ehr_.count(kSearch), 0U);
  EXPECT_EQ(alerts_.said().at(0), "fire ringback/north/ehr/token");
  ehr_.on(kToken, FakeEhr::answer(200, token("t1")));
  EXPECT_EQ(ask(order(EhrKind::check_status, 3)).answer, EhrAnswer::open);
  EXPECT_EQ(alerts_.said().back(), "resolve ringback/north/ehr/token");
}

TEST_F(EhrToken, a_token_service_that_is_down_is_no_refusal) {
  std::uint64_t request = 1;
  for (const int status : {429, 500, 503}) {
    ehr_.on(kToken, FakeEhr::answer(status, ""));
    EXPECT_EQ(ask(order(EhrKind::check_status, request++)).answer, EhrAnswer::failed);
  }
  EXPECT_TRUE(alerts_.said().empty());
}

TEST_F(EhrToken, requests_wait_for_it_no_longer_than_they_may) {
  config_.answer_within = 1s;
  ehr_.on(kToken, ehr_.hang());
  const Instant asked = clock_.now();
  EXPECT_EQ(ask(order(EhrKind::check_status, 1)).answer, EhrAnswer::failed);
  EXPECT_LT(clock_.now() - asked, 1s);
}

TEST_F(EhrToken, hostile_tokens_go_nowhere) {
  std::uint64_t request = 1;
  for (const char* body : {"", "[]", R"({"access_token": 7, "token_type": "bearer"})",
                           R"({"access_token": "a\r\nX-Evil: 1", "token_type": "bearer"})",
                           R"({"access_token": "", "token_type": "bearer"})",
                           R"({"access_token": "a", "token_type": "mac"})"}) {
    ehr_.on(kToken, FakeEhr::answer(200, body));
    EXPECT_EQ(ask(order(EhrKind::check_status, request++)).answer, EhrAnswer::failed);
  }
  EXPECT_EQ(ehr_.count(kSearch), 0U);
}

TEST_F(EhrToken, finds_the_endpoint_in_the_smart_configuration) {
  config_.token_url.clear();
  ehr_.on("GET /fhir/.well-known/smart-configuration",
          FakeEhr::answer(200, R"({"token_endpoint": ")" + ehr_.origin() + "/token\"}"));
  EXPECT_EQ(ask(order(EhrKind::check_status, 1)).answer, EhrAnswer::open);
  EXPECT_EQ(ask(order(EhrKind::check_status, 2)).answer, EhrAnswer::open);
  EXPECT_EQ(ehr_.count("GET /fhir/.well-known/smart-configuration"), 1U);
  EXPECT_EQ(ehr_.count("GET /fhir/metadata"), 0U);
}

TEST_F(EhrToken, or_in_the_capability_statement_or_has_none) {
  config_.token_url.clear();
  EXPECT_EQ(ask(order(EhrKind::check_status, 1)).answer, EhrAnswer::failed);
  ehr_.on("GET /fhir/metadata",
          FakeEhr::answer(
              200,
              R"({"resourceType": "CapabilityStatement", "rest": [{"mode": "server", "security":
                  {"extension": [{"url": "x/StructureDefinition/oauth-uris", "extension":
                  [{"url": "authorize", "valueUri": "a"}, {"url": "token", "valueUri": ")" +
                  ehr_.origin() + R"(/token"}]}]}}]})"));
  EXPECT_EQ(ask(order(EhrKind::check_status, 2)).answer, EhrAnswer::open);
}

TEST_F(EhrToken, says_what_is_wrong_with_the_configuration) {
  const FhirClient::Parts parts{clock_, *client_, [](const Command&) {}, nullptr};
  FhirConfig config = config_;
  config.key_file = "/nowhere/key.pem";
  auto started = FhirClient::start(config, parts);
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().code, ErrorCode::not_found);
  EXPECT_NE(started.error().message.find("key_file"), std::string::npos);
  std::ofstream(file_, std::ios::binary) << "no key";
  EXPECT_EQ(FhirClient::start(config_, parts).error().code, ErrorCode::invalid_input);
  config = config_;
  config.base_url = "ftp://ehr";
  EXPECT_NE(FhirClient::start(config, parts).error().message.find("base_url"), std::string::npos);
}

}  // namespace
}  // namespace rb::prod
