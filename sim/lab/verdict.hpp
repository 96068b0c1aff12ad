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

struct Hearing {
  bool ledger = false;  // the EHR's is complete in the log, as in a simulated run, or in books
  PeerBooks* books = nullptr;  // outlives the call
  std::int64_t speed = 1;      // of the log's clock (audit::Options)
};

// Error: a log that cannot be read, damage before its end included.
[[nodiscard]] Result<AuditedLog> audit_log(ByteSource& source, const Hearing& hearing);

// The engine's fold as the auditor wants it.
[[nodiscard]] std::shared_ptr<audit::StateFold> engine_fold();

}  // namespace rb::sim
