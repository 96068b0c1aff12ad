// The requests that are withdrawn: what offices have of them is taken back, as often as it takes.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

#include "prod/adapters/fhir/offices/withdrawal.hpp"

namespace rb::prod {

class Withdrawals : public std::enable_shared_from_this<Withdrawals> {
 public:
  // Until when something of a request that has left may still arrive; a time that is past: nothing
  // can. Called from any thread, never from within a call of this.
  using LandsUntil = std::function<Instant(OfficeRequestId request)>;
  // What the record system does not take for two days: the office may believe in an appointment
  // that is none. Likewise.
  using GivenUp = std::function<void(OfficeRequestId request)>;
  Withdrawals(TaskPeer peer, LandsUntil lands_until, GivenUp given_up)
      : peer_(std::move(peer)),
        lands_until_(std::move(lands_until)),
        given_up_(std::move(given_up)) {}

  void add(OfficeRequestId request, std::uint8_t round);
  [[nodiscard]] bool has(office::SendId send) const;
  // Something of it has come to light. Nothing happens if it is not withdrawn.
  void take_back(OfficeRequestId request);
  // What was withdrawn before then.
  void forget(Instant before);

 private:
  struct Void {
    std::uint8_t round = 0;  // up to this
    Instant since{};
    bool under_way = false;  // a pass
    bool again = false;      // once more when that is over
    Instant next = kNever;   // the pass that is waited for
    std::uint32_t tries = 0;
  };
  // A few at once: there may be thousands after a start.
  void pass(OfficeRequestId request);
  void begin(OfficeRequestId request);
  void end_one();
  void fall_due(OfficeRequestId request, Instant at);
  void passed(OfficeRequestId request, const Withdrawal::Result& result);

  const TaskPeer peer_;
  const LandsUntil lands_until_;
  const GivenUp given_up_;
  mutable std::mutex mutex_;
  std::map<OfficeRequestId, Void> void_;
  int running_ = 0;
  std::deque<OfficeRequestId> waiting_;  // under way, but for their turn
};

}  // namespace rb::prod
