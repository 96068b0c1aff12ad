// The notes that were written into the record: Communications, once for an identifier that the
// request makes a condition of.
#pragma once

#include <map>
#include <string>

#include "edge/net/http.hpp"

namespace rb::sim::sandbox {

class Notes {
 public:
  [[nodiscard]] net::Response write(const net::Request& request);
  // Every note, one a line.
  [[nodiscard]] std::string lines() const;

 private:
  std::map<std::uint64_t, std::string> notes_;             // by id
  std::map<std::string, std::uint64_t, std::less<>> ids_;  // by identifier
};

}  // namespace rb::sim::sandbox
