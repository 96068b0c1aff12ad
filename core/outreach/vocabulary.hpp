// The words that states, commands, events and effects of an assignment share.
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/ids.hpp"
#include "core/booking/vocabulary.hpp"

namespace rb {

// Why a contact was withheld when its time had come.
enum class Withheld : std::uint8_t {
  outside_window = 1,  // law, policy, holiday or preference: closed, or too close to closing
  daily_cap,           // the patient's or the number's contacts in 24 h
  weekly_cap,          // in 7 days
  state_cap,           // a cap of the state table
  minimum_gap,         // too soon after the last contact
  number_in_use,       // another contact with this number or patient is open
  patient_opted_out,
  number_opted_out,
  no_consent,
  no_usable_number,
  carrier_day_full,       // the texts of this mobile carrier are used up for today
  ehr_unavailable,        // whether the matter is settled could not be checked
  no_capacity_in_window,  // pacing limits let the window pass
  link_session_open,      // the patient is on the self-service page right now
};

// How an assignment ends: exactly one of these, once.
enum class Ending : std::uint8_t {
  booked = 1,  // a booking this outreach made
  confirmed,
  declined,
  already_settled,  // the EHR said there was nothing left to do
  opted_out,
  unreachable,  // out of attempts or past the deadline, policy says close
  no_consent,
  staff_resolved,  // a person worked the task and settled it
  staff_closed,    // a person worked the task and gave up
  campaign_cancelled,
  told,  // a notice about a booking arrived, and nothing more was to be said
};

enum class WakeReason : std::uint8_t {
  first_start = 1,
  next_step,
  retry,
  window_opens,
  capacity,  // pushed out of a window by pacing
  after_withheld,
  resolve_unknown,
  booking_retry,
};

// Why a step that fell due was left out, and the outreach went on with the next one.
enum class SkipReason : std::uint8_t {
  no_usable_number = 1,  // none that can take this channel: a text to a landline
  calls_used_up,
};

enum class TaskReason : std::uint8_t {
  unreachable = 1,
  no_usable_number,
  escalated,
  no_open_slot,
  booking_failed,
  unknown_unresolved,
  policy_step,
  deadline,
};

// What an outreach tells a patient about a booking.
struct AboutBooking {
  BookingId booking;  // none(): it is about none
  std::optional<Notice> notice;
};

// The standing campaigns that carry what there is to say about bookings, by what they want of the
// patient; each none() where nothing is said.
struct NoticeCampaigns {
  CampaignId ask;     // details, offers, a missed visit: somebody has to answer
  CampaignId remind;  // of the visit
  CampaignId tell;    // booked, on the waitlist, cancelled
  friend bool operator==(const NoticeCampaigns&, const NoticeCampaigns&) = default;
};

// What the patient did on their own.
enum class Act : std::uint8_t {
  opened_link = 1,
  chose_slot,
  confirmed,
  declined,
  asked_callback,
  abandoned,  // left the page or hung up without a decision
  asked_person,
};
enum class ActSource : std::uint8_t {
  link = 1,
  inbound_call,
  text_reply,
  outbound_call,  // ours, reported when a person was looking into it already
};

enum class EhrKind : std::uint8_t { check_status = 1, book, read_back };
enum class EhrAnswer : std::uint8_t {
  open = 1,  // nothing booked: go on
  settled,   // already booked, confirmed or not needed
  booked,    // the write took
  no_slot,   // nothing left to offer
  too_many,  // 429
  failed,    // 5xx or refused: not carried out
  lost,      // timeout or reset: we do not know
};

enum class PauseReason : std::uint8_t { operator_command = 1, opt_out_rate, failure_rate };

// Positions of the states of the assignment workflow, as in State below and in checkpoints.
enum class StateKind : std::uint8_t {
  waiting = 0,
  checking,
  contacting,
  resolving,
  booking,
  with_staff,
  done
};
inline constexpr int kStateKinds = 7;

}  // namespace rb
