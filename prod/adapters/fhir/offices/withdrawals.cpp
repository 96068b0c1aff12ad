#include "prod/adapters/fhir/offices/withdrawals.hpp"

#include <utility>

namespace rb::prod {
namespace {

constexpr Millis kTryFor = 2 * kDay;
constexpr int kMostAtOnce = 4;

}  // namespace

void Withdrawals::add(OfficeRequestId request, std::uint8_t round) {
  {
    const std::lock_guard lock(mutex_);
    Void& entry = void_[request];
    entry.round = std::max(entry.round, round);
    entry.since = peer_.now();
  }
  take_back(request);
}

bool Withdrawals::has(office::SendId send) const {
  const std::lock_guard lock(mutex_);
  const auto found = void_.find(send.request);
  return found != void_.end() && send.round <= found->second.round;
}

void Withdrawals::take_back(OfficeRequestId request) {
  {
    const std::lock_guard lock(mutex_);
    const auto entry = void_.find(request);
    if (entry == void_.end()) return;
    entry->second.tries = 0;
    if (std::exchange(entry->second.under_way, true)) {
      entry->second.again = true;
      return;
    }
  }
  pass(request);
}

void Withdrawals::pass(OfficeRequestId request) {
  {
    const std::lock_guard lock(mutex_);
    if (running_ == kMostAtOnce) return waiting_.push_back(request);
    ++running_;
  }
  begin(request);
}

void Withdrawals::end_one() {
  OfficeRequestId next;
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.empty()) {
      --running_;
      return;
    }
    next = waiting_.front();
    waiting_.pop_front();
  }
  begin(next);
}

void Withdrawals::begin(OfficeRequestId request) {
  std::uint8_t round = 0;
  {
    const std::lock_guard lock(mutex_);
    Void& entry = void_.at(request);  // under way: it is not forgotten
    entry.next = kNever;
    round = entry.round;
  }
  std::make_shared<Withdrawal>(
      request, round, peer_,
      [weak = weak_from_this(), request](const Withdrawal::Result& result) {
        if (const auto self = weak.lock()) self->passed(request, result);
      })
      ->start();
}

void Withdrawals::passed(OfficeRequestId request, const Withdrawal::Result& result) {
  const Instant late = lands_until_(request);
  Instant next = kNever;
  bool given_up = false;
  {
    const std::lock_guard lock(mutex_);
    Void& entry = void_.at(request);
    const bool again = std::exchange(entry.again, false);
    given_up = !result.clean && !again && entry.since + kTryFor <= peer_.now();
    if (!result.clean && !given_up) {
      ++entry.tries;
      next = peer_.again_at(kTaskAgain, request, entry.tries, result.retry_after);
    } else if (again) {
      next = peer_.now();
    } else if (result.clean && peer_.now() <= late) {
      next = late + 1ms;
    }
    entry.under_way = false;
    entry.next = next;
  }
  end_one();
  if (given_up) given_up_(request);
  if (next == kNever) return;
  peer_.timer.at(next, [weak = weak_from_this(), request, next] {
    if (const auto self = weak.lock()) self->fall_due(request, next);
  });
}

// Unless another pass has taken its place.
void Withdrawals::fall_due(OfficeRequestId request, Instant at) {
  {
    const std::lock_guard lock(mutex_);
    const auto entry = void_.find(request);
    if (entry == void_.end() || entry->second.under_way || entry->second.next != at) return;
    entry->second.under_way = true;
  }
  pass(request);
}

void Withdrawals::forget(Instant before) {
  const std::lock_guard lock(mutex_);
  std::erase_if(
      void_, [&](const auto& one) { return one.second.since < before && !one.second.under_way; });
}

}  // namespace rb::prod
