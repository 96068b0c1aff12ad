// What the carrier is answered when patients write and speak, over the signed webhooks.
#include "prod/http/webhooks.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <future>

#include "edge/files/text_file.hpp"
#include "edge/net/url.hpp"
#include "prod/adapters/telephony/wire/callback_urls.hpp"
#include "prod/adapters/telephony/wire/signature.hpp"
#include "tests/support/engine/fixture.hpp"
#include "tests/support/prod/booking_policies.hpp"
#include "tests/support/prod/service_bed.hpp"

namespace rb::test {
namespace {

using nlohmann::json;

constexpr const char* kNumber = "+12125550101";
constexpr const char* kOrigin = "https://north.example";
constexpr const char* kToken = "a-token-of-the-carrier";

constexpr const char* kCallFirst = "  - {step: call, channel: voice, flow: flu-booking}\n";

class Webhooks : public testing::Test {
 protected:
  Webhooks() {
    std::ofstream(bed_.path("token")) << kToken;
    const std::string source = RB_SOURCE_DIR;
    voice_ = prod::VoiceBook::read(
                 edge::read_text(source + "/scenarios/service/voice.yaml").value(), "voice.yaml")
                 .value();
    const std::string flow = source + "/scenarios/flows/flu-booking.yaml";
    EXPECT_TRUE(flows_.add(edge::read_text(flow).value(), flow, *us_rules()).empty());
    bed_.more_routes = [this](ServiceBed& at) { open(at); };
    bed_.restart();
  }
  ~Webhooks() override {
    timer_.stop();
    telephony_.reset();
    bed_.on_tenant([&](prod::Work&) { talks_.reset(); });
  }

  void open(ServiceBed& at) {
    talks_ = prod::Conversations::open(
                 {.tenant = at.tenant(), .clock = at.clock(), .timer = timer_, .flows = flows_})
                 .value();
    prod::TwilioConfig config;
    config.tenant = "north";
    config.public_url = kOrigin;
    config.base_url = "http://127.0.0.1:1";
    config.account_sid = "AC1";
    config.token_file = at.path("token");
    config.from_identified = config.from_text = "+12125550100";
    telephony_ = prod::TwilioTelephony::start(config, {.clock = at.clock(),
                                                       .timer = timer_,
                                                       .client = *client_,
                                                       .deliver = [](const Command&) {}})
                     .value();
    prod::CarrierDesk desk;
    desk.tenant = &at.tenant();
    desk.telephony = telephony_.get();
    desk.voice = &voice_;
    desk.conversations = talks_.get();
    desk.public_url = kOrigin;
    desk.caller_id = "+12125550100";
    prod::add_carrier_webhooks(at.api(), {{"north", desk}});
  }

  // As the carrier would: the document that it is answered.
  std::string tell(const std::string& url, const std::string& form) {
    net::Headers headers;
    headers.set("Content-Type", "application/x-www-form-urlencoded");
    headers.set("X-Twilio-Signature",
                prod::callback_signature(kToken, url, net::parse_form(form).value()));
    const auto answer = bed_.ask("POST", url.substr(std::string(kOrigin).size()), form, headers);
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.body.is_string() ? answer.body.get<std::string>() : answer.body.dump();
  }
  std::string write(const std::string& words, const std::string& sid = "1") {
    return tell(std::string(kOrigin) + "/telephony/north/inbound-text",
                "MessageSid=SM0000000000000000000000000000000" + sid +
                    "&From=%2B12125550101&To=%2B12125550100&Body=" + words);
  }
  // In answer to the question of this number, or to a menu.
  std::string speak(AttemptId attempt, const std::string& words, int question = 0) {
    const prod::CallbackUrls urls(kOrigin, "north");
    return tell(urls.voice(attempt, {prod::VoiceStep::menu, question, bed_.clock().now()}),
                "SpeechResult=" + words);
  }
  // Somebody is called.
  AttemptId ring(const std::string& policy) {
    EXPECT_EQ(bed_.post("/v1/policies", {{"text", policy}}).status, 201);
    const auto started = bed_.post("/v1/campaigns", {{"policy", "visit"}});
    EXPECT_EQ(started.status, 201) << started.body;
    json person = ServiceBed::person("P1", kNumber);
    person["birth_date"] = "1961-03-14";
    EXPECT_EQ(bed_.enrol(started.body.value("id", 0U), {person}).body["enrolled"], 1);
    if (!bed_.until([&] { return !bed_.carrier.calls().empty(); })) {
      ADD_FAILURE() << "nobody is called";
      return {AssignmentId{0}, 1};
    }
    return bed_.carrier.calls().front().attempt;
  }
  // Held in a flow, and lost with the process once somebody has picked up.
  AttemptId lose_a_call() {
    store_carriers(bed_);
    const AttemptId attempt = ring(booking_policy("visit", "recall", kCallFirst, kNoDetails));
    const prod::CallbackUrls urls(kOrigin, "north");
    EXPECT_NE(tell(urls.voice(attempt, {}), "AnsweredBy=human").find("<Gather"), std::string::npos);
    bed_.on_tenant([&](prod::Work&) { talks_.reset(); });
    bed_.restart();
    return attempt;
  }
  json concerns() { return bed_.get("/v1/concerns").body["concerns"]; }
  std::string state() { return bed_.get("/v1/assignments/0").body["next"]["state"]; }

