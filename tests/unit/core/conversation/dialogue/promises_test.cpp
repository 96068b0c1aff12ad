// What holds in every conversation, whatever is said and whenever: over every shipped flow, many
// seeds, and patients who answer as well as patients who do not.
#include <gtest/gtest.h>

#include <array>

#include "tests/support/conversation/flows.hpp"
#include "tests/support/conversation/random_talk.hpp"

namespace rb::test {
namespace {

constexpr std::uint64_t kSeeds = 3000;
const KnownIdentity kKnown{std::chrono::year{1961} / 3 / 14};

// A search that finds nothing leads straight to the next deed; no shipped flow does that.
constexpr const char* kWaitlistFlow = R"(flow: t
purpose: recall
legal_class: informational_consented
about: {en: a visit, es: una visita}
anywhere: {reschedule: who, cancel_visit: bye, provider_change: bye, transport: bye}
nodes:
  - {node: who, say: {en: "{organisation} {how_to_stop}", es: "{organisation} {how_to_stop}"}, ask: birth_date, goes: {matches: search, differs: bye}}
  - {node: search, do: search_slots, goes: {found: bye, found_nearest: bye, none: join, failed: bye}}
  - {node: join, do: join_waitlist, goes: {done: bye, failed: bye}}
  - {node: bye, say: {en: "Bye.", es: "Adiós."}, end: escalated, reason: no_slot}
)";

struct Talk {
  const Flow& flow;
  std::string name;  // for messages
  std::vector<Moment> moments;
};

[[nodiscard]] const std::vector<Flow>& flows() {
  static const std::vector<Flow> all = [] {
    std::vector<Flow> made;
    for (const std::string& name : shipped_flow_names()) made.push_back(shipped_flow(name));
    return made;
  }();
  return all;
}

template <class Check>
void over_all_talks(Check check) {
  for (const Flow& flow : flows()) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
      const TalkOptions options{.seed = seed,
                                .channel = seed % 2 == 0 ? Channel::text : Channel::voice,
                                .cooperative = seed % 4 < 2};
      check(Talk{flow, flow.name + " seed " + std::to_string(seed),
                 random_talk(flow, kKnown, options)});
      if (testing::Test::HasFailure()) return;
    }
  }
}

template <class Effect>
[[nodiscard]] std::size_t count(const DialogueStep& step) {
  std::size_t found = 0;
  for (const DialogueEffect& effect : step.effects) found += std::holds_alternative<Effect>(effect);
  return found;
}

[[nodiscard]] const Reading* reading_of(const Moment& moment) {
  const auto* replied = std::get_if<heard::Replied>(&moment.input);
  return replied == nullptr ? nullptr : &replied->reading;
}

TEST(Promises, EveryDialogueIsSoundAfterEveryInput) {
  over_all_talks([](const Talk& talk) {
    for (const Moment& moment : talk.moments) {
      const char* wrong = check(talk.flow, moment.step.dialogue);
      EXPECT_EQ(wrong, nullptr) << talk.name << ": " << wrong;
    }
  });
}

TEST(Promises, OptOutDistressAndSymptomsAreNeverIgnored) {
  std::array<int, 3> met{};
  over_all_talks([&](const Talk& talk) {
    for (const Moment& moment : talk.moments) {
      const Reading* reading = reading_of(moment);
      if (reading == nullptr) continue;
      const bool stop = reading->has(Intent::stop);
      const std::size_t dangers =
          std::size_t{reading->has(Intent::distress)} + std::size_t{reading->has(Intent::symptoms)};
      met[0] += stop;
      met[1] += reading->has(Intent::distress);
      met[2] += reading->has(Intent::symptoms);
      EXPECT_EQ(count<deed::OptOut>(moment.step), stop ? 1U : 0U) << talk.name;
      if (dangers > 0) {
        EXPECT_GE(count<deed::Escalate>(moment.step), dangers) << talk.name;
      }
      if (!stop && dangers == 0) continue;
      const DialogueState& after = moment.step.dialogue.state;
      EXPECT_TRUE(std::holds_alternative<talk::Ended>(after) ||
                  std::holds_alternative<talk::Closing>(after))
          << talk.name;
      // Fixed sentences and nothing else.
      for (const Line& line : moment.step.lines) {
        EXPECT_TRUE(std::holds_alternative<Standing>(line)) << talk.name;
      }
    }
  });
  for (const int times : met) EXPECT_GT(times, 500);
}

