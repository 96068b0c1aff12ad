#include "sim/sandbox/ehr/schedules.hpp"

#include <array>
#include <nlohmann/json.hpp>

#include "sim/sandbox/ehr/fhir_search.hpp"
#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

// What patients call a practitioner, and where all of them are: made up, but never the same for
// two.
constexpr const char* kPlace = "Main Street Clinic";

std::string doctor(std::uint64_t number) {
  static constexpr std::array<std::string_view, 8> kNames = {"Okafor", "Gomez", "Lee",  "Novak",
                                                             "Haddad", "Silva", "Berg", "Tanaka"};
  const std::uint64_t round = number / kNames.size();
  return "Dr. " + std::string(kNames[number % kNames.size()]) +
         (round == 0 ? std::string() : " " + std::to_string(round + 1));
}

}  // namespace

net::Response schedules(const net::Request& request, const std::string& base) {
  Bundle bundle{.base = base, .type = "Schedule", .query = request.query};
  const auto add = [&](std::string_view id) {
    if (number_of(id) == 0) return;
    const Json body{
        {"resourceType", "Schedule"},
        {"id", id},
        {"actor", Json::array({Json{{"reference", "Practitioner/" + std::string(id)},
                                    {"display", doctor(number_of(id))}},
                               Json{{"reference", "Location/1"}, {"display", kPlace}}})}};
    bundle.resources.push_back(text_of(body));
    bundle.ids.emplace_back(id);
  };
  if (const std::string* ids = net::find_field(request.query, "_id")) {
    for (const std::string_view id : split(*ids, ',')) add(id);
  } else if (const std::string* actor = net::find_field(request.query, "actor")) {
    add(id_of(*actor));
  }
  return bundle.response();
}

}  // namespace rb::sim::sandbox
