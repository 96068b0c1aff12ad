// The offices of a scenario's `bookings` as those who work on Tasks: what becomes of each request
// for an appointment, and what they write into it, in their hours.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "sim/clinic/clinic.hpp"
#include "sim/sandbox/ehr/tasks.hpp"
#include "sim/sandbox/parts/agenda.hpp"

namespace rb::sim::sandbox {

class OfficeReplies {
 public:
  // Sees to every Task that is made from now on. `agenda` and `tasks` outlive this; without a
  // clinic nobody answers.
  OfficeReplies(Agenda& agenda, Tasks& tasks, std::shared_ptr<Clinic> clinic);
  OfficeReplies(const OfficeReplies&) = delete;
  OfficeReplies& operator=(const OfficeReplies&) = delete;

 private:
  [[nodiscard]] std::optional<Tasks::Refusal> asked(std::uint64_t number, const Tasks::Json& task);
  void answer(std::uint64_t number, const OfficeAnswer& answer);
  void write_later(Instant at, std::uint64_t number, Tasks::Json change);

  Agenda& agenda_;
  Tasks& tasks_;
  std::shared_ptr<Clinic> clinic_;
};

}  // namespace rb::sim::sandbox
