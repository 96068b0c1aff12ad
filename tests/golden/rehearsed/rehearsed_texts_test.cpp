// Conversations by text as a rehearsal holds them, in words.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>

#include "core/conversation/dialogue/say.hpp"
#include "core/conversation/flow/causes.hpp"
#include "core/conversation/speech/times.hpp"
#include "sim/lab/plan.hpp"
#include "sim/lab/rehearsal.hpp"
#include "sim/lab/verdict.hpp"

namespace rb::sim {
namespace {

const std::string kFolder = RB_SOURCE_DIR "/tests/golden/rehearsed/";
const PublicFacts kWho{"Maria", "Mercy Clinic", "212-555-0100"};

std::optional<Plan> texts_plan() {
  auto plan = make_plan({.scenario = kFolder + "texts.yaml", .policies = {}, .more_zones = {}});
  if (plan) return std::move(*plan);
  for (const Problem& problem : plan.error()) ADD_FAILURE() << to_string(problem);
  return std::nullopt;
}

// What a reply means, its details behind it.
std::string meaning(const Reading& reading) {
  std::string text;
  for (int i = 0; i < kIntents; ++i) {
    if (!reading.has(static_cast<Intent>(i))) continue;
    text += (text.empty() ? "" : ", ") + std::string(kIntentNames[static_cast<std::size_t>(i)]);
  }
  if (reading.choice) text += fmt::format(" {}", *reading.choice + 1);
  if (reading.number) text += fmt::format(" {}", *reading.number);
  if (reading.date) {
    text += fmt::format(" {:04}-{:02}-{:02}", static_cast<int>(reading.date->year()),
                        static_cast<unsigned>(reading.date->month()),
                        static_cast<unsigned>(reading.date->day()));
  }
  if (reading.when) text += " " + wish_words(*reading.when, Tongue::english);
  return text;
}

// Every conversation by text, as a page.
class Book {
 public:
  explicit Book(const Plan& plan) : plan_(plan) {}

  void read(const TalkStep& step) {
    if (step.session.dialogue.channel != Channel::text) return;
    const AssignmentId id = step.session.subject.attempt.assignment;
    std::string& page = pages_[id];
    const std::string at = time_of(step.at);
    if (step.heard != nullptr) page += what_happened(*step.heard, at);
    if (step.said.empty()) return;
    page += at + " < " + words(step) + "\n";
  }
  [[nodiscard]] std::string text() const {
    std::string all;
    for (const auto& [id, page] : pages_) {
      all += fmt::format("{}assignment {}\n{}", all.empty() ? "" : "\n", id.value(), page);
    }
    return all;
  }

 private:
  [[nodiscard]] LocalTime local(Instant at) const {
    return (*plan_.zones)[plan_.start_zone].to_local(at);
  }
  [[nodiscard]] std::string time_of(Instant at) const {
    constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    const LocalTime time = local(at);
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto second = std::chrono::floor<std::chrono::seconds>(time - day).count();
    const unsigned weekday =
        std::chrono::weekday{std::chrono::sys_days{day.time_since_epoch()}}.c_encoding();
    return fmt::format("{} {:02}:{:02}:{:02}", kDays[weekday], second / 3600, second / 60 % 60,
                       second % 60);
  }
  static std::string what_happened(const DialogueInput& input, const std::string& at) {
    if (const auto* replied = std::get_if<heard::Replied>(&input)) {
      return at + " > " + meaning(replied->reading) + "\n";
    }
    if (const auto* found = std::get_if<heard::SlotsFound>(&input)) {
      return fmt::format("{} (found {})\n", at, found->offers.size());
    }
    if (const auto* done = std::get_if<heard::DeedDone>(&input)) {
      return fmt::format("{} ({})\n", at, name_of(done->result));
    }
    if (std::holds_alternative<heard::DetailsMissing>(input)) return at + " (missing)\n";
    if (std::holds_alternative<heard::UnderWay>(input)) return at + " (under way)\n";
    return at + " (expired)\n";
  }
  [[nodiscard]] std::string words(const TalkStep& step) const {
    const Dialogue& dialogue = step.session.dialogue;
    const Flow& flow = *plan_.flows.begin()->second;
    VisitFacts visit;
    visit.service = "your yearly visit";
    std::vector<OfferWords> offers;
    for (std::size_t i = 0; i < dialogue.offer_count; ++i) {
      offers.push_back({dialogue.offers[i].start, "Dr. Gomez", "Main Street"});
    }
    return say(Speaker{flow, kWho, visit, offers, local(step.at)}, dialogue, step.said);
  }

  const Plan& plan_;
  std::map<AssignmentId, std::string> pages_;
};

TEST(RehearsedTexts, GoAsWritten) {
  const auto plan = texts_plan();
  ASSERT_TRUE(plan.has_value());
  Book book(*plan);
  MemorySink sink;
  LogWriter writer(sink, {.gather_bytes = 1U << 20U, .sync = false});
  RehearsalOptions options;
  options.log = &writer;
  options.overhear = [&](const TalkStep& step) { book.read(step); };
  const auto run = rehearse(*plan, options);
  ASSERT_TRUE(run.has_value()) << run.error().message;
  // Whatever is said: the promises are kept.
  MemorySource source(sink.bytes());
  const auto audited = audit_log(source, {.ledger = true});
  ASSERT_TRUE(audited.has_value()) << audited.error().message;
  for (const audit::Violation& violation : audited->verdict.violations) {
    ADD_FAILURE() << audit::to_string(violation);
  }
  const std::string path = kFolder + "texts.talk";
  if (std::getenv("RB_REWRITE") != nullptr) {
    std::ofstream(path, std::ios::binary) << book.text();
    return;
  }
  std::ifstream stream(path, std::ios::binary);
  const std::string written{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_EQ(written, book.text()) << "RB_REWRITE=1 keeps what happened";
}

TEST(RehearsedTexts, OneSeedOneRun) {
  const auto plan = texts_plan();
  ASSERT_TRUE(plan.has_value());
  const auto once = rehearse(*plan, {});
  const auto twice = rehearse(*plan, {});
  Book unread(*plan);
  RehearsalOptions read;
  read.overhear = [&](const TalkStep& step) { unread.read(step); };
  const auto read_along = rehearse(*plan, read);
  ASSERT_TRUE(once && twice && read_along);
  EXPECT_EQ(once->digest, twice->digest);
  EXPECT_EQ(once->summary, twice->summary);
  EXPECT_EQ(once->digest, read_along->digest) << "reading along changes nothing";
}

TEST(RehearsedTexts, WhatCameOfThemIsCounted) {
  const auto plan = texts_plan();
  ASSERT_TRUE(plan.has_value());
  const auto run = rehearse(*plan, {});
  ASSERT_TRUE(run && run->summary.bookings && run->summary.bookings->text_conversations);
  const TextConversationCounts& texts = *run->summary.bookings->text_conversations;
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
  auto plan = texts_plan();
  ASSERT_TRUE(plan.has_value());
  plan->flows.clear();
  RehearsalOptions options;
  int steps = 0;
  options.overhear = [&](const TalkStep&) { ++steps; };
  const auto run = rehearse(*plan, options);
  ASSERT_TRUE(run && run->summary.bookings);
  EXPECT_EQ(steps, 0);
  EXPECT_FALSE(run->summary.bookings->text_conversations.has_value());
}

}  // namespace
}  // namespace rb::sim
