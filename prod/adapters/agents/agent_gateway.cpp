#include "prod/adapters/agents/agent_gateway.hpp"

#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include "core/base/random.hpp"
#include "edge/net/retry.hpp"
#include "prod/adapters/agents/gateway_api.hpp"
#include "prod/adapters/agents/wire/call_names.hpp"
#include "prod/adapters/gateways/secrets.hpp"
#include "prod/adapters/gateways/signed_events.hpp"
#include "prod/adapters/telephony/incidents.hpp"
#include "prod/adapters/telephony/known_attempts.hpp"
#include "prod/adapters/telephony/outlet.hpp"

namespace rb::prod {
namespace {

constexpr net::Backoff kLookAgain{.first = 2s, .most = 5min};
constexpr net::Backoff kCancelAgain{.first = 1s, .most = 30s};

GatewaySecretFiles secret_files_of(const AgentGatewayConfig& config) {
  return {.token = config.token_file, .signing_secret = config.signing_secret_file};
}

}  // namespace

class AgentGateway::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(AgentGatewayConfig config, Parts parts, GatewaySecrets secrets)
      : config_(std::move(config)),
        parts_(std::move(parts)),
        names_(config_.tenant, config_.store),
        events_url_(config_.public_url + "/agents/" + config_.tenant + "/events"),
        api_(config_.base_url, config_.answer_within, std::move(secrets.token), parts_.client),
        incidents_(config_.tenant, parts_.alerts, {.key = "agents", .name = "the agent gateway"}),
        outlet_(parts_.deliver),
        events_(parts_.clock, std::move(secrets.signing_secret)) {}

  void place(const CallOrder& order) {
    const auto plan = plan_call(now(), order.latest_end, config_.times);
    if (!plan) return outlet_.deliver(command::AttemptRefused{order.attempt, Outcome::failed});
    submit(order, *plan);
  }

  void refuse(AttemptId attempt) {
    outlet_.deliver(command::AttemptRefused{attempt, Outcome::failed});
  }

  void call_off(AttemptId attempt) {
    std::unique_lock lock(mutex_);
    look_ups_.erase(attempt);
    if (Known* known = known_.find(attempt); known != nullptr) {
      known->called_off = true;
      // Where there is no answer yet, it says how to go on.
      if (known->request) return api_.drop(*known->request);
    }
    lock.unlock();
    begin_to_cancel(attempt);
  }

  void look_up(AttemptId attempt, Instant since) {
    {
      const std::lock_guard lock(mutex_);
      if (!look_ups_.insert_or_assign(attempt, LookUp{since, 0}).second) return;  // under way
    }
    ask_about(attempt);
  }

  void ended(AttemptId attempt) {
    const std::lock_guard lock(mutex_);
    look_ups_.erase(attempt);
    cancels_.erase(attempt);
    Known* known = known_.find(attempt);
    if (known == nullptr) return;
    known->over = true;
    if (!known->request) known_.erase(attempt);
  }

  [[nodiscard]] Result<AttemptId> attempt_of(std::string_view call) const {
    return names_.read(call);
  }

  [[nodiscard]] bool is_signed(std::string_view header, std::string_view body) const {
    return events_.is_signed(header, body);
  }

  [[nodiscard]] Result<void> reload() {
    auto secrets = read_gateway_secrets(secret_files_of(config_));
    if (!secrets) return tl::unexpected(secrets.error());
    api_.use_token(std::move(secrets->token));
    events_.use_secret(std::move(secrets->signing_secret));
    return {};
  }

  [[nodiscard]] std::size_t known() const {
    const std::lock_guard lock(mutex_);
    return known_.all().size();
  }

  void stop() {
    incidents_.stop();
    outlet_.close();
  }

 private:
  // An attempt of this life of the daemon, until it is over.
  struct Known {
    Instant latest_end;
    std::optional<net::AskId> request{};  // while it has no answer
    bool called_off = false;
    bool over = false;
  };
  struct LookUp {
    Instant since;
    std::uint32_t tries = 0;
  };
  struct Cancel {
    Instant begun;
    Instant until;  // the call is over by then, whatever the gateway hears
    std::uint32_t tries = 0;
    bool refused = false;  // at least once
  };

