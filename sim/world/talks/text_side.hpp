// Conversations by text: patients who answer an outreach text in words, and write on while we ask
// them something. It says what the engine is to be told and when the next thing happens; the world
// makes it happen. As the daemon does it: each of their texts is answered with one message, which
// no cap and no quiet hour holds back, as they wrote first; a conversation that waits too long for
// a reply is over (Flow::text_expires); and while they write nothing else is sent to them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "sim/world/parts/local_clock.hpp"
#include "sim/world/parts/lognormal.hpp"
#include "sim/world/talks/talk.hpp"

namespace rb::sim {

class TextSide {
 public:
  // `replies`: from what we wrote to their answer, if nobody slept. The clock outlives this.
  TextSide(TalkOutside outside, const Lognormal& replies, LocalClock& clock)
      : outside_(std::move(outside)), replies_(replies), clock_(&clock) {}
  TextSide(const TextSide&) = delete;  // conversations refer to it
  TextSide& operator=(const TextSide&) = delete;

  // What sessions look up, and who reads along. To be told before anything else.
  void look_at(const Engine* engine) { outside_.engine = engine; }
  void read_along(Overhear overhear) { outside_.overhear = std::move(overhear); }

  struct Next {
    Instant at = kNever;     // kNever: nothing more is to happen
    std::uint16_t turn = 0;  // of go_on()
  };
  // How a conversation of an outreach stands.
  enum class Standing : std::uint8_t {
    none,       // there was none for long
    under_way,  // it waits for them, or for the desk
    just_ended,
  };
  [[nodiscard]] Standing standing(Instant now, AssignmentId assignment) const;
  // Whether it has just ended, and nothing new from us came since: what says "yes", "no" or nothing
  // is a nod to the goodbye. `attempts`: of the outreach by now.
  [[nodiscard]] bool answers_goodbye(Instant now, AssignmentId assignment,
                                     std::uint16_t attempts) const;

  // They answer a text of ours. Precondition: none is under_way.
  Next begin(Instant now, TalkParty party, const Reading& opening, std::vector<Command>& out);
  // They answer another text of ours, and so the question that stands, or say nothing of use.
  // `wants`: what they want by now; no_decision: what they wanted before. `notice`: as the text
  // told them of a booking. Precondition: under_way.
  Next resume(Instant now, AssignmentId assignment, Disposition wants,
              const std::optional<NoticeMind>& notice, std::vector<Command>& out);
  // The time that a Next named has come; out of date, nothing happens. `silenced`: they may not be
  // written to any more, so that the conversation is over without a word.
  Next go_on(Instant now, AssignmentId assignment, std::uint16_t turn, bool silenced,
             std::vector<Command>& out);

  // They want to hear no more. Nothing: none is under way, and nothing was done.
  std::optional<Next> stop(Instant now, AssignmentId assignment, std::vector<Command>& out);
  // They have gone on elsewhere, and write no more of their own accord.
  void put_down(AssignmentId assignment);

  [[nodiscard]] const TalkCounts& counts() const { return counts_; }

 private:
  struct Text {
    Talk talk;
    Instant touched;         // they last wrote
    std::uint16_t turn = 0;  // that is awaited
    bool writes_on = true;   // else only another text of ours gets them to
  };

  [[nodiscard]] static Instant expires(const Text& text);
  [[nodiscard]] Text* under_way(Instant now, AssignmentId assignment);
  Next answer(Instant now, Text& text, std::vector<Command>& out);
  Next hear(Instant now, Text& text, const DialogueInput& input, std::vector<Command>& out);
  void wrote(Instant now, Text& text, std::vector<Command>& out);
  Next expire(Instant now, Text& text, std::vector<Command>& out);
  // What is awaited next.
  Next follow(Instant now, Text& text);
  Next wait(Text& text, Instant at);

  TalkOutside outside_;
  Lognormal replies_;
  LocalClock* clock_;
  std::map<AssignmentId, Text> texts_;  // the last of each
  TalkCounts counts_;
};

}  // namespace rb::sim
