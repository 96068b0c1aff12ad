// The calls under way that are held in a flow. It says what the engine is to be told and when the
// next thing happens; the world makes it happen.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/engine/engine.hpp"
#include "core/session/session.hpp"
#include "sim/world/talks/manner.hpp"

namespace rb::sim {

struct TalkCounts {
  std::int64_t calls = 0;
  std::int64_t questions = 0;
  std::int64_t unclear = 0;  // replies that were not understood
  std::int64_t searches = 0;
  std::int64_t chosen = 0;     // a time was said and the desk took it
  std::int64_t taken = 0;      // it was gone by then
  std::int64_t escalated = 0;  // a person was asked for, or needed
};

class TalkSide {
 public:
  // Without a clinic nobody talks. `spec` and `zones` outlive this.
  TalkSide(std::uint64_t seed, const proto::Conversations& spec, std::shared_ptr<Clinic> clinic,
           std::shared_ptr<const ZoneTable> zones);

  // What sessions look up. Outlives this; to be told before anything else.
  void look_at(const Engine* engine) { engine_ = engine; }
  [[nodiscard]] bool open() const { return engine_ != nullptr && clinic_ != nullptr; }

  struct Caller {
    TalkMind mind;
    AttemptId attempt;
    PhoneId phone;
    ZoneId zone;
    Tongue tongue = Tongue::english;
    std::shared_ptr<const Flow> flow;
    command::WantedVisit wants;
  };
  struct Next {
    Instant at = kNever;  // kNever: the conversation is over
  };
  // Somebody has picked up.
  Next begin(Instant now, Caller caller, std::vector<Command>& out);
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
  struct Talk {
    Caller caller;
    Session session;
    std::uint32_t questions = 0;
    std::uint32_t offers = 0;
  };
  class Host;

  void take(SessionStep step, Talk& talk, std::vector<Command>& out);
  void count(const DialogueInput& input);
  [[nodiscard]] Next next_of(Instant now, const Talk& talk) const;

  std::shared_ptr<Clinic> clinic_;
  std::shared_ptr<const ZoneTable> zones_;
  std::optional<Manner> manner_;
  const Engine* engine_ = nullptr;
  std::map<AssignmentId, Talk> talks_;
  TalkCounts counts_;
};

}  // namespace rb::sim
