// When the next contact is made: the policy's contact-time strategy over the patient's window.
#pragma once

#include <cstdint>
#include <span>

#include "core/outreach/assignment.hpp"
#include "core/time/contact_window.hpp"

namespace rb {

// The patient's windows under one policy: [0] the whole window, [1 + i] the part inside daypart i.
using PatientWindows = std::span<const ContactWindow>;

// Predicted chance of an answer, in millionths, for a call begun at `at`.
class AnswerScores {
 public:
  virtual ~AnswerScores() = default;
  [[nodiscard]] virtual std::uint32_t score_ppm(Instant at, std::uint8_t calls_before) const = 0;
};

struct TimeQuestion {
  Instant earliest;
  Millis needs{};  // the contact must fit before the window closes
  DaypartChoice choice = DaypartChoice::any;
  Strategy strategy = Strategy::fixed;
  std::int8_t last_daypart = -1;
  std::int8_t preferred_daypart = -1;
  std::uint8_t calls_before = 0;
  std::int64_t explore_ppm = 0;
  Millis spread{};  // starts that meet at an opening are spread over this time
  std::uint64_t seed = 0;
  AssignmentId assignment;
  std::uint16_t attempt = 0;  // key of the draws
};

// The moment of the next contact; kNever if the window does not open again before its horizon. A
// constraint that no opening satisfies (`different` where there is one daypart) is dropped.
[[nodiscard]] Instant choose_time(const TimeQuestion& question, PatientWindows windows,
                                  const AnswerScores* scores);

// The first start: `jitter` of open window after the first opening from `earliest` on.
[[nodiscard]] Instant first_start(Instant earliest, Millis jitter, Millis needs,
                                  const ContactWindow& window);

// The last moment until which what `choice` asks for holds on from `at`; kNever if it asks for
// nothing, or does not hold at `at`.
[[nodiscard]] Instant choice_holds_until(DaypartChoice choice, std::int8_t last_daypart, Instant at,
                                         PatientWindows windows);

// The daypart that `at` lies in; -1 if none does.
[[nodiscard]] std::int8_t daypart_at(Instant at, PatientWindows windows);

}  // namespace rb
