// The independent auditor: reads one log, event after event, and says which promises it breaks. It
// computes everything itself from the messages: rules, windows, caps, pacing, the course of each
// assignment. It shares no code with the engine, so that a mistake in one is not repeated in the
// other.
//
// One pass; memory grows with patients, assignments and attempts, not with events. Not thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/audit/facts/findings.hpp"
#include "core/audit/facts/options.hpp"
#include "core/proto/event.pb.h"

namespace rb::audit {

struct Verdict {
  std::vector<Violation> violations;  // in the order found; the first ones of each promise
  std::array<PromiseCount, kPromises> promises{};
  std::uint64_t events = 0;
  Instant first;  // times of the first and the last event
  Instant last;
  // Conservation: enrolled = live + sum of ended.
  std::uint64_t enrolled = 0;
  std::uint64_t live = 0;
  std::array<std::uint64_t, 16> ended{};  // by Ending

  [[nodiscard]] bool clean() const;
  [[nodiscard]] const PromiseCount& count(Promise promise) const {
    return promises[static_cast<std::size_t>(promise)];
  }
};

class Auditor {
 public:
  // Precondition: options.offset_at is set.
  explicit Auditor(Options options);
  ~Auditor();
  Auditor(const Auditor&) = delete;
  Auditor& operator=(const Auditor&) = delete;

  // The log's records in their order. Broken records are findings, never a crash.
  void feed(const proto::LogRecord& record);

  // After the last record, once.
  [[nodiscard]] Verdict finish();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace rb::audit
