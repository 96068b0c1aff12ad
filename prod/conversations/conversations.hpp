// The conversations of one tenant that are under way. Used on the tenant's thread, but for open().
//
// What a patient is told waits until what it says is durable: the caller sends it from
// Work::when_durable(). While the record system answers, the patient's own request waits, at most
// as long as a carrier does.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "prod/clock/timer.hpp"
#include "prod/conversations/flow_book.hpp"
#include "prod/conversations/said.hpp"

namespace rb::prod {

class Conversations {
 public:
  // All outlive this.
  struct Parts {
    Tenant& tenant;
    const SystemClock& clock;
    Timer& timer;
    const FlowBook& flows;
  };
  // Reads the conversations by text that were under way. Before the tenant's start. Error: those of
  // the store.
  [[nodiscard]] static Result<std::unique_ptr<Conversations>> open(Parts parts);
  ~Conversations();
  Conversations(const Conversations&) = delete;
  Conversations& operator=(const Conversations&) = delete;

  // With what was said, on the tenant's thread.
  using Then = ThenSaid;

  // Whether a call is held here: its script is a flow of ours, and its campaign books or tells of
  // bookings, or the flow does nothing about visits. Precondition: the attempt is one of the
  // tenant's.
  [[nodiscard]] bool holds(const Work& work, AttemptId attempt, std::string_view flow) const;

  // Somebody picked up, or the line was lost with the process before: from the beginning. Once more
  // while it is held: what was said last. Precondition: holds(), and the attempt may go on.
  void begin_call(Work& work, AttemptId attempt, const std::string& flow, Then then);
  // What was said or keyed in to a question; "" is silence. To one that was answered before, as
  // carriers repeat themselves: what was said last, and nothing is done. False: there is no such
  // call, and nothing was done.
  bool hear_call(Work& work, AttemptId attempt, int question, const std::string& reply, Then& then);
  // The call is over: what it came to. Nothing where it was not held here.
  [[nodiscard]] std::optional<command::AttemptFinished> end_call(Work& work, AttemptId attempt);

  // A text came in; `sid` is the carrier's name for it, and the same once more is answered as
  // before. False: nothing here to answer it with, and nothing was done.
  struct Text {
    std::string from;
    std::string body;
    std::string sid;
  };
  bool hear_text(Work& work, const Text& text, Then& then);

 private:
  class Impl;
  explicit Conversations(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rb::prod
