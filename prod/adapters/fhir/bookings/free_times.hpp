// Every free time of some service types over FHIR R4: Slot, a window and a page at a time, and
// whose calendars they are in. A page that fails is asked for again, a few times and as the server
// wants; if it still fails, the reading has.
//
// Several windows are read one after the other, the next days first, until there are as many times
// as a plan can use: the reading then ends with a window.
#pragma once

#include <memory>

#include "prod/adapters/fhir/bookings/schedules.hpp"
#include "prod/adapters/fhir/fhir_client.hpp"
#include "prod/adapters/free_times_port.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

class FhirFreeTimes final : public FreeTimesPort {
 public:
  // Clock and timer outlive it; `http` is the FhirClient's.
  struct Parts {
    const SystemClock& clock;
    Timer& timer;
    std::shared_ptr<FhirHttp> http;
    std::size_t enough = 50'000;  // times; with so many no further window is read
  };
  FhirFreeTimes(FhirConfig config, Parts parts)
      : config_(std::make_shared<const FhirConfig>(std::move(config))),
        parts_(std::move(parts)),
        schedules_(std::make_shared<Schedules>(parts_.http)) {}

  void read(const FreeTimesOrder& order, std::function<void(FreeTimesReply reply)> then) override;

 private:
  class Reading;

  const std::shared_ptr<const FhirConfig> config_;
  const Parts parts_;
  const std::shared_ptr<Schedules> schedules_;
};

}  // namespace rb::prod
