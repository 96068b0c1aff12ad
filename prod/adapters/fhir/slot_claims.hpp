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
  // False: it is claimed until a later moment. `owner`: whose it is already, as a time that a
  // patient has chosen, which they may claim again; empty: nobody's.
  [[nodiscard]] bool claim(const std::string& slot, Instant now, const std::string& owner = {}) {
    const std::lock_guard lock(mutex_);
    if (now >= next_sweep_) {
      std::erase_if(claims_, [&](const auto& entry) { return entry.second.until <= now; });
      next_sweep_ = now + kHeld;
    }
    const auto [entry, fresh] = claims_.try_emplace(slot, Claim{now + kHeld, owner});
    const bool theirs = !owner.empty() && entry->second.owner == owner;
    if (!fresh && !theirs && entry->second.until > now) return false;
    entry->second = {now + kHeld, owner};
    return true;
  }
  // It was certainly not taken for us.
  void release(const std::string& slot) {
    const std::lock_guard lock(mutex_);
    claims_.erase(slot);
  }

 private:
  // By then a search of the record system shows what became of it.
  static constexpr Millis kHeld = 10min;

  struct Claim {
    Instant until;
    std::string owner;
  };

  std::mutex mutex_;
  std::map<std::string, Claim> claims_;
  Instant next_sweep_{};
};

}  // namespace rb::prod
