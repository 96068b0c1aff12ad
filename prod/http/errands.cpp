#include "prod/http/errands.hpp"

#include <algorithm>

#include "prod/http/problem.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kMostWaiting = 32;
constexpr std::ptrdiff_t kMostOfOne = 4;

}  // namespace

Errands::Errands() : thread_([this] { work(); }) {}

Errands::~Errands() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    waiting_.clear();
  }
  something_.notify_all();
  thread_.join();
}

void Errands::run(const std::string& tenant, Errand errand, net::Reply reply) {
  {
    const std::lock_guard lock(mutex_);
    const auto own = std::count_if(waiting_.begin(), waiting_.end(),
                                   [&](const Waiting& one) { return one.tenant == tenant; });
    if (!stopping_ && waiting_.size() < kMostWaiting && own < kMostOfOne) {
      waiting_.push_back({tenant, std::move(errand), std::move(reply)});
      something_.notify_one();
      return;
    }
  }
  reply.send(unavailable("too many long requests wait already"));
}

void Errands::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    something_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
    if (stopping_) return;
    Waiting next = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    next.reply.send(next.errand());
    lock.lock();
  }
}

}  // namespace rb::prod
