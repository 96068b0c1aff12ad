// A tenant at work over a store in a folder of its own, without peers: nothing leaves. It can be
// closed and opened again, as by a restart.
#pragma once

#include <gtest/gtest.h>

#include <future>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/engine/tenant/tenant_state.hpp"
#include "core/proto/event.pb.h"
#include "prod/store/entry_kinds.hpp"
#include "prod/tenant/enrol.hpp"
#include "prod/tenant/tenant.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/store/sqlite_bed.hpp"

namespace rb::test {

class TenantBed {
 public:
  TenantBed() { open(); }

  [[nodiscard]] prod::Tenant& tenant() { return *tenant_; }

  // Stops as the service does, and starts from what is stored.
  void restart() {
    tenant_.reset();
    open();
  }

  // On the tenant's thread; what it gives, when all that it did is durable.
  template <class Do>
  auto work(Do what) {
    using Value = decltype(what(std::declval<prod::Work&>()));
    std::promise<Value> promise;
    auto future = promise.get_future();
    tenant_->post([&promise, &what](prod::Work& work) {
      Value value = what(work);
      work.when_durable(
          [&promise, value = std::move(value)]() mutable { promise.set_value(std::move(value)); });
    });
    return future.get();
  }

  CampaignId start_campaign() {
    return work([](prod::Work& work) {
      auto read =
          work.policies().read(read_file(RB_SOURCE_DIR "/scenarios/service/demo-recall.yaml"), "p");
      EXPECT_TRUE(read);
      const prod::StoredPolicy& stored = work.policies().add(*std::move(read));
      work.stage({prod::kPolicyEntry, prod::policy_key(stored.policy->hash), stored.text});
      command::StartCampaign c;
      c.campaign = CampaignId{static_cast<std::uint16_t>(work.state().campaigns.size())};
      c.policy = stored.policy;
      c.weight = 1;
      EXPECT_EQ(work.tell(c), Rejection::none);
      // Paused: nothing becomes of anybody meanwhile.
      EXPECT_EQ(work.tell(command::PauseCampaign{c.campaign}), Rejection::none);
      return c.campaign;
    });
  }

  prod::Enrolment enrol(CampaignId campaign, const std::vector<edge::RosterRow>& rows) {
    return work([&](prod::Work& work) {
      prod::Enrolment enrolment;
      prod::enrol(work, campaign, rows, enrolment);
      return enrolment;
    });
  }

 private:
  void open() {
    prod::TenantSetup setup;
    setup.name = "mercy";
    setup.zones = test_zones();
    setup.rules = us_rules();
    setup.reserve_bytes = 0;
    auto store = store_.open();
    ASSERT_TRUE(store) << store.error().message;
    auto tenant = prod::Tenant::open(std::move(setup), *std::move(store), clock_);
    ASSERT_TRUE(tenant) << tenant.error().message;
    tenant_ = *std::move(tenant);
    tenant_->start({});
  }

  prod::SystemClock clock_;
  SqliteBed store_;
  std::unique_ptr<prod::Tenant> tenant_;
};

}  // namespace rb::test
