#include "prod/adapters/telephony/wire/callback_urls.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

net::Fields query_of(const std::string& url) {
  return net::parse_target(url.substr(url.find("/telephony"))).value().query;
}

TEST(CallbackUrls, name_an_attempt_in_one_way_only) {
  const AttemptId attempt{AssignmentId{12345}, 2};
  EXPECT_EQ(format_attempt(attempt), "12345-2");
  EXPECT_EQ(parse_attempt("12345-2"), attempt);
  EXPECT_EQ(parse_attempt("0-1"), (AttemptId{AssignmentId{0}, 1}));
  EXPECT_EQ(parse_attempt("4294967294-65535"), (AttemptId{AssignmentId{4294967294}, 65535}));
  for (const char* wrong : {"",
                            "-",
                            "1",
                            "1-",
                            "-1",
                            "1-0",
                            "01-1",
                            "1-01",
                            "+1-1",
                            "1-+1",
                            " 1-1",
                            "1-1 ",
                            "1-65536",
                            "4294967295-1",
                            "4294967296-1",
                            "99999999999999999999-1",
                            "1--1",
                            "a-1",
                            "1-1-1",
                            "0x1-1"}) {
    const auto parsed = parse_attempt(wrong);
    ASSERT_FALSE(parsed) << wrong;
    EXPECT_EQ(parsed.error().code, ErrorCode::not_found);
  }
}

TEST(CallbackUrls, come_back_as_they_went) {
  const CallbackUrls urls("https://ringback.example", "north-clinic");
  const AttemptId attempt{AssignmentId{7}, 1};
  EXPECT_EQ(urls.call_status(attempt),
            "https://ringback.example/telephony/north-clinic/call-status?attempt=7-1");
  EXPECT_EQ(urls.text_status(attempt),
            "https://ringback.example/telephony/north-clinic/text-status?attempt=7-1");
  const Instant answered{1'700'000'000s};
  for (const VoicePlace& place :
       {VoicePlace{}, VoicePlace{VoiceStep::menu, 0, answered},
        VoicePlace{VoiceStep::menu, 2, answered}, VoicePlace{VoiceStep::voicemail, 0, {}}}) {
    const net::Fields query = query_of(urls.voice(attempt, place));
    EXPECT_EQ(attempt_of(query), attempt);
    EXPECT_EQ(place_of(query), place);
  }
}

TEST(CallbackUrls, refuse_steps_that_they_do_not_write) {
  for (const char* text :
       {"step=", "step=answered", "step=menu", "step=menu&tries=1", "step=menu&tries=256&since=1",
        "step=menu&tries=1&since=-1", "step=menu&tries=1&since=99999999999999"}) {
    EXPECT_FALSE(place_of(net::parse_form(text).value())) << text;
  }
  EXPECT_FALSE(attempt_of({}));
}

}  // namespace
}  // namespace rb::prod
