// The moves that steps are made of. Between the sources of this folder.
#pragma once

#include "core/conversation/dialogue/step.hpp"

namespace rb {

class Mover {
 public:
  Mover(const Flow& flow, const Dialogue& dialogue)
      : flow_(flow), out_{.dialogue = dialogue, .lines = {}, .effects = {}} {}

  // Says what the node says and does what it does, on to the next question, deed or end.
  void arrive(NodeId node);
  // Follows a lead; precondition: the node has it.
  void follow(NodeId node, Cause cause);

  // The conversation ends: with what was achieved, if nothing was decided after it. A hold is
  // released, the session ended. While something is being done the end waits for its result.
  void leave(Disposition disposition);
  void escalate(EscalationReason reason, Standing words);
  // The result that a closing dialogue waited for.
  void close(Cause result);
  // A booking has come true: what the way from here calls off is the appointment before it.
  void moved_on() { just_booked_ = true; }

  void say(Standing words) { out_.lines.emplace_back(words); }
  void say(NodeLine line) { out_.lines.emplace_back(line); }
  void want(const DialogueEffect& effect) { out_.effects.push_back(effect); }

  [[nodiscard]] Dialogue& dialogue() { return out_.dialogue; }
  [[nodiscard]] const Flow& flow() const { return flow_; }
  [[nodiscard]] DialogueStep take() { return std::move(out_); }

 private:
  void start(NodeId node, Deed deed);
  void finish(Disposition disposition, bool opted_out);

  const Flow& flow_;
  DialogueStep out_;
  bool just_booked_ = false;
};

// A reply in any state.
void hear(Mover& mover, const KnownIdentity& known, const Reading& reading);

}  // namespace rb
