#include "sim/sandbox/agents/visit_call.hpp"

#include <algorithm>
#include <string_view>
namespace rb::sim::sandbox {
namespace {

constexpr Millis kSpeaks = 4s;   // a question, before anybody answers
constexpr Millis kSilence = 6s;  // until it is asked again
constexpr Millis kMoment = 2s;   // before the same tool is used again
constexpr Millis kGoodbye = 3s;

// What must not get lost, whatever becomes of the call.
bool is_for_good(std::string_view tool) {
  return tool == "write_summary" || tool == "escalate" || tool == "transfer_to_person" ||
         tool == "opt_out";
}

}  // namespace

void VisitCall::make(const AgentMove& move) {
  if (over_) return;
  line_.talker->hear_out(talk_.told());
  switch (move.kind) {
    case AgentMove::Kind::asks:
      return ask(move.question);
    case AgentMove::Kind::uses:
      if (!move.later) return use(move);
      return line_.agenda.after(kMoment, [self = shared_from_this(), move] {
        if (!self->over_) self->use(move);
      });
    case AgentMove::Kind::uses_last:
      line_.use(move.tool, move.arguments, true, [](EventPost::Silence, const std::string&) {});
      return hang_up();
    case AgentMove::Kind::ends:
      return line_.agenda.after(kGoodbye, [self = shared_from_this()] {
        if (self->over_) return;
        self->over_ = true;
        self->line_.when_over();
      });
  }
}

void VisitCall::hang_up() {
  over_ = true;
  line_.when_hung_up();
}

void VisitCall::ask(const Question& question) {
  const Answer answer = line_.talker->answer_to(question, line_.agenda.now());
  Millis after = std::max(answer.takes, kSpeaks);
  if (answer.kind == Answer::Kind::is_silent) after += kSilence;
  line_.agenda.after(after, [self = shared_from_this(), answer] {
    if (self->over_) return;
    switch (answer.kind) {
      case Answer::Kind::is_silent:
        return self->make(self->talk_.hear_nothing());
      case Answer::Kind::hangs_up: {
        const AgentMove last = self->talk_.hear_hang_up();
        return last.kind == AgentMove::Kind::ends ? self->hang_up() : self->make(last);
      }
      case Answer::Kind::says:
      case Answer::Kind::presses:
        return self->make(self->talk_.hear(answer.reading, answer.words));
    }
  });
}

void VisitCall::use(const AgentMove& move) {
  line_.use(move.tool, move.arguments, is_for_good(move.tool),
            [self = shared_from_this()](EventPost::Silence how, const std::string& body) {
              if (self->over_) return;
              if (how == EventPost::Silence::given_up) {
                return self->make(self->talk_.learn_nothing());
              }
              const auto result = result_in(body);
              self->make(how == EventPost::Silence::answered && result
                             ? self->talk_.learn(*result)
                             : self->talk_.learn_refusal());
            });
}

}  // namespace rb::sim::sandbox
