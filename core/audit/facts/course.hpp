// How far each assignment has come in its cadence, and what the policy says of its next attempt: a
// reference model of its own, written from the schema's words.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/audit/facts/facts.hpp"
#include "core/audit/facts/openings.hpp"

namespace rb::audit {

inline constexpr std::size_t kMostSteps = 8;

struct Course {
  std::array<std::uint16_t, kRuleKeys> times{};  // outcomes so far, by rule
  std::array<Instant, kMostSteps> step_ended{};  // the last attempt of a step; 0: none yet
  // When a retry of `step` may fall due, before windows and dayparts have their say.
  Instant not_before;
  Instant not_after;
  std::int16_t step = -1;  // of the last attempt; -1: none yet
  std::uint16_t ordinal = 0;
  std::uint16_t calls = 0;   // that count
  std::int8_t daypart = -1;  // of the last call
  std::uint8_t key = 0;      // of the rule of the last attempt; 0: none
  bool open = false;
  bool voicemail = false;  // the open attempt may leave one
  bool left_voicemail = false;
  bool exhausted = false;       // a maximum was reached or a number was no good
  bool asked_callback = false;  // the next call is the patient's wish: it goes before the cadence
};

// A step comes no sooner than `delay` after the last attempt of another.
struct StepDelay {
  std::size_t step = 0;
  Millis delay{};
};

class Courses {
 public:
  explicit Courses(Openings& openings) : openings_(openings) {}

  // As it was before the event that is looked at.
  [[nodiscard]] const Course& of(std::uint32_t assignment) const {
    static const Course kFresh;
    return assignment < courses_.size() ? courses_[assignment] : kFresh;
  }
  [[nodiscard]] std::span<const StepDelay> delays_of(std::uint32_t campaign,
                                                     std::size_t step) const;
  // After the promises have seen the event.
  void advance(const Moment& moment);

 private:
  void started(const Campaign& campaign);
  void intended(const Moment& moment, const proto::AttemptIntended& intent, Course& course);
  static void ended(const Moment& moment, const proto::AttemptEnded& end, Course& course);

  Openings& openings_;
  std::vector<Course> courses_;                              // by assignment
  std::vector<std::vector<std::vector<StepDelay>>> delays_;  // by campaign and step
};

// The parts of the day that a call may be made to wait for, by the policy's strategy and a rule's
// choice, given that of the last call (-1: none). Bit i is daypart i; 0: none, the next opening
// will do.
[[nodiscard]] std::uint32_t dayparts_to_wait_for(const proto::Policy& policy,
                                                 proto::DaypartChoice::Value choice, int last);

// The rule at a position that rule_for() gave; null for position 0.
[[nodiscard]] const proto::RetryRule* rule_at(const proto::Policy& policy, std::size_t key);

}  // namespace rb::audit
