// The route, over a real tenant; what the tenant makes of an answer is the test's to say.
#include "prod/http/offices/office_events.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <mutex>

#include "prod/adapters/gateways/wire/signature.hpp"
#include "prod/http/problem.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using office::SendId;

class OfficeEvents : public testing::Test {
 protected:
  static constexpr const char* kSecret = "a-secret-of-the-gateway";
  static constexpr SendId kSend{OfficeRequestId{17}, 1, 0};

  OfficeEvents() {
    for (const char* name : {"token", "secret"}) std::ofstream(bed_.path(name)) << kSecret;
    bed_.more_routes = [this](ServiceBed& at) { open(at); };
    bed_.restart();
  }
  ~OfficeEvents() override {
    timer_.stop();
    gateway_.reset();
  }

  void open(ServiceBed& at) {
    prod::OfficeGatewayConfig config;
    config.tenant = "north";
    config.store = at.tenant().store_name();
    config.public_url = "https://north.example";
    config.base_url = "http://127.0.0.1:1";
    config.secrets = {.token = at.path("token"), .signing_secret = at.path("secret")};
    auto started = prod::OfficeGateway::start(
        config, {.clock = at.clock(),
                 .timer = timer_,
                 .client = *client_,
                 .hearing = {.report =
                                 [this](const prod::OfficeReport& report) {
                                   const std::lock_guard lock(mutex_);
                                   reports_.push_back(report);
                                 },
                             .said = {}}});
    ASSERT_TRUE(started) << started.error().message;
    gateway_ = *std::move(started);
    prod::OfficeEventsDesk desk;
    desk.tenant = &at.tenant();
    desk.gateway = gateway_.get();
    desk.hear = [this](prod::Work& work, const prod::OfficeSaid& said) {
      work.stage({"office-said", "17", "heard"});
      work.when_durable([this] { durable_ = true; });
      const std::lock_guard lock(mutex_);
      said_.push_back(said);
      return rejection_.load();
    };
    prod::add_office_webhook(at.api(), {{"north", desk}});
  }

  // As the gateway names it.
  [[nodiscard]] std::string name(const std::string& send = "17-1-0") {
    return "north." + bed_.tenant().store_name() + "." + send;
  }
  // `more`: the members beside `id` and `request`.
  [[nodiscard]] static std::string event(const std::string& request, const std::string& more) {
    return R"({"id": "e", "request": ")" + request + "\", " + more + "}";
  }
  Answered tell(const std::string& body) {
    net::Headers headers;
    headers.set("Ringback-Signature", prod::gateway_signature(kSecret, bed_.clock().now(), body));
    return bed_.ask("POST", "/offices/north/events", body, std::move(headers));
  }
  [[nodiscard]] std::size_t heard() const {
    const std::lock_guard lock(mutex_);
    return said_.size();
  }

  ServiceBed bed_;
  prod::Timer timer_{bed_.clock()};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::unique_ptr<prod::OfficeGateway> gateway_;

  mutable std::mutex mutex_;
  std::vector<prod::OfficeSaid> said_;
  std::vector<prod::OfficeReport> reports_;
  std::atomic<bool> durable_{false};
  std::atomic<Rejection> rejection_{Rejection::none};
};

TEST_F(OfficeEvents, are_answered_when_what_they_say_is_durable) {
  const auto answer = tell(event(name(), R"("type": "accepted", "start": "2026-10-13T13:30:00Z")"));
  EXPECT_TRUE(durable_);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, nlohmann::json({{"accepted", true}}));
  ASSERT_EQ(heard(), 1U);
  EXPECT_EQ(said_[0].send, kSend);
  EXPECT_EQ(said_[0].kind, office::AnswerKind::accepted);
  ASSERT_EQ(said_[0].times.size(), 1U);
  EXPECT_EQ(said_[0].times[0].start, instant_from_ms(1'791'898'200'000));
}

TEST_F(OfficeEvents, that_the_tenant_refuses_say_why) {
  rejection_ = Rejection::office_request_is_over;
  const auto answer = tell(event(name(), R"("type": "refused", "reason": "no_time_left")"));
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, nlohmann::json({{"accepted", false}, {"reason", "request_is_over"}}));
  ASSERT_EQ(heard(), 1U);
  EXPECT_EQ(said_[0].refusal, office::Refusal::no_time_left);
}

