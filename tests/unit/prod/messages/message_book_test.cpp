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
  EXPECT_EQ(book->fill("hello", "en", kFacts),
            "Ana: North Clinic, 555 0100, https://r.example/l/1 {x}");
  EXPECT_EQ(book->fill("hello", "es", kFacts), "Hola Ana");
  EXPECT_EQ(book->fill("plain", "vi", kFacts), "Call 555 0100. {link}");
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
