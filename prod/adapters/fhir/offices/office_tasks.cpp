#include "prod/adapters/fhir/offices/office_tasks.hpp"

#include <map>
#include <mutex>
#include <utility>

#include "prod/adapters/fhir/booking.hpp"
#include "prod/adapters/fhir/offices/answers.hpp"
#include "prod/adapters/fhir/offices/task_poll.hpp"
#include "prod/adapters/fhir/offices/withdrawals.hpp"

namespace rb::prod {
namespace {

constexpr int kMostPages = 20;
constexpr const char* kPageSize = "20";
constexpr net::Backoff kSendAgain{.first = 1s, .most = 30s};
constexpr int kFailuresTold = 10;  // polls in a row without an answer
// Nobody waits for an answer that long; what is older is forgotten.
constexpr Millis kForgetAfter = 30 * kDay;

bool surely_refused(int status) {
  return status >= 400 && status < 500 && status != 408 && status != 412 && status != 429;
}

// Nothing of it has been carried out, and it may be another time.
bool may_try_again(const net::Answer& answer, std::uint32_t tries) {
  if (answer.outcome == net::Outcome::not_sent) return true;
  if (answer.outcome != net::Outcome::answered) return false;
  return answer.status == 429 || (answer.status == 401 && tries == 1);
}

office::SendReport report_of(const net::Answer& answer) {
  if (answer.outcome == net::Outcome::not_sent) return office::SendReport::failed;
  if (answer.outcome != net::Outcome::answered) return office::SendReport::lost;
  if (answer.status == 200 || answer.status == 201) return office::SendReport::arrived;
  return surely_refused(answer.status) ? office::SendReport::failed : office::SendReport::lost;
}

}  // namespace

class OfficeTasks::Impl : public std::enable_shared_from_this<Impl> {
  // For answers and timers: calls `then` with this, if it is still there.
  template <class Then>
  auto if_alive(Then then) {
    return [weak = weak_from_this(), then](const auto&... answer) {
      if (const auto self = weak.lock()) then(*self, answer...);
    };
  }

 public:
  Impl(const OfficeTasksConfig& config, Parts parts)
      : peer_{parts.clock, parts.timer, parts.http, fhir::OfficeNames(config.tenant, config.store),
              std::max<Millis>(config.answer_within, 1s * parts.clock.scale())},
        tenant_(config.tenant),
        asks_(config.asks),
        lands_within_(std::max<Millis>(config.lands_within, 1s * parts.clock.scale())),
        hearing_(std::move(parts.hearing)),
        alerts_(parts.alerts),
        begun_(parts.clock.now()) {}

  void start(Millis poll_every) {
    answers_ = std::make_shared<OfficeAnswers>(
        peer_, if_alive([](Impl& self, const OfficeSaid& said) { self.tell(said); }));
    withdrawals_ = std::make_shared<Withdrawals>(
        peer_,
        [weak = weak_from_this()](auto request) {
          const auto self = weak.lock();
          return self ? self->lands_until(request) : Instant{};
        },
        if_alive([](Impl& self, OfficeRequestId request) { self.given_up(request); }));
    poll_ = std::make_shared<TaskPoll>(
        peer_, poll_every,
        TaskPoll::Listener{
            if_alive([](Impl& self, const fhir::OfficeTask& task) { self.hear(task); }),
            if_alive([](Impl& self, bool well) { self.polled(well); })});
    if (asks_) poll_->start();
  }

  void ask(const OfficeOrder& order) {
    const bool sound = order.channel == OfficeChannel::fhir && fhir::is_id(order.patient) &&
                       fhir::is_id(order.time.slot);
    if (!sound) return report(order.send, office::SendReport::failed);
    {
      const std::lock_guard lock(mutex_);
      if (!known_.emplace(order.send, Known{order.report_by, true}).second) return;
    }
    if (withdrawals_->has(order.send)) return report(order.send, office::SendReport::failed);
    const Instant now = peer_.now();
    submit(order, now + std::max<Millis>(order.report_by - now, 0ms) * 9 / 10, 1);
  }

  void look_up(office::SendId send, OfficeChannel channel) {
    if (channel != OfficeChannel::fhir) return report(send, office::SendReport::failed);
    if (withdrawals_->has(send)) return;
    {
      const std::lock_guard lock(mutex_);
      const auto known = known_.find(send);
      const Instant left_by = known == known_.end() ? begun_ : known->second.report_by;
      const LookUp look_up{left_by + lands_within_, 0};
      if (!look_ups_.emplace(send, look_up).second) return;  // under way
    }
    search(send);
  }

