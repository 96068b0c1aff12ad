// What a voice agent does in one call about a visit: what it asks, which tool it uses next, when it
// is over. Pure: a driver asks the patient, uses the tools, and says what came of it.
//
//   step         the agent                        then
//   greeting     asks who is there                birth_date; they are not there: over
//   birth_date   asks for it, verify_identity     looking; wrong too often: escalate
//   looking      get_context once more            appointment, detail, interest
//   appointment  will they come?                  confirm, decline, or another time: wish
//   detail       asks for what is missing         the next one, interest or searching
//   interest     shall we find a time?            wish or searching, or decline
//   wish         when could they come?            searching
//   searching    search_slots                     offer, detail, list; again while it is pending
//   offer        reads the times out              holding, or wish with all of them refused
//   holding      hold_slot                        sure; gone: offer or searching
//   sure         shall I book it?                 booking, or wish
//   booking      book_slot                        over, with what it says; gone: offer or searching
//   list         stay on the waiting list?        over; no: escalate
//   writing      write_summary                    the tool that decides, or over
//   deciding     confirm, decline, escalate ...   over
//
// What is said is visit_talk.cpp's, what the tools say visit_answers.cpp's. Whatever is asked: who
// wants no more calls is hung up on at once, who speaks of danger or asks for a person gets one.
// What the daemon has not said nobody is told: no answer, an error or one that cannot be read is no
// booking.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/outreach/vocabulary.hpp"
#include "sim/sandbox/agents/visit_tools.hpp"
#include "sim/sandbox/talks/listener.hpp"

namespace rb::sim::sandbox {

struct AgentMove {
  enum class Kind : std::uint8_t {
    asks,       // `question`; then hear() or hear_nothing()
    uses,       // `tool`; then learn(), learn_refusal() or learn_nothing()
    uses_last,  // `tool`; its answer is not waited for: the call is over
    ends,       // after a goodbye
  };
  Kind kind = Kind::ends;
  Question question{};
  const char* tool = "";
  std::string arguments = "{}";
  bool later = false;  // uses: after a moment, as it has just been asked in vain
};

class VisitTalk {
 public:
  explicit VisitTalk(VisitContext context) : context_(std::move(context)) {}

  [[nodiscard]] AgentMove begin();
  // The patient's answer, and its words.
  [[nodiscard]] AgentMove hear(const Reading& reading, std::string_view words);
  [[nodiscard]] AgentMove hear_nothing();
  // They have hung up: what is still to be written down.
  [[nodiscard]] AgentMove hear_hang_up();
  // What the tool said: the result as it is.
  [[nodiscard]] AgentMove learn(std::string_view result);
  [[nodiscard]] AgentMove learn_refusal();  // it is refused for good, and says nothing
  [[nodiscard]] AgentMove learn_nothing();  // nobody answers

  // What the call has come to. Booked and confirmed only by the daemon's word; what a patient does
  // not want, or wants of a person, is theirs to say.
  [[nodiscard]] Disposition came_to() const { return came_to_; }
  // The last that the patient was told, in English whatever was spoken.
  [[nodiscard]] const std::string& told() const { return told_; }

 private:
  enum class Step : std::uint8_t {
    greeting,
    birth_date,
    verifying,
    looking,
    appointment,
    detail,
    interest,
    wish,
    searching,
    offer,
    holding,
    sure,
    booking,
    list,
    writing,
    deciding,
    over,
  };
  // A tool that decides, and what the patient wants by it; no tool: nothing is decided.
  struct Decision {
    const char* tool = nullptr;
    const char* reason = nullptr;  // of an escalation
    Disposition wants = Disposition::no_decision;
    const char* told = "";  // once it is taken
  };

  AgentMove ask(Step step, Asked asked);
  AgentMove ask_again();
  AgentMove use(Step step, const char* tool, std::string arguments = "{}");
  AgentMove finish(const Decision& decision);
  AgentMove finish(std::string told);
  AgentMove escalate(const char* reason);
  AgentMove decline();
  AgentMove decide();
  AgentMove end();

  [[nodiscard]] bool hear_whatever_is_asked(const Reading& reading, AgentMove& move);
  AgentMove hear_step(const Reading& reading);
  AgentMove hear_detail(const Reading& reading);
  AgentMove hear_wish(const Reading& reading);
  AgentMove hear_appointment(const Reading& reading);
  AgentMove hear_offer(const Reading& reading);
  AgentMove hear_sure(const Reading& reading);
  AgentMove go_on_with(const VisitContext& context);
  AgentMove ask_or_search();
  AgentMove search();
  AgentMove refuse_offers(const Reading& reading);
  AgentMove hold(std::size_t choice);
  AgentMove learn_step(const ToolAnswer& answer);
  AgentMove learn_not_accepted(const ToolAnswer& answer);
  AgentMove learn_decision(const ToolAnswer& answer);
  AgentMove learn_identity(const ToolAnswer& answer);
  AgentMove learn_times(const ToolAnswer& answer);
  AgentMove learn_hold(const ToolAnswer& answer);
  AgentMove learn_booking(const ToolAnswer& answer);
  AgentMove offer(const std::vector<OfferedTime>& offers);
  AgentMove look_further(const ToolAnswer& answer);  // somebody was faster
  AgentMove booked(const std::string& start);
  void note(const std::string& line);

  VisitContext context_;
  Step step_ = Step::greeting;
  Question question_{};
  int misses_ = 0;  // answers in a row that said nothing
  int questions_ = 0;
  int searches_ = 0;
  int rounds_ = 0;  // of offers
  bool proven_ = false;
  bool interested_ = false;
  bool wished_ = false;
  DetailSet missing_ = 0;  // still to be asked for
  DetailSet known_ = 0;    // told in this call
  TimeWish wish_{};
  std::vector<OfferedTime> offers_;
  std::vector<OfferedTime> refused_;  // with the next search
  OfferedTime chosen_{};
  Decision decision_{};
  Disposition came_to_ = Disposition::no_decision;
  std::string notes_;  // the summary so far
  std::string told_;
  std::string said_;  // last by the patient
};

}  // namespace rb::sim::sandbox
