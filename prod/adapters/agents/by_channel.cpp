#include "prod/adapters/agents/by_channel.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kMostKept = 100'000;  // far more texts than can wait for their turn

}  // namespace

void TelephonyByChannel::send(const TextOrder& order) {
  if (texts_ == nullptr) return deliver_(command::AttemptRefused{order.attempt, Outcome::failed});
  {
    const std::lock_guard lock(mutex_);
    if (sent_.insert(order.attempt).second) sent_order_.push_back(order.attempt);
    while (sent_order_.size() > kMostKept) {
      sent_.erase(sent_order_.front());
      sent_order_.pop_front();
    }
  }
  texts_->send(order);
}

void TelephonyByChannel::call_off(AttemptId attempt, const std::string& to) {
  bool text = false;
  {
    const std::lock_guard lock(mutex_);
    text = sent_.count(attempt) != 0;
  }
  text ? texts_->call_off(attempt, to) : calls_.call_off(attempt, to);
}

void TelephonyByChannel::look_up(AttemptId attempt, Channel channel, const std::string& to,
                                 Instant since) {
  if (channel == Channel::voice) return calls_.look_up(attempt, channel, to, since);
  if (texts_ != nullptr) texts_->look_up(attempt, channel, to, since);
}

}  // namespace rb::prod
