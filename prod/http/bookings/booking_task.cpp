#include "prod/http/bookings/booking_task.hpp"

#include "core/log/json.hpp"
#include "core/log/names.hpp"
#include "prod/adapters/fhir/wire/appointments.hpp"
#include "prod/http/attempts.hpp"
#include "prod/http/bookings/booking_json.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

// The outreach in which it came up, or that told about it last.
AssignmentId conversation_of(const TenantState& state, BookingId id, const Booking& b) {
  for (std::size_t i = state.notices.size(); i-- > 0;) {
    const BookingNotice& notice = state.notices[i];
    const bool spoke = state.assignments[notice.assignment.index()].attempts > 0;
    if (notice.about.booking == id && spoke) return notice.assignment;
  }
  return b.assignment;
}

}  // namespace

json task_context(Work& work, const OpenTask& task) {
  const TenantState& state = work.state();
  const Booking& b = state.desk.bookings[task.booking.index()];
  json refused = json::array();
  for (const SlotId slot : b.refused) refused.push_back(slot_json(work, task.booking, slot));
  json context = {{"booking", booking_json(work, task.booking)},
                  {"refused", std::move(refused)},
                  {"refused_offers", b.refusals},
                  {"unanswered_offers", b.lapses}};
  const AssignmentId spoke = conversation_of(state, task.booking, b);
  json calls = b.assignment.is_none() ? json::array() : calls_json(work, b.assignment);
  if (!spoke.is_none() && spoke != b.assignment) {
    for (json& call : calls_json(work, spoke)) calls.push_back(std::move(call));
  }
  if (!calls.empty()) context["calls"] = std::move(calls);
  if (!spoke.is_none()) {
    const Assignment& a = state.assignments[spoke.index()];
    json conversation = links_json(spoke);
    conversation["assignment"] = spoke.value();
    conversation["attempt"] = a.attempts;
    conversation["campaign"] = a.campaign.value();
    context["conversation"] = std::move(conversation);
  }
  return context;
}

std::optional<BookedByStaff> read_booked(JsonBody& body, std::string_view name) {
  const json* object = body.object(name);
  if (object == nullptr) return std::nullopt;
  const std::string pointer = "/" + std::string(name) + "/";
  const auto text = [&](const char* key) {
    const auto found = object->find(key);
    return found != object->end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  BookedByStaff booked;
  booked.slot = text("slot");
  booked.appointment = text("appointment");
  booked.practitioner = text("practitioner");
  if (!fhir::is_id(booked.slot)) body.fault(pointer + "slot", "must be the slot's id there");
  if (!fhir::is_id(booked.appointment)) {
    body.fault(pointer + "appointment", "must be the appointment's id there");
  }
  if (!is_provider_name(booked.practitioner)) {
    body.fault(pointer + "practitioner", "must be such as Practitioner/12");
  }
  const auto start = fhir::read_instant(text("start"));
  if (start) {
    booked.start = *start;
  } else {
    body.fault(pointer + "start", "must be when it begins: 2026-10-12T13:30:00Z");
  }
  for (const auto& [key, value] : object->items()) {
    const bool known =
        key == "slot" || key == "appointment" || key == "practitioner" || key == "start";
    if (!known) body.fault(pointer + key, "is not known here");
  }
  return booked;
}

Rejection close_task(Work& work, const OpenTask& task, bool give_up,
                     const std::optional<BookedByStaff>& booked) {
  command::CloseBookingTask close;
  close.task = task.task;
  close.booking = task.booking;
  close.give_up = give_up;
  const BookingId booking = task.booking;
  std::uint64_t key = 0;
  if (booked) {
    const Booking& b = work.state().desk.bookings[booking.index()];
    const Candidate time = candidate_of({.slot = booked->slot,
                                         .practitioner = booked->practitioner,
                                         .service_type = work.slots().token_of(b.needs.specialty),
                                         .start = booked->start},
                                        work.slots(), work.setup().visits, zone_of(work, booking));
    key = time.key;
    close.booked.push_back(time);
    close.appointment = fhir::appointment_number(booked->appointment);
  }
  const Rejection no = work.tell(command::ToBooking{std::make_shared<const BookingCommand>(close)});
  if (no == Rejection::none && booked) {
    work.slots().set_appointment(booking, key, booked->appointment);
  }
  return no;
}

}  // namespace rb::prod
