// The calls under way that are held in a flow. It says what the engine is to be told and when the
// next thing happens; the world makes it happen.
#pragma once

#include <map>
#include <vector>

#include "sim/world/talks/talk.hpp"

namespace rb::sim {

class TalkSide {
 public:
  explicit TalkSide(TalkOutside outside) : outside_(std::move(outside)) {}
  TalkSide(const TalkSide&) = delete;  // conversations refer to it
  TalkSide& operator=(const TalkSide&) = delete;

  // What sessions look up, and who reads along. To be told before anything else.
  void look_at(const Engine* engine) { outside_.engine = engine; }
  void read_along(Overhear overhear) { outside_.overhear = std::move(overhear); }
  [[nodiscard]] bool open() const {
    return outside_.engine != nullptr && outside_.clinic != nullptr;
  }

  // Precondition: open().
  [[nodiscard]] const Engine& engine() const { return *outside_.engine; }

  struct Next {
    Instant at = kNever;  // kNever: the conversation is over
  };
  // Somebody has picked up.
  Next begin(Instant now, TalkParty caller, std::vector<Command>& out);
  // The time that the last Next named has come.
  Next go_on(Instant now, AssignmentId assignment, std::vector<Command>& out);
  [[nodiscard]] bool talks(AssignmentId assignment) const { return talks_.count(assignment) != 0; }

  struct Result {
    Disposition disposition = Disposition::no_decision;
    Instant callback_at{};  // agreed; zero: none was
  };
  // The call is over, whoever ended it. Precondition: talks().
  [[nodiscard]] Result end(Instant now, AssignmentId assignment, std::vector<Command>& out);

  [[nodiscard]] const TalkCounts& counts() const { return counts_; }

 private:
  std::map<AssignmentId, Talk> talks_;
  TalkOutside outside_;
  TalkCounts counts_;
};

}  // namespace rb::sim
