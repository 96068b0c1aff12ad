#include "prod/http/openapi.hpp"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

namespace rb::prod {
namespace {

using nlohmann::ordered_json;

ordered_json parameters_of(const RouteDoc& route) {
  ordered_json parameters = ordered_json::array();
  std::size_t at = 0;
  while ((at = route.pattern.find('{', at)) != std::string::npos) {
    const std::size_t end = route.pattern.find('}', at);
    parameters.push_back({{"name", route.pattern.substr(at + 1, end - at - 1)},
                          {"in", "path"},
                          {"required", true},
                          {"schema", {{"type", "string"}}}});
    at = end;
  }
  if (route.changes) {
    parameters.push_back({{"name", "Idempotency-Key"},
                          {"in", "header"},
                          {"required", true},
                          {"description", "Your own name for this request; the same for the same."},
                          {"schema", {{"type", "string"}, {"maxLength", 200}}}});
  }
  return parameters;
}

ordered_json operation_of(const RouteDoc& route) {
  ordered_json operation;
  operation["summary"] = route.summary;
  if (!route.open) {
    operation["description"] = "Role: " + std::string(name_of(route.least)) + ".";
    operation["security"] = ordered_json::array({{{"token", ordered_json::array()}}});
  }
  if (auto parameters = parameters_of(route); !parameters.empty()) {
    operation["parameters"] = std::move(parameters);
  }
  if (!route.body.empty()) {
    ordered_json schema = {{"type", "object"}, {"additionalProperties", false}};
    schema["properties"] = ordered_json::parse(route.body);
    operation["requestBody"] = {{"required", true},
                                {"content", {{"application/json", {{"schema", schema}}}}}};
  }
  operation["responses"] = {
      {"default",
       {{"description", "An answer in JSON; of errors, problem details (RFC 9457)."},
        {"content",
         {{"application/problem+json",
           {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}}}};
  return operation;
}

}  // namespace

std::string openapi(const std::vector<RouteDoc>& routes) {
  ordered_json document;
  document["openapi"] = "3.1.0";
  document["info"] = {{"title", "ringbackd"}, {"version", "1"}};
  auto& paths = document["paths"] = ordered_json::object();
  for (const RouteDoc& route : routes) {
    std::string method = route.method;
    std::transform(method.begin(), method.end(), method.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    paths[route.pattern][method] = operation_of(route);
  }
  document["components"]["securitySchemes"]["token"] = {{"type", "http"}, {"scheme", "bearer"}};
  document["components"]["schemas"]["Problem"] = {
      {"type", "object"},
      {"properties",
       {{"type", {{"type", "string"}}},
        {"title", {{"type", "string"}}},
        {"status", {{"type", "integer"}}},
        {"detail", {{"type", "string"}}},
        {"errors",
         {{"type", "array"},
          {"items",
           {{"type", "object"},
            {"properties",
             {{"pointer", {{"type", "string"}}}, {"detail", {{"type", "string"}}}}}}}}}}}};
  return document.dump(1);
}

}  // namespace rb::prod
