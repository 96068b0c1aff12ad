#include "prod/adapters/telephony/wire/callbacks.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

constexpr AttemptId kAttempt{AssignmentId{12345}, 2};
const net::Fields kQuery = {{"attempt", "12345-2"}};

net::Fields form(const char* text) {
  return net::parse_form(text).value();
}

struct CallCase {
  const char* form;
  bool over;
  Outcome outcome = Outcome::unknown;
  Disposition disposition = Disposition::none;
  Millis talk{};
};

TEST(CallStatus, becomes_the_end_of_an_attempt_or_nothing) {
  const CallCase cases[] = {
      {"CallStatus=queued", false},
      {"CallStatus=initiated", false},
      {"CallStatus=ringing", false},
      {"CallStatus=in-progress&AnsweredBy=human", false},
      {"CallStatus=completed&AnsweredBy=human&CallDuration=42", true, Outcome::answered_human,
       Disposition::no_decision, 42s},
      {"CallStatus=completed&CallDuration=3", true, Outcome::answered_human,
       Disposition::no_decision, 3s},
      {"CallStatus=completed&AnsweredBy=unknown&CallDuration=9", true, Outcome::answered_human,
       Disposition::no_decision, 9s},
      {"CallStatus=completed&AnsweredBy=machine_start&CallDuration=4", true,
       Outcome::answered_machine, Disposition::none, 4s},
      {"CallStatus=completed&AnsweredBy=machine_end_beep&CallDuration=20", true,
       Outcome::answered_machine, Disposition::none, 20s},
      {"CallStatus=completed&AnsweredBy=fax", true, Outcome::answered_machine},
      {"CallStatus=completed&CallDuration=junk", true, Outcome::answered_human,
       Disposition::no_decision},
      {"CallStatus=completed&CallDuration=-5", true, Outcome::answered_human,
       Disposition::no_decision},
      {"CallStatus=completed&CallDuration=2000000000", true, Outcome::answered_human,
       Disposition::no_decision, kDay},
      {"CallStatus=busy", true, Outcome::busy},
      {"CallStatus=no-answer", true, Outcome::no_answer},
      {"CallStatus=canceled", true, Outcome::no_answer},
      {"CallStatus=failed", true, Outcome::failed},
      {"CallStatus=failed&SipResponseCode=503", true, Outcome::failed},
      {"CallStatus=failed&SipResponseCode=404", true, Outcome::bad_number},
      {"CallStatus=failed&SipResponseCode=484", true, Outcome::bad_number},
  };
  for (const CallCase& c : cases) {
    SCOPED_TRACE(c.form);
    const auto report =
        read_call_status(kQuery, form((std::string("CallSid=CA1&") + c.form).c_str()));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->attempt, kAttempt);
    EXPECT_EQ(report->sid, "CA1");
    ASSERT_EQ(report->finished.has_value(), c.over);
    if (!c.over) continue;
    EXPECT_EQ(report->finished->attempt, kAttempt);
    EXPECT_EQ(report->finished->outcome, c.outcome);
    EXPECT_EQ(report->finished->disposition, c.disposition);
    EXPECT_EQ(report->finished->talk, c.talk);
    EXPECT_FALSE(report->finished->left_voicemail);
  }
}

struct TextCase {
  const char* form;
  bool over;
  Verdict verdict{};
};

