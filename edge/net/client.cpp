#include "edge/net/client.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include "core/base/assert.hpp"
#include "edge/net/host_queue.hpp"
#include "edge/net/transfer.hpp"
#include "edge/net/url.hpp"

namespace rb::net {
namespace {

using Steady = std::chrono::steady_clock;

[[nodiscard]] Instant wall_now() {
  return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}
// For rates and durations: does not jump.
[[nodiscard]] Instant steady_now() {
  return Instant{std::chrono::floor<Millis>(Steady::now().time_since_epoch())};
}

[[nodiscard]] bool is_sane(const HostLimits& limits) {
  const StartRate& rate = limits.rate;
  return limits.in_flight >= 1 && limits.waiting >= 1 && rate.count >= 0 &&
         rate.count <= 1'000'000 && rate.per >= 1ms && rate.per <= kDay && rate.burst >= 1 &&
         rate.burst <= 1'000'000;
}

[[nodiscard]] Result<void> check(const ClientOptions& options) {
  const auto wrong = [](std::string what) {
    return fail(ErrorCode::invalid_input, std::move(what));
  };
  if (!is_sane(options.limits)) return wrong("limits that let nothing through, or beyond reason");
  for (const auto& [origin, limits] : options.hosts) {
    const auto url = parse_url(origin);
    if (!url || url->origin() != origin) {
      return wrong("`" + origin + "` must be scheme, host and port, like https://ehr.example:443");
    }
    if (!is_sane(limits)) return wrong("limits of " + origin + " that let nothing through");
  }
  if (options.keep_alive < 0ms || options.keep_alive > kDay) {
    return wrong("keep_alive must be from 0 to a day");
  }
  if (!is_header_value(options.user_agent)) return wrong("a user agent is one line of text");
  if (!options.proxy.empty() && !parse_url(options.proxy)) {
    return wrong("a proxy must be like http://proxy.example:3128");
  }
  if (options.ca_file.empty()) return {};
  std::ifstream stream(options.ca_file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  if (text.find("-----BEGIN ") == std::string::npos) {
    return wrong("`" + options.ca_file + "` must be a file with certificates in PEM");
  }
  return {};
}

// One Ask from send() to its callback.
struct Task {
  AskId id;
  Ask ask;
  Once<Answer> callback;
  Url url;
  std::string problem;  // why it cannot be sent
  Instant sent_at;      // steady
  Instant left_queue_at;
  HostQueue* host = nullptr;
  std::unique_ptr<Transfer> transfer;  // from leaving the queue on
};

}  // namespace

class Client::Impl {
 public:
  explicit Impl(ClientOptions options) : options_(std::move(options)) {
    thread_ = std::thread([this] { run(); });
  }

