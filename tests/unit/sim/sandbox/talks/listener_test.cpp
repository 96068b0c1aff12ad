// Whoever listens to a flow knows what is asked: over every shipped flow, many conversations, both
// channels, languages and every tone.
#include <gtest/gtest.h>

#include "sim/sandbox/talks/listener.hpp"
#include "sim/world/talks/manner.hpp"
#include "tests/support/conversation/flows.hpp"
#include "tests/support/conversation/random_talk.hpp"

namespace rb::sim::sandbox {
namespace {

using namespace std::chrono;

constexpr std::uint64_t kSeeds = 120;
const KnownIdentity kKnown{year{1961} / 3 / 14};

const Listener::Flows& flows() {
  static const Listener::Flows all = [] {
    Listener::Flows made;
    for (const std::string& name : test::shipped_flow_names()) {
      made.emplace(name, std::make_shared<const Flow>(test::shipped_flow(name)));
    }
    return made;
  }();
  return all;
}

std::string spoken(const Flow& flow, const Dialogue& dialogue, std::span<const Line> lines) {
  const LocalTime day{local_days{year{2026} / 10 / 13}};
  const std::vector<OfferWords> offers{{day + 14h, "Dr. Gomez", "Main Street Clinic"},
                                       {day + 26h + 30min, "Dr. 1", "2nd Street"},
                                       {day + 49h, {}, {}},
                                       {day + 50h, {}, {}},
                                       {day + 51h, {}, {}}};
  VisitFacts visit;
  visit.service = "a flu shot";
  visit.provider = "Dr. Gomez";
  visit.appointment = day + 34h;
  return say({.flow = flow,
              .who = {"Ana", "Mercy Clinic", "+12125550199"},
              .visit = visit,
              .offers = offers,
              .now = day - 24h},
             dialogue, lines);
}

// The question itself was put, not only something said about it.
bool is_put(const test::Moment& moment) {
  const auto* asking = std::get_if<talk::Asking>(&moment.step.dialogue.state);
  if (asking == nullptr || moment.step.lines.empty()) return false;
  const auto* line = std::get_if<NodeLine>(&moment.step.lines.back());
  return line != nullptr && line->node == asking->node;
}

bool hands_over(const Flow& flow, const Dialogue& dialogue) {
  const auto* asking = std::get_if<talk::Asking>(&dialogue.state);
  return asking != nullptr && yes_hands_over(flow, flow[asking->node]);
}

TEST(Listener, KnowsWhatIsAsked) {
  const Listener listener(flows());
  int questions = 0;
  int offers = 0;
  for (const auto& [name, flow] : flows()) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
      const auto talk =
          test::random_talk(*flow, kKnown,
                            {.seed = seed,
                             .channel = seed % 2 == 0 ? Channel::text : Channel::voice,
                             .cooperative = seed % 4 < 2});
      for (const test::Moment& moment : talk) {
        for (const Tongue tongue : {Tongue::english, Tongue::spanish}) {
          for (std::size_t tone = 0; tone < kTones; ++tone) {
            Dialogue dialogue = moment.step.dialogue;
            dialogue.tongue = tongue;
            dialogue.tone = static_cast<Tone>(tone);
            const std::string words = spoken(*flow, dialogue, moment.step.lines);
            const auto heard = listener.hear(words);
            const auto asked = question_of(*flow, dialogue);
            SCOPED_TRACE(name + " seed " + std::to_string(seed) + ": " + words);
            if (!is_put(moment)) {
              // Told that they were not understood, or nothing to be answered.
              EXPECT_TRUE(!heard || heard->asked == asked);
              continue;
            }
            ASSERT_TRUE(heard.has_value());
            EXPECT_EQ(heard->asked, asked);
            EXPECT_EQ(heard->tongue, tongue);
            EXPECT_EQ(heard->yes_hands_over, hands_over(*flow, dialogue));
            ++questions;
            if (asked != Asked::offer) continue;
            EXPECT_EQ(heard->offered, dialogue.offer_count);
            ++offers;
          }
        }
      }
      if (testing::Test::HasFailure()) return;
    }
  }
  EXPECT_GT(questions, 1000);
  EXPECT_GT(offers, 100);
}

TEST(Listener, KnowsNoOtherSentence) {
  const Listener listener(flows());
  EXPECT_FALSE(
      listener.hear("Hello. For the first free time, press 1. To speak with a person, press 0."));
  EXPECT_FALSE(listener.hear(""));
  EXPECT_FALSE(Listener({}).hear("Reply YES or NO."));
}

}  // namespace
}  // namespace rb::sim::sandbox
