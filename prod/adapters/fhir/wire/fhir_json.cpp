#include "prod/adapters/fhir/wire/fhir_json.hpp"

#include <algorithm>

#include "edge/roster/field_values.hpp"

namespace rb::prod::fhir {
namespace {

// Brackets outside of strings. What is no JSON may get any answer: it is not parsed either way.
bool is_shallow(std::string_view text) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > kDeepest) return false;
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return true;
}

}  // namespace

std::optional<Json> read_object(std::string_view text) {
  if (text.size() > kMostBytes || !is_shallow(text)) return std::nullopt;
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  return json;
}

const Json* member(const Json& object, std::string_view name) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

std::string_view text_of(const Json& object, std::string_view name) {
  const Json* found = member(object, name);
  return found != nullptr && found->is_string()
             ? std::string_view(found->get_ref<const std::string&>())
             : std::string_view{};
}

const std::vector<Json>& list_of(const Json& object, std::string_view name) {
  static const std::vector<Json> kNothing;
  const Json* found = member(object, name);
  return found != nullptr && found->is_array() ? found->get_ref<const Json::array_t&>() : kNothing;
}

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 64 && text != "." && text != ".." &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '.';
         });
}

std::string_view id_in(std::string_view reference, std::string_view type) {
  std::size_t at = reference.size();
  while ((at = reference.substr(0, at).rfind(type)) != reference.npos) {
    const std::size_t end = at + type.size();
    const bool whole =
        (at == 0 || reference[at - 1] == '/') && end < reference.size() && reference[end] == '/';
    if (!whole) continue;
    std::string_view id = reference.substr(end + 1);
    id = id.substr(0, id.find('/'));
    return is_id(id) ? id : std::string_view{};
  }
  return {};
}

std::optional<Instant> read_instant(std::string_view text) {
  if (text.size() > 40) return std::nullopt;
  const auto time = edge::read_appointment(text);
  if (!time || !time->utc_offset) return std::nullopt;
  return Instant{time->local.time_since_epoch() - *time->utc_offset};
}

std::string write_json(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rb::prod::fhir
