// What a server says about itself: its CapabilityStatement and its SMART configuration. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rb::prod::fhir {

// How a note about an outreach gets into the record: the first that the server can take.
enum class Rung : std::uint8_t {
  communication = 1,
  questionnaire_response,
  document_reference,
  file
};
[[nodiscard]] std::string_view name_of(Rung rung);

struct Capabilities {
  std::string token_url;  // empty: it names none
  Rung write_back = Rung::file;
  bool transactions = false;  // a Bundle of changes, all or none of them
  bool coverage = false;      // it can be asked who is insured
};
// Nothing: no CapabilityStatement.
[[nodiscard]] std::optional<Capabilities> read_capabilities(std::string_view body);

// The token endpoint of .well-known/smart-configuration; empty: it names none.
[[nodiscard]] std::string read_smart_configuration(std::string_view body);

}  // namespace rb::prod::fhir
