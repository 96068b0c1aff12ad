// The auditor over a finished log, with everything it needs: independent zone offsets, and the
// engine's own fold for the promise that folding gives the stored state.
#pragma once

#include <memory>
#include <string>

#include "core/audit/audit.hpp"
#include "core/log/file.hpp"

namespace rb::sim {

struct AuditedLog {
  audit::Verdict verdict;
  LogEnd end;  // whether the log was torn
};

// Error: a log that cannot be read, damage before its end included.
// `ledger`: the EHR's own ledger is complete in the log, as in a simulated run.
[[nodiscard]] Result<AuditedLog> audit_log(ByteSource& source, bool ledger);

// The engine's fold as the auditor wants it.
[[nodiscard]] std::shared_ptr<audit::StateFold> engine_fold();

}  // namespace rb::sim
