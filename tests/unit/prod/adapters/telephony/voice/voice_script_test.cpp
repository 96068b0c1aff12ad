#include "prod/adapters/telephony/voice/voice_script.hpp"

#include <algorithm>

#include "tests/support/conversation/possible_danger.hpp"
#include "tests/unit/prod/adapters/telephony/voice/voice_fixture.hpp"

namespace rb::prod {
namespace {

constexpr Instant kNow{1'700'000'060s};
constexpr Instant kAnswered{1'700'000'000s};

class VoiceScriptTest : public testing::Test {
 protected:
  VoiceScriptTest() {
    view_.may_go_on = true;
    view_.flow = "flu-booking";
    view_.language = "en";
    view_.facts = {.first_name = "Ana & <Bo>",
                   .organisation = "North \"Clinic\"",
                   .callback = "555 0100",
                   .link = ""};
    view_.caller_id = "+15555550001";
  }

  VoiceAnswer ask(VoicePlace place, const std::string& form) const {
    const net::Fields query =
        net::parse_target(urls_.voice(kAttempt, place).substr(24)).value().query;
    const auto request = read_voice_request(query, net::parse_form(form).value());
    EXPECT_TRUE(request);
    return answer_call(*request, view_, book_, urls_, kNow);
  }
  VoiceAnswer answered(const std::string& by) const { return ask({}, "AnsweredBy=" + by); }
  VoiceAnswer menu(const std::string& form, int tries = 0) const {
    return ask({VoiceStep::menu, tries, kAnswered}, form);
  }

  static constexpr AttemptId kAttempt{AssignmentId{5}, 1};
  const VoiceBook book_ = shipped_book();
  const CallbackUrls urls_{"https://ringback.example", "north"};
  AttemptView view_;
};

constexpr const char* kHangUp =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Hangup/></Response>";

TEST_F(VoiceScriptTest, greets_a_person_says_the_way_out_and_asks) {
  const VoiceAnswer answer = answered("human");
  EXPECT_EQ(answer.document,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
            "<Gather input=\"dtmf speech\" numDigits=\"1\" timeout=\"5\" speechTimeout=\"auto\" "
            "actionOnEmptyResult=\"true\" language=\"en-US\" hints=\"yes, first, book, later, "
            "not now, no thanks, wrong number, person, operator\" "
            "action=\"https://ringback.example/telephony/north/voice?attempt=5-1&amp;step=menu&amp;"
            "tries=0&amp;since=1700000060\">"
            "<Say voice=\"Polly.Joanna\" language=\"en-US\">Hello. This is an automated call from "
            "North &quot;Clinic&quot; for Ana &amp; &lt;Bo&gt;. If you do not want these calls, "
            "press 9. We would like to offer you a visit. For the first free time, press 1. If now "
            "is not a good moment, press 2. If you do not need a visit, press 3. If we have the "
            "wrong number, press 7. To speak with a person, press 0.</Say></Gather></Response>");
  EXPECT_FALSE(answer.finished);
  EXPECT_EQ(answered("unknown").document, answer.document) << "silence would be an abandoned call";
  EXPECT_EQ(answered("").document, answer.document);
}

TEST_F(VoiceScriptTest, speaks_the_language_of_the_patient_if_the_script_does) {
  view_.language = "es";
  EXPECT_NE(answered("human").document.find("language=\"es-US\">Hola."), std::string::npos);
  view_.language = "vi";
  EXPECT_NE(answered("human").document.find("language=\"en-US\">Hello."), std::string::npos);
}

struct Choice {
  const char* form;
  Disposition disposition;
};

TEST_F(VoiceScriptTest, ends_the_attempt_with_what_the_patient_decides) {
  const Choice choices[] = {
      {"Digits=1", Disposition::booked},
      {"Digits=2", Disposition::callback_requested},
      {"Digits=3", Disposition::declined},
      {"Digits=7", Disposition::wrong_person},
      {"Digits=0", Disposition::escalated},
      {"Digits=9", Disposition::opted_out},
      {"SpeechResult=Yes%2C+please.", Disposition::booked},
      {"SpeechResult=Not+now.", Disposition::callback_requested},
      {"SpeechResult=Stop+calling+me", Disposition::opted_out},
      {"SpeechResult=cancel", Disposition::opted_out},
      {"Digits=1&SpeechResult=stop", Disposition::opted_out},
  };
  for (const Choice& choice : choices) {
    SCOPED_TRACE(choice.form);
    const VoiceAnswer answer = menu(choice.form);
    ASSERT_TRUE(answer.finished);
    EXPECT_EQ(answer.finished->attempt, kAttempt);
    EXPECT_EQ(answer.finished->outcome, Outcome::answered_human);
    EXPECT_EQ(answer.finished->disposition, choice.disposition);
    EXPECT_EQ(answer.finished->talk, Millis{60s});
    EXPECT_NE(answer.document.find("<Hangup/>"), std::string::npos);
    EXPECT_EQ(answer.document.find("<Gather"), std::string::npos) << "nothing can be decided twice";
  }
}

TEST_F(VoiceScriptTest, ends_the_call_at_once_for_who_wants_no_more) {
  EXPECT_EQ(menu("Digits=9").document, kHangUp);
}

TEST_F(VoiceScriptTest, takes_a_word_of_the_menu_for_what_it_means_there) {
  view_.flow = "confirm";
  EXPECT_EQ(menu("SpeechResult=cancel").finished->disposition, Disposition::declined);
  EXPECT_EQ(menu("SpeechResult=stop").finished->disposition, Disposition::opted_out);
  EXPECT_FALSE(menu("SpeechResult=yes+no").finished) << "two answers are none";
}

TEST_F(VoiceScriptTest, dials_a_person_if_there_is_one_to_dial) {
  EXPECT_NE(
      menu("Digits=0")
          .document.find("<Dial timeout=\"20\" callerId=\"+15555550001\">+15555550199</Dial>"),
      std::string::npos);
  EXPECT_EQ(menu("Digits=1").document.find("<Dial"), std::string::npos);
  view_.flow = "confirm";
  const VoiceAnswer answer = menu("Digits=0");
  EXPECT_EQ(answer.document.find("<Dial"), std::string::npos);
  EXPECT_EQ(answer.finished->disposition, Disposition::escalated);
}

TEST_F(VoiceScriptTest, asks_again_twice_and_says_goodbye) {
  for (const char* nothing : {"", "Digits=", "Digits=5", "SpeechResult=hm", "Digits=12"}) {
    SCOPED_TRACE(nothing);
    for (int tries = 0; tries < 2; ++tries) {
      const VoiceAnswer answer = menu(nothing, tries);
      EXPECT_FALSE(answer.finished);
      EXPECT_NE(answer.document.find("step=menu&amp;tries=" + std::to_string(tries + 1) +
                                     "&amp;since=1700000000"),
                std::string::npos);
      EXPECT_NE(answer.document.find("press 9"), std::string::npos);
    }
    const VoiceAnswer last = menu(nothing, 2);
    EXPECT_FALSE(last.finished) << "the carrier's report ends it, without a decision";
    EXPECT_EQ(last.document.find("<Gather"), std::string::npos);
    EXPECT_NE(last.document.find("You can reach us at 555 0100. Goodbye."), std::string::npos);
  }
}

TEST_F(VoiceScriptTest, leaves_a_message_only_where_one_is_wanted_and_recorded) {
  EXPECT_EQ(answered("machine_end_beep").document, kHangUp);
  view_.voicemail = "callback-please";
  EXPECT_EQ(answered("machine_start").document, kHangUp);
  EXPECT_EQ(answered("fax").document, kHangUp);
  view_.facts.first_name = "Ana";
  const VoiceAnswer answer = answered("machine_end_beep");
  EXPECT_EQ(answer.document,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
            "<Say voice=\"Polly.Joanna\" language=\"en-US\">Hello. This is an automated message "
            "from North &quot;Clinic&quot;. Please call us back at 555 0100.</Say>"
            "<Redirect>https://ringback.example/telephony/north/voice?attempt=5-1&amp;"
            "step=voicemail</Redirect></Response>");
  EXPECT_FALSE(answer.finished) << "not before it was played";

  const VoiceAnswer played = ask({VoiceStep::voicemail, 0, {}}, "");
  EXPECT_EQ(played.document, kHangUp);
  ASSERT_TRUE(played.finished);
  EXPECT_EQ(played.finished->outcome, Outcome::answered_machine);
  EXPECT_TRUE(played.finished->left_voicemail);
}

TEST_F(VoiceScriptTest, hangs_up_on_attempts_that_may_not_go_on) {
  view_.voicemail = "callback-please";
  view_.may_go_on = false;
  for (const VoiceAnswer& answer : {answered("human"), answered("machine_end_beep"),
                                    menu("Digits=1"), ask({VoiceStep::voicemail, 0, {}}, "")}) {
    EXPECT_EQ(answer.document, kHangUp);
    EXPECT_FALSE(answer.finished);
  }
  for (const char* stop : {"Digits=9", "SpeechResult=stop+calling+me"}) {
    EXPECT_EQ(menu(stop).document, kHangUp);
    EXPECT_EQ(menu(stop).finished->disposition, Disposition::opted_out) << "it is never too late";
  }
  view_.may_go_on = true;
  view_.flow = "unknown";
  EXPECT_EQ(answered("human").document, kHangUp);
  EXPECT_EQ(menu("Digits=1").document, kHangUp);
}

TEST_F(VoiceScriptTest, tells_whoever_is_in_danger_what_to_do_and_puts_them_through) {
  const VoiceAnswer answer = menu("SpeechResult=I+have+chest+pain");
  EXPECT_EQ(answer.concern, (Concern{Intent::symptoms, true}));
  EXPECT_EQ(answer.document,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
            "<Say voice=\"Polly.Joanna\" language=\"en-US\">A person will contact you as soon as "
            "possible. In an emergency call 911 now.</Say>"
            "<Dial timeout=\"20\" callerId=\"+15555550001\">+15555550199</Dial>"
            "<Say voice=\"Polly.Joanna\" language=\"en-US\">You can reach us at 555 0100. "
            "Goodbye.</Say><Hangup/></Response>");
  ASSERT_TRUE(answer.finished);
  EXPECT_EQ(answer.finished->disposition, Disposition::escalated);
  EXPECT_EQ(answer.finished->talk, Millis{60s});

  EXPECT_EQ(menu("SpeechResult=yes+but+I+have+chest+pain").finished->disposition,
            Disposition::escalated)
      << "a word of the menu among others";
  view_.language = "es";
  const VoiceAnswer spanish = menu("SpeechResult=me+quiero+morir", 2);
  EXPECT_EQ(spanish.concern, (Concern{Intent::distress, true}));
  EXPECT_NE(spanish.document.find("language=\"es-US\">Una persona le contactará enseguida."),
            std::string::npos);
  view_.flow = "confirm";
  EXPECT_EQ(menu("SpeechResult=me+quiero+morir").document.find("<Dial"), std::string::npos)
      << "nobody is there to dial";
}

TEST_F(VoiceScriptTest, hears_danger_and_a_stop_in_one_breath) {
  for (const char* both : {"SpeechResult=stop+calling+me+I+have+chest+pain",
                           "Digits=9&SpeechResult=I+have+chest+pain"}) {
    const VoiceAnswer answer = menu(both);
    EXPECT_EQ(answer.concern, (Concern{Intent::symptoms, true})) << both;
    EXPECT_EQ(answer.finished->disposition, Disposition::opted_out) << both;
    EXPECT_NE(answer.document.find("call 911 now"), std::string::npos) << both;
  }
}

TEST_F(VoiceScriptTest, hears_danger_where_nothing_else_counts_any_more) {
  view_.may_go_on = false;
  const VoiceAnswer answer = menu("SpeechResult=I+have+chest+pain");
  EXPECT_TRUE(answer.concern);
  EXPECT_FALSE(answer.finished);
  EXPECT_NE(answer.document.find("call 911 now"), std::string::npos);
  view_.flow = "a-dialogue";
  EXPECT_NE(menu("SpeechResult=I+have+chest+pain").document.find("call 911 now"), std::string::npos)
      << "there is no script";
}

TEST_F(VoiceScriptTest, takes_a_stop_in_any_wording_that_no_menu_explains) {
  const VoiceAnswer answer = menu("SpeechResult=lose+my+number");
  EXPECT_EQ(answer.finished->disposition, Disposition::opted_out);
  EXPECT_EQ(answer.document, kHangUp);
  EXPECT_FALSE(answer.concern);
}

TEST_F(VoiceScriptTest, takes_a_stop_with_a_word_of_the_menu_in_it) {
  for (const char* words : {"not+now+not+ever+lose+my+number", "not+now+and+quit+bugging+me",
                            "im+the+wrong+person+never+call+me+again"}) {
    const VoiceAnswer answer = menu(std::string("SpeechResult=") + words);
    ASSERT_TRUE(answer.finished) << words;
    EXPECT_EQ(answer.finished->disposition, Disposition::opted_out) << words;
  }
  EXPECT_EQ(menu("SpeechResult=not+now").finished->disposition, Disposition::callback_requested);
}

TEST_F(VoiceScriptTest, goes_on_where_there_only_may_be_danger) {
  std::string words = test::may_be_danger(Asked::open);
  std::replace(words.begin(), words.end(), ' ', '+');
  const VoiceAnswer answer = menu("SpeechResult=" + words);
  ASSERT_TRUE(answer.concern);
  EXPECT_FALSE(answer.concern->certain);
  EXPECT_FALSE(answer.finished);
  EXPECT_EQ(answer.document, menu("SpeechResult=hm").document);
}

TEST_F(VoiceScriptTest, raises_nothing_where_nobody_is_in_danger) {
  for (const char* harmless :
       {"SpeechResult=yes", "SpeechResult=hm", "SpeechResult=not+now", "SpeechResult=operator",
        "Digits=1", "", "SpeechResult=what+are+your+opening+hours"}) {
    EXPECT_FALSE(menu(harmless).concern) << harmless;
  }
  EXPECT_FALSE(answered("human").concern);
  EXPECT_FALSE(ask({}, "AnsweredBy=human&SpeechResult=I+have+chest+pain").concern)
      << "nothing was asked yet";
}

TEST(Twiml, escapes_what_xml_cannot_hold) {
  EXPECT_EQ(escape_xml("a&b<c>\"d\"'e'"), "a&amp;b&lt;c&gt;&quot;d&quot;&apos;e&apos;");
  EXPECT_EQ(escape_xml("ñ € 😀"), "ñ € 😀");
  EXPECT_EQ(escape_xml(std::string_view("a\0b\x01\n\x7F", 6)), "a b   ");
  EXPECT_EQ(escape_xml("\xC3"), " ");
  EXPECT_EQ(escape_xml("\xC0\xAF"), "  ") << "overlong";
  EXPECT_EQ(escape_xml("\xED\xA0\x80"), "   ") << "a surrogate";
  EXPECT_EQ(escape_xml("\xEF\xBF\xBF"), "   ") << "U+FFFF";
}

}  // namespace
}  // namespace rb::prod
