#include "prod/adapters/alerts/alert_service.hpp"

#include <gtest/gtest.h>

#include <condition_variable>
#include <nlohmann/json.hpp>

#include "edge/net/server.hpp"

namespace rb::prod {
namespace {

using Json = nlohmann::json;
using Severity = Alerts::Severity;

class AlertServiceTest : public testing::Test {
 protected:
  using Behaviour = std::function<void(const net::Request&, net::Reply)>;

  AlertServiceTest() {
    server_ = net::Server::listen({}, [this](const net::Request& request, net::Reply reply) {
                Behaviour behaviour;
                {
                  const std::lock_guard lock(mutex_);
                  requests_.push_back(request);
                  behaviour = behaviour_;
                  changed_.notify_all();
                }
                behaviour(request, std::move(reply));
              }).value();
    start();
  }
  ~AlertServiceTest() override {
    alerts_.reset();
    timer_.stop();
    client_->stop(0ms);
    server_->stop(0ms);
  }

  void start(bool sentry = false) {
    const std::string origin = "http://127.0.0.1:" + std::to_string(server_->port());
    AlertConfig config;
    config.source = "east";
    config.pagerduty_key = "R1";
    config.pagerduty_url = origin + "/v2/enqueue";
    if (sentry) config.sentry_dsn = "http://abc@" + origin.substr(7) + "/42";
    config.backoff = {.first = 20ms, .most = 50ms};
    alerts_ = AlertService::start(config, {clock_, timer_, *client_}).value();
  }
  static Behaviour answer(int status) {
    return [status](const net::Request&, net::Reply reply) {
      reply.send(net::response(status, "application/json", "{}"));
    };
  }
  // Nobody is answered until the test does it.
  Behaviour hang() {
    return [this](const net::Request&, net::Reply reply) {
      const std::lock_guard lock(mutex_);
      hanging_.push_back(std::move(reply));
      changed_.notify_all();
    };
  }
  bool wait_for_hanging() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, 10s, [&] { return !hanging_.empty(); });
  }
  void behave(Behaviour behaviour) {
    const std::lock_guard lock(mutex_);
    behaviour_ = std::move(behaviour);
  }
  bool wait_for(std::size_t count) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, 10s, [&] { return requests_.size() >= count; });
  }
  // Once everything has been delivered.
  bool quiet(std::uint64_t delivered) {
    for (int i = 0; i < 1000 && alerts_->counts().delivered < delivered; ++i) {
      std::this_thread::sleep_for(10ms);
    }
    std::this_thread::sleep_for(30ms);
    return alerts_->counts().delivered == delivered && alerts_->counts().waiting == 0;
  }
  // "trigger a", "resolve a" ... as PagerDuty was sent them.
  std::vector<std::string> said() {
    const std::lock_guard lock(mutex_);
    std::vector<std::string> list;
    for (const net::Request& request : requests_) {
      if (request.path != "/v2/enqueue") continue;
      const Json body = Json::parse(request.body);
      list.push_back(body["event_action"].get<std::string>() + " " +
                     body["dedup_key"].get<std::string>());
    }
    return list;
  }
  using Said = std::vector<std::string>;

  SystemClock clock_;
  Timer timer_{clock_};
  std::mutex mutex_;
  std::condition_variable changed_;
  Behaviour behaviour_ = answer(202);
  std::vector<net::Request> requests_;
  std::vector<net::Reply> hanging_;
  std::unique_ptr<net::Server> server_;
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::unique_ptr<AlertService> alerts_;
};

TEST_F(AlertServiceTest, an_incident_fires_once_and_resolves_once) {
  for (int i = 0; i < 5; ++i) alerts_->fire("a", Severity::error, "it broke");
  EXPECT_EQ(alerts_->open(), 1U);
  for (int i = 0; i < 5; ++i) alerts_->resolve("a");
  EXPECT_EQ(alerts_->open(), 0U);
  ASSERT_TRUE(quiet(2));
  EXPECT_EQ(said(), (Said{"trigger a", "resolve a"}));
  alerts_->fire("a", Severity::error, "again");
  ASSERT_TRUE(quiet(3));
  EXPECT_EQ(said().back(), "trigger a");
}

TEST_F(AlertServiceTest, however_many_say_it_at_once) {
  std::vector<std::thread> callers;
  for (int i = 0; i < 8; ++i) {
    callers.emplace_back([this] { alerts_->fire("a", Severity::error, "it broke"); });
  }
  for (std::thread& caller : callers) caller.join();
  ASSERT_TRUE(quiet(1));
  EXPECT_EQ(said(), (Said{"trigger a"}));
}

TEST_F(AlertServiceTest, the_end_of_what_an_earlier_life_began_is_told_once) {
  alerts_->resolve("a");
  alerts_->resolve("a");
  ASSERT_TRUE(quiet(1));
  EXPECT_EQ(said(), (Said{"resolve a"}));
}

