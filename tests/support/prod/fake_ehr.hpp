// A record system on loopback: answers as the test tells it, and remembers what it was asked.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/log/json.hpp"
#include "edge/net/server.hpp"
#include "edge/net/url.hpp"

namespace rb::prod {

class FakeEhr {
 public:
  using Behaviour = std::function<void(const net::Request&, net::Reply)>;

  FakeEhr() {
    server_ = net::Server::listen({}, [this](const net::Request& request, net::Reply reply) {
                Behaviour behaviour = answer(404, "{}");
                {
                  const std::lock_guard lock(mutex_);
                  requests_.push_back(request);
                  const auto found = behaviours_.find(request.method + " " + request.path);
                  if (found != behaviours_.end()) behaviour = found->second;
                  changed_.notify_all();
                }
                behaviour(request, std::move(reply));
              }).value();
  }
  ~FakeEhr() { stop(); }
  FakeEhr(const FakeEhr&) = delete;
  FakeEhr& operator=(const FakeEhr&) = delete;

  [[nodiscard]] std::string origin() const {
    return "http://127.0.0.1:" + std::to_string(server_->port());
  }
  [[nodiscard]] std::string base() const { return origin() + "/fhir"; }
  // Cuts whatever is under way.
  void stop() { server_->stop(0ms); }

  // what: "GET /fhir/Slot"
  void on(const std::string& what, Behaviour behaviour) {
    const std::lock_guard lock(mutex_);
    behaviours_[what] = std::move(behaviour);
  }

  [[nodiscard]] std::vector<net::Request> requests(const std::string& what) const {
    const std::lock_guard lock(mutex_);
    std::vector<net::Request> found;
    for (const net::Request& request : requests_) {
      if (request.method + " " + request.path == what) found.push_back(request);
    }
    return found;
  }
  [[nodiscard]] std::size_t count(const std::string& what) const { return requests(what).size(); }
  [[nodiscard]] bool wait_for(const std::string& what, std::size_t wanted) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, 10s, [&] {
      std::size_t found = 0;
      for (const net::Request& request : requests_) {
        found += request.method + " " + request.path == what ? 1 : 0;
      }
      return found >= wanted;
    });
  }

  [[nodiscard]] static Behaviour answer(int status, std::string body, net::Headers headers = {}) {
    return [=](const net::Request&, net::Reply reply) {
      net::Response response = net::response(status, "application/fhir+json", body);
      for (const net::Field& header : headers) response.headers.add(header.name, header.value);
      reply.send(std::move(response));
    };
  }
  // One after the other; the last for all that follow.
  [[nodiscard]] static Behaviour in_turn(std::vector<Behaviour> list) {
    auto at = std::make_shared<std::pair<std::mutex, std::size_t>>();
    return [list = std::move(list), at](const net::Request& request, net::Reply reply) {
      std::size_t turn = 0;
      {
        const std::lock_guard lock(at->first);
        turn = std::min(at->second++, list.size() - 1);
      }
      list[turn](request, std::move(reply));
    };
  }
  // Never answers; the request is there.
  [[nodiscard]] Behaviour hang() {
    return [this](const net::Request&, net::Reply reply) {
      const std::lock_guard lock(mutex_);
      hanging_.push_back(std::move(reply));
    };
  }

  [[nodiscard]] static std::string bundle(const std::vector<std::string>& resources,
                                          const std::string& next = "") {
    std::string text = R"({"resourceType": "Bundle", "type": "searchset", "link": [)";
    if (!next.empty()) text += R"({"relation": "next", "url": ")" + next + "\"}";
    text += R"(], "entry": [)";
    for (std::size_t i = 0; i < resources.size(); ++i) {
      text += (i > 0 ? "," : "") + (R"({"resource": )" + resources[i] + "}");
    }
    return text + "]}";
  }
  [[nodiscard]] static std::string appointment(const std::string& id, const std::string& patient,
                                               const std::string& status, Instant start,
                                               const std::string& identifier = "") {
    return R"({"resourceType": "Appointment", "id": ")" + id + R"(", "status": ")" + status +
           R"(", "start": ")" + rfc3339(start) +
           R"(", "participant": [{"status": "accepted", "actor": {"reference": "Patient/)" +
           patient + "\"}}], \"identifier\": [" +
           (identifier.empty() ? ""
                               : R"({"system": "urn:ringback", "value": ")" + identifier + "\"}") +
           "]}";
  }
  [[nodiscard]] static std::string slot(const std::string& id, Instant start,
                                        const std::string& status = "free") {
    return R"({"resourceType": "Slot", "id": ")" + id + R"(", "status": ")" + status +
           R"(", "schedule": {"reference": "Schedule/1"}, "start": ")" + rfc3339(start) +
           R"(", "end": ")" + rfc3339(start + 30min) + "\"}";
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::string, Behaviour> behaviours_;
  std::vector<net::Request> requests_;
  std::vector<net::Reply> hanging_;
  std::unique_ptr<net::Server> server_;
};

}  // namespace rb::prod
