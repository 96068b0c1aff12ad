// Cohorts of the record system, enrolled into campaigns page by page. One that was asked for is
// read to its end: what a stop or a crash cuts off is read again from the beginning at the next
// start, and whoever is enrolled already stays so.
#pragma once

#include <atomic>
#include <memory>

#include "core/proto/cohort.pb.h"
#include "prod/adapters/fhir/cohort.hpp"
#include "prod/tenant/tenant.hpp"

namespace rb::prod {

using CohortId = StrongId<struct CohortTag>;  // dense from 0

// Key: the cohort's number. A serialized proto::CohortEnrolment.
inline constexpr const char* kCohortEntry = "cohort";

class Cohorts {
 public:
  struct Parts {
    std::string tenant;  // in alerts
    Tenant& work;
    CohortReading::Parts reading;
    Alerts* alerts = nullptr;
  };
  // Error: those of the store.
  [[nodiscard]] static Result<std::unique_ptr<Cohorts>> open(Parts parts);
  // Reads on what was being read. After the tenant's start.
  void resume();
  // Nothing is begun any more, and what fails from now on is not held against it. Before the client
  // and the timer stop.
  void stop() { *stopping_ = true; }

  // ---- on the tenant's thread

  // Begins once it is durable: its number. Error: invalid_input, with the name of the value.
  [[nodiscard]] Result<std::uint32_t> begin(Work& work, proto::CohortEnrolment wanted);
  // One that failed, once more. False: it has not failed.
  [[nodiscard]] bool again(Work& work, std::uint32_t number);
  // By number.
  [[nodiscard]] const std::vector<proto::CohortEnrolment>& all() const { return all_; }

 private:
  explicit Cohorts(Parts parts) : parts_(std::move(parts)) {}
  void keep(Work& work, std::uint32_t number);
  void read(std::uint32_t number, const proto::CohortEnrolment& wanted);
  void took(Work& work, std::uint32_t number, const CohortPage& page);
  void ended(Work& work, std::uint32_t number, const std::optional<Error>& error);

  const Parts parts_;
  std::vector<proto::CohortEnrolment> all_;
  std::shared_ptr<std::atomic<bool>> stopping_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace rb::prod
