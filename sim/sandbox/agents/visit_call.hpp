// One call about a visit as it is lived through: a patient at one end, the daemon's tools at the
// other, and an agent between them (visit_talk.hpp).
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "sim/sandbox/agents/event_post.hpp"
#include "sim/sandbox/agents/visit_talk.hpp"
#include "sim/sandbox/parts/agenda.hpp"
#include "sim/sandbox/talks/talker.hpp"

namespace rb::sim::sandbox {

class VisitCall : public std::enable_shared_from_this<VisitCall> {
 public:
  struct Line {
    Agenda& agenda;
    std::shared_ptr<Talker> talker;
    // Uses a tool. `for_good`: the daemon is told until it has heard, also when the call is over.
    std::function<void(const char* tool, const std::string& arguments, bool for_good,
                       EventPost::Answered then)>
        use;
    net::Once<> when_over;     // after the agent's goodbye
    net::Once<> when_hung_up;  // by the patient, or on somebody who wants no more calls
  };
  VisitCall(Line line, VisitContext context) : line_(std::move(line)), talk_(std::move(context)) {}

  void start() { make(talk_.begin()); }
  // The call has been ended otherwise: nothing is asked or used any more.
  void stop() { over_ = true; }

  [[nodiscard]] Disposition came_to() const { return talk_.came_to(); }
  [[nodiscard]] const Talker& talker() const { return *line_.talker; }

 private:
  void make(const AgentMove& move);
  void ask(const Question& question);
  void use(const AgentMove& move);
  void hang_up();

  Line line_;
  VisitTalk talk_;
  bool over_ = false;
};

}  // namespace rb::sim::sandbox
