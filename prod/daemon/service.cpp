#include "prod/daemon/service.hpp"

#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "edge/files/text_file.hpp"
#include "edge/net/client.hpp"
#include "edge/net/server.hpp"
#include "prod/adapters/alerts/alert_service.hpp"
#include "prod/clock/clock.hpp"
#include "prod/clock/timer.hpp"
#include "prod/daemon/agents.hpp"
#include "prod/daemon/carrier.hpp"
#include "prod/daemon/journal.hpp"
#include "prod/daemon/offices.hpp"
#include "prod/daemon/open_tenant.hpp"
#include "prod/daemon/record_system.hpp"
#include "prod/http/api.hpp"
#include "prod/http/bookings/booking_routes.hpp"
#include "prod/http/routes/cohorts.hpp"
#include "prod/http/routes/routes.hpp"
#include "prod/store/checkpointer.hpp"
#include "prod/store/stored_policies.hpp"

namespace rb::prod {
namespace {

constexpr std::size_t kLongestBody = 32U << 20U;  // a roster of 200,000 people
constexpr int kServerThreads = 2;

struct Rehearsed {
  std::int64_t speed = 1;
  Instant now;
};

// A sandbox's clock: {"now_ms": ..., "speed": ...}.
Result<Rehearsed> ask_clock(net::Client& client, const std::string& url) {
  net::Answer answer;
  std::mutex mutex;
  std::condition_variable came;
  bool done = false;
  client.send({.url = url, .timeout = 5s}, [&](net::Answer got) {
    const std::lock_guard lock(mutex);
    answer = std::move(got);
    done = true;
    came.notify_one();
  });
  std::unique_lock lock(mutex);
  came.wait(lock, [&] { return done; });
  const auto body = nlohmann::json::parse(answer.body, nullptr, false);
  if (!answer.ok() || !body.is_object() || !body.contains("now_ms") || !body.contains("speed")) {
    return fail(ErrorCode::unavailable, url + ": no sandbox's clock answers there");
  }
  return Rehearsed{body["speed"].get<std::int64_t>(),
                   instant_from_ms(body["now_ms"].get<std::int64_t>())};
}

void add_plan_gauges(Api& api, const std::string& tenant, const PlanDesk& plans) {
  const auto add = [&](const char* name, const char* help, auto value) {
    api.add_gauge(tenant, {name, help, [&plans, value] {
                             const PlanStatus status = plans.status();
                             return static_cast<double>(value(status));
                           }});
  };
  const auto over_all = [](const PlanStatus& status, std::uint32_t PlanStanding::*count) {
    std::uint64_t sum = 0;
    for (const auto& [campaign, standing] : status.campaigns) sum += standing.*count;
    return sum;
  };
  add("ringback_plan_seekers",
      "Patients of campaigns that plan together who have no appointment yet.",
      [=](const PlanStatus& status) {
        return over_all(status, &PlanStanding::seekers) - over_all(status, &PlanStanding::settled);
      });
  add("ringback_plan_planned", "Of them: a time is planned, and they have not been told.",
      [=](const PlanStatus& status) { return over_all(status, &PlanStanding::planned); });
  add("ringback_plan_on_offer", "Of them: their planned time is on offer.",
      [=](const PlanStatus& status) { return over_all(status, &PlanStanding::on_offer); });
  add("ringback_plan_reading_failures", "Readings of all free times in a row that were not whole.",
      [](const PlanStatus& status) { return status.failures; });
}

}  // namespace

class Service::Impl {
 public:
  explicit Impl(Settings settings) : settings_(std::move(settings)) {}
  ~Impl() { stop(); }

