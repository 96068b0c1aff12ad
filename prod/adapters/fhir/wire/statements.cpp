#include "prod/adapters/fhir/wire/statements.hpp"

#include <algorithm>
#include <array>

#include "prod/adapters/fhir/wire/fhir_json.hpp"

namespace rb::prod::fhir {
namespace {

struct Step {
  Rung rung;
  std::string_view type;
};
constexpr std::array<Step, 3> kLadder = {
    Step{Rung::communication, "Communication"},
    Step{Rung::questionnaire_response, "QuestionnaireResponse"},
    Step{Rung::document_reference, "DocumentReference"}};

bool can(const Json& server, std::string_view type, std::string_view what) {
  for (const Json& resource : list_of(server, "resource")) {
    if (text_of(resource, "type") != type) continue;
    for (const Json& interaction : list_of(resource, "interaction")) {
      if (text_of(interaction, "code") == what) return true;
    }
  }
  return false;
}

bool takes_transactions(const Json& server) {
  for (const Json& interaction : list_of(server, "interaction")) {
    if (text_of(interaction, "code") == "transaction") return true;
  }
  return false;
}

// rest.security.extension (oauth-uris).extension (token).valueUri
std::string token_url_in(const Json& server) {
  const Json* security = member(server, "security");
  if (security == nullptr) return {};
  for (const Json& uris : list_of(*security, "extension")) {
    if (!text_of(uris, "url").ends_with("/StructureDefinition/oauth-uris")) continue;
    for (const Json& uri : list_of(uris, "extension")) {
      if (text_of(uri, "url") == "token") return std::string(text_of(uri, "valueUri"));
    }
  }
  return {};
}

}  // namespace

std::string_view name_of(Rung rung) {
  for (const Step& step : kLadder) {
    if (step.rung == rung) return step.type;
  }
  return "file";
}

std::optional<Capabilities> read_capabilities(std::string_view body) {
  const auto statement = read_object(body);
  if (!statement || text_of(*statement, "resourceType") != "CapabilityStatement") {
    return std::nullopt;
  }
  Capabilities capabilities;
  for (const Json& server : list_of(*statement, "rest")) {
    if (text_of(server, "mode") != "server") continue;
    if (capabilities.token_url.empty()) capabilities.token_url = token_url_in(server);
    capabilities.transactions = capabilities.transactions || takes_transactions(server);
    capabilities.coverage = capabilities.coverage || can(server, "Coverage", "search-type");
    for (const Step& step : kLadder) {
      if (step.rung < capabilities.write_back && can(server, step.type, "create")) {
        capabilities.write_back = step.rung;
      }
    }
  }
  return capabilities;
}

std::string read_smart_configuration(std::string_view body) {
  const auto configuration = read_object(body);
  return configuration ? std::string(text_of(*configuration, "token_endpoint")) : std::string();
}

}  // namespace rb::prod::fhir
