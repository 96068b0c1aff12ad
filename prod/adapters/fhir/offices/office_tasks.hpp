// Provider offices that are asked in the record system: a message is a FHIR Task, made by a
// conditional create under its name; the office answers by changing it (fhir/wire/office_task.hpp
// says how), and what has changed is read every so often.
//
// - ask: 200 and 201 have arrived. What surely has not (it did not leave, 401, 429) is tried again
//   until shortly before report_by; then, and after any other 4xx but 408 and 412, it has failed
//   (429: it is lost). All else is lost.
// - look_up: the Task by its name. None: failed, once so much time has passed that it cannot come
//   any more.
// - withdraw: Tasks of the request that keep somebody waiting are cancelled, for two days, also
// when
//   they come to light later; then there is an alert. What an office has rejected or cancelled
//   stays.
//
// What an office wants instead must be slots of the record system's: a time that is none is left
// out. With none left a counter-offer is an acknowledgement, or the refusal that its status says,
// and an acceptance is an acknowledgement: it does not say when.
#pragma once

#include <memory>
#include <string>

#include "prod/adapters/fhir/fhir_http.hpp"
#include "prod/adapters/office_port.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

struct OfficeTasksConfig {
  std::string tenant;  // with `store` in every Task's name
  std::string store;
  bool asks = true;  // false: nothing is asked any more, so no answer is looked for
  // By the daemon's clock; the last two are a second by a real one at least.
  Millis poll_every = 1min;
  Millis answer_within = 60s;  // of one read or update
  Millis lands_within = 1min;  // after report_by a message that left may still arrive for so long
};

class OfficeTasks final : public OfficePort {
 public:
  // Clock, timer and alerts outlive it; `http` is the FhirClient's. `alerts` may be null.
  struct Parts {
    const SystemClock& clock;
    Timer& timer;
    std::shared_ptr<FhirHttp> http;
    OfficeHearing hearing;
    Alerts* alerts = nullptr;
  };
  // Asks for answers from now on.
  OfficeTasks(OfficeTasksConfig config, Parts parts);
  // Nothing is told once it returns.
  ~OfficeTasks() override;
  OfficeTasks(const OfficeTasks&) = delete;
  OfficeTasks& operator=(const OfficeTasks&) = delete;

  void ask(const OfficeOrder& order) override;
  void look_up(office::SendId send, OfficeChannel channel) override;
  void withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) override;

 private:
  class Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace rb::prod
