// A ledger of the sandbox beside a log of the daemon: as the records that a simulated run's log has
// at its end, so that the auditor can hold the one against the other.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/proto/event.pb.h"
#include "sim/lab/verdict.hpp"
#include "sim/sandbox/ledger/ledger.hpp"

namespace rb::sim::sandbox {

// The log knows telephone numbers as positions, the ledger as digits. What number a position is, is
// learnt from the first contact with it; who then rings another one is found out. The same goes for
// a contact that no attempt of the log explains: it keeps a name that is nobody's.
class LedgerJoin final : public PeerBooks {
 public:
  explicit LedgerJoin(Ledger ledger) : ledger_(std::move(ledger)) {}

  void see(const proto::LogRecord& record) override;
  [[nodiscard]] std::vector<proto::LogRecord> records() const override;

 private:
  struct Attempt {
    std::uint32_t assignment = 0;
    std::uint32_t ordinal = 0;
    friend auto operator<=>(const Attempt&, const Attempt&) = default;
  };

  Ledger ledger_;
  std::map<Attempt, std::uint32_t> phones_;           // intended
  std::map<std::uint32_t, std::uint32_t> campaigns_;  // by assignment
};

}  // namespace rb::sim::sandbox
