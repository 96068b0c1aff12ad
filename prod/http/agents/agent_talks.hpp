// What agents have done by their tools in the calls that are open: proof of identity, what was
// chosen, and what was answered to which event, so that one that comes again is answered the same.
// Stored with what it led to, until the call is over.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "core/base/ids.hpp"
#include "core/base/result.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

struct AgentTalk {
  bool proven = false;     // the last date of birth that was said was the patient's
  std::uint8_t tries = 0;  // wrong ones
  SlotId chose;            // none(): nothing, or it was taken
  // By event, the oldest first; JSON. Those that are too long ago are forgotten.
  std::deque<std::pair<std::string, std::string>> answered{};

  [[nodiscard]] const std::string* answer_to(const std::string& event) const;
  void remember(const std::string& event, std::string result);
};

// Not thread-safe: the tenant's thread only, once it is loaded.
class AgentTalks {
 public:
  // A stored entry of kind kAgentTalkEntry. Error: corrupt_data.
  [[nodiscard]] Result<void> restore(const Entry& entry);

  // Null: no tool has been used, or the call is over.
  [[nodiscard]] const AgentTalk* find(AttemptId attempt) const;
  [[nodiscard]] AgentTalk& open(AttemptId attempt) { return talks_[attempt]; }
  // To be staged after a change. Precondition: it is open.
  [[nodiscard]] Entry keep(AttemptId attempt) const;
  // To be staged when the call is over; nothing if there was no talk.
  [[nodiscard]] std::optional<Entry> close(AttemptId attempt);

 private:
  std::map<AttemptId, AgentTalk> talks_;
};

}  // namespace rb::prod