  ~Impl() {
    {
      const std::scoped_lock lock(mutex_);
      quits_ = true;
    }
    wake();
    thread_.join();
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  AskId send(Ask ask, Once<Answer> callback) {
    auto task = std::make_unique<Task>();
    task->ask = std::move(ask);
    task->callback = std::move(callback);
    task->problem = problem_of(*task);
    task->sent_at = task->left_queue_at = steady_now();
    const std::scoped_lock lock(mutex_);
    const AskId id(next_id_++);
    task->id = id;
    sent_.push_back(std::move(task));
    ++open_;
    wake();
    return id;
  }

  void cancel(AskId id) {
    const std::scoped_lock lock(mutex_);
    cancelled_.push_back(id);
    wake();
  }

  void stop(Millis deadline) {
    RB_ASSERT(std::this_thread::get_id() != thread_.get_id());
    std::unique_lock lock(mutex_);
    const Instant until = steady_now() + std::clamp<Millis>(deadline, 0ms, kDay);
    stop_at_ = stop_at_ ? std::min(*stop_at_, until) : until;
    wake();
    all_done_.wait(lock, [this] { return open_ == 0; });
  }

  [[nodiscard]] std::size_t waiting() const { return waiting_; }
  [[nodiscard]] std::size_t in_flight() const { return in_flight_; }

 private:
  void wake() { curl_multi_wakeup(multi_.get()); }

  [[nodiscard]] std::string problem_of(Task& task) const {
    auto url = parse_url(task.ask.url);
    if (!url) return url.error().message;
    task.url = std::move(*url);
    if (task.url.scheme == "http" && !options_.plain_http && !task.url.is_loopback()) {
      return "plain HTTP to another machine is not allowed";
    }
    return problem_with(task.ask);
  }

  void run() {
    // A peer that has gone would otherwise end the process through OpenSSL's writes.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
    while (!is_over()) {
      take_commands();
      expire();
      start_what_may();
      int running = 0;
      curl_multi_perform(multi_.get(), &running);
      if (reap()) continue;
      curl_multi_poll(multi_.get(), nullptr, 0, static_cast<int>(time_to_sleep().count()), nullptr);
    }
  }

  [[nodiscard]] bool is_over() {
    const std::scoped_lock lock(mutex_);
    return quits_ && open_ == 0;
  }

  void take_commands() {
    std::vector<std::unique_ptr<Task>> sent;
    std::vector<AskId> cancelled;
    {
      const std::scoped_lock lock(mutex_);
      sent.swap(sent_);
      cancelled.swap(cancelled_);
      stops_at_ = stop_at_;
    }
    for (auto& task : sent) admit(std::move(task));
    for (const AskId id : cancelled) abort(id, Reason::cancelled, "called off");
    if (!stops_at_) return;
    const bool now = steady_now() >= *stops_at_;
    for (const AskId id : ids_of([&](const Task& task) { return now || !task.transfer; })) {
      abort(id, Reason::shut_down, "the client stops");
    }
  }

  void admit(std::unique_ptr<Task> task) {
    if (!task->problem.empty()) return give_up(*task, Reason::bad_ask, task->problem);
    const std::string origin = task->url.origin();
    auto host = hosts_.find(origin);
    if (host == hosts_.end()) {
      const auto own = options_.hosts.find(origin);
      const HostLimits& limits = own == options_.hosts.end() ? options_.limits : own->second;
      host = hosts_.try_emplace(origin, limits).first;
    }
    task->host = &host->second;
    if (!task->host->push(task->id)) {
      return give_up(*task, Reason::queue_full, "too many wait for " + origin);
    }
    ++waiting_;
    if (task->ask.leave_by != kNever) leave_by_.emplace(task->ask.leave_by, task->id.value());
    tasks_.emplace(task->id, std::move(task));
  }

  // What has not left by its time never will.
  void expire() {
    const Instant now = wall_now();
    while (!leave_by_.empty() && leave_by_.begin()->first < now) {
      const AskId id(leave_by_.begin()->second);
      leave_by_.erase(leave_by_.begin());
      const Task& task = *tasks_.at(id);
      if (task.transfer && task.transfer->has_left()) continue;
      abort(id, Reason::too_late, "it had to leave before");
    }
  }

  void start_what_may() {
    const Instant now = steady_now();
    for (auto& [origin, host] : hosts_) {
      while (const auto id = host.pop(now)) {
        Task& task = *tasks_.at(*id);
        --waiting_;
        ++in_flight_;
        task.left_queue_at = now;
        task.transfer = std::make_unique<Transfer>(task.ask, task.url, options_, task.id);
        curl_multi_add_handle(multi_.get(), task.transfer->handle());
      }
    }
  }

  // Whether any ended.
  [[nodiscard]] bool reap() {
    bool any = false;
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
      if (message->msg != CURLMSG_DONE) continue;
      any = true;
      const CURLcode code = message->data.result;
      const AskId id = Transfer::id_of(message->easy_handle);
      finish(id, tasks_.at(id)->transfer->answer(code));
    }
    return any;
  }

  void abort(AskId id, Reason reason, std::string detail) {
    const auto found = tasks_.find(id);
    if (found == tasks_.end()) return;
    Answer answer;
    answer.outcome = Outcome::not_sent;
    if (found->second->transfer) answer = found->second->transfer->broken_off();
    answer.reason = reason;
    answer.detail = std::move(detail);
    finish(id, std::move(answer));
  }

  void finish(AskId id, Answer answer) {
    const auto found = tasks_.find(id);
    const auto task = std::move(found->second);
    tasks_.erase(found);
    leave_by_.erase({task->ask.leave_by, id.value()});
    if (task->transfer) {
      curl_multi_remove_handle(multi_.get(), task->transfer->handle());
      task->transfer.reset();
      task->host->finished();
      --in_flight_;
    } else {
      task->host->remove(id);
      --waiting_;
      task->left_queue_at = steady_now();
    }
    tell(*task, std::move(answer));
  }

