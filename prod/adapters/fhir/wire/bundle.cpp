#include "prod/adapters/fhir/wire/bundle.hpp"

namespace rb::prod::fhir {
namespace {

tl::unexpected<Error> unreadable() {
  return fail(ErrorCode::corrupt_data, "the answer is no page of a FHIR search");
}

}  // namespace

Result<Bundle> read_bundle(std::string_view body) {
  auto json = read_object(body);
  if (!json || text_of(*json, "resourceType") != "Bundle" || text_of(*json, "type") != "searchset")
    return unreadable();
  Bundle bundle;
  for (const Json& link : list_of(*json, "link")) {
    if (text_of(link, "relation") != "next") continue;
    const std::string_view url = text_of(link, "url");
    if (url.empty() || !bundle.next.empty()) return unreadable();
    bundle.next = url;
  }
  const auto entries = json->find("entry");
  if (entries == json->end()) return bundle;
  if (!entries->is_array()) return unreadable();
  for (Json& entry : *entries) {
    const Json* search = member(entry, "search");
    const std::string_view mode = search == nullptr ? "match" : text_of(*search, "mode");
    if (mode == "outcome") continue;
    const auto resource = entry.find("resource");
    if (resource == entry.end() || !resource->is_object()) return unreadable();
    auto& list = mode == "include" ? bundle.included : bundle.matches;
    list.push_back(std::move(*resource));
  }
  return bundle;
}

Result<std::string> follow(const net::Url& base, std::string_view next) {
  std::string address(next);
  if (next.starts_with('/') && !next.starts_with("//")) address = base.origin() + address;
  const auto url = net::parse_url(address);
  if (!url || url->origin() != base.origin()) {
    return fail(ErrorCode::invalid_input, "the next page is at another place than the server");
  }
  return address;
}

}  // namespace rb::prod::fhir