TEST_F(OfficeEvents, of_another_tenant_or_another_store_are_none_of_ours) {
  const std::string store = bed_.tenant().store_name();
  const std::string more = R"("type": "acknowledged")";
  for (const std::string& other :
       {std::string("17-1-0"), "south." + store + ".17-1-0", std::string("north.00000000.17-1-0"),
        "north." + store + ".17", "north." + store + ".17-0-0", "north." + store + ".017-1-0"}) {
    EXPECT_EQ(tell(event(other, more)).status, 404) << other;
  }
  EXPECT_EQ(heard(), 0U);
  rejection_ = Rejection::office_request_is_unknown;
  EXPECT_EQ(tell(event(name(), more)).status, 404);
  rejection_ = Rejection::office_was_not_asked_there;
  EXPECT_EQ(tell(event(name("17-1-3"), more)).status, 404);
  EXPECT_EQ(heard(), 2U);
  EXPECT_TRUE(reports_.empty());
}

TEST_F(OfficeEvents, are_refused_unless_the_gateway_signed_them) {
  const std::string body = event(name(), R"("type": "acknowledged")");
  const Instant now = bed_.clock().now();
  const auto ask = [&](const std::string& header) {
    net::Headers headers;
    if (!header.empty()) headers.set("Ringback-Signature", header);
    const auto answer = bed_.ask("POST", "/offices/north/events", body, std::move(headers));
    if (answer.status == 403) {
      EXPECT_EQ(answer.body["type"], "/problems/bad-signature");
    }
    return answer.status;
  };
  EXPECT_EQ(ask(""), 403);
  EXPECT_EQ(ask(prod::gateway_signature("another-secret-of-ours", now, body)), 403);
  EXPECT_EQ(ask(prod::gateway_signature(kSecret, now, body + " ")), 403);
  EXPECT_EQ(ask(prod::gateway_signature(kSecret, now - 24h, body)), 403);
  EXPECT_EQ(heard(), 0U);
  EXPECT_EQ(ask(prod::gateway_signature(kSecret, now, body)), 200);
}

TEST_F(OfficeEvents, that_cannot_be_read_are_told_what_is_wrong) {
  const auto answer = tell(event(name(), R"("type": "other_times", "times": [{"slot": "s"}])"));
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.body["type"], "/problems/invalid-body");
  ASSERT_EQ(answer.body["errors"].size(), 1U);
  EXPECT_EQ(answer.body["errors"][0]["pointer"], "/times/0/start");
  EXPECT_EQ(tell("no JSON").status, 400);
  EXPECT_EQ(heard(), 0U);
}

TEST_F(OfficeEvents, that_are_too_large_are_refused_before_they_are_looked_at) {
  const std::string large(prod::kLargestOpenBody + 1, 'x');
  EXPECT_EQ(bed_.ask("POST", "/offices/north/events", large, {}).status, 413);
  EXPECT_EQ(bed_.ask("POST", "/offices/north/events", large.substr(1), {}).status, 403);
  EXPECT_EQ(bed_.ask("POST", "/offices/south/events", "{}", {}).status, 404);
}

TEST_F(OfficeEvents, prove_that_their_message_arrived) {
  gateway_->look_up(kSend, OfficeChannel::portal);
  EXPECT_EQ(tell(event(name(), R"("type": "acknowledged")")).status, 200);
  EXPECT_EQ(tell(event(name(), R"("type": "acknowledged")")).status, 200);
  ASSERT_EQ(reports_.size(), 1U);
  EXPECT_EQ(reports_[0].send, kSend);
  EXPECT_EQ(reports_[0].report, office::SendReport::arrived);
}

TEST_F(OfficeEvents, stand_in_the_description_of_the_api) {
  const auto& docs = bed_.api().docs();
  EXPECT_TRUE(std::any_of(docs.begin(), docs.end(), [](const prod::RouteDoc& doc) {
    return doc.open && doc.method == "POST" && doc.pattern == "/offices/{tenant}/events";
  }));
}

}  // namespace
}  // namespace rb::test
