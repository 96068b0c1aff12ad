#include "prod/adapters/offices/office_gateway.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/random.hpp"
#include "edge/net/retry.hpp"
#include "prod/adapters/gateways/signed_events.hpp"
#include "prod/adapters/offices/office_api.hpp"
#include "prod/adapters/offices/office_incidents.hpp"
#include "prod/adapters/offices/office_messages.hpp"
#include "prod/adapters/offices/wire/message_names.hpp"
#include "prod/adapters/offices/wire/messages.hpp"
#include "prod/adapters/offices/wire/words.hpp"

namespace rb::prod {
namespace {

using office::SendId;
using office::SendReport;

constexpr net::Backoff kAskAgain{.first = 1s, .most = 30s};
constexpr net::Backoff kLookAgain{.first = 2s, .most = 5min};
constexpr net::Backoff kWithdrawAgain{.first = 1s, .most = 5min};

}  // namespace

class OfficeGateway::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(OfficeGatewayConfig config, Parts parts, GatewaySecrets secrets)
      : config_(std::move(config)),
        parts_(std::move(parts)),
        names_(config_.tenant, config_.store),
        events_url_(config_.public_url + "/offices/" + config_.tenant + "/events"),
        api_(config_.base_url, config_.answer_within, std::move(secrets.token), parts_.client),
        incidents_(config_.tenant, parts_.alerts),
        events_(parts_.clock, std::move(secrets.signing_secret)) {}

  void ask(const OfficeOrder& order) {
    if (!office_name_of(order.channel)) return report(order.send, SendReport::failed);
    const OfficeMessageTerms terms{.id = names_.of(order.send),
                                   .request = names_.of(order.send.request),
                                   .events_url = events_url_};
    {
      const std::lock_guard lock(mutex_);
      const bool fresh = messages_.add(order.send,
                                       {.channel = order.channel,
                                        .body = office_message_body(order, terms),
                                        .last_leave = order.report_by - answer_time(),
                                        .report_by = order.report_by},
                                       now());
      if (!fresh) return;
    }
    submit(order.send);
  }

  void look_up(SendId send, OfficeChannel channel) {
    if (!office_name_of(channel)) return;
    bool never_taken = false;
    {
      const std::lock_guard lock(mutex_);
      if (OfficeMessage* message = messages_.find(send); message != nullptr && !message->over) {
        message->given_up = true;
        // It waits to be asked for again: all answers so far were a certain no.
        never_taken = !message->request;
        if (never_taken) message->end();
      }
      if (!never_taken && !look_ups_.try_emplace(send, LookUp{channel, now()}).second) return;
    }
    if (never_taken) return report(send, SendReport::failed);
    ask_about(send);
  }