TEST(Promises, AfterAnOptOutOnlyDangerIsAnsweredUntilStart) {
  over_all_talks([](const Talk& talk) {
    bool silenced = false;
    for (const Moment& moment : talk.moments) {
      const Reading* reading = reading_of(moment);
      if (silenced && count<deed::OptIn>(moment.step) > 0) silenced = false;
      for (const Line& line : moment.step.lines) {
        const bool danger = line == Line{Standing::distress} || line == Line{Standing::symptoms};
        EXPECT_TRUE(!silenced || danger) << talk.name;
      }
      if (reading != nullptr && reading->has(Intent::stop)) silenced = true;
    }
  });
}

TEST(Promises, NothingPrivateIsSaidOrDoneWithoutProof) {
  std::size_t private_lines = 0;
  over_all_talks([&](const Talk& talk) {
    for (const Moment& moment : talk.moments) {
      for (const Line& line : moment.step.lines) {
        const auto* said = std::get_if<NodeLine>(&line);
        if (said == nullptr) continue;
        const Node& node = talk.flow[said->node];
        if (!std::holds_alternative<PrivateSpeech>(node.say)) continue;
        ++private_lines;
        EXPECT_TRUE(moment.step.dialogue.proof.has_value()) << talk.name << ' ' << node.name;
      }
    }
  });
  EXPECT_GT(private_lines, 1000U);
}

TEST(Promises, AfterAWrongPersonTheProofIsGone) {
  over_all_talks([](const Talk& talk) {
    for (const Moment& moment : talk.moments) {
      const auto* ended = std::get_if<talk::Ended>(&moment.step.dialogue.state);
      if (ended == nullptr || ended->disposition != Disposition::wrong_person) continue;
      EXPECT_FALSE(moment.step.dialogue.proof.has_value()) << talk.name;
    }
  });
}

TEST(Promises, ASessionEndsOnceAndReleasesWhatItHeld) {
  std::size_t ended = 0;
  std::size_t released = 0;
  over_all_talks([&](const Talk& talk) {
    std::size_t ends = 0;
    std::optional<SlotId> held;
    for (const Moment& moment : talk.moments) {
      const auto* done = std::get_if<heard::DeedDone>(&moment.input);
      const Dialogue& before = moment.before;
      if (done != nullptr && done->result == Cause::held && before.chosen >= 0) {
        held = before.offers[static_cast<std::size_t>(before.chosen)].slot;  // perhaps not for long
      }
      for (const DialogueEffect& effect : moment.step.effects) {
        if (const auto* release = std::get_if<deed::ReleaseHold>(&effect)) {
          ++released;
          EXPECT_EQ(held, std::optional(release->slot)) << talk.name;
          held.reset();
        }
      }
      const Dialogue& after = moment.step.dialogue;
      if (after.held) held = after.offers[static_cast<std::size_t>(after.chosen)].slot;
      // A hold may end by itself or by a booking; nothing else may lose it.
      if (!after.held && held) {
        const bool lost = std::holds_alternative<heard::HoldExpired>(moment.input) ||
                          std::holds_alternative<heard::DeedDone>(moment.input) ||
                          std::holds_alternative<heard::UnderWay>(moment.input);
        EXPECT_TRUE(lost) << talk.name;
        held.reset();
      }
      ends += count<deed::EndSession>(moment.step);
      EXPECT_EQ(ends, after.over() ? 1U : 0U) << talk.name;
    }
    ended += ends;
  });
  EXPECT_GT(ended, flows().size() * kSeeds / 2);
  EXPECT_GT(released, 20U);
}

