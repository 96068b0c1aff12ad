#include "core/base/rejection.hpp"

namespace rb {

std::string_view name_of(Rejection rejection) {
  switch (rejection) {
    case Rejection::none:
      return "none";
    case Rejection::campaign_is_unknown:
      return "campaign_is_unknown";
    case Rejection::campaign_exists:
      return "campaign_exists";
    case Rejection::patient_is_unknown:
      return "patient_is_unknown";
    case Rejection::patient_exists:
      return "patient_exists";
    case Rejection::patient_is_enrolled_already:
      return "patient_is_enrolled_already";
    case Rejection::place_is_unknown:
      return "place_is_unknown";
    case Rejection::assignment_is_unknown:
      return "assignment_is_unknown";
    case Rejection::assignment_has_ended:
      return "assignment_has_ended";
    case Rejection::attempt_is_not_open:
      return "attempt_is_not_open";
    case Rejection::request_is_not_open:
      return "request_is_not_open";
    case Rejection::task_is_not_open:
      return "task_is_not_open";
    case Rejection::result_is_not_for_staff:
      return "result_is_not_for_staff";
    case Rejection::rates_must_be_positive:
      return "rates_must_be_positive";
    case Rejection::campaign_is_not_running:
      return "campaign_is_not_running";
    case Rejection::campaign_is_not_paused:
      return "campaign_is_not_paused";
    case Rejection::ids_must_be_dense:
      return "ids_must_be_dense";
    case Rejection::phone_is_unknown:
      return "phone_is_unknown";
    case Rejection::booking_is_unknown:
      return "booking_is_unknown";
    case Rejection::booking_has_ended:
      return "booking_has_ended";
    case Rejection::booking_is_with_staff:
      return "booking_is_with_staff";
    case Rejection::slot_is_not_offered:
      return "slot_is_not_offered";
    case Rejection::slot_is_not_free:
      return "slot_is_not_free";
    case Rejection::answer_does_not_fit:
      return "answer_does_not_fit";
    case Rejection::nothing_to_act_on:
      return "nothing_to_act_on";
    case Rejection::visit_is_not_over:
      return "visit_is_not_over";
    case Rejection::campaign_books_nothing:
      return "campaign_books_nothing";
    case Rejection::notices_have_no_campaign:
      return "notices_have_no_campaign";
    case Rejection::notice_is_for_its_booking:
      return "notice_is_for_its_booking";
    case Rejection::value_is_out_of_range:
      return "value_is_out_of_range";
    case Rejection::assignment_has_a_booking:
      return "assignment_has_a_booking";
    case Rejection::assignment_is_of_another_patient:
      return "assignment_is_of_another_patient";
    case Rejection::office_request_is_unknown:
      return "office_request_is_unknown";
    case Rejection::office_request_is_over:
      return "office_request_is_over";
    case Rejection::office_send_is_not_open:
      return "office_send_is_not_open";
    case Rejection::office_was_not_asked_there:
      return "office_was_not_asked_there";
    case Rejection::office_answer_is_known:
      return "office_answer_is_known";
  }
  return "unknown";
}

}  // namespace rb
