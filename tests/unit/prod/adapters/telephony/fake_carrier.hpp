// A carrier on loopback: takes what it is asked as the test tells it, and remembers everything.
#pragma once

#include <condition_variable>
#include <ctime>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "core/base/instant.hpp"
#include "edge/net/server.hpp"

namespace rb::prod {

class FakeCarrier {
 public:
  using Behaviour = std::function<void(const net::Request&, net::Reply)>;

  FakeCarrier() {
    server_ = net::Server::listen({}, [this](net::Request request, net::Reply reply) {
                Behaviour behaviour;
                {
                  const std::lock_guard lock(mutex_);
                  requests_.push_back(request);
                  behaviour = request.method == "POST" ? on_post_ : on_get_;
                  changed_.notify_all();
                }
                behaviour(request, std::move(reply));
              }).value();
  }
  ~FakeCarrier() { stop(); }
  FakeCarrier(const FakeCarrier&) = delete;
  FakeCarrier& operator=(const FakeCarrier&) = delete;

  [[nodiscard]] std::string url() const {
    return "http://127.0.0.1:" + std::to_string(server_->port());
  }
  // Cuts whatever is under way.
  void stop() { server_->stop(0ms); }

  void on_post(Behaviour behaviour) {
    const std::lock_guard lock(mutex_);
    on_post_ = std::move(behaviour);
  }
  void on_get(Behaviour behaviour) {
    const std::lock_guard lock(mutex_);
    on_get_ = std::move(behaviour);
  }

  [[nodiscard]] std::vector<net::Request> requests(const std::string& method,
                                                   const std::string& path_end = "") const {
    const std::lock_guard lock(mutex_);
    std::vector<net::Request> found;
    for (const net::Request& request : requests_) {
      if (request.method == method && request.path.ends_with(path_end)) found.push_back(request);
    }
    return found;
  }
  // False: there were not so many within ten seconds.
  [[nodiscard]] bool wait_for(const std::string& method, std::size_t count,
                              const std::string& path_end = "") {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, 10s, [&] {
      std::size_t found = 0;
      for (const net::Request& request : requests_) {
        found += request.method == method && request.path.ends_with(path_end) ? 1 : 0;
      }
      return found >= count;
    });
  }

  // Answers nothing; the replies wait in take_held().
  Behaviour hold() {
    return [this](const net::Request&, net::Reply reply) {
      const std::lock_guard lock(mutex_);
      held_.push_back(std::move(reply));
      changed_.notify_all();
    };
  }
  [[nodiscard]] std::vector<net::Reply> take_held() {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, 10s, [&] { return !held_.empty(); });
    return std::exchange(held_, {});
  }

  static Behaviour answer(int status, std::string body) {
    return [=](const net::Request&, net::Reply reply) {
      reply.send(net::response(status, "application/json", body));
    };
  }

  [[nodiscard]] static std::string date(Instant at) {
    const std::time_t seconds = to_ms(at) / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[64];
    const std::size_t size =
        std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S +0000", &parts);
    return {text, size};
  }
  // A record in the carrier's list.
  [[nodiscard]] static std::string record(const std::string& sid, const std::string& status,
                                          Instant created, const std::string& more = "") {
    return R"({"sid": ")" + sid + R"(", "status": ")" + status +
           R"(", "from": "+15555550001", "direction": "outbound-api", "date_created": ")" +
           date(created) + "\"" + more + "}";
  }
  [[nodiscard]] static std::string calls(const std::vector<std::string>& records) {
    std::string text = R"({"calls": [)";
    for (std::size_t i = 0; i < records.size(); ++i) text += (i > 0 ? "," : "") + records[i];
    return text + R"(], "next_page_uri": null})";
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  Behaviour on_post_ = answer(201, R"({"sid": "CA1", "status": "queued"})");
  Behaviour on_get_ = answer(200, calls({}));
  std::vector<net::Request> requests_;
  std::vector<net::Reply> held_;
  std::unique_ptr<net::Server> server_;
};

}  // namespace rb::prod
