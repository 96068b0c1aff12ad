#include "sim/sandbox/ehr/fhir_search.hpp"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

using Json = nlohmann::ordered_json;

std::uint64_t number_or(const std::string* text, std::uint64_t otherwise) {
  std::uint64_t value = 0;
  if (text == nullptr) return otherwise;
  const auto read = std::from_chars(text->data(), text->data() + text->size(), value);
  return read.ec == std::errc{} ? value : otherwise;
}

std::string version_tag(std::uint32_t version) {
  return "W/\"" + std::to_string(version) + '"';
}

std::optional<bool> passes_date(std::string_view value, Instant at) {
  std::string_view prefix = "eq";
  if (value.size() > 2 && value.front() >= 'a' && value.front() <= 'z') {
    prefix = value.substr(0, 2);
    value.remove_prefix(2);
  }
  const auto wanted = read_instant(value);
  if (!wanted) return std::nullopt;
  const Instant end = *wanted + (value.size() == 10 ? kDay : Millis{1000});
  if (prefix == "eq") return at >= *wanted && at < end;
  if (prefix == "ge") return at >= *wanted;
  if (prefix == "gt") return at >= end;
  if (prefix == "le") return at < end;
  if (prefix == "lt") return at < *wanted;
  return std::nullopt;
}

}  // namespace

bool matches(const std::vector<Identifier>& identifiers, std::string_view token) {
  const std::size_t bar = token.find('|');
  return std::any_of(identifiers.begin(), identifiers.end(), [&](const Identifier& one) {
    if (bar == token.npos) return one.value == token;
    return one.system == token.substr(0, bar) && one.value == token.substr(bar + 1);
  });
}

std::optional<bool> passes_dates(const net::Fields& query, std::string_view name, Instant at) {
  bool passes = true;
  for (const net::Field& field : query) {
    if (field.name != name) continue;
    const auto one = passes_date(field.value, at);
    if (!one) return std::nullopt;
    passes = passes && *one;
  }
  return passes;
}

Dates dates_between(const net::Fields& query, std::string_view name) {
  Dates dates;
  for (const net::Field& field : query) {
    if (field.name != name || field.value.size() < 3) continue;
    const auto at = read_instant(std::string_view(field.value).substr(2));
    if (!at) continue;
    if (field.value.starts_with("ge")) dates.from = std::max(dates.from, *at);
    if (field.value.starts_with("lt")) dates.until = std::min(dates.until, *at);
  }
  return dates;
}

bool is_listed(const net::Fields& query, std::string_view name, std::string_view value) {
  const std::string* listed = net::find_field(query, name);
  if (listed == nullptr) return true;
  const auto values = split(*listed, ',');
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::uint64_t number_of(std::string_view text) {
  std::uint64_t value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  return read.ec == std::errc{} && read.ptr == end ? value : 0;
}

std::string_view id_of(std::string_view reference) {
  const std::size_t slash = reference.rfind('/');
  return slash == reference.npos ? reference : reference.substr(slash + 1);
}

net::Response fhir(int status, std::string body) {
  return net::response(status, "application/fhir+json", std::move(body));
}

net::Response outcome(int status, std::string_view code, std::string_view text) {
  const Json body{
      {"resourceType", "OperationOutcome"},
      {"issue", Json::array({Json{{"severity", "error"}, {"code", code}, {"diagnostics", text}}})}};
  return fhir(status, text_of(body));
}

net::Response with_version(net::Response response, std::uint32_t version) {
  response.headers.set("ETag", version_tag(version));
  return response;
}

bool names_version(std::string_view if_match, std::uint32_t version) {
  return if_match.empty() || if_match == "*" || if_match == version_tag(version) ||
         if_match == '"' + std::to_string(version) + '"';
}

net::Response Bundle::response() const {
  const auto address = [&](const std::string& after) {
    net::Fields fields;
    for (const net::Field& field : query) {
      if (field.name != "_after") fields.push_back(field);
    }
    if (!after.empty()) fields.push_back({"_after", after});
    return base + '/' + type + (fields.empty() ? "" : "?" + net::format_form(fields));
  };
  Json links = Json::array({Json{{"relation", "self"}, {"url", address("")}}});
  if (!next.empty()) links.push_back({{"relation", "next"}, {"url", address(next)}});
  Json entries = Json::array();
  for (std::size_t i = 0; i < resources.size(); ++i) {
    entries.push_back({{"fullUrl", base + '/' + type + '/' + ids[i]},
                       {"resource", Json::parse(resources[i])},
                       {"search", {{"mode", "match"}}}});
  }
  const Json body{{"resourceType", "Bundle"},
                  {"type", "searchset"},
                  {"link", std::move(links)},
                  {"entry", std::move(entries)}};
  return fhir(200, text_of(body));
}

std::size_t page_size(const net::Fields& query) {
  return std::clamp<std::uint64_t>(number_or(net::find_field(query, "_count"), 50), 1, 500);
}

std::uint64_t page_after(const net::Fields& query) {
  return number_or(net::find_field(query, "_after"), 0);
}

}  // namespace rb::sim::sandbox
