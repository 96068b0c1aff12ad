#include "prod/adapters/telephony/twilio_telephony.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include "core/base/random.hpp"
#include "edge/net/retry.hpp"
#include "prod/adapters/telephony/carrier_api.hpp"
#include "prod/adapters/telephony/incidents.hpp"
#include "prod/adapters/telephony/known_attempts.hpp"
#include "prod/adapters/telephony/outlet.hpp"
#include "prod/adapters/telephony/twilio_config.hpp"
#include "prod/adapters/telephony/wire/callback_urls.hpp"

namespace rb::prod {
namespace {

constexpr net::Backoff kLookAgain{.first = 2s, .most = 5min};
constexpr net::Backoff kHangUpAgain{.first = 1s, .most = 30s};
constexpr std::uint32_t kMostHangUps = 8;  // requests for one call: by then it is over

}  // namespace

class TwilioTelephony::Impl : public std::enable_shared_from_this<Impl> {
 public:
  Impl(TwilioConfig config, Parts parts, std::string token)
      : config_(std::move(config)),
        parts_(std::move(parts)),
        urls_(config_.public_url, config_.tenant),
        api_(std::make_shared<CarrierApi>(
            CarrierApi::Account{config_.base_url, config_.account_sid, config_.answer_within},
            std::move(token), parts_.client)),
        incidents_(config_.tenant, parts_.alerts),
        outlet_(parts_.deliver) {}

  void place(const CallOrder& order) {
    const auto plan = plan_call(now(), order.latest_end, config_.times);
    if (!plan) return outlet_.deliver(command::AttemptRefused{order.attempt, Outcome::failed});
    submit(order.attempt, Channel::voice, order.to,
           {{"To", order.to},
            {"From", from(order.caller_id)},
            {"Url", urls_.voice(order.attempt)},
            {"StatusCallback", urls_.call_status(order.attempt)},
            {"StatusCallbackEvent", "completed"},
            {"MachineDetection", order.voicemail.empty() ? "Enable" : "DetectMessageEnd"},
            {"Timeout", std::to_string(plan->ring.count())},
            {"TimeLimit", std::to_string(plan->talk.count())}},
           plan->leave_by);
  }

  void send(const TextOrder& order) {
    const auto plan = plan_text(now(), order.latest_end, config_.times);
    if (!plan) return outlet_.deliver(command::AttemptRefused{order.attempt, Outcome::failed});
    const bool pool = config_.from_text.empty();
    submit(order.attempt, Channel::text, order.to,
           {{"To", order.to},
            {pool ? "MessagingServiceSid" : "From",
             pool ? config_.messaging_service_sid : config_.from_text},
            {"Body", order.body},
            {"StatusCallback", urls_.text_status(order.attempt)},
            {"ValidityPeriod", std::to_string(plan->validity.count())}},
           plan->leave_by);
  }

  void call_off(AttemptId attempt, const std::string& to) {
    std::unique_lock lock(mutex_);
    look_ups_.erase(attempt);
    Known* found = known_.find(attempt);
    if (found == nullptr) {
      lock.unlock();
      return hang_up_all(attempt, to, now(), 1);
    }
    found->called_off = true;
    const Known known = *found;
    lock.unlock();
    // Where there is no answer yet, it says how to go on.
    if (known.request) return api_->cancel(*known.request);
    hang_up(attempt, known);
  }

  void look_up(AttemptId attempt, Channel channel, const std::string& to, Instant since) {
    {
      const std::lock_guard lock(mutex_);
      const LookUp look_up{channel, to, since, 0};
      if (!look_ups_.insert_or_assign(attempt, look_up).second) return;  // under way
    }
    ask_about(attempt);
  }

  void heard(const StatusReport& report) {
    {
      const std::lock_guard lock(mutex_);
      if (Known* known = known_.find(report.attempt); known != nullptr) {
        known->sid = report.sid;
        known->over |= report.finished.has_value();
        if (known->over && !known->request) known_.erase(report.attempt);
      }
      if (report.finished) look_ups_.erase(report.attempt);
    }
    incidents_.happened(report.trouble);
    if (report.finished && report.finished->outcome == Outcome::delivered) {
      incidents_.passed(Trouble::content);
    }
  }

  [[nodiscard]] Result<void> reload() {
    auto token = read_token(config_.token_file);
    if (!token) return tl::unexpected(token.error());
    api_->use_token(std::move(*token));
    return {};
  }

  [[nodiscard]] std::string token() const { return api_->token(); }
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
    Channel channel = Channel::voice;
    std::string to{};
    std::optional<net::AskId> request{};  // while it has no answer
    std::string sid{};                    // empty: nobody has told
    bool called_off = false;
    bool over = false;
  };
  struct LookUp {
    Channel channel = Channel::voice;
    std::string to;
    Instant since;
    std::uint32_t tries = 0;
  };
  using Records = CarrierApi::Records;