  [[nodiscard]] Instant now() const { return parts_.clock.now(); }
  [[nodiscard]] Millis answer_time() const { return config_.answer_within * parts_.clock.scale(); }
  // From an attempt's intent to the moment at which the gateway knows the call if it ever will.
  [[nodiscard]] Millis settled_after() const {
    return config_.times.our_queue + answer_time() + config_.lag;
  }

  // For answers and timers: calls `then` with this, if it is still there.
  template <class Then>
  auto if_alive(Then then) {
    return [weak = weak_from_this(), then](const auto&... answer) {
      if (const auto self = weak.lock()) then(*self, answer...);
    };
  }

  template <class Then>
  void later(const net::Backoff& backoff, AttemptId attempt, std::uint32_t tries, Then then) {
    const std::uint64_t chance =
        draw({attempt.ordinal, Stream::backoff, attempt.assignment.value(), tries});
    parts_.timer.at(now() + backoff.delay(tries, chance), if_alive(then));
  }

  // ---- an attempt's one request

  void submit(const CallOrder& order, const CallPlan& plan) {
    const AgentCallTerms terms{.id = names_.of(order.attempt),
                               .events_url = events_url_,
                               .transfer_to = config_.transfer_to,
                               .plan = plan,
                               .not_before = now(),
                               .place_by = plan.leave_by + answer_time()};
    const AttemptId attempt = order.attempt;
    const std::lock_guard lock(mutex_);
    Known* known = known_.add(attempt, {.latest_end = order.latest_end}, now());
    if (known == nullptr) return;  // an attempt is one request, however often it is ordered
    // Its answer waits for the lock.
    known->request =
        api_.place(terms.id, agent_call_body(order, terms), parts_.clock.to_system(plan.leave_by),
                   if_alive([attempt](Impl& self, const GatewayApi::Placed& placed) {
                     self.answered(attempt, placed);
                   }));
  }

  void answered(AttemptId attempt, const GatewayApi::Placed& placed) {
    using Fate = GatewayApi::Fate;
    bool called_off = false;
    {
      const std::lock_guard lock(mutex_);
      Known* known = known_.find(attempt);
      if (known == nullptr) return;
      known->request.reset();
      called_off = known->called_off && !known->over;
      if (known->over || placed.fate == Fate::refused) known_.erase(attempt);
    }
    switch (placed.fate) {
      case Fate::taken:
        outlet_.deliver(command::AttemptTaken{attempt});
        incidents_.passed(Trouble::account);
        incidents_.passed(Trouble::rate);
        break;
      case Fate::refused:
        incidents_.happened(placed.verdict.trouble);
        return outlet_.refuse(attempt, placed.verdict);
      case Fate::unknown:
        outlet_.deliver(command::AttemptLost{attempt});
        break;
    }
    if (called_off) begin_to_cancel(attempt);
  }

  // ---- calling off

  void begin_to_cancel(AttemptId attempt) {
    {
      const std::lock_guard lock(mutex_);
      const Known* known = known_.find(attempt);
      // Of a call of a former life nothing is known: then as long as one would be looked up.
      const Instant until = known == nullptr ? now() + config_.look_up_for : known->latest_end;
      if (!cancels_.try_emplace(attempt, Cancel{now(), until}).second) return;  // under way
    }
    cancel(attempt);
  }

  // Until the gateway has heard, the call has ended, or there would be one by now if its request
  // had arrived.
  void cancel(AttemptId attempt) {
    {
      const std::lock_guard lock(mutex_);
      const auto found = cancels_.find(attempt);
      if (found == cancels_.end()) return;
      ++found->second.tries;
    }
    api_.cancel(names_.of(attempt),
                if_alive([attempt](Impl& self, GatewayApi::Cancelled cancelled) {
                  self.cancelled(attempt, cancelled);
                }));
  }

