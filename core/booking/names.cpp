#include "core/booking/commands.hpp"

namespace rb {

std::string_view name_of(BookingRejection rejection) {
  switch (rejection) {
    case BookingRejection::none:
      return "none";
    case BookingRejection::booking_is_unknown:
      return "booking_is_unknown";
    case BookingRejection::booking_has_ended:
      return "booking_has_ended";
    case BookingRejection::booking_ids_must_be_dense:
      return "booking_ids_must_be_dense";
    case BookingRejection::slot_ids_must_be_dense:
      return "slot_ids_must_be_dense";
    case BookingRejection::slot_is_not_offered:
      return "slot_is_not_offered";
    case BookingRejection::booking_request_is_not_open:
      return "booking_request_is_not_open";
    case BookingRejection::answer_does_not_fit:
      return "answer_does_not_fit";
    case BookingRejection::booking_task_is_not_open:
      return "booking_task_is_not_open";
    case BookingRejection::nothing_to_act_on:
      return "nothing_to_act_on";
    case BookingRejection::visit_is_not_over:
      return "visit_is_not_over";
    case BookingRejection::booking_is_with_staff:
      return "booking_is_with_staff";
  }
  return "unknown";
}

}  // namespace rb