  void withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) {
    if (channel != OfficeChannel::fhir) return;
    withdrawals_->add(request, round);
    const std::lock_guard lock(mutex_);
    std::erase_if(look_ups_, [&](const auto& one) {
      return one.first.request == request && one.first.round <= round;
    });
  }

  void stop() {
    const std::lock_guard lock(delivering_);
    stopped_ = true;
  }

 private:
  // A message of this life.
  struct Known {
    Instant report_by;
    bool may_land = false;  // it is not known what became of it
  };
  struct LookUp {
    Instant certain_at;  // then it has come, or never will
    std::uint32_t tries = 0;
  };

  void report(office::SendId send, office::SendReport what) {
    {
      const std::lock_guard lock(mutex_);
      if (what != office::SendReport::lost) look_ups_.erase(send);
      if (const auto known = known_.find(send); known != known_.end()) {
        known->second.may_land = what == office::SendReport::lost;
      }
    }
    {
      const std::lock_guard lock(delivering_);
      if (!stopped_) hearing_.report({send, what});
    }
    if (what != office::SendReport::failed && withdrawals_->has(send)) {
      withdrawals_->take_back(send.request);
    }
  }

  // ---- a message's one create

  void submit(const OfficeOrder& order, Instant deadline, std::uint32_t tries) {
    const std::string name = peer_.names.of(order.send);
    const fhir::Json body = fhir::office_task({.name = name,
                                               .request_name = peer_.names.of(order.send.request),
                                               .patient = order.patient,
                                               .practitioner = order.time.practitioner,
                                               .slot = order.time.slot,
                                               .start = order.time.start,
                                               .reminder = order.reminder,
                                               .authored = peer_.now(),
                                               .useful_until = order.useful_until});
    peer_.http->create("Task", fhir::write_json(body),
                       "identifier=" + net::percent_encode(identifier_token(name)), deadline,
                       if_alive([=](Impl& self, const net::Answer& answer) {
                         self.answered(order, deadline, tries, answer);
                       }));
  }

  void answered(const OfficeOrder& order, Instant deadline, std::uint32_t tries,
                const net::Answer& answer) {
    const auto wait = net::parse_retry_after(answer.headers.get("Retry-After"), peer_.now());
    const Instant again_at =
        peer_.again_at(kSendAgain, order.send.request, tries, wait.value_or(0ms));
    const bool in_vain = again_at >= deadline || withdrawals_->has(order.send);
    if (answer.ok()) poll_->server_wrote(answer.body);
    if (in_vain || !may_try_again(answer, tries)) {
      return report(order.send, report_of(answer));
    }
    peer_.timer.at(again_at,
                   if_alive([=](Impl& self) { self.submit(order, deadline, tries + 1); }));
  }

  // ---- finding out

  void search(office::SendId send) {
    const net::Fields query = {{"identifier", identifier_token(peer_.names.of(send))},
                               {"_count", kPageSize}};
    look_at(send, peer_.http->url("Task", query), peer_.now(), 1);
  }

  // Servers may leave out of account what they do not understand of a question, so what they find
  // is looked at once more.
  void look_at(office::SendId send, const std::string& url, Instant begun, int pages) {
    peer_.http->read_page(url, peer_.deadline(),
                          if_alive([=](Impl& self, const Read<fhir::Bundle>& page) {
                            if (!page) return self.look_again(send, page.error().retry_after);
                            for (const fhir::Json& one : page->matches) {
                              const auto task = fhir::read_office_task(one, self.peer_.names);
                              if (task && task->send == send) return self.found(*task);
                            }
                            if (page->next.empty()) return self.found_none(send, begun);
                            if (pages >= kMostPages) return self.look_again(send, {});
                            self.look_at(send, page->next, begun, pages + 1);
                          }));
  }

  [[nodiscard]] bool still_asked(office::SendId send) {
    const std::lock_guard lock(mutex_);
    return look_ups_.contains(send);
  }

  void found(const fhir::OfficeTask& task) {
    if (still_asked(task.send)) report(task.send, office::SendReport::arrived);
    hear(task);
  }