  void cancelled(AttemptId attempt, GatewayApi::Cancelled answer) {
    using Cancelled = GatewayApi::Cancelled;
    Cancel cancel;
    bool too_late = false;
    {
      const std::lock_guard lock(mutex_);
      const auto found = cancels_.find(attempt);
      if (found == cancels_.end()) return;  // it has ended meanwhile
      found->second.refused = found->second.refused || answer == Cancelled::not_allowed;
      cancel = found->second;
      too_late = now() >= cancel.until;
      const bool none = answer == Cancelled::no_such_call && now() > cancel.begun + settled_after();
      if (answer == Cancelled::told || none || too_late) cancels_.erase(found);
      if (none) return;
    }
    if (answer == Cancelled::told) {
      incidents_.passed(Trouble::deaf);
      if (cancel.refused) incidents_.passed(Trouble::account);
      return;
    }
    if (answer == Cancelled::not_allowed) incidents_.happened(Trouble::account);
    if (too_late) {
      // Where there is no such call, none has gone on.
      if (answer != Cancelled::no_such_call) incidents_.happened(Trouble::deaf);
      return;
    }
    later(kCancelAgain, attempt, cancel.tries, [attempt](Impl& self) { self.cancel(attempt); });
  }

  // ---- finding out

  void ask_about(AttemptId attempt) {
    LookUp look_up;
    {
      const std::lock_guard lock(mutex_);
      const auto found = look_ups_.find(attempt);
      if (found == look_ups_.end()) return;
      ++found->second.tries;
      look_up = found->second;
    }
    api_.find(names_.of(attempt), attempt,
              if_alive([=](Impl& self, const GatewayApi::Found& found) {
                self.found(attempt, look_up, found);
              }));
  }

  void found(AttemptId attempt, const LookUp& look_up, const GatewayApi::Found& found) {
    if (found.record && found.record->ended) return finish(found.record->finished);
    // Nothing that is still on its way arrives after `place_by`.
    if (found.no_such_call && now() >= look_up.since + settled_after()) {
      return finish({.attempt = attempt, .outcome = Outcome::failed});
    }
    if (now() > look_up.since + config_.look_up_for) {
      const std::lock_guard lock(mutex_);
      look_ups_.erase(attempt);
      return;
    }
    later(kLookAgain, attempt, look_up.tries, [=](Impl& self) { self.ask_about(attempt); });
  }

  // Once: an event may have been faster.
  void finish(const command::AttemptFinished& finished) {
    {
      const std::lock_guard lock(mutex_);
      if (look_ups_.erase(finished.attempt) == 0) return;
      known_.erase(finished.attempt);
      cancels_.erase(finished.attempt);
    }
    outlet_.deliver(finished);
  }

  const AgentGatewayConfig config_;
  const Parts parts_;
  const AgentCallNames names_;
  const std::string events_url_;
  GatewayApi api_;
  CarrierIncidents incidents_;

  Outlet outlet_;
  SignedEvents events_;

  mutable std::mutex mutex_;
  KnownAttempts<Known> known_;
  std::map<AttemptId, LookUp> look_ups_;
  std::map<AttemptId, Cancel> cancels_;
};

Result<std::unique_ptr<AgentGateway>> AgentGateway::start(AgentGatewayConfig config, Parts parts) {
  if (const auto checked = check_config(config); !checked) return tl::unexpected(checked.error());
  auto secrets = read_gateway_secrets(secret_files_of(config));
  if (!secrets) return tl::unexpected(secrets.error());
  return std::unique_ptr<AgentGateway>(new AgentGateway(
      std::make_shared<Impl>(std::move(config), std::move(parts), *std::move(secrets))));
}

AgentGateway::AgentGateway(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

AgentGateway::~AgentGateway() {
  impl_->stop();
}

void AgentGateway::place(const CallOrder& order) {
  impl_->place(order);
}
void AgentGateway::send(const TextOrder& order) {
  impl_->refuse(order.attempt);
}
void AgentGateway::call_off(AttemptId attempt, const std::string&) {
  impl_->call_off(attempt);
}
void AgentGateway::look_up(AttemptId attempt, Channel channel, const std::string&, Instant since) {
  if (channel == Channel::voice) impl_->look_up(attempt, since);
}
void AgentGateway::ended(AttemptId attempt) {
  impl_->ended(attempt);
}
Result<AttemptId> AgentGateway::attempt_of(std::string_view call) const {
  return impl_->attempt_of(call);
}
bool AgentGateway::is_signed(std::string_view header, std::string_view body) const {
  return impl_->is_signed(header, body);
}
Result<void> AgentGateway::reload() {
  return impl_->reload();
}
std::size_t AgentGateway::known() const {
  return impl_->known();
}

}  // namespace rb::prod
