#include "prod/http/bookings/booking_page.hpp"

#include <algorithm>

#include "core/conversation/speech/times.hpp"
#include "prod/http/bookings/booking_json.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

struct PageWords {
  std::string_view choose, none, call, booked, confirm, move, cancel, details, with_staff, working,
      over;
};
constexpr PageWords kEnglish = {"Which of these times suits you?",
                                "None of these times",
                                "Please call me",
                                "Your appointment: ",
                                "I will come",
                                "I need another time",
                                "I cannot come",
                                "Before we can find you a time, we need a few details from you. "
                                "Please call us, or we call you.",
                                "One of us is seeing to your appointment and will be in touch.",
                                "We are looking after your appointment. You will hear from us.",
                                "We have your answer already. There is nothing left to do here."};
constexpr PageWords kSpanish = {
    "¿Cuál de estos horarios le conviene?",
    "Ninguno de estos horarios",
    "Por favor, llámenme",
    "Su cita: ",
    "Sí, voy a ir",
    "Necesito otro horario",
    "No puedo ir",
    "Antes de buscarle una cita necesitamos algunos datos. Llámenos, por favor, o le llamamos.",
    "Una persona se ocupa de su cita y se pondrá en contacto con usted.",
    "Nos estamos ocupando de su cita. Le avisaremos.",
    "Ya tenemos su respuesta. No hay nada más que hacer aquí."};

std::string time_of(Work& work, BookingId id, SlotId slot, bool spanish) {
  return time_words(zone_of(work, id).to_local(work.state().desk.slots[slot].start),
                    spanish ? Tongue::spanish : Tongue::english, TimeForm::spoken);
}

}  // namespace

BookingPage booking_page(Work& work, BookingId booking, bool spanish) {
  const PageWords& w = spanish ? kSpanish : kEnglish;
  const Booking& b = work.state().desk.bookings[booking.index()];
  const auto text = [](std::string_view words) { return std::string(words); };
  BookingPage page;
  const BookingPage::Choice call{"call", text(w.call)};
  if (!b.live()) return {text(w.over), {}};
  if (b.kind() == BookingKind::with_staff) return {text(w.with_staff), {}};
  if (b.cancel_wanted) return {text(w.over), {}};
  if (const OfferedSlots slots = offered(b); !slots.empty()) {
    page.text = w.choose;
    for (const SlotId slot : slots) {
      // With whom is not said here, so that two at the same time are one choice.
      const std::string time = time_of(work, booking, slot, spanish);
      const bool said = std::any_of(page.choices.begin(), page.choices.end(),
                                    [&](const auto& choice) { return choice.words == time; });
      if (!said) page.choices.push_back({"slot-" + std::to_string(slot.value()), time});
    }
    page.choices.push_back({"none", text(w.none)});
    page.choices.push_back(call);
    return page;
  }
  const booking_state::Booked* booked = appointment_of(b);
  const bool ahead = booked != nullptr && !b.visit_over &&
                     work.state().desk.slots[booked->appointment.slot].start > work.now();
  if (ahead) {
    page.text = text(w.booked) + time_of(work, booking, booked->appointment.slot, spanish);
    if (b.kind() != BookingKind::confirmed) page.choices.push_back({"confirm", text(w.confirm)});
    page.choices.push_back({"move", text(w.move)});
    page.choices.push_back({"cancel", text(w.cancel)});
    page.choices.push_back(call);
    return page;
  }
  page.text = b.kind() == BookingKind::details_missing ? w.details : w.working;
  page.choices.push_back(call);
  return page;
}

Rejection choose_on_page(Work& work, BookingId booking, const std::string& value) {
  command::ActOnBooking c;
  c.booking = booking;
  c.source = BookingSource::link;
  const auto tell = [&](const BookingCommand& command) {
    return work.tell(command::ToBooking{std::make_shared<const BookingCommand>(command)});
  };
  if (value == "call") return tell(command::EscalateBooking{booking});
  if (value.starts_with("slot-")) {
    c.act = BookingAct::chose_slot;
    c.slot = id_of<SlotId>(std::string_view(value).substr(5));
    if (c.slot.is_none()) return Rejection::value_is_out_of_range;
    return tell(c);
  }
  if (value == "none") {
    c.act = BookingAct::refused_all;
  } else if (value == "confirm") {
    c.act = BookingAct::confirmed;
  } else if (value == "move") {
    c.act = BookingAct::wants_other_time;
  } else if (value == "cancel") {
    c.act = BookingAct::cancelled;
  } else {
    return Rejection::value_is_out_of_range;
  }
  return tell(c);
}

}  // namespace rb::prod