  void withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) {
    if (!office_name_of(channel)) return;
    std::vector<SendId> never_taken;
    bool fresh = false;
    {
      const std::lock_guard lock(mutex_);
      messages_.each_open(request, round, channel, [&](SendId send, OfficeMessage& message) {
        message.given_up = true;
        if (message.request) return api_.drop(*message.request);  // its answer says how it went
        message.end();
        never_taken.push_back(send);
      });
      std::erase_if(look_ups_, [&](const auto& entry) {
        return entry.first.request == request && entry.first.round <= round &&
               entry.second.channel == channel;
      });
      Withdrawal& withdrawal = withdrawals_[{request, channel}];
      fresh = withdrawal.round == 0;
      if (round > withdrawal.round) {
        withdrawal.round = round;
        withdrawal.begun = now();
      }
    }
    for (const SendId send : never_taken) report(send, SendReport::failed);
    if (fresh) tell_withdrawn({request, channel});
  }

  void answered(SendId send) {
    {
      const std::lock_guard lock(mutex_);
      OfficeMessage* message = messages_.find(send);
      const bool open = message != nullptr && !message->over;
      if (open) message->end();
      if (look_ups_.erase(send) == 0 && !open) return;
    }
    report(send, SendReport::arrived);
  }

  [[nodiscard]] Result<SendId> message_of(std::string_view name) const { return names_.read(name); }

  [[nodiscard]] bool is_signed(std::string_view header, std::string_view body) const {
    return events_.is_signed(header, body);
  }

  [[nodiscard]] Result<void> reload() {
    auto secrets = read_gateway_secrets(config_.secrets);
    if (!secrets) return tl::unexpected(secrets.error());
    api_.use_token(std::move(secrets->token));
    events_.use_secret(std::move(secrets->signing_secret));
    return {};
  }

  void stop() {
    incidents_.stop();
    const std::lock_guard lock(reporting_);
    stopped_ = true;
  }

 private:
  struct LookUp {
    OfficeChannel channel = OfficeChannel::portal;
    Instant begun;
    std::uint32_t tries = 0;
  };
  using WithdrawalKey = std::pair<OfficeRequestId, OfficeChannel>;
  struct Withdrawal {
    std::uint8_t round = 0;
    Instant begun;
    std::uint32_t tries = 0;
  };

  [[nodiscard]] Instant now() const { return parts_.clock.now(); }
  [[nodiscard]] Millis answer_time() const { return config_.answer_within * parts_.clock.scale(); }

  void report(SendId send, SendReport what) {
    const std::lock_guard lock(reporting_);
    if (!stopped_) parts_.hearing.report({send, what});
  }

  // For answers and timers: calls `then` with this, if it is still there.
  template <class Then>
  auto if_alive(Then then) {
    return [weak = weak_from_this(), then](const auto&... answer) {
      if (const auto self = weak.lock()) then(*self, answer...);
    };
  }

  [[nodiscard]] static Millis delay_of(const net::Backoff& backoff, SendId send,
                                       std::uint32_t tries) {
    const std::uint64_t rung = (std::uint64_t{send.round} << 8U) + send.rung;
    return backoff.delay(tries, draw({send.request.value(), Stream::backoff, rung, tries}));
  }

  // ---- messages

  void submit(SendId send) {
    {
      const std::lock_guard lock(mutex_);
      OfficeMessage* message = messages_.find(send);
      if (message == nullptr || message->over || message->request) return;
      const Instant at = now();
      if (at < message->report_by) {
        const Instant leave_by =
            at < message->last_leave ? message->last_leave : message->report_by;
        ++message->tries;
        // Its answer waits for the lock.
        message->request = api_.send(
            names_.of(send), message->body, parts_.clock.to_system(leave_by),
            if_alive([send](Impl& self, const OfficeApi::Sent& sent) { self.sent(send, sent); }));
        return;
      }
      message->end();
    }
    report(send, SendReport::failed);
  }

  void sent(SendId send, const OfficeApi::Sent& sent) {
    incidents_.heard(sent.peer);
    SendReport what = SendReport::lost;
    {
      const std::lock_guard lock(mutex_);
      OfficeMessage* message = messages_.find(send);
      if (message == nullptr) return;
      message->request.reset();
      if (message->over) return;
      const bool not_now = sent.fate == OfficeApi::Fate::not_now;
      if (not_now && goes_on(send, *message, sent.retry_after)) return;
      if (sent.fate != OfficeApi::Fate::unknown) {
        what = sent.fate == OfficeApi::Fate::taken ? SendReport::arrived : SendReport::failed;
        look_ups_.erase(send);
      }
      message->end();
      if (look_ups_.contains(send)) return;  // whoever asks knows already that it is lost
    }
    report(send, what);
  }

  // Under the lock. False: there is no time for another try.
  [[nodiscard]] bool goes_on(SendId send, const OfficeMessage& message, Millis retry_after) {
    const Instant next = now() + std::max(delay_of(kAskAgain, send, message.tries), retry_after);
    if (message.given_up || next >= message.last_leave) return false;
    parts_.timer.at(next, if_alive([send](Impl& self) { self.submit(send); }));
    return true;
  }

  // ---- finding out

  void ask_about(SendId send) {
    {
      const std::lock_guard lock(mutex_);
      const auto found = look_ups_.find(send);
      if (found == look_ups_.end()) return;
      ++found->second.tries;
    }
    api_.find(names_.of(send), if_alive([send](Impl& self, const OfficeApi::Found& found) {
                self.found(send, found);
              }));
  }

  void found(SendId send, const OfficeApi::Found& found) {
    incidents_.heard(found.peer);
    {
      const std::lock_guard lock(mutex_);
      const auto entry = look_ups_.find(send);
      if (entry == look_ups_.end()) return;
      const LookUp look_up = entry->second;
      // Nothing leaves for the first time once it is looked up.
      const bool never = found.none && now() >= look_up.begun + answer_time() + config_.lag;
      if (!found.taken && !never) {
        if (now() > look_up.begun + config_.try_for) {
          look_ups_.erase(entry);
          return;
        }
        parts_.timer.at(now() + delay_of(kLookAgain, send, look_up.tries),
                        if_alive([send](Impl& self) { self.ask_about(send); }));
        return;
      }
      look_ups_.erase(entry);
      if (OfficeMessage* message = messages_.find(send)) message->end();
    }
    report(send, found.taken ? SendReport::arrived : SendReport::failed);
  }

  // ---- withdrawing

  void tell_withdrawn(WithdrawalKey key) {
    std::uint8_t round = 0;
    {
      const std::lock_guard lock(mutex_);
      const auto found = withdrawals_.find(key);
      if (found == withdrawals_.end()) return;
      ++found->second.tries;
      round = found->second.round;
    }
    api_.withdraw(office_withdrawal_body(names_.of(key.first), round, key.second),
                  if_alive([key, round](Impl& self, const OfficeApi::Withdrawn& answer) {
                    self.withdrawn(key, round, answer);
                  }));
  }

  void withdrawn(WithdrawalKey key, std::uint8_t round, const OfficeApi::Withdrawn& answer) {
    using Told = OfficeApi::Told;
    incidents_.heard(answer.peer);
    {
      const std::lock_guard lock(mutex_);
      const auto found = withdrawals_.find(key);
      if (found == withdrawals_.end()) return;
      Withdrawal& withdrawal = found->second;
      const bool more = withdrawal.round > round;  // there is to be told
      const bool late = now() > withdrawal.begun + config_.try_for;
      if (more || (answer.told == Told::not_heard && !late)) {
        const Millis delay =
            delay_of(kWithdrawAgain, {key.first, withdrawal.round, 0}, withdrawal.tries);
        parts_.timer.at(more ? now() : now() + delay,
                        if_alive([key](Impl& self) { self.tell_withdrawn(key); }));
        return;
      }
      withdrawals_.erase(found);
    }
    incidents_.withdrew(names_.of(key.first), answer.told == Told::heard);
  }

  const OfficeGatewayConfig config_;
  const Parts parts_;
  const OfficeMessageNames names_;
  const std::string events_url_;
  OfficeApi api_;
  OfficeIncidents incidents_;
  SignedEvents events_;

  std::mutex reporting_;
  bool stopped_ = false;

  std::mutex mutex_;
  OfficeMessages messages_;
  std::map<SendId, LookUp> look_ups_;
  std::map<WithdrawalKey, Withdrawal> withdrawals_;
};