  Result<void> start() {
    if (auto set = set_clock(); !set) return set;
    net::ClientOptions asks;
    limit_record_systems(settings_, clock_->scale(), asks);
    auto client = net::Client::start(std::move(asks));
    if (!client) return tl::unexpected(client.error());
    client_ = *std::move(client);
    Api::Parts parts;
    parts.prefixes = &settings_.prefixes;
    parts.backups = settings_.backups;
    parts.requests_per_second_ppm = settings_.message.api_requests_per_second().ppm();
    for (const TenantSettings& one : settings_.tenants) {
      auto tenant = open_tenant(settings_, one, *clock_);
      if (!tenant) {
        return fail(tenant.error().code,
                    "tenant " + one.message.name() + ": " + tenant.error().message);
      }
      if (const std::string& warning = (*tenant)->warning(); !warning.empty()) {
        journal("checkpoint_passed_over", {{"tenant", one.message.name()}, {"reason", warning}});
      }
      const TenantStore& store = (*tenant)->store();
      journal("tenant_open",
              {{"tenant", one.message.name()}, {"last_sequence", store.health().last_sequence}});
      parts.tenants.emplace(one.message.name(), tenant->get());
      tenants_.push_back(*std::move(tenant));
    }
    api_ = std::make_unique<Api>(std::move(parts));
    api_->set_tokens(settings_.tokens);
    add_policy_routes(*api_);
    add_campaign_routes(*api_);
    add_people_routes(*api_);
    add_inbound_routes(*api_);
    add_task_routes(*api_);
    add_concern_routes(*api_);
    add_booking_routes(*api_);
    add_office_routes(*api_);
    add_backup_routes(*api_);
    add_identity_routes(*api_);
    add_service_routes(*api_);
    add_link_routes(*api_);
    if (auto opened = open_peers(); !opened) return opened;
    net::ServerOptions options;
    options.address = settings_.address;
    options.port = settings_.port;
    options.threads = kServerThreads;
    options.limits.body_bytes = kLongestBody;
    auto server = net::Server::listen(options, [this](net::Request request, net::Reply reply) {
      api_->handle(std::move(request), std::move(reply));
    });
    if (!server) return tl::unexpected(server.error());
    server_ = *std::move(server);
    keep_checkpoints();
    for (std::size_t i = 0; i < tenants_.size(); ++i) {
      tenants_[i]->start({.telephony = telephony(i),
                          .ehr = record_systems_[i].client.get(),
                          .bookings = record_systems_[i].booking_port(),
                          .plans = record_systems_[i].plans.get(),
                          .offices = offices_[i].all.get(),
                          .alerts = alerts_.get()});
      record_systems_[i].start();
    }
    return {};
  }

  Result<void> set_clock() {
    if (!settings_.message.has_clock()) {
      clock_ = std::make_unique<SystemClock>();
      return {};
    }
    auto client = net::Client::start({});
    if (!client) return tl::unexpected(client.error());
    auto rehearsed = ask_clock(**client, settings_.message.clock().from());
    if (!rehearsed) return tl::unexpected(rehearsed.error());
    clock_ = std::make_unique<SystemClock>(rehearsed->speed, rehearsed->now);
    return {};
  }

  void keep_checkpoints() {
    std::vector<Checkpointer::Tenant> kept;
    for (const auto& tenant : tenants_) {
      policies_.push_back(std::make_unique<StoredPolicies>(tenant->store()));
      kept.push_back({&tenant->store(), policies_.back()->by_hash()});
    }
    checkpointer_ = std::make_unique<Checkpointer>(std::move(kept), Checkpointer::Options{});
  }

  Result<void> open_alerts() {
    const proto::Alerting& alerting = settings_.message.alerts();
    AlertConfig config;
    config.source = settings_.message.service();
    config.pagerduty_url = alerting.pagerduty_url();
    config.journal = [](const std::string& key, bool open, const std::string& summary) {
      if (open) return journal("alert", {{"key", key}, {"summary", summary}});
      journal("alert_over", {{"key", key}});
    };
    for (const auto& [file, secret] :
         {std::pair{&alerting.pagerduty_key_file(), &config.pagerduty_key},
          std::pair{&alerting.sentry_dsn_file(), &config.sentry_dsn}}) {
      if (file->empty()) continue;
      auto read = edge::read_secret(edge::beside(settings_.file, *file));
      if (!read) return tl::unexpected(read.error());
      *secret = *std::move(read);
    }
    auto alerts = AlertService::start(std::move(config), {*clock_, *timer_, *client_});
    if (!alerts) return tl::unexpected(alerts.error());
    alerts_ = *std::move(alerts);
    return {};
  }