  // Before it was in any queue.
  void give_up(Task& task, Reason reason, std::string detail) {
    tell(task, Answer{.outcome = Outcome::not_sent, .reason = reason, .detail = std::move(detail)});
  }

  void tell(Task& task, Answer answer) {
    answer.waited = task.left_queue_at - task.sent_at;
    answer.took = steady_now() - task.left_queue_at;
    if (task.callback) task.callback(std::move(answer));
    const std::scoped_lock lock(mutex_);
    if (--open_ == 0) all_done_.notify_all();
  }

  template <class F>
  [[nodiscard]] std::vector<AskId> ids_of(F wanted) const {
    std::vector<AskId> ids;
    for (const auto& [id, task] : tasks_) {
      if (wanted(*task)) ids.push_back(id);
    }
    return ids;
  }

  // Until something is due that no socket, no timer of libcurl's and no caller tells.
  [[nodiscard]] Millis time_to_sleep() const {
    const Instant now = steady_now();
    Millis sleep = 60s;
    for (const auto& [origin, host] : hosts_) {
      if (const Instant at = host.opens_at(); at != kNever) sleep = std::min(sleep, at - now);
    }
    if (stops_at_ && !tasks_.empty()) sleep = std::min(sleep, *stops_at_ - now);
    // The system's clock may be set meanwhile.
    if (!leave_by_.empty()) {
      sleep = std::min({sleep, leave_by_.begin()->first - wall_now() + 1ms, Millis{1s}});
    }
    return std::max(sleep, Millis{0});
  }

  const ClientOptions options_;
  const CurlMulti multi_ = make_multi();

  // The thread's own.
  std::map<AskId, std::unique_ptr<Task>> tasks_;
  std::map<std::string, HostQueue> hosts_;                // by origin
  std::set<std::pair<Instant, std::uint64_t>> leave_by_;  // of tasks_, with their ids
  std::optional<Instant> stops_at_;

  std::atomic<std::size_t> waiting_{0};
  std::atomic<std::size_t> in_flight_{0};

  std::mutex mutex_;  // of the rest
  std::condition_variable all_done_;
  std::vector<std::unique_ptr<Task>> sent_;
  std::vector<AskId> cancelled_;
  std::uint64_t next_id_ = 1;
  std::size_t open_ = 0;  // callbacks that are owed
  std::optional<Instant> stop_at_;
  bool quits_ = false;

  std::thread thread_;
};

Result<std::unique_ptr<Client>> Client::start(ClientOptions options) {
  if (auto checked = check(options); !checked) return tl::unexpected(checked.error());
  return std::unique_ptr<Client>(new Client(std::make_unique<Impl>(std::move(options))));
}

Client::Client(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Client::~Client() {
  stop(0ms);
}
AskId Client::send(Ask ask, Once<Answer> callback) {
  return impl_->send(std::move(ask), std::move(callback));
}
void Client::cancel(AskId id) {
  impl_->cancel(id);
}
void Client::stop(Millis deadline) {
  impl_->stop(deadline);
}
std::size_t Client::waiting() const {
  return impl_->waiting();
}
std::size_t Client::in_flight() const {
  return impl_->in_flight();
}

std::string_view name_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::answered:
      return "answered";
    case Outcome::not_sent:
      return "not_sent";
    case Outcome::unknown:
      return "unknown";
  }
  return "?";
}

std::string_view name_of(Reason reason) {
  switch (reason) {
    case Reason::none:
      return "none";
    case Reason::bad_ask:
      return "bad_ask";
    case Reason::queue_full:
      return "queue_full";
    case Reason::too_late:
      return "too_late";
    case Reason::no_name:
      return "no_name";
    case Reason::no_connection:
      return "no_connection";
    case Reason::tls_failed:
      return "tls_failed";
    case Reason::cancelled:
      return "cancelled";
    case Reason::shut_down:
      return "shut_down";
    case Reason::timed_out:
      return "timed_out";
    case Reason::connection_lost:
      return "connection_lost";
    case Reason::bad_answer:
      return "bad_answer";
    case Reason::answer_too_large:
      return "answer_too_large";
  }
  return "?";
}

}  // namespace rb::net
