// JSON from a record system: read within limits, and looked into without trust. A part that is not
// there and one of another shape are the same: nothing.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.hpp"

namespace rb::prod::fhir {

using Json = nlohmann::json;

inline constexpr std::size_t kMostBytes = std::size_t{8} << 20U;
inline constexpr std::size_t kDeepest = 64;

// Nothing: no JSON object, or one that is larger or deeper than the limits.
[[nodiscard]] std::optional<Json> read_object(std::string_view text);

// Null if there is no such member.
[[nodiscard]] const Json* member(const Json& object, std::string_view name);
[[nodiscard]] std::string_view text_of(const Json& object, std::string_view name);
[[nodiscard]] const std::vector<Json>& list_of(const Json& object, std::string_view name);

// FHIR's id: 1 to 64 of letters, digits, '-' and '.', and no "." or "..", which a path would lose.
[[nodiscard]] bool is_id(std::string_view text);
// "p5" of "Patient/p5", "https://ehr.example/fhir/Patient/p5" and "Patient/p5/_history/2"; empty if
// it refers to something else.
[[nodiscard]] std::string_view id_in(std::string_view reference, std::string_view type);

// FHIR's instant and its dateTime as far as that has a time and an offset.
[[nodiscard]] std::optional<Instant> read_instant(std::string_view text);

// For the wire; what is no UTF-8 is replaced.
[[nodiscard]] std::string write_json(const Json& json);

}  // namespace rb::prod::fhir
