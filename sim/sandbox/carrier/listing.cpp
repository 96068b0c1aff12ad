#include "sim/sandbox/carrier/listing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "sim/sandbox/carrier/desk.hpp"

namespace rb::sim::sandbox {
namespace {

std::size_t number_of(const std::string& text, std::size_t otherwise) {
  std::size_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  return read.ec == std::errc{} ? value : otherwise;
}

// The collection with its filters, and another page.
std::string address(const Listing& listing, const net::Fields& query, std::size_t size,
                    std::size_t page, const std::string& token) {
  net::Fields fields;
  for (const net::Field& field : query) {
    const bool ours = field.name == "PageSize" || field.name == "Page" || field.name == "PageToken";
    if (!ours) fields.push_back(field);
  }
  fields.push_back({"PageSize", std::to_string(size)});
  fields.push_back({"Page", std::to_string(page)});
  if (!token.empty()) fields.push_back({"PageToken", token});
  return listing.path + '?' + net::format_form(fields);
}

std::string quoted(const std::string& text) {
  return '"' + text + '"';  // of URLs that are encoded: nothing to escape
}

}  // namespace

net::Response page_of(const Listing& listing, const net::Fields& query) {
  const std::size_t size =
      std::clamp<std::size_t>(number_of(field_of(query, "PageSize"), 50), 1, 1000);
  const std::size_t page = number_of(field_of(query, "Page"), 0);
  const std::string token = field_of(query, "PageToken");
  std::vector<std::size_t> items;
  bool begun = token.empty();
  bool more = false;
  for (std::size_t i = listing.count; i-- > 0 && !more;) {
    const std::size_t item = i;
    if (begun && listing.matches(item)) {
      more = items.size() == size;
      if (!more) items.push_back(item);
    }
    begun = begun || "PA" + listing.sid(item) == token;
  }
  std::string body = '{' + quoted(listing.key) + ":[";
  for (std::size_t i = 0; i < items.size(); ++i)
    body += (i == 0 ? "" : ",") + listing.json(items[i]);
  const std::string next =
      more ? quoted(address(listing, query, size, page + 1, "PA" + listing.sid(items.back())))
           : "null";
  body += fmt::format(R"(],"page":{},"page_size":{},"uri":{},"first_page_uri":{},)"
                      R"("next_page_uri":{}}})",
                      page, size, quoted(address(listing, query, size, page, token)),
                      quoted(address(listing, query, size, 0, "")), next);
  return net::response(200, "application/json", std::move(body));
}

bool passes(const net::Fields& query, const std::string& name, std::optional<Instant> at) {
  for (const net::Field& field : query) {
    if (field.name.substr(0, name.size()) != name) continue;
    const std::string how = field.name.substr(name.size());
    if (how != "" && how != ">" && how != "<") continue;
    const auto wanted = read_instant(field.value);
    if (!wanted || !at) return false;
    const Millis span = field.value.size() == 10 ? kDay : Millis{1};
    if (how == ">" && *at < *wanted) return false;
    if (how == "<" && *at >= *wanted + span) return false;
    if (how == "" && (*at < *wanted || *at >= *wanted + span)) return false;
  }
  return true;
}

}  // namespace rb::sim::sandbox
