// What an auditor is given besides the log.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "core/audit/facts/legal_hours.hpp"
#include "core/base/instant.hpp"
#include "core/proto/event.pb.h"

namespace rb::audit {

// The engine's own fold of events into state, behind an interface: I19 compares its digest with the
// ones in the log. The auditor does not know the engine.
class StateFold {
 public:
  virtual ~StateFold() = default;
  virtual void begin(const proto::LogHeader& header) = 0;
  virtual void define(const proto::CampaignDefinition& campaign) = 0;
  virtual void apply(const proto::Event& event) = 0;
  // Of the state after the events applied so far; a CheckpointTaken carries the digest before
  // itself.
  [[nodiscard]] virtual std::uint64_t digest() const = 0;
};

struct Options {
  Offsets offset_at = {};                // required: an implementation that is not the engine's
  std::shared_ptr<StateFold> fold = {};  // without it I19 is not checked
  std::optional<std::uint64_t> acknowledged = {};  // enrolments that the client saw accepted
  // The EHR's and the carrier's ledgers are complete in the log, even if they are empty. Without
  // this, a ledger is taken to be complete if the log was closed.
  bool expect_ledger = false;
  Millis lateness = std::chrono::seconds{60};  // L of I3
  // A closed EHR gate or a paused campaign stops I3's clock. Without this the first fault of a peer
  // ends its judgement for good.
  bool lateness_despite_faults = true;
  Millis resolve_grace = std::chrono::seconds{60};  // of I23
  // Of I9: how long it may take after an opt-out until the carrier is told to hang up, and how long
  // the carrier needs for it. What the line between them takes, the ledger tells.
  Millis hang_up_grace = std::chrono::seconds{5};
  std::size_t sentences = 20;  // kept for each promise; all violations are counted

  // The log is of a process on a clock that ran `speed` times as fast as time: what the machine
  // took stands in it that many times as long. Three seconds of the machine's make nothing late
  // then, and half a second keeps no call on the line.
  void allow_for_scaled_clock(std::int64_t speed) {
    if (speed <= 1) return;
    lateness += std::chrono::seconds{3} * speed;
    resolve_grace += std::chrono::seconds{3} * speed;
    hang_up_grace += std::chrono::milliseconds{500} * speed;
  }
};

}  // namespace rb::audit
