#include "prod/adapters/telephony/twilio_telephony.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

#include "edge/net/crypto.hpp"
#include "tests/support/prod/fake_alerts.hpp"
#include "tests/support/prod/heard_commands.hpp"
#include "tests/unit/prod/adapters/telephony/fake_carrier.hpp"

namespace rb::prod {
namespace {

constexpr AttemptId kAttempt{AssignmentId{12345}, 2};
constexpr const char* kTo = "+15555550100";
constexpr std::int64_t kScale = 60;
const Instant kOrigin = Instant{1'700'000'000s};

class TwilioTelephonyTest : public testing::Test, protected HeardCommands {
 protected:
  TwilioTelephonyTest() {
    token_file_ =
        std::filesystem::temp_directory_path() / ("rb-token-" + net::hex(net::random_bytes(8)));
    write_token("secret\n");
    start();
  }
  ~TwilioTelephonyTest() override {
    telephony_.reset();
    client_.reset();
    std::filesystem::remove(token_file_);
  }

  void write_token(const std::string& text) const {
    std::ofstream(token_file_, std::ios::binary) << text;
  }

  TwilioConfig config() const {
    TwilioConfig config;
    config.tenant = "north";
    config.public_url = "https://ringback.example";
    config.base_url = carrier_.url();
    config.account_sid = "AC1";
    config.token_file = token_file_;
    config.from_verified = "+15555550001";
    config.from_identified = "+15555550002";
    config.from_text = "+15555550003";
    config.times.our_queue = 60s;  // a second of the machine's
    config.answer_within = 1s;
    config.list_lag = 10s;
    return config;
  }

  // As after the daemon came up again: nothing of what was under way is known.
  void start() {
    telephony_.reset();
    telephony_ = TwilioTelephony::start(
                     config(), {.clock = clock_,
                                .timer = timer_,
                                .client = *client_,
                                .deliver = [this](const Command& command) { hear(command); },
                                .alerts = &alerts_})
                     .value();
  }

  CallOrder call(AttemptId attempt = kAttempt) const {
    return {.attempt = attempt,
            .campaign = CampaignId{1},
            .to = kTo,
            .caller_id = CallerId::verified,
            .flow = "flu-booking",
            .voicemail = "",
            .language = "en",
            .latest_end = clock_.now() + 10min};
  }

  SystemClock clock_{kScale, kOrigin};
  FakeAlerts alerts_;
  std::atomic<int> asked_{0};  // outlives the carrier, which may still be asked when a test is over
  FakeCarrier carrier_;
  Timer timer_{clock_};
  std::unique_ptr<net::Client> client_ = net::Client::start({}).value();
  std::filesystem::path token_file_;
  std::unique_ptr<TwilioTelephony> telephony_;
};

std::string field(const net::Request& request, const char* name) {
  const auto form = net::parse_form(request.body).value();
  const std::string* value = net::find_field(form, name);
  return value == nullptr ? "(none)" : *value;
}

TEST_F(TwilioTelephonyTest, places_a_call_with_one_request) {
  telephony_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  const auto requests = carrier_.requests("POST");
  ASSERT_EQ(requests.size(), 1U);
  const net::Request& request = requests[0];
  EXPECT_EQ(request.path, "/2010-04-01/Accounts/AC1/Calls.json");
  EXPECT_EQ(request.headers.get("Authorization"), "Basic " + net::base64("AC1:secret"));
  EXPECT_EQ(field(request, "To"), kTo);
  EXPECT_EQ(field(request, "From"), "+15555550001");
  EXPECT_EQ(field(request, "Url"),
            "https://ringback.example/telephony/north/voice?attempt=12345-2");
  EXPECT_EQ(field(request, "StatusCallback"),
            "https://ringback.example/telephony/north/call-status?attempt=12345-2");
  EXPECT_EQ(field(request, "StatusCallbackEvent"), "completed");
  EXPECT_EQ(field(request, "MachineDetection"), "Enable");
  EXPECT_EQ(field(request, "Timeout"), "20");
  // Ten minutes less ring, buffer and both queues.
  EXPECT_NEAR(std::stoi(field(request, "TimeLimit")), 600 - 20 - 5 - 5 - 60, 2);
}

TEST_F(TwilioTelephonyTest, waits_for_the_end_of_a_machines_greeting_only_to_leave_a_message) {
  CallOrder order = call();
  order.voicemail = "callback-please";
  order.caller_id = CallerId::unidentified;
  telephony_->place(order);
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  const auto requests = carrier_.requests("POST");
  EXPECT_EQ(field(requests[0], "MachineDetection"), "DetectMessageEnd");
  EXPECT_EQ(field(requests[0], "From"), "+15555550001") << "the first that there is";
}

TEST_F(TwilioTelephonyTest, sends_a_text_that_is_valid_as_long_as_the_order) {
  carrier_.on_post(FakeCarrier::answer(201, R"({"sid": "SM1", "status": "queued"})"));
  telephony_->send({.attempt = kAttempt,
                    .campaign = CampaignId{1},
                    .to = kTo,
                    .body = "Your clinic: ñ & more",
                    .latest_end = clock_.now() + 15min});
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  const auto requests = carrier_.requests("POST");
  ASSERT_EQ(requests.size(), 1U);
  EXPECT_EQ(requests[0].path, "/2010-04-01/Accounts/AC1/Messages.json");
  EXPECT_EQ(field(requests[0], "From"), "+15555550003");
  EXPECT_EQ(field(requests[0], "Body"), "Your clinic: ñ & more");
  EXPECT_EQ(field(requests[0], "StatusCallback"),
            "https://ringback.example/telephony/north/text-status?attempt=12345-2");
  EXPECT_NEAR(std::stoi(field(requests[0], "ValidityPeriod")), 900 - 60, 2);
}

TEST_F(TwilioTelephonyTest, does_not_place_what_could_end_too_late) {
  CallOrder order = call();
  order.latest_end = clock_.now() + 45s;
  telephony_->place(order);
  const auto refused = wait_for_one<command::AttemptRefused>();
  ASSERT_TRUE(refused);
  EXPECT_EQ(refused->outcome, Outcome::failed);
  EXPECT_TRUE(carrier_.requests("POST").empty());
}

TEST_F(TwilioTelephonyTest, an_attempt_is_one_request_however_often_it_is_ordered) {
  telephony_->place(call());
  telephony_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  telephony_->place(call());
  telephony_->place(call({AssignmentId{12345}, 3}));
  EXPECT_EQ(wait_for_commands(2).size(), 2U);
  EXPECT_EQ(carrier_.requests("POST").size(), 2U);
}

struct Answered {
  const char* what;
  int status;
  const char* body;
  Command command;
};

TEST_F(TwilioTelephonyTest, tells_what_the_answer_says_and_no_more) {
  const Answered cases[] = {
      {"bad number", 400, R"({"code": 21211})",
       command::AttemptRefused{kAttempt, Outcome::bad_number}},
      {"any other refusal", 404, "no", command::AttemptRefused{kAttempt, Outcome::failed}},
      {"too many", 429, R"({"code": 20429})", command::AttemptRefused{kAttempt, Outcome::failed}},
      {"not read whole", 408, "", command::AttemptLost{kAttempt}},
      {"failed inside", 500, "", command::AttemptLost{kAttempt}},
      {"overloaded", 503, "", command::AttemptLost{kAttempt}},
      {"moved", 302, "", command::AttemptLost{kAttempt}},
      {"somebody else's yes", 200, "<html>hello</html>", command::AttemptLost{kAttempt}},
  };
  std::uint16_t ordinal = 1;
  for (const Answered& c : cases) {
    SCOPED_TRACE(c.what);
    carrier_.on_post(FakeCarrier::answer(c.status, c.body));
    const AttemptId attempt{AssignmentId{1}, ordinal++};
    telephony_->place(call(attempt));
    const auto commands = wait_for_commands(1);
    ASSERT_EQ(commands.size(), 1U);
    ASSERT_EQ(commands[0].index(), c.command.index());
    if (const auto* refused = std::get_if<command::AttemptRefused>(&commands[0])) {
      EXPECT_EQ(refused->attempt, attempt);
      EXPECT_EQ(refused->outcome, std::get<command::AttemptRefused>(c.command).outcome);
    }
    forget_commands();
  }
  EXPECT_EQ(carrier_.requests("POST").size(), std::size(cases)) << "nothing is asked twice";
}

TEST_F(TwilioTelephonyTest, who_said_stop_to_the_carrier_has_opted_out) {
  carrier_.on_post(FakeCarrier::answer(400, R"({"code": 21610})"));
  telephony_->send({.attempt = kAttempt,
                    .campaign = CampaignId{1},
                    .to = kTo,
                    .body = "x",
                    .latest_end = clock_.now() + 15min});
  const auto finished = wait_for_one<command::AttemptFinished>();
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->outcome, Outcome::rejected);
  EXPECT_EQ(finished->disposition, Disposition::opted_out);
}

TEST_F(TwilioTelephonyTest, a_connection_that_breaks_leaves_the_attempt_unknown) {
  carrier_.on_post(carrier_.hold());
  telephony_->place(call());
  const auto held = carrier_.take_held();
  ASSERT_EQ(held.size(), 1U);
  carrier_.stop();
  EXPECT_TRUE(wait_for_one<command::AttemptLost>());

  forget_commands();
  telephony_->place(call({AssignmentId{1}, 1}));
  const auto refused = wait_for_one<command::AttemptRefused>();
  ASSERT_TRUE(refused) << "nobody there: certainly not placed";
  EXPECT_EQ(refused->outcome, Outcome::failed);
}

TEST_F(TwilioTelephonyTest, an_answer_that_does_not_come_leaves_the_attempt_unknown) {
  carrier_.on_post(carrier_.hold());
  telephony_->place(call());
  EXPECT_TRUE(wait_for_one<command::AttemptLost>());
  EXPECT_EQ(carrier_.requests("POST").size(), 1U);
}

TEST_F(TwilioTelephonyTest, looks_up_until_a_call_has_ended) {
  start();  // it knows of nothing
  const Instant since = clock_.now();
  int asked = 0;
  carrier_.on_get([&](const net::Request& request, net::Reply reply) {
    const bool list = request.path.ends_with("/Calls.json");
    ++asked;
    std::string body;
    if (list) {
      // An old call, one that came in, one of somebody else: none of them is the attempt.
      body = FakeCarrier::calls(
          {FakeCarrier::record("CA5", "in-progress", since + 1s),
           FakeCarrier::record("CA4", "completed", since - 5min),
           R"({"sid": "CA3", "status": "busy", "from": "+15555550100", "direction": "inbound", "date_created": ")" +
               FakeCarrier::date(since + 2s) + "\"}",
           R"({"sid": "CA2", "status": "busy", "from": "+15555559999", "direction": "outbound-api", "date_created": ")" +
               FakeCarrier::date(since + 2s) + "\"}"});
    } else {
      body = FakeCarrier::record("CA5", asked < 4 ? "in-progress" : "completed", since + 1s,
                                 R"(, "answered_by": "human", "duration": "17")");
    }
    reply.send(net::response(200, "application/json", body));
  });
  telephony_->look_up(kAttempt, Channel::voice, kTo, since);
  const auto finished = wait_for_one<command::AttemptFinished>();
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->attempt, kAttempt);
  EXPECT_EQ(finished->outcome, Outcome::answered_human);
  EXPECT_EQ(finished->disposition, Disposition::no_decision);
  EXPECT_EQ(finished->talk, Millis{17s});
  const auto lists = carrier_.requests("GET", "/Calls.json");
  ASSERT_EQ(lists.size(), 1U) << "from then on it is asked for by name";
  EXPECT_EQ(*net::find_field(lists[0].query, "To"), kTo);
  EXPECT_GE(carrier_.requests("GET", "/Calls/CA5.json").size(), 2U);
  EXPECT_TRUE(carrier_.requests("POST").empty());
  EXPECT_EQ(telephony_->known(), 0U);
}