Result<std::unique_ptr<OfficeGateway>> OfficeGateway::start(OfficeGatewayConfig config,
                                                            Parts parts) {
  if (const auto checked = check_config(config); !checked) return tl::unexpected(checked.error());
  auto secrets = read_gateway_secrets(config.secrets);
  if (!secrets) return tl::unexpected(secrets.error());
  return std::unique_ptr<OfficeGateway>(new OfficeGateway(
      std::make_shared<Impl>(std::move(config), std::move(parts), *std::move(secrets))));
}

OfficeGateway::OfficeGateway(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

OfficeGateway::~OfficeGateway() {
  impl_->stop();
}

void OfficeGateway::ask(const OfficeOrder& order) {
  impl_->ask(order);
}
void OfficeGateway::look_up(office::SendId send, OfficeChannel channel) {
  impl_->look_up(send, channel);
}
void OfficeGateway::withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) {
  impl_->withdraw(request, round, channel);
}
void OfficeGateway::answered(office::SendId send) {
  impl_->answered(send);
}
Result<office::SendId> OfficeGateway::message_of(std::string_view name) const {
  return impl_->message_of(name);
}
bool OfficeGateway::is_signed(std::string_view header, std::string_view body) const {
  return impl_->is_signed(header, body);
}
Result<void> OfficeGateway::reload() {
  return impl_->reload();
}

}  // namespace rb::prod
