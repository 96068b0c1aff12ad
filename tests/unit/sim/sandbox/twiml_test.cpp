#include "sim/sandbox/carrier/twiml.hpp"

#include <gtest/gtest.h>

#include "sim/sandbox/carrier/texts.hpp"
#include "sim/sandbox/parts/page_form.hpp"

namespace rb::sim::sandbox {
namespace {

TEST(Twiml, IsReadWithItsAttributesAndEntities) {
  const auto verbs = parse_twiml(R"(<?xml version="1.0" encoding="UTF-8"?>
    <!-- said to everybody -->
    <Response>
      <Gather numDigits='1' action="/keys?a=1&amp;b=2" timeout="5">
        <Say language="en-US">One &amp; two &#233; <!-- no --> three</Say>
        <Pause length="2"/>
      </Gather>
      <Redirect>/again</Redirect>
      <Hangup/>
    </Response>)");
  ASSERT_TRUE(verbs) << verbs.error().message;
  ASSERT_EQ(verbs->size(), 3U);
  const Verb& gather = (*verbs)[0];
  EXPECT_EQ(gather.attribute("action"), "/keys?a=1&b=2");
  EXPECT_EQ(gather.attribute("numDigits"), "1");
  EXPECT_EQ(gather.attribute("method"), "");
  ASSERT_EQ(gather.inside.size(), 2U);
  EXPECT_EQ(gather.inside[0].text, "One & two \xC3\xA9 three");
  EXPECT_EQ((*verbs)[1].text, "/again");
  EXPECT_EQ(time_of(gather), 5 * 400ms + 2s);
  EXPECT_EQ(time_of((*verbs)[2]), 0ms);
}

TEST(Twiml, ThatIsNoneIsRefused) {
  const std::string deep = "<Response>" + std::string(20, ' ') + [] {
    std::string text;
    for (int i = 0; i < 20; ++i) text += "<Gather>";
    for (int i = 0; i < 20; ++i) text += "</Gather>";
    return text;
  }() + "</Response>";
  for (const std::string& text :
       {std::string(), std::string("hello"), std::string("<Say>no root</Say>"),
        std::string("<Response><Say>open</Response>"), std::string("<Response><Say</Response>"),
        std::string("<Response a=b/>"), std::string("<Response a=\"b/>"),
        std::string("<Response>&nbsp;</Response>"), std::string("<Response>& </Response>"),
        std::string("<!DOCTYPE x><Response/>"), std::string("<Response/>more"),
        std::string("<Response>"), std::string("<Response>&#x110000;</Response>"), deep,
        "<Response>" + std::string(70'000, 'x') + "</Response>"}) {
    EXPECT_FALSE(parse_twiml(text)) << text.substr(0, 40);
  }
  EXPECT_TRUE(parse_twiml("<Response/>"));
  EXPECT_TRUE(parse_twiml("<Response></Response >"));
}

TEST(Twiml, AddressesStandBesideTheirDocument) {
  const std::string document = "http://127.0.0.1:80/voice/start?attempt=1-2";
  EXPECT_EQ(resolve(document, ""), document);
  EXPECT_EQ(resolve(document, "/keys"), "http://127.0.0.1:80/keys");
  EXPECT_EQ(resolve(document, "keys?a=b"), "http://127.0.0.1:80/voice/keys?a=b");
  EXPECT_EQ(resolve(document, "?a=b"), "http://127.0.0.1:80/voice/start?a=b");
  EXPECT_EQ(resolve(document, "http://127.0.0.1/x"), "http://127.0.0.1/x");
  EXPECT_EQ(resolve("http://127.0.0.1:80", "keys"), "http://127.0.0.1:80/keys");
}

TEST(Page, HasAFormWithButtons) {
  const auto form = read_form(R"(<!doctype html><form action="/search"><input name=q></form>
    <FORM METHOD="POST" action="/choose?x=1&amp;y=2">
      <input type="hidden" name="token" value="a&quot;b"/>
      <input type=radio name=slot value=7><input type=radio name=slot value=8>
      <input type="text" name="note" value="mine">
      <button name="choice" value="book" class="x y">Book</button>
      <input type="submit" name="choice" value="decline">
    </FORM><button name="choice" value="outside">)");
  ASSERT_TRUE(form);
  EXPECT_EQ(form->action, "/choose?x=1&y=2");
  EXPECT_EQ(form->given, (net::Fields{{"token", "a\"b"}, {"slot", "7"}}));
  EXPECT_EQ(form->buttons, (net::Fields{{"choice", "book"}, {"choice", "decline"}}));
  EXPECT_FALSE(read_form("<p>Thank you.</p>"));
  EXPECT_TRUE(read_form("<form method=post"));  // torn, and no reason to fall over
  EXPECT_TRUE(read_form("<form method=post><input name="));
}

TEST(Page, IsLinkedFromAText) {
  EXPECT_EQ(link_in("Book at https://a.example/l/x?y=1. Thank you"), "https://a.example/l/x?y=1");
  EXPECT_EQ(link_in("(http://127.0.0.1:8/l) or https://later"), "http://127.0.0.1:8/l");
  EXPECT_EQ(link_in("Call us"), "");
}

}  // namespace
}  // namespace rb::sim::sandbox
