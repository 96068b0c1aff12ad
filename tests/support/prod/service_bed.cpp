#include "tests/support/prod/service_bed.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <thread>

#include "core/config/loader.hpp"
#include "core/proto/event.pb.h"
#include "core/rules/make_rule_pack.hpp"
#include "core/tzdb/tzdb.hpp"
#include "edge/files/text_file.hpp"
#include "edge/net/url.hpp"
#include "prod/http/bookings/booking_routes.hpp"
#include "prod/http/routes/cohorts.hpp"
#include "prod/http/routes/routes.hpp"
#include "prod/store/sqlite/sqlite_store.hpp"

namespace rb::test {
namespace {

using prod::Role;

const std::string kSource = RB_SOURCE_DIR;

// 2026-10-05, 12:00 in New York.
constexpr std::int64_t kMondayNoon = 1'791'216'000'000;

constexpr const char* kPolicy = R"(policy: bed-recall
purpose: recall
legal_class: informational_consented
urgency: routine
windows:
  - {days: daily, hours: ["08:00-21:00"]}
holidays: none
cadence:
  - {step: heads_up, channel: text, template: hello, link: self_service}
  - {step: call, channel: voice, after: {heads_up: 5m}, flow: talk}
retry:
  no_answer: {after: 20m..30m, daypart: any}
  unknown: {resolve_within: 15m}
limits: {per_day: 4, per_week: 6, total_calls: 2, min_gap: 1m}
give_up: {to: staff_worklist, after: 20m}
deadline: 6h
pacing: {spread: 0s, calls_in_flight: 60, calls_per_second: 50, texts_per_second: 50, ehr_requests_per_second: 100}
)";

constexpr const char* kMessages = R"(templates:
  hello: {en: "{organisation}: choose a time: {link} or call {callback}. Reply STOP to opt out."}
notices:
  hello: {offer: {en: "{organisation}: we have {times}. Choose: {link} or call {callback}."}}
)";

template <class T, class E>
T need(tl::expected<T, E> result, const char* what) {
  if (!result) throw std::runtime_error(what);
  return *std::move(result);
}

std::shared_ptr<const RulePack> load_pack() {
  const std::string path = kSource + "/scenarios/rules/us-2026.yaml";
  auto loaded = need(load_rules(need(edge::read_text(path), "rules"), path), "rules");
  return std::make_shared<const RulePack>(
      need(make_rule_pack(loaded.message, loaded.hash), "rule pack"));
}

// Every office takes what is on the ladder, and is open day and night.
std::shared_ptr<const prod::OfficeSetup> ask_over(const std::vector<office::Rung>& rungs,
                                                  const ZoneTable& zones, ZoneId zone,
                                                  Instant now) {
  office::Ladder ladder;
  ladder.rungs = rungs;
  ladder.report_within = 2h;  // a process that is slow, or dies, is in time
  OfficeChannelSet takes = 0;
  for (const office::Rung& rung : rungs) takes |= channel_bit(rung.channel);
  return std::make_shared<const prod::OfficeSetup>(prod::OfficeSetup{
      .ladder = ladder,
      .takes = takes,
      .hours = office::OfficeHours({.hours = WeeklyHours::always(), .holidays = {}, .zone = zone},
                                   zones, now - kDay, now + 60 * kDay)});
}

}  // namespace

// ---- peers

void FakeCarrier::place(const prod::CallOrder& order) {
  {
    const std::lock_guard lock(mutex_);
    calls_.push_back(order);
  }
  deliver(command::AttemptTaken{order.attempt});
}
void FakeCarrier::send(const prod::TextOrder& order) {
  {
    const std::lock_guard lock(mutex_);
    texts_.push_back(order);
  }
  deliver(command::AttemptTaken{order.attempt});
  deliver(command::AttemptFinished{.attempt = order.attempt,
                                   .outcome = Outcome::answered_human,
                                   .disposition = Disposition::no_decision});
}
void FakeCarrier::call_off(AttemptId attempt, const std::string&) {
  const std::lock_guard lock(mutex_);
  called_off_.push_back(attempt);
}
void FakeCarrier::look_up(AttemptId attempt, Channel, const std::string&, Instant) {
  const std::lock_guard lock(mutex_);
  looked_up_.push_back(attempt);
}
std::vector<prod::CallOrder> FakeCarrier::calls() const {
  const std::lock_guard lock(mutex_);
  return calls_;
}
std::vector<prod::TextOrder> FakeCarrier::texts() const {
  const std::lock_guard lock(mutex_);
  return texts_;
}
std::vector<AttemptId> FakeCarrier::called_off() const {
  const std::lock_guard lock(mutex_);
  return called_off_;
}
std::vector<AttemptId> FakeCarrier::looked_up() const {
  const std::lock_guard lock(mutex_);
  return looked_up_;
}

