#include "prod/adapters/agents/by_channel.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace rb::prod {
namespace {

constexpr AttemptId kCall{AssignmentId{1}, 1};
constexpr AttemptId kText{AssignmentId{1}, 2};

CallOrder a_call() {
  CallOrder order;
  order.attempt = kCall;
  return order;
}
TextOrder a_text() {
  TextOrder order;
  order.attempt = kText;
  return order;
}

class Recorder final : public Telephony {
 public:
  void place(const CallOrder&) override { heard.emplace_back("place"); }
  void send(const TextOrder&) override { heard.emplace_back("send"); }
  void call_off(AttemptId, const std::string&) override { heard.emplace_back("call_off"); }
  void look_up(AttemptId, Channel, const std::string&, Instant) override {
    heard.emplace_back("look_up");
  }
  std::vector<std::string> heard;
};

using Heard = std::vector<std::string>;

TEST(telephony_by_channel, gives_calls_to_one_and_texts_to_the_other) {
  Recorder calls;
  Recorder texts;
  TelephonyByChannel both(calls, &texts, [](const Command&) { FAIL(); });
  both.place(a_call());
  both.send(a_text());
  both.call_off(kCall, "");
  both.call_off(kText, "");
  both.look_up(kCall, Channel::voice, "", {});
  both.look_up(kText, Channel::text, "", {});
  EXPECT_EQ(calls.heard, (Heard{"place", "call_off", "look_up"}));
  EXPECT_EQ(texts.heard, (Heard{"send", "call_off", "look_up"}));
}

TEST(telephony_by_channel, what_it_has_not_sent_is_a_call) {
  Recorder calls;
  Recorder texts;
  TelephonyByChannel both(calls, &texts, {});
  both.call_off(kText, "");
  EXPECT_EQ(calls.heard, Heard{"call_off"});
  EXPECT_TRUE(texts.heard.empty());
}

TEST(telephony_by_channel, refuses_texts_where_nobody_takes_them) {
  Recorder calls;
  std::vector<Command> told;
  TelephonyByChannel both(calls, nullptr, [&](const Command& command) { told.push_back(command); });
  both.send(a_text());
  both.look_up(kText, Channel::text, "", {});
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(std::get<command::AttemptRefused>(told[0]).attempt, kText);
  EXPECT_TRUE(calls.heard.empty());
}

}  // namespace
}  // namespace rb::prod
