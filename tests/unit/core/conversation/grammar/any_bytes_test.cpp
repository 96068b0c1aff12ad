// Whatever the bytes: a reading with at least one intent, the same every time, and in bounded time.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>

#include "tests/unit/core/conversation/grammar/labelled.hpp"

namespace rb::test {
namespace {

// Words that the tables treat in many ways, so that random rows of them reach the odd corners.
const std::vector<std::string> kParts = {
    "stop",        "no",      "not",    "call",      "me",      "please",
    "3",           "9:30",    "2026",   "/",         "-",       "4",
    "tuesday",     "martes",  "mañana", "next",      "week",    "after",
    "before",      "between", "and",    "a las",     "y media", "\xF0\x9F\x91\x8D",
    "\xC3",        "the",     "second", "one",       "cant",    "breathe",
    "me duele",    "la",      "cita",   "cancel",    ",",       ".",
    "?",           "\n",      "march",  "de",        "mil",     "novecientos",
    "in",          "an",      "hour",   "half",      "past",    "quarter",
    "to",          "pm",      "gomez",  "riverside", "#",       "99999999999",
    "\xE2\x80\x99"};

bool holds(std::string_view text) {
  for (const Asked asked : {Asked::open, Asked::yes_no, Asked::offer, Asked::time_wish,
                            Asked::birth_date, Asked::rating, Asked::detail}) {
    for (const Tongue language : {Tongue::english, Tongue::spanish}) {
      const ReadingContext context = labelled_context(language, asked);
      const Reading read = read_reply(text, context);
      if (read.intents == 0 || (read.intents >> kIntents) != 0) return false;
      if (!(read == read_reply(text, context))) return false;
      if (read.choice.has_value() != read.has(Intent::choice)) return false;
      if (read.choice && *read.choice >= context.offered.size()) return false;
      if (read.tongue.has_value() != read.has(Intent::other_language)) return false;
      if (read.date && !read.date->ok()) return false;
      if (!read.when) continue;
      if (!read.has(Intent::time_wish) && !read.has(Intent::callback)) return false;
      for (const auto& minute : {read.when->not_before, read.when->not_after}) {
        if (minute && (*minute < 0 || *minute >= 1440)) return false;
      }
      if (read.when->weekdays > 0x7F) return false;
    }
  }
  return true;
}

RC_GTEST_PROP(any_bytes, random_bytes_are_read, (const std::string& text)) {
  RC_ASSERT(holds(text));
}

RC_GTEST_PROP(any_bytes, rows_of_known_words_are_read, ()) {
  const auto row = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kParts));
  std::string text;
  for (const std::string& part : row) text += part + " ";
  RC_ASSERT(holds(text));
}

// Measured so that a quadratic reading shows: a megabyte is cut to what is read of it.
TEST(any_bytes, a_megabyte_is_read_in_bounded_time) {
  for (const std::string& part : kParts) {
    std::string text;
    while (text.size() < (1U << 20U)) text += part + " ";
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(holds(text)) << part;
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{20}) << part;
  }
}

TEST(any_bytes, what_is_said_beyond_the_limit_is_not_read) {
  const ReadingContext context = labelled_context(Tongue::english, Asked::open);
  EXPECT_EQ(read_reply(std::string(5000, ' ') + "stop", context).primary(), Intent::unclear);
  EXPECT_EQ(read_reply(std::string(4000, ' ') + "stop", context).primary(), Intent::stop);
}

}  // namespace
}  // namespace rb::test