  [[nodiscard]] Instant now() const { return parts_.clock.now(); }

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

  [[nodiscard]] const std::string& from(CallerId caller) const {
    const std::array<const std::string*, 3> numbers = {
        &config_.from_verified, &config_.from_identified, &config_.from_unidentified};
    const auto wanted =
        static_cast<std::size_t>(CallerId::verified) - static_cast<std::size_t>(caller);
    for (std::size_t i = wanted; i < wanted + numbers.size(); ++i) {
      if (!numbers[i % numbers.size()]->empty()) return *numbers[i % numbers.size()];
    }
    return config_.from_identified;
  }

  // ---- an attempt's one request

  void submit(AttemptId attempt, Channel channel, const std::string& to, const net::Fields& form,
              Instant leave_by) {
    const std::lock_guard lock(mutex_);
    Known* known = known_.add(attempt, {.channel = channel, .to = to}, now());
    if (known == nullptr) return;  // an attempt is one request, however often it is ordered
    // Its answer waits for the lock.
    known->request = api_->create(channel, form, parts_.clock.to_system(leave_by),
                                  if_alive([attempt](Impl& self, const Created& created) {
                                    self.answered(attempt, created);
                                  }));
  }

  void answered(AttemptId attempt, const Created& created) {
    Known known;
    {
      const std::lock_guard lock(mutex_);
      Known* found = known_.find(attempt);
      if (found == nullptr) return;
      found->request.reset();
      if (!created.sid.empty()) found->sid = created.sid;
      known = *found;
      if (known.over || created.fate == Fate::refused) known_.erase(attempt);
    }
    switch (created.fate) {
      case Fate::taken:
        outlet_.deliver(command::AttemptTaken{attempt});
        incidents_.passed(Trouble::account);
        incidents_.passed(Trouble::rate);
        break;
      case Fate::refused:
        return refused(attempt, known.channel, created);
      case Fate::unknown:
        outlet_.deliver(command::AttemptLost{attempt});
        break;
    }
    if (known.called_off) hang_up(attempt, known);
  }

  void refused(AttemptId attempt, Channel channel, const Created& created) {
    Verdict verdict;  // what has not left, failed
    if (created.status != 0) verdict = verdict_of_refusal(channel, created.status, created.code);
    incidents_.happened(verdict.trouble);
    outlet_.refuse(attempt, verdict);
  }

  // ---- ending calls

  void hang_up(AttemptId attempt, const Known& known) {
    // A text that the carrier has cannot be called back.
    if (known.channel == Channel::text || known.over) return;
    if (known.sid.empty()) return hang_up_all(attempt, known.to, now(), 1);
    hang_up_one(attempt, known.sid, 1);
  }

  void hang_up_one(AttemptId attempt, const std::string& sid, std::uint32_t tries) {
    api_->hang_up(sid, if_alive([=](Impl& self, bool told) {
                    if (told || tries >= kMostHangUps) return;
                    self.later(kHangUpAgain, attempt, tries,
                               [=](Impl& again) { again.hang_up_one(attempt, sid, tries + 1); });
                  }));
  }

  // The attempt's own name at the carrier is not known: whatever of ours rings there now. Looked
  // for until it would have shown up.
  void hang_up_all(AttemptId attempt, const std::string& to, Instant begun, std::uint32_t tries) {
    api_->list(Channel::voice, to, if_alive([=](Impl& self, const std::optional<Records>& calls) {
                 for (const CarrierRecord& call : calls.value_or(Records{})) {
                   if (is_under_way(call) && self.may_be(attempt, to, call)) {
                     self.hang_up_one(attempt, call.sid, 1);
                   }
                 }
                 if (self.now() > begun + self.settled_after()) return;
                 self.later(kHangUpAgain, attempt, tries,
                            [=](Impl& again) { again.hang_up_all(attempt, to, begun, tries + 1); });
               }));
  }

  // ---- finding out

  void ask_about(AttemptId attempt) {
    std::string sid;
    LookUp look_up;
    {
      const std::lock_guard lock(mutex_);
      const auto found = look_ups_.find(attempt);
      if (found == look_ups_.end()) return;
      ++found->second.tries;
      look_up = found->second;
      if (const Known* known = known_.find(attempt); known != nullptr) sid = known->sid;
    }
    if (sid.empty()) {
      api_->list(look_up.channel, look_up.to,
                 if_alive([=](Impl& self, const std::optional<Records>& records) {
                   self.listed(attempt, look_up, records);
                 }));
    } else {
      api_->find(look_up.channel, sid,
                 if_alive([=](Impl& self, const std::optional<CarrierRecord>& record) {
                   if (record) return self.found(attempt, look_up, *record);
                   self.look_again(attempt, look_up);
                 }));
    }
  }

