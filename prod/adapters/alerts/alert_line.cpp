#include "prod/adapters/alerts/alert_line.hpp"

#include <algorithm>

#include "core/base/digest.hpp"
#include "core/base/random.hpp"

namespace rb::prod {
namespace {

constexpr Millis kWithin = 15s;

bool refused(const net::Answer& answer) {
  return answer.outcome == net::Outcome::answered && answer.status >= 400 && answer.status < 500 &&
         answer.status != 408 && answer.status != 429;
}

}  // namespace

AlertLine::AlertLine(Compose compose, net::Backoff backoff, Parts parts)
    : compose_(std::move(compose)), backoff_(backoff), parts_(parts) {}

void AlertLine::tell(AlertEvent event) {
  const std::string key = event.key;
  {
    const std::lock_guard lock(mutex_);
    if (stopped_) return;
    std::deque<AlertEvent>& queue = waiting_[key];
    const bool comes_back = queue.size() > 1 && event.kind == AlertEvent::Kind::fire &&
                            queue.back().kind == AlertEvent::Kind::resolve;
    if (comes_back) {
      queue.pop_back();
      return;
    }
    queue.push_back(std::move(event));
    if (queue.size() > 1) return;
  }
  send(key, 1);
}

void AlertLine::send(const std::string& key, std::uint32_t tries) {
  net::Ask ask;
  {
    const std::lock_guard lock(mutex_);
    if (stopped_) return;
    ask = compose_(waiting_.at(key).front());
  }
  ask.timeout = kWithin;
  parts_.client.send(std::move(ask),
                     [weak = weak_from_this(), key, tries](const net::Answer& answer) {
                       if (const auto self = weak.lock()) self->answered(key, tries, answer);
                     });
}

// An answer that was lost is asked for again: the service knows the event by its id or key.
void AlertLine::answered(const std::string& key, std::uint32_t tries, const net::Answer& answer) {
  if (!answer.ok() && !refused(answer)) {
    Digest chance;
    chance.add(key);
    const Instant now = parts_.clock.now();
    const Millis wait = std::max(
        backoff_.delay(
            tries, draw({.stream = Stream::backoff, .entity = chance.value(), .counter = tries})),
        net::parse_retry_after(answer.headers.get("Retry-After"), now).value_or(0ms));
    parts_.timer.at(now + wait, [weak = weak_from_this(), key, tries] {
      if (const auto self = weak.lock()) self->send(key, tries + 1);
    });
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    ++(answer.ok() ? counts_.delivered : counts_.refused);
    std::deque<AlertEvent>& queue = waiting_.at(key);
    queue.pop_front();
    if (queue.empty()) {
      waiting_.erase(key);
      return;
    }
  }
  send(key, 1);
}

void AlertLine::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
}

AlertLine::Counts AlertLine::counts() const {
  const std::lock_guard lock(mutex_);
  Counts counts = counts_;
  for (const auto& [key, queue] : waiting_) counts.waiting += queue.size();
  return counts;
}

}  // namespace rb::prod
