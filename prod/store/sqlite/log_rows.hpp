// The rows of the log, one after the other: each must follow the one before and carry its chain.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/log/records.hpp"

namespace rb::prod {

// SHA-256 over the chain of the row before and the bytes of this one.
[[nodiscard]] std::string chain_of(std::string_view before, std::string_view bytes);

struct LogRow {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  std::string_view events;
  std::string_view chain;
};

class LogRows {
 public:
  // What stands before the first row to be read: its last event (0: none) and its chain.
  LogRows(std::uint64_t last, std::string chain) : next_(last + 1), chain_(std::move(chain)) {}

  // Error: corrupt_data, naming the event; the first one of `each`.
  [[nodiscard]] Result<void> read(const LogRow& row, const EachEvent& each);
  // Once all rows up to that event were to be there.
  [[nodiscard]] Result<void> end(std::uint64_t last) const;

 private:
  std::uint64_t next_;
  std::string chain_;
};

}  // namespace rb::prod
