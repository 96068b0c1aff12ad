// I20: one seed, one log. Compares two runs record by record and names the first difference; equal
// digests of the log files (log_digest) say the same faster, but not where.
#pragma once

#include <functional>
#include <optional>

#include "core/audit/facts/findings.hpp"
#include "core/proto/event.pb.h"

namespace rb::audit {

// The next record of a log; null at its end. Valid until the next call.
using RecordSource = std::function<const proto::LogRecord*()>;

// Nothing if the logs are the same byte for byte.
[[nodiscard]] std::optional<Violation> first_difference(const RecordSource& one,
                                                        const RecordSource& other);

}  // namespace rb::audit
