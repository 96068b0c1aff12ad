// A daemon that talks with its one patient, but for the carrier's HTTP.
#pragma once

#include <gtest/gtest.h>

#include <future>

#include "edge/files/text_file.hpp"
#include "prod/conversations/conversations.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/prod/booking_policies.hpp"

namespace rb::test {

using nlohmann::json;

inline constexpr const char* kNumber = "+12125550101";
inline constexpr const char* kTextFirst =
    "  - {step: heads_up, channel: text, template: hello, link: self_service}\n"
    "  - {step: call, channel: voice, flow: flu-booking, after: {heads_up: 24h}}\n";
inline constexpr const char* kCallFirst = "  - {step: call, channel: voice, flow: flu-booking}\n";

class Talks : public testing::Test {
 protected:
  // With the flow of a scenario.
  explicit Talks(std::string flow = "flu-booking") : flow_(std::move(flow)), bed_(10) {
    const std::string file = std::string(RB_SOURCE_DIR) + "/scenarios/flows/" + flow_ + ".yaml";
    EXPECT_TRUE(flows_.add(edge::read_text(file).value(), file, *us_rules()).empty());
    for (int i = 0; i < 4; ++i) {
      bed_.bookings.open({.slot = "s" + std::to_string(i),
                          .practitioner = "Practitioner/ada",
                          .service_type = {},
                          .start = monday_ + kDay + 3h + i * 1h,
                          .who = "Dr. Ada Okafor",
                          .place = "Main Street Clinic"});
    }
    open();
  }
  ~Talks() override { close(); }

  void open() {
    timer_ = std::make_unique<prod::Timer>(bed_.clock());
    auto opened = prod::Conversations::open(
        {.tenant = bed_.tenant(), .clock = bed_.clock(), .timer = *timer_, .flows = flows_});
    ASSERT_TRUE(opened.has_value());
    talks_ = *std::move(opened);
  }
  void close() {
    if (timer_ != nullptr) timer_->stop();
    bed_.on_tenant([&](prod::Work&) { talks_.reset(); });
  }
  void restart() {
    close();
    bed_.restart();
    open();
  }

  // The campaign of a policy that books, and its one patient.
  void begin(const std::string& cadence, const std::string& language = "en",
             bool insurance = false) {
    store_carriers(bed_);
    const std::string details =
        std::string("details: {birth_date: true, insurance: ") + (insurance ? "true}" : "false}");
    begin_with(booking_policy("visit", "recall", cadence, details), language);
  }
  // `policy`: one of the name `visit`.
  void begin_with(const std::string& policy, const std::string& language = "en") {
    const auto stored = bed_.post("/v1/policies", {{"text", policy}});
    ASSERT_EQ(stored.status, 201) << stored.body;
    const auto started = bed_.post("/v1/campaigns", {{"policy", "visit"}});
    ASSERT_EQ(started.status, 201) << started.body;
    json person = ServiceBed::person("P1", kNumber);
    person["first_name"] = "Maria";
    person["birth_date"] = "1961-03-14";
    person["language"] = language;
    ASSERT_EQ(bed_.enrol(started.body.value("id", 0U), {person}).body["enrolled"], 1);
  }

  // What is said to a text, or "-" where nobody here answers it. `sid`: the carrier's name for it.
  std::string write(const std::string& body, const std::string& sid = {}) {
    auto said = std::make_shared<std::promise<std::string>>();
    auto future = said->get_future();
    const std::string name = sid.empty() ? "SM" + std::to_string(++texts_) : sid;
    bed_.tenant().post([this, said, body, name](prod::Work& work) {
      prod::Conversations::Then then = [said](prod::Work&, const prod::Said& what) {
        said->set_value(what.text);
      };
      if (!talks_->hear_text(work, {kNumber, body, name}, then)) said->set_value("-");
    });
    return future.get();
  }
  // The same on the phone, in answer to the question that was asked last; the first time somebody
  // picks up.
  prod::Said call(AttemptId attempt, const std::optional<std::string>& words) {
    const prod::Said said = ask(attempt, words, question_).get();
    question_ = said.question;
    return said;
  }
  std::future<prod::Said> ask(AttemptId attempt, const std::optional<std::string>& words,
                              int question) {
    auto said = std::make_shared<std::promise<prod::Said>>();
    auto future = said->get_future();
    bed_.tenant().post([this, said, attempt, words, question](prod::Work& work) {
      prod::Conversations::Then then = [said](prod::Work&, const prod::Said& what) {
        said->set_value(what);
      };
      if (!words) return talks_->begin_call(work, attempt, flow_, std::move(then));
      if (!talks_->hear_call(work, attempt, question, *words, then)) said->set_value({});
    });
    return future;
  }
  AttemptId ring() {
    EXPECT_TRUE(bed_.until([&] { return !bed_.carrier.calls().empty(); }));
    const AttemptId attempt = bed_.carrier.calls().front().attempt;
    bed_.tenant().deliver(command::AttemptTaken{attempt});
    return attempt;
  }
  // Somebody picks up, is the patient, and wants a time.
  AttemptId ring_and_prove() {
    const AttemptId attempt = ring();
    call(attempt, {});
    call(attempt, "yes");
    EXPECT_EQ(call(attempt, "March 14 1961").asked, Asked::yes_no);
    return attempt;
  }
  // The text has come, they are the patient, and want a time.
  void write_and_prove() {
    EXPECT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
    write("YES");
    write("3/14/1961");
    write("yes");
  }
  std::vector<json> tasks() { return bed_.get("/v1/tasks").body["tasks"]; }
  json booking() { return bed_.get("/v1/bookings/0").body; }

  const Instant monday_ = instant_from_ms(1'791'216'000'000);
  const std::string flow_;
  ServiceBed bed_;
  prod::FlowBook flows_;
  std::unique_ptr<prod::Timer> timer_;
  std::unique_ptr<prod::Conversations> talks_;
  int question_ = 0;
  int texts_ = 0;
};

}  // namespace rb::test
