// Forty requests to modelled offices by Tasks: each arrives or fails, those that are seen are
// answered, and what is withdrawn in the end is not open any more.
#include <gtest/gtest.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <future>
#include <map>
#include <set>
#include <thread>

#include "core/log/json.hpp"
#include "prod/adapters/fhir/fhir_client.hpp"
#include "prod/adapters/fhir/offices/office_tasks.hpp"
#include "prod/adapters/fhir/wire/office_task.hpp"
#include "sim/sandbox/service.hpp"

namespace rb::prod {
namespace {

using office::AnswerKind;
using office::SendReport;

constexpr std::uint32_t kRequests = 40;
constexpr std::int64_t kSpeed = 600;

sim::Plan plan() {
  const std::string root = RB_SOURCE_DIR;
  const std::string path = testing::TempDir() + "office-tasks.yaml";
  std::ofstream(path)
      << "scenario: test\nshows: A test.\nseed: 3\n"
         "start: 2026-04-14T09:00 America/New_York\nhorizon: 3d\n"
      << "rules: " << root << "/scenarios/rules/us-2026.yaml\n"
      << "campaigns: [{policy: " << root << "/scenarios/policies/weekend-recall.yaml}]\n"
      << "population: {patients: 40}\n"
         "ehr: {requests_per_second: 1000, burst: 1000}\n"
         "bookings: {offices: {answer_median: 10m, answer_p99: 1h, refuses: 20%, counters: 20%,\n"
         "  silent: 0%, undelivered: 10%, unreported: 10%, acknowledges: 30%,\n"
         "  misses: {fhir: 5%}, ladder: [{channel: fhir, patience: 2h}]}}\n";
  auto made = sim::make_plan({.scenario = path, .policies = {}, .more_zones = {}});
  if (!made) throw std::runtime_error(made.error().front().what);
  return std::move(*made);
}

void write_key(const std::string& file) {
  const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-384"), EVP_PKEY_free);
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
  char* text = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &text);
  std::ofstream(file, std::ios::binary).write(text, size);
}

class OfficesOfTheSandbox : public testing::Test {
 protected:
  OfficesOfTheSandbox() {
    write_key(key_file_);
    FhirConfig config;
    config.tenant = "clinic";
    config.base_url = "http://127.0.0.1:" + std::to_string(sandbox_->port()) + "/fhir";
    config.client_id = "ringback";
    config.key_file = key_file_;
    config.key_id = "k";
    config.answer_within = 1h;
    fhir_ = FhirClient::start(config, {.clock = clock_,
                                       .client = *client_,
                                       .deliver = [](const Command&) {},
                                       .alerts = nullptr})
                .value();
    OfficeTasksConfig tasks;
    tasks.tenant = "clinic";
    tasks.store = "s1";
    tasks_ = std::make_unique<OfficeTasks>(
        tasks, OfficeTasks::Parts{clock_, timer_, fhir_->http(),
                                  OfficeHearing{[this](const OfficeReport& said) { hear(said); },
                                                [this](const OfficeSaid& said) { hear(said); }}});
  }
  ~OfficesOfTheSandbox() override {
    tasks_.reset();
    fhir_.reset();
    timer_.stop();
    client_->stop(0ms);
    sandbox_->stop();
    std::filesystem::remove(key_file_);
  }

