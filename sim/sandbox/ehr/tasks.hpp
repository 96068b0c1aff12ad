// The Tasks of the record system, kept as they were written: created once for an identifier that
// the request makes a condition of, found, read, changed by whoever has read the last version.
#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/instant.hpp"
#include "edge/net/http.hpp"

namespace rb::sim::sandbox {

class Tasks {
 public:
  using Json = nlohmann::ordered_json;

  // Asked before a Task is made, with its number to be; what it answers instead of 201, if
  // anything. A Task that is not `kept` is not made.
  struct Refusal {
    net::Response response;
    bool kept = false;
  };
  using Door = std::function<std::optional<Refusal>(std::uint64_t number, const Json& task)>;
  void set_door(Door door) { door_ = std::move(door); }

  // `id`: after "/Task/"; empty: there is none.
  [[nodiscard]] net::Response handle(const net::Request& request, std::string_view id,
                                     const std::string& base, Instant now);

  // Null: there is no such Task.
  [[nodiscard]] const Json* find(std::uint64_t number) const;
  // Somebody else writes these members over it. Precondition: find() knows it.
  void write(std::uint64_t number, const Json& change, Instant now);

 private:
  struct Kept {
    Json body;
    std::uint32_t version = 1;
    Instant changed;
  };
  [[nodiscard]] net::Response make(const net::Request& request, const std::string& base,
                                   Instant now);
  [[nodiscard]] net::Response change(const net::Request& request, std::uint64_t number,
                                     Instant now);
  [[nodiscard]] net::Response search(const net::Request& request, const std::string& base) const;
  [[nodiscard]] net::Response answer(int status, std::uint64_t number) const;
  void stamp(std::uint64_t number);

  Door door_;
  std::vector<Kept> tasks_;  // their numbers count from 1
};

}  // namespace rb::sim::sandbox
