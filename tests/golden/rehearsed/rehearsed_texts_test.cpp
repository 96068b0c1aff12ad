// Conversations by text as a rehearsal holds them, in words.
#include <gtest/gtest.h>

#include "tests/golden/rehearsed/book.hpp"

namespace rb::sim {
namespace {

bool by_text(const Session& session) {
  return session.dialogue.channel == Channel::text;
}

TEST(RehearsedTexts, GoAsWritten) {
  const auto plan = rehearsed_plan("texts.yaml");
  ASSERT_TRUE(plan.has_value());
  expect_as_written(*plan, "texts.talk", by_text);
}

TEST(RehearsedTexts, OneSeedOneRun) {
  const auto plan = rehearsed_plan("texts.yaml");
  ASSERT_TRUE(plan.has_value());
  const auto once = rehearse(*plan, {});
  const auto twice = rehearse(*plan, {});
  Book unread(*plan, by_text);
  RehearsalOptions read;
  read.overhear = [&](const TalkStep& step) { unread.read(step); };
  const auto read_along = rehearse(*plan, read);
  ASSERT_TRUE(once && twice && read_along);
  EXPECT_EQ(once->digest, twice->digest);
  EXPECT_EQ(once->summary, twice->summary);
  EXPECT_EQ(once->digest, read_along->digest) << "reading along changes nothing";
}

TEST(RehearsedTexts, WhatCameOfThemIsCounted) {
  const auto plan = rehearsed_plan("texts.yaml");
  ASSERT_TRUE(plan.has_value());
  const auto run = rehearse(*plan, {});
  ASSERT_TRUE(run && run->summary.bookings && run->summary.text_conversations);
  const TextConversationCounts& texts = *run->summary.text_conversations;
  EXPECT_GT(texts.conversations, 5);
  EXPECT_GT(texts.booked, 0);
  EXPECT_GT(texts.escalated, 0);
  EXPECT_GT(texts.stopped, 0);
  EXPECT_GT(texts.left, 0);
  EXPECT_GE(texts.messages, texts.conversations) << "every text of theirs is answered";
  EXPECT_GT(count_of(run->summary.bookings->sources, "text"), 0);
  EXPECT_GT(run->summary.cost.texts, texts.messages) << "each costs what a text costs";
}

// Where no flow is named nobody is talked with, and a reply is decided without a word.
TEST(RehearsedTexts, WithoutFlowsNobodyTalks) {
  auto plan = rehearsed_plan("texts.yaml");
  ASSERT_TRUE(plan.has_value());
  plan->flows.clear();
  RehearsalOptions options;
  int steps = 0;
  options.overhear = [&](const TalkStep&) { ++steps; };
  const auto run = rehearse(*plan, options);
  ASSERT_TRUE(run && run->summary.bookings);
  EXPECT_EQ(steps, 0);
  EXPECT_FALSE(run->summary.text_conversations.has_value());
}

}  // namespace
}  // namespace rb::sim