  void found_none(office::SendId send, Instant begun) {
    bool certain = false;
    {
      const std::lock_guard lock(mutex_);
      const auto asked = look_ups_.find(send);
      certain = asked != look_ups_.end() && begun >= asked->second.certain_at;
    }
    certain ? report(send, office::SendReport::failed) : look_again(send, {});
  }

  void look_again(office::SendId send, Millis not_before) {
    Instant at;
    {
      const std::lock_guard lock(mutex_);
      const auto asked = look_ups_.find(send);
      if (asked == look_ups_.end()) return;
      at = peer_.again_at(kTaskAgain, send.request, ++asked->second.tries, not_before);
      const bool early = peer_.now() < asked->second.certain_at && not_before == 0ms;
      if (early) at = std::min(at, asked->second.certain_at);
    }
    peer_.timer.at(at, if_alive([send](Impl& self) {
                     if (self.still_asked(send)) self.search(send);
                   }));
  }

  // ---- answers

  void polled(bool well) {
    forget();
    const std::lock_guard lock(delivering_);
    failures_ = well ? 0 : failures_ + 1;
    if (stopped_ || alerts_ == nullptr || (!well && failures_ != kFailuresTold)) return;
    const std::string key = "ringback/" + tenant_ + "/ehr/offices";
    if (!well) {
      alerts_->fire(key, Alerts::Severity::error,
                    tenant_ + ": the record system does not say what offices have answered");
    } else if (!told_well_ || failing_) {
      alerts_->resolve(key);
    }
    failing_ = !well;
    told_well_ |= well;
  }

  void hear(const fhir::OfficeTask& task) {
    if (withdrawals_->has(task.send) && !fhir::is_void(task.status)) {
      withdrawals_->take_back(task.send.request);
    }
    answers_->hear(task);
  }

  void given_up(OfficeRequestId request) {
    const std::lock_guard lock(delivering_);
    if (stopped_ || alerts_ == nullptr) return;
    const std::string name = peer_.names.of(request);
    alerts_->fire("ringback/" + tenant_ + "/ehr/offices/" + name, Alerts::Severity::error,
                  tenant_ + ": the record system does not take back what an office has of " + name +
                      ": it may expect somebody who does not come");
  }

  void tell(const OfficeSaid& said) {
    const std::lock_guard lock(delivering_);
    if (!stopped_) hearing_.said(said);
  }

  void forget() {
    const Instant before = peer_.now() - kForgetAfter;
    answers_->forget(before);
    withdrawals_->forget(before);
    const std::lock_guard lock(mutex_);
    std::erase_if(known_, [&](const auto& one) { return one.second.report_by < before; });
  }

  // Of the life before nobody knows what left.
  [[nodiscard]] Instant lands_until(OfficeRequestId request) {
    const std::lock_guard lock(mutex_);
    Instant until = begun_ + lands_within_;
    for (auto one = known_.lower_bound({request, 0, 0});
         one != known_.end() && one->first.request == request; ++one) {
      if (one->second.may_land) until = std::max(until, one->second.report_by + lands_within_);
    }
    return until;
  }

  const TaskPeer peer_;
  const std::string tenant_;
  const bool asks_;
  const Millis lands_within_;
  const OfficeHearing hearing_;
  Alerts* const alerts_;
  const Instant begun_;
  std::shared_ptr<OfficeAnswers> answers_;
  std::shared_ptr<Withdrawals> withdrawals_;
  std::shared_ptr<TaskPoll> poll_;

  std::mutex delivering_;  // of what is told
  bool stopped_ = false;
  int failures_ = 0;
  bool failing_ = false;
  bool told_well_ = false;

  std::mutex mutex_;  // of the rest
  std::map<office::SendId, Known> known_;
  std::map<office::SendId, LookUp> look_ups_;
};

OfficeTasks::OfficeTasks(OfficeTasksConfig config, Parts parts)
    : impl_(std::make_shared<Impl>(config, std::move(parts))) {
  impl_->start(config.poll_every);
}

OfficeTasks::~OfficeTasks() {
  impl_->stop();
}

void OfficeTasks::ask(const OfficeOrder& order) {
  impl_->ask(order);
}
void OfficeTasks::look_up(office::SendId send, OfficeChannel channel) {
  impl_->look_up(send, channel);
}
void OfficeTasks::withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) {
  impl_->withdraw(request, round, channel);
}

}  // namespace rb::prod
