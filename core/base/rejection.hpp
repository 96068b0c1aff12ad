// Why a command was refused: an expected "no" of the domain, no error and no bug.
#pragma once

#include <cstdint>
#include <string_view>

namespace rb {

// Nothing changed.
enum class Rejection : std::uint8_t {
  none = 0,
  campaign_is_unknown,
  campaign_exists,
  patient_is_unknown,
  patient_exists,
  patient_is_enrolled_already,
  place_is_unknown,
  assignment_is_unknown,
  assignment_has_ended,
  attempt_is_not_open,  // a late, duplicate or foreign callback
  request_is_not_open,
  task_is_not_open,
  result_is_not_for_staff,  // staff end an assignment as staff_resolved or staff_closed
  rates_must_be_positive,
  campaign_is_not_running,
  campaign_is_not_paused,
  ids_must_be_dense,
  phone_is_unknown,
  booking_is_unknown,
  booking_has_ended,
  booking_is_with_staff,  // who sees to it
  slot_is_not_offered,
  slot_is_not_free,     // another booking has it, or it is no slot
  answer_does_not_fit,  // to what the booking has asked
  nothing_to_act_on,    // what is not booked cannot be confirmed or moved
  visit_is_not_over,
  campaign_books_nothing,     // its policy has no `booking`
  notices_have_no_campaign,   // a policy that books needs campaigns that carry its notices
  notice_is_for_its_booking,  // what a patient chooses is told to the booking
  value_is_out_of_range,
  assignment_has_a_booking,  // that is live
  assignment_is_of_another_patient,
  office_request_is_unknown,
  office_request_is_over,
  office_send_is_not_open,  // a late, duplicate or foreign report
  office_was_not_asked_there,
  office_answer_is_known,  // or to an earlier wish
};

// "campaign_is_not_running"
[[nodiscard]] std::string_view name_of(Rejection rejection);

}  // namespace rb
