// Which slots have been asked for lately, so that two patients of ours do not run for the same one.
// The record system decides; this only spares it the argument. Any thread.
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "core/base/instant.hpp"

namespace rb::prod {

class SlotClaims {
 public:
  // False: it is claimed until a later moment.
  [[nodiscard]] bool claim(const std::string& slot, Instant now) {
    const std::lock_guard lock(mutex_);
    if (now >= next_sweep_) {
      std::erase_if(until_, [&](const auto& entry) { return entry.second <= now; });
      next_sweep_ = now + kHeld;
    }
    const auto [entry, fresh] = until_.try_emplace(slot, now + kHeld);
    if (fresh) return true;
    if (entry->second > now) return false;
    entry->second = now + kHeld;
    return true;
  }
  // It was certainly not taken for us.
  void release(const std::string& slot) {
    const std::lock_guard lock(mutex_);
    until_.erase(slot);
  }

 private:
  // By then a search of the record system shows what became of it.
  static constexpr Millis kHeld = 10min;

  std::mutex mutex_;
  std::map<std::string, Instant> until_;
  Instant next_sweep_{};
};

}  // namespace rb::prod
