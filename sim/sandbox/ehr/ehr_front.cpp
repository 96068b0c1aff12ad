#include "sim/sandbox/ehr/ehr_front.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "edge/net/crypto.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kRoot = "/fhir";
constexpr Millis kTokenLife = 1h;
// What is on its way when a token ends is still taken: at high speed a millisecond of the network
// is a second here.
constexpr Millis kTokenGrace = 5min;

net::Response capability_statement(Instant now) {
  const auto interaction = [](const char* code) { return Json{{"code", code}}; };
  const auto resource = [&](const char* type, std::vector<const char*> codes) {
    Json interactions = Json::array();
    for (const char* code : codes) interactions.push_back(interaction(code));
    return Json{{"type", type}, {"interaction", std::move(interactions)}};
  };
  Json appointment = resource("Appointment", {"read", "create", "update", "search-type"});
  appointment["conditionalCreate"] = true;
  Json task = resource("Task", {"read", "create", "update", "search-type"});
  task["conditionalCreate"] = true;
  const Json body{
      {"resourceType", "CapabilityStatement"},
      {"status", "active"},
      {"date", rfc3339(now)},
      {"kind", "instance"},
      {"fhirVersion", "4.0.1"},
      {"format", Json::array({"application/fhir+json"})},
      {"rest",
       Json::array({Json{
           {"mode", "server"},
           {"interaction", Json::array({interaction("transaction")})},
           {"resource", Json::array({resource("Patient", {"read", "search-type"}),
                                     resource("Slot", {"read", "update", "search-type"}),
                                     resource("Schedule", {"search-type"}),
                                     resource("Coverage", {"search-type"}), std::move(appointment),
                                     std::move(task), resource("Communication", {"create"})})}}})}};
  return fhir(200, text_of(body));
}

net::Response smart_configuration(const std::string& base) {
  const Json body{
      {"token_endpoint", base + "/auth/token"},
      {"grant_types_supported", Json::array({"client_credentials"})},
      {"token_endpoint_auth_methods_supported", Json::array({"private_key_jwt"})},
      {"token_endpoint_auth_signing_alg_values_supported", Json::array({"RS384", "ES384"})},
      {"capabilities", Json::array({"client-confidential-asymmetric"})}};
  return net::response(200, "application/json", text_of(body));
}

net::Response refuse_token(const char* error, const char* why) {
  return net::response(400, "application/json",
                       text_of(Json{{"error", error}, {"error_description", why}}));
}

// A JSON web token of the right form; who signed it is not looked at.
bool is_assertion(const std::string& text) {
  const auto parts = split(text, '.');
  if (parts.size() != 3 || parts[2].empty()) return false;
  const auto header = net::from_base64url(parts[0]);
  const auto claims = net::from_base64url(parts[1]);
  if (!header || !claims || !net::from_base64url(parts[2])) return false;
  const Json head = Json::parse(*header, nullptr, false);
  const Json body = Json::parse(*claims, nullptr, false);
  if (!head.is_object() || !body.is_object()) return false;
  const Json algorithm = head.value("alg", Json());
  return (algorithm == "RS384" || algorithm == "ES384") && body.contains("iss") &&
         body.contains("sub") && body.contains("aud") && body.contains("exp") &&
         body.contains("jti");
}

}  // namespace

net::Response EhrFront::give_token(const net::Request& request) {
  const auto form = net::parse_form(request.body);
  if (!form) return refuse_token("invalid_request", "the body is no form");
  const auto field = [&](const char* name) {
    const std::string* value = net::find_field(*form, name);
    return value == nullptr ? std::string() : *value;
  };
  if (field("grant_type") != "client_credentials") {
    return refuse_token("unsupported_grant_type", "expected client_credentials");
  }
  if (field("client_assertion_type") != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" ||
      !is_assertion(field("client_assertion"))) {
    return refuse_token("invalid_client", "the assertion is no JWT with RS384 or ES384");
  }
  const std::string token = net::hex(net::random_bytes(16));
  std::erase_if(tokens_, [&](const auto& one) { return one.second < agenda_.now(); });
  tokens_.emplace(token, agenda_.now() + kTokenLife + kTokenGrace);
  const Json body{
      {"access_token", token},
      {"token_type", "bearer"},
      {"expires_in", std::chrono::duration_cast<std::chrono::seconds>(kTokenLife).count()},
      {"scope", field("scope")}};
  return net::response(200, "application/json", text_of(body));
}

bool EhrFront::is_known(std::string_view authorization) const {
  constexpr std::string_view kScheme = "Bearer ";
  if (!net::equal_without_case(authorization.substr(0, kScheme.size()), kScheme)) return false;
  const auto found = tokens_.find(authorization.substr(kScheme.size()));
  return found != tokens_.end() && agenda_.now() < found->second;
}

void EhrFront::handle(const net::Request& request, Respond respond) {
  if (fault_ == Fault::down) return respond(outcome(503, "transient", "out of service"));
  const std::string_view what = std::string_view(request.path).substr(kRoot.size());
  const std::string base =
      "http://" + std::string(request.headers.get("Host")) + std::string(kRoot);
  if (what == "/metadata") return respond(capability_statement(agenda_.now()));
  if (what == "/.well-known/smart-configuration") return respond(smart_configuration(base));
  if (what == "/auth/token" && request.method == "POST") return respond(give_token(request));
  if (!is_known(request.headers.get("Authorization"))) {
    net::Response response = outcome(401, "login", "a bearer token is needed");
    response.headers.set("WWW-Authenticate", "Bearer");
    return respond(std::move(response));
  }
  ask(request, what, std::move(respond));
}

// The door's model knows three kinds of request; what it decides here does not depend on the kind.
void EhrFront::ask(const net::Request& request, std::string_view what, Respond respond) {
  const PatientId subject = store_.subject(request, what);
  const sim::EhrQuestion question{.kind = EhrKind::check_status,
                                  .assignment = {},
                                  .patient = subject,
                                  .campaign = CampaignId{0},
                                  .number = requests_[subject]++};
  sim::EhrReaction reaction = door_.ask(agenda_.now(), question);
  if (fault_ == Fault::too_many || fault_ == Fault::too_many_silent) {
    reaction.answer = EhrAnswer::too_many;
    reaction.retry_after = fault_ == Fault::too_many ? Millis{5s} : Millis{0};
  }
  std::optional<net::Response> answer;
  const std::string base =
      "http://" + std::string(request.headers.get("Host")) + std::string(kRoot);
  switch (reaction.answer) {
    case EhrAnswer::too_many:
      answer = net::response(429, "text/plain; charset=utf-8", "Too many requests\n");
      if (reaction.retry_after > Millis{0}) {
        answer->headers.set("Retry-After", std::to_string(reaction.retry_after.count() / 1000));
      }
      break;
    case EhrAnswer::failed:
      answer = outcome(503, "transient", "out of service");
      break;
    case EhrAnswer::lost:
      // Down, it hangs and does nothing; else it is carried out and nobody hears of it.
      if (reaction.work > Millis{0}) {
        static_cast<void>(store_.handle(request, what, base, agenda_.now()));
      }
      break;
    default:
      answer = store_.handle(request, what, base, agenda_.now());
      if (fault_ == Fault::lose_answers) answer.reset();
      break;
  }
  agenda_.after(reaction.after,
                [respond = std::move(respond), answer = std::move(answer)]() mutable {
                  respond(std::move(answer));
                });
}

}  // namespace rb::sim::sandbox