void FakeRecords::ask(const prod::EhrOrder& order) {
  const bool books = order.kind != EhrKind::check_status;
  const EhrAnswer checked = status ? status(order) : EhrAnswer::open;
  deliver(command::EhrResult{order.request,
                             order.assignment,
                             books ? EhrAnswer::booked : checked,
                             {},
                             books ? order.assignment.value() + 1U : 0U});
}

// ---- the bed

ServiceBed::ServiceBed(std::int64_t speed, std::string fhir_base)
    : clock_(speed, instant_from_ms(kMondayNoon)),
      prefixes_(need(edge::load_zone_prefixes(kSource + "/scenarios/zones"), "zones")),
      rules_(load_pack()),
      fhir_base_(std::move(fhir_base)) {
  std::string lines = "tokens:\n";
  for (const Role role : {Role::viewer, Role::operates, Role::admin}) {
    const auto made = prod::make_token({std::string(name_of(role)), "north", role});
    token_[static_cast<std::size_t>(role) - 1] = made.token;
    lines += made.line;
  }
  tokens_ = std::make_shared<const prod::Tokens>(need(prod::Tokens::read(lines, "t"), "tokens"));
  open();
}

ServiceBed::~ServiceBed() {
  close();
}

void ServiceBed::open() {
  client_ = need(net::Client::start({}), "client");
  prod::TenantSetup setup;
  setup.name = "north";
  setup.seed = 7;
  setup.zones = std::make_shared<const ZoneTable>(need(load_zones(prefixes_.zones()), "zones"));
  setup.rules = rules_;
  setup.messages = need(prod::MessageBook::read(kMessages, "messages"), "messages");
  setup.organisation = "North Clinic";
  setup.callback_number = "+12125550199";
  setup.public_url = "https://north.example";
  setup.reserve_bytes = 0;
  setup.visits.offices_decide = offices_decide;
  const ZoneId new_york = setup.zones->find("America/New_York");
  if (plans) setup.visits.zone = new_york;
  if (!ladder.empty()) setup.offices = ask_over(ladder, *setup.zones, new_york, clock_.now());
  auto store = need(prod::SqliteStore::open(folder_ / "north.sqlite"), "store");
  proto::LogHeader header;
  header.set_format(1);
  store->stage({prod::kHeaderEntry, "", header.SerializeAsString()});
  tenant_ = need(prod::Tenant::open(std::move(setup), std::move(store), clock_), "tenant");
  carrier.deliver = [this](const Command& command) { tenant_->deliver(command); };
  records.deliver = carrier.deliver;
  bookings.deliver = [this](const prod::BookingReply& reply) { tenant_->deliver(reply); };
  offices.hearing = {
      .report =
          [this](const prod::OfficeReport& report) {
            tenant_->deliver(command::OfficeSendReported{report.send, report.report});
          },
      .said = [this](const prod::OfficeSaid& said) { tenant_->deliver(said); }};
  if (plans) open_plans();
  api_ = std::make_unique<prod::Api>(
      prod::Api::Parts{.tenants = {{"north", tenant_.get()}},
                       .prefixes = &prefixes_,
                       .backups = folder_ / "backups",
                       .requests_per_second_ppm = requests_per_second * 1'000'000});
  api_->set_tokens(tokens_);
  prod::add_policy_routes(*api_);
  prod::add_campaign_routes(*api_);
  prod::add_people_routes(*api_);
  prod::add_inbound_routes(*api_);
  prod::add_task_routes(*api_);
  prod::add_concern_routes(*api_);
  prod::add_booking_routes(*api_);
  prod::add_office_routes(*api_);
  prod::add_identity_routes(*api_);
  prod::add_backup_routes(*api_);
  prod::add_service_routes(*api_);
  prod::add_link_routes(*api_);
  if (!fhir_base_.empty()) open_record_system();
  if (more_routes) more_routes(*this);
  net::ServerOptions options;
  options.address = "127.0.0.1";
  options.port = 0;
  server_ = need(net::Server::listen(options,
                                     [this](net::Request request, net::Reply reply) {
                                       api_->handle(std::move(request), std::move(reply));
                                     }),
                 "server");
  prod::TenantPeers peers{.telephony = &carrier,
                          .ehr = &records,
                          .bookings = &bookings,
                          .offices = &offices,
                          .alerts = &alerts};
  if (plans_ != nullptr) peers.bookings = peers.plans = plans_.get();
  tenant_->start(peers);
  if (cohorts_ != nullptr) cohorts_->resume();
  if (notes_ != nullptr) notes_->start();
}

