// The attempts of this life of the daemon that an adapter has made, with what it knows of each,
// until they are over. What never came to an end that was heard of is forgotten after two days: the
// engine has long given up on it. Not thread-safe.
#pragma once

#include <deque>
#include <map>
#include <utility>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"

namespace rb::prod {

template <class Known>
class KnownAttempts {
 public:
  // Null: it is there already.
  Known* add(AttemptId attempt, Known known, Instant now) {
    while (!by_age_.empty() && by_age_.front().first + kForgetAfter < now) {
      known_.erase(by_age_.front().second);
      by_age_.pop_front();
    }
    const auto [entry, fresh] = known_.emplace(attempt, std::move(known));
    if (!fresh) return nullptr;
    by_age_.emplace_back(now, attempt);
    return &entry->second;
  }
  // Null: it is not known.
  [[nodiscard]] Known* find(AttemptId attempt) {
    const auto found = known_.find(attempt);
    return found == known_.end() ? nullptr : &found->second;
  }
  void erase(AttemptId attempt) { known_.erase(attempt); }
  [[nodiscard]] const std::map<AttemptId, Known>& all() const { return known_; }

 private:
  static constexpr Millis kForgetAfter = kDay * 2;
  std::map<AttemptId, Known> known_;
  std::deque<std::pair<Instant, AttemptId>> by_age_;
};

}  // namespace rb::prod