  void hear(const OfficeReport& report) {
    if (report.report == SendReport::lost) tasks_->look_up(report.send, OfficeChannel::fhir);
    const std::lock_guard lock(mutex_);
    reports_[report.send] = report.report;
    lost_ += report.report == SendReport::lost ? 1 : 0;
    changed_.notify_all();
  }
  void hear(const OfficeSaid& said) {
    const std::lock_guard lock(mutex_);
    said_[said.send].push_back(said);
    changed_.notify_all();
  }
  fhir::Bundle read(const std::string& what, const net::Fields& query) {
    std::promise<Read<fhir::Bundle>> read;
    fhir_->http()->read_page(fhir_->http()->url(what, query), clock_.now() + 1h,
                             [&](Read<fhir::Bundle> page) { read.set_value(std::move(page)); });
    auto page = read.get_future().get();
    return page ? *page : fhir::Bundle{};
  }
  template <class Done>
  [[nodiscard]] bool until(Done done, std::chrono::seconds within) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, within, done);
  }

  const sim::Plan plan_ = plan();
  const std::string key_file_ = testing::TempDir() + "office-tasks.pem";
  const std::unique_ptr<sim::sandbox::Service> sandbox_ =
      sim::sandbox::Service::start(
          plan_, edge::load_zone_prefixes(std::string(RB_SOURCE_DIR) + "/scenarios/zones").value(),
          {.speed = kSpeed}, 0)
          .value();
  SystemClock clock_{kSpeed, plan_.start};
  Timer timer_{clock_};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::unique_ptr<FhirClient> fhir_;
  std::unique_ptr<OfficeTasks> tasks_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<office::SendId, SendReport> reports_;
  std::map<office::SendId, std::vector<OfficeSaid>> said_;
  int lost_ = 0;
};

TEST_F(OfficesOfTheSandbox, answer_what_arrives) {
  const std::string from = rfc3339(clock_.now() + 7 * kDay).substr(0, 10);
  const auto slots =
      read("Slot", {{"status", "free"}, {"start", "ge" + from}, {"_count", "40"}}).matches;
  ASSERT_EQ(slots.size(), kRequests);
  for (std::uint32_t i = 0; i < kRequests; ++i) {
    OfficeOrder order;
    order.send = {OfficeRequestId{i}, 1, 0};
    order.booking = BookingId{i};
    order.patient = "p" + std::to_string(i);
    order.time.slot = fhir::text_of(slots[i], "id");
    order.time.practitioner = "Practitioner/1";
    order.time.start = *fhir::read_instant(fhir::text_of(slots[i], "start"));
    order.useful_until = clock_.now() + kDay;
    order.report_by = clock_.now() + 30min;  // three seconds here
    tasks_->ask(order);
  }
  // Each is known of in the end, also those of which nobody was told at first.
  EXPECT_TRUE(until(
      [&] {
        std::size_t known = 0;
        for (const auto& [send, report] : reports_) known += report != SendReport::lost ? 1 : 0;
        return known == kRequests;
      },
      60s));
  EXPECT_GT(lost_, 0);
  // And answered, but for the few that nobody sees.
  std::map<AnswerKind, int> answers;
  EXPECT_TRUE(until(
      [&] {
        answers.clear();
        for (const auto& [send, said] : said_) {
          if (said.back().kind != AnswerKind::acknowledged) ++answers[said.back().kind];
        }
        return answers[AnswerKind::accepted] + answers[AnswerKind::refused] +
                   answers[AnswerKind::counter_offer] >=
               24;
      },
      60s));
  EXPECT_GT(answers[AnswerKind::accepted], 8);
  EXPECT_GT(answers[AnswerKind::refused], 0);
  EXPECT_GT(answers[AnswerKind::counter_offer], 0);
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [send, said] : said_) {
      EXPECT_NE(reports_[send], SendReport::failed);
      EXPECT_LE(said.size(), 2U);
      if (said.back().kind != AnswerKind::counter_offer) continue;
      EXPECT_FALSE(said.back().times.empty());
      for (const FoundTime& time : said.back().times) {
        EXPECT_GT(time.start, clock_.now());
        EXPECT_TRUE(time.practitioner.starts_with("Practitioner/")) << time.practitioner;
      }
    }
  }

  for (std::uint32_t i = 0; i < kRequests; ++i) {
    tasks_->withdraw(OfficeRequestId{i}, 1, OfficeChannel::fhir);
  }
  std::size_t open = 1;
  for (int tries = 0; open > 0 && tries < 300; ++tries) {
    std::this_thread::sleep_for(100ms);
    const auto tasks =
        read("Task", {{"code", fhir::office_task_code()}, {"_count", "200"}}).matches;
    open = tasks.empty() ? 1 : 0;
    for (const fhir::Json& task : tasks) {
      open += fhir::is_void(fhir::text_of(task, "status")) ? 0 : 1;
    }
  }
  EXPECT_EQ(open, 0U);
}

}  // namespace
}  // namespace rb::prod