TEST_F(AlertServiceTest, tries_until_it_is_taken_in_order) {
  int turn = 0;
  behave([&turn](const net::Request& request, net::Reply reply) {
    const int status = ++turn == 1 ? 500 : turn == 2 ? 429 : 202;
    answer(status)(request, std::move(reply));
  });
  alerts_->fire("a", Severity::error, "it broke");
  alerts_->resolve("a");
  ASSERT_TRUE(quiet(2));
  EXPECT_EQ(said(), (Said{"trigger a", "trigger a", "trigger a", "resolve a"}));
}

TEST_F(AlertServiceTest, one_incident_does_not_wait_for_another) {
  behave([](const net::Request& request, net::Reply reply) {
    const bool bad = Json::parse(request.body)["dedup_key"] == "bad";
    answer(bad ? 503 : 202)(request, std::move(reply));
  });
  alerts_->fire("bad", Severity::error, "x");
  alerts_->fire("good", Severity::error, "x");
  for (int i = 0; i < 500 && alerts_->counts().delivered < 1; ++i) {
    std::this_thread::sleep_for(10ms);
  }
  EXPECT_EQ(alerts_->counts().delivered, 1U);
  EXPECT_EQ(alerts_->counts().waiting, 1U);
}

TEST_F(AlertServiceTest, what_flaps_while_the_service_is_away_is_one_incident) {
  behave(hang());
  alerts_->fire("a", Severity::error, "x");
  ASSERT_TRUE(wait_for_hanging());
  for (int i = 0; i < 100; ++i) {
    alerts_->resolve("a");
    alerts_->fire("a", Severity::error, "x");
  }
  alerts_->resolve("a");
  EXPECT_LE(alerts_->counts().waiting, 3U);
  behave(answer(202));
  {
    const std::lock_guard lock(mutex_);
    hanging_.front().send(net::response(202, "application/json", "{}"));
  }
  ASSERT_TRUE(quiet(2));
  EXPECT_EQ(said(), (Said{"trigger a", "resolve a"}));
}

TEST_F(AlertServiceTest, a_refusal_is_counted_and_the_next_goes_on) {
  behave(answer(400));
  alerts_->fire("a", Severity::error, "x");
  for (int i = 0; i < 500 && alerts_->counts().refused < 1; ++i) {
    std::this_thread::sleep_for(10ms);
  }
  EXPECT_EQ(alerts_->counts().refused, 1U);
  behave(answer(202));
  alerts_->resolve("a");
  ASSERT_TRUE(quiet(1));
  EXPECT_EQ(said(), (Said{"trigger a", "resolve a"}));
}

TEST_F(AlertServiceTest, does_not_block_and_ends_while_the_service_is_away) {
  behave(hang());
  const Instant begun = clock_.now();
  for (int i = 0; i < 100; ++i) alerts_->fire("k" + std::to_string(i), Severity::warning, "x");
  alerts_.reset();
  EXPECT_LT(clock_.now() - begun, 1s);
}

TEST_F(AlertServiceTest, every_service_hears_of_it) {
  start(true);
  int turn = 0;
  std::vector<std::string> ids;
  behave([&](const net::Request& request, net::Reply reply) {
    int status = 202;
    if (request.path == "/api/42/envelope/") {
      ids.push_back(Json::parse(request.body.substr(0, request.body.find('\n')))["event_id"]);
      EXPECT_NE(request.headers.get("X-Sentry-Auth").find("sentry_key=abc"), std::string::npos);
      status = ++turn == 1 ? 503 : 200;
    }
    answer(status)(request, std::move(reply));
  });
  alerts_->fire("a", Severity::error, "it broke");
  ASSERT_TRUE(quiet(2));
  EXPECT_EQ(said(), (Said{"trigger a"}));
  ASSERT_EQ(ids.size(), 2U);
  EXPECT_EQ(ids[0], ids[1]);  // by which the service knows that it has it
}

TEST_F(AlertServiceTest, nobody_is_told_where_nobody_is_configured) {
  alerts_ = AlertService::start({}, {clock_, timer_, *client_}).value();
  alerts_->fire("a", Severity::error, "x");
  EXPECT_EQ(alerts_->open(), 1U);
  AlertConfig config;
  config.pagerduty_key = "R1";
  config.pagerduty_url = "ftp://x";
  EXPECT_NE(
      AlertService::start(config, {clock_, timer_, *client_}).error().message.find("pagerduty_url"),
      std::string::npos);
  config = {};
  config.sentry_dsn = "https://sentry.example/1";
  EXPECT_NE(
      AlertService::start(config, {clock_, timer_, *client_}).error().message.find("sentry_dsn"),
      std::string::npos);
}

}  // namespace
}  // namespace rb::prod