void ServiceBed::open_plans() {
  const prod::TenantSetup& setup = tenant_->setup();
  plans_ = std::make_unique<prod::PlanDesk>(prod::PlanDesk::Parts{.tenant = "north",
                                                                  .clock = clock_,
                                                                  .zones = setup.zones,
                                                                  .zone = setup.visits.zone,
                                                                  .deliver = bookings.deliver,
                                                                  .alerts = &alerts});
  bookings.deliver = [this](const prod::BookingReply& reply) { plans_->heard(reply); };
  plans_->start(bookings, bookings);
}

void ServiceBed::open_record_system() {
  timer_ = std::make_unique<prod::Timer>(clock_);
  const auto http =
      std::make_shared<prod::FhirHttp>(need(net::parse_url(fhir_base_), "url"), 5s,
                                       prod::FhirHttp::Parts{clock_, *client_, nullptr});
  cohorts_ = need(prod::Cohorts::open({.tenant = "north",
                                       .work = *tenant_,
                                       .reading = {clock_, *timer_, http, prefixes_},
                                       .alerts = &alerts}),
                  "cohorts");
  notes_ = need(prod::Notes::open({.tenant = "north",
                                   .work = *tenant_,
                                   .write_back = std::make_shared<prod::WriteBack>(
                                       "", prod::WriteBack::Parts{clock_, http}),
                                   .clock = clock_,
                                   .timer = *timer_,
                                   .alerts = &alerts}),
                "notes");
  prod::add_cohort_routes(*api_, {{"north", cohorts_.get()}});
}

void ServiceBed::close() {
  server_->stop(0ms);
  if (cohorts_ != nullptr) cohorts_->stop();
  if (notes_ != nullptr) notes_->stop();
  if (plans_ != nullptr) plans_->stop();
  if (client_ != nullptr) client_->stop(0ms);
  tenant_->stop();
  timer_.reset();
  server_.reset();
  cohorts_.reset();
  notes_.reset();
  client_.reset();
  api_.reset();
  tenant_.reset();
  plans_.reset();
}

void ServiceBed::restart() {
  close();
  open();
}

net::Headers ServiceBed::headers_of(Role role, const std::string& key) const {
  net::Headers headers;
  headers.set("Authorization", "Bearer " + token_[static_cast<std::size_t>(role) - 1]);
  headers.set("Content-Type", "application/json");
  if (!key.empty()) headers.set("Idempotency-Key", key);
  return headers;
}

Answered ServiceBed::ask(const std::string& method, const std::string& path,
                         const std::string& body, net::Headers headers) {
  std::promise<net::Answer> promise;
  auto future = promise.get_future();
  client_->send({.method = method,
                 .url = "http://127.0.0.1:" + std::to_string(server_->port()) + path,
                 .headers = std::move(headers),
                 .body = body},
                [&](net::Answer answer) { promise.set_value(std::move(answer)); });
  net::Answer answer = future.get();
  if (answer.outcome != net::Outcome::answered) throw std::runtime_error("no answer: " + path);
  Answered answered{answer.status, nullptr, answer.headers};
  answered.body = nlohmann::json::parse(answer.body, nullptr, false);
  if (answered.body.is_discarded()) answered.body = answer.body;
  return answered;
}

Answered ServiceBed::get(const std::string& path, Role role) {
  return ask("GET", path, {}, headers_of(role));
}

Answered ServiceBed::post(const std::string& path, const nlohmann::json& body,
                          const std::string& key, Role role) {
  const std::string own = "bed-" + std::to_string(++keys_) + "-" + path;
  return ask("POST", path, body.dump(), headers_of(role, key.empty() ? own : key));
}

std::uint32_t ServiceBed::start_campaign() {
  EXPECT_EQ(post("/v1/policies", {{"text", kPolicy}}).status, 201);
  const auto started = post("/v1/campaigns", {{"policy", "bed-recall"}});
  EXPECT_EQ(started.status, 201) << started.body;
  return started.body["id"].get<std::uint32_t>();
}

nlohmann::json ServiceBed::person(const std::string& id, const std::string& phone) {
  return {{"id", id}, {"phone", phone}, {"zone", "America/New_York"}, {"consent", true}};
}

Answered ServiceBed::enrol(std::uint32_t campaign, const std::vector<nlohmann::json>& people) {
  return post("/v1/campaigns/" + std::to_string(campaign) + "/patients", {{"patients", people}});
}

bool ServiceBed::until(const std::function<bool()>& holds) const {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
  while (std::chrono::steady_clock::now() < end) {
    if (holds()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  return holds();
}

void ServiceBed::on_tenant(const std::function<void(prod::Work&)>& what) {
  std::promise<void> done;
  tenant().post([&](prod::Work& work) {
    what(work);
    done.set_value();
  });
  done.get_future().wait();
}

}  // namespace rb::test
