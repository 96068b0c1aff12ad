// What a terminal is used for: a progress bar on standard error, a person at standard input.
#pragma once

#include <chrono>
#include <string>

#include "core/base/instant.hpp"

namespace rb::sim {

// Whether somebody types standard input.
[[nodiscard]] bool is_terminal_input();

class ProgressBar {
 public:
  ProgressBar(std::string what, Instant from, Instant until);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  void show(Instant now);
  void clear();

 private:
  std::string what_;
  Instant from_;
  Instant until_;
  bool terminal_;
  bool shown_ = false;
  std::chrono::steady_clock::time_point drawn_;
};

}  // namespace rb::sim
