// Offices that are asked by Tasks of a FHIR server that is not ours.
#include <thread>

#include "prod/adapters/fhir/offices/office_tasks.hpp"
#include "tests/peers/fhir/peer.hpp"

namespace rb::prod {
namespace {

using office::AnswerKind;
using office::SendReport;

class OfficePeer : public Peer {
 protected:
  ~OfficePeer() override { tasks_.reset(); }

  OfficeTasks& tasks() {
    if (tasks_ != nullptr) return *tasks_;
    OfficeTasksConfig config;
    config.tenant = tag_;
    config.store = "s1";
    config.poll_every = 100ms;
    config.answer_within = 10s;
    config.lands_within = 1s;
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
        config, OfficeTasks::Parts{clock_, timer_, fhir_->http(), std::move(hearing)});
    return *tasks_;
  }
  SendReport ask(office::SendId send, const std::string& patient, const std::string& slot) {
    OfficeOrder order;
    order.send = send;
    order.booking = BookingId{1};
    order.time = {
        .slot = slot, .practitioner = "Practitioner/12", .service_type = {}, .start = day_ + 30min};
    order.patient = patient;
    order.useful_until = clock_.now() + kDay;
    order.report_by = clock_.now() + 10s;
    tasks().ask(order);
    return report(0);
  }
  // The nth report.
  SendReport report(std::size_t n) {
    std::unique_lock lock(mutex_);
    EXPECT_TRUE(changed_.wait_for(lock, 30s, [&] { return reports_.size() > n; }));
    return reports_.at(n).report;
  }
  OfficeSaid said(std::size_t n) {
    std::unique_lock lock(mutex_);
    EXPECT_TRUE(changed_.wait_for(lock, 30s, [&] { return said_.size() > n; }));
    return said_.at(n);
  }
  Json tasks_of(const std::string& patient) { return found("Task?patient=Patient/" + patient); }
  // Staff write into it.
  void write(const std::string& patient, const Json& change) {
    Json task = tasks_of(patient).at(0)["resource"];
    task.update(change);
    const net::Answer answer = http("PUT", "/fhir/Task/" + task["id"].get<std::string>(), task);
    EXPECT_EQ(answer.status, 200) << answer.body;
  }
  bool becomes(const std::string& patient, const std::string& status) {
    for (int i = 0; i < 1000; ++i) {
      if (tasks_of(patient).at(0)["resource"]["status"] == status) return true;
      std::this_thread::sleep_for(10ms);
    }
    return false;
  }

  static constexpr office::SendId kSend{OfficeRequestId{5}, 1, 0};
  std::unique_ptr<OfficeTasks> tasks_;
  std::vector<OfficeReport> reports_;
  std::vector<OfficeSaid> said_;
};

TEST_F(OfficePeer, from_a_task_to_an_acceptance) {
  const std::string anna = patient();
  EXPECT_EQ(ask(kSend, anna, slot(1)), SendReport::arrived);
  const Json task = tasks_of(anna).at(0)["resource"];
  EXPECT_EQ(task["identifier"][0]["value"], tag_ + "-s1-office-5-1-0");
  EXPECT_EQ(task["status"], "requested");
  write(anna, {{"status", "received"}});
  EXPECT_EQ(said(0).kind, AnswerKind::acknowledged);
  write(anna, {{"status", "accepted"}});
  EXPECT_EQ(said(1).kind, AnswerKind::accepted);
  EXPECT_EQ(said(1).send, kSend);
}

TEST_F(OfficePeer, an_answer_that_is_lost_is_looked_up) {
  const std::string anna = patient();
  faults("POST Task", {{"lose", true}});
  EXPECT_EQ(ask(kSend, anna, slot(1)), SendReport::lost);
  tasks().look_up(kSend, OfficeChannel::fhir);
  EXPECT_EQ(report(1), SendReport::arrived);
  EXPECT_EQ(tasks_of(anna).size(), 1U);
}

TEST_F(OfficePeer, what_never_came_has_failed) {
  const std::string anna = patient();
  faults("POST Task", {{"cut", true}});
  EXPECT_EQ(ask(kSend, anna, slot(1)), SendReport::lost);
  tasks().look_up(kSend, OfficeChannel::fhir);
  EXPECT_EQ(report(1), SendReport::failed);
  EXPECT_EQ(tasks_of(anna).size(), 0U);
}

TEST_F(OfficePeer, other_times_and_a_reason) {
  const std::string anna = patient();
  ask(kSend, anna, slot(1));
  const std::string other = slot(4);
  const Json output = {{"type", {{"text", "other time"}}},
                       {"valueReference", {{"reference", "Slot/" + other}}}};
  write(anna, {{"status", "on-hold"}, {"output", Json::array({output})}});
  EXPECT_EQ(said(0).kind, AnswerKind::counter_offer);
  ASSERT_EQ(said(0).times.size(), 1U);
  EXPECT_EQ(said(0).times[0].slot, other);
  EXPECT_EQ(said(0).times[0].start, day_ + 2h);
  write(anna, {{"status", "rejected"},
               {"output", Json::array()},
               {"statusReason", {{"text", "Out of network"}}}});
  EXPECT_EQ(said(1).kind, AnswerKind::refused);
  EXPECT_EQ(said(1).refusal, office::Refusal::out_of_network);
}

TEST_F(OfficePeer, what_is_withdrawn_is_cancelled_over_a_change_in_between) {
  const std::string anna = patient();
  ask(kSend, anna, slot(1));
  faults("PUT Task", {{"status", 412}, {"body", "{}"}});
  tasks().withdraw(kSend.request, 1, OfficeChannel::fhir);
  EXPECT_TRUE(becomes(anna, "cancelled"));
  const Json task = tasks_of(anna).at(0)["resource"];
  EXPECT_EQ(task["statusReason"]["coding"][0]["code"], "withdrawn");
  EXPECT_EQ(task["for"]["reference"], "Patient/" + anna);
  EXPECT_TRUE(said_.empty());
}

}  // namespace
}  // namespace rb::prod