TEST_F(TwilioTelephonyTest, what_stands_in_no_list_failed_but_only_once_it_would_stand_there) {
  const Instant since = clock_.now();
  telephony_->look_up(kAttempt, Channel::voice, kTo, since);
  const auto finished = wait_for_one<command::AttemptFinished>();
  const Instant told = clock_.now();
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->outcome, Outcome::failed);
  EXPECT_GE(told, since + 60s + 1s * kScale + 10s) << "queue, time for the answer, lag of the list";
  EXPECT_GE(carrier_.requests("GET").size(), 3U);
}

TEST_F(TwilioTelephonyTest, a_list_that_cannot_be_had_proves_nothing) {
  carrier_.on_get([&](const net::Request&, net::Reply reply) {
    static const std::array<std::pair<int, const char*>, 4> answers = {
        {{500, ""}, {429, ""}, {200, "{"}, {200, R"({"calls": [], "next_page_uri": "/evil"})"}}};
    const auto& [status, body] = answers[static_cast<std::size_t>(asked_++) % answers.size()];
    reply.send(net::response(status, "application/json", body));
  });
  telephony_->look_up(kAttempt, Channel::voice, kTo, clock_.now() - 1h);
  ASSERT_TRUE(carrier_.wait_for("GET", 5));
  EXPECT_TRUE(wait_for_commands(1, 50ms).empty());
  EXPECT_TRUE(carrier_.requests("GET", "/evil").empty()) << "our credentials go to no other place";
}

