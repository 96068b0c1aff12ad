// What FHIR searches have in common: values with prefixes, tokens, pages.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.hpp"
#include "edge/net/http.hpp"

namespace rb::sim::sandbox {

struct Identifier {
  std::string system{};
  std::string value{};
};
// "system|value" or "value", which is of any system.
[[nodiscard]] bool matches(const std::vector<Identifier>& identifiers, std::string_view token);

// Whether `at` passes every value of a date parameter: ge2026-10-05T08:00:00Z, lt2026-10-06.
// nullopt: a value cannot be read.
[[nodiscard]] std::optional<bool> passes_dates(const net::Fields& query, std::string_view name,
                                               Instant at);

// What such a parameter leaves room for: the latest `ge` and the earliest `lt`, as far as they can
// be read; for those who would look at less than everything.
struct Dates {
  Instant from = Instant::min();
  Instant until = kNever;
};
[[nodiscard]] Dates dates_between(const net::Fields& query, std::string_view name);

// Whether `value` is one of those that the parameter lists, or the parameter is not there.
[[nodiscard]] bool is_listed(const net::Fields& query, std::string_view name,
                             std::string_view value);

// 0: no number.
[[nodiscard]] std::uint64_t number_of(std::string_view text);

// "p5" of "Patient/p5", "p5" and "http://.../fhir/Patient/p5".
[[nodiscard]] std::string_view id_of(std::string_view reference);

[[nodiscard]] net::Response fhir(int status, std::string body);
// An OperationOutcome with one issue.
[[nodiscard]] net::Response outcome(int status, std::string_view code, std::string_view text);

// With the version as its ETag.
[[nodiscard]] net::Response with_version(net::Response response, std::uint32_t version);
// Whether If-Match lets a change of this version through; empty: it was not asked for.
[[nodiscard]] bool names_version(std::string_view if_match, std::uint32_t version);

struct Bundle {
  std::string base;  // "http://127.0.0.1:8080/fhir"
  std::string type;  // "Slot"
  const net::Fields& query;
  std::vector<std::string> resources{};  // JSON, one a resource, of this page
  std::vector<std::string> ids{};
  std::string next{};  // what `_after` of the next page says; "": there is none

  [[nodiscard]] net::Response response() const;
};
// How many a page has: _count, 50 without it, 500 at most.
[[nodiscard]] std::size_t page_size(const net::Fields& query);
// Where a page begins; 0 for the first.
[[nodiscard]] std::uint64_t page_after(const net::Fields& query);

}  // namespace rb::sim::sandbox
