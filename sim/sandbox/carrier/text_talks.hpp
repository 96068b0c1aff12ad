// Conversations by text: patients who write what they want in words, read what the daemon answers,
// and write on while it asks them something.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "sim/sandbox/carrier/desk.hpp"
#include "sim/sandbox/carrier/texts.hpp"

namespace rb::sim::sandbox {

class TextTalks {
 public:
  TextTalks(Desk& desk, Texts& texts);

  // False: this patient's outreach is held in no flow, and nothing was done.
  bool begin(const Party& party, Disposition wants);

 private:
  struct Talk {
    std::shared_ptr<Talker> talker;
    std::string their_number;
    std::string our_number;
    Instant begun;
    std::size_t entry = 0;  // in the ledger
    bool writing = false;   // they are, or wait for an answer
  };

  void write(PatientId patient, const std::string& words, int tries);
  void read(PatientId patient, const std::string& message);

  Desk& desk_;
  Texts& texts_;
  std::map<PatientId, Talk> talks_;  // the last of each
};

}  // namespace rb::sim::sandbox
