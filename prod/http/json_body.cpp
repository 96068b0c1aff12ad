#include "prod/http/json_body.hpp"

#include "core/config/scalars/scalars.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr int kDeepest = 8;

std::string pointer_to(std::string_view name) {
  return "/" + std::string(name);
}

// Deep nesting costs stack, and nothing that we read is deep.
json parse(const std::string& text, std::vector<FieldFault>& faults) {
  bool too_deep = false;
  const json parsed = json::parse(
      text,
      [&](int depth, json::parse_event_t, json&) {
        too_deep = too_deep || depth > kDeepest;
        return !too_deep;
      },
      false);
  if (too_deep || parsed.is_discarded() || !parsed.is_object()) {
    faults.push_back({"", "this is no JSON object"});
    return json::object();
  }
  return parsed;
}

}  // namespace

JsonBody::JsonBody(const std::string& text) : object_(parse(text, faults_)) {}

void JsonBody::fault(std::string pointer, std::string detail) {
  faults_.push_back({std::move(pointer), std::move(detail)});
}

const json* JsonBody::find(std::string_view name) {
  known_.emplace(name);
  const auto found = object_.find(name);
  return found == object_.end() || found->is_null() ? nullptr : &*found;
}

std::optional<std::string> JsonBody::maybe_text(std::string_view name, std::size_t longest) {
  const json* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (!value->is_string()) {
    fault(pointer_to(name), "must be a string");
    return std::nullopt;
  }
  auto read = value->get<std::string>();
  if (read.size() > longest) {
    fault(pointer_to(name), "longer than " + std::to_string(longest) + " bytes");
  }
  return read;
}

std::string JsonBody::text(std::string_view name, std::size_t longest) {
  const std::size_t before = faults_.size();
  auto read = maybe_text(name, longest);
  if ((!read || read->empty()) && faults_.size() == before) fault(pointer_to(name), "is missing");
  return read.value_or("");
}

std::optional<bool> JsonBody::maybe_flag(std::string_view name) {
  const json* value = find(name);
  if (value == nullptr) return std::nullopt;
  if (!value->is_boolean()) {
    fault(pointer_to(name), "must be true or false");
    return std::nullopt;
  }
  return value->get<bool>();
}

std::optional<std::int64_t> JsonBody::maybe_number(std::string_view name, std::int64_t least,
                                                   std::int64_t most) {
  const json* value = find(name);
  if (value == nullptr) return std::nullopt;
  const bool fits = value->is_number_integer() &&
                    !(value->is_number_unsigned() &&
                      value->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX));
  if (!fits || value->get<std::int64_t>() < least || value->get<std::int64_t>() > most) {
    fault(pointer_to(name),
          "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
  }
  return value->get<std::int64_t>();
}

std::int64_t JsonBody::number(std::string_view name, std::int64_t least, std::int64_t most) {
  const std::size_t before = faults_.size();
  const auto read = maybe_number(name, least, most);
  if (!read && faults_.size() == before) fault(pointer_to(name), "is missing");
  return read.value_or(least);
}

std::optional<Millis> JsonBody::maybe_duration(std::string_view name) {
  const auto written = maybe_text(name, 40);
  if (!written) return std::nullopt;
  const auto ms = read_duration_ms(*written);
  if (!ms || *ms <= 0) {
    fault(pointer_to(name), "must be a duration such as 90m, 4h or 2d");
    return std::nullopt;
  }
  return Millis{*ms};
}

const json* JsonBody::list(std::string_view name, std::size_t most) {
  const json* value = find(name);
  if (value == nullptr) return nullptr;
  if (!value->is_array()) {
    fault(pointer_to(name), "must be a list");
    return nullptr;
  }
  if (value->size() > most) {
    fault(pointer_to(name), "has more than " + std::to_string(most) + " items");
    return nullptr;
  }
  return value;
}

const json* JsonBody::full_list(std::string_view name, std::size_t most) {
  const std::size_t before = faults_.size();
  const json* value = list(name, most);
  const bool some = value != nullptr && !value->empty();
  if (!some && faults_.size() == before) fault(pointer_to(name), "is missing");
  return some ? value : nullptr;
}

const json* JsonBody::object(std::string_view name) {
  const json* value = find(name);
  if (value == nullptr || value->is_object()) return value;
  fault(pointer_to(name), "must be an object");
  return nullptr;
}

std::string JsonBody::choice(std::string_view name, const std::vector<std::string_view>& names) {
  const std::size_t before = faults_.size();
  std::string chosen = text(name);
  std::string listed;
  for (const std::string_view one : names) {
    if (one == chosen) return chosen;
    listed += (listed.empty() ? "" : ", ") + std::string(one);
  }
  if (faults_.size() == before) fault(pointer_to(name), "must be one of: " + listed);
  return {};
}

std::vector<FieldFault> JsonBody::faults() {
  for (const auto& [name, value] : object_.items()) {
    if (!known_.contains(name)) fault(pointer_to(name), "is not known here");
    known_.insert(name);
  }
  return faults_;
}

}  // namespace rb::prod
