// OfficeTasks in front of a record system that keeps Tasks, on a clock that goes twenty times as
// fast.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>

#include "prod/adapters/fhir/fhir_client.hpp"
#include "prod/adapters/fhir/offices/office_tasks.hpp"
#include "prod/adapters/fhir/wire/office_task.hpp"
#include "tests/support/prod/fake_alerts.hpp"
#include "tests/support/prod/fake_ehr.hpp"

namespace rb::prod {

class OfficeTest : public testing::Test {
 protected:
  static constexpr const char* kCreate = "POST /fhir/Task";
  static constexpr const char* kSearch = "GET /fhir/Task";

  OfficeTest() {
    config_.tenant = "north";
    config_.base_url = ehr_.base();
    tasks_config_.tenant = "north";
    tasks_config_.store = "s1";
    tasks_config_.poll_every = 2s;
    tasks_config_.answer_within = 200s;
    tasks_config_.lands_within = 20s;
    ehr_.on(kCreate, creates());
    ehr_.on(kSearch, searches());
  }
  ~OfficeTest() override {
    tasks_.reset();
    fhir_.reset();
    timer_.stop();
    client_->stop(0ms);
    ehr_.stop();  // what it answers with is gone before it is
  }

  OfficeTasks& tasks() {
    if (tasks_ != nullptr) return *tasks_;
    fhir_ = FhirClient::start(config_, {.clock = clock_,
                                        .client = *client_,
                                        .deliver = [](const Command&) {},
                                        .alerts = nullptr})
                .value();
    OfficeHearing hearing{[this](const OfficeReport& report) {
                            const std::lock_guard lock(mutex_);
                            reports_.push_back(report);
                            changed_.notify_all();
                          },
                          [this](const OfficeSaid& said) {
                            const std::lock_guard lock(mutex_);
                            said_.push_back(said);
                            changed_.notify_all();
                          }};
    tasks_ = std::make_unique<OfficeTasks>(
        tasks_config_,
        OfficeTasks::Parts{clock_, timer_, fhir_->http(), std::move(hearing), &alerts_});
    return *tasks_;
  }

  [[nodiscard]] static office::SendId send(std::uint32_t request, std::uint8_t round = 1,
                                           std::uint8_t rung = 0) {
    return {OfficeRequestId{request}, round, rung};
  }
  [[nodiscard]] OfficeOrder order(office::SendId send) const {
    OfficeOrder one;
    one.send = send;
    one.booking = BookingId{3};
    one.time = {.slot = "7", .practitioner = "Practitioner/12", .service_type = {}, .start = soon_};
    one.patient = "p1";
    one.useful_until = clock_.now() + kDay;
    one.report_by = clock_.now() + 60s;
    return one;
  }

