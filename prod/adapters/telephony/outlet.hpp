// What an adapter of telephony tells its tenant of attempts, until the adapter goes. Any thread.
#pragma once

#include <mutex>
#include <utility>

#include "prod/adapters/ports.hpp"
#include "prod/adapters/telephony/wire/carrier_codes.hpp"

namespace rb::prod {

class Outlet {
 public:
  explicit Outlet(Deliver deliver) : deliver_(std::move(deliver)) {}

  void deliver(const Command& command) {
    const std::lock_guard lock(mutex_);
    if (!closed_) deliver_(command);
  }
  // An attempt that was certainly not placed.
  void refuse(AttemptId attempt, const Verdict& verdict) {
    if (verdict.disposition == Disposition::none) {
      return deliver(command::AttemptRefused{attempt, verdict.outcome});
    }
    deliver(command::AttemptFinished{
        .attempt = attempt, .outcome = verdict.outcome, .disposition = verdict.disposition});
  }
  // Nothing is delivered once it returns.
  void close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }

 private:
  const Deliver deliver_;
  std::mutex mutex_;
  bool closed_ = false;
};

}  // namespace rb::prod
