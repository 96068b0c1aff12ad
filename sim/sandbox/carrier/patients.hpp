// What patients do on their own: open the link of a text and press a button of its page, text back
// (in words, where that begins a conversation), call back, say STOP.
#pragma once

#include <map>
#include <string>

#include "sim/sandbox/carrier/calls.hpp"
#include "sim/sandbox/carrier/desk.hpp"
#include "sim/sandbox/carrier/text_talks.hpp"
#include "sim/sandbox/carrier/texts.hpp"

namespace rb::sim::sandbox {

class Patients {
 public:
  Patients(Desk& desk, Calls& calls, Texts& texts)
      : desk_(desk), calls_(calls), texts_(texts), talks_(desk, texts) {}

  void act(const command::PatientAct& act);
  void opt_out(const command::OptOut& opt_out);

 private:
  // A page that was opened: its form when it has come, what to do with it when they have decided.
  struct Visit {
    std::string url;
    std::string html;
    bool loaded = false;
    Act decided = Act::opened_link;  // not yet
  };

  void open(AssignmentId assignment, const std::string& link);
  void decide(AssignmentId assignment, Act act);
  void submit(const Visit& visit);

  Desk& desk_;
  Calls& calls_;
  Texts& texts_;
  TextTalks talks_;
  std::map<AssignmentId, Visit> visits_;
};

}  // namespace rb::sim::sandbox