  template <class Done>
  [[nodiscard]] bool until(Done done) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, 20s, done);
  }
  // The report of a send that is there, or comes; of several the last.
  office::SendReport report(office::SendId send) {
    office::SendReport what{};
    EXPECT_TRUE(until([&] {
      for (const OfficeReport& one : reports_) {
        if (one.send == send) what = one.report;
      }
      return what != office::SendReport{};
    })) << "no report within 20 s";
    return what;
  }
  office::SendReport ask(office::SendId send) {
    tasks().ask(order(send));
    return report(send);
  }
  office::SendReport look_up(office::SendId send) {
    {
      const std::lock_guard lock(mutex_);
      reports_.clear();
    }
    tasks().look_up(send, OfficeChannel::fhir);
    return report(send);
  }
  // The nth thing that an office said.
  OfficeSaid said(std::size_t n = 0) {
    EXPECT_TRUE(until([&] { return said_.size() > n; })) << "nothing said within 20 s";
    const std::lock_guard lock(mutex_);
    return said_.size() > n ? said_[n] : OfficeSaid{};
  }
  [[nodiscard]] std::size_t words() {
    const std::lock_guard lock(mutex_);
    return said_.size();
  }
  // Two more polls have begun: what was there before has been read.
  void poll() {
    const std::size_t before = ehr_.count(kSearch);
    EXPECT_TRUE(ehr_.wait_for(kSearch, before + 2));
  }

  // ---- the record system

  [[nodiscard]] FakeEhr::Behaviour creates(bool answer_is_lost = false) {
    return [this, answer_is_lost](const net::Request& request, net::Reply reply) {
      fhir::Json task = fhir::Json::parse(request.body);
      const auto condition = net::parse_form(request.headers.get("If-None-Exist")).value();
      const std::string token = *net::find_field(condition, "identifier");
      int status = 201;
      const std::string id = keep(std::move(task), token, status);
      if (answer_is_lost) return reply.hang_up();
      reply.send(net::response(status, "application/fhir+json", resource(id).dump()));
    };
  }
  [[nodiscard]] FakeEhr::Behaviour searches() {
    return [this](const net::Request& request, net::Reply reply) {
      const std::string* token = net::find_field(request.query, "identifier");
      std::vector<std::string> found;
      {
        const std::lock_guard lock(kept_mutex_);
        for (const auto& [id, task] : kept_) {
          if (token == nullptr || has(task, *token)) found.push_back(task.dump());
        }
      }
      reply.send(net::response(200, "application/fhir+json", FakeEhr::bundle(found)));
    };
  }
  // A Task that is there, from before or by somebody else.
  std::string keep(office::SendId send, const std::string& status) {
    const fhir::OfficeNames names("north", "s1");
    fhir::Json task = fhir::office_task({.name = names.of(send),
                                         .request_name = names.of(send.request),
                                         .patient = "p1",
                                         .practitioner = "Practitioner/12",
                                         .slot = "7",
                                         .start = soon_,
                                         .authored = soon_,
                                         .useful_until = kNever});
    task["status"] = status;
    int made = 0;
    const std::string token = identifier_of(task);
    return keep(std::move(task), token, made);
  }
  [[nodiscard]] fhir::Json resource(const std::string& id) {
    const std::lock_guard lock(kept_mutex_);
    return kept_.at(id);
  }
  // Staff of the office write into it.
  void write(const std::string& id, const fhir::Json& change) {
    const std::lock_guard lock(kept_mutex_);
    kept_.at(id).update(change);
    raise(kept_.at(id));
  }
  [[nodiscard]] std::string status_of(const std::string& id) { return resource(id)["status"]; }
  [[nodiscard]] bool becomes(const std::string& id, const std::string& status) {
    for (int i = 0; i < 1000; ++i) {
      if (status_of(id) == status) return true;
      std::this_thread::sleep_for(10ms);
    }
    return false;
  }
  [[nodiscard]] std::size_t kept() {
    const std::lock_guard lock(kept_mutex_);
    return kept_.size();
  }
  void has_slot(const std::string& id, Instant start, const std::string& schedule = "1") {
    fhir::Json slot = fhir::Json::parse(FakeEhr::slot(id, start));
    slot["schedule"]["reference"] = "Schedule/" + schedule;
    ehr_.on("GET /fhir/Slot/" + id, FakeEhr::answer(200, slot.dump()));
  }
  [[nodiscard]] static fhir::Json other_time(const std::string& slot) {
    return {{"type", {{"text", "other time"}}},
            {"valueReference", {{"reference", "Slot/" + slot}}}};
  }

  FakeEhr ehr_;
  SystemClock clock_{20, Instant{} + 20'000 * kDay};
  Timer timer_{clock_};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  FakeAlerts alerts_;
  FhirConfig config_;
  OfficeTasksConfig tasks_config_;
  const Instant soon_ = std::chrono::floor<std::chrono::seconds>(clock_.now()) + 2 * kDay;
  std::unique_ptr<FhirClient> fhir_;
  std::unique_ptr<OfficeTasks> tasks_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<OfficeReport> reports_;
  std::vector<OfficeSaid> said_;

 private:
  static std::string identifier_of(const fhir::Json& task) {
    return "urn:ringback|" + task["identifier"][0]["value"].get<std::string>();
  }
  static bool has(const fhir::Json& task, const std::string& token) {
    for (const fhir::Json& one : task["identifier"]) {
      if ("urn:ringback|" + one["value"].get<std::string>() == token) return true;
    }
    return false;
  }
  static void raise(fhir::Json& task) {
    const std::string version = task["meta"]["versionId"];
    task["meta"]["versionId"] = std::to_string(std::stoi(version) + 1);
  }
  std::string keep(fhir::Json task, const std::string& token, int& status) {
    std::string id;
    {
      const std::lock_guard lock(kept_mutex_);
      for (const auto& [known, one] : kept_) {
        if (has(one, token)) return status = 200, known;
      }
      id = "t" + std::to_string(kept_.size() + 1);
      task["id"] = id;
      task["meta"] = {{"versionId", "1"}};
      kept_[id] = std::move(task);
    }
    ehr_.on("GET /fhir/Task/" + id, [this, id](const net::Request&, net::Reply reply) {
      reply.send(net::response(200, "application/fhir+json", resource(id).dump()));
    });
    ehr_.on("PUT /fhir/Task/" + id, [this, id](const net::Request& request, net::Reply reply) {
      const std::lock_guard lock(kept_mutex_);
      fhir::Json& task_now = kept_.at(id);
      const std::string version = task_now["meta"]["versionId"];
      const bool same = request.headers.get("If-Match") == "W/\"" + version + "\"";
      if (same) {
        task_now = fhir::Json::parse(request.body);
        raise(task_now);
      }
      reply.send(net::response(same ? 200 : 412, "application/fhir+json", task_now.dump()));
    });
    return id;
  }

  std::mutex kept_mutex_;
  std::map<std::string, fhir::Json> kept_;
};

}  // namespace rb::prod
