// The auditor over a finished log, with everything it needs: independent zone offsets, and the
// engine's own fold for the promise that folding gives the stored state.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/audit/audit.hpp"
#include "core/log/file.hpp"

namespace rb::sim {

struct AuditedLog {
  audit::Verdict verdict;
  LogEnd end;  // whether the log was torn
};

// The peers' own books where they are not in the log.
class PeerBooks {
 public:
  virtual ~PeerBooks() = default;
  // Every record of the log, in order.
  virtual void see(const proto::LogRecord& record) = 0;
  // After the last one: contacts and bookings as a simulated run's log has them.
  [[nodiscard]] virtual std::vector<proto::LogRecord> records() const = 0;
};

// Error: a log that cannot be read, damage before its end included.
// `ledger`: the EHR's own ledger is complete in the log, as in a simulated run, or in `books`.
[[nodiscard]] Result<AuditedLog> audit_log(ByteSource& source, bool ledger,
                                           PeerBooks* books = nullptr);

// The engine's fold as the auditor wants it.
[[nodiscard]] std::shared_ptr<audit::StateFold> engine_fold();

}  // namespace rb::sim
