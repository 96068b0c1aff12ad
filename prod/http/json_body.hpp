// A request's body as strict JSON: what is missing, of a wrong type or not known is a fault with a
// pointer to it, and all faults are found at once.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "prod/http/problem.hpp"

namespace rb::prod {

class JsonBody {
 public:
  // Faults stand in faults() if this is no JSON object.
  explicit JsonBody(const std::string& text);

  // Each reads one member of the object and marks it known.
  [[nodiscard]] std::string text(std::string_view name, std::size_t longest = 200);
  [[nodiscard]] std::optional<std::string> maybe_text(std::string_view name,
                                                      std::size_t longest = 200);
  [[nodiscard]] std::optional<std::int64_t> maybe_number(std::string_view name, std::int64_t least,
                                                         std::int64_t most);
  [[nodiscard]] std::int64_t number(std::string_view name, std::int64_t least, std::int64_t most);
  [[nodiscard]] std::optional<bool> maybe_flag(std::string_view name);
  // "4h", "2d": as in policies.
  [[nodiscard]] std::optional<Millis> maybe_duration(std::string_view name);
  // null: there is none, or it is no array (then there is a fault).
  [[nodiscard]] const nlohmann::json* list(std::string_view name, std::size_t most);
  // Likewise; it is a fault, too, if there is none or it is empty.
  [[nodiscard]] const nlohmann::json* full_list(std::string_view name, std::size_t most);
  // As list(), of an object; what is in it is the caller's to look at.
  [[nodiscard]] const nlohmann::json* object(std::string_view name);
  // One of the names given.
  [[nodiscard]] std::string choice(std::string_view name,
                                   const std::vector<std::string_view>& names);

  void fault(std::string pointer, std::string detail);
  // Of every member that nothing has read: a name that is not known.
  [[nodiscard]] std::vector<FieldFault> faults();

 private:
  [[nodiscard]] const nlohmann::json* find(std::string_view name);

  std::vector<FieldFault> faults_;  // before the object, whose reading fills it
  nlohmann::json object_;
  std::set<std::string, std::less<>> known_;
};

}  // namespace rb::prod
