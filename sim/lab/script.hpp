// What a scenario does to the tenant from outside, in order of time: campaigns start, patients are
// enrolled, an operator steps in, the shell keeps watch.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/outreach/commands.hpp"
#include "core/outreach/events.hpp"
#include "sim/lab/plan.hpp"
#include "sim/metrics/run_summary.hpp"

namespace rb::sim {

class Script {
 public:
  // `patients`: size of the population. `appointments`: by patient, kNever without one; empty if
  // nobody's is known. Outlives the script.
  Script(const Plan& plan, std::uint64_t seed, std::uint32_t patients,
         std::span<const Instant> appointments);

  // kNever once everything is done.
  [[nodiscard]] Instant next_time() const;
  // Appends the commands of the next entry. Precondition: next_time() is not kNever.
  void advance(std::vector<Command>& out);

  // What the engine did: where the patients of a campaign are limited, the end of one makes room
  // for the next. Of every step, before the next call of anything else.
  void watch(Instant now, std::span<const Event> events);

  // How long patients who were due waited for room, up to `until`; none if nobody did.
  [[nodiscard]] std::vector<HeldBy> held(Instant until);
  // Enrolments that were still to come.
  [[nodiscard]] std::int64_t not_enrolled() const;

 private:
  enum class Kind : std::uint8_t { start, operator_command, enrol, watch };
  struct Entry {
    Instant at;
    Kind kind = Kind::watch;
    std::uint32_t index = 0;  // of the campaign or the operator's command
  };
  // Enrolments of one campaign arrive evenly; one cursor each instead of an entry a patient.
  struct Enrolment {
    Instant from;
    Millis over{};
    std::uint32_t next = 0;
    std::uint32_t most = UINT32_MAX;  // at once
    std::uint32_t live = 0;
    bool full = false;  // has no entry until there is room
    Instant full_since;
  };

  [[nodiscard]] Instant own_deadline(std::uint32_t campaign, std::uint32_t patient,
                                     Instant now) const;
  [[nodiscard]] bool in_cohort(std::uint32_t campaign, std::uint32_t patient) const;
  [[nodiscard]] Instant enrolment_time(const Enrolment& enrolment) const;
  void enrol(Entry& entry, std::vector<Command>& out);
  void sink();
  void count_held(const Enrolment& enrolment, Instant until);
  [[nodiscard]] Command operator_command(const proto::OperatorCommand& command) const;

  const Plan& plan_;
  std::uint64_t seed_;
  std::uint32_t patients_;
  std::span<const Instant> appointments_;
  std::vector<Entry> entries_;  // ascending
  std::size_t cursor_ = 0;
  std::vector<Enrolment> enrolments_;  // by campaign
  bool limited_ = false;               // some campaign's patients are
  HeldBy held_;
};

}  // namespace rb::sim
