// Live counters as server-sent events: one message a second to whoever listens, whatever happens in
// between. A listener that does not keep up is cut by the server.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "edge/net/server.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

class LiveFeed {
 public:
  // What is told: one line of JSON, made on the tenant's thread.
  using Tell = std::function<std::string(Work& work)>;
  explicit LiveFeed(Tell tell);
  ~LiveFeed();  // stop()
  LiveFeed(const LiveFeed&) = delete;
  LiveFeed& operator=(const LiveFeed&) = delete;

  // The tenant outlives the feed.
  void listen(Tenant& tenant, net::Reply reply);
  // Ends every stream.
  void stop();

 private:
  struct Listener {
    Tenant* tenant;
    std::shared_ptr<net::Stream> stream;
  };
  void run();

  Tell tell_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<Listener> listeners_;
  bool stopped_ = false;
  std::thread thread_;
};

}  // namespace rb::prod
