// The telephone carrier's side of a request: whether it is taken, refused or lost, how long that
// takes, and what its machines get wrong. Who answers is behaviour.hpp's business.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.hpp"
#include "core/engine/limits/rate_gate.hpp"
#include "core/outreach/effects.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/world/parts/lognormal.hpp"
#include "sim/world/parts/outages.hpp"

namespace rb::sim {

enum class Fate : std::uint8_t {
  taken,
  refused,          // certainly not placed
  lost_placed,      // no answer, but the call or text goes out
  lost_not_placed,  // no answer, and nothing happens
};

struct Admission {
  Fate fate = Fate::taken;
  Millis after{};  // when the asker knows, if a server was free at once; kTimeout: never
};

// A request at the carrier's door.
struct Reception {
  bool down = false;  // nobody is there
  bool within_limits = true;
  Millis work{};  // what a server needs for it

  [[nodiscard]] bool let_in() const { return !down && within_limits; }
};

// The request of an assignment to the carrier, for its draws.
struct RequestKey {
  PatientId patient;
  CampaignId campaign;
  std::uint32_t number = 0;
};

class Carrier {
 public:
  // The asker gives up on an answer after this time.
  static constexpr Millis kTimeout = 10s;
  // From the carrier's acceptance to the first ring. [D]
  static constexpr Millis kSetUp = 2s;
  // A text that is taken leaves within this time. [D]
  static constexpr Millis kLeaves = 1s;

  Carrier(const proto::Carrier& spec, std::uint64_t seed, Outages outages);

  // What arrives counts towards the limits, whatever comes of it.
  [[nodiscard]] Reception receive_call(Instant now, const RequestKey& request);
  [[nodiscard]] Reception receive_text(Instant now, std::uint8_t mobile_carrier,
                                       const RequestKey& request);
  // What comes of it: at once if nothing waits for servers, else when one has done its work.
  // A call that is taken (or lost but placed) holds a trunk until release_trunk().
  [[nodiscard]] Admission admit_call(Instant now, const Reception& received,
                                     const RequestKey& request);
  [[nodiscard]] Admission admit_text(Instant now, const Reception& received,
                                     const RequestKey& request) const;
  // No server has room for the request: 503 at the door, certainly not placed.
  [[nodiscard]] static Admission refuse_busy();
  // The message is not valid any more, or would not be when it leaves: certainly not placed.
  [[nodiscard]] static Admission refuse_late();
  void release_trunk();
  [[nodiscard]] std::uint32_t trunks_in_use() const { return trunks_in_use_; }

  // The time a taken text needs to arrive; a phone that is off gets it never (30003).
  struct Delivery {
    bool arrives = true;
    Millis after{};
  };
  [[nodiscard]] Delivery deliver(const RequestKey& request) const;

  [[nodiscard]] bool takes_human_for_machine(const RequestKey& request) const;
  [[nodiscard]] bool takes_machine_for_human(const RequestKey& request) const;

  struct Callback {
    bool lost = false;
    Millis again{};  // zero: it comes once; else it comes again this much later
  };
  [[nodiscard]] Callback callback(const RequestKey& request) const;

  // How long a look-up takes when asked now; it waits an outage out.
  [[nodiscard]] Millis look_up(Instant now, const RequestKey& request) const;
  [[nodiscard]] Millis ring_for() const { return ring_for_; }

 private:
  [[nodiscard]] DrawKey key(Stream stream, const RequestKey& request, std::uint64_t what) const;
  [[nodiscard]] Reception receive(Instant now, bool within_limits, const RequestKey& request) const;
  [[nodiscard]] Admission admit(Instant now, const Reception& received,
                                const RequestKey& request) const;
  [[nodiscard]] bool day_has_room(Instant now, std::uint8_t mobile_carrier);

  struct Day {
    Instant from;
    std::uint32_t texts = 0;
  };

  std::uint64_t seed_;
  Outages outages_;
  Lognormal accept_;
  Lognormal delivery_;
  Millis ring_for_;
  RateLimit call_rate_;
  RateLimit text_rate_;
  RateGate calls_;
  RateGate texts_;
  std::uint32_t trunks_;
  std::uint32_t trunks_in_use_ = 0;
  std::uint32_t texts_per_day_;
  std::vector<Day> days_;  // by mobile carrier
  std::int64_t human_as_machine_, machine_as_human_, lost_callback_, twice_, lost_request_;
};

}  // namespace rb::sim
