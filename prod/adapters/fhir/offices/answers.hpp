// What offices have written into Tasks, told once for each change, with the times that it names.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "prod/adapters/fhir/bookings/schedules.hpp"
#include "prod/adapters/fhir/offices/task_peer.hpp"
#include "prod/adapters/office_port.hpp"

namespace rb::prod {

class OfficeAnswers : public std::enable_shared_from_this<OfficeAnswers> {
 public:
  using Said = std::function<void(const OfficeSaid& said)>;
  OfficeAnswers(TaskPeer peer, Said said)
      : peer_(std::move(peer)),
        schedules_(std::make_shared<Schedules>(peer_.http)),
        said_(std::move(said)) {}

  // A Task as it is now. Any thread; `said` comes at once, or on the client's thread.
  void hear(const fhir::OfficeTask& task) { hear(task, 1); }
  // What was last seen before then.
  void forget(Instant before);

 private:
  struct Heard {
    std::string fingerprint;
    Instant seen;
  };
  void hear(const fhir::OfficeTask& task, std::uint32_t tries);
  void hear_again(const fhir::OfficeTask& task, std::uint32_t tries, Millis not_before);
  void say(const fhir::OfficeTask& task, const std::vector<FoundTime>& times) const;

  const TaskPeer peer_;
  const std::shared_ptr<Schedules> schedules_;
  const Said said_;
  std::mutex mutex_;
  std::map<office::SendId, Heard> heard_;
};

}  // namespace rb::prod