TEST(Promises, NothingIsBookedTwice) {
  std::size_t bookings = 0;
  over_all_talks([&](const Talk& talk) {
    bool booked = false;
    for (const Moment& moment : talk.moments) {
      if (count<deed::BookSlot>(moment.step) > 0) {
        EXPECT_FALSE(booked) << talk.name;
      }
      const auto* done = std::get_if<heard::DeedDone>(&moment.input);
      const bool was = moment.before.achieved == Disposition::booked;
      const bool is = moment.step.dialogue.achieved == Disposition::booked;
      if (done != nullptr && !was && is) booked = true;
    }
    bookings += booked;
  });
  EXPECT_GT(bookings, 50U);
}

// However often the patient says something that leads nowhere.
TEST(Promises, EveryConversationEnds) {
  for (const Flow& flow : flows()) {
    for (int i = 0; i < kIntents; ++i) {
      Reading reading;
      reading.add(static_cast<Intent>(i));
      Dialogue dialogue = begin_dialogue(flow, {}).dialogue;
      int replies = 0;
      for (; !dialogue.over() && replies <= kMostReplies; ++replies) {
        dialogue = step(flow, kKnown, dialogue, heard::Replied{reading}).dialogue;
      }
      EXPECT_TRUE(dialogue.over()) << flow.name << " intent " << i;
    }
  }
}

TEST(Promises, TheTransitionsAreThoseOfTheTable) {
  const std::set<TalkTransition> table = promised_transitions();
  ASSERT_GE(table.size(), 40U);
  std::set<TalkTransition> reached;
  const auto begun = [&](const Flow& flow) {
    reached.insert({"(none)", "Begun", name_of(begin_dialogue(flow, {}).dialogue.state)});
  };
  for (const Flow& flow : flows()) begun(flow);
  begun(
      flow_from("flow: t\npurpose: confirm\nlegal_class: emergency\nabout: {en: a, es: b}\n"
                "nodes: [{node: a, say: {en: '{organisation} {how_to_stop}', es: '{organisation} "
                "{how_to_stop}'}, end: escalated, reason: no_slot}]\n"));
  const auto note = [&](const Talk& talk) {
    for (const Moment& moment : talk.moments) {
      reached.insert({name_of(moment.before.state), name_of(moment.input),
                      name_of(moment.step.dialogue.state)});
    }
  };
  over_all_talks(note);
  const Flow waitlist = flow_from(kWaitlistFlow);
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    note(Talk{waitlist, waitlist.name, random_talk(waitlist, kKnown, {.seed = seed})});
  }
  for (const TalkTransition& row : reached) {
    EXPECT_TRUE(table.contains(row))
        << "not in the table: " << row.from << ' ' << row.input << ' ' << row.to;
  }
  for (const TalkTransition& row : table) {
    EXPECT_TRUE(reached.contains(row))
        << "never reached: " << row.from << ' ' << row.input << ' ' << row.to;
  }
}

// Every node of every shipped flow is somewhere that a conversation gets to.
TEST(Promises, EveryNodeIsReached) {
  std::set<std::pair<std::string, std::string>> reached;
  std::size_t nodes = 0;
  for (const Flow& flow : flows()) nodes += flow.nodes.size();
  over_all_talks([&](const Talk& talk) {
    for (const Moment& moment : talk.moments) {
      for (const Line& line : moment.step.lines) {
        const auto* said = std::get_if<NodeLine>(&line);
        if (said != nullptr) reached.emplace(talk.flow.name, talk.flow[said->node].name);
      }
      const auto* doing = std::get_if<talk::Doing>(&moment.step.dialogue.state);
      if (doing != nullptr) reached.emplace(talk.flow.name, talk.flow[doing->node].name);
    }
  });
  for (const Flow& flow : flows()) {
    for (std::size_t i = 1; i < flow.nodes.size(); ++i) {
      EXPECT_TRUE(reached.contains({flow.name, flow.nodes[i].name}))
          << flow.name << ' ' << flow.nodes[i].name;
    }
  }
}

}  // namespace
}  // namespace rb::test
