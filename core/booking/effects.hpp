// What the outside must do about bookings, after the events that intend it are stored. Each carries
// the id under which its result comes back as a command.
#pragma once

#include <variant>

#include "core/booking/events.hpp"

namespace rb {

namespace effect {

// To the EHR or to the provider's office. What is needed is in the booking's state, and under which
// key the shell knows the slot in the slot book.
struct BookingRequest {
  RequestId request;
  BookingId booking;
  PatientId patient;
  BookingAsk ask = BookingAsk::search;
  SearchScope scope = SearchScope::anyone;
  SlotId slot;
};
// The patient is to be told. The engine makes outreach of it, over whichever channel and when it
// may be; it is an effect only where no campaign carries it.
struct BookingNotice {
  BookingId booking;
  PatientId patient;
  Notice notice = Notice::details;
};
// Whatever was asked of an office about this slot needs no answer any more.
struct OfficeRequestWithdrawn {
  BookingId booking;
  SlotId slot;
};
struct BookingTaskListed {
  TaskId task;
  BookingId booking;
  PatientId patient;
  BookingTask reason = BookingTask::nothing_free;
};
struct BookingTaskWithdrawn {
  TaskId task;
  BookingId booking;
};

}  // namespace effect

using BookingEffect =
    std::variant<effect::BookingRequest, effect::BookingNotice, effect::OfficeRequestWithdrawn,
                 effect::BookingTaskListed, effect::BookingTaskWithdrawn>;

}  // namespace rb
