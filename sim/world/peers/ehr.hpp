// The electronic health record: a rate limit that answers 429, latency, lost answers, outages,
// appointment slots that fill up, and the ledger of what was truly booked.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.hpp"
#include "core/engine/limits/rate_gate.hpp"
#include "core/outreach/commands.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/world/parts/lognormal.hpp"
#include "sim/world/parts/outages.hpp"

namespace rb::sim {

enum class BookedBy : std::uint8_t { outreach, staff };

// One appointment. Nothing is ever cancelled here: a second booking of one assignment stays
// visible.
struct EhrBooking {
  std::uint64_t appointment = 0;  // from 1, dense
  std::uint64_t slot = 0;         // from 1; each slot is given once
  AssignmentId assignment;
  PatientId patient;
  CampaignId campaign;
  Instant at;
  BookedBy by = BookedBy::outreach;
};

// What the EHR knows of the assignment that asks.
struct EhrQuestion {
  EhrKind kind = EhrKind::check_status;
  AssignmentId assignment;
  PatientId patient;
  CampaignId campaign;
  std::uint32_t number = 0;       // requests of this assignment before it
  bool settled_before = false;    // there was nothing to do from the start
  std::uint64_t appointment = 0;  // the assignment's latest booking; 0: none
};

struct EhrReaction {
  Millis after{};  // when the asker knows, if a server was free at once
  Millis work{};   // of a server at its usual speed; zero: answered at the door
  EhrAnswer answer = EhrAnswer::open;
  Millis retry_after{};           // with too_many: zero if the EHR does not say
  std::uint64_t appointment = 0;  // with booked, and with lost if the booking was made all the same
};

class Ehr {
 public:
  struct Place {
    Instant start;
    ZoneId home;
    LocalClock* clock = nullptr;  // outlives this
    // Servers do the work: in a brown-out they are slow, and no answer beforehand.
    bool has_servers = false;
  };
  Ehr(const proto::Ehr& spec, std::uint64_t seed, Outages outages, const Place& place);

  // Whether a request gets in and is carried out, and what the asker sees of it: open if it is
  // carried out and the answer arrives.
  struct Admitted {
    EhrReaction reaction;
    bool carried_out = false;
  };
  [[nodiscard]] Admitted admit(Instant now, const EhrQuestion& question);

  // What a request leads to. A booking stands in the ledger from `now` on, whenever and whether the
  // answer arrives. The EHR knows no idempotency: asked to book twice, it books twice.
  [[nodiscard]] EhrReaction ask(Instant now, const EhrQuestion& question);

  // No server has room for the request: 503 at the door, and nothing is carried out.
  [[nodiscard]] static EhrReaction refuse_busy(const EhrQuestion& question);

  // A booking by a person at the EHR's own screen; 0 if no slot is left.
  [[nodiscard]] std::uint64_t book_by_staff(Instant now, const EhrQuestion& question);

  // When the asker stops waiting.
  [[nodiscard]] Millis timeout() const { return timeout_; }

  [[nodiscard]] const std::vector<EhrBooking>& ledger() const { return ledger_; }
  // Slots nobody has; UINT64_MAX if there is no limit.
  [[nodiscard]] std::uint64_t open_slots(Instant now) const;

 private:
  [[nodiscard]] DrawKey key(Stream stream, const EhrQuestion& question, std::uint64_t what) const;
  [[nodiscard]] EhrReaction carry_out(Instant now, const EhrQuestion& question);
  [[nodiscard]] EhrReaction refuse_too_many(Instant now, const EhrQuestion& question) const;
  std::uint64_t book(Instant now, const EhrQuestion& question, BookedBy by);

  std::uint64_t seed_;
  Outages outages_;
  Lognormal latency_;
  RateLimit rate_;
  RateGate gate_;
  Millis timeout_;
  std::int64_t lost_ppm_;
  std::int64_t error_ppm_;
  bool limited_;
  std::uint64_t slots_at_start_;
  std::uint64_t slots_per_day_;
  bool has_servers_;
  ZoneId home_;
  LocalClock* clock_;
  std::int64_t first_day_;
  std::vector<EhrBooking> ledger_;
};

}  // namespace rb::sim
