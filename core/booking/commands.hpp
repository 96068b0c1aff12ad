// What the world asks of a booking. A command may be refused (Rejection); it never changes
// anything but through the events it causes.
#pragma once

#include <cstdint>
#include <variant>

#include "core/base/rejection.hpp"
#include "core/booking/events.hpp"

namespace rb {

// A free time that a search found or an office proposes. Eligible: whoever searched has seen to
// specialty, network, language, modality and distance.
struct Candidate {
  std::uint64_t key = 0;  // the shell's own number for this time, the same for ever; 0: not valid
  ProviderId provider;
  SpecialtyId specialty;
  Instant start;
  LocalTime local;  // the same, where the visit is
  bool office_decides = false;
  bool planned = false;  // found in a mass rescheduling: kept for this patient
};
inline constexpr std::size_t kMaxCandidates = 12;
using Candidates = ShortList<Candidate, kMaxCandidates>;

namespace command {

struct RequestBooking {
  BookingId booking;  // dense, in order; of an engine none(): the next
  PatientId patient;
  CampaignId campaign;      // whose policy says how; none(): the defaults, and nobody is told
  AssignmentId assignment;  // the outreach that led to it; none(): there was none
  BookingSource source = BookingSource::outreach;
  Needs needs;
  DetailSet known = 0;
  Candidates chosen;  // at most one: what the patient chose before there was a booking
};
struct GiveDetails {
  BookingId booking;
  DetailSet details = 0;
};
struct BookingResult {
  BookingId booking;
  RequestId request;
  BookingAnswer answer = BookingAnswer::lost;
  // search: nearest to the wish first, or the one that is planned; office: what it proposes
  Candidates found;
  std::uint64_t appointment = 0;  // book, read_back: yes
  Millis retry_after{};           // too_many: zero if the peer did not say
};
struct ActOnBooking {
  BookingId booking;
  BookingAct act = BookingAct::chose_slot;
  BookingSource source = BookingSource::outreach;
  SlotId slot;  // chose_slot, reserves_slot
  TimeWish wish;
  bool new_wish = false;
};
struct ReportVisit {
  BookingId booking;
  bool kept = false;
};
// A person was asked for, or is needed.
struct EscalateBooking {
  BookingId booking;
};
struct CloseBookingTask {
  TaskId task;
  BookingId booking;
  bool give_up = false;           // else it goes on where it left
  Candidates booked;              // at most one: staff have booked it themselves, at the EHR
  std::uint64_t appointment = 0;  // of `booked`, the EHR's
};
// The outreach has told the patient, at last.
struct NoticeDelivered {
  BookingId booking;
  Notice notice = Notice::offer;
  Instant at;
};

}  // namespace command

using BookingCommand =
    std::variant<command::RequestBooking, command::GiveDetails, command::BookingResult,
                 command::ActOnBooking, command::ReportVisit, command::EscalateBooking,
                 command::CloseBookingTask, command::NoticeDelivered>;

}  // namespace rb
