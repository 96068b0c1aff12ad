// What an outreach or a booking did on its way, picked up from the log: what a note about it says.
// What told a patient about a booking has no note of its own; its contacts stand in the booking's.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>

#include "core/outreach/events.hpp"
#include "prod/adapters/fhir/wire/outreach_note.hpp"

namespace rb::prod {

struct EndedOutreach {
  AssignmentId assignment;  // none(): it is a booking
  BookingId booking;        // none(): it is an outreach
  SlotId slot;              // of a booking: the appointment that it came to; none(): to none
  PatientId patient;
  CampaignId campaign;
  OutreachNote note;  // without the patient, the campaign's name and the identifiers
  bool booked = false;
};

// Follows a log from its beginning. Keeps those outreaches that are under way.
class Trails {
 public:
  // An outreach that came to its end by this event, if anything worth a note happened: somebody was
  // contacted, decided something or was seen to by staff.
  [[nodiscard]] std::optional<EndedOutreach> follow(const Event& event);

 private:
  [[nodiscard]] std::optional<EndedOutreach> follow(const BookingEvent& event, Instant at);

  std::unordered_map<std::uint32_t, EndedOutreach> open_;     // by assignment
  std::unordered_map<std::uint32_t, EndedOutreach> visits_;   // by booking
  std::unordered_map<std::uint32_t, std::uint32_t> tell_of_;  // bookings by assignment
};

}  // namespace rb::prod