  // In the order of the tenants; one without a peer has an empty place.
  Result<void> open_peers() {
    timer_ = std::make_unique<Timer>(*clock_);
    if (auto opened = open_alerts(); !opened) return opened;
    std::map<std::string, CarrierDesk> desks;
    CohortDesks cohorts;
    std::map<std::string, AgentDesk> agent_desks;
    std::map<std::string, OfficeEventsDesk> office_desks;
    for (std::size_t i = 0; i < tenants_.size(); ++i) {
      const TenantSettings& one = settings_.tenants[i];
      carriers_.emplace_back();
      agents_.emplace_back();
      auto system = open_record_system(settings_, one,
                                       {*clock_, *timer_, *client_, *tenants_[i], alerts_.get()});
      if (!system) return tl::unexpected(system.error());
      record_systems_.push_back(*std::move(system));
      if (const auto& asked = record_systems_.back().cohorts; asked != nullptr) {
        cohorts.emplace(one.message.name(), asked.get());
      }
      if (Notes* notes = record_systems_.back().notes.get(); notes != nullptr) {
        api_->add_gauge(one.message.name(),
                        {"ringback_notes_waiting", "Notes that are not in the records yet.",
                         [notes] { return static_cast<double>(notes->health().waiting); }});
      }
      if (const PlanDesk* plans = record_systems_.back().plans.get(); plans != nullptr) {
        add_plan_gauges(*api_, one.message.name(), *plans);
      }
      if (one.message.has_carrier()) {
        auto carrier =
            open_carrier(settings_, one, {*clock_, *timer_, *client_, *tenants_[i], alerts_.get()});
        if (!carrier) return tl::unexpected(carrier.error());
        carriers_.back() = *std::move(carrier);
        desks.emplace(one.message.name(), carriers_.back().desk);
      }
      const FhirClient* records = record_systems_.back().client.get();
      auto offices =
          open_offices(settings_, one, {*clock_, *timer_, *client_, *tenants_[i], alerts_.get()},
                       records == nullptr ? nullptr : records->http());
      if (!offices) return tl::unexpected(offices.error());
      offices_.push_back(*std::move(offices));
      if (offices_.back().gateway != nullptr) {
        office_desks.emplace(one.message.name(), offices_.back().desk);
      }
      if (!one.message.has_agent_gateway()) continue;
      auto agents =
          open_agents(settings_, one, {*clock_, *timer_, *client_, *tenants_[i], alerts_.get()},
                      carriers_.back().telephony.get());
      if (!agents) return tl::unexpected(agents.error());
      agents_.back() = *std::move(agents);
      agent_desks.emplace(one.message.name(), agents_.back().desk);
    }
    add_carrier_webhooks(*api_, std::move(desks));
    add_cohort_routes(*api_, std::move(cohorts));
    add_agent_webhook(*api_, std::move(agent_desks));
    add_office_webhook(*api_, std::move(office_desks));
    return {};
  }

  // Of a tenant with a gateway both, the gateway and the carrier.
  [[nodiscard]] Telephony* telephony(std::size_t i) const {
    if (agents_[i].both != nullptr) return agents_[i].both.get();
    return carriers_[i].telephony.get();
  }

  Result<void> reload() {
    auto again = read_settings(settings_.file);
    if (!again) return fail(ErrorCode::invalid_input, to_string(again.error().front()));
    settings_.tokens = again->tokens;
    api_->set_tokens(settings_.tokens);
    for (const Carrier& carrier : carriers_) {
      if (carrier.telephony == nullptr) continue;
      if (auto read = carrier.telephony->reload(); !read) return read;
    }
    for (const Agents& agents : agents_) {
      if (agents.gateway == nullptr) continue;
      if (auto read = agents.gateway->reload(); !read) return read;
    }
    for (const Offices& offices : offices_) {
      if (offices.gateway == nullptr) continue;
      if (auto read = offices.gateway->reload(); !read) return read;
    }
    return {};
  }

  void stop() {
    if (api_ != nullptr) api_->drain();
    const Millis deadline{settings_.message.drain().ms()};
    if (server_ != nullptr) server_->stop(deadline);
    for (RecordSystem& system : record_systems_) system.stop();
    if (client_ != nullptr) client_->stop(deadline);
    if (checkpointer_ != nullptr) checkpointer_->stop();
    for (const auto& tenant : tenants_) tenant->stop();
    if (timer_ != nullptr) timer_->stop();
  }

  [[nodiscard]] std::uint16_t port() const { return server_->port(); }

 private:
  Settings settings_;
  std::unique_ptr<net::Client> client_;
  std::unique_ptr<SystemClock> clock_;
  std::unique_ptr<Timer> timer_;
  std::unique_ptr<AlertService> alerts_;
  std::vector<std::unique_ptr<Tenant>> tenants_;
  std::vector<Carrier> carriers_;
  std::vector<Agents> agents_;
  std::vector<RecordSystem> record_systems_;
  std::vector<Offices> offices_;
  std::vector<std::unique_ptr<StoredPolicies>> policies_;
  std::unique_ptr<Checkpointer> checkpointer_;
  std::unique_ptr<Api> api_;
  std::unique_ptr<net::Server> server_;
};

Service::Service(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Service::~Service() = default;

Result<std::unique_ptr<Service>> Service::start(Settings settings) {
  auto impl = std::make_unique<Impl>(std::move(settings));
  if (auto started = impl->start(); !started) return tl::unexpected(started.error());
  return std::unique_ptr<Service>(new Service(std::move(impl)));
}

std::uint16_t Service::port() const {
  return impl_->port();
}
Result<void> Service::reload() {
  return impl_->reload();
}
void Service::stop() {
  impl_->stop();
}

}  // namespace rb::prod
