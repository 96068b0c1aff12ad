#include "prod/adapters/telephony/voice/voice_book.hpp"

#include "tests/unit/prod/adapters/telephony/voice/voice_fixture.hpp"

namespace rb::prod {
namespace {

constexpr const char* kGood = R"(scripts:
  s:
    greeting: {en: "An automated call from {organisation}."}
    opt_out: {en: "Press 9."}
    menu:
      "1": {action: book, say: {en: "Press 1."}, then: {en: "Done."}}
    again: {en: "Again."}
    goodbye: {en: "Call {callback}."}
voicemails:
  v: {en: "{organisation}, {callback}"}
)";

// The good file with one place changed.
std::string changed(const std::string& from, const std::string& to) {
  std::string text = kGood;
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

std::vector<std::string> problems(const std::string& yaml) {
  const auto book = VoiceBook::read(yaml, "v.yaml");
  std::vector<std::string> texts;
  if (!book) {
    for (const Problem& problem : book.error()) texts.push_back(to_string(problem));
  }
  return texts;
}

TEST(VoiceBook, reads_scripts_and_messages) {
  const auto book = VoiceBook::read(kGood, "v.yaml");
  ASSERT_TRUE(book) << to_string(book.error().front());
  const VoiceScript* script = book->script("s");
  ASSERT_NE(script, nullptr);
  ASSERT_EQ(script->menu.size(), 1U);
  EXPECT_EQ(script->menu[0].key, '1');
  EXPECT_EQ(script->menu[0].action, VoiceAction::book);
  EXPECT_NE(book->voicemail("v"), nullptr);
  EXPECT_EQ(book->script("t"), nullptr);
  EXPECT_EQ(book->voicemail("s"), nullptr);
  EXPECT_EQ(book->voice("es").language, "es-US");
}

TEST(VoiceBook, that_ships_can_be_read_and_speaks_both_languages) {
  const VoiceBook book = shipped_book();
  for (const char* name : {"flu-booking", "confirm"}) {
    ASSERT_NE(book.script(name), nullptr);
    EXPECT_EQ(VoiceBook::spoken(book.script(name)->greeting, "es"), "es");
    EXPECT_EQ(VoiceBook::spoken(book.script(name)->greeting, "vi"), "en");
  }
  EXPECT_NE(book.voicemail("callback-please"), nullptr);
}

struct Mistake {
  const char* from;
  const char* to;
  const char* place;  // line and column
  const char* says;
};

TEST(VoiceBook, refuses_what_would_break_a_rule_or_a_call) {
  const Mistake mistakes[] = {
      {"from {organisation}", "from us", "3:20:", "does not say who calls"},
      {"An automated call", "A call", "3:20:", "does not say that no person speaks"},
      {"Press 9.", "Press 8.", "4:19:", "the way out is not named"},
      {"Call {callback}.", "Bye.", "8:19:", "no number to call back"},
      {"{organisation}, {callback}", "{organisation}", "10:11:", "who called and at which number"},
      {"{organisation}, {callback}", "{first_name}, {organisation}, {callback}",
       "10:11:", "unknown field `{first_name}`"},
      {"\"Done.\"", "\"See {link}.\"", "6:61:", "unknown field `{link}`"},
      {"\"Done.\"", "\"{\"", "6:61:", "a brace that stands alone"},
      {"\"1\": {", "\"9\": {", "6:7:", "`9` is no key of a menu"},
      {"\"1\": {", "\"12\": {", "6:7:", "`12` is no key of a menu"},
      {"Press 1.", "Press one.", "6:37:", "the key is not named"},
      {"action: book", "action: boook", "6:21:", "did you mean `book`"},
      {"then:", "than:", "6:50:", "unknown key `than`"},
      {"again: {en: \"Again.\"}", "agian: {en: \"Again.\"}", "7:5:", "did you mean `again`"},
      {"{en: \"Again.\"}", "{es: \"Otra vez.\"}", "7:12:", "no English text"},
      {"{en: \"Again.\"}", "{en: \"Again.\", fr: \"Encore.\"}", "7:27:", "no voice speaks `fr`"},
      {"{en: \"Press 9.\"}", "{en: \"Press 9.\", en: \"Press 9.\"}", "4:31:", "there already"},
      {"book, say:", "book, words: {en: [stop]}, say:", "6:40:", "this word ends the calls"},
      {"    goodbye", "    transfer: \"555\"\n    goodbye", "8:15:", "no phone number"},
      {"scripts:\n", "script:\n", "1:1:", "this is no file of voice scripts"},
      {"greeting: {en: \"An automated call from {organisation}.\"}",
       "greeting: {en: \"An automated call from {organisation}.\", es: \"Llamada automática de "
       "{organisation}.\"}",
       "4:14:", "no text in `es`"},
  };
  for (const Mistake& m : mistakes) {
    SCOPED_TRACE(std::string(m.from) + " -> " + m.to);
    const auto told = problems(changed(m.from, m.to));
    const bool found = std::any_of(told.begin(), told.end(), [&](const std::string& text) {
      return text.starts_with(std::string("v.yaml:") + m.place) &&
             text.find(m.says) != std::string::npos;
    });
    EXPECT_TRUE(found) << (told.empty() ? "nothing" : told.front());
  }
}

TEST(VoiceBook, tells_every_mistake_at_once) {
  std::string text = changed("Press 9.", "Press 8.");
  text.replace(text.find("Call {callback}."), 16, "Bye.");
  EXPECT_EQ(problems(text).size(), 2U);
}

}  // namespace
}  // namespace rb::prod
