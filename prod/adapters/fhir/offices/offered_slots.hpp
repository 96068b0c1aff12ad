// The times that an office names in a Task, as the record system has them.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "prod/adapters/fhir/bookings/schedules.hpp"
#include "prod/adapters/fhir/offices/task_peer.hpp"

namespace rb::prod {

// Of a slot its start and whose it is; of a time without a slot the slot of the same calendar as
// the one that was asked for. What the record system has no slot for is left out, as is a slot that
// is named twice.
class OfferedSlots : public std::enable_shared_from_this<OfferedSlots> {
 public:
  // Called once.
  using Then = std::function<void(Read<std::vector<FoundTime>> times)>;
  OfferedSlots(const fhir::OfficeTask& task, TaskPeer peer, std::shared_ptr<Schedules> schedules,
               Then then)
      : asked_(task.slot),
        peer_(std::move(peer)),
        schedules_(std::move(schedules)),
        then_(std::move(then)),
        named_(task.times.begin(), task.times.end()) {}
  void start() { next(); }

 private:
  void next();
  void read_slot(const std::string& id);
  // Of the calendar of the slot that was asked for.
  void find_calendar(Instant start);
  void find_slot(const std::string& schedule, Instant start);
  void add(FoundTime time);
  void name_owners();

  const std::string asked_;
  const TaskPeer peer_;
  const std::shared_ptr<Schedules> schedules_;
  const Then then_;
  std::deque<fhir::NamedTime> named_;
  std::vector<FoundTime> found_;  // their practitioner: the schedule's logical id
};

}  // namespace rb::prod
