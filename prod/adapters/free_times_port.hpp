// Every free time there is, for whoever plans over all of them. A reading is whole, or it is none.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "prod/adapters/booking_port.hpp"

namespace rb::prod {

struct FreeTimesOrder {
  std::vector<std::string> service_types;  // "system|code"; "": any
  Instant from;                            // nothing that begins sooner
};

struct SoughtTime {
  FoundTime time;
  std::string sought;  // the first of the order's types under which it was found
};

struct FreeTimesReply {
  std::string failed;    // why there is no whole reading, for people; empty: there is one
  Millis retry_after{};  // failed: zero if the server did not say
  // Each slot once, in no order. Where there were very many, only up to some day, which is whole.
  std::vector<SoughtTime> times;
  Instant until;  // nothing is known of what begins later
};

class FreeTimesPort {
 public:
  virtual ~FreeTimesPort() = default;
  // `then` is called once; any thread, also from within read().
  virtual void read(const FreeTimesOrder& order,
                    std::function<void(FreeTimesReply reply)> then) = 0;
};

}  // namespace rb::prod
