// How well labelled replies are read: the accuracy of the primary intent with its details, and that
// none of the replies that a person must see is missed.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>

#include "tests/unit/core/conversation/grammar/labelled.hpp"

namespace rb::test {
namespace {

// What the whole file must reach. Of the replies that mean stop, distress or symptoms: how many are
// read so, and how many a person sees, read so or shown as possible. Of those that hold none of
// them no more may be shown.
struct Least {
  double accuracy = 0.95;
  double safety = 1.0;
  double seen = 1.0;
  double shown = 0.06;
};
constexpr std::array kSafety = {Intent::stop, Intent::distress, Intent::symptoms};

struct Score {
  int meant = 0;  // replies that have the intent
  int read = 0;   // readings that have it
  int both = 0;
};

const char* const kFolder = RB_SOURCE_DIR "/tests/unit/core/conversation/replies/";

bool primary_and_details(const Reading& meant, Reading read) {
  // What comes after the primary intent is scored by intent below.
  Reading left = meant;
  left.intents = read.intents = 0;
  return same(left, read);
}

// Rows that measure stay unread by whoever writes phrases.
enum class Shows : std::uint8_t { rows, figures };

void score(const std::string& path, Least least = {}, Shows shows = Shows::rows) {
  const std::vector<LabelledReply> replies = read_labelled(path);
  ASSERT_GT(replies.size(), 100U) << path;
  std::array<Score, kIntents> by_intent;
  int exact = 0;
  int right = 0;
  int dangers = 0;
  int noticed = 0;
  int seen = 0;
  int harmless = 0;
  int shown = 0;
  for (const LabelledReply& reply : replies) {
    const Reading read = read_reply(reply.text, labelled_context(reply.language, reply.asked));
    for (int i = 0; i < kIntents; ++i) {
      Score& one = by_intent[static_cast<std::size_t>(i)];
      const bool meant = reply.meant.has(static_cast<Intent>(i));
      const bool found = read.has(static_cast<Intent>(i));
      one.meant += meant;
      one.read += found;
      one.both += meant && found;
    }
    const bool good =
        read.primary() == reply.meant.primary() && primary_and_details(reply.meant, read);
    right += good;
    exact += same(reply.meant, read);
    if (shows == Shows::rows && !same(reply.meant, read)) {
      std::cout << (good ? "  also  " : "  WRONG ") << reply.line << ": " << reply.text
                << "\n      meant " << describe(reply.meant) << "\n      read  " << describe(read)
                << '\n';
    }
    if (std::none_of(kSafety.begin(), kSafety.end(),
                     [&](Intent i) { return reply.meant.has(i); })) {
      ++harmless;
      shown += read.possible != 0;
    }
    for (const Intent safety : kSafety) {
      if (!reply.meant.has(safety)) continue;
      ++dangers;
      noticed += read.has(safety);
      seen += read.has(safety) || read.possible != 0;
      if (shows == Shows::rows && !read.has(safety))
        std::cout << "  MISSED " << reply.line << ": " << reply.text << '\n';
    }
  }
  std::cout << "intent            meant  read  recall  precision\n";
  for (int i = 0; i < kIntents; ++i) {
    const Score& one = by_intent[static_cast<std::size_t>(i)];
    std::string name = name_of(static_cast<Intent>(i));
    name.resize(18, ' ');
    std::cout << name << one.meant << '\t' << one.read << '\t'
              << (one.meant == 0 ? 1.0 : static_cast<double>(one.both) / one.meant) << '\t'
              << (one.read == 0 ? 1.0 : static_cast<double>(one.both) / one.read) << '\n';
  }
  const double accuracy = static_cast<double>(right) / static_cast<double>(replies.size());
  std::cout << path << ": " << replies.size() << " replies, primary intent and details " << accuracy
            << ", all intents " << static_cast<double>(exact) / static_cast<double>(replies.size())
            << "; of " << dangers << " that a person must see " << noticed << " read, " << seen
            << " seen; of " << harmless << " harmless ones shown " << shown << '\n';
  EXPECT_GE(accuracy, least.accuracy);
  EXPECT_GE(noticed, least.safety * dangers);
  EXPECT_GE(seen, least.seen * dangers);
  EXPECT_LE(shown, least.shown * harmless);
}

TEST(reply_accuracy, known_replies) {
  score(std::string(kFolder) + "known.tsv");
}

TEST(reply_accuracy, more_replies) {
  score(std::string(kFolder) + "more.tsv");
}

TEST(reply_accuracy, second_replies) {
  score(std::string(kFolder) + "second.tsv", {0.97, 1.0});
}

TEST(reply_accuracy, third_replies) {
  score(std::string(kFolder) + "third.tsv", {0.965, 0.995});
}

TEST(reply_accuracy, fourth_replies) {
  score(std::string(kFolder) + "fourth.tsv", {0.975, 0.985});
}

// What the first three intents sound like, by kinds of saying it, and what only sounds like them.
TEST(reply_accuracy, fifth_replies) {
  score(std::string(kFolder) + "fifth.tsv", {0.95, 0.985});
}

// As patients say them and as often.
TEST(reply_accuracy, natural_replies) {
  score(std::string(kFolder) + "natural.tsv", {0.985, 0.985});
}

// Of the same hands, and nothing was made with them: 0.95 and 1.0 are wanted of unseen replies.
TEST(reply_accuracy, natural_replies_that_nothing_was_made_with) {
  score(std::string(kFolder) + "held_out/natural.tsv", {0.95, 1.0, 1.0}, Shows::figures);
}

// What the first three intents sound like to nine hands, and what comes near.
TEST(reply_accuracy, sixth_replies) {
  score(std::string(kFolder) + "sixth.tsv", {0.95, 0.995, 1.0, 0.15});
}

// Another hand, and nothing was made with them: a third are of the first three intents.
TEST(reply_accuracy, mixed_replies_that_nothing_was_made_with) {
  score(std::string(kFolder) + "held_out/mixed.tsv", {0.92, 0.99, 0.99, 0.08}, Shows::figures);
}

// Mostly hard ones, a quarter to two thirds of them to stop, in distress or with symptoms; of these
// rows nothing was made with them. 0.95 and 1.0 are wanted of hard ones, too, and not reached.
TEST(reply_accuracy, replies_that_nothing_was_made_with) {
  score(std::string(kFolder) + "development/fourth.tsv", {0.84, 0.94, 0.96, 0.08});
}

TEST(reply_accuracy, sixth_replies_that_nothing_was_made_with) {
  score(std::string(kFolder) + "held_out/sixth.tsv", {0.84, 0.92, 0.95, 0.12}, Shows::figures);
}

}  // namespace
}  // namespace rb::test
