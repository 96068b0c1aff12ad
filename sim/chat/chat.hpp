// One conversation with an invented patient: a line in, what is said and done out.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/conversation/dialogue/say.hpp"
#include "core/conversation/reply_reader.hpp"
#include "sim/chat/calendar.hpp"
#include "sim/chat/patient.hpp"

namespace rb::sim {

class Chat {
 public:
  Chat(Flow flow, ChatPatient patient, ReplyReader reader);

  // What is said and done until the patient's next word, a line each: `< words`, `[effect]`,
  // `[result]`. Lines end with a line break.
  [[nodiscard]] std::string begin();
  // A reply; or, with a slash, what else can happen:
  //   /silence /hangup /expire    to the patient's side
  //   /hold                       the hold on the chosen slot runs out
  //   /taken /fail                how the next deed turns out
  //   /slow, /go                  the next deed takes until /go
  // Anything else with a slash is told to be unknown, and changes nothing.
  [[nodiscard]] std::string hear(std::string_view line);

  [[nodiscard]] bool over() const { return dialogue_.over(); }
  [[nodiscard]] const Dialogue& dialogue() const { return dialogue_; }

 private:
  [[nodiscard]] Speaker speaker() const;
  void take(const DialogueStep& step, std::string& out);
  void happen(const DialogueInput& input, std::string& out);
  // What a deed turns out to; nothing for effects that are not answered.
  [[nodiscard]] std::optional<DialogueInput> carry_out(const DialogueEffect& effect,
                                                       std::string& out);
  [[nodiscard]] Cause outcome(Cause good);
  [[nodiscard]] bool direct(std::string_view word, std::string& out);
  void answer_deeds(std::string& out);

  Flow flow_;
  ChatPatient patient_;
  ReplyReader reader_;
  TrialCalendar calendar_;
  Dialogue dialogue_;
  std::vector<OfferWords> offers_;   // beside the dialogue's
  std::deque<DialogueEffect> open_;  // deeds without a result
  std::optional<Cause> next_outcome_;
  bool slow_ = false;
};

}  // namespace rb::sim
