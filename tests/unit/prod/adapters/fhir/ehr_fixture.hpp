// A FhirClient in front of a FakeEhr.
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "prod/adapters/fhir/fhir_client.hpp"
#include "prod/adapters/fhir/wire/appointments.hpp"
#include "tests/support/prod/fake_alerts.hpp"
#include "tests/support/prod/fake_ehr.hpp"

namespace rb::prod {

class EhrTest : public testing::Test {
 protected:
  EhrTest() {
    config_.tenant = "north";
    config_.base_url = ehr_.base();
    config_.answer_within = 10s;
  }
  ~EhrTest() override {
    fhir_.reset();
    client_->stop(0ms);
  }

  void start() {
    fhir_ =
        FhirClient::start(config_, {.clock = clock_,
                                    .client = *client_,
                                    .deliver =
                                        [this](const Command& command) {
                                          const std::lock_guard lock(mutex_);
                                          heard_.push_back(std::get<command::EhrResult>(command));
                                          changed_.notify_all();
                                        },
                                    .alerts = &alerts_})
            .value();
  }
  [[nodiscard]] static EhrOrder order(EhrKind kind, std::uint64_t request = 1,
                                      const std::string& patient = "p1") {
    return {.request = RequestId{request},
            .kind = kind,
            .assignment = AssignmentId{static_cast<std::uint32_t>(request)},
            .campaign = CampaignId{0},
            .patient = patient,
            .identifier = "north-" + std::to_string(request),
            .chosen_slot = {}};
  }
  // What came of one order.
  command::EhrResult ask(const EhrOrder& order) {
    if (!fhir_) start();
    fhir_->ask(order);
    return wait(order.request);
  }
  command::EhrResult ask(EhrKind kind) { return ask(order(kind)); }
  command::EhrResult wait(RequestId request) {
    std::unique_lock lock(mutex_);
    command::EhrResult result;
    const bool came = changed_.wait_for(lock, 20s, [&] {
      for (const command::EhrResult& one : heard_) {
        if (one.request == request) result = one;
      }
      return result.request == request;
    });
    EXPECT_TRUE(came) << "no result within 20 s";
    return result;
  }
  [[nodiscard]] std::size_t heard() const {
    const std::lock_guard lock(mutex_);
    return heard_.size();
  }

  FakeEhr ehr_;
  SystemClock clock_;
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  FakeAlerts alerts_;
  FhirConfig config_;
  std::unique_ptr<FhirClient> fhir_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<command::EhrResult> heard_;
};

}  // namespace rb::prod
