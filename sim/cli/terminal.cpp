#include "sim/cli/terminal.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace rb::sim {
namespace {

constexpr int kWidth = 40;

}  // namespace

bool is_terminal_input() {
  return ::isatty(STDIN_FILENO) == 1;
}

ProgressBar::ProgressBar(std::string what, Instant from, Instant until)
    : what_(std::move(what)), from_(from), until_(until), terminal_(::isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar() {
  clear();
}

void ProgressBar::show(Instant now) {
  const auto clock = std::chrono::steady_clock::now();
  if (!terminal_ || (shown_ && clock - drawn_ < 100ms)) return;
  const auto whole = std::max<std::int64_t>(1, (until_ - from_).count());
  const auto done =
      static_cast<int>(std::clamp<std::int64_t>((now - from_).count() * kWidth / whole, 0, kWidth));
  fmt::print(stderr, "\r{} [{}{}] {}%", what_, std::string(static_cast<std::size_t>(done), '#'),
             std::string(static_cast<std::size_t>(kWidth - done), '.'), done * 100 / kWidth);
  std::fflush(stderr);
  drawn_ = clock;
  shown_ = true;
}

void ProgressBar::clear() {
  if (!shown_) return;
  fmt::print(stderr, "\r{}\r", std::string(what_.size() + kWidth + 10, ' '));
  std::fflush(stderr);
  shown_ = false;
}

}  // namespace rb::sim