TEST(TextStatus, becomes_the_end_of_an_attempt_or_nothing) {
  const Verdict delivered{Outcome::delivered, Disposition::none, Trouble::none};
  const TextCase cases[] = {
      {"MessageStatus=accepted", false},
      {"MessageStatus=queued", false},
      {"MessageStatus=sending", false},
      {"MessageStatus=sent", false},
      {"MessageStatus=delivered", true, delivered},
      {"MessageStatus=read", true, delivered},
      {"MessageStatus=delivered&ErrorCode=30007", true, delivered},
      {"MessageStatus=undelivered", true, {Outcome::failed, {}, {}}},
      {"MessageStatus=undelivered&ErrorCode=30003", true, {Outcome::failed, {}, {}}},
      {"MessageStatus=undelivered&ErrorCode=30005", true, {Outcome::bad_number, {}, {}}},
      {"MessageStatus=undelivered&ErrorCode=30006", true, {Outcome::bad_number, {}, {}}},
      {"MessageStatus=undelivered&ErrorCode=30007", true, {Outcome::failed, {}, Trouble::content}},
      {"MessageStatus=failed&ErrorCode=30001", true, {Outcome::failed, {}, Trouble::rate}},
      {"MessageStatus=failed&ErrorCode=30036", true, {Outcome::failed, {}, {}}},
      {"MessageStatus=failed&ErrorCode=21610",
       true,
       {Outcome::rejected, Disposition::opted_out, {}}},
      {"MessageStatus=failed&ErrorCode=30034", true, {Outcome::failed, {}, Trouble::account}},
      {"MessageStatus=canceled", true, {Outcome::failed, {}, {}}},
  };
  for (const TextCase& c : cases) {
    SCOPED_TRACE(c.form);
    const auto report =
        read_text_status(kQuery, form((std::string("MessageSid=SM1&") + c.form).c_str()));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->sid, "SM1");
    ASSERT_EQ(report->finished.has_value(), c.over);
    EXPECT_EQ(report->trouble, c.verdict.trouble);
    if (!c.over) continue;
    EXPECT_EQ(report->finished->attempt, kAttempt);
    EXPECT_EQ(report->finished->outcome, c.verdict.outcome);
    EXPECT_EQ(report->finished->disposition, c.verdict.disposition);
  }
}

TEST(Status, that_names_no_attempt_is_not_found) {
  const net::Fields call = form("CallSid=CA1&CallStatus=completed");
  for (const net::Fields& query :
       {net::Fields{}, net::Fields{{"attempt", "x"}}, net::Fields{{"attempt", "1-0"}}}) {
    const auto report = read_call_status(query, call);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::not_found);
  }
}

TEST(Status, that_is_none_is_invalid) {
  for (const char* text : {"", "CallSid=CA1", "CallStatus=completed", "CallSid=CA1&CallStatus=gone",
                           "CallSid=C%2FA&CallStatus=completed", "CallSid=&CallStatus=completed"}) {
    const auto report = read_call_status(kQuery, form(text));
    ASSERT_FALSE(report) << text;
    EXPECT_EQ(report.error().code, ErrorCode::invalid_input);
  }
  EXPECT_FALSE(read_text_status(kQuery, form("MessageSid=SM1&MessageStatus=lost")));
}

TEST(Inbound, texts_and_calls_are_read) {
  const auto text = read_inbound_text(
      form("MessageSid=SM1&From=%2B15555550100&To=%2B15555550199&Body=No+m%C3%A1s"));
  ASSERT_TRUE(text);
  EXPECT_EQ(text->from, "+15555550100");
  EXPECT_EQ(text->to, "+15555550199");
  EXPECT_EQ(text->body, "No más");
  EXPECT_TRUE(read_inbound_text(form("MessageSid=SM1&From=%2B15555550100&Body=")));
  EXPECT_FALSE(read_inbound_text(form("MessageSid=SM1&From=anonymous&Body=x")));
  EXPECT_FALSE(read_inbound_text(form("MessageSid=SM1&From=%2B15555550100")));

  const auto call = read_inbound_call(form("CallSid=CA1&From=%2B15555550100&To=%2B15555550199"));
  ASSERT_TRUE(call);
  EXPECT_EQ(call->from, "+15555550100");
  EXPECT_EQ(read_inbound_call(form("CallSid=CA1&From=anonymous"))->from, "");
  EXPECT_FALSE(read_inbound_call(form("From=%2B15555550100")));
}

TEST(Codes, say_what_a_refusal_means) {
  const Verdict bad{Outcome::bad_number, Disposition::none, Trouble::none};
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 400, 21211), bad);
  EXPECT_EQ(verdict_of_refusal(Channel::text, 400, 21211), bad);
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 400, 21217), bad);
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 400, 13224), bad);
  EXPECT_EQ(verdict_of_refusal(Channel::text, 400, 21614), bad);
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 400, 21614), Verdict{}) << "says nothing of calls";
  EXPECT_EQ(verdict_of_refusal(Channel::text, 400, 21610).disposition, Disposition::opted_out);
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 429, 0).trouble, Trouble::rate);
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 429, 20429).trouble, Trouble::rate);
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 401, 20003).trouble, Trouble::account);
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 401, 0).trouble, Trouble::account);
  EXPECT_EQ(verdict_of_refusal(Channel::voice, 400, 99999), Verdict{});
}

}  // namespace
}  // namespace rb::prod
