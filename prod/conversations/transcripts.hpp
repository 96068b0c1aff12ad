// How the conversations of an outreach went, from the store: what was asked, what each reply meant,
// and what came of it. No words of a patient.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/conversation/flow/flow.hpp"
#include "prod/store/tenant_store.hpp"

namespace rb::prod {

struct Transcript {
  AttemptId attempt;
  Channel channel = Channel::text;
  std::string flow;
  Instant begun;                       // zero: an older version did not store it
  Instant last;                        // heard or said
  std::optional<Disposition> outcome;  // none: it is not over
  std::optional<EscalationReason> escalation;
  // In order, "interest: yes": the flow's node, and what was meant.
  std::vector<std::string> course;
};

// In the order in which they began. Reads every conversation that is stored: for people who look at
// one, on any thread. Error: those of the store, corrupt_data.
[[nodiscard]] Result<std::vector<Transcript>> read_transcripts(TenantStore& store,
                                                               AssignmentId assignment);

}  // namespace rb::prod
