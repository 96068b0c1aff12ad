#include "prod/messages/message_book.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

const MessageFacts kFacts{.first_name = "Ana",
                          .organisation = "North Clinic",
                          .callback = "555 0100",
                          .link = "https://r.example/l/1"};

TEST(MessageBook, fills_texts_in_the_language_of_the_patient_or_in_english) {
  const auto book = MessageBook::read(R"(templates:
  hello:
    en: "{first_name}: {organisation}, {callback}, {link} {{x}}"
    es: "Hola {first_name}"
  plain: {en: "Call {callback}. {{link}}"}
)",
                                      "m.yaml");
  ASSERT_TRUE(book);
  EXPECT_EQ(book->fill("hello", "", "en", kFacts),
            "Ana: North Clinic, 555 0100, https://r.example/l/1 {x}");
  EXPECT_EQ(book->fill("hello", "", "es", kFacts), "Hola Ana");
  EXPECT_EQ(book->fill("plain", "", "vi", kFacts), "Call 555 0100. {link}");
  EXPECT_TRUE(book->uses_link("hello"));
  EXPECT_FALSE(book->uses_link("plain")) << "only written, not filled in";
  EXPECT_FALSE(book->has("other"));
}

TEST(MessageBook, tells_every_mistake_with_its_place) {
  const auto book = MessageBook::read(R"(templates:
  a: {es: "Hola"}
  b: {en: "{diagnosis}"}
  c: {en: "a } b"}
  a: {en: "again"}
)",
                                      "m.yaml");
  ASSERT_FALSE(book);
  ASSERT_EQ(book.error().size(), 4U);
  EXPECT_EQ(to_string(book.error()[0]).substr(0, 27), "m.yaml:2:6: no English text");
  EXPECT_EQ(to_string(book.error()[1]),
            "m.yaml:3:11: unknown field `{diagnosis}`, in templates.b.en, expected {first_name}, "
            "{organisation}, {callback} or {link}");
  EXPECT_EQ(to_string(book.error()[2]).substr(0, 38), "m.yaml:4:11: a brace that stands alone");
  EXPECT_EQ(to_string(book.error()[3]).substr(0, 42), "m.yaml:5:3: this template is there already");
}

TEST(MessageBook, what_is_told_of_a_booking_has_its_own_words_and_times) {
  const auto book = MessageBook::read(R"(templates:
  question: {en: "Please answer: {link}", es: "Responda: {link}"}
  other: {en: "Other"}
notices:
  question:
    offer: {en: "We have {times}. Choose: {link}", es: "Hay {times}. Elija: {link}"}
    waitlisted: {en: "You are on the list."}
)",
                                      "m.yaml");
  ASSERT_TRUE(book) << to_string(book.error()[0]);
  MessageFacts facts = kFacts;
  facts.link = "l";
  facts.times = "Tue Oct 13, 9:30 AM";
  EXPECT_EQ(book->fill("question", "offer", "en", facts), "We have Tue Oct 13, 9:30 AM. Choose: l");
  EXPECT_EQ(book->fill("question", "offer", "es", facts), "Hay Tue Oct 13, 9:30 AM. Elija: l");
  EXPECT_EQ(book->fill("question", "waitlisted", "es", facts), "You are on the list.");
  EXPECT_EQ(book->fill("question", "details", "en", facts), "Please answer: l");
  EXPECT_EQ(book->fill("question", "", "en", facts), "Please answer: l");
  EXPECT_EQ(book->fill("other", "offer", "en", facts), "Other");
  facts.times.clear();
  EXPECT_EQ(book->fill("question", "offer", "en", facts), "Please answer: l")
      << "no hole where the times would stand";
  EXPECT_EQ(book->fill("question", "waitlisted", "en", facts), "You are on the list.");
}

TEST(MessageBook, tells_what_is_wrong_with_a_notice) {
  const auto book = MessageBook::read(R"(templates:
  question: {en: "Please answer: {times}"}
notices:
  question:
    offered: {en: "a"}
    waitlisted: {en: "Until {times}"}
    offer: {en: "{specialty}"}
    booked: {es: "Hay {times}"}
  nobody:
    offer: {en: "a"}
  listed: [a]
)",
                                      "m.yaml");
  ASSERT_FALSE(book);
  std::vector<std::string> told;
  for (const Problem& problem : book.error()) told.push_back(to_string(problem));
  ASSERT_EQ(told.size(), 8U) << told[0];
  EXPECT_EQ(told[0].substr(0, 35), "m.yaml:2:18: unknown field `{times}");
  EXPECT_EQ(told[1],
            "m.yaml:5:5: this is no notice, in notices.question.offered, expected details, offer, "
            "booked, first_reminder, last_reminder, missed_visit, waitlisted or cancelled");
  EXPECT_EQ(told[2].substr(0, 35), "m.yaml:6:22: unknown field `{times}");
  EXPECT_EQ(told[3],
            "m.yaml:7:17: unknown field `{specialty}`, in notices.question.offer.en, expected "
            "{first_name}, {organisation}, {callback}, {link} or {times}");
  EXPECT_EQ(told[4].substr(0, 28), "m.yaml:8:13: no English text");
  EXPECT_EQ(told[5].substr(0, 43), "m.yaml:9:3: there is no template of this na");
  EXPECT_EQ(told[6].substr(0, 44), "m.yaml:11:3: there is no template of this na");
  EXPECT_EQ(told[7].substr(0, 21), "m.yaml:11:11: no text");
  EXPECT_FALSE(MessageBook::read("templates: {a: {en: a}}\nnotices: [a]\n", "m.yaml"));
}

TEST(MessageBook, a_voicemail_says_who_called_and_at_which_number_and_nothing_else) {
  const auto book = MessageBook::read(R"(templates: {a: {en: "a"}}
voicemails:
  please: {en: "{organisation}: {callback}", es: "Somos {organisation}, {callback}"}
)",
                                      "m.yaml");
  ASSERT_TRUE(book);
  EXPECT_EQ(book->voicemail("please", "es", kFacts), "Somos North Clinic, 555 0100");
  EXPECT_EQ(book->voicemail("please", "vi", kFacts), "North Clinic: 555 0100");
  EXPECT_EQ(book->voicemail("a", "en", kFacts), "") << "a text is none";

  const auto wrong = MessageBook::read(R"(templates: {a: {en: "a"}}
voicemails:
  who: {en: "Call {callback}."}
  name: {en: "{first_name}: {organisation}, {callback}"}
  who: {en: "{organisation}, {callback}"}
)",
                                       "m.yaml");
  ASSERT_FALSE(wrong);
  ASSERT_EQ(wrong.error().size(), 3U);
  EXPECT_EQ(to_string(wrong.error()[0]),
            "m.yaml:3:13: the message does not say who called and at which number, in "
            "voicemails.who.en, expected {organisation} and {callback}");
  EXPECT_EQ(to_string(wrong.error()[1]).substr(0, 41), "m.yaml:4:14: unknown field `{first_name}`");
  EXPECT_EQ(to_string(wrong.error()[2]).substr(0, 43),
            "m.yaml:5:3: this voicemail is there already");
  EXPECT_FALSE(MessageBook::read("templates: {a: {en: a}}\nvoicemails: [a]\n", "m.yaml"));
  EXPECT_FALSE(MessageBook::read("templates: {a: {en: a}}\nother: {}\n", "m.yaml"));
}

}  // namespace
}  // namespace rb::prod
