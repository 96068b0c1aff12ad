// An adapter of a gateway to offices on loopback that does as a test says, on a clock that runs
// ahead.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "edge/net/crypto.hpp"
#include "prod/adapters/offices/office_gateway.hpp"
#include "tests/support/prod/fake_alerts.hpp"
#include "tests/unit/prod/adapters/telephony/fake_carrier.hpp"

namespace rb::prod {

class OfficeGatewayTest : public testing::Test {
 protected:
  static constexpr office::SendId kSend{OfficeRequestId{17}, 1, 0};
  static constexpr const char* kName = "north.4f9ab1c2.17-1-0";
  static constexpr const char* kTaken = R"({"id": "north.4f9ab1c2.17-1-0"})";
  static constexpr const char* kUnknown =
      R"({"code": "unknown_request", "id": "north.4f9ab1c2.17-1-0"})";
  static constexpr std::int64_t kScale = 60;

  OfficeGatewayTest() {
    folder_ =
        std::filesystem::temp_directory_path() / ("rb-offices-" + net::hex(net::random_bytes(8)));
    std::filesystem::create_directory(folder_);
    write("token", "gateway-token\n");
    write("secret", "a-signing-secret-of-ours\n");
    peer_.on_post(FakeCarrier::answer(201, kTaken));
    peer_.on_get(FakeCarrier::answer(404, kUnknown));
    start();
  }
  ~OfficeGatewayTest() override {
    gateway_.reset();
    client_.reset();
    std::filesystem::remove_all(folder_);
  }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }

  OfficeGatewayConfig config() const {
    OfficeGatewayConfig config;
    config.tenant = "north";
    config.store = "4f9ab1c2";
    config.public_url = "https://ringback.example";
    config.base_url = peer_.url() + "/offices";
    config.secrets = {.token = folder_ / "token", .signing_secret = folder_ / "secret"};
    config.answer_within = 1s;
    config.lag = 10s;
    return config;
  }

  // As after the daemon came up again: nothing of what was under way is known.
  void start(std::optional<OfficeGatewayConfig> other = {}) {
    gateway_.reset();
    gateway_ = OfficeGateway::start(other.value_or(config()), parts()).value();
  }
  OfficeGateway::Parts parts() {
    return {.clock = clock_,
            .timer = timer_,
            .client = *client_,
            .hearing = {.report = [this](const OfficeReport& report) { hear(report); }, .said = {}},
            .alerts = &alerts_};
  }

  OfficeOrder order(office::SendId send = kSend) const {
    OfficeOrder order;
    order.send = send;
    order.channel = OfficeChannel::portal;
    order.booking = BookingId{3};
    order.time = {.slot = "slot-9",
                  .practitioner = "Practitioner/12",
                  .service_type = {},
                  .start = clock_.now() + 5 * kDay,
                  .who = "Dr. Ng"};
    order.patient = "p-17";
    order.useful_until = clock_.now() + kDay;
    order.report_by = clock_.now() + 5min;  // five seconds of the machine's
    return order;
  }

  // Those that came by then: `count` of them, unless the time was up.
  std::vector<OfficeReport> wait_for_reports(std::size_t count, Millis within = 10s) {
    std::unique_lock lock(heard_mutex_);
    heard_more_.wait_for(lock, within, [&] { return heard_.size() >= count; });
    return heard_;
  }
  // What became of the one message.
  std::optional<office::SendReport> wait_for_report(office::SendId send = kSend) {
    const auto reports = wait_for_reports(1);
    if (reports.size() != 1 || reports[0].send != send) return std::nullopt;
    return reports[0].report;
  }
  void forget_reports() {
    const std::lock_guard lock(heard_mutex_);
    heard_.clear();
  }

  // The requests that ask offices.
  std::size_t asked() const { return peer_.requests("POST", "/v1/office-requests").size(); }
  std::size_t withdrawn() const { return peer_.requests("POST", "/withdraw").size(); }
  // One after the other to what is posted, the last one for ever.
  void answer_posts(std::vector<std::pair<int, std::string>> answers) {
    peer_.on_post([this, answers = std::move(answers)](const net::Request&, net::Reply reply) {
      const auto i = std::min(static_cast<std::size_t>(answered_++), answers.size() - 1);
      reply.send(net::response(answers[i].first, "application/json", answers[i].second));
    });
  }
  std::vector<std::string> wait_for_alerts(std::size_t count) const {
    for (int i = 0; i < 500 && alerts_.said().size() < count; ++i) {
      std::this_thread::sleep_for(10ms);
    }
    return alerts_.said();
  }

  SystemClock clock_{kScale, Instant{1'700'000'000s}};
  FakeAlerts alerts_;
  std::atomic<int> answered_{0};  // outlives the peer, which may still be asked when a test is over
  FakeCarrier peer_;
  Timer timer_{clock_};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::filesystem::path folder_;

 private:
  void hear(const OfficeReport& report) {
    const std::lock_guard lock(heard_mutex_);
    heard_.push_back(report);
    heard_more_.notify_all();
  }
  std::mutex heard_mutex_;
  std::condition_variable heard_more_;
  std::vector<OfficeReport> heard_;

 protected:
  std::unique_ptr<OfficeGateway> gateway_;
};

}  // namespace rb::prod
