#include "sim/sandbox/ehr/transactions.hpp"

#include <nlohmann/json.hpp>

#include "sim/sandbox/ehr/fhir_search.hpp"
#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

std::string text_in(const Json& of, const char* name) {
  const auto found = of.find(name);
  return found != of.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Change> change_in(const Json& entry) {
  if (!entry.is_object()) return std::nullopt;
  const Json asked = entry.value("request", Json());
  if (!asked.is_object()) return std::nullopt;
  Change change;
  change.request.method = text_in(asked, "method");
  change.what = '/' + text_in(asked, "url");
  if (change.request.method.empty() || change.what.size() < 2) return std::nullopt;
  if (const auto resource = entry.find("resource"); resource != entry.end()) {
    change.request.body = text_of(*resource);
  }
  if (const auto if_match = text_in(asked, "ifMatch"); !if_match.empty()) {
    change.request.headers.add("If-Match", if_match);
  }
  if (const auto if_none_exist = text_in(asked, "ifNoneExist"); !if_none_exist.empty()) {
    change.request.headers.add("If-None-Exist", if_none_exist);
  }
  return change;
}

}  // namespace

std::optional<std::vector<Change>> changes_in(const std::string& body) {
  const Json bundle = Json::parse(body, nullptr, false);
  if (!bundle.is_object() || bundle.value("resourceType", Json()) != "Bundle" ||
      bundle.value("type", Json()) != "transaction") {
    return std::nullopt;
  }
  const Json entries = bundle.value("entry", Json::array());
  if (!entries.is_array()) return std::nullopt;
  std::vector<Change> changes;
  for (const Json& entry : entries) {
    auto change = change_in(entry);
    if (!change) return std::nullopt;
    changes.push_back(*std::move(change));
  }
  return changes;
}

net::Response transaction_response(const std::vector<net::Response>& answers) {
  Json entries = Json::array();
  for (const net::Response& answer : answers) {
    Json said{{"status", answer.status == 201 ? "201 Created" : "200 OK"}};
    for (const auto& [name, header] : {std::pair{"location", "Location"}, {"etag", "ETag"}}) {
      const std::string value(answer.headers.get(header));
      if (!value.empty()) said[name] = value;
    }
    entries.push_back({{"resource", Json::parse(answer.body)}, {"response", std::move(said)}});
  }
  const Json body{
      {"resourceType", "Bundle"}, {"type", "transaction-response"}, {"entry", std::move(entries)}};
  return fhir(200, text_of(body));
}

}  // namespace rb::sim::sandbox
