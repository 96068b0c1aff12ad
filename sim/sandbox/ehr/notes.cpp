#include "sim/sandbox/ehr/notes.hpp"

#include <nlohmann/json.hpp>

#include "edge/net/url.hpp"
#include "sim/sandbox/ehr/fhir_search.hpp"

namespace rb::sim::sandbox {

net::Response Notes::write(const net::Request& request) {
  auto body = nlohmann::ordered_json::parse(request.body, nullptr, false);
  if (!body.is_object()) return outcome(400, "structure", "the body is no resource");
  std::string identifier;
  if (const std::string_view condition = request.headers.get("If-None-Exist"); !condition.empty()) {
    const auto query = net::parse_form(condition);
    const std::string* token = query ? net::find_field(*query, "identifier") : nullptr;
    if (token == nullptr) return outcome(400, "not-supported", "If-None-Exist needs an identifier");
    identifier = *token;
    const auto known = ids_.find(identifier);
    if (known != ids_.end()) return fhir(200, notes_.at(known->second));
  }
  const std::uint64_t id = notes_.size() + 1;
  body["id"] = std::to_string(id);
  if (!identifier.empty()) ids_.emplace(std::move(identifier), id);
  return fhir(201, notes_[id] = body.dump());
}

std::string Notes::lines() const {
  std::string text;
  for (const auto& [id, note] : notes_) text += note + '\n';
  return text;
}

}  // namespace rb::sim::sandbox
