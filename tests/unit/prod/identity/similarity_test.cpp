#include "prod/identity/similarity.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rb::prod {
namespace {

TEST(similarity, jaro_winkler_of_the_literature) {
  // Winkler 1990, table 1, cut to thousandths.
  EXPECT_EQ(jaro_winkler("martha", "marhta"), 961);
  EXPECT_EQ(jaro_winkler("dwayne", "duane"), 840);
  EXPECT_EQ(jaro_winkler("dixon", "dicksonx"), 813);
  EXPECT_EQ(jaro_winkler("smith", "smith"), 1000);
  EXPECT_EQ(jaro_winkler("abc", "xyz"), 0);
  EXPECT_EQ(jaro_winkler("", "a"), 0);
  EXPECT_EQ(jaro_winkler("a", "b"), 0);
}

TEST(similarity, soundex_of_the_national_archives) {
  for (const auto& [word, code] : {std::pair{"robert", "r163"},
                                   {"rupert", "r163"},
                                   {"rubin", "r150"},
                                   {"ashcraft", "a261"},
                                   {"ashcroft", "a261"},
                                   {"tymczak", "t522"},
                                   {"pfister", "p236"},
                                   {"honeyman", "h555"},
                                   {"lee", "l000"},
                                   {"washington", "w252"},
                                   {"", ""},
                                   {"123", ""}}) {
    EXPECT_EQ(phonetic_code(word), code) << word;
  }
}

TEST(similarity, one_slip) {
  for (const auto& [a, b] : {std::pair{"anna", "ana"},
                             {"anna", "annna"},
                             {"anna", "anns"},
                             {"anna", "nana"},
                             {"", "a"}}) {
    EXPECT_TRUE(one_slip_apart(a, b)) << a << b;
    EXPECT_TRUE(one_slip_apart(b, a)) << a << b;
  }
  for (const auto& [a, b] : {std::pair{"anna", "anna"},
                             {"anna",
                              "ann"
                              "axx"},
                             {"abcd", "dbca"},
                             {"", "ab"}}) {
    EXPECT_FALSE(one_slip_apart(a, b)) << a << b;
  }
}

RC_GTEST_PROP(similarity_property, symmetric_and_within_bounds, ()) {
  const auto letters = rc::gen::container<std::string>(rc::gen::inRange<char>('a', 'f'));
  const std::string a = *letters;
  const std::string b = *letters;
  const int alike = jaro_winkler(a, b);
  RC_ASSERT(alike == jaro_winkler(b, a));
  RC_ASSERT(alike >= 0 && alike <= 1000);
  RC_ASSERT((alike == 1000) == (a == b && !a.empty()));
  RC_ASSERT(one_slip_apart(a, b) == one_slip_apart(b, a));
}

}  // namespace
}  // namespace rb::prod