  ServiceBed bed_{10};
  prod::Timer timer_{bed_.clock()};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  prod::VoiceBook voice_;
  prod::FlowBook flows_;
  std::unique_ptr<prod::TwilioTelephony> telephony_;
  std::unique_ptr<prod::Conversations> talks_;
};

constexpr const char* kNothing = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>";

TEST_F(Webhooks, a_text_of_danger_is_answered_and_any_other_is_not) {
  EXPECT_EQ(write("I+have+chest+pain"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Message>A person will contact "
            "you as soon as possible. In an emergency call 911 now.</Message></Response>");
  EXPECT_EQ(write("thanks", "2"), kNothing);
  EXPECT_EQ(write("STOP", "3"), kNothing);
  EXPECT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["words"], "I have chest pain");
}

TEST_F(Webhooks, danger_on_a_scripted_call_is_put_through_and_read) {
  const AttemptId attempt = ring(carrier_policy("visit", kCallFirst));
  const std::string said = speak(attempt, "I+have+chest+pain");
  EXPECT_NE(said.find("call 911 now"), std::string::npos) << said;
  EXPECT_NE(said.find("<Dial"), std::string::npos) << said;
  EXPECT_EQ(state(), "with_staff");
  ASSERT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["channel"], "call");
  EXPECT_EQ(concerns()[0]["number"], kNumber);
  EXPECT_EQ(concerns()[0]["attempt"], 1);
  EXPECT_EQ(concerns()[0]["patients"], json::array({"P1"}));
  // Once more, as carriers repeat themselves, after its end.
  EXPECT_NE(speak(attempt, "I+have+chest+pain").find("call 911 now"), std::string::npos);
  EXPECT_EQ(concerns().size(), 1U);
}

TEST_F(Webhooks, danger_by_text_while_they_are_called_is_handed_over_when_the_call_is_over) {
  const AttemptId attempt = ring(carrier_policy("visit", kCallFirst));
  bed_.tenant().deliver(command::AttemptTaken{attempt});
  EXPECT_NE(write("I+have+chest+pain").find("call 911 now"), std::string::npos);
  EXPECT_EQ(state(), "contacting");
  write("ok", "2");
  EXPECT_EQ(state(), "contacting") << "it answers that a person comes";
  EXPECT_EQ(bed_.post("/v1/concerns/0/close", {{"who", "ana"}, {"note", "called her"}}).status,
            200);
  bed_.tenant().deliver(command::AttemptFinished{attempt, Outcome::no_answer, Disposition::none});
  EXPECT_TRUE(bed_.until([&] { return state() == "with_staff"; })) << state();
  EXPECT_EQ(bed_.get("/v1/tasks").body["tasks"].size(), 1U);
}

TEST_F(Webhooks, a_stop_in_any_wording_ends_the_calls) {
  const AttemptId attempt = ring(carrier_policy("visit", kCallFirst));
  EXPECT_EQ(speak(attempt, "lose+my+number"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Hangup/></Response>");
  EXPECT_EQ(bed_.get("/v1/patients/P1").body["opted_out"], true);
  EXPECT_EQ(concerns(), json::array());
}

TEST_F(Webhooks, danger_in_a_call_that_was_lost_with_the_process_is_heard) {
  const AttemptId attempt = lose_a_call();
  const std::string said = speak(attempt, "I+have+chest+pain", 1);
  EXPECT_NE(said.find("call 911 now"), std::string::npos) << said;
  ASSERT_EQ(concerns().size(), 1U);
  EXPECT_EQ(concerns()[0]["words"], "I have chest pain");
  EXPECT_EQ(state(), "with_staff");
}

TEST_F(Webhooks, a_yes_in_a_call_that_was_lost_with_the_process_decides_nothing) {
  const AttemptId attempt = lose_a_call();
  EXPECT_NE(speak(attempt, "yes", 1).find("<Gather"), std::string::npos) << "it begins again";
  EXPECT_EQ(state(), "contacting") << "there is a script of the same name, and it is not asked";
}

TEST_F(Webhooks, a_stop_in_a_call_that_was_lost_with_the_process_is_taken) {
  const AttemptId attempt = lose_a_call();
  speak(attempt, "please+stop+calling+me", 1);
  EXPECT_EQ(bed_.get("/v1/patients/P1").body["opted_out"], true);
}

TEST_F(Webhooks, a_call_of_nobody_is_hung_up_on) {
  EXPECT_EQ(speak({AssignmentId{7}, 1}, "I+have+chest+pain"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Hangup/></Response>");
}

}  // namespace
}  // namespace rb::test
