#include "prod/http/live.hpp"

#include <algorithm>

namespace rb::prod {
namespace {

constexpr auto kEvery = std::chrono::seconds{1};
constexpr std::size_t kMostListeners = 200;

}  // namespace

LiveFeed::LiveFeed(Tell tell) : tell_(std::move(tell)), thread_([this] { run(); }) {}

LiveFeed::~LiveFeed() {
  stop();
}

void LiveFeed::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    for (Listener& one : listeners_) one.stream->close();
    listeners_.clear();
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void LiveFeed::listen(Tenant& tenant, net::Reply reply) {
  const std::lock_guard lock(mutex_);
  if (stopped_ || listeners_.size() >= kMostListeners) {
    auto full = net::response(503, "text/plain; charset=utf-8", "too many listeners\n");
    full.headers.set("Retry-After", "30");
    return reply.send(std::move(full));
  }
  net::Response head;
  head.headers.set("Content-Type", "text/event-stream");
  head.headers.set("Cache-Control", "no-store");
  head.headers.set("X-Accel-Buffering", "no");
  listeners_.push_back({&tenant, std::make_shared<net::Stream>(reply.stream(std::move(head)))});
}

void LiveFeed::run() {
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    changed_.wait_for(lock, kEvery);
    std::erase_if(listeners_, [](const Listener& one) { return !one.stream->open(); });
    std::map<Tenant*, std::vector<std::shared_ptr<net::Stream>>> by_tenant;
    for (const Listener& one : listeners_) by_tenant[one.tenant].push_back(one.stream);
    for (auto& [tenant, streams] : by_tenant) {
      tenant->post([streams = std::move(streams), tell = tell_](Work& work) {
        const std::string message = "data: " + tell(work) + "\n\n";
        for (const auto& stream : streams) stream->write(message);
      });
    }
  }
}

}  // namespace rb::prod
