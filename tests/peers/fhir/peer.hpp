// A FHIR server that is not ours, and the adapter in front of it.
#pragma once

#include <gtest/gtest.h>

#include <condition_variable>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "core/log/json.hpp"
#include "prod/adapters/fhir/fhir_client.hpp"
#include "prod/adapters/fhir/wire/appointments.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

using fhir::Json;

inline std::string origin;  // of the server

class Peer : public testing::Test {
 protected:
  Peer() {
    config_.tenant = "north";
    config_.base_url = origin + "/fhir";
    config_.answer_within = 20s;
    config_.service_type = "urn:test|" + tag_;
    fhir_ = started();
  }
  ~Peer() override {
    fhir_.reset();
    timer_.stop();
    client_->stop(0ms);
  }

  std::unique_ptr<FhirClient> started() {
    return FhirClient::start(config_,
                             {.clock = clock_,
                              .client = *client_,
                              .deliver =
                                  [this](const Command& command) {
                                    const std::lock_guard lock(mutex_);
                                    heard_.push_back(std::get<command::EhrResult>(command));
                                    changed_.notify_all();
                                  },
                              .alerts = nullptr})
        .value();
  }

  net::Answer http(const std::string& method, const std::string& path, const Json& body) {
    std::promise<net::Answer> told;
    net::Ask ask;
    ask.method = method;
    ask.url = origin + path;
    if (method != "GET") ask.body = body.dump();
    ask.headers.add("Content-Type", "application/fhir+json");
    client_->send(std::move(ask), [&](net::Answer answer) { told.set_value(std::move(answer)); });
    return told.get_future().get();
  }
  std::string create(const Json& resource) {
    const std::string type = resource["resourceType"];
    const net::Answer answer = http("POST", "/fhir/" + type, resource);
    EXPECT_EQ(answer.status, 201) << answer.body;
    return Json::parse(answer.body)["id"];
  }
  std::string patient() {
    return create(
        {{"resourceType", "Patient"},
         {"telecom", Json::array({Json{{"system", "phone"}, {"value", "212-555-0100"}}})}});
  }
  // Free, of this test's service type, the i-th half hour from the day after tomorrow on.
  std::string slot(int i) {
    const Instant start = day_ + i * 30min;
    return create({{"resourceType", "Slot"},
                   {"status", "free"},
                   {"schedule", {{"reference", "Schedule/1"}}},
                   {"serviceType", Json::array({coded()})},
                   {"start", rfc3339(start)},
                   {"end", rfc3339(start + 30min)}});
  }
  [[nodiscard]] Json coded() const {
    return {{"coding", Json::array({Json{{"system", "urn:test"}, {"code", tag_}}})}};
  }
  Json found(const std::string& query) {
    const net::Answer answer = http("GET", "/fhir/" + query, {});
    const Json bundle = Json::parse(answer.body);
    return bundle.value("entry", Json::array());
  }
  void faults(const std::string& on, const Json& what, int times = 1) {
    http("POST", "/faults", Json::array({Json{{"on", on}, {"do", what}, {"times", times}}}));
  }

  EhrOrder order(EhrKind kind, const std::string& patient) {
    const std::uint64_t request = ++last_request_;
    return {.request = RequestId{request},
            .kind = kind,
            .assignment = AssignmentId{1},
            .campaign = CampaignId{0},
            .patient = patient,
            .identifier = tag_ + "-" + patient,
            .chosen_slot = {}};
  }
  command::EhrResult wait(RequestId request) {
    std::unique_lock lock(mutex_);
    command::EhrResult result;
    EXPECT_TRUE(changed_.wait_for(lock, 30s, [&] {
      for (const command::EhrResult& one : heard_) {
        if (one.request == request) result = one;
      }
      return result.request == request;
    }));
    return result;
  }
  command::EhrResult ask(EhrKind kind, const std::string& patient) {
    const EhrOrder one = order(kind, patient);
    fhir_->ask(one);
    return wait(one.request);
  }
  std::string status_of(const std::string& slot) {
    return Json::parse(http("GET", "/fhir/Slot/" + slot, {}).body)["status"];
  }
  std::size_t appointments_of(const std::string& patient) {
    return found("Appointment?patient=Patient/" + patient).size();
  }

  const std::string tag_ = ::testing::UnitTest::GetInstance()->current_test_info()->name();
  SystemClock clock_;
  Timer timer_{clock_};
  const Instant day_ = std::chrono::floor<std::chrono::days>(clock_.now()) + 2 * kDay;
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  FhirConfig config_;
  std::unique_ptr<FhirClient> fhir_;
  std::uint64_t last_request_ = 0;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<command::EhrResult> heard_;
};

}  // namespace rb::prod
