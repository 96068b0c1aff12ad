// What is remembered of one assignment while the run goes on, and which limit kept it unresolved.
#pragma once

#include <cstdint>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "sim/metrics/names.hpp"

namespace rb::sim {

enum class Open : std::uint8_t { none, check_voice, check_text, call, text };
// What an assignment waits for, as last heard.
enum class Waits : std::uint8_t {
  next_step,
  window,
  caps,
  capacity,
  ehr,
  carrier_texts,
  number,
  no_number,
  consent,
  opted_out,
  contact,
  unknown,
  booking
};

// One assignment, small enough that fifty thousand stay in the cache.
struct Track {
  Instant enrolled;
  Instant due = kNever;        // of the pending wake
  Instant first_due = kNever;  // of the contact whose status was asked for, and that has not begun
  Instant asked = kNever;      // when, while the answer is out
  PatientId patient;
  CampaignId campaign;
  std::uint16_t withheld_mask = 0;
  std::uint8_t calls = 0;
  std::uint8_t texts = 0;
  std::uint8_t hour_of_week = 0;  // of the open call
  Open open = Open::none;
  bool sent = false;  // the open attempt went out
  Waits waits = Waits::next_step;
  std::uint8_t task = 0;  // TaskReason of the last human task
  bool with_staff = false;
  std::uint8_t ending = 0;     // Ending; 0: still open
  bool past_deadline = false;  // when it ended
  bool contacted = false;
  bool reached = false;
  bool decided = false;
  bool exists = false;
  bool notice = false;  // tells of a booking: no enrolment of a campaign
  bool heard = false;   // what it had to say
};

[[nodiscard]] constexpr bool is_resolved(const Track& track) {
  return track.ending != 0 && is_resolved(static_cast<Ending>(track.ending));
}

// How things stand when the run is over.
struct AtEnd {
  Instant at;
  bool ehr_gate_closed = false;
  bool campaign_paused = false;  // of the assignment's campaign
};

// The last limit that stood between this patient and a resolution. Precondition: not resolved.
[[nodiscard]] Binding binding_of(const Track& track, const AtEnd& end);

}  // namespace rb::sim