  // Of several the newest: there was no later one while this attempt was open.
  void listed(AttemptId attempt, const LookUp& look_up, const std::optional<Records>& records) {
    if (!records) return look_again(attempt, look_up);
    // The carrier writes whole seconds.
    const Instant since =
        std::chrono::floor<std::chrono::seconds>(look_up.since) - config_.clock_tolerance;
    const CarrierRecord* newest = nullptr;
    for (const CarrierRecord& record : *records) {
      if (*record.created < since || !may_be(attempt, look_up.to, record)) continue;
      if (newest == nullptr || *newest->created < *record.created) newest = &record;
    }
    if (newest != nullptr) return found(attempt, look_up, *newest);
    if (now() < look_up.since + settled_after()) return look_again(attempt, look_up);
    finish({.attempt = attempt, .outcome = Outcome::failed});
  }

  void found(AttemptId attempt, const LookUp& look_up, const CarrierRecord& record) {
    const auto finished =
        finished_by(attempt, look_up.channel, record, now(), config_.sent_counts_after);
    if (finished) return finish(*finished);
    {
      const std::lock_guard lock(mutex_);
      known_.add(attempt, {.channel = look_up.channel, .to = look_up.to}, now());
      known_.find(attempt)->sid = record.sid;
    }
    look_again(attempt, look_up);
  }

  // Once: a callback may have been faster.
  void finish(const command::AttemptFinished& finished) {
    {
      const std::lock_guard lock(mutex_);
      if (look_ups_.erase(finished.attempt) == 0) return;
      known_.erase(finished.attempt);
    }
    outlet_.deliver(finished);
  }

  void look_again(AttemptId attempt, const LookUp& look_up) {
    if (now() > look_up.since + config_.look_up_for) {
      const std::lock_guard lock(mutex_);
      look_ups_.erase(attempt);
      return;
    }
    later(kLookAgain, attempt, look_up.tries, [=](Impl& self) { self.ask_about(attempt); });
  }

  // From an attempt's intent to the moment at which its request stands in lists if it ever will.
  [[nodiscard]] Millis settled_after() const {
    return config_.times.our_queue + config_.answer_within * parts_.clock.scale() +
           config_.list_lag;
  }

  // Whether a record of the carrier's can be this attempt's: a request of this tenant, and none of
  // another attempt that we know, be it one that has no name yet.
  [[nodiscard]] bool may_be(AttemptId attempt, const std::string& to,
                            const CarrierRecord& record) const {
    if (!record.direction.empty() && !record.direction.starts_with("outbound")) return false;
    const bool ours =
        record.from == config_.from_verified || record.from == config_.from_identified ||
        record.from == config_.from_unidentified || record.from == config_.from_text ||
        (!record.sender_pool.empty() && record.sender_pool == config_.messaging_service_sid);
    if (!ours) return false;
    const std::lock_guard lock(mutex_);
    return std::none_of(known_.all().begin(), known_.all().end(), [&](const auto& entry) {
      const Known& known = entry.second;
      return entry.first != attempt &&
             (known.sid == record.sid || (known.request && known.to == to));
    });
  }

  const TwilioConfig config_;
  const Parts parts_;
  const CallbackUrls urls_;
  const std::shared_ptr<CarrierApi> api_;
  CarrierIncidents incidents_;

  Outlet outlet_;

  mutable std::mutex mutex_;
  KnownAttempts<Known> known_;
  std::map<AttemptId, LookUp> look_ups_;
};

Result<std::unique_ptr<TwilioTelephony>> TwilioTelephony::start(TwilioConfig config, Parts parts) {
  if (const auto checked = check_config(config); !checked) return tl::unexpected(checked.error());
  auto token = read_token(config.token_file);
  if (!token) return tl::unexpected(token.error());
  return std::unique_ptr<TwilioTelephony>(new TwilioTelephony(
      std::make_shared<Impl>(std::move(config), std::move(parts), std::move(*token))));
}

TwilioTelephony::TwilioTelephony(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

TwilioTelephony::~TwilioTelephony() {
  impl_->stop();
}

void TwilioTelephony::place(const CallOrder& order) {
  impl_->place(order);
}
void TwilioTelephony::send(const TextOrder& order) {
  impl_->send(order);
}
void TwilioTelephony::call_off(AttemptId attempt, const std::string& to) {
  impl_->call_off(attempt, to);
}
void TwilioTelephony::look_up(AttemptId attempt, Channel channel, const std::string& to,
                              Instant since) {
  impl_->look_up(attempt, channel, to, since);
}
void TwilioTelephony::heard(const StatusReport& report) {
  impl_->heard(report);
}
Result<void> TwilioTelephony::reload() {
  return impl_->reload();
}
std::string TwilioTelephony::token() const {
  return impl_->token();
}
std::size_t TwilioTelephony::known() const {
  return impl_->known();
}

}  // namespace rb::prod
