// What agents wrote down about calls, and what patients told in conversations of ours that people
// are to read, by attempt: in memory and in the store, never in a log. Not thread-safe: the
// tenant's thread only, once it is loaded.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/result.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

struct CallSummary {
  std::string text;        // the agent's; empty: it wrote none
  std::string escalation;  // why a person was asked for: "symptoms"; empty: none was
  std::string transcript;  // the address of what was said, at the agent's; empty: there is none
  struct Told {
    std::string what;   // "insurance"
    std::string words;  // the patient's
  };
  std::vector<Told> told;  // in order; each thing once, as it was told last
};
// Bytes of a patient's words that are kept of one thing; what is longer is cut at a character.
inline constexpr std::size_t kMostTold = 500;

class CallSummaries {
 public:
  // A stored entry of kind kCallSummaryEntry. Error: corrupt_data.
  [[nodiscard]] Result<void> restore(const Entry& entry);

  // To be staged; what was written about the attempt before is replaced.
  [[nodiscard]] Entry write(AttemptId attempt, std::string text, std::string transcript);
  [[nodiscard]] Entry escalate(AttemptId attempt, std::string reason);
  // Any bytes: what is no character and no space is left out.
  [[nodiscard]] Entry tell(AttemptId attempt, std::string_view what, std::string_view words);

  struct Written {
    AttemptId attempt;
    const CallSummary* summary = nullptr;  // until the next change
  };
  // About an outreach, its first attempt first.
  [[nodiscard]] std::vector<Written> of(AssignmentId assignment) const;

 private:
  [[nodiscard]] Entry entry_of(AttemptId attempt) const;

  std::map<AttemptId, CallSummary> summaries_;
};

// "12-1": of entries about an attempt. The second: none() for any other text.
[[nodiscard]] std::string attempt_key(AttemptId attempt);
[[nodiscard]] std::optional<AttemptId> attempt_of_key(std::string_view key);

}  // namespace rb::prod
