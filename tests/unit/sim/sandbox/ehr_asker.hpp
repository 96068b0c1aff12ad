// Somebody who asks the EHR of a sandbox.
#pragma once

#include "tests/unit/sim/sandbox/worlds.hpp"

namespace rb::sim::sandbox {

using Json = nlohmann::json;

inline std::string part(const Json& json) {
  return net::base64url(json.dump());
}

class Ehr {
 public:
  explicit Ehr(const std::string& scenario) : world(scenario) {}

  std::optional<net::Response> token(const Json& header) {
    net::Request request = a_request("POST", "/fhir/auth/token");
    const Json claims{{"iss", "a"}, {"sub", "a"}, {"aud", "b"}, {"exp", 1}, {"jti", "x"}};
    request.body = net::format_form(
        {{"grant_type", "client_credentials"},
         {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
         {"client_assertion", part(header) + "." + part(claims) + "." + net::base64url("s")}});
    return world.ask(std::move(request));
  }
  void login() { bearer = Json::parse(token({{"alg", "ES384"}})->body)["access_token"]; }

  std::optional<net::Response> ask(const std::string& method, const std::string& what,
                                   const Json& body = {}, const std::string& condition = {},
                                   const std::string& if_match = {}) {
    net::Request request = a_request(method, "/fhir/" + what);
    request.headers.add("Host", "127.0.0.1:8");
    request.headers.add("Authorization", "Bearer " + bearer);
    if (!condition.empty()) request.headers.add("If-None-Exist", condition);
    if (!if_match.empty()) request.headers.add("If-Match", if_match);
    if (!body.is_null()) request.body = body.dump();
    return world.ask(std::move(request));
  }
  Json get(const std::string& what) {
    const auto response = ask("GET", what);
    EXPECT_EQ(response->status, 200) << what;
    EXPECT_EQ(response->headers.get("Content-Type"), "application/fhir+json");
    return Json::parse(response->body);
  }
  static Json appointment(const std::string& patient, const std::string& slot,
                          const std::string& identifier) {
    return {{"resourceType", "Appointment"},
            {"status", "booked"},
            {"identifier", {{{"system", "urn:x"}, {"value", identifier}}}},
            {"slot", {{{"reference", "Slot/" + slot}}}},
            {"participant", {{{"actor", {{"reference", "Patient/" + patient}}}}}}};
  }

  TestWorld world;
  std::string bearer = "none";
};

}  // namespace rb::sim::sandbox
