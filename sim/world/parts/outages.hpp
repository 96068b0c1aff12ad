// Times of trouble as a calendar: what is wrong with a service at an instant.
#pragma once

#include <google/protobuf/repeated_ptr_field.h>

#include <cstdint>
#include <vector>

#include "core/base/instant.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/world/parts/local_clock.hpp"

namespace rb::sim {

struct Trouble {
  bool down = false;
  std::int64_t slow_ppm = 1'000'000;  // answers take this much longer
  std::int64_t error_ppm = 0;         // share of requests that fails
  Instant down_until;                 // with down
};

class Outages {
 public:
  // Day 1 is the local day of `start` in `home`.
  Outages(const google::protobuf::RepeatedPtrField<proto::Outage>& spec, Instant start, ZoneId home,
          LocalClock& clock);

  // Where several overlap: down wins, factors multiply, the largest share of errors holds.
  [[nodiscard]] Trouble at(Instant now) const;
  // `since`, and every moment after it at which the trouble changes; ascending.
  [[nodiscard]] std::vector<Instant> changes(Instant since) const;
  [[nodiscard]] bool empty() const { return entries_.empty(); }

 private:
  struct Entry {
    Instant from;
    Instant until;
    Trouble trouble;
  };
  std::vector<Entry> entries_;
};

}  // namespace rb::sim
