#include "core/session/wishes.hpp"

#include <algorithm>

namespace rb {
namespace {

struct Wishes {
  const SessionHost& host;
  Instant now;
  SessionStep& step;

  [[nodiscard]] Session& session() const { return step.session; }
  [[nodiscard]] bool by_voice() const { return session().dialogue.channel == Channel::voice; }
  [[nodiscard]] BookingSource source() const {
    if (session().subject.attempt.assignment.is_none()) {
      return by_voice() ? BookingSource::inbound_call : BookingSource::text;
    }
    return by_voice() ? BookingSource::outreach : BookingSource::text;
  }
  [[nodiscard]] const Booking* booking() const {
    const BookingId id = booking_in(host, session());
    if (id.is_none()) return nullptr;
    const Booking& booking = host.desk().bookings[id.index()];
    return booking.live() ? &booking : nullptr;
  }

  void tell(const BookingCommand& command) const {
    step.commands.emplace_back(command::ToBooking{std::make_shared<const BookingCommand>(command)});
  }
  void act(BookingAct act, SlotId slot = SlotId::none(), const TimeWish& wish = {}) const {
    command::ActOnBooking acted;
    acted.booking = booking_in(host, session());
    acted.act = act;
    acted.source = source();
    acted.slot = slot;
    acted.wish = wish;
    acted.new_wish = !(wish == TimeWish{});
    tell(acted);
  }
  // Writing with us: nothing else is sent meanwhile.
  void stay() const {
    const AssignmentId assignment = session().subject.attempt.assignment;
    if (by_voice() || assignment.is_none()) return;
    step.commands.emplace_back(
        command::PatientAct{assignment, Act::opened_link, ActSource::text_reply, {}});
  }

  void request(const TimeWish& wish) const {
    const SessionSubject& subject = session().subject;
    command::RequestBooking request;
    request.patient = subject.patient;
    request.assignment = subject.attempt.assignment;
    request.source = source();
    request.needs = subject.wants.needs;
    if (!(wish == TimeWish{})) request.needs.wish = wish;
    // Who proved to be the patient has said when they were born.
    request.known = static_cast<DetailSet>(subject.wants.known | bit(Detail::birth_date));
    if (request.assignment.is_none()) {
      session().booking = BookingId{static_cast<std::uint32_t>(host.desk().bookings.size())};
    }
    tell(request);
    stay();
  }

  // What is on offer was told in this conversation: nobody refuses what they have not heard of, as
  // what was found in place of a time that was taken.
  [[nodiscard]] bool have_heard(const Booking& booking) const {
    const auto* offering = std::get_if<booking_state::Offering>(&booking.state);
    if (offering == nullptr) return true;
    const Dialogue& d = session().dialogue;
    const auto end = d.offers.begin() + d.offer_count;
    return std::all_of(offering->slots.begin(), offering->slots.end(), [&](SlotId slot) {
      return std::any_of(d.offers.begin(), end,
                         [&](const auto& told) { return told.slot == slot; });
    });
  }

  void operator()(const deed::SearchSlots& e) const {
    const bool again = std::exchange(session().searched, true);
    const Booking* known = booking();
    if (known == nullptr) return request(e.wish);
    switch (known->kind()) {
      case BookingKind::offering:
      case BookingKind::negotiating: {
        const bool other = !(e.wish == TimeWish{}) && !(e.wish == known->needs.wish);
        if ((again && have_heard(*known)) || other) {
          act(BookingAct::refused_all, SlotId::none(), e.wish);
        }
        return;
      }
      case BookingKind::booked:
      case BookingKind::confirmed:
      case BookingKind::reminded:
        return act(BookingAct::wants_other_time, SlotId::none(), e.wish);
      default:
        return;
    }
  }
  void operator()(const deed::HoldSlot&) const {}
  void operator()(const deed::BookSlot& e) const { act(BookingAct::chose_slot, e.slot); }
  void operator()(const deed::ConfirmAppointment&) const {
    if (booking() != nullptr) act(BookingAct::confirmed);
  }
  void operator()(const deed::CancelAppointment&) const {
    if (booking() != nullptr) act(BookingAct::cancelled);
  }
  void operator()(const deed::JoinWaitlist&) const {
    const Booking* known = booking();
    if (known != nullptr && known->kind() == BookingKind::offering) act(BookingAct::refused_all);
  }
  void operator()(const deed::ReleaseHold&) const {}
  void operator()(const deed::RequestCallback& e) const {
    session().callback = e.when.value_or(TimeWish{});
  }
  void operator()(const deed::Escalate& e) const { session().escalation = e.reason; }
  void operator()(const deed::OptOut&) const {
    step.commands.emplace_back(command::OptOut{session().subject.patient, PhoneId::none()});
  }
  void operator()(const deed::OptIn&) const {}  // consent is the record's to give back
  void operator()(const deed::KeepReply&) const {}
  void operator()(const deed::RecordRating& e) const { session().rating = e.rating; }

  // A call's own result ends it; a conversation by text ends here.
  void operator()(const deed::EndSession& e) const {
    if (session().closed) return;
    session().closed = true;
    if (by_voice()) return;
    const SessionSubject& subject = session().subject;
    const AssignmentId assignment = subject.attempt.assignment;
    const auto did = [&](Act act) {
      if (assignment.is_none()) return;
      command::PatientAct told{assignment, act, ActSource::text_reply, {}};
      if (act == Act::asked_callback && session().callback) {
        told.callback_at = host.first_time(*session().callback).value_or(Instant{});
      }
      step.commands.emplace_back(told);
    };
    switch (e.disposition) {
      case Disposition::confirmed:
        if (subject.about.is_none()) did(Act::confirmed);
        return;
      case Disposition::declined:
        if (booking() != nullptr && subject.about.is_none()) act(BookingAct::cancelled);
        return did(Act::declined);
      case Disposition::callback_requested:
        return did(Act::asked_callback);
      case Disposition::escalated:
        if (booking() != nullptr)
          return tell(command::EscalateBooking{booking_in(host, session())});
        return did(Act::asked_person);
      case Disposition::wrong_person:
        // Whoever has the number is left in peace; the patient may have others.
        step.commands.emplace_back(command::OptOut{subject.patient, subject.phone});
        return;
      case Disposition::no_decision:
      case Disposition::booked:
        // Nobody writes any more: what is found from now on is told.
        return did(Act::abandoned);
      case Disposition::none:
      case Disposition::opted_out:
        return;
    }
  }
};

}  // namespace

void carry_out(const SessionHost& host, const std::vector<DialogueEffect>& effects, Instant now,
               SessionStep& step) {
  for (const DialogueEffect& effect : effects) std::visit(Wishes{host, now, step}, effect);
}

}  // namespace rb