TEST_F(TwilioTelephonyTest, reads_every_page_of_a_list) {
  const Instant since = clock_.now();
  carrier_.on_get([&](const net::Request& request, net::Reply reply) {
    std::string body = FakeCarrier::calls({FakeCarrier::record("CA7", "no-answer", since + 1s)});
    if (net::find_field(request.query, "Page") == nullptr) {
      body = R"({"calls": [], "next_page_uri": "/2010-04-01/Accounts/AC1/Calls.json?Page=1"})";
    }
    reply.send(net::response(200, "application/json", body));
  });
  telephony_->look_up(kAttempt, Channel::voice, kTo, since);
  const auto finished = wait_for_one<command::AttemptFinished>();
  ASSERT_TRUE(finished);
  EXPECT_EQ(finished->outcome, Outcome::no_answer);
}

TEST_F(TwilioTelephonyTest, a_callback_ends_a_look_up) {
  const Instant since = clock_.now();
  carrier_.on_get(FakeCarrier::answer(
      200, FakeCarrier::calls({FakeCarrier::record("CA1", "ringing", since + 1s)})));
  telephony_->look_up(kAttempt, Channel::voice, kTo, since);
  ASSERT_TRUE(carrier_.wait_for("GET", 1));
  telephony_->heard({.attempt = kAttempt,
                     .sid = "CA1",
                     .finished = command::AttemptFinished{.attempt = kAttempt},
                     .trouble = Trouble::none});
  const std::size_t asked = carrier_.requests("GET").size();
  std::this_thread::sleep_for(300ms);
  EXPECT_LE(carrier_.requests("GET").size(), asked + 1);
  EXPECT_TRUE(wait_for_commands(1, 1ms).empty()) << "the callback's end is the caller's to tell";
}

