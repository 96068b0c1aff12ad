// What an adapter under test delivers, for fixtures to inherit.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

#include "core/outreach/commands.hpp"

namespace rb::prod {

class HeardCommands {
 protected:
  void hear(const Command& command) {
    const std::lock_guard lock(heard_mutex_);
    heard_.push_back(command);
    heard_more_.notify_all();
  }
  // Those that came by then: `count` of them, unless the time was up.
  std::vector<Command> wait_for_commands(std::size_t count,
                                         Millis within = std::chrono::seconds(10)) {
    std::unique_lock lock(heard_mutex_);
    heard_more_.wait_for(lock, within, [&] { return heard_.size() >= count; });
    return heard_;
  }
  template <class C>
  std::optional<C> wait_for_one() {
    const auto commands = wait_for_commands(1);
    if (commands.size() != 1 || !std::holds_alternative<C>(commands[0])) return std::nullopt;
    return std::get<C>(commands[0]);
  }
  void forget_commands() {
    const std::lock_guard lock(heard_mutex_);
    heard_.clear();
  }

 private:
  std::mutex heard_mutex_;
  std::condition_variable heard_more_;
  std::vector<Command> heard_;
};

}  // namespace rb::prod
