// One tenant: a pure state machine. step() takes a command at a time and leaves behind the events
// that happened, the effects that must follow once those events are stored, and the next time at
// which it wants to be woken. It never sleeps, reads or sends. Not thread-safe; one owner.
#pragma once

#include <memory>
#include <span>

#include "core/booking/decide/policy.hpp"
#include "core/engine/tuning.hpp"
#include "core/outreach/commands.hpp"
#include "core/outreach/effects.hpp"
#include "core/outreach/events.hpp"
#include "core/provider/desk/offices.hpp"
#include "core/time/zone.hpp"

namespace rb {

class AnswerModel;
struct TenantState;

// What the engine decides with, besides its state: values, read once, never changed during a run.
struct EngineInputs {
  std::shared_ptr<const ZoneTable> zones;
  std::shared_ptr<const RulePack> rules;
  std::shared_ptr<const AnswerModel>
      model;  // may be null: strategies that need it fall back to fixed
  EngineTuning tuning{};
  BookingPolicy bookings{};
  // How offices are asked about bookings; null: that is the shell's business, who answers with
  // command::BookingResult.
  std::shared_ptr<const OfficeTerms> offices{};
};

// What keeps a contact that is ready from starting.
enum class Limit : std::uint8_t {
  none = 0,
  trunks,
  agents,
  campaign_calls,     // the campaign's own calls in flight
  call_rate,          // the carrier's calls a second
  text_rate,          // the carrier's texts a second
  campaign_rate,      // the campaign's own calls or texts a second
  ehr_rate,           // the EHR's requests a second
  campaign_ehr_rate,  // the campaign's share of them
  ehr_gate,           // the EHR is in trouble, and left alone for a while
};
inline constexpr std::size_t kLimits = 10;

// How much of what waits and runs, for gauges and autoscaling.
struct EngineGauges {
  std::uint32_t live = 0;         // assignments not ended
  std::uint32_t ready_calls = 0;  // due and waiting for capacity
  std::uint32_t ready_texts = 0;
  std::uint32_t calls_in_flight = 0;  // from the status check to the end
  std::uint32_t texts_in_flight = 0;
  std::uint32_t bookings_waiting = 0;  // EHR writes waiting for the EHR
  std::uint32_t open_tasks = 0;
  std::uint32_t bookings_live = 0;
  bool ehr_gate_closed = false;
  Limit calls_held_by = Limit::none;  // of the campaign that would start next, were it not for it
  Limit texts_held_by = Limit::none;
};

// An assignment that is likely to start a contact within the next steps.
struct Upcoming {
  AssignmentId assignment;
  PatientId patient;
};

class Engine {
 public:
  explicit Engine(EngineInputs inputs);
  // Goes on from a state that a checkpoint or the fold of a log gave: timers, queues and whatever
  // else is no state are made anew. `now`: not before the last event. command::Recover comes first.
  Engine(EngineInputs inputs, TenantState state, Instant now);
  ~Engine();
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;

  // Precondition: now >= the time of every earlier step. A refused command changes nothing; what
  // fell due by `now` happens all the same, so events() may not be empty.
  [[nodiscard]] Rejection step(Instant now, const Command& command);

  // Of the last step; valid until the next one.
  [[nodiscard]] std::span<const Event> events() const;
  [[nodiscard]] std::span<const Effect> effects() const;

  // A hint of the last step, to fetch early what is kept about them elsewhere; may be empty, repeat
  // itself or be wrong. Valid until the next step.
  [[nodiscard]] std::span<const Upcoming> upcoming() const;

  // When to send command::Wake; kNever if nothing is pending.
  [[nodiscard]] Instant next_wake() const;

  [[nodiscard]] EngineGauges gauges() const;
  [[nodiscard]] const TenantState& state() const;
  // The last booking that an outreach led to; none() if it led to none.
  [[nodiscard]] BookingId booking_led_to(AssignmentId assignment) const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace rb