TEST_F(TwilioTelephonyTest, hangs_up_a_call_that_it_placed) {
  telephony_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  telephony_->call_off(kAttempt, kTo);
  ASSERT_TRUE(carrier_.wait_for("POST", 1, "/Calls/CA1.json"));
  EXPECT_EQ(field(carrier_.requests("POST", "/Calls/CA1.json")[0], "Status"), "completed");
}

TEST_F(TwilioTelephonyTest, hangs_up_a_call_whose_request_was_under_way) {
  carrier_.on_post([&](const net::Request& request, net::Reply reply) {
    const bool new_call = request.path.ends_with("/Calls.json");
    (new_call ? carrier_.hold() : FakeCarrier::answer(200, "{}"))(request, std::move(reply));
  });
  carrier_.on_get(FakeCarrier::answer(
      200, FakeCarrier::calls({FakeCarrier::record("CA9", "ringing", clock_.now())})));
  telephony_->place(call());
  const auto held = carrier_.take_held();
  ASSERT_EQ(held.size(), 1U);
  telephony_->call_off(kAttempt, kTo);
  EXPECT_TRUE(carrier_.wait_for("POST", 1, "/Calls/CA9.json"));
  EXPECT_EQ(carrier_.requests("POST", "/Calls.json").size(), 1U);
}

TEST_F(TwilioTelephonyTest, hangs_up_a_call_of_a_former_life_and_only_that) {
  const Instant now = clock_.now();
  carrier_.on_get(FakeCarrier::answer(
      200, FakeCarrier::calls({FakeCarrier::record("CA8", "in-progress", now - 1min),
                               FakeCarrier::record("CA7", "completed", now - 2min)})));
  telephony_->call_off(kAttempt, kTo);
  ASSERT_TRUE(carrier_.wait_for("POST", 1, "/Calls/CA8.json"));
  EXPECT_TRUE(carrier_.requests("POST", "/Calls/CA7.json").empty());
}

TEST_F(TwilioTelephonyTest, asks_again_to_hang_up_until_the_carrier_has_heard) {
  telephony_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  carrier_.on_post([&](const net::Request&, net::Reply reply) {
    reply.send(net::response(++asked_ < 3 ? 500 : 200, "application/json", "{}"));
  });
  telephony_->call_off(kAttempt, kTo);
  ASSERT_TRUE(carrier_.wait_for("POST", 3, "/Calls/CA1.json"));
  std::this_thread::sleep_for(200ms);
  EXPECT_EQ(carrier_.requests("POST", "/Calls/CA1.json").size(), 3U);
}

