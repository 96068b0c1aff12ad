// Vectors: Twilio's documentation ("Webhooks security") and the tests of its helper library for
// Node (spec/validation.spec.js).
#include "prod/adapters/telephony/wire/signature.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

constexpr const char* kToken = "12345";
constexpr const char* kOrigin = "https://mycompany.com";

net::Request form_request(std::string target, std::string body, const char* signature) {
  const net::Target parsed = net::parse_target(target).value();
  net::Request request{.method = "POST",
                       .target = std::move(target),
                       .path = parsed.path,
                       .query = parsed.query,
                       .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                   {"X-Twilio-Signature", signature}},
                       .body = std::move(body),
                       .peer = {}};
  return request;
}

const std::string kBody =
    "To=%2B18005551212&From=%2B14158675309&Digits=1234&Caller=%2B14158675309&CallSid="
    "CA1234567890ABCDE";

TEST(Signature, is_that_of_the_documentation) {
  EXPECT_EQ(callback_signature(kToken, "https://mycompany.com/myapp.php?foo=1&bar=2",
                               net::parse_form(kBody).value()),
            "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
}

TEST(Signature, holds_for_the_whole_request) {
  const auto request =
      form_request("/myapp.php?foo=1&bar=2", kBody, "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
  EXPECT_TRUE(is_signed(kToken, kOrigin, request));
  EXPECT_TRUE(is_signed(kToken, "https://mycompany.com:1234", request))
      << "signed without the port";
  EXPECT_FALSE(is_signed("12346", kOrigin, request));
  EXPECT_FALSE(is_signed("", kOrigin, request));
  EXPECT_FALSE(is_signed(kToken, "http://mycompany.com", request));
  EXPECT_FALSE(is_signed(kToken, "https://other.com", request));

  auto other = request;
  other.target = "/myapp.php?bar=2&foo=1";
  EXPECT_FALSE(is_signed(kToken, kOrigin, other));
  other = request;
  other.body += "&More=1";
  EXPECT_FALSE(is_signed(kToken, kOrigin, other));
  other = request;
  other.body = "%";
  EXPECT_FALSE(is_signed(kToken, kOrigin, other));
  other = request;
  other.headers.remove("X-Twilio-Signature");
  EXPECT_FALSE(is_signed(kToken, kOrigin, other));
  other = request;
  other.headers.set("Content-Type", "text/plain");
  EXPECT_FALSE(is_signed(kToken, kOrigin, other)) << "a body that nobody signed";
}

TEST(Signature, may_have_been_made_with_the_port) {
  const auto request =
      form_request("/myapp.php?foo=1&bar=2", kBody, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=");
  EXPECT_TRUE(is_signed(kToken, "http://mycompany.com:1234", request));
  EXPECT_FALSE(is_signed(kToken, "http://mycompany.com:1235", request));
}

TEST(Signature, of_a_body_that_is_no_form_covers_its_digest) {
  const std::string target =
      "/myapp.php?foo=1&bar=2&bodySHA256="
      "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
  auto request = form_request(target, R"({"property": "value", "boolean": true})",
                              "a9nBmqA0ju/hNViExpshrM61xv4=");
  request.headers.set("Content-Type", "application/json");
  EXPECT_TRUE(is_signed(kToken, kOrigin, request));
  request.body += " ";
  EXPECT_FALSE(is_signed(kToken, kOrigin, request));
}

TEST(Signature, counts_a_repeated_name_with_each_of_its_values) {
  // The library for Node sorts the values and drops what is there twice.
  const auto of = [](const char* form) {
    return callback_signature(kToken, "https://a.example/", net::parse_form(form).value());
  };
  EXPECT_EQ(of("B=2&A=1&B=1"), of("A=1&B=1&B=2"));
  EXPECT_EQ(of("A=1&A=1"), of("A=1"));
  EXPECT_NE(of("A=1&A=2"), of("A=1"));
}

}  // namespace
}  // namespace rb::prod
