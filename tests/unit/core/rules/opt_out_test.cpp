#include "core/rules/fold_text.hpp"
#include "tests/unit/core/rules/rules_fixture.hpp"

namespace rb {
namespace {

TEST(fold_text, lower_case_without_accents_and_single_spaces) {
  EXPECT_EQ(fold_text("  No   MÁS\t!\n"), "no mas");
  EXPECT_EQ(fold_text("Crème BRÛLÉE à la façon d'Éloïse"), "creme brulee a la facon deloise");
  EXPECT_EQ(fold_text("ŁÓDŹ, žluťoučký; Şişli"), "lodz zlutoucky sisli");
  EXPECT_EQ(fold_text("Straße 5×3"), "strase 5 3");
  EXPECT_EQ(fold_text("ma\xCC\x81s"), "mas");        // a combining accent
  EXPECT_EQ(fold_text("no m\xE1s"), "no mas");       // Latin-1 from an old carrier
  EXPECT_EQ(fold_text("ＳＴＯＰ"), "stop");          // full width
  EXPECT_EQ(fold_text("st\xE2\x80\x8Bop"), "stop");  // zero-width space
  EXPECT_EQ(fold_text("don\xE2\x80\x99t"), "dont");
  EXPECT_EQ(fold_text("停止 stop"), "停止 stop");
  EXPECT_EQ(fold_text("\xF0\x9F\x9B\x91"), "");  // an emoji
  EXPECT_EQ(fold_text("\xC3"), "a");             // half a letter is read as Latin-1
  EXPECT_EQ(fold_text("\xE2\x80"), "a");
}

TEST(fold_text, folding_twice_changes_nothing) {
  for (const char* text : {"¡ALTO!", "no más", "ＳＴＯＰ 停止", "a\xFFz", "\xF0\x9F"}) {
    EXPECT_EQ(fold_text(fold_text(text)), fold_text(text));
  }
}

TEST(is_opt_out, words_and_short_phrases_revoke) {
  for (const char* reply : {"STOP",
                            "stop",
                            "Stop!",
                            "STOP please",
                            "please stop",
                            "  stop.  ",
                            "\"STOP\"",
                            "STOPALL",
                            "stop all",
                            "Unsubscribe",
                            "UNSUBSCRIBE ME",
                            "cancel",
                            "end",
                            "END.",
                            "quit",
                            "revoke",
                            "opt out",
                            "Opt-Out",
                            "OPTOUT",
                            "opt  out please",
                            "no más",
                            "NO MAS",
                            "no mas!",
                            "¡ALTO!",
                            "alto por favor",
                            "parar",
                            "Cancelar",
                            "baja",
                            "darme de baja",
                            "don't call me",
                            "don\xE2\x80\x99t text me",
                            "do not call me",
                            "please stop texting me",
                            "stop\n",
                            "no me llamen",
                            "remove me",
                            "SᴛOP stop"}) {
    EXPECT_TRUE(is_opt_out(us_2026(), reply)) << reply;
  }
}

TEST(is_opt_out, other_replies_do_not) {
  for (const char* reply : {"",
                            " ",
                            "!",
                            "yes",
                            "no",
                            "Y",
                            "1",
                            "stopover",
                            "nonstop",
                            "ending",
                            "I can't stop by on Monday",
                            "friend",
                            "weekend",
                            "what time does it end on friday",
                            "sí",
                            "más tarde",
                            "help",
                            "START",
                            "altogether",
                            "opted",
                            "out",
                            "opt in",
                            "recall"}) {
    EXPECT_FALSE(is_opt_out(us_2026(), reply)) << reply;
  }
}

TEST(is_opt_out, four_words_are_a_phrase_and_five_a_sentence) {
  EXPECT_TRUE(is_opt_out(us_2026(), "please stop calling me"));
  EXPECT_FALSE(is_opt_out(us_2026(), "please stop calling me today"));
}

TEST(is_opt_out, a_pack_without_words_revokes_nothing) {
  EXPECT_FALSE(is_opt_out(RulePack{}, "stop"));
}

}  // namespace
}  // namespace rb
