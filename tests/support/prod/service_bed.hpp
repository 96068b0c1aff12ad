// One tenant with its API on a loopback port, in front of peers that do what a test says: the whole
// daemon but for the configuration, the carrier and the record system.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "edge/net/client.hpp"
#include "edge/net/server.hpp"
#include "prod/clock/timer.hpp"
#include "prod/http/api.hpp"
#include "prod/records/cohorts.hpp"
#include "prod/records/notes.hpp"
#include "tests/support/prod/fake_alerts.hpp"
#include "tests/support/prod/fake_bookings.hpp"
#include "tests/support/prod/fake_offices.hpp"
#include "tests/support/store/sqlite_bed.hpp"

namespace rb::test {

// A carrier that takes every order and reports nothing more by itself.
class FakeCarrier final : public prod::Telephony {
 public:
  void place(const prod::CallOrder& order) override;
  void send(const prod::TextOrder& order) override;
  void call_off(AttemptId attempt, const std::string& to) override;
  void look_up(AttemptId attempt, Channel channel, const std::string& to, Instant since) override;

  prod::Deliver deliver;
  // In order; safe from any thread.
  [[nodiscard]] std::vector<prod::CallOrder> calls() const;
  [[nodiscard]] std::vector<prod::TextOrder> texts() const;
  [[nodiscard]] std::vector<AttemptId> called_off() const;
  [[nodiscard]] std::vector<AttemptId> looked_up() const;

 private:
  mutable std::mutex mutex_;
  std::vector<prod::CallOrder> calls_;
  std::vector<prod::TextOrder> texts_;
  std::vector<AttemptId> called_off_;
  std::vector<AttemptId> looked_up_;
};

// Nothing is settled yet, and every booking succeeds.
class FakeRecords final : public prod::Ehr {
 public:
  void ask(const prod::EhrOrder& order) override;
  prod::Deliver deliver;
  // Before anybody is to be contacted: what a status check comes to; not set: open.
  std::function<EhrAnswer(const prod::EhrOrder&)> status;
};

struct Answered {
  int status = 0;
  nlohmann::json body;
  net::Headers headers;
};

class ServiceBed {
 public:
  // Noon in New York on a Monday; a minute there is a second here.
  // `fhir_base`: where cohorts come from and notes go to; empty: neither.
  explicit ServiceBed(std::int64_t speed = 60, std::string fhir_base = {});
  ~ServiceBed();
  ServiceBed(const ServiceBed&) = delete;
  ServiceBed& operator=(const ServiceBed&) = delete;

  [[nodiscard]] prod::Notes& notes() { return *notes_; }

  // As after a crash of the process, on the same store.
  void restart();

  [[nodiscard]] Answered get(const std::string& path, prod::Role role = prod::Role::viewer);
  // Under a key of its own, unless one is given.
  Answered post(const std::string& path, const nlohmann::json& body, const std::string& key = {},
                prod::Role role = prod::Role::admin);
  // `headers` in place of a token, a key and a type.
  [[nodiscard]] Answered ask(const std::string& method, const std::string& path,
                             const std::string& body, net::Headers headers);
  [[nodiscard]] net::Headers headers_of(prod::Role role, const std::string& key = {}) const;

  // A policy whose first step is a text at once, and a campaign of it: its number.
  std::uint32_t start_campaign();
  // A person with this id and number, who consents.
  [[nodiscard]] static nlohmann::json person(const std::string& id, const std::string& phone);
  Answered enrol(std::uint32_t campaign, const std::vector<nlohmann::json>& people);

  // Whether it comes about within twenty seconds.
  [[nodiscard]] bool until(const std::function<bool()>& holds) const;

  std::int64_t requests_per_second = 100'000;        // from the next restart on
  std::function<void(ServiceBed& bed)> more_routes;  // likewise; before the tenant starts
  FakeCarrier carrier;
  FakeRecords records;
  prod::FakeBookings bookings;
  prod::FakeOffices offices;
  bool offices_decide = false;  // from the next restart on
  // Likewise: over what they are asked, at any hour; empty: staff telephone.
  std::vector<office::Rung> ladder;
  bool plans = true;  // likewise: it knows the clinics' zone, and can plan together
  prod::FakeAlerts alerts;
  [[nodiscard]] prod::Tenant& tenant() { return *tenant_; }
  // Done on the tenant's thread by the time this returns.
  void on_tenant(const std::function<void(prod::Work&)>& what);
  [[nodiscard]] prod::Api& api() { return *api_; }
  [[nodiscard]] const prod::SystemClock& clock() const { return clock_; }
  [[nodiscard]] std::string path(const std::string& name) const { return folder_ / name; }

 private:
  void open();
  void open_plans();
  void open_record_system();
  void close();

  TemporaryFolder folder_;
  prod::SystemClock clock_;
  edge::ZonePrefixes prefixes_;
  std::shared_ptr<const RulePack> rules_;
  std::shared_ptr<const prod::Tokens> tokens_;
  std::array<std::string, 3> token_;  // by role
  std::unique_ptr<net::Client> client_;
  std::unique_ptr<prod::Tenant> tenant_;
  std::unique_ptr<prod::PlanDesk> plans_;
  std::string fhir_base_;
  std::unique_ptr<prod::Timer> timer_;
  std::unique_ptr<prod::Cohorts> cohorts_;
  std::unique_ptr<prod::Notes> notes_;
  std::unique_ptr<prod::Api> api_;
  std::unique_ptr<net::Server> server_;
  int keys_ = 0;
};

}  // namespace rb::test
