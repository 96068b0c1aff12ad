// Calls to one peer, texts to another, behind the one port.
#pragma once

#include <deque>
#include <mutex>
#include <set>
#include <string>

#include "prod/adapters/ports.hpp"

namespace rb::prod {

class TelephonyByChannel final : public Telephony {
 public:
  // Both outlive it; without `texts` a text is refused. `deliver` as of any adapter.
  TelephonyByChannel(Telephony& calls, Telephony* texts, Deliver deliver)
      : calls_(calls), texts_(texts), deliver_(std::move(deliver)) {}

  void place(const CallOrder& order) override { calls_.place(order); }
  void send(const TextOrder& order) override;
  // A text can be called off while its request waits, so in the life that sent it; whatever else
  // the attempt is, it is a call.
  void call_off(AttemptId attempt, const std::string& to) override;
  void look_up(AttemptId attempt, Channel channel, const std::string& to, Instant since) override;

 private:
  Telephony& calls_;
  Telephony* texts_;
  Deliver deliver_;
  std::mutex mutex_;
  std::set<AttemptId> sent_;  // texts, the newest
  std::deque<AttemptId> sent_order_;
};

}  // namespace rb::prod