TEST_F(TwilioTelephonyTest, forgets_attempts_that_are_over) {
  telephony_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  EXPECT_EQ(telephony_->known(), 1U);
  telephony_->heard({.attempt = kAttempt, .sid = "CA1", .finished = {}, .trouble = {}});
  EXPECT_EQ(telephony_->known(), 1U);
  telephony_->heard({.attempt = kAttempt,
                     .sid = "CA1",
                     .finished = command::AttemptFinished{.attempt = kAttempt},
                     .trouble = {}});
  EXPECT_EQ(telephony_->known(), 0U);
}

TEST_F(TwilioTelephonyTest, tells_an_incident_once_and_that_it_has_passed_once) {
  carrier_.on_post(FakeCarrier::answer(401, R"({"code": 20003})"));
  telephony_->place(call({AssignmentId{1}, 1}));
  telephony_->place(call({AssignmentId{1}, 2}));
  ASSERT_EQ(wait_for_commands(2).size(), 2U);
  carrier_.on_post(FakeCarrier::answer(201, R"({"sid": "CA1"})"));
  telephony_->place(call({AssignmentId{1}, 3}));
  telephony_->place(call({AssignmentId{1}, 4}));
  ASSERT_EQ(wait_for_commands(4).size(), 4U);
  telephony_.reset();  // everything was said by then
  const std::vector<std::string> said = alerts_.said();
  EXPECT_EQ(std::count(said.begin(), said.end(), "fire ringback/north/telephony/account"), 1);
  EXPECT_LE(std::count(said.begin(), said.end(), "resolve ringback/north/telephony/account"), 1);
}

TEST_F(TwilioTelephonyTest, uses_a_token_that_was_changed_and_keeps_a_good_one) {
  write_token("rotated");
  ASSERT_TRUE(telephony_->reload());
  EXPECT_EQ(telephony_->token(), "rotated");
  telephony_->place(call());
  ASSERT_TRUE(wait_for_one<command::AttemptTaken>());
  EXPECT_EQ(carrier_.requests("POST")[0].headers.get("Authorization"),
            "Basic " + net::base64("AC1:rotated"));
  write_token("two\nlines");
  const auto reloaded = telephony_->reload();
  ASSERT_FALSE(reloaded);
  EXPECT_EQ(reloaded.error().message.find("lines"), std::string::npos) << "a secret";
  EXPECT_EQ(telephony_->token(), "rotated");
}

TEST_F(TwilioTelephonyTest, delivers_nothing_once_it_is_gone) {
  carrier_.on_post(carrier_.hold());
  telephony_->place(call());
  telephony_->look_up({AssignmentId{3}, 1}, Channel::voice, kTo, clock_.now());
  auto held = carrier_.take_held();
  ASSERT_EQ(held.size(), 1U);
  telephony_.reset();
  held[0].send(net::response(201, "application/json", R"({"sid": "CA1"})"));
  EXPECT_TRUE(wait_for_commands(1, 200ms).empty());
}

TEST_F(TwilioTelephonyTest, says_which_value_of_its_configuration_is_wrong) {
  const auto wrong = [&](auto change, const std::string& name) {
    TwilioConfig changed = config();
    change(changed);
    const auto started = TwilioTelephony::start(
        changed,
        {.clock = clock_, .timer = timer_, .client = *client_, .deliver = {}, .alerts = nullptr});
    ASSERT_FALSE(started);
    EXPECT_NE(started.error().message.find(name), std::string::npos) << started.error().message;
  };
  wrong([](TwilioConfig& c) { c.base_url = "ftp://x"; }, "base_url");
  wrong([](TwilioConfig& c) { c.public_url = "https://x/"; }, "public_url");
  wrong([](TwilioConfig& c) { c.tenant = "a/b"; }, "tenant");
  wrong([](TwilioConfig& c) { c.account_sid = ""; }, "account_sid");
  wrong([](TwilioConfig& c) { c.from_verified = "555"; }, "from_verified");
  wrong([](TwilioConfig& c) { c.messaging_service_sid = "MG1"; }, "messaging_service_sid");
  wrong([](TwilioConfig& c) { c.times.ring = 14s; }, "64.1200");
  wrong([](TwilioConfig& c) { c.token_file += "-none"; }, "no such file");
}

}  // namespace
}  // namespace rb::prod
